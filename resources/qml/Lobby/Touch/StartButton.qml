pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Theme

// The large pill that invites to begin; a ring breathes round it.
Pressable {
    id: root

    height: Theme.px(Theme.portrait ? 176 : 144)
    cornerRadius: 88
    name: words.text

    property real phase: 0

    // Twenty steps a second are enough for a breath of 2.4 s, and the machine can rest between them.
    Timer {
        interval: 50
        repeat: true
        running: root.visible && !Theme.reducedMotion
        onTriggered: root.phase = (root.phase + 2 * Math.PI * interval / 2400) % (2 * Math.PI)
    }

    Rectangle {
        id: ring
        anchors.fill: parent
        anchors.margins: -Theme.px(12)
        radius: height / 2
        color: "transparent"
        border.width: Theme.px(4)
        border.color: Theme.contrast ? Theme.accent : Theme.surface
        opacity: 0.48 + 0.12 * Math.sin(root.phase)
    }

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: Theme.contrast ? Theme.accent : root.pressed ? Theme.accentSoft : Theme.surface
    }

    Row {
        anchors.centerIn: parent
        spacing: Theme.px(32)

        Icon {
            id: hand
            anchors.verticalCenter: parent.verticalCenter
            name: "pointer"
            size: 72
            color: words.color
        }

        Words {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.width - hand.width - Theme.px(128))
            text: qsTr("Touch the screen to begin")
            size: 60
            font.weight: Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(Theme.px(32))
            color: Theme.contrast ? Theme.onAccent : Theme.accent
        }
    }
}
