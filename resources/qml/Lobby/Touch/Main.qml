pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Models
import Lobby.Theme

// The touch screen: page, keyboard, overlays, and the bottom bar above them all.
Item {
    id: root

    required property SessionModel session

    readonly property bool keyboardOpen: keyboard.open && (root.session.page === "host" || root.session.page === "details")

    width: 1080
    height: 1920
    onWidthChanged: Theme.setWindowSize(root.width, root.height)
    onHeightChanged: Theme.setWindowSize(root.width, root.height)
    Component.onCompleted: Theme.setWindowSize(root.width, root.height)

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Pages {
        id: pages
        width: root.width
        height: bar.y
        session: root.session
        keyboardOpen: root.keyboardOpen
    }

    TopBar {
        objectName: "topBar"
        visible: root.session.page !== "greeting" && !(root.keyboardOpen && !Theme.portrait)
        width: root.width
        session: root.session
    }

    KeyboardArea {
        id: keyboard
        objectName: "keyboardArea"
        width: root.width
        floor: bar.y
        wanted: root.session.page === "host" || root.session.page === "details"
        locale: root.session.keyboardLocale
    }

    // Made after the greeting stands, or as soon as one is wanted.
    Loader {
        id: overlays
        anchors.fill: parent

        function make(): void {
            if (overlays.status === Loader.Null)
                overlays.setSource("Overlays.qml", { session: root.session });
        }
    }

    Timer {
        running: true
        interval: 800
        onTriggered: overlays.make()
    }

    BottomBar {
        id: bar
        objectName: "bottomBar"
        y: root.height - height
        z: 200
        width: root.width
        session: root.session
    }

    Connections {
        target: root.session

        function onWiped(): void {
            keyboard.forget();
            Theme.resetModes();
        }

        function onOverlayChanged(): void {
            if (root.session.overlay === "")
                return;
            overlays.make();
            keyboard.hide();
        }
    }
}
