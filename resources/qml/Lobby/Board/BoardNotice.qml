pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Theme

// One message of the house: its languages on one line, or upright on a line each.
Rectangle {
    id: root

    property var texts: []
    readonly property real designHeight: Theme.portrait ? 128 : 80

    visible: root.texts.length > 0
    height: Theme.px(root.designHeight)
    radius: Theme.px(16)
    color: Theme.infoSoft
    border.color: Theme.info
    border.width: Theme.contrast ? Theme.px(3) : 0
    Accessible.role: Accessible.Note
    Accessible.name: root.texts.join(". ")

    Icon {
        id: icon
        x: Theme.px(26)
        anchors.verticalCenter: parent.verticalCenter
        name: "megaphone"
        size: 40
        color: Theme.info
    }

    Words {
        objectName: "notice"
        anchors.left: icon.right
        anchors.leftMargin: Theme.px(22)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(26)
        anchors.verticalCenter: parent.verticalCenter
        height: root.height - Theme.px(16)
        text: root.texts.join(Theme.portrait ? "\n" : " · ")
        size: 40
        font.weight: Font.DemiBold
        color: Theme.info
        fontSizeMode: Text.Fit
        verticalAlignment: Text.AlignVCenter
        minimumPixelSize: Math.round(Theme.px(24))
    }
}
