pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Models
import Lobby.Theme

// Where the ticket stands. Never anything about a person.
Card {
    id: root

    required property LookupModel lookup

    property real room: 0 // px

    readonly property bool tight: root.room < Theme.px(800)

    height: column.height + Theme.px(root.tight ? 48 : 112)
    level: 3
    radius: 32

    Column {
        id: column
        anchors.centerIn: parent
        width: parent.width - Theme.px(112)
        spacing: Theme.px(root.tight ? 16 : 24)

        Words {
            objectName: "foundNumber"
            visible: root.lookup.found
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.lookup.number
            font.pixelSize: Math.round(Theme.px(root.tight ? 136 : 200))
            font.family: Theme.displayFamily
            font.weight: Font.Bold
            figures: true
            fontSizeMode: Text.HorizontalFit
        }

        Words {
            objectName: "stage"
            visible: root.lookup.found
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.lookup.stage
            size: 44
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }

        Repeater {
            model: root.lookup.found ? root.facts() : []

            LookupFact {
                required property var modelData

                width: column.width
                plateSize: root.tight ? 64 : 88
                icon: modelData.icon
                label: modelData.label
                value: modelData.value
            }
        }
    }

    function facts(): list<var> {
        const known = [];
        if (root.lookup.waiting)
            known.push(...root.place());
        if (root.lookup.answerBy !== "")
            known.push({ icon: "calendar-check", label: qsTr("You hear from us by"), value: root.lookup.answerBy });
        if (root.lookup.tags !== "")
            known.push({ icon: "tag", label: qsTr("Your claim tags"), value: root.lookup.tags });
        return known;
    }

    function place(): list<var> {
        const known = [];
        if (root.lookup.ahead !== "")
            known.push({ icon: "users-round", label: qsTr("Ahead of you"), value: root.lookup.ahead });
        known.push(root.lookup.wait !== ""
            ? { icon: "clock", label: qsTr("Waiting time about"), value: root.lookup.wait }
            : { icon: "clock", label: qsTr("Waiting time"), value: qsTr("We will call you") });
        return known;
    }
}
