"""Small windows, too, keep the rules of widget_checks in every state and language."""

from datetime import datetime

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.app import i18n
from kiosk.operations.station import Station
from kiosk.ui.desk import gallery
from tests.ui import widget_checks

SIZES = ((1100, 700), (1000, 700), (800, 640))
LANGUAGES = ("zh_CN", "de", "en")


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_layout_of_every_state(
    shown_app: QApplication, station: Station, now: datetime, language: str, size: tuple[int, int]
) -> None:
    def install(code: str) -> None:
        i18n.install(shown_app, code)

    found: list[str] = []
    with gallery.desk_window(station, install, size, language, moment=now) as window:
        for screen in gallery.SCREENS:
            part = gallery.show(window, screen)
            found += [f"{screen}: {line}" for line in widget_checks.check(part)]
    shown_app.setStyleSheet("")
    assert found == []
