pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// The letters for pinyin; the words to choose from stand above the keys.
KeyboardLayout {
    id: root

    function createInputMethod() {
        return Qt.createQmlObject("import QtQuick; import QtQuick.VirtualKeyboard.Plugins; PinyinInputMethod {}",
                                  root.parent, "inputMethod.qml");
    }

    sharedLayouts: ["symbols"]
    keyWeight: 100

    Letters {
        letters: "qwertyuiop"
    }

    KeyboardRow {
        FillerKey {
            weight: 50
        }

        Letters {
            letters: "asdfghjkl"
        }

        FillerKey {
            weight: 50
        }
    }

    KeyboardRow {
        Key {
            weight: 150
            text: "'"
            displayText: "分词"
            key: Qt.Key_Apostrophe
            functionKey: true
            highlighted: true
            enabled: InputContext.preeditText.length > 0
        }

        Letters {
            letters: "zxcvbnm"
        }

        BackspaceKey {
            weight: 150
        }
    }

    BottomRow {
        comma: "，"
        period: "。"
        periodMore: "！。？、；："
        space: "拼音"
    }
}
