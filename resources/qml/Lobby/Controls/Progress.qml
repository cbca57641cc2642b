pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Theme

// Where the visitor stands: done a dot, now a bar, to come an outlined dot, and the words.
Row {
    id: root

    property int step: 1
    property int total: 3
    property string text

    spacing: Theme.px(12)
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.text

    Repeater {
        model: root.total

        Rectangle {
            required property int index
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(index === root.step - 1 ? 56 : 16)
            height: Theme.px(16)
            radius: height / 2
            color: index < root.step ? Theme.accent : "transparent"
            border.width: index < root.step ? 0 : Math.max(1, Theme.px(2))
            border.color: Theme.edge
        }
    }

    Words {
        anchors.verticalCenter: parent.verticalCenter
        leftPadding: Theme.px(16)
        text: root.text
        size: 28
        color: Theme.ink2
    }
}
