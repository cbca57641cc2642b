pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Theme

// One part for each language, each in its own language; the present one filled.
Item {
    id: root

    property var languages: [] // list of {code, text}
    property string current

    readonly property int place: root.languages.findIndex(one => one.code === root.current)

    signal chosen(string code)

    implicitWidth: Theme.px(168 * Math.max(1, root.languages.length))
    implicitHeight: Theme.px(Theme.portrait ? 112 : 96)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Language")

    Rectangle {
        anchors.fill: parent
        radius: Theme.px(24)
        color: Theme.surface
        border.width: Math.max(1, Theme.px(Theme.strokeWidth))
        border.color: Theme.edge
    }

    Row {
        anchors.fill: parent

        Repeater {
            model: root.languages

            Pressable {
                id: part

                required property var modelData
                required property int index
                readonly property bool on: part.modelData.code === root.current
                readonly property bool filled: part.on || (part.pressed && Theme.contrast)

                objectName: "language_" + part.modelData.code
                width: root.width / root.languages.length
                height: root.height
                name: part.modelData.text
                shrinks: false
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: part.on
                onTapped: root.chosen(part.modelData.code)

                Rectangle {
                    anchors.fill: parent
                    anchors.margins: Theme.px(8)
                    radius: Theme.px(16)
                    color: part.filled ? Theme.accent : part.pressed ? Theme.accentSoft : "transparent"
                }

                Rectangle { // between two parts that are not filled
                    visible: part.index > 0 && !part.on && part.index - 1 !== root.place
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.max(1, Theme.px(2))
                    height: Theme.px(64)
                    color: Theme.line
                }

                Words {
                    id: words
                    anchors.centerIn: parent
                    width: parent.width - Theme.px(24)
                    horizontalAlignment: Text.AlignHCenter
                    text: part.modelData.text
                    font.pixelSize: Math.round(Theme.barText(32))
                    font.weight: part.on ? Font.DemiBold : Font.Medium
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Math.round(Theme.px(26))
                    color: part.filled ? Theme.onAccent : Theme.ink
                }

                Rectangle { // in high contrast the present one is underlined too
                    visible: Theme.contrast && part.on
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.top: words.bottom
                    width: Theme.px(56)
                    height: Theme.px(4)
                    color: Theme.onAccent
                }
            }
        }
    }
}
