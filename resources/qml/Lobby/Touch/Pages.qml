pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Models
import Lobby.Theme

// The page of the session, and for 200 ms the one before it sliding out.
Item {
    id: root

    required property SessionModel session
    property bool keyboardOpen: false

    readonly property var files: ({
        greeting: "GreetingPage.qml",
        purpose: "PurposePage.qml",
        host: "HostPage.qml",
        party: "PartyPage.qml",
        details: "DetailsPage.qml",
        service: "ServicePage.qml",
        confirm: "ConfirmPage.qml",
        ticket: "TicketPage.qml",
        thanks: "ThanksPage.qml",
        my_ticket: "LookupPage.qml",
        leaving: "LookupPage.qml",
        offers: "OffersPage.qml",
        belongings: "BelongingsPage.qml",
        rating: "RatingPage.qml"
    })
    // The page before these has just lost what it showed: it goes at once.
    readonly property var atOnce: ["greeting", "ticket", "thanks", "rating"]
    property Loader current: first
    property Loader other: second
    property int ahead: 0

    function show(page: string): void {
        const going = root.current;
        const coming = root.other;
        slide.complete();
        coming.setSource(root.files[page], { session: root.session, keyboardOpen: Qt.binding(() => root.keyboardOpen) });
        root.current = coming;
        root.other = going;
        going.enabled = false;
        going.z = 0;
        coming.z = 1;
        coming.enabled = true;
        if (root.atOnce.includes(page) || Theme.reducedMotion)
            going.source = "";
        root.progress = 0; // seen to change even where the slide takes no time
        slide.start();
        coming.forceActiveFocus();
        const takesKeys = coming.item instanceof Step && (coming.item as Step).focusedAtOnce;
        if (Theme.keysUsed && coming.item && !takesKeys)
            (coming.item as Item).nextItemInFocusChain(true)?.forceActiveFocus(Qt.TabFocusReason);
    }

    // Compiles the pages one after the other once the greeting stands, so that none has to wait later.
    function prepare(): void {
        const names = ["PurposePage.qml", "PartyPage.qml", "ConfirmPage.qml", "TicketPage.qml", "HostPage.qml",
                       "DetailsPage.qml", "ServicePage.qml", "LookupPage.qml", "ThanksPage.qml",
                       "OffersPage.qml", "BelongingsPage.qml", "RatingPage.qml"];
        if (root.ahead < names.length) {
            prepared.push(Qt.createComponent(names[root.ahead], Component.Asynchronous, root));
            root.ahead += 1;
            later.start();
        }
    }

    property list<Component> prepared

    Component.onCompleted: {
        root.show(root.session.page);
        later.start();
    }

    Timer {
        id: later
        interval: 60
        onTriggered: root.prepare()
    }

    Loader {
        id: first
        width: root.width
        height: root.height
        focus: root.current === first
    }

    Loader {
        id: second
        width: root.width
        height: root.height
        focus: root.current === second
    }

    // What was half of a double tap must not land on the page that has just come.
    MouseArea {
        objectName: "settling"
        anchors.fill: parent
        z: 10
        enabled: visible
        visible: !root.session.settled
        Accessible.ignored: true
    }

    // 0 at the start of a change of page, 1 at its end. Pages stand on whole pixels all the time:
    // pictures and letters between two pixels take several times as long to draw.
    property real progress: 1

    function place(page: Loader, from: real, to: real): void {
        page.x = Math.round((from + (to - from) * root.progress) * root.session.direction * Theme.px(48));
    }

    onProgressChanged: {
        root.place(root.current, 1, 0);
        root.current.opacity = root.progress;
        root.place(root.other, 0, -1);
        root.other.opacity = 1 - root.progress;
    }

    NumberAnimation {
        id: slide
        target: root
        property: "progress"
        from: 0
        to: 1
        duration: Theme.time(200)
        easing.type: Easing.OutCubic
        onFinished: root.other.source = ""
    }

    Connections {
        target: root.session

        function onPageChanged(): void {
            root.show(root.session.page);
        }
    }
}
