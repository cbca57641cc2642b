pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Models
import Lobby.Theme

// The number, large enough to be photographed, until its time is over or the visitor is done.
FocusScope {
    id: root
    focus: true

    required property SessionModel session
    property bool keyboardOpen: false
    readonly property TicketModel ticket: root.session.ticket
    readonly property real margin: Theme.px(Theme.portrait ? 56 : 64)

    // What stands beside the QR code: only what is known.
    function facts(): list<var> {
        const known = [];
        if (root.ticket.ahead !== "")
            known.push({ icon: "users-round", label: qsTr("Ahead of you"), value: root.ticket.ahead });
        known.push(root.ticket.wait !== ""
            ? { icon: "clock", label: qsTr("Waiting time about"), value: root.ticket.wait }
            : { icon: "clock", label: qsTr("Waiting time"), value: qsTr("We will call you") });
        if (root.ticket.area !== "" && Theme.portrait)
            known.push({ icon: "map-pin", label: qsTr("Please wait here"), value: root.ticket.area });
        return known;
    }

    objectName: "ticketPage"

    TicketThanks {
        id: thanks
        x: root.margin
        y: Theme.px(Theme.portrait ? 144 : 136)
        width: Theme.portrait ? root.width - 2 * root.margin : Theme.px(536)
        title: root.ticket.thanks
        more: root.ticket.thanksMore
    }

    TicketCard {
        id: card
        objectName: "ticketCard"
        x: Theme.portrait ? root.margin : root.width - root.margin - width
        y: Theme.px(Theme.portrait ? 296 : 136)
        width: Theme.portrait ? root.width - 2 * root.margin : Theme.px(1200)
        height: Theme.portrait ? Math.min(implicitHeight, root.height - y - Theme.px(376)) : root.height - y - Theme.px(48)
        service: root.ticket.service
        icon: root.ticket.icon
        date: root.session.today
        numberLabel: root.session.training ? qsTr("TRAINING · not a real number") : qsTr("Your number")
        number: root.ticket.number
        code: root.ticket.code === "" ? "" : "image://code/" + encodeURIComponent(root.ticket.code)
        codeHint: qsTr("A photo with your phone will do.")
        facts: root.facts()
        call: root.call()
    }

    // Landscape has no room for a third fact: where to wait stands before the counter.
    function call(): string {
        if (Theme.portrait || root.ticket.area === "")
            return root.ticket.counter;
        return [root.ticket.area, root.ticket.counter].filter(text => text !== "").join(" · ");
    }

    TicketFarewell {
        x: root.margin
        y: Theme.portrait ? card.y + card.height + Theme.px(40) : thanks.y + thanks.height + Theme.px(24)
        width: thanks.width
        tags: root.ticket.tags
        most: Theme.portrait ? Theme.px(104) : end.y - y - Theme.px(16)
    }

    EndActions {
        id: end
        x: root.margin
        y: root.height - height - Theme.px(Theme.portrait ? 32 : 48)
        width: Theme.portrait ? root.width - 2 * root.margin : Theme.px(512)
        session: root.session
    }
}
