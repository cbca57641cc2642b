pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Theme

// The accent head of a ticket: icon, service, date.
Rectangle {
    id: root

    property string service
    property string icon
    property string date

    topLeftRadius: Theme.px(32)
    topRightRadius: Theme.px(32)
    color: Theme.accent

    Icon {
        id: picture
        x: Theme.px(Theme.portrait ? 48 : 56)
        anchors.verticalCenter: parent.verticalCenter
        name: root.icon
        size: 48
        color: Theme.onAccent
    }

    Words {
        anchors.left: picture.right
        anchors.leftMargin: Theme.px(20)
        anchors.right: day.left
        anchors.rightMargin: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        text: root.service
        font.pixelSize: Math.round(Theme.barText(40))
        font.weight: Font.DemiBold
        color: Theme.onAccent
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(Theme.px(28))
    }

    Words {
        id: day
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(Theme.portrait ? 48 : 56)
        anchors.verticalCenter: parent.verticalCenter
        text: root.date
        font.pixelSize: Math.round(Theme.barText(32))
        font.weight: Font.Medium
        color: Theme.onAccent
        figures: true
    }
}
