pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Models
import Lobby.Theme

// Where the visitor stands, the question, and one line below it.
Item {
    id: root

    required property SessionModel session
    property string heading
    property string hint
    property bool progress: true
    property bool compact: false // above the keyboard

    // Landscape: the question and its line share what is free above the buttons.
    readonly property real titleRoom: Theme.px(root.compact ? 104 : root.height < Theme.px(400) ? 168 : 264)
    readonly property bool tight: root.compact && Theme.portrait

    Progress {
        visible: root.progress
        height: Theme.px(40)
        step: root.session.step
        total: root.session.steps
        text: qsTr("Step %1 of %2").arg(root.session.step).arg(root.session.steps)
    }

    Words {
        id: title
        objectName: "heading"
        y: !Theme.portrait ? Theme.px(56) : Theme.px(root.tight ? 36 : 44)
        width: parent.width
        height: Theme.portrait ? Theme.px(root.tight ? 80 : 114) : root.titleRoom
        text: root.heading
        size: root.tight && Theme.large ? 48 : root.compact ? 56 : 72
        font.weight: Font.DemiBold
        verticalAlignment: Theme.portrait ? Text.AlignVCenter : Text.AlignTop
        fontSizeMode: Theme.portrait ? Text.HorizontalFit : Text.Fit
        minimumPixelSize: Math.round(Theme.px(root.compact ? 32 : 40))
        wrapMode: Theme.portrait ? Text.NoWrap : Text.Wrap
        lineHeight: Theme.portrait ? 1 : 0.95
        Accessible.role: Accessible.Heading
    }

    Words {
        objectName: "headingHint"
        visible: !root.compact && root.hint !== ""
        y: Theme.portrait ? Theme.px(152) : title.y + title.contentHeight + Theme.px(8)
        width: parent.width
        height: Theme.portrait ? Theme.px(56) : Math.max(Theme.px(40), root.height - y)
        verticalAlignment: Theme.portrait ? Text.AlignVCenter : Text.AlignTop
        text: root.hint
        size: 36
        color: Theme.ink2
        wrapMode: Theme.portrait ? Text.NoWrap : Text.Wrap
        fontSizeMode: Theme.portrait ? Text.HorizontalFit : Text.Fit
        minimumPixelSize: Math.round(Theme.px(26))
    }
}
