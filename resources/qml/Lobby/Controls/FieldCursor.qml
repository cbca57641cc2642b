pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Theme

Rectangle {
    id: root

    property bool shown: true

    width: Math.max(2, Theme.px(4))
    color: Theme.accent
    visible: root.shown

    SequentialAnimation on opacity {
        running: root.shown && !Theme.reducedMotion
        loops: Animation.Infinite
        PropertyAction { value: 1 }
        PauseAnimation { duration: 600 }
        PropertyAction { value: 0 }
        PauseAnimation { duration: 400 }
    }
}
