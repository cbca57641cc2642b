pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Theme

// Icon and word of a button, centred together. The word shrinks a little before it would be cut.
Item {
    id: root

    property string text
    property string icon
    property string iconRight
    property real size: 36
    property real iconSize: 44
    property real gap: 24
    property real padding: 32
    property color color: Theme.ink
    property real stroke: Theme.contrast ? 2.5 : 2

    readonly property real icons: (root.icon === "" ? 0 : left.width + Theme.px(root.gap))
                                  + (root.iconRight === "" ? 0 : right.width + Theme.px(root.gap))

    implicitWidth: words.implicitWidth + root.icons + 2 * Theme.px(root.padding)

    Row {
        anchors.centerIn: parent
        spacing: Theme.px(root.gap)

        Icon {
            id: left
            anchors.verticalCenter: parent.verticalCenter
            name: root.icon
            size: root.iconSize
            color: root.color
            stroke: root.stroke
        }

        Words {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(words.implicitWidth, root.width - root.icons - 2 * Theme.px(Math.min(root.padding, 20)))
            visible: root.text !== ""
            text: root.text
            size: root.size
            font.weight: Font.DemiBold
            color: root.color
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(Theme.px(24))
        }

        Icon {
            id: right
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconRight
            size: root.iconSize
            color: root.color
        }
    }
}
