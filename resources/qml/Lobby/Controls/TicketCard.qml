pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Theme

// The visitor's number, its QR code and what comes next; drawn upright, or across in landscape.
Card {
    id: root

    property string service
    property string icon: "ticket"
    property string date
    property string numberLabel
    property string number
    property url code // picture of the QR code without its margin, black on white
    property string codeHint
    property var facts: [] // list of {icon, label, value}
    property string call // where it is called
    property color ground: Theme.paper // what shows through the two notches

    readonly property real inset: Theme.px(56)
    readonly property real cut: Theme.portrait ? Theme.px(488) : Theme.px(728) // place of the dashed line

    implicitWidth: Theme.px(Theme.portrait ? 968 : 1200)
    implicitHeight: Theme.px(Theme.portrait ? 1088 : 768)
    level: 3
    radius: 32
    Accessible.role: Accessible.Grouping
    Accessible.name: root.numberLabel + " " + root.number

    TicketHead {
        width: parent.width
        height: Theme.px(104)
        service: root.service
        icon: root.icon
        date: root.date
    }

    Words {
        id: label
        x: Theme.portrait ? 0 : root.inset
        y: Theme.px(Theme.portrait ? 136 : 140)
        width: Theme.portrait ? parent.width : undefined
        horizontalAlignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
        text: root.numberLabel
        color: Theme.ink2
        font.pixelSize: Math.round(Theme.px(36))
    }

    Words {
        objectName: "ticketNumber"
        x: Theme.portrait ? Theme.px(32) : root.inset - Theme.px(8)
        width: Theme.portrait ? parent.width - Theme.px(64) : root.cut - x - Theme.px(24)
        anchors.verticalCenter: parent.top
        anchors.verticalCenterOffset: Theme.px(Theme.portrait ? 309 : 303)
        horizontalAlignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
        text: root.number
        font.pixelSize: Math.round(Theme.px(Theme.portrait ? 264 : 240))
        font.family: Theme.displayFamily
        font.weight: Font.Bold
        font.letterSpacing: Theme.px(4)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(Theme.px(96))
    }

    TicketCut {
        anchors.fill: parent
        upright: !Theme.portrait
        place: root.cut
        ground: root.ground
    }

    TicketCode {
        x: Theme.portrait ? Theme.px(12) : root.cut + Theme.px(18)
        y: Theme.portrait ? root.cut + Theme.px(24) : Theme.px(148)
        codeSize: Theme.portrait ? 400 : 360
        code: root.code
        hint: root.codeHint
    }

    Flow {
        id: lower

        // The facts stand closer where they, or the words below them, need two lines.
        readonly property real room: call.y - y - Theme.px(16)
        readonly property real filled: {
            let sum = 0;
            for (let at = 0; at < factList.count; at++)
                sum += factList.itemAt(at)?.implicitHeight ?? 0;
            return sum;
        }

        x: Theme.portrait ? Theme.px(504) : root.inset
        y: Theme.portrait ? root.cut + Theme.px(68) : Theme.px(460)
        width: Theme.portrait ? parent.width - x - Theme.px(48) : root.cut - x - Theme.px(48)
        spacing: Theme.portrait ? Math.max(0, Math.min(Theme.px(36), (room - filled) / Math.max(1, factList.count - 1))) : Theme.px(32)

        Repeater {
            id: factList
            model: root.facts

            TicketFact {
                required property var modelData
                width: Theme.portrait ? lower.width : (lower.width - lower.spacing) / 2
                icon: modelData.icon
                label: modelData.label
                value: modelData.value
            }
        }
    }

    Rectangle {
        id: call
        objectName: "ticketCall"
        visible: root.call !== ""
        x: lower.x
        y: root.height - height - Theme.px(Theme.portrait ? 56 : 64)
        width: lower.width
        height: Math.max(Theme.px(Theme.portrait ? 96 : 112), callWords.implicitHeight + Theme.px(24))
        radius: Theme.px(24)
        color: Theme.accentSoft
        border.width: Theme.contrast ? Theme.px(3) : 0
        border.color: Theme.line

        Icon {
            id: pin
            x: Theme.px(28)
            anchors.verticalCenter: parent.verticalCenter
            visible: !Theme.portrait
            name: "map-pin"
            size: 44
            color: Theme.accentDeep
        }

        Words {
            id: callWords
            x: Theme.portrait ? Theme.px(24) : Theme.px(96)
            width: parent.width - x - Theme.px(20)
            anchors.verticalCenter: parent.verticalCenter
            text: root.call
            size: Theme.large ? 28 : Theme.portrait ? 32 : 34
            font.weight: Font.DemiBold
            color: Theme.accentDeep
            wrapMode: Text.Wrap
        }
    }
}
