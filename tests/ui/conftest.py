"""The touch window as the program opens it, on a real database."""

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

os.environ.setdefault("QT_VIRTUALKEYBOARD_STYLE", "Lobby")
os.environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"  # no keyboard window over the desk's fields

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.app import i18n
from kiosk.operations.station import Station
from kiosk.ui.fonts import use_fonts
from kiosk.ui.screenshots import Size, Speech, touch_window
from kiosk.ui.touch.window import TouchWindow
from tests.ui import pseudo

PSEUDO = "xx"

OpenTouch = Callable[[str, Size], AbstractContextManager[TouchWindow]]


@pytest.fixture(scope="session")
def shown_app(qapp: QApplication) -> QApplication:
    """The application with the product's own fonts."""
    use_fonts(10.5)
    return qapp


@pytest.fixture
def open_touch(shown_app: QApplication, station: Station) -> Iterator[OpenTouch]:
    """Open the touch window in a language (``xx``: the pseudo-language) and a size."""

    @contextmanager
    def opened(language: str, size: Size) -> Iterator[TouchWindow]:
        spoken = "en" if language == PSEUDO else language
        with touch_window(station, speech(shown_app, language), size, spoken) as window:
            yield window

    yield opened
    i18n.install(shown_app, "en")  # what comes next expects the words as they are written


def speech(app: QApplication, language: str) -> Speech:
    """Speak the shipped languages, or the pseudo-language whatever is asked for."""

    def install(wanted: str) -> None:
        if language == PSEUDO:
            pseudo.install(app)
        else:
            i18n.install(app, wanted)

    def catalogue(wanted: str) -> Path:
        return pseudo.catalogue() if language == PSEUDO else i18n.catalogue(wanted)

    return Speech(install=install, catalogue=catalogue)
