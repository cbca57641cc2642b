pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Models
import Lobby.Theme

// Who is called next, how many more wait, and about how long it takes.
Item {
    id: root

    required property BoardModel board
    property int rows: 1

    // design px
    readonly property real chip: 218
    readonly property real gap: 16
    readonly property real room: 104 // for "+9"
    readonly property int columns: Math.max(1, Math.floor((root.width / Theme.scale + root.gap) / (root.chip + root.gap)))
    readonly property int places: root.columns * root.rows
    // the last place makes room for the number of the others, where it would not fit beside it
    readonly property bool beside: root.width / Theme.scale - root.columns * (root.chip + root.gap) >= root.room
    readonly property int waiting: root.board.waitingCount
    readonly property int shown: Math.min(root.board.waiting.length, root.waiting <= root.places ? root.places : root.beside ? root.places : root.places - 1)

    height: Theme.px(74 + root.rows * 120 - 16)

    Words {
        id: title
        objectName: "waitingWords"
        y: Theme.px(34) - height / 2
        width: Math.min(implicitWidth, parent.width / 2)
        text: root.board.waitingWords
        size: 44
        font.weight: Font.DemiBold
        color: Theme.ink2
        fontSizeMode: Text.HorizontalFit
        verticalAlignment: Text.AlignVCenter
        minimumPixelSize: Math.round(Theme.px(30))
    }

    Words {
        objectName: "wait"
        anchors.left: title.right
        anchors.leftMargin: Theme.px(24)
        anchors.right: parent.right
        y: Theme.px(34) - height / 2
        visible: root.board.wait !== "" && root.waiting > 0
        horizontalAlignment: Text.AlignRight
        text: root.board.wait
        size: 44
        color: Theme.ink2
        fontSizeMode: Text.HorizontalFit
        verticalAlignment: Text.AlignVCenter
        minimumPixelSize: Math.round(Theme.px(30))
    }

    Words {
        objectName: "nobody"
        visible: root.waiting === 0
        y: Theme.px(74 + 52) - height / 2
        width: parent.width
        text: root.board.nobodyWords
        size: 44
        fontSizeMode: Text.HorizontalFit
        verticalAlignment: Text.AlignVCenter
        minimumPixelSize: Math.round(Theme.px(30))
    }

    Repeater {
        model: root.shown

        Rectangle {
            id: place

            required property int index

            x: Theme.px((place.index % root.columns) * (root.chip + root.gap))
            y: Theme.px(74 + Math.floor(place.index / root.columns) * 120)
            width: Theme.px(root.chip)
            height: Theme.px(104)
            radius: Theme.px(24)
            color: Theme.surface
            border.color: Theme.line
            border.width: Theme.contrast ? Theme.px(3) : Math.max(1, Math.round(Theme.px(2)))

            Words {
                objectName: "waiting" + place.index
                anchors.centerIn: parent
                width: parent.width - Theme.px(32)
                horizontalAlignment: Text.AlignHCenter
                text: root.board.waiting[place.index] ?? ""
                size: 72
                font.weight: Font.DemiBold
                fontSizeMode: Text.HorizontalFit
                verticalAlignment: Text.AlignVCenter
                minimumPixelSize: Math.round(Theme.px(40))
            }
        }
    }

    Words {
        objectName: "more"
        readonly property int at: root.shown - root.columns * (root.rows - 1)
        visible: root.waiting > root.shown
        x: Theme.px(at * (root.chip + root.gap) + 12)
        width: parent.width - x
        y: Theme.px(74 + (root.rows - 1) * 120 + 52) - height / 2
        text: "+" + (root.waiting - root.shown)
        size: 64
        font.weight: Font.DemiBold
        fontSizeMode: Text.HorizontalFit
        verticalAlignment: Text.AlignVCenter
        minimumPixelSize: Math.round(Theme.px(36))
        color: Theme.ink2
    }
}
