pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Theme

// A large switch: icon, words, and the slider, which says on and off by place, fill and tick.
Pressable {
    id: root

    property string icon
    property string text
    property bool on: false

    implicitHeight: Theme.px(152)
    height: implicitHeight
    name: root.text
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: root.on

    Rectangle {
        anchors.fill: parent
        radius: Theme.px(24)
        color: root.pressed || root.on ? Theme.accentSoft : Theme.surface
        border.width: root.on ? Theme.px(4) : Math.max(1, Theme.px(Theme.strokeWidth))
        border.color: root.on ? Theme.accent : Theme.edge
    }

    Plate {
        id: plate
        x: Theme.px(32)
        anchors.verticalCenter: parent.verticalCenter
        icon: root.icon
        color: Theme.contrast ? "transparent" : root.on ? Theme.surface : Theme.accentSoft
    }

    Words {
        anchors.left: plate.right
        anchors.leftMargin: Theme.px(28)
        anchors.right: slider.left
        anchors.rightMargin: Theme.px(20)
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        size: 36
        font.weight: Font.DemiBold
        wrapMode: Text.WordWrap
    }

    Rectangle {
        id: slider
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(32)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(120)
        height: Theme.px(68)
        radius: height / 2
        color: root.on ? Theme.accent : Theme.surface
        border.width: Theme.px(3)
        border.color: root.on ? Theme.accent : Theme.edge

        Rectangle {
            x: root.on ? parent.width - width - Theme.px(8) : Theme.px(8)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(52)
            height: width
            radius: width / 2
            color: root.on ? Theme.onAccent : Theme.edge

            Icon {
                anchors.centerIn: parent
                visible: root.on
                name: "check"
                size: 36
                stroke: 3
                color: Theme.accent
            }

            Behavior on x {
                enabled: !Theme.reducedMotion
                NumberAnimation { duration: 120 }
            }
        }
    }
}
