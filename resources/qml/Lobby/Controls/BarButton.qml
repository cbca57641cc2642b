pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Theme

// Access and Help in the bottom bar: icon over word.
Pressable {
    id: root

    property string icon
    property string text
    property bool active: false

    readonly property bool filled: root.active || (root.pressed && Theme.contrast)
    readonly property color mark: root.filled ? Theme.onAccent : Theme.ink

    implicitWidth: Theme.px(208)
    implicitHeight: Theme.px(Theme.portrait ? 112 : 96)
    name: root.text
    Accessible.checked: root.active

    Rectangle {
        anchors.fill: parent
        radius: Theme.px(24)
        color: root.filled ? Theme.accent : root.pressed ? Theme.accentSoft : Theme.surface
        border.width: Math.max(1, Theme.px(Theme.strokeWidth))
        border.color: Theme.edge
    }

    Column {
        anchors.centerIn: parent
        spacing: Theme.px(Theme.portrait ? 2 : 0)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.icon
            size: Theme.portrait ? 44 : 38
            color: root.mark
        }

        Words {
            width: root.width - Theme.px(20)
            horizontalAlignment: Text.AlignHCenter
            text: root.text
            font.pixelSize: Math.round(Theme.barText(28))
            font.weight: Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(Theme.px(22))
            color: root.mark
        }
    }
}
