pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Theme

// A way beside the main one: white with an edge.
Pressable {
    id: root

    property string text
    property string icon
    property string iconRight

    implicitWidth: Math.max(Theme.px(280), face.implicitWidth)
    implicitHeight: Theme.px(112)
    name: root.text

    Rectangle {
        anchors.fill: parent
        radius: Theme.px(24)
        color: root.pressed ? (Theme.contrast ? Theme.accent : Theme.accentSoft) : root.enabled ? Theme.surface : "transparent"
        border.width: Math.max(1, Theme.px(Theme.strokeWidth))
        border.color: root.enabled ? Theme.edge : Theme.line
    }

    ButtonFace {
        id: face
        anchors.fill: parent
        text: root.text
        icon: root.icon
        iconRight: root.iconRight
        size: root.height >= Theme.px(120) ? 40 : 36
        color: !root.enabled ? Theme.disabled : root.pressed && Theme.contrast ? Theme.onAccent : Theme.ink
    }
}
