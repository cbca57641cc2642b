pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Lobby.Controls
import Lobby.Theme

// The picture of an offer with rounded corners; until it is read, and without one, its icon.
Item {
    id: root

    required property url source
    required property string icon
    property color color: Theme.accentSoft
    property color iconColor: Theme.accent
    property color around: Theme.surface // the card below, which rounds the corners

    readonly property bool shown: image.status === Image.Ready
    readonly property real corner: Theme.px(16)
    readonly property real frame: Theme.px(8)

    Plate {
        visible: !root.shown
        anchors.fill: parent
        radius: root.corner
        icon: root.icon
        iconSize: 64
        color: root.color
        iconColor: root.iconColor
    }

    Image {
        id: image
        objectName: "offerPicture"
        anchors.fill: parent
        visible: root.shown
        asynchronous: true
        source: root.source
        sourceSize: Qt.size(root.width * Screen.devicePixelRatio, root.height * Screen.devicePixelRatio)
        fillMode: Image.PreserveAspectCrop
        Accessible.ignored: true
    }

    // A frame with the colour of the card covers the corners: clipping by a round shape takes an effect,
    // which the software renderer does not draw.
    Rectangle {
        visible: root.shown
        anchors.fill: parent
        anchors.margins: -root.frame
        radius: root.corner + root.frame
        color: "transparent"
        border.width: root.frame
        border.color: root.around
    }

    Rectangle {
        visible: root.shown && Theme.contrast
        anchors.fill: parent
        radius: root.corner
        color: "transparent"
        border.width: Theme.px(Theme.strokeWidth)
        border.color: Theme.line
    }
}
