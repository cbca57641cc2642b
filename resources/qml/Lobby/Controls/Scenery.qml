pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Lobby.Theme

// The quiet landscape of the greeting: sky, sun or moon, and four hills in the site's accent.
// `part` is morning, noon, afternoon or evening. Nothing of it in high contrast. Fill the page with it.
Item {
    id: root

    property string part: "morning"

    readonly property color sky: ({ morning: "#FFD9A0", noon: "#D9ECF5", afternoon: "#FBE3B4", evening: "#E9B8A0" })[root.part] ?? "#FFD9A0"
    readonly property color disc: ({ morning: "#F8B84E", noon: "#FBD05F", afternoon: "#F4A93C", evening: "#F2F0E4" })[root.part] ?? "#F8B84E"
    readonly property real sunSize: Theme.px(Theme.portrait ? 344 : 260)

    clip: true
    visible: !Theme.contrast
    Accessible.ignored: true

    function blend(share: real): color {
        return Theme.dark ? Qt.tint(Theme.paper, Qt.alpha(Theme.accentSoft, 0.3 + 0.7 * share))
                          : Qt.tint(Theme.accentSoft, Qt.alpha(Theme.accent, share));
    }

    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop { position: 0; color: Theme.paper }
            GradientStop { position: 0.25; color: Qt.tint(Theme.paper, Qt.alpha(root.sky, Theme.dark ? 0.02 : 0.22)) }
            GradientStop { position: 0.62; color: Qt.tint(Theme.paper, Qt.alpha(root.sky, Theme.dark ? 0.14 : 0.95)) }
        }
    }

    Repeater { // the glow, wide and faint
        model: [2.7, 2.05, 1.35]

        Rectangle {
            required property real modelData
            x: sun.x + (sun.width - width) / 2
            y: sun.y + (sun.height - height) / 2
            width: root.sunSize * modelData
            height: width
            radius: width / 2
            color: Qt.alpha("#FFE9B8", Theme.dark ? 0.03 : 0.2)
        }
    }

    Rectangle {
        id: sun
        width: root.sunSize
        height: width
        radius: width / 2
        x: root.width * (Theme.portrait ? 0.687 : 0.72) - width / 2
        y: root.height * 0.626 - width * ({ morning: 0.77, noon: 1.5, afternoon: 1.15, evening: 1.3 }[root.part] ?? 0.77)
        color: Theme.dark ? Qt.tint(Theme.paper, Qt.alpha(root.disc, 0.55)) : root.disc
    }

    // From one point to the next, level at both, so that the joins are smooth. Shares of width and height.
    component Slope: PathCubic {
        id: slope
        property real fromX
        property real fromY
        property real toX
        property real toY
        readonly property real half: (slope.fromX + slope.toX) / 2 * root.width
        x: slope.toX * root.width
        y: slope.toY * root.height
        control1X: slope.half
        control1Y: slope.fromY * root.height
        control2X: slope.half
        control2Y: slope.y
    }

    component Hill: ShapePath {
        id: hill
        property list<real> xs
        property list<real> ys
        strokeColor: "transparent"
        startX: hill.xs[0] * root.width
        startY: hill.ys[0] * root.height

        Slope { fromX: hill.xs[0]; fromY: hill.ys[0]; toX: hill.xs[1]; toY: hill.ys[1] }
        Slope { fromX: hill.xs[1]; fromY: hill.ys[1]; toX: hill.xs[2]; toY: hill.ys[2] }
        Slope { fromX: hill.xs[2]; fromY: hill.ys[2]; toX: hill.xs[3]; toY: hill.ys[3] }
        Slope { fromX: hill.xs[3]; fromY: hill.ys[3]; toX: hill.xs[4]; toY: hill.ys[4] }
        PathLine { x: hill.xs[4] * root.width; y: root.height }
        PathLine { x: hill.xs[0] * root.width; y: root.height }
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        Hill { fillColor: root.blend(0.16); xs: [-0.15, 0.27, 0.61, 0.95, 1.3]; ys: [0.672, 0.598, 0.626, 0.588, 0.63] }
        Hill { fillColor: root.blend(0.44); xs: [-0.3, 0.2, 0.92, 1.3, 1.6]; ys: [0.705, 0.727, 0.649, 0.68, 0.7] }
        Hill { fillColor: root.blend(0.78); xs: [-0.2, 0.14, 0.62, 1.12, 1.6]; ys: [0.772, 0.744, 0.789, 0.745, 0.8] }
        Hill { fillColor: root.blend(1); xs: [-0.3, 0.13, 0.88, 1.3, 1.6]; ys: [0.84, 0.85, 0.7925, 0.81, 0.8] }
    }
}
