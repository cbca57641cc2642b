pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Theme

// Up to four choices side by side; in large text they take two rows. Asks with `chosen(code)`.
Item {
    id: root

    property string label
    property var model: [] // list of {code, text}
    property string current

    readonly property int columns: Theme.large && root.model.length > 2 ? 2 : Math.max(1, root.model.length)

    signal chosen(string code)

    implicitWidth: Theme.px(968)
    implicitHeight: title.height + grid.height
    Accessible.role: Accessible.Grouping
    Accessible.name: root.label

    Item {
        id: title
        width: parent.width
        height: root.label === "" ? 0 : Math.ceil(words.implicitHeight) + Theme.px(8)
        visible: root.label !== ""

        Words {
            id: words
            width: parent.width
            text: root.label
            size: 32
            font.weight: Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(Theme.px(26))
        }
    }

    Grid {
        id: grid
        y: title.height
        columns: root.columns
        spacing: Theme.px(16)

        Repeater {
            model: root.model

            Pressable {
                id: chip

                required property var modelData
                readonly property bool on: chip.modelData.code === root.current
                readonly property bool filled: chip.on || (chip.pressed && Theme.contrast)

                objectName: "chip_" + chip.modelData.code
                width: (root.width - (root.columns - 1) * grid.spacing) / root.columns
                height: Theme.px(96)
                cornerRadius: 16
                name: chip.modelData.text
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: chip.on
                onTapped: root.chosen(chip.modelData.code)

                Rectangle {
                    anchors.fill: parent
                    radius: Theme.px(16)
                    color: chip.filled ? Theme.accent : chip.pressed ? Theme.accentSoft : Theme.surface
                    border.width: Math.max(1, Theme.px(Theme.strokeWidth))
                    border.color: chip.filled ? Theme.accent : Theme.edge
                }

                ButtonFace {
                    anchors.fill: parent
                    text: chip.modelData.text
                    icon: chip.on ? "check" : ""
                    iconSize: 36
                    stroke: 3
                    gap: 12
                    size: 34
                    padding: 12
                    color: chip.filled ? Theme.onAccent : Theme.ink
                }
            }
        }
    }
}
