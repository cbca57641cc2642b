pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Theme

// One line of an answer: icon, what it is, and the figure.
Row {
    id: root

    property string icon
    property string label
    property string value
    property real plateSize: 88 // design px

    spacing: Theme.px(24)

    Plate {
        id: plate
        anchors.verticalCenter: parent.verticalCenter
        size: root.plateSize
        icon: root.icon
        color: Theme.contrast ? "transparent" : Theme.accentSoft
    }

    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - plate.width - root.spacing

        Words {
            width: parent.width
            text: root.label
            size: 30
            font.weight: Font.Medium
            color: Theme.ink2
            elide: Text.ElideRight
        }

        Words {
            width: parent.width
            text: root.value
            size: 42
            font.family: Theme.family
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
    }
}
