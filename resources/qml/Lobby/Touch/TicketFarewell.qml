pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Theme

// How to keep the number, as nothing is printed here, and goodbye. Claim tags come first where room is short.
Column {
    id: root

    property string tags
    property real most: 10000 // px of height

    readonly property real size: Theme.portrait ? 34 : 30
    readonly property real room: root.width - Theme.px(64)

    spacing: Theme.px(12)

    TagLine {
        width: root.width
        tags: root.tags
        size: root.size
        most: root.most
    }

    Row {
        visible: root.tags === "" || Theme.portrait
        spacing: Theme.px(20)

        Icon {
            name: "smartphone"
            size: 44
            color: Theme.ink2
        }

        Column {
            spacing: Theme.px(8)

            Words {
                objectName: "printLine"
                width: root.room
                text: qsTr("Please take a photo of your number.")
                size: root.size
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }

            Words {
                objectName: "farewell"
                visible: root.tags === "" && (Theme.portrait || !Theme.large)
                width: root.room
                text: qsTr("We are looking forward to seeing you. Goodbye!")
                size: root.size
                color: Theme.ink2
                wrapMode: Text.Wrap
            }
        }
    }
}
