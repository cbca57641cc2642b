"""Draws every screen in every language and size without a display, for README, manual and checks."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QEventLoop
from PySide6.QtGui import QImage, QPainter

from kiosk.operations.station import Station
from kiosk.ui.board import gallery as board_gallery
from kiosk.ui.board.gallery import board_window
from kiosk.ui.desk import gallery as desk_gallery
from kiosk.ui.desk.gallery import desk_window
from kiosk.ui.desk.window import DeskWindow
from kiosk.ui.touch import gallery as touch_gallery
from kiosk.ui.touch.window import TouchOptions, TouchWindow, open_window

Size = tuple[int, int]

TOUCH_SIZES: tuple[Size, ...] = ((1080, 1920), (1920, 1080))
DESK_SIZES: tuple[Size, ...] = ((1600, 1000), (1280, 800))
BOARD_SIZES: tuple[Size, ...] = ((1920, 1080), (1080, 1920))

# A Tuesday at 10:30 in Berlin, when the sample site is open.
MOMENT = datetime(2026, 3, 10, 9, 30, tzinfo=UTC)

_STILL_SECONDS = 0.1
_LONGEST_SECONDS = 3.0


@dataclass(frozen=True, kw_only=True)
class Speech:
    """How the windows learn their words: ``install`` puts a language in use, ``catalogue`` finds one."""

    install: Callable[[str], None]
    catalogue: Callable[[str], Path]


def draw(out: Path, station: Station, speech: Speech, languages: Sequence[str]) -> Iterator[Path]:
    """Write ``screen-language-WxH.png`` for every screen into ``out``, and yield each path.

    The station's database should be a throw-away one: drawing a ticket checks a visitor in. The
    application object exists. Raises OSError when a picture cannot be written.
    """
    out.mkdir(parents=True, exist_ok=True)
    for size in DESK_SIZES:
        for language in languages:
            with desk_window(station, speech.install, size, language, moment=MOMENT) as desk:
                for screen in desk_gallery.SCREENS:
                    yield _write(out, screen, language, desk_picture(desk, screen))
    for size in TOUCH_SIZES:
        for language in languages:
            with touch_window(station, speech, size, language) as window:
                for screen in touch_gallery.SCREENS:
                    pose(window, screen)
                    yield _write(out, screen, language, window.grabWindow())
    for size in BOARD_SIZES:
        for language in languages:
            with board_window(
                station, speech.install, speech.catalogue, size, language, moment=MOMENT
            ) as board:
                for screen in board_gallery.SCREENS:
                    board.show(screen)
                    settle(board.window.grabWindow)
                    yield _write(out, screen, language, board.window.grabWindow())


@contextmanager
def touch_window(
    station: Station, speech: Speech, size: Size, language: str, moment: datetime = MOMENT
) -> Iterator[TouchWindow]:
    """Open the touch window in ``size`` px, with a standing clock and without motion."""
    options = TouchOptions(
        install=speech.install, catalogue=speech.catalogue, clock=lambda: moment, size=size, language=language
    )
    window = open_window(station, options)
    try:
        window.theme.setProperty("reducedMotion", True)
        window.resize(*size)
        window.show()
        window.requestActivate()
        yield window
    finally:
        window.close_down()
        _turn()


def pose(window: TouchWindow, screen: str) -> None:
    """Bring the window into one state of the gallery and wait until nothing moves any more."""
    touch_gallery.show(window, screen)
    settle(window.grabWindow)


def desk_picture(window: DeskWindow, screen: str) -> QImage:
    """Bring the desk into one state of its gallery and draw it, with a panel that lies over it."""
    top = desk_gallery.show(window, screen)
    settle(lambda: window.grab().toImage())
    picture = window.grab().toImage()
    if top is not window and top.isWindow():
        painter = QPainter(picture)
        painter.drawPixmap(top.pos() - window.pos(), top.grab())
        painter.end()
    return picture


def settle(grab: Callable[[], QImage]) -> None:
    """Wait until the picture stands still: the keyboard has risen, the fonts are read."""
    end = monotonic() + _LONGEST_SECONDS
    before = QImage()
    while monotonic() < end:
        _turn(_STILL_SECONDS)
        now = grab()
        if now == before:
            return
        before = now


def _turn(seconds: float = 0.0) -> None:
    """Let the event loop run for a while, deletions included."""
    timer = QElapsedTimer()
    timer.start()
    while True:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if timer.elapsed() >= seconds * 1000:
            return


def _write(out: Path, screen: str, language: str, picture: QImage) -> Path:
    path = out / f"{screen}-{language}-{picture.width()}x{picture.height()}.png"
    if not picture.save(str(path)):
        raise OSError(f"{path} cannot be written")
    return path
