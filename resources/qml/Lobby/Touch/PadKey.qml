pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Models
import Lobby.Theme

// One key of the pad for ticket numbers.
Pressable {
    id: root

    required property LookupModel lookup
    property string value

    readonly property bool erases: root.value === "erase"
    readonly property color mark: root.pressed && Theme.contrast ? Theme.onAccent : Theme.ink

    objectName: "pad_" + root.value
    name: root.erases ? qsTr("Delete") : root.value
    onTapped: root.erases ? root.lookup.erase() : root.lookup.press(root.value)

    Rectangle {
        anchors.fill: parent
        radius: Theme.px(24)
        color: !root.pressed ? Theme.surface : Theme.contrast ? Theme.accent : Theme.accentSoft
        border.width: Math.max(1, Theme.px(Theme.strokeWidth))
        border.color: Theme.edge
    }

    Words {
        visible: !root.erases
        anchors.centerIn: parent
        text: root.erases ? "" : root.value
        font.pixelSize: Math.round(Theme.px(56))
        font.family: Theme.displayFamily
        font.weight: Font.DemiBold
        figures: true
        color: root.mark
        Accessible.ignored: true
    }

    Icon {
        visible: root.erases
        anchors.centerIn: parent
        name: "delete"
        size: 56
        color: root.mark
    }
}
