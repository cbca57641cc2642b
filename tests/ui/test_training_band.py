"""The training at the touch screen and on the board: marked on every page, and on the ticket."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication

from kiosk.operations.station import Station
from kiosk.ui.board.gallery import board_window
from kiosk.ui.screenshots import MOMENT, Size, touch_window
from kiosk.ui.touch import gallery
from tests.ui import screen_checks
from tests.ui.conftest import speech
from tests.ui.stillness import calm, pose

WORDS = {
    "en": "TRAINING · not a real number",
    "de": "ÜBUNG · keine echte Nummer",
    "zh_CN": "练习模式 · 并非真实号码",
}


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)], ids=("portrait", "landscape"))
def test_every_page_is_marked_and_the_ticket_too(
    shown_app: QApplication, station: Station, language: str, size: Size
) -> None:
    training = replace(station, training=True)
    with touch_window(training, speech(shown_app, language), size, language) as window:
        band = window.findChild(QObject, "trainingBand")
        assert isinstance(band, QQuickItem)
        for screen in ("greeting", "purpose", "party", "ticket", "access"):
            assert screen in gallery.SCREENS
            pose(window, screen)
            assert band.isVisible()
            assert (band.x(), band.y(), band.width()) == (0, 0, size[0])
            middle = window.grabWindow().copy(0, int(band.height() / 2), size[0] // 8, 1)
            assert len({middle.pixelColor(x, 0).name() for x in range(middle.width())}) > 1, "a pattern"
            # The pages are a twentieth smaller here, and with them what is touched.
            faults = [one for one in screen_checks.check(window) if not one.startswith("small target")]
            assert faults == []
        pose(window, "ticket")
        card = window.findChild(QObject, "ticketCard")
        assert isinstance(card, QObject)
        assert card.property("numberLabel") == WORDS[language]


def test_the_real_screen_has_no_band(shown_app: QApplication, station: Station) -> None:
    with touch_window(station, speech(shown_app, "en"), (1080, 1920), "en") as window:
        band = window.findChild(QObject, "trainingBand")
        assert isinstance(band, QQuickItem)
        assert not band.isVisible()


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)], ids=("portrait", "landscape"))
def test_the_board_is_marked_in_the_languages_of_the_hall(
    shown_app: QApplication, station: Station, size: Size
) -> None:
    words = speech(shown_app, "de")
    with board_window(station, words.install, words.catalogue, size, "de", moment=MOMENT) as board:
        board.show("board-training")
        calm(board.window)
        band = board.window.findChild(QObject, "trainingBand")
        card = board.window.findChild(QObject, "callCard")
        assert isinstance(band, QQuickItem)
        assert isinstance(card, QQuickItem)
        assert band.isVisible()
        assert band.property("texts") == ["ÜBUNG · erfundene Nummern", "练习模式 · 号码均为虚构"]
        assert (band.x(), band.y(), band.width()) == (0, 0, size[0])
        assert card.y() == band.height(), "nothing lies under the band"
        assert screen_checks.check(board.window) == []
        board.show("board")
        assert not band.isVisible()
        assert card.y() == 0
