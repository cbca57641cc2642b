pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Theme

// One figure for each person, smaller ones for children, and the sum in words.
Rectangle {
    id: root

    property int adults: 1
    property int kids: 0
    property string text

    readonly property int count: root.adults + root.kids
    readonly property real room: sum.x - Theme.px(72)
    // Figures shrink and then overlap so that all of them stay within the strip.
    readonly property real figure: Math.min(root.height - Theme.px(32), Theme.px(root.count <= 5 ? 104 : 80))
    readonly property real pitch: Math.min(root.figure + Theme.px(16), (root.room - root.figure) / Math.max(1, root.count - 1))

    radius: Theme.px(24)
    color: Theme.sunk
    border.width: Theme.contrast ? Theme.px(3) : 0
    border.color: Theme.line
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Repeater {
        model: root.count

        Rectangle {
            id: person

            required property int index
            readonly property bool child: person.index >= root.adults

            x: Theme.px(40) + person.index * root.pitch + (root.figure - width) / 2
            anchors.verticalCenter: parent.verticalCenter
            width: person.child ? root.figure * 0.78 : root.figure
            height: width
            radius: width / 2
            color: Theme.surface
            border.width: Theme.contrast ? Theme.px(3) : 1
            border.color: Theme.line

            Icon {
                anchors.centerIn: parent
                name: person.child ? "baby" : "user-round"
                size: person.width / Theme.scale * 0.5
                color: Theme.accent
            }
        }
    }

    Words {
        id: sum
        objectName: "partyTotal"
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(40)
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        size: 60
        font.weight: Font.DemiBold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(Theme.px(44))
    }
}
