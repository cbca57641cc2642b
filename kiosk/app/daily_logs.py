"""Has the daily logs written by whichever program is open, in a process of its own: no screen waits."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from kiosk.app.bootstrap import Session
from kiosk.clock import utc_now
from kiosk.domain.errors import LobbyError

if TYPE_CHECKING:
    import subprocess

    from kiosk.operations.station import Station

LOOK_MS = 20_000
"""Between two looks at the clock. The first one comes when the screens have long been there."""
LONGEST = timedelta(days=2)
"""No look is further ahead than a service day is long."""
AGAIN, MOST = timedelta(minutes=10), timedelta(hours=6)
"""Until the next attempt at something that is still due after one; longer each time, up to the second."""
FIRST = datetime.min.replace(tzinfo=UTC)


class Watch:
    """Starts ``command`` when a log is due; looking costs microseconds at any other time."""

    def __init__(self, station: "Station", command: list[str]) -> None:
        self._station = station
        self._command = command
        self._child: subprocess.Popen[bytes] | None = None
        self._not_before: datetime | None = None
        self._tried: frozenset[object] = frozenset()
        self._wait = AGAIN
        self._again = FIRST

    def look(self, now: datetime) -> bool:
        """Start writing if it is time, and tell whether it was; a storage error is left to the next look."""
        if self._child is not None and self._child.poll() is None:
            return False
        self._child = None
        # An instant days ahead was left by a clock that was wrong.
        if self._not_before is not None and now < self._not_before <= now + LONGEST:
            return False
        from kiosk.operations import dailylog

        try:
            found = dailylog.pending(self._station, now)
            self._not_before = dailylog.next_look(self._station, now)
        except LobbyError:
            return False
        if not found or (found <= self._tried and now < self._again <= now + LONGEST):
            self._not_before = min(self._not_before, self._again) if found else self._not_before
            return False
        self._wait = min(2 * self._wait, MOST) if found <= self._tried else AGAIN
        self._tried, self._again, self._not_before = found, now + self._wait, None
        self._child = _start(self._command)
        return True


@contextmanager
def kept_written(run: Session, station: "Station") -> Iterator[None]:
    """See to the daily logs while the block runs its event loop; the training writes none."""
    if station.training:
        yield
        return
    from PySide6.QtCore import QTimer

    from kiosk.app.roles import command

    watch = Watch(station, [*command(run), "daily-log", "run", "--due"])
    timer = QTimer()
    timer.setInterval(LOOK_MS)
    timer.timeout.connect(lambda: watch.look(utc_now()))
    timer.start()
    try:
        yield
    finally:
        timer.stop()


def _start(command: list[str]) -> "subprocess.Popen[bytes] | None":
    """Start a process that goes on when this one ends, and never asks or says anything."""
    import subprocess

    null = subprocess.DEVNULL
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows would show one
    try:
        return subprocess.Popen(
            command, stdin=null, stdout=null, stderr=null, start_new_session=True, creationflags=hidden
        )
    except OSError:
        return None
