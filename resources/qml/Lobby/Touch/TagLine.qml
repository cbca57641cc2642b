pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Theme

// The claim tags of what was left at the door.
Row {
    id: root

    property string tags
    property real size: 34
    property real most: 10000 // px of height

    objectName: "tagLine"
    visible: root.tags !== ""
    spacing: Theme.px(20)

    Icon {
        id: sign
        name: "tag"
        size: 44
        color: Theme.accent
    }

    Words {
        objectName: "tags"
        width: root.width - sign.width - root.spacing
        height: Math.min(implicitHeight, root.most)
        text: qsTr("Claim tags: %1").arg(root.tags)
        size: root.size
        font.weight: Font.DemiBold
        figures: true
        wrapMode: Text.Wrap
        fontSizeMode: Text.Fit
        minimumPixelSize: Math.round(Theme.px(22))
    }
}
