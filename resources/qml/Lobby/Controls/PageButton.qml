pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Theme

// One of the two page buttons: icon over word.
Pressable {
    id: root

    property string icon
    property string text

    readonly property color mark: !root.enabled ? Theme.disabled : root.pressed && Theme.contrast ? Theme.onAccent : Theme.ink

    implicitWidth: Theme.px(104)
    implicitHeight: Theme.px(272)
    name: root.text

    Rectangle {
        anchors.fill: parent
        radius: Theme.px(24)
        color: !root.enabled ? "transparent"
             : root.pressed ? (Theme.contrast ? Theme.accent : Theme.accentSoft) : Theme.surface
        border.width: Math.max(1, Theme.px(Theme.strokeWidth))
        border.color: root.enabled ? Theme.edge : Theme.line
    }

    Column {
        anchors.centerIn: parent
        spacing: Theme.px(16)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.icon
            size: 52
            color: root.mark
        }

        Words {
            width: root.width - Theme.px(8)
            horizontalAlignment: Text.AlignHCenter
            text: root.text
            size: 28
            font.weight: root.enabled ? Font.DemiBold : Font.Medium
            color: root.mark
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(Theme.px(20))
        }
    }
}
