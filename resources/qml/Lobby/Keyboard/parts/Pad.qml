pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// A number pad. `extra` stands left of the nought, nothing when empty.
KeyboardLayout {
    id: root

    property string extra

    inputMethod: PlainInputMethod {}
    inputMode: InputEngine.InputMode.Numeric
    keyWeight: 100

    KeyboardRow {
        Letters {
            letters: "123"
        }

        BackspaceKey {
            weight: 100
        }
    }

    KeyboardRow {
        Letters {
            letters: "456"
        }

        FillerKey {
            weight: 100
        }
    }

    KeyboardRow {
        Letters {
            letters: "789"
        }

        FillerKey {
            weight: 100
        }
    }

    KeyboardRow {
        Key {
            weight: 100
            text: root.extra
            visible: root.extra !== ""
            key: root.extra.charCodeAt(0)
        }

        FillerKey {
            weight: 100
            visible: root.extra === ""
        }

        Key {
            weight: 100
            text: "0"
            key: Qt.Key_0
        }

        FillerKey {
            weight: 100
        }

        DoneKey {
            weight: 100
        }
    }
}
