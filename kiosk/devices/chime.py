"""The chime before a call. It is played by another process, so that no audio system can hold us up."""

import shutil
import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.devices.helper import Helper, speech_command
from kiosk.paths import RESOURCES

SOUND = RESOURCES / "sounds" / "chime.wav"
# Six times the length of the chime: a player that takes longer is stuck.
LIMIT_MS = 5000
RETRY_SECONDS = 60.0


def players() -> list[list[str]]:
    """Return the commands that may play the chime here, the most likely first.

    Small players start in milliseconds and know ALSA too, which Qt Multimedia does not; Qt's own is last.
    """
    known = (["pw-play"], ["paplay"], ["aplay", "--quiet"])
    return [[*one, str(SOUND)] for one in known if shutil.which(one[0])]


class Chime(QObject):
    """Plays the chime with the first player that can. Without an audio device it is over at once."""

    finished = Signal()
    """It has been played, or cannot be."""

    def __init__(
        self,
        parent: QObject | None = None,
        commands: Callable[[], Sequence[Sequence[str]]] = players,
        limit_ms: int = LIMIT_MS,
    ) -> None:
        super().__init__(parent)
        self.works: bool | None = None
        self._commands = commands
        self._limit_ms = limit_ms
        self._order: list[Sequence[str] | None] = []
        self._tried = 0
        self._failed_at = 0.0
        self._helper: Helper | None = None
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self._next)
        self._closed = False

    def play(self) -> None:
        """Begin to play, if nothing is playing; ``finished`` follows in any case."""
        if self._closed or self._helper is not None:
            return
        if self.works is False and time.monotonic() - self._failed_at < RETRY_SECONDS:
            QTimer.singleShot(0, self, self.finished.emit)
            return
        if not self.works:
            # None stands for Qt's own player, in the helper.
            self._order = [*self._commands(), None]
        self._tried = 0
        self._start()

    def close(self) -> None:
        """Stop, for good."""
        self._closed = True
        self._limit.stop()
        self._helper = None
        for helper in self.findChildren(Helper):  # a stuck one that was dropped may still be ending
            helper.close()

    def _start(self) -> None:
        command = self._order[self._tried]
        self._limit.start(self._limit_ms)
        self._helper = Helper(self)
        self._helper.ended.connect(self._ended)
        if command is None:
            self._helper.start(speech_command(), {"play": str(SOUND)})
        else:
            self._helper.start(command)

    def _ended(self, status: int) -> None:
        self._helper = None
        if status != 0:
            self._next()
            return
        self._order = self._order[self._tried :]
        self._over(works=True)

    def _next(self) -> None:
        """Go on with the next player: this one failed or is stuck."""
        if self._helper is not None:
            self._helper.drop()
            self._helper = None
        self._tried += 1
        if self._tried < len(self._order):
            self._start()
        else:
            self._failed_at = time.monotonic()
            self._over(works=False)

    def _over(self, *, works: bool) -> None:
        self._limit.stop()
        self.works = works
        self.finished.emit()
