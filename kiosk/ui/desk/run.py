"""Starts the desk."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QBoxLayout

from kiosk.operations.station import Station
from kiosk.ui.beside import desk_place
from kiosk.ui.desk.gate import Gate
from kiosk.ui.desk.look import Look
from kiosk.ui.desk.scans import Scans
from kiosk.ui.desk.settings import DeskSettings
from kiosk.ui.desk.sound import Chime
from kiosk.ui.desk.training_band import TrainingBand
from kiosk.ui.desk.window import DeskWindow
from kiosk.ui.fonts import load_fonts
from kiosk.ui.icons import icon
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.live import LiveQueue
from kiosk.viewmodels.desk.signin import SignIn
from kiosk.viewmodels.desk.words import DeskWords


@dataclass(frozen=True, kw_only=True)
class DeskOptions:
    """How to start. ``folder`` keeps what the desk remembers; ``install`` makes Qt speak a language.

    ``language`` and ``maximised`` stand above what is remembered, for this run only. ``member`` is the
    code of someone who works without signing in: for tests and pictures, never for the real desk.
    ``train`` starts the training in a program of its own; ``again`` tells how a command of this
    installation is started, on the same database. ``beside`` leaves the left of the
    screen to the touch screen.
    """

    folder: Path
    install: Callable[[QCoreApplication, str], None]
    language: str | None = None
    maximised: bool = False
    member: str | None = None
    train: Callable[[], None] | None = None
    again: Callable[[], list[str]] | None = None
    beside: bool = False
    arguments: list[str] = field(default_factory=lambda: sys.argv[:1])


def run(station: Station, options: DeskOptions) -> int:
    """Show the desk until it is closed; return the exit status."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(options.arguments)
    app.setStyle("Fusion")
    load_fonts()
    settings = DeskSettings(options.folder)
    language = _language(station, options.language or settings.language)
    options.install(app, language)
    look = Look(station.site.accent, settings.mode)
    look.apply()
    app.setWindowIcon(icon(station.site.icon, look.tokens.accent, 64))
    chime = Chime()
    words = DeskWords(station.site, language)
    live = LiveQueue(station, words)
    desk = Desk(live, words)
    desk.again = options.again
    last = settings.staff
    window = DeskWindow(desk, look, settings, lambda code: options.install(app, code), chime)
    if station.training:
        add_band(window, look)
    signin = SignIn(desk)
    gate = Gate(look, signin, window, options.train)
    scans = Scans(window, gate)
    signin.begin(options.member, last)
    live.start()
    if options.maximised:
        window.showMaximized()
    else:
        if options.beside:
            window.setGeometry(desk_place(window.screen().availableGeometry()))
        window.show()
    status = app.exec()
    live.stop()
    scans.stop()
    gate.close_down()
    chime.close()
    window.close()
    window.deleteLater()
    return status


def add_band(window: DeskWindow, look: Look) -> None:
    """Mark every view of the window as the training."""
    lines = window.layout()
    if isinstance(lines, QBoxLayout):
        lines.insertWidget(0, TrainingBand(look))


def _language(station: Station, wanted: str | None) -> str:
    """Return the wanted language if the site has it, else the system's, else the site's first."""
    known = station.site.languages
    system = QLocale.system().name()
    for code in (wanted, system, system.split("_", maxsplit=1)[0]):
        if code in known:
            return code
    return known[0]
