pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Models
import Lobby.Theme

// What the purpose asks about the visitor. The field in use is always in view above the keyboard.
Step {
    id: root

    readonly property FormModel form: root.session.form
    readonly property var fields: root.form.fields

    focusedAtOnce: true
    heading: root.form.detailsHeading
    mainText: root.session.returning ? qsTr("Done") : qsTr("Continue")
    mainIconRight: root.session.returning ? "check" : "arrow-right"
    onMain: root.session.forward()
    Component.onCompleted: root.enter(0)

    // Goes to the first field from `at` on that is typed into.
    function enter(at: int): void {
        for (let i = Math.max(0, at); i < fieldItems.count; ++i) {
            const place = fieldItems.itemAt(i) as DetailsField;
            if (place && place.typed) {
                place.takeFocus();
                return;
            }
        }
    }

    Flickable {
        id: flick
        objectName: "detailsArea"

        // Room for the halo of a field, which the clip would cut.
        readonly property real edge: Theme.px(16)

        x: -edge
        y: -edge
        width: root.body.width + 2 * edge
        height: root.body.height + 2 * edge
        clip: contentHeight > height
        contentWidth: width
        contentHeight: flow.height + 2 * edge
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        onHeightChanged: Qt.callLater(flick.follow)

        function follow(): void {
            for (let i = 0; i < fieldItems.count; ++i) {
                const place = fieldItems.itemAt(i) as DetailsField;
                if (place && place.inUse)
                    flick.reveal(place);
            }
        }

        function reveal(place: Item): void {
            const top = place.y;
            const end = place.y + place.height + 2 * flick.edge;
            if (end - flick.contentY > flick.height)
                flick.contentY = Math.max(0, Math.min(top, end - flick.height));
            if (top < flick.contentY)
                flick.contentY = Math.max(0, top);
        }

        Flow {
            id: flow
            x: flick.edge
            y: flick.edge
            width: root.body.width
            spacing: Theme.px(24)

            Repeater {
                id: fieldItems
                model: root.fields

                DetailsField {
                    // A field that would be cut by the edge is not shown at all.
                    opacity: y >= flick.contentY - flick.edge && y + Math.min(height, Theme.px(224)) <= flick.contentY + flick.height ? 1 : 0
                    form: root.form
                    fields: root.fields
                    room: flow.width
                    tall: Theme.px(root.keyboardOpen && !Theme.portrait ? 140 : 224)
                    onInUseChanged: if (inUse) Qt.callLater(flick.follow)
                    onAccepted: root.enter(index + 1)
                }
            }

            Row {
                id: privacy
                opacity: privacy.y + privacy.height <= flick.contentY + flick.height ? 1 : 0
                spacing: Theme.px(12)

                Icon {
                    id: lock
                    name: "lock"
                    size: 32
                    color: Theme.ink2
                }

                Words {
                    objectName: "privacyLine"
                    width: flow.width - lock.width - Theme.px(12)
                    text: qsTr("Only the people who look after you can see this.")
                    size: 28
                    color: Theme.ink2
                    font.weight: Font.Medium
                    wrapMode: Text.Wrap
                }
            }
        }
    }

    Icon { // there is more below
        objectName: "moreBelow"
        visible: flick.contentY + flick.height < flick.contentHeight - Theme.px(40)
        x: Theme.portrait ? (parent.width - width) / 2 : -Theme.px(64)
        y: root.body.height - height
        name: "chevron-down"
        size: 44
        color: Theme.accent
    }

    Connections {
        target: root.session

        function onAttend(at: int): void {
            const place = fieldItems.itemAt(at) as DetailsField;
            if (!place)
                return;
            if (place.typed)
                place.takeFocus();
            flick.reveal(place);
        }
    }
}
