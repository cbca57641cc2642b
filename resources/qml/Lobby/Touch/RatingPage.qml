pragma ComponentBehavior: Bound

import QtQuick
import Lobby.Controls
import Lobby.Models
import Lobby.Theme

// Signed out: how was it? Five faces, then perhaps a reason. Nothing has to be answered.
FocusScope {
    id: root
    focus: true

    required property SessionModel session
    property bool keyboardOpen: false

    readonly property RatingModel rating: root.session.rating
    readonly property bool answered: root.rating.score > 0
    readonly property real margin: Theme.px(Theme.portrait ? 56 : 64)
    readonly property real lowShift: Theme.px(!Theme.lowReach ? 0 : Theme.portrait ? 416 : 184)
    readonly property real gap: Theme.px(16)
    readonly property var faces: [
        { score: 1, icon: "frown", text: qsTr("Poor") },
        { score: 2, icon: "annoyed", text: qsTr("Not good") },
        { score: 3, icon: "meh", text: qsTr("All right") },
        { score: 4, icon: "smile", text: qsTr("Good") },
        { score: 5, icon: "laugh", text: qsTr("Very good") }
    ]

    objectName: "ratingPage"

    StepHead {
        x: root.margin
        y: Theme.px(168) + root.lowShift
        width: Theme.portrait ? root.width - 2 * root.margin : Theme.px(512)
        height: end.y - y - Theme.px(16)
        session: root.session
        progress: false
        heading: qsTr("How was your visit?")
        hint: qsTr("You are signed out. Thank you for coming!")
    }

    Column {
        id: body
        objectName: "content"
        x: Theme.portrait ? root.margin : Theme.px(656)
        y: (Theme.portrait ? Theme.px(424) : Theme.px(Theme.lowReach ? 136 : 168)) + root.lowShift
        width: root.width - x - root.margin
        spacing: Theme.px(Theme.portrait ? 48 : 32)

        Row {
            spacing: root.gap

            Repeater {
                model: root.faces

                RatingFace {
                    width: (body.width - 4 * root.gap) / 5
                    height: Theme.px(Theme.lowReach && !Theme.portrait ? 208 : 256)
                    checked: modelData.score === root.rating.score
                    onTapped: root.rating.rate(modelData.score)
                }
            }
        }

        Chips {
            objectName: "reasons"
            visible: root.answered
            width: body.width
            label: root.rating.score >= 4 ? qsTr("What did you like? (optional)")
                                          : qsTr("What should we do better? (optional)")
            model: [
                { code: "waiting", text: qsTr("Waiting") },
                { code: "staff", text: qsTr("Staff") },
                { code: "result", text: qsTr("Result") },
                { code: "place", text: qsTr("The place") }
            ]
            current: root.rating.reason
            onChosen: code => root.rating.because(code)
        }

        Words {
            objectName: "ratingNote"
            width: body.width
            text: root.rating.failed ? qsTr("We could not note your answer just now. Thank you all the same.")
                : root.answered ? qsTr("Thank you for your answer. Goodbye!")
                : qsTr("One touch is enough. Your answer helps us to do better.")
            size: 34
            font.weight: Font.Medium
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
    }

    EndActions {
        id: end
        x: root.margin
        y: root.height - height - Theme.px(Theme.portrait ? 32 : 48)
        width: Theme.portrait ? root.width - 2 * root.margin : Theme.px(512)
        session: root.session
    }
}
