pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Theme

// A labelled text box with room kept for one sentence of error. Emits `edited(text)` when the visitor types.
Item {
    id: root

    property string label
    property bool optional: false
    property string text
    property string error
    property bool ok: false
    property string icon // inside left, as the glass of a search
    property string placeholder
    property int inputHints: Qt.ImhNone
    property int maximumLength: 200
    property bool multiline: false
    property bool counter: false
    property real boxHeight: root.multiline ? 224 : 96 // design px
    property bool roomForError: true
    readonly property bool inUse: box.inUse
    readonly property alias input: box.input
    readonly property alias cursor: box.cursor // in px of the field, to scroll to it

    signal edited(string text)
    signal accepted

    function takeFocus(): void {
        box.takeFocus();
    }

    readonly property bool failed: root.error !== ""

    implicitWidth: Theme.px(968)
    implicitHeight: column.height

    Column {
        id: column
        width: parent.width

        Item {
            width: parent.width
            height: visible ? Math.ceil(title.implicitHeight) + Theme.px(8) : 0
            visible: root.label !== ""

            Words {
                id: title
                width: parent.width - (count.visible ? count.implicitWidth + Theme.px(16) : 0)
                text: root.optional ? qsTr("%1 (optional)").arg(root.label) : root.label
                size: 32
                font.weight: Font.DemiBold
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(Theme.px(26))
            }

            Words {
                id: count
                anchors.right: parent.right
                anchors.baseline: title.baseline
                visible: root.counter
                text: qsTr("%1 / %2").arg(box.length).arg(root.maximumLength)
                size: 28
                figures: true
                color: Theme.ink2
            }
        }

        FieldBox {
            id: box
            width: parent.width
            height: Theme.px(root.boxHeight)
            objectName: root.objectName + "Box"
            name: root.label !== "" ? root.label : root.placeholder
            description: root.error
            value: root.text
            placeholder: root.placeholder
            icon: root.icon
            failed: root.failed
            ok: root.ok && !root.failed
            hints: root.inputHints
            limit: root.maximumLength
            multiline: root.multiline
            onEdited: text => root.edited(text)
            onAccepted: root.accepted()
        }

        Item {
            width: parent.width
            height: root.roomForError ? Math.max(Theme.text(44), sentence.implicitHeight + Theme.px(6))
                                      : root.failed ? sentence.implicitHeight + Theme.px(6) : 0

            Words {
                id: sentence
                objectName: "fieldError"
                y: Theme.px(6)
                width: parent.width
                text: root.error
                size: 30
                font.weight: Font.DemiBold
                color: Theme.late
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
            }
        }
    }
}
