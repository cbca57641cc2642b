pragma ComponentBehavior: Bound

import Lobby.Controls

// The keyboard, following the language of the screen.
KeyboardPanel {
    id: root

    property string locale

    language: root.locale
}
