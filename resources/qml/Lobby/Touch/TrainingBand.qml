pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Theme

// A word between slanted stripes: nobody takes the training for the real screen, whatever colours they see.
Rectangle {
    id: root

    color: Theme.warnSoft
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    Item {
        anchors.fill: parent
        clip: true

        Repeater {
            model: Math.ceil(root.width / root.height) + 2

            Rectangle {
                required property int index
                x: (index - 1) * root.height
                y: -root.height / 2
                width: root.height * 0.34
                height: root.height * 2
                rotation: 35
                color: Theme.warn
                antialiasing: true
            }
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: words.implicitWidth + root.height
        height: parent.height
        color: root.color
    }

    Words {
        id: words
        anchors.centerIn: parent
        text: qsTr("TRAINING · everything here is invented")
        font.pixelSize: Math.round(root.height * 0.54)
        font.weight: Font.DemiBold
        color: Theme.warn
        Accessible.ignored: true
    }
}
