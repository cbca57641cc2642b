pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Models
import Lobby.Theme

// Which of the services of a purpose; opened from the summary, and back there with one touch.
Step {
    id: root

    readonly property FormModel form: root.session.form
    readonly property var services: root.form.services
    readonly property int columns: Theme.portrait && !Theme.lowReach ? 1 : 2
    readonly property int rows: Math.ceil(root.services.length / root.columns)
    readonly property real gap: Theme.px(24)

    heading: qsTr("Which service would you like?")
    hint: qsTr("Please touch a tile.")

    Grid {
        objectName: "services"
        anchors.fill: parent
        columns: root.columns
        spacing: root.gap

        Repeater {
            model: root.services

            Tile {
                required property var modelData

                objectName: "service_" + modelData.code
                width: (root.body.width - (root.columns - 1) * root.gap) / root.columns
                height: Math.min(Theme.px(272), (root.body.height - (root.rows - 1) * root.gap) / root.rows)
                title: modelData.text
                icon: modelData.icon
                checked: modelData.code === root.form.service
                onTapped: root.session.chooseService(modelData.code)
            }
        }
    }
}
