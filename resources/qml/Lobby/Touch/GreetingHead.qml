pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Models
import Lobby.Theme

// The site's mark and its name in every language of the site.
Item {
    id: root

    required property SessionModel session

    height: mark.height

    SiteMark {
        id: mark
        size: 96
        icon: root.session.siteIcon
    }

    Column {
        anchors.left: mark.right
        anchors.leftMargin: Theme.px(24)
        anchors.right: parent.right
        anchors.verticalCenter: mark.verticalCenter

        Words {
            objectName: "siteName"
            width: parent.width
            text: root.session.siteName
            font.pixelSize: Math.round(Theme.siteText(44))
            font.family: Theme.displayFamily
            font.weight: Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(Theme.px(28))
        }

        Words {
            width: parent.width
            text: root.session.greeting.siteOthers
            font.pixelSize: Math.round(Theme.siteText(28))
            font.weight: Font.Medium
            color: Theme.ink2
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(Theme.px(22))
        }
    }
}
