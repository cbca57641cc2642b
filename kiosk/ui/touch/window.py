"""The window of the touch screen, and the program around it."""

import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView

from kiosk.clock import utc_now
from kiosk.devices.scanner import Scanner, pace_of
from kiosk.operations.closing import NewDay
from kiosk.operations.station import Station
from kiosk.paths import RESOURCES
from kiosk.ui.beside import touch_place
from kiosk.ui.fonts import use_fonts
from kiosk.ui.icon_provider import IconProvider
from kiosk.ui.theme_qml import ThemeModel, theme_of
from kiosk.ui.touch.camera_provider import CameraProvider
from kiosk.ui.touch.code_provider import CodeProvider, code_picture
from kiosk.viewmodels.languages import Languages
from kiosk.viewmodels.touch.session import SessionModel

WARM_MS = 1200
TICK_MS = 1000
_TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress})


@dataclass(frozen=True, kw_only=True)
class TouchOptions:
    """How the program runs.

    ``install`` puts a language in use, ``catalogue`` tells where its words are. Without ``size``
    (px) the window fills the screen.
    """

    install: Callable[[str], None]
    catalogue: Callable[[str], Path]
    clock: Callable[[], datetime] = utc_now
    size: tuple[int, int] | None = None
    windowed: bool = False
    language: str | None = None


class TouchWindow(QQuickView):
    """Shows one session. ``close_down`` takes the view away before its view-model."""

    warmed = Signal()

    def __init__(self, session: SessionModel, languages: Languages) -> None:
        super().__init__()
        self.session = session
        self._languages = languages
        self._warming: threading.Thread | None = None
        self._closing = False
        engine = self.engine()
        engine.addImportPath(str(RESOURCES / "qml"))
        engine.addImageProvider("icon", IconProvider())
        engine.addImageProvider("code", CodeProvider())
        engine.addImageProvider("camera", CameraProvider(session.camera_model))
        self.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.setInitialProperties({"session": session})
        self.loadFromModule("Lobby.Touch", "Main")
        self.theme: ThemeModel = theme_of(engine)
        if session.site.accent:
            self.theme.setAccent(session.site.accent)
        self.theme.watch(self)
        self.setColor(self.theme.colour("paper"))
        session.languageChanged.connect(self._retranslate)
        self.warmed.connect(session.greeting_model.refresh)
        self.warmed.connect(session.load_pictures)
        self._watch = _TouchWatch(session)
        self.installEventFilter(self._watch)
        # The last one put on is the first to see a key.
        self._scanner = Scanner(self, pace_of(session.site.scanner))
        self._scanner.scanned.connect(session.scanned)

    def warm(self) -> None:
        """Read what the first visitor will need, beside the drawing thread."""
        self._warming = threading.Thread(target=self._warm, name="warm", daemon=True)
        self._warming.start()

    def close_down(self) -> None:
        """Take the whole scene away, while the view-models still stand."""
        self._closing = True
        if self._warming is not None:
            self._warming.join()  # it works with the session
        self.session.languageChanged.disconnect(self._retranslate)
        self.removeEventFilter(self._watch)
        self._scanner.stop()
        self.hide()
        self.setSource("")
        self.destroy()
        self.session.close()

    def _warm(self) -> None:
        from kiosk.operations import hosts

        site = self.session.site
        steps = (
            self.session.greeting_model.warm,
            lambda: hosts.warm(site.hosts),
            lambda: code_picture("warm"),
        )
        for step in steps:
            if self._closing:
                return
            step()
        self.warmed.emit()

    def _retranslate(self) -> None:
        self.engine().retranslate()


class _TouchWatch(QObject):
    """Tells the session that somebody is there."""

    def __init__(self, session: SessionModel) -> None:
        super().__init__()
        self._session = session

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt names it
        """Note touches and keys; nothing is held back."""
        if event.type() in _TOUCHES:
            self._session.touched()
        return False


def prepare_environment() -> None:
    """Choose the keyboard on the screen and the pace of drawing; before the application object is made."""
    os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
    os.environ.setdefault("QT_VIRTUALKEYBOARD_STYLE", "Lobby")
    # The keyboard is part of our page; for the fields of a desk in the same process it stays away.
    os.environ.setdefault("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1")
    # What Qt's keyboard and sound say at every start, whatever we do.
    os.environ.setdefault(
        "QT_LOGGING_RULES", "qt.qml.propertyCache.append=false;qt.multimedia.symbolsresolver=false"
    )
    # Without a graphics card Qt rests before each frame, by default for 5 to 10 ms of its 16.
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")


def open_window(station: Station, options: TouchOptions) -> TouchWindow:
    """Make the window on its greeting; the application object exists."""
    languages = Languages(options.install, options.catalogue)
    session = SessionModel(station, languages, options.clock)
    languages.use(session.language_code)
    if options.language is not None:
        session.setLanguage(options.language)
    return TouchWindow(session, languages)


def run(station: Station, options: TouchOptions) -> int:
    """Run the touch screen until it is closed and return the exit status."""
    prepare_environment()
    app = QGuiApplication.instance() or QGuiApplication([])
    use_fonts(12)
    window = open_window(station, options)
    if options.size is not None:
        window.resize(QSize(*options.size))
        window.show()
    elif options.windowed:
        window.setGeometry(touch_place(window.screen().availableGeometry()))
        window.show()
    else:
        window.setCursor(Qt.CursorShape.BlankCursor)
        window.showFullScreen()
    tick = QTimer(interval=TICK_MS)
    tick.timeout.connect(window.session.tick)
    new_day = NewDay()
    tick.timeout.connect(lambda: new_day.keep(station, options.clock()))
    tick.start()
    QTimer.singleShot(WARM_MS, window.warm)
    status = app.exec()
    tick.stop()
    window.close_down()
    return status
