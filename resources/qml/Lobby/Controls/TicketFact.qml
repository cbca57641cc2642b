pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Theme

// One fact of a ticket: icon, label, value.
Item {
    id: root

    property string icon
    property string label
    property string value

    implicitHeight: words.height
    Accessible.role: Accessible.StaticText
    Accessible.name: root.label + " " + root.value

    Icon {
        id: picture
        y: Theme.px(10)
        name: root.icon
        size: 48
        color: Theme.accent
    }

    Column {
        id: words
        x: Theme.px(72)
        width: parent.width - x
        spacing: Theme.px(3)

        Words {
            width: parent.width
            text: root.label
            size: Theme.large ? 24 : 28
            color: Theme.ink2
            font.weight: Font.Medium
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(Theme.px(22))
        }

        // One line as large as fits; what is too long even when small takes two.
        Words {
            id: fact
            readonly property int smallest: Math.round(Theme.px(28))
            readonly property bool tooLong: narrow.advanceWidth > width

            width: parent.width
            text: root.value
            size: Theme.large ? 36 : 44
            font.pixelSize: fact.tooLong ? fact.smallest : Math.round(Theme.text(fact.size))
            font.family: Theme.displayFamily
            font.weight: Font.DemiBold
            figures: true
            wrapMode: fact.tooLong ? Text.Wrap : Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: fact.smallest
        }

        TextMetrics {
            id: narrow
            text: root.value
            font.family: Theme.displayFamily
            font.weight: Font.DemiBold
            font.pixelSize: fact.smallest
        }
    }
}
