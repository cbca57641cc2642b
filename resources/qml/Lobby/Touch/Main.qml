pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Models
import Lobby.Theme

// The touch screen: page, keyboard, overlays, and the bottom bar above them all.
Item {
    id: root

    required property SessionModel session

    readonly property bool keyboardOpen: keyboard.open && (root.session.page === "host" || root.session.page === "details")

    readonly property real above: band.visible ? band.height : 0 // what the band of the training takes

    function fit(): void {
        Theme.setWindowSize(root.width, root.height - root.above);
    }

    width: 1080
    height: 1920
    onWidthChanged: root.fit()
    onHeightChanged: root.fit()
    Component.onCompleted: root.fit()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Pages {
        id: pages
        y: root.above
        width: root.width
        height: bar.y - root.above
        session: root.session
        keyboardOpen: root.keyboardOpen
    }

    TopBar {
        objectName: "topBar"
        visible: root.session.page !== "greeting" && !(root.keyboardOpen && !Theme.portrait)
        y: root.above
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
        anchors.topMargin: root.above

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

    TrainingBand {
        id: band
        objectName: "trainingBand"
        z: 300
        texts: [qsTr("TRAINING · everything here is invented")]
        visible: root.session.training
        width: root.width
        height: Math.round(Math.min(root.width, root.height) * 52 / 1080)
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
