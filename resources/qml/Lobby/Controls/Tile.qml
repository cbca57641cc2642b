pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Theme

// One purpose or service: picture, title, and a line of at most 26 characters.
Pressable {
    id: root

    property string title
    property string hint
    property string icon
    property bool checked: false

    readonly property bool wide: Theme.lowReach && Theme.portrait // picture left, words right
    readonly property bool hinted: root.hint !== "" && !Theme.large && !(Theme.lowReach && !Theme.portrait)
    readonly property bool filled: root.pressed || root.checked

    implicitWidth: Theme.px(Theme.portrait ? 472 : 294)
    implicitHeight: Theme.px(Theme.portrait ? (Theme.lowReach ? 168 : 272) : (Theme.lowReach ? 280 : 372))
    name: root.title
    Accessible.description: root.hint
    Accessible.checked: root.checked

    Card {
        anchors.fill: parent
        color: root.filled ? (Theme.contrast ? Theme.accent : Theme.accentSoft) : Theme.surface
        lineColor: root.checked ? Theme.accent : Theme.line

        Plate {
            id: plate
            x: Theme.px(32)
            y: root.wide ? (root.height - plate.height) / 2 : Theme.px(24)
            icon: root.icon
            color: Theme.contrast ? "transparent" : root.filled ? Theme.surface : Theme.accentSoft
            iconColor: Theme.contrast && root.filled ? Theme.onAccent : Theme.accent
        }

        Column {
            id: words
            x: root.wide ? plate.x + plate.width + Theme.px(24) : Theme.px(32)
            y: root.wide ? (root.height - words.height) / 2
                         : Theme.portrait ? root.height - words.height - Theme.px(24)
                                          : Theme.px(Theme.lowReach ? 130 : 160)
            width: root.width - words.x - Theme.px(root.wide || !Theme.portrait ? 20 : 24)

            Words {
                width: parent.width
                text: root.title
                size: root.wide && Theme.large ? 32 : 38
                font.weight: Font.DemiBold
                font.family: Theme.family
                color: Theme.contrast && root.filled ? Theme.onAccent : Theme.ink
                wrapMode: Text.Wrap
                maximumLineCount: Theme.portrait ? 2 : 3
                lineHeight: Theme.large ? 1.0 : 0.98
            }

            Words {
                width: parent.width
                visible: root.hinted
                text: root.hint
                size: 28
                font.weight: Font.Medium
                color: Theme.contrast && root.filled ? Theme.onAccent : Theme.ink2
                wrapMode: Text.Wrap
                topPadding: Theme.px(Theme.portrait ? 2 : 6)
            }
        }
    }
}
