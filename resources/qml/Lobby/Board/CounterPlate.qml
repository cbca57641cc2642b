pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Models
import Lobby.Theme

// The counter of the call, as large as it gets.
Rectangle {
    id: root

    required property BoardModel board

    readonly property bool stacked: Theme.portrait

    radius: Theme.px(40)
    color: Theme.onAccent

    Column {
        id: label
        y: Theme.px(40)
        x: Theme.px(32)
        width: parent.width - 2 * x
        spacing: Theme.px(4)

        Repeater {
            model: root.stacked ? root.board.toCounterWords : [root.board.toCounterWords.join(" · ")]

            Words {
                required property string modelData
                width: parent?.width ?? 0
                horizontalAlignment: Text.AlignHCenter
                text: modelData
                size: root.stacked ? 48 : 56
                fontSizeMode: Text.HorizontalFit
                verticalAlignment: Text.AlignVCenter
                minimumPixelSize: Math.round(Theme.px(30))
                font.weight: Font.DemiBold
                color: Theme.accent
            }
        }
    }

    Words {
        objectName: "counter"
        x: Theme.px(16)
        y: (label.y + label.height + root.height) / 2 - Theme.px(root.stacked ? 12 : 22) - height / 2
        width: parent.width - 2 * x
        horizontalAlignment: Text.AlignHCenter
        text: root.board.counter
        size: 376
        fontSizeMode: Text.HorizontalFit
        verticalAlignment: Text.AlignVCenter
        minimumPixelSize: Math.round(Theme.px(120))
        font.weight: Font.Bold
        color: Theme.accent
    }
}
