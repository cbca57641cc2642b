pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Theme

// The place of the keyboard. It is made after the greeting stands, as it takes its time.
Item {
    id: root

    property real floor: 0
    property bool wanted: false
    property string locale
    readonly property var method: Qt.inputMethod // untyped: its members are unknown to qmllint
    readonly property var keyboard: panel.item // untyped: naming its type would load it at the start
    readonly property bool open: root.keyboard ? root.keyboard.open : false

    height: Theme.px(Theme.portrait ? 568 : 496)
    y: root.floor - height
    visible: root.open
    onWantedChanged: root.wanted ? root.make(false) : root.hide()
    onLocaleChanged: root.tell()

    function make(later: bool): void {
        if (panel.source.toString() !== "")
            return;
        panel.asynchronous = later;
        panel.setSource("TouchKeyboard.qml", { locale: root.locale });
    }

    function tell(): void {
        if (root.keyboard)
            root.keyboard.locale = root.locale;
    }

    function hide(): void {
        root.method.hide();
    }

    // Nothing half typed stays behind for the next visitor.
    function forget(): void {
        root.method.reset();
        root.method.hide();
    }

    Timer {
        running: true
        interval: 1500
        onTriggered: root.make(true)
    }

    Loader {
        id: panel
        anchors.fill: parent
        onLoaded: root.tell()
    }
}
