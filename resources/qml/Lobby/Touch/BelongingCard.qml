pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Theme

// One kind of thing and how many of it: picture and name above, minus, number, plus below.
Card {
    id: root

    property string icon
    property string title
    property int count: 0
    property bool full: false

    readonly property real inset: Theme.px(32)
    readonly property real buttonHeight: Math.min(Theme.px(144), root.height - plate.height - Theme.px(24) - 2 * plate.y)

    signal stepped(int count)

    lineColor: root.count > 0 ? Theme.accent : Theme.line
    Accessible.role: Accessible.SpinBox
    Accessible.name: root.title + " " + root.count
    Accessible.onIncreaseAction: plus.tapped()
    Accessible.onDecreaseAction: minus.tapped()

    Plate {
        id: plate
        x: root.inset
        y: Theme.px(24)
        icon: root.icon
        color: Theme.contrast ? "transparent" : Theme.accentSoft
    }

    Words {
        objectName: "thingName"
        anchors.left: plate.right
        anchors.leftMargin: Theme.px(24)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        anchors.verticalCenter: plate.verticalCenter
        text: root.title
        size: 40
        font.family: Theme.family
        font.weight: Font.DemiBold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(Theme.px(28))
    }

    StepButton {
        id: minus
        objectName: "thingMinus"
        x: root.inset
        y: root.height - height - Theme.px(24)
        height: root.buttonHeight
        icon: "minus"
        name: qsTr("%1: one fewer").arg(root.title)
        enabled: root.count > 0
        onTapped: if (root.count > 0) root.stepped(root.count - 1)
    }

    Words {
        objectName: "thingCount"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: minus.verticalCenter
        text: root.count
        font.pixelSize: Math.round(Theme.px(80))
        font.family: Theme.displayFamily
        font.weight: Font.DemiBold
        figures: true
    }

    StepButton {
        id: plus
        objectName: "thingPlus"
        x: root.width - width - root.inset
        y: minus.y
        height: root.buttonHeight
        icon: "plus"
        filled: true
        name: qsTr("%1: one more").arg(root.title)
        enabled: !root.full
        onTapped: if (!root.full) root.stepped(root.count + 1)
    }
}
