pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Lobby.Theme

// A scrim and a card in the lower part, above the page but below the bottom bar. Fill the page with it.
FocusScope {
    id: root

    property bool open: false
    property Item behind: null // the page under the scrim; the keys do not go there while this is open
    property Item before: null
    property string name
    property real cardWidth: Theme.portrait ? 968 : 1100 // design px
    property real cardHeight: Theme.portrait ? 1048 : 840
    property real bar: Theme.portrait ? 160 : 128 // height of the bottom bar that stays free
    readonly property alias card: card
    default property alias content: inner.data

    signal dismissed // the scrim was touched, or Escape pressed

    anchors.fill: parent
    visible: root.open || scrim.opacity > 0.01
    z: 100
    Accessible.role: Accessible.Dialog
    Accessible.name: root.name
    Keys.onEscapePressed: root.dismissed()
    onOpenChanged: {
        if (root.open) {
            root.before = root.Window.activeFocusItem;
            Qt.callLater(root.takeKeys); // once it is seen
        } else if (root.before) {
            root.before.forceActiveFocus(Qt.OtherFocusReason);
            root.before = null;
        }
    }
    Component.onCompleted: if (root.open) root.takeKeys()

    function takeKeys(): void {
        if (!root.open)
            return;
        root.forceActiveFocus();
        const first = root.nextItemInFocusChain(true);
        if (first)
            first.forceActiveFocus(Qt.OtherFocusReason);
    }

    function holds(place: Item, item: Item): bool {
        for (let one = item; one; one = one.parent) {
            if (one === place)
                return true;
        }
        return false;
    }

    Connections {
        target: root.Window.window
        enabled: root.open && root.behind !== null
        function onActiveFocusItemChanged(): void {
            if (root.holds(root.behind, root.Window.activeFocusItem))
                root.takeKeys();
        }
    }

    Rectangle {
        id: scrim
        width: parent.width
        height: parent.height - Theme.px(root.bar)
        color: Theme.scrim
        opacity: root.open ? 1 : 0

        Behavior on opacity {
            enabled: !Theme.reducedMotion
            NumberAnimation { duration: 160 }
        }

        MouseArea {
            anchors.fill: parent
            enabled: root.open
            onClicked: root.dismissed()
        }
    }

    Card {
        id: card
        objectName: "overlayCard"
        anchors.horizontalCenter: parent.horizontalCenter
        y: scrim.height - height - Theme.px(24) + (1 - scrim.opacity) * Theme.px(24)
        width: Math.min(Theme.px(root.cardWidth), root.width - Theme.px(48))
        height: Math.min(Theme.px(root.cardHeight), scrim.height - Theme.px(48))
        level: 0
        radius: 40
        opacity: scrim.opacity

        MouseArea { // touches on the card do not reach the scrim
            anchors.fill: parent
        }

        Item {
            id: inner
            anchors.fill: parent
        }
    }
}
