pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Models
import Lobby.Theme

// The seconds left, more time, done.
Item {
    id: root

    required property SessionModel session

    readonly property real buttonHeight: Theme.px(Theme.portrait ? 112 : 104)

    height: Theme.portrait ? root.buttonHeight : 2 * root.buttonHeight + Theme.px(32)

    CountdownRing {
        id: ring
        size: Theme.portrait ? 112 : 104
        seconds: root.session.secondsLeft
        total: root.session.secondsTotal
    }

    Words {
        objectName: "closingLine"
        anchors.left: ring.right
        anchors.leftMargin: Theme.px(24)
        anchors.verticalCenter: ring.verticalCenter
        width: Theme.portrait ? more.x - x - Theme.px(16) : root.width - x
        text: qsTr("seconds until this page closes")
        size: 28
        font.weight: Font.Medium
        color: Theme.ink2
        wrapMode: Text.Wrap
        fontSizeMode: Text.Fit
        height: ring.height
        verticalAlignment: Text.AlignVCenter
        minimumPixelSize: Math.round(Theme.px(22))
    }

    SecondButton {
        id: more
        objectName: "moreTime"
        y: root.height - height
        x: Theme.portrait ? done.x - width - Theme.px(24) : 0
        width: Theme.portrait ? Theme.px(Theme.large ? 320 : 288) : (root.width - Theme.px(24)) * 0.5
        height: root.buttonHeight
        text: qsTr("More time")
        icon: Theme.portrait ? "plus" : ""
        onTapped: root.session.moreTime()
    }

    MainButton {
        id: done
        objectName: "mainButton"
        focus: true
        y: root.height - height
        x: root.width - width
        width: Theme.portrait ? Theme.px(288) : (root.width - Theme.px(24)) * 0.5
        height: root.buttonHeight
        text: qsTr("Done")
        icon: "check"
        onTapped: root.session.finish()
    }
}
