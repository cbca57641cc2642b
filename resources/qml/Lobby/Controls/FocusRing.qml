pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Theme

// The ring around the control that has the keys: 6 px, 4 px off. Shown only once a key was pressed.
Rectangle {
    id: root

    property Item target: root.parent
    property real cornerRadius: 24 // design px, of the control

    readonly property real reach: Theme.px(10)

    objectName: "focusRing"
    visible: root.target !== null && root.target.activeFocus && Theme.keysUsed
    anchors.fill: root.parent
    anchors.margins: -root.reach
    z: 1
    color: "transparent"
    radius: Theme.px(root.cornerRadius) + root.reach
    border.width: Theme.px(6)
    border.color: Theme.focus
    Accessible.ignored: true
}
