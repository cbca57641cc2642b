pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Models
import Lobby.Theme

// The first thing anyone sees. A touch anywhere starts.
FocusScope {
    id: root
    focus: true

    required property SessionModel session
    property bool keyboardOpen: false
    readonly property GreetingModel greeting: root.session.greeting
    readonly property real margin: Theme.px(Theme.portrait ? 56 : 64)

    objectName: "greetingPage"

    Scenery {
        anchors.fill: parent
        part: root.greeting.part
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.session.start()
        Accessible.ignored: true
    }

    GreetingHead {
        x: root.margin
        y: Theme.px(Theme.portrait ? 56 : 40)
        width: root.width - 2 * root.margin
        session: root.session
    }

    GreetingWords {
        x: root.margin
        y: Theme.px(Theme.portrait ? (Theme.lowReach ? 240 : 296) : 176)
        width: Theme.portrait ? root.width - 2 * root.margin : root.width * 0.56
        greeting: root.greeting
    }

    GreetingClock {
        x: Theme.portrait ? root.margin : root.width - root.margin - width
        y: Theme.portrait ? Theme.px(Theme.large ? 700 : 690) : Theme.px(176)
        width: Theme.portrait ? root.width - 2 * root.margin : Theme.px(700)
        greeting: root.greeting
    }

    GreetingNotice {
        x: root.margin
        y: Theme.portrait ? start.y - height - Theme.px(170) : start.y + (start.height - height) / 2
        width: Theme.portrait ? root.width - 2 * root.margin : Theme.px(968)
        greeting: root.greeting
    }

    StartButton {
        id: start
        objectName: "startButton"
        focus: true
        x: Theme.portrait ? root.margin : root.width - root.margin - width
        y: root.height - height - Theme.px(Theme.portrait ? 56 : 48)
        width: Theme.portrait ? root.width - 2 * root.margin : Theme.px(760)
        onTapped: root.session.start()
    }
}
