pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Lobby.Theme

// A Lucide icon in one colour. `size` is in design px, `stroke` in units of the 24 grid.
Image {
    id: root

    property string name
    property real size: 36
    property color color: Theme.ink
    property real stroke: Theme.contrast ? 2.5 : 2

    width: Math.round(Theme.px(root.size))
    height: root.width
    sourceSize: Qt.size(root.width * Screen.devicePixelRatio, root.width * Screen.devicePixelRatio)
    source: root.name === "" ? "" : "image://icon/" + root.name + "/" + root.color.toString().slice(-6) + "/" + root.stroke
    visible: root.name !== ""
    Accessible.ignored: true
}
