pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Models
import Lobby.Theme

// What stays at the door; opened from the summary, and back there with one touch.
Step {
    id: root

    readonly property FormModel form: root.session.form
    readonly property var kinds: root.form.thingKinds
    readonly property int columns: root.kinds.length === 1 ? 1 : 2
    readonly property int rows: Math.ceil(root.kinds.length / root.columns)
    readonly property real gap: Theme.px(24)

    heading: qsTr("What are you leaving here?")
    hint: root.form.thingsFull ? qsTr("That is all we can take. Please ask at the reception for more.")
                               : qsTr("You get the number of a claim tag for each.")
    mainText: qsTr("Done")
    mainIconRight: "check"
    onMain: root.session.forward()

    Grid {
        objectName: "belongings"
        anchors.fill: parent
        columns: root.columns
        spacing: root.gap

        Repeater {
            model: root.kinds

            BelongingCard {
                required property var modelData
                required property int index

                objectName: "thing_" + modelData.code
                width: (root.body.width - (root.columns - 1) * root.gap) / root.columns
                height: Math.min(Theme.px(368), (root.body.height - (root.rows - 1) * root.gap) / root.rows)
                icon: modelData.icon
                title: root.form.thingNames[index] ?? ""
                count: root.form.thingCounts[index] ?? 0
                full: root.form.thingsFull
                onStepped: count => root.form.setThing(modelData.code, count)
            }
        }
    }
}
