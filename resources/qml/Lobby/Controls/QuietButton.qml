pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Theme

// Words only, for what is rarely wanted.
Pressable {
    id: root

    property string text
    property string icon
    property string iconRight

    implicitWidth: face.implicitWidth
    implicitHeight: Theme.px(96)
    name: root.text

    Rectangle {
        anchors.fill: parent
        radius: Theme.px(24)
        color: root.pressed ? (Theme.contrast ? Theme.accent : Theme.accentSoft) : "transparent"
    }

    ButtonFace {
        id: face
        anchors.fill: parent
        text: root.text
        icon: root.icon
        iconRight: root.iconRight
        iconSize: 36
        gap: 16
        color: !root.enabled ? Theme.disabled : root.pressed && Theme.contrast ? Theme.onAccent : Theme.accent
    }
}
