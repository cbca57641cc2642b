pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Models
import Lobby.Theme

// The board of a hall: the last call fills its card, beside it (upright: below it) all the rest.
Rectangle {
    id: root

    required property BoardModel board

    readonly property real above: band.visible ? band.height : 0 // what the band of the training takes

    function fit(): void {
        Theme.setWindowSize(root.width, root.height - root.above);
    }

    width: 1920
    height: 1080
    color: Theme.paper
    onWidthChanged: root.fit()
    onHeightChanged: root.fit()
    onAboveChanged: root.fit()
    Component.onCompleted: root.fit()

    CallCard {
        id: card
        objectName: "callCard"
        y: root.above
        width: Theme.portrait ? root.width : Math.round(Theme.px(736))
        height: Theme.portrait ? Math.round(Theme.px(736)) : root.height - y
        board: root.board
    }

    Panel {
        objectName: "panel"
        x: Theme.portrait ? 0 : card.width
        y: root.above + (Theme.portrait ? card.height : 0)
        width: root.width - x
        height: root.height - y
        board: root.board
    }

    TrainingBand {
        id: band
        objectName: "trainingBand"
        texts: root.board.trainingWords
        visible: texts.length > 0
        width: root.width
        height: Math.round(Math.min(root.width, root.height) * 64 / 1080)
    }
}
