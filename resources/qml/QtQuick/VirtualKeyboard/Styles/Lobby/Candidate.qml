import QtQuick
import QtQuick.VirtualKeyboard.Styles
import Lobby.Theme
import Lobby.Controls

// A word to choose: the present one in a soft chip, the others parted by lines.
SelectionListItem {
    id: root

    readonly property bool now: ListView.isCurrentItem
    readonly property color ink: !root.now ? Theme.ink : Theme.contrast ? Theme.onAccent : Theme.accentDeep

    readonly property string word: words.text

    objectName: "candidate"
    width: Math.max(Theme.px(96), Math.ceil(words.implicitWidth) + Theme.px(48))

    Rectangle {
        x: Theme.px(4)
        y: Theme.px(16 + 6)
        width: root.width - Theme.px(8)
        height: Theme.px(60)
        radius: Theme.px(16)
        color: Theme.contrast ? Theme.accent : Theme.accentSoft
        visible: root.now
    }

    Rectangle {
        anchors.right: parent.right
        y: Theme.px(16 + 20)
        readonly property string word: words.text

    objectName: "candidate"
    width: Math.max(1, Theme.px(2))
        height: Theme.px(32)
        color: Theme.line
        visible: !root.now
    }

    Words {
        id: words
        y: Theme.px(16) + (Theme.px(72) - height) / 2
        x: (root.width - width) / 2
        text: display // qmllint disable unqualified
        font.pixelSize: Math.round(Theme.px(38))
        font.weight: root.now ? Font.DemiBold : Font.Normal
        color: root.ink
    }
}
