"""Starting the programs that draw."""

import os
from functools import partial
from typing import TYPE_CHECKING

from kiosk.app.bootstrap import Session
from kiosk.app.display import require_display, size_of
from kiosk.app.settings import APP_NAME, WrongUse, config_folder

# A visitor sees the screen stand still for no longer than this before being told.
TOUCH_PATIENCE_MS = 400

if TYPE_CHECKING:
    from kiosk.operations.station import Station


def touch(run: Session, *, size: str | None, windowed: bool, language: str | None) -> int:
    """Show the touch screen until it is closed; returns its exit status.

    ``size`` is WIDTHxHEIGHT in pixels. Raises NoDisplay, WrongUse, and what opening the station raises.
    """
    pixels = size_of(size) if size else None
    require_display()
    with run.station("touch") as station:
        _check_language(station, language)
        from PySide6.QtGui import QGuiApplication

        from kiosk.app import i18n
        from kiosk.app.signals import quitting
        from kiosk.operations.station import set_patience
        from kiosk.ui.touch import window

        set_patience(TOUCH_PATIENCE_MS)
        window.prepare_environment()
        app = QGuiApplication([APP_NAME])
        options = window.TouchOptions(
            install=partial(i18n.install, app),
            catalogue=i18n.catalogue,
            size=pixels,
            windowed=windowed or _beside(),
            language=language,
        )
        with quitting(app):
            return window.run(station, options)


def desk(run: Session, *, language: str | None = None) -> int:
    """Show the desk until it is closed; returns its exit status.

    Raises NoDisplay, WrongUse, and what opening the station raises.
    """
    require_display()
    with run.station("desk") as station:
        _check_language(station, language)
        # A desk without a sound card stays silent, also about it.
        os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia*=false")
        from PySide6.QtWidgets import QApplication

        from kiosk.app import i18n
        from kiosk.app.signals import quitting
        from kiosk.ui.desk.run import DeskOptions
        from kiosk.ui.desk.run import run as show

        app = QApplication([APP_NAME])
        options = DeskOptions(
            folder=config_folder(), install=i18n.install, language=language, beside=_beside()
        )
        with quitting(app):
            return show(station, options)


def _beside() -> bool:
    """Tell whether ``kiosk`` alone started several programs on this screen."""
    return os.environ.get("KIOSK_BESIDE") == "1"


def _check_language(station: "Station", language: str | None) -> None:
    if language is not None and language not in station.site.languages:
        raise WrongUse("unknown_language")
