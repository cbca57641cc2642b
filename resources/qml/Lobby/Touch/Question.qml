pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Models
import Lobby.Theme

// An overlay with one question or message and two answers.
Overlay {
    id: root

    required property SessionModel session
    property bool ring: false
    property string icon
    property string title
    property string text
    property string mainText
    property string mainIcon
    property string secondText
    property string secondIcon

    readonly property real inset: Theme.px(56)
    readonly property real head: Theme.px(Theme.portrait ? (root.ring ? 240 : 168) : root.ring ? 176 : 136)

    signal main
    signal second

    name: root.title
    cardWidth: Theme.portrait ? 968 : 1280
    cardHeight: Theme.portrait ? 1048 : 704

    Item {
        id: sign
        width: parent.width
        y: Theme.px(Theme.portrait ? 64 : 40)
        height: root.head

        CountdownRing {
            visible: root.ring
            anchors.centerIn: parent
            size: Theme.portrait ? 240 : 176
            seconds: root.session.secondsLeft
            total: root.session.secondsTotal
        }

        Plate {
            visible: !root.ring
            anchors.centerIn: parent
            size: Theme.portrait ? 168 : 136
            iconSize: Theme.portrait ? 96 : 80
            radius: width / 2
            icon: root.icon
            color: Theme.contrast ? "transparent" : Theme.accentSoft
        }
    }

    Item {
        anchors.top: sign.bottom
        anchors.bottom: answers.top
        width: parent.width

        Column {
            anchors.centerIn: parent
            width: parent.width - 2 * root.inset
            spacing: Theme.px(20)

            Words {
                objectName: "overlayTitle"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: root.title
                size: Theme.large ? 56 : 68
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                lineHeight: 0.95
                Accessible.role: Accessible.Heading
            }

            Words {
                objectName: "overlayText"
                width: parent.width - Theme.px(80)
                anchors.horizontalCenter: parent.horizontalCenter
                horizontalAlignment: Text.AlignHCenter
                text: root.text
                size: Theme.large ? 32 : 36
                color: Theme.ink2
                wrapMode: Text.Wrap
            }
        }
    }

    Grid {
        id: answers
        x: root.inset
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(Theme.portrait ? 64 : 48)
        width: parent.width - 2 * x
        columns: Theme.portrait ? 1 : 2
        layoutDirection: Qt.RightToLeft // side by side the main button stands right
        spacing: Theme.px(Theme.portrait ? 32 : 24)

        readonly property real buttonWidth: (width - (columns - 1) * spacing) / columns

        MainButton {
            objectName: "overlayMain"
            focus: true
            width: answers.buttonWidth
            height: Theme.px(Theme.portrait ? 160 : 128)
            text: root.mainText
            icon: root.mainIcon
            onTapped: root.main()
        }

        SecondButton {
            objectName: "overlaySecond"
            width: answers.buttonWidth
            height: Theme.px(Theme.portrait ? 128 : 112)
            text: root.secondText
            icon: root.secondIcon
            onTapped: root.second()
        }
    }
}
