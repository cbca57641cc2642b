pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Theme

// What every button is made of: touch, mouse, keys, focus ring and accessibility. Emits `tapped` once a tap.
Item {
    id: root

    property string name
    property real cornerRadius: 24
    property bool shrinks: true
    readonly property bool pressed: area.pressed || root.keyDown
    property bool keyDown: false

    signal tapped

    function step(forward: bool): void {
        const next = root.nextItemInFocusChain(forward);
        if (next)
            next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    function key(event: KeyEvent): void {
        event.accepted = true;
        if (event.isAutoRepeat)
            return;
        root.keyDown = true;
        root.tapped();
    }

    scale: root.pressed && root.shrinks && !Theme.reducedMotion ? 0.98 : 1
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: root.name
    Accessible.focusable: true
    Accessible.onPressAction: if (root.enabled) root.tapped()

    Keys.onSpacePressed: event => root.key(event)
    Keys.onReturnPressed: event => root.key(event)
    Keys.onEnterPressed: event => root.key(event)
    Keys.onRightPressed: root.step(true)
    Keys.onDownPressed: root.step(true)
    Keys.onLeftPressed: root.step(false)
    Keys.onUpPressed: root.step(false)
    Keys.onReleased: root.keyDown = false
    onActiveFocusChanged: root.keyDown = false

    Behavior on scale {
        NumberAnimation { duration: root.pressed ? 80 : 120 }
    }

    MouseArea {
        id: area
        anchors.fill: parent
        onClicked: root.tapped()
    }

    FocusRing {
        target: root
        cornerRadius: root.cornerRadius
    }
}
