pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Theme

// Words between slanted stripes: nobody takes the training for the real screen, whatever colours they see.
Rectangle {
    id: root

    required property list<string> texts // the same in each language

    readonly property real gap: root.height // of stripes, between the words and at both ends
    readonly property real share: (root.width - root.gap) / root.texts.length - root.gap

    color: Theme.warnSoft
    Accessible.role: Accessible.StaticText
    Accessible.name: root.texts.join(" · ")

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

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        height: parent.height
        spacing: root.gap

        Repeater {
            model: root.texts

            Rectangle {
                required property string modelData

                width: Math.min(words.implicitWidth + root.height, root.share)
                height: root.height
                color: root.color

                Words {
                    id: words
                    anchors.centerIn: parent
                    width: parent.width - root.height / 2
                    text: parent.modelData
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Math.round(root.height * 0.2)
                    font.pixelSize: Math.round(root.height * 0.54)
                    font.weight: Font.DemiBold
                    color: Theme.warn
                    Accessible.ignored: true
                }
            }
        }
    }
}
