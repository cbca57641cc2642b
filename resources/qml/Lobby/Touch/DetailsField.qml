pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Models
import Lobby.Theme

// One question: chips where there are answers to choose from, else a field. Two short fields share a row.
Item {
    id: root

    required property var modelData
    required property int index
    property FormModel form
    property var fields: []
    property real room: 0 // px
    property real tall: 224 // px of a box of many lines

    readonly property FieldModel model: root.modelData as FieldModel
    readonly property bool chosen: root.model.choices.length > 0
    readonly property bool typed: !root.chosen
    readonly property bool inUse: loader.item instanceof Field && (loader.item as Field).inUse
    readonly property bool half: root.sharesRow()

    signal accepted

    objectName: "field_" + root.model.code
    width: root.half ? (root.room - Theme.px(24)) / 2 - 1 : root.room
    height: loader.height

    function takeFocus(): void {
        (loader.item as Field)?.takeFocus();
    }

    function isShort(one: FieldModel): bool {
        return one.choices.length === 0 && !one.multiline;
    }

    // In a run of short fields each pair shares a row; an odd one out has its own.
    function sharesRow(): bool {
        if (Theme.large || !root.isShort(root.model))
            return false;
        let first = root.index;
        while (first > 0 && root.isShort(root.fields[first - 1]))
            --first;
        let last = root.index;
        while (last < root.fields.length - 1 && root.isShort(root.fields[last + 1]))
            ++last;
        const run = last - first + 1;
        return run % 2 === 0 || root.index - first < run - 1;
    }

    Loader {
        id: loader
        width: root.width
        sourceComponent: root.chosen ? choices : field
    }

    Component {
        id: field

        Field {
            objectName: "input_" + root.model.code
            label: root.model.label
            optional: root.model.optional
            text: root.model.text
            error: root.model.error
            ok: root.model.ok
            inputHints: root.model.inputHints
            maximumLength: root.model.maximumLength
            multiline: root.model.multiline
            counter: root.model.multiline
            boxHeight: multiline ? root.tall / Theme.scale : 96
            onEdited: text => root.model.text = text
            onInUseChanged: if (!inUse) root.model.leave()
            onAccepted: root.accepted()
        }
    }

    Component {
        id: choices

        Column {
            Chips {
                objectName: "chips_" + root.model.code
                width: root.width
                label: root.model.optional ? qsTr("%1 (optional)").arg(root.model.label) : root.model.label
                model: root.model.choices
                current: root.model.text
                onChosen: code => root.model.choose(code)
            }

            Words {
                width: root.width
                height: Math.max(Theme.px(16), implicitHeight)
                topPadding: Theme.px(6)
                visible: text !== ""
                text: root.model.error
                size: 30
                font.weight: Font.DemiBold
                color: Theme.late
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
            }
        }
    }
}
