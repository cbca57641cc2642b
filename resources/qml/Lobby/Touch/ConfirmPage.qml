pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Models
import Lobby.Theme

// All that was said, each row to be changed, and the privacy notice that the main button accepts.
Step {
    id: root

    readonly property FormModel form: root.session.form
    readonly property int count: root.form.summary.length
    // Low reach leaves a landscape screen too little height for one row below the other.
    readonly property int columns: Theme.lowReach && !Theme.portrait ? 2 : 1
    readonly property int rows: Math.ceil(root.count / root.columns)
    readonly property real notice: privacy.height + Theme.px(24)

    heading: qsTr("Is everything right?")
    hint: root.form.ticketed ? qsTr("Then we will give you a number.") : qsTr("Then you are checked in.")
    mainText: root.form.ticketed ? qsTr("Get my number") : qsTr("Check in")
    mainIconRight: "check"
    onMain: root.session.submit()

    Card {
        id: card
        width: parent.width
        height: grid.height + Theme.px(16)

        Grid {
            id: grid
            y: Theme.px(8)
            width: parent.width
            columns: root.columns
            rowSpacing: Theme.px(8)
            columnSpacing: Theme.px(16)

            Repeater {
                model: root.form.summary

                ConfirmRow {
                    width: (grid.width - (root.columns - 1) * grid.columnSpacing) / root.columns
                    height: Math.min(Theme.px(160), (root.body.height - root.notice - Theme.px(8)) / root.rows - grid.rowSpacing)
                    last: index + root.columns >= root.count
                    narrow: root.columns > 1
                    onChange: root.session.change(modelData.page)
                }
            }
        }
    }

    Item {
        id: privacy
        objectName: "privacyRow"
        y: Theme.portrait && !Theme.lowReach ? card.height + Theme.px(24) : root.body.height - height
        width: parent.width
        height: Math.max(Theme.px(112), sentence.implicitHeight)

        Icon {
            id: lock
            anchors.verticalCenter: parent.verticalCenter
            name: "shield-check"
            size: 44
            color: Theme.ink2
        }

        Words {
            id: sentence
            objectName: "consentLine"
            anchors.left: lock.right
            anchors.leftMargin: Theme.px(20)
            anchors.right: read.left
            anchors.rightMargin: Theme.px(20)
            anchors.verticalCenter: parent.verticalCenter
            text: root.form.ticketed ? qsTr("With “Get my number” you accept our privacy notice.")
                                     : qsTr("With “Check in” you accept our privacy notice.")
            size: 30
            font.weight: Font.Medium
            color: Theme.ink2
            wrapMode: Text.Wrap
        }

        SecondButton {
            id: read
            objectName: "readPrivacy"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(Theme.px(232), implicitWidth)
            height: Theme.px(96)
            text: qsTr("Read it")
            icon: "book-open"
            onTapped: root.session.open("privacy")
        }
    }
}
