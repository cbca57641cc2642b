"""The window of the board, and the program around it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQuick import QQuickView

from kiosk.clock import utc_now
from kiosk.devices.speech import NullSpeaker, Speaker
from kiosk.operations.station import Station
from kiosk.paths import RESOURCES
from kiosk.ui.fonts import use_fonts
from kiosk.ui.icon_provider import IconProvider
from kiosk.ui.theme import Mode
from kiosk.ui.theme_qml import ThemeModel, theme_of
from kiosk.viewmodels.board.board import BoardModel
from kiosk.viewmodels.board.board import BoardOptions as ModelOptions
from kiosk.viewmodels.board.voice import VoiceNote
from kiosk.viewmodels.languages import Languages


@dataclass(frozen=True, kw_only=True)
class BoardOptions:
    """How the program runs.

    ``install`` puts a language in use, ``catalogue`` tells where its words are. ``codes`` are the
    languages on the board, else those of the site's voice. Without ``size`` (px) the window fills the
    screen.
    """

    install: Callable[[str], None]
    catalogue: Callable[[str], Path]
    clock: Callable[[], datetime] = utc_now
    codes: tuple[str, ...] = ()
    mode: Mode = Mode.LIGHT
    size: tuple[int, int] | None = None
    windowed: bool = False
    silent: bool = False


class BoardWindow(QQuickView):
    """Shows one board. ``close_down`` takes the view away before its view-model."""

    def __init__(self, board: BoardModel, mode: Mode = Mode.LIGHT) -> None:
        super().__init__()
        self.board = board
        engine = self.engine()
        engine.addImportPath(str(RESOURCES / "qml"))
        engine.addImageProvider("icon", IconProvider())
        self.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.theme: ThemeModel = theme_of(engine)
        self.theme.setProperty("dark", mode is Mode.DARK)
        self.theme.setProperty("contrast", mode is Mode.CONTRAST)
        if board.station.site.accent:
            self.theme.setAccent(board.station.site.accent)
        self.setInitialProperties({"board": board})
        self.loadFromModule("Lobby.Board", "Main")
        self.setColor(self.theme.colour("paper"))

    def close_down(self) -> None:
        """Take the whole scene away, while the view-model still stands."""
        self.board.stop()
        self.hide()
        self.setSource("")
        self.destroy()


def open_window(station: Station, options: BoardOptions, speaker: Speaker | None = None) -> BoardWindow:
    """Make the window, following nothing yet; the application object exists."""
    languages = Languages(options.install, options.catalogue)
    model = BoardModel(
        station,
        ModelOptions(
            languages=languages, speaker=speaker or NullSpeaker(), codes=options.codes, clock=options.clock
        ),
    )
    return BoardWindow(model, options.mode)


def run(station: Station, options: BoardOptions) -> int:
    """Run the board until it is closed and return the exit status."""
    app = QGuiApplication.instance() or QGuiApplication([])
    use_fonts(12)
    options.install(station.site.heard_languages[0])
    note = VoiceNote(station, options.clock, silent=options.silent)
    window = open_window(station, options, note.speaker)
    if options.size is not None:
        window.resize(QSize(*options.size))
        window.show()
    elif options.windowed:
        window.resize(_windowed_size(window))
        window.show()
    else:
        window.setCursor(Qt.CursorShape.BlankCursor)
        screen = _second_screen()
        window.setScreen(screen)
        window.setGeometry(screen.geometry())
        window.showFullScreen()
    window.board.start()
    note.start()
    status = app.exec()
    note.close()
    window.close_down()
    return status


def _second_screen() -> QScreen:
    """Return the screen beside the first one, where there is one: the first is the kiosk's or the desk's."""
    screens = QGuiApplication.screens()
    return screens[1] if len(screens) > 1 else screens[0]


def _windowed_size(window: BoardWindow) -> QSize:
    """Return the landscape size that fits the screen."""
    room = window.screen().availableSize()
    width = min(1920, room.width() - 40)
    return QSize(width, width * 9 // 16)
