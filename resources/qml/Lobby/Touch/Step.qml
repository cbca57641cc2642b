pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Models
import Lobby.Theme

// The grid of a page that asks one question: progress, heading, content, and its buttons.
FocusScope {
    id: root
    focus: true

    required property SessionModel session
    property bool keyboardOpen: false
    property bool focusedAtOnce: false // the page itself takes the keys when it comes
    property string heading
    property string hint
    property bool progress: true
    property string mainText
    property string mainIcon
    property string mainIconRight
    property bool mainEnabled: true
    property string secondText
    property string secondIcon
    property real secondWidth: 664 // design px, portrait
    default property alias content: body.data

    readonly property alias body: body
    readonly property real margin: Theme.px(Theme.portrait ? 56 : 64)
    readonly property bool low: Theme.lowReach && !root.keyboardOpen
    readonly property real lowShift: Theme.px(!root.low ? 0 : Theme.portrait ? 416 : 184)

    signal main
    signal second

    StepHead {
        id: head
        x: root.margin
        y: Theme.portrait ? Theme.px(root.keyboardOpen ? 136 : 168) + root.lowShift
                          : Theme.px(root.keyboardOpen ? 32 : 168) + root.lowShift
        width: Theme.portrait ? root.width - 2 * root.margin : Theme.px(512)
        height: actions.y - y - Theme.px(16)
        compact: root.keyboardOpen
        session: root.session
        heading: root.heading
        hint: root.hint
        progress: root.progress
    }

    Item {
        id: body
        objectName: "content"
        x: Theme.portrait ? root.margin : Theme.px(608)
        y: Theme.portrait ? Theme.px(root.keyboardOpen ? 272 : 408) + root.lowShift
                          : Theme.px(root.keyboardOpen ? 32 : root.low ? 320 : 136)
        width: root.width - x - root.margin
        height: (Theme.portrait ? actions.y - Theme.px(root.keyboardOpen ? 32 : 48)
                                : root.floor) - y
    }

    // Where the page ends: the keyboard, or the bottom bar with a little room.
    readonly property real floor: Theme.portrait ? root.height - Theme.px(root.keyboardOpen ? 592 : 32)
                                                 : root.height - Theme.px(root.keyboardOpen ? 512 : 48)

    StepActions {
        id: actions
        x: root.margin
        y: root.floor - height
        width: Theme.portrait ? root.width - 2 * root.margin : Theme.px(456)
        step: root
    }
}
