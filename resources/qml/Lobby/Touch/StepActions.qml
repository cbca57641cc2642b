pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Theme

// The buttons of a step: back left, the way on right; one above the other beside a wide page.
Item {
    id: root

    required property Step step

    readonly property real buttonHeight: Theme.px(Theme.portrait ? 112 : 104)
    readonly property real gap: Theme.px(Theme.portrait ? 24 : 32)
    readonly property bool two: root.step.mainText !== "" || root.step.secondText !== ""

    height: Theme.portrait || !root.two ? root.buttonHeight : 2 * root.buttonHeight + root.gap

    SecondButton {
        objectName: "backButton"
        y: root.height - height
        width: Theme.portrait ? Theme.px(280) : root.width
        height: root.buttonHeight
        text: qsTr("Back")
        icon: "arrow-left"
        onTapped: root.step.session.back()
    }

    MainButton {
        objectName: "mainButton"
        visible: root.step.mainText !== ""
        x: root.width - width
        width: Theme.portrait ? root.width - Theme.px(280) - root.gap : root.width
        height: root.buttonHeight
        text: root.step.mainText
        icon: root.step.mainIcon
        iconRight: root.step.mainIconRight
        enabled: root.step.mainEnabled
        onTapped: root.step.main()
    }

    SecondButton {
        objectName: "secondButton"
        visible: root.step.secondText !== "" && root.step.mainText === ""
        x: root.width - width
        width: Theme.portrait ? Theme.px(root.step.secondWidth) : root.width
        height: root.buttonHeight
        text: root.step.secondText
        icon: root.step.secondIcon
        onTapped: root.step.second()
    }
}
