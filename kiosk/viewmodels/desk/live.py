"""The queue as it is now: follows the change feed and keeps both tables up to date, row by row."""

from collections.abc import Callable, Container, Iterable
from datetime import date, datetime
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kiosk.clock import utc_now
from kiosk.domain.errors import LobbyError
from kiosk.domain.tickets import AT_COUNTER, IN_LINE, OPEN, service_day
from kiosk.operations import queue
from kiosk.operations.closing import NewDay
from kiosk.operations.live import Changed, Feed
from kiosk.operations.queue import QueueRow
from kiosk.operations.station import Station
from kiosk.viewmodels.desk.queue_model import CounterModel, WaitingModel
from kiosk.viewmodels.desk.section_model import SectionModel
from kiosk.viewmodels.desk.words import DeskWords

POLL_MS = 25
TICK_MS = 1000

Clock = Callable[[], datetime]


class LiveQueue(QObject):
    """Today's open tickets. Reads only what changed; a storage error keeps the last picture.

    Signals: ``arrived`` a ticket that was issued while the desk looked on; ``changed`` the ids of
    tickets that changed; ``loaded`` the tables began anew; ``help_changed`` calls for help came or went;
    ``site_changed`` the configuration is another one; ``news`` the kinds of all rows that changed
    (``visit``, ``alarm``, ``counter``, …); ``day_began`` a new service day began while the desk looked on;
    ``ticked`` once a second; ``connection_changed`` when storage fails or is back.
    """

    arrived = Signal(object)
    changed = Signal(object)
    loaded = Signal()
    ticked = Signal()
    connection_changed = Signal()
    help_changed = Signal()
    site_changed = Signal()
    news = Signal(object)
    day_began = Signal()

    def __init__(
        self, station: Station, words: DeskWords, clock: Clock = utc_now, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.station = station
        self.clock = clock
        self.waiting = WaitingModel(words, clock(), self)
        self.counters = CounterModel(words, clock(), self)
        self.cut_off_since: datetime | None = None
        self._rows: dict[UUID, QueueRow] = {}
        self._day: date | None = None
        self._new_day = NewDay()
        self._feed: Feed | None = None
        self._unread: Changed | None = None  # what the feed tells once only, until all of it was read
        self._poller = QTimer(self)
        self._poller.setInterval(POLL_MS)
        self._poller.setTimerType(Qt.TimerType.PreciseTimer)
        self._poller.timeout.connect(self.poll)
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK_MS)
        self._ticker.timeout.connect(self.tick)

    @property
    def sections(self) -> tuple[SectionModel, SectionModel]:
        """Both tables."""
        return self.waiting, self.counters

    def start(self) -> None:
        """Load the day and follow it until ``stop``."""
        self.refresh()
        self._poller.start()
        self._ticker.start()

    def stop(self) -> None:
        """Follow no longer."""
        self._poller.stop()
        self._ticker.stop()

    def row(self, ticket: UUID) -> QueueRow | None:
        """Return the present picture of an open ticket, or None."""
        return self._rows.get(ticket)

    def waiting_count(self) -> int:
        """Return how many wait, whatever is shown of them."""
        return sum(1 for row in self._rows.values() if row.status in IN_LINE)

    def anyone_waits_for(self, services: Container[str], counter: int | None = None) -> bool:
        """Whether a ticket waits for these services or for this counter alone."""
        return any(
            row.status in IN_LINE
            and (row.service in services if row.for_counter is None else row.for_counter == counter)
            for row in self._rows.values()
        )

    def at_counter(self, counter: int | None) -> QueueRow | None:
        """Return the ticket at this counter: the latest called or served, else the latest on hold."""
        found = [row for row in self.counters_rows() if row.counter == counter and counter is not None]
        active = [row for row in found if row.status in AT_COUNTER]
        last = active or found
        return last[-1] if last else None

    def counters_rows(self) -> list[QueueRow]:
        """Return the tickets at the counters, in their order on the screen."""
        return [self.counters.row_at(place) for place in range(self.counters.rowCount())]

    def show_only(self, purpose: str | None) -> None:
        """Show waiting tickets of one purpose, or all with None."""
        self.waiting.show_only(purpose, list(self._rows.values()))

    # Following

    def poll(self) -> None:
        """Take in what the feed reports; costs microseconds when nothing happened."""
        if self.cut_off_since is not None or self._feed is None:
            return
        try:
            news = self._unread = self._unread or self._feed.poll()
            if news is None:
                return
            rows = queue.rows(self.station, news.tickets) if news.tickets else []
        except LobbyError:
            self._lost()
            return
        self._unread = None
        self.take(rows)
        if news.help:
            self.help_changed.emit()
        if news.site:
            self.site_changed.emit()
        self.news.emit(news.kinds)

    def tick(self) -> None:
        """Let a second pass: times move on, a new service day begins, a lost storage is tried again."""
        now = self.clock()
        self._new_day.keep(self.station, now)
        if self.cut_off_since is not None or self._today(now) != self._day:
            self.refresh()
        for section in self.sections:
            section.tick(now)
        self.ticked.emit()

    def refresh(self) -> None:
        """Read all open tickets; on the first load and on a new day the tables start anew."""
        now = self.clock()
        try:
            if self._feed is None:
                self._feed = Feed(self.station)
                self._new_day.keep(self.station, now)
            rows = queue.open_rows(self.station, now)
        except LobbyError:
            self._lost()
            return
        if self._today(now) != self._day:
            self._load(rows, now)
        else:
            self._differ(rows)
        if self.cut_off_since is not None:
            self.cut_off_since = None
            self.connection_changed.emit()

    def take(self, rows: Iterable[QueueRow]) -> None:
        """Take in the present picture of some tickets, from the feed or from an action of this desk."""
        now = self.clock()
        fresh: list[UUID] = []
        touched: set[UUID] = set()
        for row in rows:
            known = self._rows.get(row.id)
            if known == row or (known is None and not self._is_today(row)):
                continue
            touched.add(row.id)
            if row.status in OPEN:
                self._rows[row.id] = row
            else:
                self._rows.pop(row.id, None)
            for section in self.sections:
                section.put(row, now)
            if known is None and row.status in IN_LINE:
                fresh.append(row.id)
        if touched:
            self.changed.emit(frozenset(touched))
        for ticket in fresh:
            self.arrived.emit(ticket)

    def _load(self, rows: list[QueueRow], now: datetime) -> None:
        first = self._day is None
        self._day = self._today(now)
        self._rows = {row.id: row for row in rows}
        for section in self.sections:
            section.load(rows, now)
        self.loaded.emit()
        if not first:
            self.day_began.emit()
        self.changed.emit(frozenset(self._rows))

    def _differ(self, rows: list[QueueRow]) -> None:
        """Bring the tables to ``rows`` by single changes; tickets no longer open leave."""
        gone = self._rows.keys() - {row.id for row in rows}
        for ticket in gone:
            del self._rows[ticket]
            for section in self.sections:
                section.drop(ticket)
        if gone:
            self.changed.emit(frozenset(gone))
        self.take(rows)

    def _lost(self) -> None:
        if self.cut_off_since is None:
            self.cut_off_since = self.clock()
            self.connection_changed.emit()

    def _today(self, now: datetime) -> date:
        site = self.station.site
        return service_day(now, site.timezone, site.day_starts)

    def _is_today(self, row: QueueRow) -> bool:
        return self._today(row.issued_at) == self._day or (row.carried_over and row.status in OPEN)
