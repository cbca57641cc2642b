pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Models
import Lobby.Theme

// Whose screen this is, and the time.
Item {
    id: root

    required property SessionModel session

    readonly property real margin: Theme.px(Theme.portrait ? 56 : 64)

    height: Theme.px(128)

    SiteMark {
        id: mark
        x: root.margin
        y: Theme.px(36)
        size: 64
        icon: root.session.siteIcon
    }

    Words {
        objectName: "siteName"
        anchors.left: mark.right
        anchors.leftMargin: Theme.px(24)
        anchors.right: time.left
        anchors.rightMargin: Theme.px(24)
        anchors.verticalCenter: mark.verticalCenter
        text: root.session.siteName
        font.pixelSize: Math.round(Theme.siteText(32))
        font.weight: Font.DemiBold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(Theme.px(24))
    }

    Words {
        id: time
        objectName: "clock"
        anchors.right: parent.right
        anchors.rightMargin: root.margin
        anchors.verticalCenter: mark.verticalCenter
        text: root.session.greeting.time
        font.pixelSize: Math.round(Theme.siteText(36))
        font.weight: Font.DemiBold
        figures: true
    }
}
