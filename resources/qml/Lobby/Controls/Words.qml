pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Theme

// Text of the touch screen and the board. `size` is in design px; large text is counted in.
Text {
    id: root

    property real size: 36
    property bool figures: false // tabular, for what ticks or lines up

    color: Theme.ink
    textFormat: Text.PlainText
    font.family: root.size >= 44 ? Theme.displayFamily : Theme.family
    font.pixelSize: Math.max(1, Math.round(Theme.text(root.size)))
    font.letterSpacing: root.size >= 56 ? -0.01 * Theme.text(root.size) : 0
    font.features: root.figures ? ({ "tnum": 1 }) : ({})
    font.hintingPreference: Font.PreferNoHinting
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
