pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Models

// What comes before the page: still there, something went wrong, help, display, privacy. One at a time.
Item {
    id: root

    required property SessionModel session

    readonly property bool open: root.session.overlay !== ""

    visible: root.open || lastToClose.running

    Question {
        objectName: "idleOverlay"
        open: root.session.overlay === "idle"
        session: root.session
        ring: true
        title: qsTr("Are you still there?")
        text: qsTr("Take your time. Otherwise we clear your entries, so that nobody else can see them.")
        mainText: qsTr("Yes, carry on")
        mainIcon: "check"
        secondText: qsTr("No, finish and clear")
        secondIcon: "log-out"
        onMain: root.session.carryOn()
        onSecond: root.session.finish()
        onDismissed: root.session.carryOn()
    }

    Question {
        objectName: "errorOverlay"
        open: root.session.overlay === "error"
        session: root.session
        icon: "circle-alert"
        title: root.session.errorTitle
        text: root.session.errorText
        mainText: qsTr("Try again")
        mainIcon: "rotate-ccw"
        secondText: qsTr("Back to my entries")
        secondIcon: "arrow-left"
        onMain: root.session.submit()
        onSecond: root.session.dismiss()
        onDismissed: root.session.dismiss()
    }

    Question {
        objectName: "helpOverlay"
        open: root.session.overlay === "help"
        session: root.session
        icon: root.session.help.called ? "bell-ring" : "circle-alert"
        title: root.session.help.title
        text: root.session.help.text
        mainText: qsTr("Carry on here")
        mainIcon: "check"
        secondText: root.session.help.called ? qsTr("I do not need help any more") : qsTr("Try again")
        secondIcon: root.session.help.called ? "x" : "rotate-ccw"
        onMain: root.session.dismiss()
        onSecond: root.session.callHelp()
        onDismissed: root.session.dismiss()
    }

    PrivacySheet {
        objectName: "privacyOverlay"
        open: root.session.overlay === "privacy"
        session: root.session
        onDismissed: root.session.dismiss()
    }

    AccessSheet {
        objectName: "accessOverlay"
        open: root.session.overlay === "access"
        speech: false
        onDismissed: root.session.dismiss()
    }

    Timer { // the overlay fades out before it is taken away
        id: lastToClose
        interval: 200
    }

    onOpenChanged: {
        if (!root.open)
            lastToClose.restart();
    }

    // The keys stay within the overlay and the bottom bar while it is open.
    Connections {
        target: root.open ? root.Window.window : null

        function onActiveFocusItemChanged(): void {
            const item = root.Window.activeFocusItem;
            if (!item || !root.open)
                return;
            for (let at = item; at; at = at.parent) {
                if (at === root || at instanceof BottomBar)
                    return;
            }
            root.current()?.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    function current(): Item {
        for (const one of root.children) {
            if (one instanceof Overlay && one.open)
                return one;
        }
        return null;
    }
}
