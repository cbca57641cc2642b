pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Theme

// The many lines of a field; they scroll so that the cursor is always in view.
FocusScope {
    id: root

    required property var box
    readonly property Item input: edit
    readonly property int count: edit.length
    readonly property rect cursorRect: edit.cursorRectangle

    Flickable {
        id: flick
        anchors.fill: parent
        clip: true
        contentWidth: width
        contentHeight: edit.height
        boundsBehavior: Flickable.StopAtBounds

        TextEdit {
            id: edit
            objectName: "fieldInput"
            width: flick.width
            height: Math.max(edit.implicitHeight, flick.height)
            focus: true
            text: root.box.value
            wrapMode: TextEdit.Wrap
            inputMethodHints: root.box.hints | Qt.ImhSensitiveData | Qt.ImhMultiLine
            color: Theme.ink
            selectionColor: Theme.accent
            selectedTextColor: Theme.onAccent
            font.family: Theme.family
            font.pixelSize: Math.round(Theme.text(36))
            font.hintingPreference: Font.PreferNoHinting
            activeFocusOnTab: true
            cursorDelegate: FieldCursor {
                shown: edit.activeFocus
            }
            Accessible.role: Accessible.EditableText
            Accessible.name: root.box.name
            Accessible.description: root.box.description
            Accessible.multiLine: true
            KeyNavigation.priority: KeyNavigation.BeforeItem
            Keys.onTabPressed: edit.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: edit.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            // TextEdit knows no limit of its own.
            onTextChanged: {
                if (edit.length > root.box.limit)
                    edit.remove(root.box.limit, edit.length);
            }
            onTextEdited: root.box.edited(edit.text)
            onCursorRectangleChanged: {
                const rect = edit.cursorRectangle;
                if (rect.y < flick.contentY)
                    flick.contentY = rect.y;
                else if (rect.y + rect.height > flick.contentY + flick.height)
                    flick.contentY = rect.y + rect.height - flick.height;
            }
        }
    }
}
