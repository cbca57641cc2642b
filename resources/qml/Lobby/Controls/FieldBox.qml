pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Theme

// The box of a field: border, halo, icon, cursor, and one or many lines of text.
FocusScope {
    id: root

    property string name
    property string description
    property string value
    property string placeholder
    property string icon
    property bool failed: false
    property bool ok: false
    property bool multiline: false
    property int hints: Qt.ImhNone
    property int limit: 200
    readonly property FieldLine line: loader.item as FieldLine
    readonly property FieldLines lines: loader.item as FieldLines
    readonly property Item input: root.line ? root.line : root.lines ? root.lines.input : null
    readonly property bool inUse: root.input !== null && root.input.activeFocus
    readonly property int length: root.line ? root.line.length : root.lines ? root.lines.count : 0
    readonly property rect cursor: root.input === null ? Qt.rect(0, 0, 0, 0)
        : root.mapFromItem(root.input, root.line ? root.line.cursorRectangle : root.lines.cursorRect)
    readonly property bool marked: root.failed || root.ok

    signal edited(string text)
    signal accepted

    function takeFocus(): void {
        if (root.input)
            root.input.forceActiveFocus(Qt.OtherFocusReason);
        InputMethod.show();
    }

    Rectangle { // halo: 6 px of accent at 25 %
        anchors.fill: parent
        anchors.margins: -Theme.px(6)
        visible: root.inUse && !root.failed
        radius: Theme.px(22)
        color: Qt.alpha(Theme.accent, 0.25)
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.px(16)
        color: Theme.surface
        border.width: root.failed || root.inUse ? Theme.px(4) : Math.max(1, Theme.px(Theme.strokeWidth))
        border.color: root.failed ? Theme.lateMark : root.inUse ? Theme.accent : Theme.edge
    }

    MouseArea { // the whole box is the target
        anchors.fill: parent
        onPressed: mouse => {
            root.takeFocus();
            mouse.accepted = false;
        }
    }

    Icon {
        id: leftIcon
        x: Theme.px(28)
        anchors.verticalCenter: parent.verticalCenter
        name: root.icon
        size: 44
        color: Theme.ink2
    }

    Words {
        anchors.fill: loader
        visible: root.placeholder !== "" && root.length === 0 && !root.inUse
        text: root.placeholder
        color: Theme.ink2
        verticalAlignment: root.multiline ? Text.AlignTop : Text.AlignVCenter
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    Loader {
        id: loader
        anchors.fill: parent
        anchors.leftMargin: root.icon !== "" ? Theme.px(92) : Theme.px(28)
        anchors.rightMargin: root.marked ? Theme.px(84) : Theme.px(28)
        anchors.topMargin: root.multiline ? Theme.px(24) : 0
        anchors.bottomMargin: root.multiline ? Theme.px(24) : 0
        focus: true
        sourceComponent: root.multiline ? many : one
    }

    Component {
        id: one
        FieldLine {
            box: root
        }
    }

    Component {
        id: many
        FieldLines {
            box: root
        }
    }

    Icon {
        objectName: "fieldMark"
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        anchors.verticalCenter: root.multiline ? undefined : parent.verticalCenter
        anchors.top: root.multiline ? parent.top : undefined
        anchors.topMargin: Theme.px(24)
        visible: root.marked
        name: root.failed ? "circle-alert" : "circle-check"
        size: 44
        color: root.failed ? Theme.lateMark : Theme.ok
    }
}
