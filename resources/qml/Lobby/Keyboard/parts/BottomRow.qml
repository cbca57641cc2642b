pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import QtQuick.VirtualKeyboard.Settings

// The last row of a letter or sign page.
KeyboardRow {
    id: root

    property string comma: ","
    property string period: "."
    property string periodMore: "!.?"
    property bool signs: false
    property string back: "ABC"
    property string space
    readonly property bool two: VirtualKeyboardSettings.activeLocales.length > 1

    SymbolModeKey {
        weight: 150
        displayText: root.signs ? root.back : "123"
    }

    ChangeLanguageKey {
        weight: 150
        displayText: "中/英"
        visible: root.two
    }

    Key {
        weight: 100
        text: root.comma
        key: Qt.Key_Comma
    }

    SpaceKey {
        weight: root.two ? 300 : 450
        displayText: root.space
    }

    Key {
        weight: 100
        text: root.period
        alternativeKeys: root.periodMore
        key: Qt.Key_Period
    }

    DoneKey {}
}
