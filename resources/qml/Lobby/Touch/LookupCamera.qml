pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Models
import Lobby.Theme

// What the camera sees, as in a mirror, with four corners where the code belongs.
Rectangle {
    id: root

    required property CameraModel camera

    readonly property real corner: Theme.px(16)
    readonly property real line: Math.max(2, Theme.px(6))
    readonly property real target: Math.min(root.width, root.height) * 0.72

    radius: root.corner
    color: Theme.sunk
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Camera: hold your code here")

    Icon {
        anchors.centerIn: parent
        visible: root.camera.frame === 0
        name: "qr-code"
        size: 64
        color: Theme.ink2
    }

    Image {
        objectName: "cameraPicture"
        anchors.fill: parent
        visible: root.camera.frame > 0
        cache: false
        mirror: true
        source: root.camera.frame > 0 ? "image://camera/" + root.camera.frame : ""
        sourceSize: Qt.size(root.width, root.height)
        fillMode: Image.PreserveAspectCrop
        Accessible.ignored: true
    }

    // Covers the corners of the picture and is the border; nothing is clipped to a round shape.
    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.px(8)
        radius: root.corner + Theme.px(8)
        color: "transparent"
        border.width: Theme.px(8)
        border.color: Theme.paper
    }

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: "transparent"
        border.width: Math.max(1, Theme.px(Theme.strokeWidth))
        border.color: Theme.edge
    }

    Repeater {
        model: 4

        Item {
            id: angle

            required property int index

            x: (root.width - root.target) / 2
            y: (root.height - root.target) / 2
            width: root.target
            height: root.target
            rotation: 90 * angle.index

            Rectangle {
                width: root.target * 0.24
                height: root.line
                radius: root.line / 2
                color: Theme.accent
            }

            Rectangle {
                width: root.line
                height: root.target * 0.24
                radius: root.line / 2
                color: Theme.accent
            }
        }
    }
}
