pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Theme

// The four helps as large switches. Sets them on Theme at once and tells with `changed(code, on)`:
// codes contrast, large, low_reach, read_aloud.
Overlay {
    id: root

    property bool speech: true // false where nothing can be read aloud

    signal changed(string code, bool on)

    function turn(code: string, on: bool): void {
        if (code === "contrast")
            Theme.contrast = on;
        else if (code === "large")
            Theme.large = on;
        else if (code === "low_reach")
            Theme.lowReach = on;
        else
            Theme.readAloud = on;
        root.changed(code, on);
    }

    name: heading.text
    cardWidth: Theme.portrait ? 968 : 1400
    cardHeight: Theme.portrait ? 1096 : 704

    Words {
        id: heading
        x: Theme.px(56)
        y: Theme.px(Theme.portrait ? 56 : 40)
        width: parent.width - 2 * x
        text: qsTr("Display and reading")
        size: 56
        font.weight: Font.DemiBold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(Theme.px(40))
    }

    Grid {
        id: grid
        x: Theme.px(56)
        y: heading.y + heading.height + Theme.px(32)
        width: parent.width - 2 * x
        columns: Theme.portrait ? 1 : 2
        spacing: Theme.px(24)

        component Help: SwitchRow {
            width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
        }

        Help {
            objectName: "access_contrast"
            icon: "contrast"
            text: qsTr("High contrast")
            on: Theme.contrast
            onTapped: root.turn("contrast", !Theme.contrast)
        }

        Help {
            objectName: "access_large"
            icon: "a-large-small"
            text: qsTr("Large text")
            on: Theme.large
            onTapped: root.turn("large", !Theme.large)
        }

        Help {
            objectName: "access_low_reach"
            icon: "arrow-down-to-line"
            text: qsTr("Move everything down")
            on: Theme.lowReach
            onTapped: root.turn("low_reach", !Theme.lowReach)
        }

        Help {
            objectName: "access_read_aloud"
            icon: "volume-2"
            text: qsTr("Read aloud")
            enabled: root.speech
            visible: root.speech
            on: Theme.readAloud
            onTapped: root.turn("read_aloud", !Theme.readAloud)
        }
    }

    MainButton {
        objectName: "access_done"
        x: Theme.px(56)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(Theme.portrait ? 56 : 40)
        width: parent.width - 2 * x
        height: Theme.px(Theme.portrait ? 128 : 112)
        icon: "check"
        text: qsTr("Done")
        onTapped: root.dismissed()
    }
}
