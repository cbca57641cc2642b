pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Theme

// What brings you here: one tile for each purpose of the site.
Step {
    id: root

    readonly property var tiles: root.session.tiles
    readonly property int columns: Theme.portrait ? (root.tiles.length <= 3 && !Theme.lowReach ? 1 : 2)
                                 : root.tiles.length <= 3 ? root.tiles.length : root.tiles.length === 4 ? 2
                                 : root.tiles.length <= 6 ? 3 : 4
    readonly property int rows: Math.ceil(root.tiles.length / root.columns)
    readonly property real gap: Theme.px(24)

    heading: qsTr("What brings you here?")
    hint: qsTr("Please touch a tile.")
    secondText: root.session.canLeave ? qsTr("I am leaving") : ""
    secondIcon: "log-out"
    secondWidth: 472
    onSecond: root.session.lookUp(true)

    Grid {
        objectName: "tiles"
        anchors.fill: parent
        columns: root.columns
        spacing: root.gap

        Repeater {
            model: root.tiles

            Tile {
                required property var modelData

                objectName: "tile_" + modelData.code
                width: (root.body.width - (root.columns - 1) * root.gap) / root.columns
                height: Math.min(Theme.px(Theme.portrait ? (Theme.lowReach ? 168 : 272) : 520),
                                 (root.body.height - (root.rows - 1) * root.gap) / root.rows)
                title: modelData.title
                hint: modelData.hint
                icon: modelData.icon
                onTapped: root.session.choosePurpose(modelData.code)
            }
        }
    }
}
