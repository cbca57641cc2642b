pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Models
import Lobby.Theme

// The site's privacy notice, to be read before it is accepted.
Overlay {
    id: root

    required property SessionModel session

    readonly property real inset: Theme.px(56)

    name: title.text
    cardWidth: Theme.portrait ? 968 : 1500
    cardHeight: Theme.portrait ? 1288 : 824

    Words {
        id: title
        x: root.inset
        y: Theme.px(Theme.portrait ? 56 : 40)
        width: parent.width - 2 * x
        text: qsTr("Privacy notice")
        size: 56
        font.weight: Font.DemiBold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(Theme.px(40))
        Accessible.role: Accessible.Heading
    }

    Flickable {
        id: flick
        x: root.inset
        anchors.top: title.bottom
        anchors.topMargin: Theme.px(24)
        anchors.bottom: close.top
        anchors.bottomMargin: Theme.px(32)
        width: parent.width - 2 * x - (pager.visible ? Theme.px(136) : 0)
        clip: contentHeight > height
        contentHeight: words.height
        boundsBehavior: Flickable.StopAtBounds

        Words {
            id: words
            objectName: "privacyText"
            width: flick.width
            text: root.session.privacyText
            size: 34
            lineHeight: 1.2
            wrapMode: Text.Wrap
        }
    }

    PageButtons {
        id: pager
        visible: words.implicitHeight > flick.height
        anchors.right: parent.right
        anchors.rightMargin: root.inset
        y: flick.y
        height: flick.height
        canUp: flick.contentY > 1
        canDown: flick.contentY < flick.contentHeight - flick.height - 1
        onUp: flick.contentY = Math.max(0, flick.contentY - flick.height * 0.8)
        onDown: flick.contentY = Math.min(flick.contentHeight - flick.height, flick.contentY + flick.height * 0.8)
    }

    MainButton {
        id: close
        objectName: "privacyClose"
        focus: true
        x: root.inset
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(Theme.portrait ? 56 : 40)
        width: parent.width - 2 * x
        height: Theme.px(112)
        text: qsTr("Back to my entries")
        icon: "arrow-left"
        onTapped: root.dismissed()
    }
}
