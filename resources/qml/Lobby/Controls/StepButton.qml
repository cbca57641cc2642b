pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Theme

// One of the two round-cornered buttons of a stepper, 144 square.
Pressable {
    id: root

    property string icon
    property bool filled: false

    readonly property color mark: !root.enabled ? Theme.disabled
                                : root.filled || (root.pressed && Theme.contrast) ? Theme.onAccent : Theme.accent

    implicitWidth: Theme.px(144)
    implicitHeight: Theme.px(144)
    width: root.implicitWidth
    height: root.implicitHeight
    cornerRadius: 28

    Rectangle {
        anchors.fill: parent
        radius: Theme.px(28)
        color: !root.enabled ? "transparent"
             : root.filled ? (root.pressed ? Theme.accentDeep : Theme.accent)
             : root.pressed ? (Theme.contrast ? Theme.accent : Theme.accentSoft) : Theme.surface
        border.width: Theme.px(3)
        border.color: root.enabled ? Theme.accent : Theme.disabled
    }

    Icon {
        anchors.centerIn: parent
        name: root.icon
        size: 72
        color: root.mark
    }
}
