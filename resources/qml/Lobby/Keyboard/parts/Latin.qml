pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// The English letters.
KeyboardLayout {
    id: root

    readonly property var more: ({
        a: "aäåãâàá", c: "çcċčć", e: "êeëèé", i: "îïīĩiìí", l: "ĺŀłļľl", n: "ņńnň", o: "œøõôöòóo",
        s: "šsşßś", u: "űūũûüuùú", y: "ÿyýŷ", z: "zžż"
    })

    inputMode: InputEngine.InputMode.Latin
    keyWeight: 100

    Letters {
        letters: "qwertyuiop"
        more: root.more
    }

    KeyboardRow {
        FillerKey {
            weight: 50
        }

        Letters {
            letters: "asdfghjkl"
            more: root.more
        }

        FillerKey {
            weight: 50
        }
    }

    KeyboardRow {
        ShiftKey {
            weight: 150
        }

        Letters {
            letters: "zxcvbnm"
            more: root.more
        }

        BackspaceKey {
            weight: 150
        }
    }

    BottomRow {
        space: "English"
    }
}
