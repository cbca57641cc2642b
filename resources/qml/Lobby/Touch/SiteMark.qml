pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Theme

// The logo of the site on a plate of its colour.
Rectangle {
    id: root

    property string icon
    property real size: 64 // design px

    width: Theme.px(root.size)
    height: width
    radius: Theme.px(root.size / 4)
    color: Theme.accent

    Icon {
        anchors.centerIn: parent
        name: root.icon
        size: root.size * 0.6
        color: Theme.onAccent
    }
}
