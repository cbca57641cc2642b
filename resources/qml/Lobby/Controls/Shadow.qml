pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Theme

// The shadow of a card: the nine-patch picture of its level without the middle, which the card hides
// and which would take as long to draw as all the rest. The picture keeps its px, the whole is scaled.
Item {
    id: root

    required property int level // 1 to 3

    readonly property int sigma: [0, 7, 16, 26][root.level]
    readonly property int drop: [0, 4, 10, 16][root.level]
    readonly property int margin: 3 * root.sigma
    readonly property int edge: root.margin + 28
    readonly property int middle: 8
    // Of the card, in the picture's px.
    property real cardWidth: 0
    property real cardHeight: 0

    x: -root.margin * Theme.scale
    y: (root.drop - root.margin) * Theme.scale
    width: root.cardWidth + 2 * root.margin
    height: root.cardHeight + 2 * root.margin
    scale: Theme.scale
    transformOrigin: Item.TopLeft

    Repeater {
        model: [0, 1, 2, 3, 5, 6, 7, 8]

        Image {
            id: part
            required property int modelData
            readonly property int column: part.modelData % 3
            readonly property int row: Math.floor(part.modelData / 3)

            function start(of: int, whole: real): real {
                return of === 0 ? 0 : of === 1 ? root.edge : whole - root.edge;
            }

            function length(of: int, whole: real): real {
                return of === 1 ? whole - 2 * root.edge : root.edge;
            }

            x: part.start(part.column, root.width)
            y: part.start(part.row, root.height)
            width: part.length(part.column, root.width)
            height: part.length(part.row, root.height)
            source: "images/shadow-" + root.level + ".png"
            sourceClipRect: Qt.rect(part.start(part.column, 2 * root.edge + root.middle),
                                    part.start(part.row, 2 * root.edge + root.middle),
                                    part.length(part.column, 2 * root.edge + root.middle),
                                    part.length(part.row, 2 * root.edge + root.middle))
        }
    }
}
