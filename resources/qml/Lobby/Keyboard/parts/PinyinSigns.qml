pragma ComponentBehavior: Bound

import QtQuick

// The signs of a Chinese sentence.
Signs {
    id: root

    function createInputMethod() {
        return Qt.createQmlObject("import QtQuick; import QtQuick.VirtualKeyboard.Plugins; PinyinInputMethod {}",
                                  root.parent, "inputMethodSymbols.qml");
    }

    sharedLayouts: ["main"]
    middle: "-/：；（）《》@·"
    lower: "？！、“”%+#"
    comma: "，"
    period: "。"
    back: "拼音"
}
