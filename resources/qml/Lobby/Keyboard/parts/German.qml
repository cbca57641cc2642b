pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// The German letters, umlauts and ß each with a key of their own.
KeyboardLayout {
    id: root

    readonly property var more: ({
        a: "aåãâàá", c: "çcċčć", e: "êeëèé", i: "îïīĩiìí", l: "ĺŀłļľl", n: "ņńnň", o: "œøõôòóo",
        s: "šsşś", u: "űūũûuùú", y: "ÿyýŷ", z: "zžż"
    })

    inputMode: InputEngine.InputMode.Latin
    keyWeight: 100

    Letters {
        letters: "qwertzuiopü"
        more: root.more
    }

    Letters {
        letters: "asdfghjklöä"
        more: root.more
    }

    KeyboardRow {
        ShiftKey {
            weight: 150
        }

        Letters {
            letters: "yxcvbnm"
            more: root.more
        }

        Key {
            weight: 100
            text: "ß"
            key: Qt.Key_ssharp
            noModifier: true
        }

        BackspaceKey {
            weight: 150
        }
    }

    BottomRow {
        space: "Deutsch"
    }
}
