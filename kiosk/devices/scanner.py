"""A barcode scanner that types like a keyboard: its keys are told from a person's by their speed.

Each key is held back for a blink. When enough follow one another faster than anybody types, they are a
scan: no field, no button and no shortcut ever sees them, whatever control characters are among them.
Otherwise they go on, in the same order.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from shiboken6 import isValid

from kiosk.domain.site import SCANNER_ENDS, ScannerRules

_ENDS = frozenset("\r\n\t\x03\x04")
_BETWEEN = re.compile("[\r\n\t\x03\x04]+")
_NOTHING = "\0"
_PRESSES = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    }
)


@dataclass(frozen=True, kw_only=True)
class Pace:
    """How a scanner types. Times are milliseconds.

    ``gap`` is the longest rest between two of its keys, ``pause`` the one it may take once it is known to
    be a scanner. ``least`` keys make a scan. ``prefix`` and ``suffix`` are what it is set up to send
    around a code, beside an Enter, a Tab or other control characters, which are never part of a code.
    """

    gap: int = 40
    pause: int = 120
    least: int = 8
    prefix: str = ""
    suffix: str = ""


def pace_of(rules: ScannerRules) -> Pace:
    """Return how a scanner that is set up like this types. An Enter or a Tab is known by itself."""
    suffix = "" if rules.suffix in SCANNER_ENDS else rules.suffix
    return Pace(prefix=rules.prefix, suffix=suffix)


class Recogniser:
    """Tells a scan from typing by the times of the keys. Knows neither Qt nor a clock."""

    def __init__(self, pace: Pace) -> None:
        self.pace = pace
        self._text: list[str] = []
        self._last = 0

    @property
    def is_scan(self) -> bool:
        """Whether what came so far was too fast for a person."""
        return len(self._text) >= self.pace.least

    @property
    def waits(self) -> int:
        """For how many milliseconds the next key can still belong to the same scan."""
        ended = bool(self._text) and self._text[-1] in _ENDS
        return self.pace.pause if self.is_scan and not ended else self.pace.gap

    def ended_by(self, at: int) -> bool:
        """Tell whether the keys before were over when another one came at ``at``."""
        return bool(self._text) and at - self._last > self.waits

    def key(self, text: str, at: int) -> None:
        """Note a key: its text, empty where it types nothing, and when it went down."""
        self._text.append(text or _NOTHING)
        self._last = at

    def take(self) -> str:
        """Return the code without what surrounds it, and begin anew. Empty when nothing printable came.

        What follows an Enter or a Tab within one scan is no part of the code.
        """
        parts = _BETWEEN.split("".join(self._text))
        self._text = []
        codes = ("".join(one for one in part if one.isprintable()).strip() for part in parts)
        code = next((one for one in codes if one), "")
        return code.removeprefix(self.pace.prefix).removesuffix(self.pace.suffix)


class Scanner(QObject):
    """Watches the keys of windows and keeps those of a scanner to itself. ``scanned`` has the code.

    A parent that is a window is watched at once. Only keys from a keyboard are looked at, not those of the
    keyboard on the screen.
    """

    scanned = Signal(str)

    def __init__(
        self, parent: QObject, pace: Pace | None = None, clock: Callable[[], int] | None = None
    ) -> None:
        super().__init__(parent)
        self._windows: list[QObject] = []
        self._recogniser = Recogniser(pace or Pace())
        self._held: list[tuple[QObject, QKeyEvent]] = []
        self._dropped: set[int] = set()
        self._running = QElapsedTimer()
        self._running.start()
        self._clock = clock or self._running.elapsed
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._rest)
        if isinstance(parent, QWindow):
            self.watch(parent)

    @property
    def holds(self) -> bool:
        """Whether keys are held back that may become a scan."""
        return bool(self._held)

    def watch(self, window: QObject) -> None:
        """Watch a window, as the first to see its keys."""
        self._windows = [one for one in self._windows if isValid(one) and one is not window]
        self._windows.append(window)
        window.installEventFilter(self)

    def stop(self) -> None:
        """Forget what is held back, and let all keys pass from now on."""
        self._timer.stop()
        for one in self._windows:
            if isValid(one):
                one.removeEventFilter(self)
        self._windows = []
        self._held = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Hold the keys of a keyboard back until it is known whose they are."""
        if event.type() not in _PRESSES or not isinstance(event, QKeyEvent) or not event.spontaneous():
            return False
        if event.key() in MODIFIERS:
            return False
        if event.type() == QEvent.Type.KeyRelease:
            return self._released(watched, event)
        if event.isAutoRepeat():
            self._let_go()
            return False
        self._pressed(watched, event)
        return True

    def deliver(self, window: QObject, event: QKeyEvent) -> None:
        """Hand on one key of a person to the window it was meant for."""
        QCoreApplication.sendEvent(window, event)

    def _pressed(self, window: QObject, event: QKeyEvent) -> None:
        at = event.timestamp() or self._clock()
        if self._recogniser.ended_by(at):
            self._rest()
        self._dropped.discard(event.key())
        self._held.append((window, _copy(event)))
        self._recogniser.key(_text(event), at)
        self._timer.start(self._recogniser.waits)

    def _released(self, window: QObject, event: QKeyEvent) -> bool:
        """Keep a release behind its press; drop it when the press was dropped."""
        if event.key() in self._dropped:
            self._dropped.discard(event.key())
            return True
        if not self._held:
            return False
        self._held.append((window, _copy(event)))
        return True

    def _rest(self) -> None:
        if self._recogniser.is_scan:
            self._report()
        else:
            self._let_go()

    def _report(self) -> None:
        """Forget the keys of a scan and tell the code."""
        self._timer.stop()
        held = [one for _window, one in self._held]
        released = {one.key() for one in held if one.type() == QEvent.Type.KeyRelease}
        self._dropped |= {one.key() for one in held} - released
        self._held = []
        code = self._recogniser.take()
        if code:
            self.scanned.emit(code)

    def _let_go(self) -> None:
        """Hand on what a person typed, as it was."""
        self._timer.stop()
        self._recogniser.take()
        held, self._held = self._held, []
        for window, one in held:
            if isValid(window):
                self.deliver(window, one)


def _text(event: QKeyEvent) -> str:
    """Return what a key types: nothing with Ctrl, unless it is one half of AltGr."""
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    return "" if event.modifiers() & control and not event.modifiers() & alt else event.text()


def _copy(event: QKeyEvent) -> QKeyEvent:
    copy = QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
    copy.setTimestamp(event.timestamp())
    return copy
