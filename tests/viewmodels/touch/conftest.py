"""A session of the touch screen on a real database, in English, without a window."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kiosk.app import i18n
from kiosk.operations.station import Station
from kiosk.viewmodels.languages import Languages
from kiosk.viewmodels.touch.session import SessionModel


@pytest.fixture
def session(qtbot: QtBot, station: Station, now: datetime) -> Iterator[SessionModel]:
    """A session that takes taps at once, as if each page had long settled."""
    app = QCoreApplication.instance()
    assert app is not None
    languages = Languages(lambda language: i18n.install(app, language), i18n.catalogue)
    model = SessionModel(station, languages, lambda: now)
    model.settle_ms = 0
    model.setLanguage("en")
    yield model
    model.settle_ms = 0
    model.finish()
    model.deleteLater()
    qtbot.wait(1)
