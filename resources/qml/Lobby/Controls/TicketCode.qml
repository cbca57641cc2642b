pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Theme

// The QR code, black on white with free room all round in every theme, and a line below it.
Item {
    id: root

    property real codeSize: 400
    property url code
    property string hint

    readonly property real free: Theme.px(36) // four modules and a little

    width: Theme.px(root.codeSize) + 2 * root.free
    height: root.width + words.implicitHeight

    Rectangle {
        id: white
        width: root.width
        height: root.width
        radius: Theme.px(16)
        color: "white"

        Image {
            objectName: "ticketCode"
            anchors.centerIn: parent
            width: Theme.px(root.codeSize)
            height: width
            source: root.code
            smooth: false
            fillMode: Image.PreserveAspectFit
            Accessible.role: Accessible.Graphic
            Accessible.name: root.hint
        }
    }

    Words {
        id: words
        anchors.top: white.bottom
        anchors.topMargin: Theme.px(Theme.contrast ? 8 : Theme.portrait ? 14 : 24)
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: root.hint
        size: Theme.large ? 26 : Theme.portrait ? 28 : 32
        font.weight: Font.Medium
        color: Theme.ink2
        wrapMode: Text.Wrap
    }
}
