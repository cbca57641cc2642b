pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Models
import Lobby.Theme

// The board of a hall: the last call fills its card, beside it (upright: below it) all the rest.
Rectangle {
    id: root

    required property BoardModel board

    width: 1920
    height: 1080
    color: Theme.paper
    onWidthChanged: Theme.setWindowSize(root.width, root.height)
    onHeightChanged: Theme.setWindowSize(root.width, root.height)
    Component.onCompleted: Theme.setWindowSize(root.width, root.height)

    CallCard {
        id: card
        objectName: "callCard"
        width: Theme.portrait ? root.width : Math.round(Theme.px(736))
        height: Theme.portrait ? Math.round(Theme.px(736)) : root.height
        board: root.board
    }

    Panel {
        objectName: "panel"
        x: Theme.portrait ? 0 : card.width
        y: Theme.portrait ? card.height : 0
        width: root.width - x
        height: root.height - y
        board: root.board
    }
}
