pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Theme

// The soft square behind an icon: 88 with a 52 icon, 112 with a 60 one.
Rectangle {
    id: root

    property string icon
    property real size: 88
    property real iconSize: Theme.contrast ? root.size * 0.78 : root.size * 0.59
    property color iconColor: Theme.accent

    implicitWidth: Theme.px(root.size)
    implicitHeight: Theme.px(root.size)
    radius: Theme.px(root.size / 4)
    color: Theme.accentSoft

    Icon {
        anchors.centerIn: parent
        name: root.icon
        size: root.iconSize
        color: root.iconColor
    }
}
