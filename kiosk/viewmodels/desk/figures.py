"""The figures on the screen: of which days and visits, read beside the drawing thread, and kept fresh."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal

from kiosk.domain.access import Permission
from kiosk.domain.errors import LobbyError
from kiosk.domain.figures import Comparison, Figure, Picture, Split
from kiosk.domain.periods import Period, Span, span
from kiosk.operations import figures, permissions
from kiosk.viewmodels.desk.background import Background
from kiosk.viewmodels.desk.desk import Desk

TREND_DAYS = 14
"""The trend of a single day is that of so many days up to it."""
REST = 5
"""Seconds between two readings while visitors come and go."""
_NEWS = frozenset({"visit", "ticket"})
FILTERS = (Split.SERVICE, Split.COUNTER, Split.STAFF)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for. ``part`` and ``key`` name one service, counter or staff member; None is everyone."""

    period: Period = Period.TODAY
    own: Span | None = None
    part: Split | None = None
    key: str = ""

    def only(self) -> dict[str, tuple[str, ...] | tuple[int, ...]]:
        """Return the same for the operations that read figures."""
        if self.part is Split.SERVICE:
            return {"services": (self.key,)}
        if self.part is Split.COUNTER:
            return {"counters": (int(self.key),)}
        return {"staff": (self.key,)} if self.part is Split.STAFF else {}


@dataclass(frozen=True, slots=True)
class Found:
    """What was read. ``days`` is what the trend is drawn from."""

    wanted: Wanted
    compared: Comparison
    days: Picture


class Figures(QObject):
    """``changed`` is sent when there is something else to show: figures, a refusal, or that they are read.

    ``found`` is the last that was read, and stays while another is read or storage fails.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.wanted = Wanted()
        self.split = Split.SERVICE
        self.found: Found | None = None
        self.allowed = False
        self.message = ""
        self.shown = False
        self._again = False
        self._stale = False
        self._seconds = 0
        self.background = Background(self)
        desk.live.news.connect(self._on_news)
        desk.live.ticked.connect(self._tick)
        desk.live.day_began.connect(self.load)
        desk.live.connection_changed.connect(self.load)
        desk.seat_changed.connect(self._on_seat)
        desk.site_changed.connect(self.load)

    # Asking

    def open(self) -> None:
        """The page is shown: read what is asked for."""
        self.shown = True
        self._check()
        self.load()

    def close(self) -> None:
        """The page is no longer shown."""
        self.shown = False

    def close_down(self) -> None:
        """The desk closes: let the reading come to its end."""
        self.shown = False
        self.background.wait()

    @property
    def busy(self) -> bool:
        """Whether something is being read."""
        return self.background.busy

    def days(self) -> Span:
        """Return first and last day asked for."""
        wanted = self.wanted
        if wanted.period is Period.OWN and wanted.own is not None:
            return wanted.own
        return span(wanted.period, self.today())

    def today(self) -> date:
        """Return the present service day."""
        return self._desk.station.today(self._desk.live.clock())

    def choose_period(self, period: Period, own: Span | None = None) -> None:
        """Ask for other days; ``own`` are those of ``Period.OWN``, by default those shown last."""
        if period is Period.OWN and own is None:
            own = self.days()
        self._want(replace(self.wanted, period=period, own=own))

    def choose_part(self, part: Split | None, key: str = "") -> None:
        """Ask for one service, counter or staff member only, or for everyone."""
        self._want(replace(self.wanted, part=part, key=key))

    def choose_split(self, split: Split) -> None:
        """Tell the visits apart by something else."""
        if split is not self.split:
            self.split = split
            self.changed.emit()

    def _want(self, wanted: Wanted) -> None:
        if wanted != self.wanted:
            self.wanted = wanted
            self.load()

    # Reading

    def load(self) -> None:
        """Read what is asked for; once more afterwards where something else is asked for meanwhile."""
        desk = self._desk
        if not (self.allowed and self.shown) or desk.live.cut_off_since is not None:
            return
        wanted, (first, last) = self.wanted, self.days()
        station, now, split = desk.station, desk.live.clock(), self.split

        def read() -> Found:
            only = wanted.only()
            compared = figures.compared(station, first, last, now, **only)  # type: ignore[arg-type]
            days = compared.now
            if first == last:
                start = last - timedelta(days=TREND_DAYS - 1)
                days = figures.picture(station, start, last, now, **only)  # type: ignore[arg-type]
            _work_out(compared, split)
            return Found(wanted, compared, days)

        if self.background.run(read, self._take):
            self._again, self._stale, self._seconds = False, False, 0
            self.changed.emit()
        else:
            self._again = True

    def _take(self, found: Found | None, error: LobbyError | None) -> None:
        self.show(found, self._desk.words.error(error) if error else "")
        if self._again:
            self.load()

    def show(self, found: Found | None, message: str = "") -> None:
        """Show what was read; what stood there stays where nothing was, and ``message`` tells why."""
        self.found = found or self.found
        self.message = message
        self.changed.emit()

    # Following

    def _check(self) -> None:
        desk = self._desk
        try:
            signed_in = desk.staff is not None or not desk.words.site.staff
            self.allowed = signed_in and permissions.allows(desk.station, desk.actor, Permission.FIGURES)
        except LobbyError as error:
            self.message = desk.words.error(error)
        if not self.allowed:
            self.found = None
        self.changed.emit()

    def _on_seat(self) -> None:
        if self.shown:
            self._check()
            self.load()

    def _on_news(self, kinds: frozenset[str]) -> None:
        first, last = self.days()
        if kinds & _NEWS and first <= self.today() <= last:
            self._stale = True

    def _tick(self) -> None:
        self._seconds += 1
        if self._stale and self._seconds >= REST:
            self.load()


def _work_out(compared: Comparison, split: Split) -> None:
    """Have the medians that are shown told here, which takes its time for a year; the counts keep them."""
    now = compared.now
    beside = [one.total for one in (compared.before, compared.week_before) if one is not None]
    shown = {
        Figure.WAITS: (now.total, *beside, *now.by[Split.HOUR].values(), *now.by[split].values()),
        Figure.SERVICE_MEDIAN: (now.total, *beside, *now.by[split].values()),
        Figure.RESPONSE: (now.total, *beside),
    }
    for figure, counts in shown.items():
        for count in counts:
            count.value(figure)
