pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Theme

// The green tick and the words of thanks.
Item {
    id: root

    property string title
    property string more

    height: Theme.portrait ? Theme.px(128) : words.y + words.height

    Rectangle {
        id: tick
        y: Theme.portrait ? Theme.px(16) : 0
        width: Theme.px(Theme.portrait ? 88 : 80)
        height: width
        radius: width / 2
        color: Theme.okMark

        Icon {
            anchors.centerIn: parent
            name: "check"
            size: 56
            stroke: 3
            color: Theme.contrast || Theme.dark ? "#000000" : "#FFFFFF"
        }
    }

    Column {
        id: words
        x: Theme.portrait ? tick.width + Theme.px(24) : 0
        y: Theme.portrait ? Math.max(0, (Theme.px(120) - height) / 2) : tick.height + Theme.px(16)
        width: root.width - x

        Words {
            objectName: "thanks"
            width: parent.width
            text: root.title
            size: Theme.portrait ? 52 : Theme.large ? 44 : 52
            font.weight: Font.DemiBold
            wrapMode: Theme.portrait ? Text.NoWrap : Text.Wrap
            fontSizeMode: Theme.portrait ? Text.HorizontalFit : Text.FixedSize
            minimumPixelSize: Math.round(Theme.px(32))
            Accessible.role: Accessible.Heading
        }

        Words {
            objectName: "thanksMore"
            visible: text !== ""
            width: parent.width
            topPadding: Theme.px(4)
            text: root.more
            size: Theme.portrait ? 34 : Theme.large ? 28 : 32
            color: Theme.ink2
            wrapMode: Theme.portrait ? Text.NoWrap : Text.Wrap
            fontSizeMode: Theme.portrait ? Text.HorizontalFit : Text.FixedSize
            minimumPixelSize: Math.round(Theme.px(26))
        }
    }
}
