import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import Lobby.Theme
import Lobby.Controls

// The look of the keyboard. All numbers follow Theme; the panel gives it the room (KeyboardPanel).
KeyboardStyle {
    id: root

    readonly property real rows: Theme.portrait ? 488 : 424 // design px, four rows and the rims

    keyboardDesignWidth: Theme.pageWidth
    keyboardDesignHeight: root.rows
    keyboardRelativeLeftMargin: 8 / root.keyboardDesignWidth
    keyboardRelativeRightMargin: 8 / root.keyboardDesignWidth
    keyboardRelativeTopMargin: 0
    keyboardRelativeBottomMargin: 8 / root.keyboardDesignHeight

    keyboardBackground: Item {}

    keyPanel: KeyFace {}
    symbolKeyPanel: KeyFace {}
    languageKeyPanel: KeyFace {}
    modeKeyPanel: KeyFace {}
    handwritingKeyPanel: KeyFace {}
    hideKeyPanel: KeyFace {
        icon: "chevron-down"
    }
    backspaceKeyPanel: KeyFace {
        icon: "delete"
    }
    spaceKeyPanel: KeyFace {}
    enterKeyPanel: KeyFace {
        finishing: true
    }
    shiftKeyPanel: KeyFace {
        icon: InputContext.capsLockActive ? "arrow-big-up-dash" : "arrow-big-up"
        finishing: InputContext.shiftActive || InputContext.capsLockActive
    }

    characterPreviewMargin: Theme.px(8)
    characterPreviewDelegate: Item {
        id: preview
        property string text
        property string flickLeft
        property string flickTop
        property string flickRight
        property string flickBottom

        Rectangle {
            anchors.fill: parent
            radius: Theme.px(16)
            color: Theme.surface
            border.width: Math.max(1, Theme.px(Theme.strokeWidth))
            border.color: Theme.edge
        }

        Words {
            anchors.centerIn: parent
            text: preview.text
            font.pixelSize: Math.round(Theme.px(56))
            Accessible.ignored: true
        }
    }

    alternateKeysListItemWidth: Theme.px(104)
    alternateKeysListItemHeight: Theme.px(112)
    alternateKeysListDelegate: Item {
        id: alternative
        required property var model
        width: Theme.px(104)
        height: Theme.px(112)

        Words {
            anchors.centerIn: parent
            text: alternative.model.text
            font.pixelSize: Math.round(Theme.px(40))
            color: alternative.ListView.isCurrentItem && Theme.contrast ? Theme.onAccent : Theme.ink
        }
    }
    alternateKeysListHighlight: Rectangle {
        radius: Theme.px(16)
        color: Theme.contrast ? Theme.accent : Theme.accentSoft
    }
    alternateKeysListBackground: Rectangle {
        radius: Theme.px(16)
        color: Theme.surface
        border.width: Math.max(1, Theme.px(Theme.strokeWidth))
        border.color: Theme.edge
    }

    // 72 are seen; the touch area is 96, over the upper edge and down to the keys.
    selectionListHeight: Theme.px(96)
    selectionListDelegate: Candidate {}
    selectionListHighlight: Item {}
    selectionListBackground: Item {}

    navigationHighlight: Rectangle {
        color: "transparent"
        radius: Theme.px(16)
        border.width: Theme.px(6)
        border.color: Theme.focus
    }

    languagePopupListEnabled: false
    selectionHandle: Rectangle {
        width: Theme.px(24)
        height: width
        radius: width / 2
        color: Theme.accent
    }
}
