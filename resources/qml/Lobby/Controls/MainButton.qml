pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Theme

// The one way on: accent fill, right in the action row. One a page.
Pressable {
    id: root

    property string text
    property string icon
    property string iconRight

    readonly property color ground: !root.enabled ? Theme.disabled : root.pressed ? Theme.accentDeep : Theme.accent

    implicitWidth: Math.max(Theme.px(280), face.implicitWidth)
    implicitHeight: Theme.px(112)
    name: root.text

    Card {
        anchors.fill: parent
        level: root.enabled ? 1 : 0
        color: root.ground
        lineColor: root.ground
    }

    ButtonFace {
        id: face
        anchors.fill: parent
        text: root.text
        icon: root.icon
        iconRight: root.iconRight
        size: root.height >= Theme.px(144) ? 52 : 44 // words grow with a tall button
        color: root.enabled ? Theme.onAccent : Theme.surface
    }
}
