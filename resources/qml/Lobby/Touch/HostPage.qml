pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Models
import Lobby.Theme

// Whom to see: the list narrows with every letter.
Step {
    id: root

    readonly property HostSearchModel hosts: root.session.hosts
    readonly property real rowHeight: Math.max(Theme.text(100), Theme.px(124))

    focusedAtOnce: true
    heading: qsTr("Whom are you visiting?")
    secondText: root.session.form.hostRequired ? qsTr("Not listed? Ask us") : qsTr("Not listed? Ask us")
    secondIcon: "headset"
    onSecond: root.session.form.hostRequired ? root.session.callHelp() : root.session.chooseHost("")
    Component.onCompleted: field.takeFocus()

    Field {
        id: field
        objectName: "hostSearch"
        width: parent.width
        y: Theme.portrait ? Theme.px(root.keyboardOpen ? 12 : 0) : 0
        boxHeight: 104
        roomForError: false
        icon: "search"
        placeholder: qsTr("Name, department or initials")
        text: root.hosts.text
        maximumLength: 60
        inputHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase | Qt.ImhSensitiveData
        onEdited: text => root.hosts.text = text
    }

    Words {
        id: found
        objectName: "hostsFound"
        anchors.top: field.bottom
        anchors.topMargin: Theme.px(visible ? 16 : 0)
        // Beside a wide keyboard every line counts: there the list speaks for itself.
        visible: Theme.portrait || !root.keyboardOpen || list.count === 0
        height: visible ? implicitHeight : 0
        width: parent.width
        text: root.hosts.waiting ? qsTr("Please type at least %n letter(s).", "", root.hosts.minimum)
            : root.hosts.count === 0 ? qsTr("We found nobody with that name. Please try another spelling.")
            : qsTr("%n found", "people in the directory", root.hosts.count)
        size: 28
        font.weight: Font.Medium
        color: Theme.ink2
        figures: true
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(Theme.px(24))
    }

    Card {
        id: card
        visible: list.count > 0
        anchors.top: found.bottom
        anchors.topMargin: Theme.px(16)
        width: parent.width - Theme.px(128)
        height: Math.min(list.contentHeight, list.fitting) + Theme.px(16)

        ListView {
            id: list
            objectName: "hostList"

            readonly property real pitch: root.rowHeight + spacing
            readonly property int fit: Math.max(1, Math.floor((root.body.height - card.y - Theme.px(8)) / pitch))
            readonly property real fitting: fit * pitch - spacing

            x: Theme.px(8)
            y: Theme.px(8)
            width: parent.width - 2 * x
            height: parent.height - 2 * y
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            snapMode: ListView.SnapToItem
            spacing: Theme.px(8)
            model: root.hosts.results
            delegate: HostRow {
                width: list.width
                height: root.rowHeight
                last: (index + 1) % list.fit === 0 || index === list.count - 1
                onTapped: root.session.chooseHost(modelData.code)
                onActiveFocusChanged: if (activeFocus) list.positionViewAtIndex(index, ListView.Contain)
            }
        }
    }

    PageButtons {
        visible: card.visible
        x: parent.width - width
        y: card.y
        height: Math.max(card.height, Theme.px(224))
        canUp: list.contentY > 1
        canDown: list.contentY < list.contentHeight - list.height - 1
        onUp: list.contentY = Math.max(0, list.contentY - list.height - list.spacing)
        onDown: list.contentY = Math.min(list.contentHeight - list.height, list.contentY + list.height + list.spacing)
    }
}
