pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Lobby.Theme

// The keyboard on the screen: over the whole width, just above the bottom bar. Words to choose from stand
// in the upper 72, four rows of keys below. `language` is that of the page: zh_CN, de or en.
Item {
    id: root

    property string language: "en"
    readonly property InputPanel panel: loader.item as InputPanel
    readonly property bool open: root.panel !== null && root.panel.active
    readonly property bool chinese: root.language.startsWith("zh")
    readonly property ListView words: root.panel ? root.panel.keyboard.wordCandidateView : null

    // Back to the page's language and to letters, as for the next visitor.
    function reset(): void {
        // Not root.chinese: while the language changes it may still be that of the language before.
        const chinese = root.language.startsWith("zh");
        const own = chinese ? "zh_CN" : root.language.startsWith("de") ? "de_DE" : "en_GB";
        VirtualKeyboardSettings.activeLocales = chinese ? ["zh_CN", "en_GB"] : [own];
        VirtualKeyboardSettings.locale = "";
        VirtualKeyboardSettings.locale = own;
    }

    function nextWords(): void {
        const last = root.words.contentX + root.words.width >= root.words.contentWidth - 1;
        root.words.contentX = last ? root.words.originX : root.words.contentX + root.words.width - Theme.px(160);
    }

    anchors.left: parent ? parent.left : undefined
    anchors.right: parent ? parent.right : undefined
    height: Theme.px(Theme.portrait ? 568 : 496)
    visible: root.open
    onLanguageChanged: root.reset()
    onOpenChanged: if (!root.open) root.reset()
    Component.onCompleted: {
        VirtualKeyboardSettings.styleName = "Lobby";
        VirtualKeyboardSettings.layoutPath = Qt.resolvedUrl("../Keyboard");
        root.reset();
        loader.active = true;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.keyGround

        Rectangle {
            width: parent.width
            height: Theme.px(72)
            color: root.chinese ? Theme.surface : Theme.keyGround
        }

        Rectangle {
            width: parent.width
            height: Math.max(1, Theme.px(Theme.contrast ? 3 : 1))
            color: Theme.line
        }
    }

    Loader { // made once style and layouts are chosen
        id: loader
        active: false
        width: root.width
        anchors.bottom: parent.bottom // the panel grows upwards by the words

        sourceComponent: InputPanel {
            objectName: "inputPanel"
        }
    }

    Pressable {
        objectName: "moreWords"
        anchors.right: parent.right
        y: -Theme.px(12)
        width: Theme.px(112)
        height: Theme.px(96)
        visible: root.words !== null && root.words.count > 0 && root.words.contentWidth > root.words.width
        activeFocusOnTab: false
        name: qsTr("More words")
        onTapped: root.nextWords()

        Rectangle {
            y: Theme.px(13)
            width: parent.width
            height: Theme.px(71)
            color: Theme.surface
        }

        Icon {
            anchors.centerIn: parent
            name: "chevron-right"
            size: 44
        }
    }
}
