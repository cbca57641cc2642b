pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Models
import Lobby.Theme

// Time, day, and whether the site is open; when it is closed also when it opens and what is still possible.
Column {
    id: root

    required property GreetingModel greeting

    readonly property bool closed: !root.greeting.open
    readonly property real side: Theme.portrait ? 0 : 1

    Words {
        objectName: "greetingTime"
        anchors.right: Theme.portrait ? undefined : parent.right
        text: root.greeting.time
        size: Theme.large ? 100 : 112
        font.family: Theme.displayFamily
        font.weight: Font.DemiBold
        figures: true
    }

    Words {
        objectName: "greetingDay"
        width: parent.width
        horizontalAlignment: Theme.portrait ? Text.AlignLeft : Text.AlignRight
        text: root.greeting.day
        size: 40
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(Theme.px(32))
    }

    Item {
        width: 1
        height: Theme.px(20)
    }

    Rectangle {
        objectName: "hoursChip"
        anchors.right: Theme.portrait ? undefined : parent.right
        width: chip.width + Theme.px(64)
        height: Theme.text(72)
        radius: height / 2
        color: root.closed ? Theme.surface : Theme.okSoft
        border.width: Math.max(1, Theme.px(2))
        border.color: root.closed ? Theme.edge : Theme.okMark
        Accessible.role: Accessible.StaticText
        Accessible.name: root.greeting.chip + " " + root.greeting.hours

        Row {
            id: chip
            anchors.centerIn: parent
            spacing: Theme.px(16)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.closed ? "moon" : "clock"
                size: 36
                color: root.closed ? Theme.ink2 : Theme.ok
            }

            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: root.greeting.chip + (root.greeting.hours === "" ? "" : "  " + root.greeting.hours)
                size: 32
                figures: true
                font.weight: Font.DemiBold
                color: root.closed ? Theme.ink : Theme.ok
            }
        }
    }

    Item {
        visible: root.closed
        width: 1
        height: Theme.px(20)
    }

    // On a card of its own, because the scenery behind it has many colours.
    Rectangle {
        visible: root.closed
        anchors.right: Theme.portrait ? undefined : parent.right
        width: Math.min(parent.width, closedLine.implicitWidth + Theme.px(56))
        height: closedLine.height + Theme.px(40)
        radius: Theme.px(24)
        color: Theme.surface
        border.width: Math.max(1, Theme.px(Theme.contrast ? 3 : 1))
        border.color: Theme.line

        Words {
            id: closedLine
            objectName: "closedLine"
            x: Theme.px(28)
            y: Theme.px(20)
            width: parent.width - 2 * x
            text: root.greeting.closedLine + (root.greeting.offerLine === "" || Theme.large ? "" : "\n" + root.greeting.offerLine)
            size: Theme.large ? 30 : 32
            font.weight: Font.Medium
            wrapMode: Text.Wrap
        }
    }
}
