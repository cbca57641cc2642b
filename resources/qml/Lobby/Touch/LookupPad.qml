pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Models
import Lobby.Theme

// The number so far, what the camera sees, and a large pad with the letters of the site's series and the digits.
Item {
    id: root

    required property LookupModel lookup
    required property CameraModel camera

    readonly property bool seeing: root.camera.offered
    readonly property real gap: Theme.px(16)
    readonly property real padX: Theme.portrait ? 0 : root.width * 0.44
    readonly property real padY: Theme.portrait ? box.height + problem.height + Theme.px(24) : 0
    readonly property real padWidth: root.width - root.padX
    readonly property real keyHeight: Math.min(Theme.px(144), (root.height - root.padY - 4 * root.gap) / 5)
    readonly property var digits: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "erase"]

    Rectangle {
        id: box
        objectName: "numberBox"
        width: !Theme.portrait ? root.padX - Theme.px(40) : root.width - (root.seeing ? view.width + Theme.px(24) : 0)
        height: Theme.px(Theme.lowReach && Theme.portrait ? 112 : 160)
        radius: Theme.px(16)
        color: Theme.surface
        border.width: Theme.px(4)
        border.color: root.lookup.error !== "" ? Theme.lateMark : Theme.accent
        Accessible.role: Accessible.StaticText
        Accessible.name: root.lookup.text

        Words {
            objectName: "typedNumber"
            anchors.centerIn: parent
            text: root.lookup.text === "" ? "–" : root.lookup.text
            font.pixelSize: Math.round(Math.min(Theme.px(96), box.height * 0.68))
            font.family: Theme.displayFamily
            font.weight: Font.Bold
            font.letterSpacing: Theme.px(4)
            figures: true
            color: root.lookup.text === "" ? Theme.ink2 : Theme.ink
        }
    }

    Words {
        id: problem
        objectName: "lookupError"
        y: box.height + Theme.px(12)
        width: box.width
        height: !Theme.portrait ? contentHeight : Theme.lowReach ? Theme.px(64) : Theme.text(root.seeing ? 100 : 80)
        text: root.lookup.error
        size: 30
        font.weight: Font.DemiBold
        color: Theme.late
        wrapMode: Text.Wrap
        fontSizeMode: Theme.portrait ? Text.Fit : Text.FixedSize
        minimumPixelSize: Math.round(Theme.px(24))
        Accessible.role: Accessible.AlertMessage
    }

    LookupCamera {
        id: view
        objectName: "cameraView"
        visible: root.seeing
        x: Theme.portrait ? root.width - width : 0
        y: Theme.portrait ? 0 : root.height - height
        width: height * 4 / 3
        height: Theme.portrait ? root.padY - Theme.px(24)
                               : Math.min((root.padX - Theme.px(40)) * 0.75, root.height - box.height - Theme.text(200))
        camera: root.camera
    }

    Row {
        x: root.padX
        y: root.padY
        spacing: root.gap

        Repeater {
            model: root.lookup.letters

            PadKey {
                required property var modelData
                lookup: root.lookup
                height: root.keyHeight
                readonly property int count: Math.max(1, root.lookup.letters.length)

                value: modelData
                width: (root.padWidth - (count - 1) * root.gap) / count
            }
        }
    }

    Grid {
        x: root.padX
        y: root.padY + root.keyHeight + root.gap
        columns: 3
        spacing: root.gap

        Repeater {
            model: root.digits

            Item {
                id: place

                required property var modelData

                width: (root.padWidth - 2 * root.gap) / 3
                height: root.keyHeight

                PadKey {
                    visible: place.modelData !== ""
                    lookup: root.lookup
                    height: place.height
                    width: place.width
                    value: place.modelData
                }
            }
        }
    }
}
