pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Models
import Lobby.Theme

// Beside the card: whose board this is, the last calls, who waits, and one notice.
Item {
    id: root

    required property BoardModel board

    readonly property real margin: Theme.portrait ? 56 : 64 // design px
    readonly property int chipRows: Theme.portrait ? 2 : 1
    readonly property real leastRow: Theme.portrait ? 144 : 160
    readonly property real others: 336 + root.chipRows * 120 - 16 + 32 + notice.designHeight + (Theme.portrait ? 32 : 48)
    // what a screen of another shape has to spare goes to the last calls
    readonly property real row: Math.max(root.leastRow, (root.height / Theme.scale - root.others) / 3)

    BoardHead {
        x: Theme.px(root.margin)
        y: Theme.px(36)
        width: root.width - 2 * x
        board: root.board
    }

    LastCalls {
        id: last
        objectName: "lastCalls"
        x: Theme.px(root.margin)
        y: Theme.px(168)
        width: root.width - 2 * x
        row: root.row
        board: root.board
    }

    WaitingNumbers {
        id: waiting
        objectName: "waiting"
        x: Theme.px(root.margin)
        y: last.y + last.height + Theme.px(28)
        width: root.width - 2 * x
        rows: root.chipRows
        board: root.board
    }

    BoardNotice {
        id: notice
        x: Theme.px(root.margin)
        y: waiting.y + waiting.height + Theme.px(32)
        width: root.width - 2 * x
        texts: root.board.notice
    }
}
