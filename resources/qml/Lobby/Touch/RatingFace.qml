pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Theme

// One of the five faces, with the word for it below.
Pressable {
    id: root

    required property var modelData
    property bool checked: false

    readonly property bool filled: root.checked || (root.pressed && Theme.contrast)

    objectName: "face_" + root.modelData.score
    name: root.modelData.text
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: root.checked

    Card {
        anchors.fill: parent
        color: root.filled ? Theme.accent : root.pressed ? Theme.accentSoft : Theme.surface
        lineColor: root.filled ? Theme.accent : Theme.edge

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            y: (word.y - height) / 2 + Theme.px(8)
            name: root.modelData.icon
            size: 96
            color: root.filled ? Theme.onAccent : Theme.accent
        }

        Words {
            id: word
            objectName: "faceWord"
            x: Theme.px(4)
            y: root.height - height - Theme.px(20)
            width: parent.width - 2 * x
            height: Theme.text(44)
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: root.modelData.text
            size: 32
            font.weight: Font.DemiBold
            color: root.filled ? Theme.onAccent : Theme.ink
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(Theme.px(24))
            Accessible.ignored: true
        }
    }
}
