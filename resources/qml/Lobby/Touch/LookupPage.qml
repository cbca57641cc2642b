pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Models

// My ticket, and leaving: type the number or hold the code to the scanner, or to the camera where there is one.
Step {
    id: root

    readonly property LookupModel lookup: root.session.lookup
    readonly property bool answered: root.lookup.found || root.lookup.left

    function title(): string {
        if (root.lookup.left)
            return qsTr("You are signed out.");
        if (root.lookup.found)
            return qsTr("Your ticket");
        return qsTr("Which number do you have?");
    }

    progress: false
    heading: root.title()
    hint: root.lookup.left ? qsTr("Please do not forget what you left at the door.")
        : root.lookup.found ? ""
        : root.session.camera.offered ? qsTr("Type it, or hold your code to the camera.")
        : qsTr("Type it, or hold your code to the scanner.")
    mainText: root.lookup.left ? qsTr("Continue") : root.lookup.found ? qsTr("Done")
        : root.lookup.leaving ? qsTr("Sign me out") : qsTr("Show my ticket")
    mainIcon: root.lookup.left ? "" : root.lookup.found ? "check" : root.lookup.leaving ? "log-out" : "search"
    mainIconRight: root.lookup.left ? "arrow-right" : ""
    mainEnabled: root.answered || root.lookup.text !== ""
    onMain: root.lookup.left ? root.session.forward() : root.lookup.found ? root.session.finish() : root.lookup.enter()

    // A number can be typed on a keyboard, too.
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            root.lookup.erase();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.lookup.enter();
        else if (event.text.length === 1)
            root.lookup.type(event.text);
        else
            return;
        event.accepted = true;
    }

    LookupPad {
        anchors.fill: parent
        visible: !root.answered
        lookup: root.lookup
        camera: root.session.camera
    }

    LookupAnswer {
        width: parent.width
        room: root.body.height
        visible: root.lookup.found
        lookup: root.lookup
    }

    HeldThings {
        width: parent.width
        room: root.body.height
        visible: root.lookup.left
        held: root.lookup.held
    }
}
