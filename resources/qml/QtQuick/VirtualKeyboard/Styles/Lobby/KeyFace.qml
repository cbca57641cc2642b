import QtQuick
import QtQuick.VirtualKeyboard.Styles
import Lobby.Theme
import Lobby.Controls

// One key: white for what it types, darker for what it does, accent for the one that finishes.
KeyPanel {
    id: root

    property string icon
    property string text: root.control ? root.control.displayText : ""
    property bool finishing: false
    readonly property bool works: root.control ? root.control.functionKey || root.icon !== "" : false
    readonly property bool held: root.control ? root.control.pressed : false
    readonly property bool off: root.control ? !root.control.enabled : false
    readonly property bool filled: root.finishing !== (root.held && Theme.contrast)
    readonly property color ink: root.off ? Theme.disabled : root.filled ? Theme.onAccent : Theme.ink
    readonly property bool letter: root.text.length === 1 && !root.works

    Rectangle { // the foot of the key
        visible: !Theme.contrast && !root.held
        anchors.fill: face
        anchors.topMargin: Theme.px(2)
        anchors.bottomMargin: -Theme.px(3)
        radius: Theme.px(16)
        color: Qt.tint(Theme.keyGround, Qt.alpha("black", Theme.dark ? 0.5 : 0.14))
    }

    Rectangle {
        id: face
        anchors.fill: parent
        anchors.margins: Theme.px(4)
        radius: Theme.px(16)
        color: root.filled ? (root.held && root.finishing ? Theme.accentDeep : Theme.accent)
             : root.held ? Theme.accentSoft : root.works ? Theme.keyFunction : Theme.key
        border.width: Theme.contrast ? Theme.px(3) : 0
        border.color: Theme.keyBorder

        Icon {
            anchors.centerIn: parent
            name: root.icon
            size: 44
            color: root.ink
        }

        Words {
            anchors.fill: parent
            anchors.margins: Theme.px(6)
            visible: root.icon === ""
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: root.text
            font.pixelSize: Math.round(Theme.px(root.letter ? 40 : 34))
            font.weight: root.finishing || root.works ? Font.DemiBold : Font.Normal
            font.capitalization: root.letter && root.control.uppercased ? Font.AllUppercase : Font.MixedCase
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(Theme.px(24))
            color: root.ink
        }
    }
}
