pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Theme

// The one line of a field. What is typed is never learnt by the keyboard (sensitive).
TextInput {
    id: root

    required property var box

    objectName: "fieldInput"
    text: root.box.value
    maximumLength: root.box.limit
    inputMethodHints: root.box.hints | Qt.ImhSensitiveData
    verticalAlignment: TextInput.AlignVCenter
    color: Theme.ink
    selectionColor: Theme.accent
    selectedTextColor: Theme.onAccent
    font.family: Theme.family
    font.pixelSize: Math.round(Theme.text(36))
    font.hintingPreference: Font.PreferNoHinting
    clip: true
    activeFocusOnTab: true
    cursorDelegate: FieldCursor {
        shown: root.activeFocus
    }
    Accessible.role: Accessible.EditableText
    Accessible.name: root.box.name
    Accessible.description: root.box.description
    Keys.onDownPressed: root.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onUpPressed: root.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    onTextEdited: root.box.edited(root.text)
    onAccepted: root.box.accepted()
}
