"""Starting the programs that draw."""

import os
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from kiosk.app.bootstrap import Session
from kiosk.app.daily_logs import kept_written
from kiosk.app.display import require_display, size_of
from kiosk.app.settings import APP_NAME, WrongUse, config_folder

# A visitor sees the screen stand still for no longer than this before being told.
TOUCH_PATIENCE_MS = 400

if TYPE_CHECKING:
    from kiosk.operations.station import Station


@dataclass(frozen=True, slots=True)
class BoardLook:
    """The colours of a board; high contrast wins over dark."""

    dark: bool = False
    contrast: bool = False


def touch(
    run: Session, *, size: str | None, windowed: bool, language: str | None, training: bool = False
) -> int:
    """Show the touch screen until it is closed; returns its exit status.

    ``size`` is WIDTHxHEIGHT in pixels. The ``training`` has its own data. Raises NoDisplay, WrongUse, and
    what opening the station raises.
    """
    pixels = size_of(size) if size else None
    require_display()
    with run.station("touch", training=training) as station:
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
        with quitting(app), kept_written(run, station):
            return window.run(station, options)


def desk(run: Session, *, language: str | None = None, training: bool = False) -> int:
    """Show the desk until it is closed; returns its exit status. The ``training`` has its own data.

    Raises NoDisplay, WrongUse, and what opening the station raises.
    """
    require_display()
    with run.station("desk", training=training) as station:
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
            folder=config_folder() / "training" if training else config_folder(),
            install=i18n.install,
            language=language,
            train=None if training else partial(_start_training, run),
            beside=_beside(),
        )
        with quitting(app), kept_written(run, station):
            return show(station, options)


def _command(run: Session) -> list[str]:
    """Return how a command is started on the same database."""
    from kiosk.app.roles import command

    return command(run)


def _beside() -> bool:
    """Tell whether ``kiosk`` alone started several programs on this screen."""
    return os.environ.get("KIOSK_BESIDE") == "1"


def board(
    run: Session,
    *,
    size: str | None,
    windowed: bool,
    look: BoardLook = BoardLook(),
    silent: bool = False,
    training: bool = False,
) -> int:
    """Show the now-serving board until it is closed; returns its exit status.

    ``size`` is WIDTHxHEIGHT in pixels. The ``training`` has its own data. Raises NoDisplay, WrongUse, and
    what opening the station raises.
    """
    pixels = size_of(size) if size else None
    require_display()
    with run.station("board", training=training) as station:
        from PySide6.QtGui import QGuiApplication

        from kiosk.app import i18n
        from kiosk.app.signals import quitting
        from kiosk.ui.board import window
        from kiosk.ui.theme import Mode

        app = QGuiApplication([APP_NAME])
        options = window.BoardOptions(
            install=partial(i18n.install, app),
            catalogue=i18n.catalogue,
            mode=Mode.CONTRAST if look.contrast else Mode.DARK if look.dark else Mode.LIGHT,
            size=pixels,
            windowed=windowed,
            silent=silent,
        )
        with quitting(app), kept_written(run, station):
            return window.run(station, options)


def _start_training(run: Session) -> None:
    """Open the desk of the training beside this one; it goes on by itself."""
    from PySide6.QtCore import QProcess

    from kiosk.app.roles import command

    start, *arguments = command(run)
    process = QProcess()
    process.setProgram(start)
    process.setArguments([*arguments, "desk", "--training"])
    process.startDetached()


def _check_language(station: "Station", language: str | None) -> None:
    if language is not None and language not in station.site.languages:
        raise WrongUse("unknown_language")
