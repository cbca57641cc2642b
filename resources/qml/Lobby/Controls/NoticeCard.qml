pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Theme

// A message of the house: blue plate, title, one line. `held` is true while it is touched.
Card {
    id: root

    property string title
    property string body
    property string icon: "megaphone"
    readonly property bool held: area.pressed

    implicitWidth: Theme.px(968)
    implicitHeight: Math.max(Theme.px(152), words.height + Theme.px(48))
    level: 2
    Accessible.role: Accessible.Note
    Accessible.name: root.title + (root.body === "" ? "" : ". " + root.body)

    MouseArea {
        id: area
        anchors.fill: parent
        Accessible.ignored: true // it holds the notice, nothing more
    }

    Plate {
        id: plate
        x: Theme.px(32)
        anchors.verticalCenter: parent.verticalCenter
        icon: root.icon
        iconSize: 44
        iconColor: Theme.info
        color: Theme.infoSoft
    }

    Column {
        id: words
        anchors.left: plate.right
        anchors.leftMargin: Theme.px(32)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(32)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(6)

        Words {
            width: parent.width
            text: root.title
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }

        Words {
            width: parent.width
            visible: root.body !== ""
            text: root.body
            size: 32
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
    }
}
