pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Models
import Lobby.Theme

// The calls before the one on the card, the newest on top.
Item {
    id: root

    required property BoardModel board
    property real row: 160 // design px

    readonly property int count: 3

    height: head.height + Theme.px(root.count * root.row)

    Item {
        id: head
        width: parent.width
        height: Theme.px(66)

        Words {
            objectName: "lastWords"
            anchors.left: parent.left
            anchors.right: counters.left
            anchors.rightMargin: Theme.px(24)
            y: Theme.px(33) - height / 2
            text: root.board.lastWords
            size: 44
            font.weight: Font.DemiBold
            color: Theme.ink2
            fontSizeMode: Text.HorizontalFit
            verticalAlignment: Text.AlignVCenter
            minimumPixelSize: Math.round(Theme.px(30))
        }

        Words {
            id: counters
            objectName: "counterWords"
            x: parent.width - width
            y: Theme.px(33) - height / 2
            width: Math.min(implicitWidth, parent.width / 2)
            horizontalAlignment: Text.AlignRight
            text: root.board.counterWords
            size: 44
            font.weight: Font.DemiBold
            color: Theme.ink2
            fontSizeMode: Text.HorizontalFit
            verticalAlignment: Text.AlignVCenter
            minimumPixelSize: Math.round(Theme.px(30))
        }

        Rectangle {
            y: parent.height - height
            width: parent.width
            height: Math.max(1, Math.round(Theme.px(2)))
            color: Theme.line
        }
    }

    Repeater {
        model: root.count

        Item {
            id: line

            required property int index
            readonly property string label: root.board.lastLabels[line.index] ?? ""

            objectName: "last" + line.index
            visible: line.label !== ""
            y: head.height + line.index * height
            width: root.width
            height: Theme.px(root.row)
            Accessible.role: Accessible.StaticText
            Accessible.name: line.label + " " + to.text

            Words {
                objectName: "lastNumber" + line.index
                anchors.left: parent.left
                anchors.right: arrow.left
                anchors.rightMargin: Theme.px(24)
                anchors.verticalCenter: parent.verticalCenter
                text: line.label
                size: 128
                font.weight: Font.DemiBold
                fontSizeMode: Text.HorizontalFit
                verticalAlignment: Text.AlignVCenter
                minimumPixelSize: Math.round(Theme.px(72))
            }

            Icon {
                id: arrow
                x: parent.width * 0.65 - width / 2
                anchors.verticalCenter: parent.verticalCenter
                name: "arrow-right"
                size: 96
                color: Theme.accent
            }

            Words {
                id: to
                objectName: "lastCounter" + line.index
                anchors.left: arrow.right
                anchors.right: parent.right
                anchors.rightMargin: Theme.px(24)
                anchors.verticalCenter: parent.verticalCenter
                horizontalAlignment: Text.AlignRight
                text: root.board.lastCounters[line.index] ?? ""
                size: 128
                font.weight: Font.DemiBold
                color: Theme.accent
            }

            Rectangle {
                y: parent.height - height
                width: parent.width
                height: Math.max(1, Math.round(Theme.px(2)))
                color: Theme.line
            }
        }
    }
}
