pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// The finishing key. In a field of many lines it closes the keyboard and begins no new line.
EnterKey {
    id: root

    readonly property bool lines: (InputContext.inputMethodHints & Qt.ImhMultiLine) !== 0

    weight: 200
    noKeyEvent: root.lines
    displayText: qsTr("Done")
    onClicked: {
        if (root.lines) {
            InputContext.commit();
            InputMethod.hide();
        }
    }
}
