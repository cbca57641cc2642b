pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Theme

// Two large buttons beside a long list: one page up, one page down.
Column {
    id: root

    property bool canUp: false
    property bool canDown: false

    signal up
    signal down

    width: implicitWidth
    spacing: Theme.px(16)
    component Half: PageButton {
        width: Theme.px(104)
        height: (root.height - root.spacing) / 2
    }

    Half {
        objectName: "pageUp"
        icon: "chevron-up"
        text: qsTr("Back", "one page of a list")
        enabled: root.canUp
        onTapped: root.up()
    }

    Half {
        objectName: "pageDown"
        icon: "chevron-down"
        text: qsTr("More", "one page of a list")
        enabled: root.canDown
        onTapped: root.down()
    }
}
