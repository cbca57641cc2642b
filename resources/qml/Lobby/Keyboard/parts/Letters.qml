pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// A run of letter keys. `more` maps a letter to those a long press offers.
KeyboardRow {
    id: root

    property string letters
    property var more: ({})

    Repeater {
        model: root.letters.length

        Key {
            id: letter
            required property int index
            weight: root.keyWeight
            text: root.letters[letter.index]
            alternativeKeys: root.more[letter.text] ?? ""
            key: letter.text.toUpperCase().charCodeAt(0)
        }
    }
}
