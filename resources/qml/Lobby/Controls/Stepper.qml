pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Theme

// How many: minus, value, plus. Asks with `stepped(value)`; the owner sets `value`.
Item {
    id: root

    property string icon
    property string title
    property string hint
    property int value: 0
    property int minimum: 0
    property int maximum: 20
    property string limitText // said in place of the hint at the upper limit

    readonly property bool atLimit: root.value >= root.maximum
    readonly property bool narrow: !Theme.portrait || Theme.lowReach

    signal stepped(int value)

    implicitWidth: Theme.px(968)
    implicitHeight: Theme.px(root.narrow ? 208 : 304)
    Accessible.role: Accessible.SpinBox
    Accessible.name: root.title + " " + root.value
    Accessible.onIncreaseAction: plus.tapped()
    Accessible.onDecreaseAction: minus.tapped()

    Card {
        anchors.fill: parent

        Plate {
            id: plate
            x: Theme.px(40)
            anchors.verticalCenter: parent.verticalCenter
            size: 112
            icon: root.icon
            iconSize: 60
            color: Theme.contrast ? "transparent" : Theme.accentSoft
        }

        Column {
            anchors.left: plate.right
            anchors.leftMargin: Theme.px(32)
            anchors.right: buttons.left
            anchors.rightMargin: Theme.px(16)
            anchors.verticalCenter: parent.verticalCenter

            Words {
                width: parent.width
                text: root.title
                size: 48
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(Theme.px(32))
            }

            Words {
                objectName: "stepperHint"
                width: parent.width
                text: root.atLimit && root.limitText !== "" ? root.limitText : root.hint
                visible: text !== ""
                size: root.atLimit && root.limitText !== "" ? 28 : 32
                color: Theme.ink2
                wrapMode: Text.Wrap
                font.weight: Font.Medium
            }
        }

        Row {
            id: buttons
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(40)
            anchors.verticalCenter: parent.verticalCenter

            StepButton {
                id: minus
                objectName: "stepperMinus"
                icon: "minus"
                name: qsTr("%1: one fewer").arg(root.title)
                enabled: root.value > root.minimum
                onTapped: if (root.value > root.minimum) root.stepped(root.value - 1)
            }

            Item {
                width: Theme.px(160)
                height: minus.height

                Words {
                    objectName: "stepperValue"
                    anchors.centerIn: parent
                    text: root.value
                    size: 104
                    figures: true
                    font.weight: Font.DemiBold
                    fontSizeMode: Text.HorizontalFit
                    font.pixelSize: Math.round(Theme.px(104))

                    onTextChanged: if (!Theme.reducedMotion) fade.restart()
                    NumberAnimation on opacity {
                        id: fade
                        running: false
                        from: 0.2
                        to: 1
                        duration: 120
                    }
                }
            }

            StepButton {
                id: plus
                objectName: "stepperPlus"
                icon: "plus"
                filled: true
                name: qsTr("%1: one more").arg(root.title)
                enabled: root.value < root.maximum
                onTapped: if (root.value < root.maximum) root.stepped(root.value + 1)
            }
        }
    }
}
