"""The undo button names the step in every language without growing out of its column."""

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.app import i18n
from kiosk.operations.station import Station
from kiosk.ui import theme
from kiosk.ui.desk.buttons import DeskButton
from kiosk.ui.desk.look import RING, Look
from kiosk.viewmodels.desk.words import DeskWords, translate

STEPS = (
    *("call", "recall", "serve", "hold", "resume"),
    *("transfer", "finish", "no_show", "put_back", "cancel", "priority"),
)
ROOM = theme.SPACE.desk_actions - 2 * (theme.SPACE.desk_inside - RING)


@pytest.mark.parametrize("language", ["zh_CN", "de", "en"])
def test_every_step_fits(shown_app: QApplication, station: Station, language: str) -> None:
    i18n.install(shown_app, language)
    words = DeskWords(station.site, language)
    button = DeskButton(Look(), "undo-2")
    for kind in STEPS:
        text = translate("Desk", "Undo: {step}").format(step=words.step(kind))
        button.show_as(text, "undo-2", "Ctrl+Z", main=False)
        assert words.step(kind) not in ("", kind) or language == "en"
        assert button.sizeHint().width() <= ROOM, text
