pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Lobby.Theme

// The dashed cut of a ticket with a notch of 48 at each end, kept within the card.
Item {
    id: root

    property bool upright: false
    property real place: 0
    property color ground: Theme.paper

    readonly property real notch: Theme.px(48)
    readonly property real gap: Theme.px(upright ? 130 : 52)

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: Theme.contrast ? Theme.line : Qt.alpha(Theme.ink2, 0.45)
            strokeWidth: Theme.px(3)
            strokeStyle: ShapePath.DashLine
            dashPattern: [3.4, 3.2]
            fillColor: "transparent"
            startX: root.upright ? root.place : root.gap
            startY: root.upright ? root.gap : root.place

            PathLine {
                x: root.upright ? root.place : root.width - root.gap
                y: root.upright ? root.height - Theme.px(72) : root.place
            }
        }
    }

    component Notch: Item {
        id: notch
        property bool far: false
        clip: true
        x: root.upright ? root.place - root.notch / 2 : notch.far ? root.width - root.notch / 2 : 0
        y: root.upright ? (notch.far ? root.height - root.notch / 2 : 0) : root.place - root.notch / 2
        width: root.upright ? root.notch : root.notch / 2
        height: root.upright ? root.notch / 2 : root.notch

        Rectangle {
            x: root.upright || notch.far ? 0 : -root.notch / 2
            y: !root.upright || notch.far ? 0 : -root.notch / 2
            width: root.notch
            height: root.notch
            radius: root.notch / 2
            color: root.ground
            border.width: Theme.contrast ? Theme.px(3) : 1
            border.color: Theme.line
        }
    }

    Notch {}

    Notch {
        far: true
    }
}
