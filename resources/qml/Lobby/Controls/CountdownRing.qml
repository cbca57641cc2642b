pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Lobby.Theme

// Seconds left as a figure in a ring that empties one step a second.
Item {
    id: root

    property int seconds: 30
    property int total: 30
    property real size: 240 // design px; 112 in an action row

    readonly property real stroke: Theme.px(root.size >= 200 ? 16 : 10)
    readonly property real part: root.total > 0 ? Math.min(1, Math.max(0, root.seconds / root.total)) : 0

    implicitWidth: Theme.px(root.size)
    implicitHeight: root.implicitWidth
    width: root.implicitWidth
    height: root.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: root.seconds

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: "transparent"
        border.width: root.stroke
        border.color: Theme.contrast ? "#595959" : Theme.line
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: root.part > 0 ? Theme.accent : "transparent"
            strokeWidth: root.stroke
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: (root.width - root.stroke) / 2
                radiusY: (root.height - root.stroke) / 2
                startAngle: -90
                sweepAngle: 360 * root.part
            }
        }
    }

    Words {
        anchors.centerIn: parent
        text: root.seconds
        font.pixelSize: Math.round(Theme.px(root.size * (root.size >= 200 ? 0.43 : 0.4)))
        font.family: Theme.displayFamily
        font.weight: Font.DemiBold
        figures: true
    }
}
