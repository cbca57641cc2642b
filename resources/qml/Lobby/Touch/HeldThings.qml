pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Theme

// What a visitor who leaves has still standing at the door, each with the number on its claim tag.
Card {
    id: root

    property var held: [] // list of {icon, text, tag}
    property real room: 0 // px

    readonly property int columns: Theme.portrait || root.held.length < 2 ? 1 : 2
    readonly property int rows: Math.ceil(root.held.length / root.columns)
    readonly property real rowHeight: Math.min(Theme.px(160), (root.room - Theme.px(64)) / Math.max(1, root.rows))

    objectName: "heldThings"
    height: root.rows * root.rowHeight + Theme.px(64)
    level: 2

    Grid {
        x: Theme.px(40)
        y: Theme.px(32)
        columns: root.columns
        columnSpacing: Theme.px(32)

        Repeater {
            model: root.held

            Item {
                id: one

                required property var modelData

                width: (root.width - Theme.px(80) - (root.columns - 1) * Theme.px(32)) / root.columns
                height: root.rowHeight
                Accessible.role: Accessible.StaticText
                Accessible.name: what.text + " " + tag.text

                Plate {
                    id: plate
                    anchors.verticalCenter: parent.verticalCenter
                    size: Math.min(88, one.height / Theme.scale - 12)
                    icon: one.modelData.icon
                    color: Theme.contrast ? "transparent" : Theme.accentSoft
                }

                Words {
                    id: what
                    objectName: "heldName"
                    anchors.left: plate.right
                    anchors.leftMargin: Theme.px(32)
                    anchors.right: tag.left
                    anchors.rightMargin: Theme.px(24)
                    anchors.verticalCenter: parent.verticalCenter
                    text: one.modelData.text
                    size: 44
                    font.weight: Font.DemiBold
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Math.round(Theme.px(28))
                }

                Words {
                    id: tag
                    objectName: "heldTag"
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("No. %1", "number on a claim tag").arg(one.modelData.tag)
                    size: 44
                    font.weight: Font.DemiBold
                    figures: true
                    color: Theme.accent
                }
            }
        }
    }
}
