pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Models
import Lobby.Theme

// Whose board this is, in the languages of the hall, and the time.
Item {
    id: root

    required property BoardModel board

    height: Theme.px(88)

    Rectangle {
        id: mark
        y: Theme.px(8)
        width: Theme.px(72)
        height: width
        radius: Theme.px(18)
        color: Theme.accent

        Icon {
            anchors.centerIn: parent
            name: root.board.siteIcon
            size: 44
            color: Theme.onAccent
        }
    }

    Column {
        anchors.left: mark.right
        anchors.leftMargin: Theme.px(24)
        anchors.right: clock.left
        anchors.rightMargin: Theme.px(32)
        anchors.verticalCenter: mark.verticalCenter

        Words {
            objectName: "siteName"
            width: parent.width
            text: root.board.siteName
            size: 40
            font.weight: Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            verticalAlignment: Text.AlignVCenter
            minimumPixelSize: Math.round(Theme.px(26))
        }

        Words {
            objectName: "siteOthers"
            visible: text !== ""
            width: parent.width
            text: root.board.siteOthers
            size: 32
            font.weight: Font.Medium
            fontSizeMode: Text.HorizontalFit
            verticalAlignment: Text.AlignVCenter
            minimumPixelSize: Math.round(Theme.px(24))
            color: Theme.ink2
        }
    }

    Words {
        id: clock
        objectName: "clock"
        anchors.right: parent.right
        anchors.verticalCenter: mark.verticalCenter
        text: root.board.time
        size: 80
        font.weight: Font.DemiBold
        figures: true
    }
}
