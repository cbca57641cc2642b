pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Models
import Lobby.Theme

// The call of the moment. A new one slides in, then its number blinks softly three times.
Rectangle {
    id: root

    required property BoardModel board

    readonly property real margin: Theme.px(Theme.portrait ? 56 : 64)
    readonly property bool empty: root.board.label === ""

    clip: true
    color: Theme.accent

    Column {
        objectName: "soon"
        visible: root.empty
        anchors.verticalCenter: parent.verticalCenter
        x: root.margin
        width: parent.width - 2 * root.margin
        spacing: Theme.px(48)

        Repeater {
            model: root.board.soonWords

            Words {
                required property string modelData
                width: parent?.width ?? 0
                text: modelData
                size: 60
                font.weight: Font.DemiBold
                color: Theme.onAccent
                wrapMode: Text.Wrap
                lineHeight: 1.1
            }
        }
    }

    Item {
        id: call
        objectName: "call"
        visible: !root.empty
        width: parent.width
        height: parent.height

        Words {
            objectName: "please"
            x: root.margin
            y: Theme.px(92) - height / 2
            width: (Theme.portrait ? plate.x : parent.width) - x - Theme.px(40)
            text: root.board.pleaseWords
            size: 56
            fontSizeMode: Text.HorizontalFit
            verticalAlignment: Text.AlignVCenter
            minimumPixelSize: Math.round(Theme.px(36))
            font.weight: Font.DemiBold
            color: Theme.onAccent
        }

        Words {
            id: number
            objectName: "number"
            x: root.margin + Theme.px(4)
            y: (Theme.portrait ? parent.height / 2 + Theme.px(32) : Theme.px(292)) - height / 2
            width: (Theme.portrait ? plate.x - Theme.px(40) : parent.width - root.margin) - x
            text: root.board.label
            size: 256
            fontSizeMode: Text.HorizontalFit
            verticalAlignment: Text.AlignVCenter
            minimumPixelSize: Math.round(Theme.px(96))
            font.weight: Font.Bold
            font.letterSpacing: Theme.px(1)
            color: Theme.onAccent
        }

        CounterPlate {
            id: plate
            objectName: "counterPlate"
            x: Theme.portrait ? parent.width - root.margin - width : root.margin
            y: Theme.px(Theme.portrait ? 64 : 496)
            width: Theme.portrait ? Theme.px(324) : parent.width - 2 * root.margin
            height: parent.height - y - Theme.px(64)
            board: root.board
        }
    }

    Connections {
        target: root.board

        function onCalled(): void {
            arrival.stop();
            number.opacity = 1;
            call.y = 0;
            call.opacity = 1;
            if (!Theme.reducedMotion)
                arrival.start();
        }
    }

    SequentialAnimation {
        id: arrival

        ParallelAnimation {
            NumberAnimation {
                target: call; property: "y"; from: root.height / 2; to: 0
                duration: 400; easing.type: Easing.OutCubic
            }
            NumberAnimation {
                target: call; property: "opacity"; from: 0; to: 1
                duration: 400; easing.type: Easing.OutCubic
            }
        }

        SequentialAnimation {
            loops: 3

            NumberAnimation { target: number; property: "opacity"; to: 0.35; duration: 300; easing.type: Easing.InOutSine }
            NumberAnimation { target: number; property: "opacity"; to: 1; duration: 300; easing.type: Easing.InOutSine }
        }
    }
}
