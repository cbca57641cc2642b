pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Theme

// One offer: picture, name, a few words, and from which price on.
Pressable {
    id: root

    required property var modelData

    readonly property bool beside: Theme.portrait // the price stands beside the name, else below the words
    readonly property bool filled: root.pressed && Theme.contrast
    readonly property color ink: root.filled ? Theme.onAccent : Theme.ink
    readonly property bool pictured: root.modelData.picture !== ""
    readonly property real inner: root.height - Theme.px(24)
    readonly property bool tight: !root.beside && root.height < Theme.px(200)

    objectName: "offer_" + root.modelData.code
    name: [root.modelData.name, root.modelData.price].filter(text => text !== "").join(", ")
    Accessible.description: root.modelData.text

    Card {
        id: card
        anchors.fill: parent
        color: root.filled ? Theme.accent : root.pressed ? Theme.accentSoft : Theme.surface

        OfferPicture {
            id: plate
            x: Theme.px(root.pictured ? 12 : 32)
            anchors.verticalCenter: parent.verticalCenter
            width: root.pictured ? Math.min(root.inner * 1.6, root.width * (root.tight ? 0.2 : 0.36)) : Theme.px(88)
            height: root.pictured ? root.inner : Theme.px(88)
            source: root.modelData.picture
            icon: root.modelData.icon
            color: Theme.contrast ? "transparent" : root.pressed ? Theme.surface : Theme.accentSoft
            iconColor: root.filled ? Theme.onAccent : Theme.accent
            around: card.color
        }

        Item {
            id: words
            anchors.left: plate.right
            anchors.leftMargin: Theme.px(root.tight ? 20 : 28)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(root.tight ? 16 : 28)
            anchors.verticalCenter: parent.verticalCenter
            height: text.y + text.height + (root.beside || price.text === "" ? 0 : price.height + Theme.px(4))

            Words {
                id: title
                objectName: "offerName"
                width: root.beside ? price.x - Theme.px(16) : words.width
                height: Theme.text(48)
                verticalAlignment: Text.AlignVCenter
                text: root.modelData.name
                size: !root.beside && Theme.large ? 32 : 38
                font.family: Theme.family
                font.weight: Font.DemiBold
                color: root.ink
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(Theme.px(26))
                Accessible.ignored: true
            }

            Words {
                id: price
                objectName: "offerPrice"
                x: root.beside ? words.width - width : 0
                y: root.beside ? title.y + (title.height - height) / 2 : words.height - height
                text: root.modelData.price
                size: root.tight && Theme.large ? 26 : 32
                font.weight: Font.DemiBold
                figures: true
                color: root.filled ? Theme.onAccent : Theme.accent
                Accessible.ignored: true
            }

            Words {
                id: text
                objectName: "offerText"
                anchors.top: title.bottom
                anchors.topMargin: Theme.px(4)
                width: parent.width
                height: Math.min(implicitHeight, root.height - title.height - Theme.px(24) - (root.beside ? 0 : price.height))
                text: root.modelData.text
                size: 28
                font.weight: Font.Medium
                color: root.filled ? Theme.onAccent : Theme.ink2
                wrapMode: Text.Wrap
                fontSizeMode: Text.Fit
                minimumPixelSize: Math.round(Theme.px(24))
                Accessible.ignored: true
            }
        }
    }
}
