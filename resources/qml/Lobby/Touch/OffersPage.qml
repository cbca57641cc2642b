pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Theme

// What the site offers. One touch on an offer leads to a number; a long list is turned page by page.
Step {
    id: root

    readonly property var offers: root.session.offers
    readonly property real gap: Theme.px(24)
    readonly property int columns: Theme.portrait ? 1 : 2
    readonly property real least: Theme.px(168)
    readonly property int fit: Math.max(1, Math.floor((root.body.height + root.gap) / (root.least + root.gap)))
    readonly property int perPage: root.fit * root.columns
    readonly property bool paged: root.offers.length > root.perPage
    readonly property int rows: root.paged ? root.fit : Math.ceil(root.offers.length / root.columns)
    readonly property real listWidth: root.body.width - (root.paged ? Theme.px(128) : 0)
    property int first: 0

    progress: false
    heading: qsTr("What we offer")
    hint: qsTr("Touch what interests you: we will be glad to explain it.")
    onPerPageChanged: root.first = 0

    Grid {
        id: list
        objectName: "offers"
        width: root.listWidth
        columns: root.columns
        spacing: root.gap

        Repeater {
            model: root.offers.slice(root.first, root.first + root.perPage)

            OfferRow {
                width: (root.listWidth - (root.columns - 1) * root.gap) / root.columns
                height: Math.min(Theme.px(Theme.portrait ? 176 : 240),
                                 (root.body.height - (root.rows - 1) * root.gap) / root.rows)
                onTapped: root.session.chooseOffer(modelData.code)
            }
        }
    }

    PageButtons {
        visible: root.paged
        x: parent.width - width
        height: Math.max(Theme.px(224), list.height)
        canUp: root.first > 0
        canDown: root.first + root.perPage < root.offers.length
        onUp: root.first = Math.max(0, root.first - root.perPage)
        onDown: root.first += root.perPage
    }
}
