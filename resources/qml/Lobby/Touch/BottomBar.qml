pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Models
import Lobby.Theme

// Language, display and help: on every page, in the same place, above everything.
Rectangle {
    id: root

    required property SessionModel session

    readonly property real margin: Theme.px(Theme.portrait ? 56 : 64)

    height: Theme.px(Theme.portrait ? 160 : 128)
    color: Theme.sunk

    MouseArea { // nothing below the bar is touched through it
        anchors.fill: parent
    }

    Rectangle {
        width: parent.width
        height: Theme.contrast ? Theme.px(3) : 1
        color: Theme.line
    }

    LanguageSwitch {
        objectName: "languageSwitch"
        x: root.margin
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(504)
        languages: root.session.languages
        current: root.session.language
        onChosen: code => root.session.setLanguage(code)
    }

    Row {
        anchors.right: parent.right
        anchors.rightMargin: root.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(24)

        BarButton {
            objectName: "accessButton"
            icon: "accessibility"
            text: qsTr("Display")
            active: Theme.contrast || Theme.large || Theme.lowReach || Theme.readAloud
            onTapped: root.session.open("access")
        }

        BarButton {
            objectName: "helpButton"
            icon: "bell-ring"
            text: root.session.help.called ? qsTr("On the way") : qsTr("Help")
            active: root.session.help.called
            onTapped: root.session.callHelp()
        }
    }
}
