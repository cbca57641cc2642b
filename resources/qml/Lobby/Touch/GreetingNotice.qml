pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Models
import Lobby.Theme

// One notice at a time, held still while it is touched.
NoticeCard {
    id: root

    required property GreetingModel greeting

    objectName: "notice"
    visible: root.greeting.noticeCount > 0
    title: root.greeting.noticeTitle
    body: root.greeting.noticeBody
    onHeldChanged: root.greeting.hold(root.held)

    Row {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.px(16)
        spacing: Theme.px(8)
        visible: root.greeting.noticeCount > 1

        Repeater {
            model: root.greeting.noticeCount

            Rectangle {
                required property int index

                width: Theme.px(12)
                height: width
                radius: width / 2
                color: index === root.greeting.noticeIndex ? Theme.info : "transparent"
                border.width: Math.max(1, Theme.px(2))
                border.color: Theme.info
            }
        }
    }
}
