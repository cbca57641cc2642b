pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Theme

// One person of the directory; what was typed stands out in the name.
Pressable {
    id: root

    required property var modelData
    required property int index
    property bool last: false

    // Styled text has no colour for what is bold but in its own mark-up.
    function coloured(text: string): string {
        const colour = Theme.accent.toString();
        return text.replace(/<b>/g, '<b><font color="' + colour + '">').replace(/<\/b>/g, '</font></b>');
    }

    objectName: "host_" + root.modelData.code
    name: root.modelData.plain + ", " + root.modelData.where
    shrinks: false
    cornerRadius: 16

    Rectangle {
        anchors.fill: parent
        radius: Theme.px(16)
        color: root.pressed ? Theme.accentSoft : "transparent"
    }

    Rectangle {
        id: face
        x: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(88)
        height: width
        radius: width / 2
        color: Theme.accentSoft
        border.width: Theme.contrast ? Theme.px(3) : 0
        border.color: Theme.line

        Words {
            anchors.centerIn: parent
            text: root.modelData.initial
            font.pixelSize: Math.round(Theme.px(38))
            font.weight: Font.DemiBold
            color: Theme.accentDeep
            Accessible.ignored: true
        }
    }

    Column {
        anchors.left: face.right
        anchors.leftMargin: Theme.px(32)
        anchors.right: arrow.left
        anchors.rightMargin: Theme.px(16)
        anchors.verticalCenter: parent.verticalCenter

        Words {
            width: parent.width
            text: root.coloured(root.modelData.name)
            textFormat: Text.StyledText
            size: 42
            font.family: Theme.family
            font.weight: Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(Theme.px(28))
            Accessible.ignored: true
        }

        Words {
            width: parent.width
            text: (root.modelData.reading === "" ? "" : root.coloured(root.modelData.reading) + "&nbsp;&nbsp;&nbsp;&nbsp;") + root.modelData.where
            textFormat: Text.StyledText
            size: 30
            color: Theme.ink2
            font.weight: Font.Medium
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(Theme.px(22))
            Accessible.ignored: true
        }
    }

    Icon {
        id: arrow
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        name: "chevron-right"
        size: 40
    }

    Rectangle {
        visible: !root.last
        x: Theme.px(24)
        width: parent.width - 2 * x
        y: parent.height + Theme.px(4) - height / 2
        height: Theme.contrast ? Theme.px(3) : 1
        color: Theme.line
    }
}
