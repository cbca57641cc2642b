pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Theme

// A white sheet with a line round it and, in the light colours, the shadow of its level (0 to 3).
Item {
    id: root

    property int level: 1
    property real radius: 24 // design px
    property color color: Theme.surface
    property color lineColor: Theme.line
    default property alias content: sheet.data

    Loader {
        active: root.level > 0 && !Theme.dark && !Theme.contrast

        sourceComponent: Shadow {
            level: Math.max(1, root.level)
            cardWidth: root.width / Theme.scale
            cardHeight: root.height / Theme.scale
        }
    }

    Rectangle {
        id: sheet
        anchors.fill: parent
        radius: Theme.px(root.radius)
        color: root.color
        border.color: root.lineColor
        border.width: Theme.contrast ? Theme.px(3) : 1
    }
}
