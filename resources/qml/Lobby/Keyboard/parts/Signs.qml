pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// Figures and the signs people need in a sentence.
KeyboardLayout {
    id: root

    property string middle: "-/:;()&@\"'"
    property string lower: "?!+*#%=€"
    property alias comma: last.comma
    property alias period: last.period
    property alias back: last.back

    keyWeight: 100

    Letters {
        letters: "1234567890"
    }

    Letters {
        letters: root.middle
    }

    KeyboardRow {
        Letters {
            letters: root.lower
        }

        BackspaceKey {
            weight: 200
        }
    }

    BottomRow {
        id: last
        signs: true
        periodMore: ""
    }
}
