pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Theme

// How to keep the number, as nothing is printed here, and goodbye.
Row {
    id: root

    readonly property real size: Theme.portrait ? 34 : 30
    readonly property real room: root.width - sign.width - root.spacing

    spacing: Theme.px(20)

    Icon {
        id: sign
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
            visible: Theme.portrait || !Theme.large
            width: root.room
            text: qsTr("We are looking forward to seeing you. Goodbye!")
            size: root.size
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
    }
}
