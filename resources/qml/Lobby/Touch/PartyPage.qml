pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Models
import Lobby.Theme

// How many they are.
Step {
    id: root

    readonly property FormModel form: root.session.form
    readonly property bool narrow: !Theme.portrait || Theme.lowReach
    readonly property bool tight: !Theme.portrait && Theme.lowReach

    heading: qsTr("How many of you are there?")
    hint: qsTr("Please count everyone in your group, yourself included.")
    mainText: qsTr("Continue")
    mainIconRight: "arrow-right"
    onMain: root.session.forward()

    Column {
        width: parent.width
        y: root.narrow ? 0 : Theme.px(16)
        spacing: Theme.px(24)

        Stepper {
            objectName: "adults"
            width: parent.width
            height: root.tight ? Theme.px(176) : implicitHeight
            icon: "user-round"
            title: root.form.asksChildren ? qsTr("Adults") : qsTr("People")
            hint: root.form.asksChildren ? qsTr("%1 and over").arg(root.form.childAge + 1) : ""
            value: root.form.adults
            minimum: 1
            maximum: root.form.maximum - root.form.childCount
            limitText: qsTr("At most %1 in one group").arg(root.form.maximum)
            onStepped: value => root.form.setAdults(value)
        }

        Stepper {
            objectName: "children"
            visible: root.form.asksChildren
            width: parent.width
            height: root.tight ? Theme.px(176) : implicitHeight
            icon: "baby"
            title: qsTr("Children")
            hint: qsTr("%1 and under").arg(root.form.childAge)
            value: root.form.childCount
            minimum: 0
            maximum: root.form.maximum - root.form.adults
            limitText: qsTr("At most %1 in one group").arg(root.form.maximum)
            onStepped: value => root.form.setChildren(value)
        }

        PartyStrip {
            width: parent.width
            height: Theme.px(root.tight ? 112 : root.narrow ? 144 : 200)
            adults: root.form.adults
            kids: root.form.childCount
            text: root.form.totalText
        }

        Row {
            spacing: Theme.px(16)
            topPadding: Theme.px(root.narrow ? 0 : 16)
            visible: !(root.tight && Theme.large)

            Icon {
                id: sign
                name: "info"
                size: 36
                color: Theme.ink2
            }

            Words {
                objectName: "limitLine"
                width: root.body.width - sign.width - Theme.px(16)
                text: qsTr("More than %1? Please touch Help, we will come to you.").arg(root.form.maximum)
                size: 32
                color: Theme.ink2
                font.weight: Font.Medium
                wrapMode: Text.Wrap
            }
        }
    }
}
