pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Theme

// One row of the summary: what it is, what was said, and the way to change it. The whole row can be touched.
Pressable {
    id: root

    required property var modelData
    required property int index
    property bool last: false
    property bool narrow: false // no room for the word beside the pencil

    readonly property bool offer: (root.modelData.offer ?? "") !== ""
    readonly property string offered: root.modelData.page === "belongings" ? root.modelData.offer ?? ""
                                                                            : qsTr("Add %1 (optional)").arg(root.modelData.offer ?? "")
    readonly property string said: root.offer ? root.offered : root.modelData.text

    signal change

    objectName: "row_" + root.modelData.page
    name: (root.offer ? "" : root.modelData.label + ": ") + root.said + ". " + action.text
    shrinks: false
    onTapped: root.change()

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: Theme.px(8)
        anchors.rightMargin: Theme.px(8)
        radius: Theme.px(20)
        color: !root.pressed ? "transparent" : Theme.contrast ? Theme.sunk : Theme.accentSoft
    }

    Plate {
        id: plate
        x: Theme.px(32)
        anchors.verticalCenter: parent.verticalCenter
        size: Math.min(88, root.height / Theme.scale - 16)
        icon: root.offer ? "plus" : root.modelData.icon
        color: Theme.contrast ? "transparent" : Theme.accentSoft
    }

    Column {
        anchors.left: plate.right
        anchors.leftMargin: Theme.px(32)
        anchors.right: action.left
        anchors.rightMargin: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter

        Words {
            visible: !root.offer
            width: parent.width
            text: root.modelData.label
            size: 28
            font.weight: Font.Medium
            color: Theme.ink2
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Words {
            objectName: "said"
            width: parent.width
            text: root.said
            size: root.offer ? 36 : 40
            font.family: Theme.family
            font.weight: Font.DemiBold
            color: root.offer ? Theme.accent : Theme.ink
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }

    Row {
        id: action
        readonly property string text: root.offer ? qsTr("Add") : qsTr("Change")

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(32)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(12)

        Words {
            anchors.verticalCenter: parent.verticalCenter
            visible: !Theme.large && !root.narrow
            text: action.text
            size: 32
            font.weight: Font.DemiBold
            color: Theme.accent
            Accessible.ignored: true
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.offer ? "chevron-right" : "pencil"
            size: 36
            color: Theme.accent
        }
    }

    Rectangle {
        visible: !root.last
        x: Theme.px(32)
        width: parent.width - 2 * x
        y: parent.height + Theme.px(4) - height / 2
        height: Theme.contrast ? Theme.px(3) : 1
        color: Theme.line
    }
}
