pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Models
import Lobby.Theme

// The greeting itself, and the same in the other languages of the site.
Column {
    id: root

    required property GreetingModel greeting

    Words {
        objectName: "hello"
        width: parent.width
        text: root.greeting.hello
        font.pixelSize: Math.round(Theme.px(168))
        font.family: Theme.displayFamily
        font.weight: Font.DemiBold
        font.letterSpacing: Theme.px(-2)
        height: Theme.px(208)
        verticalAlignment: Text.AlignBottom
        wrapMode: Text.WordWrap
        lineHeight: 0.9
        fontSizeMode: Text.Fit
        minimumPixelSize: Math.round(Theme.px(72))
        Accessible.role: Accessible.Heading
    }

    Words {
        width: parent.width
        text: qsTr("Welcome.")
        size: Theme.large ? 44 : 56
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(Theme.px(36))
    }

    Words {
        width: parent.width
        topPadding: Theme.px(8)
        text: root.greeting.others
        size: Theme.large ? 32 : 40
        color: Theme.ink2
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(Theme.px(28))
    }
}
