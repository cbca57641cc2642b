pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Models
import Lobby.Theme

// Checked in where there is no queue: thanks, and what happens next.
FocusScope {
    id: root
    focus: true

    required property SessionModel session
    property bool keyboardOpen: false
    readonly property real margin: Theme.px(Theme.portrait ? 56 : 64)

    objectName: "thanksPage"

    Card {
        x: Theme.portrait ? root.margin : Theme.px(656)
        y: Theme.px(Theme.portrait ? (Theme.lowReach ? 824 : 408) : 136)
        width: root.width - x - root.margin
        height: Theme.portrait ? Theme.px(Theme.lowReach ? 704 : 880) : root.height - y - Theme.px(48)
        level: 3
        radius: 32

        Column {
            anchors.centerIn: parent
            width: parent.width - Theme.px(112)
            spacing: Theme.px(32)

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Theme.px(200)
                height: width
                radius: width / 2
                color: Theme.okMark

                Icon {
                    anchors.centerIn: parent
                    name: "check"
                    size: 120
                    stroke: 3
                    color: Theme.contrast || Theme.dark ? "#000000" : "#FFFFFF"
                }
            }

            Words {
                objectName: "thanks"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: root.session.ticket.thanks
                size: 72
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }

            Words {
                objectName: "thanksMore"
                visible: text !== ""
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: root.session.ticket.thanksMore
                size: 40
                color: Theme.ink2
                wrapMode: Text.Wrap
            }

            TagLine {
                width: parent.width
                tags: root.session.ticket.tags
                size: 40
            }
        }
    }

    EndActions {
        x: root.margin
        y: root.height - height - Theme.px(Theme.portrait ? 32 : 48)
        width: Theme.portrait ? root.width - 2 * root.margin : Theme.px(512)
        session: root.session
    }
}
