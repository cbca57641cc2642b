"""The now-serving board: the call on its card, the last calls, who waits, and the notices of the house."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from time import monotonic
from uuid import UUID

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import utc_now
from kiosk.devices.speech import NullSpeaker, Speaker
from kiosk.domain.announcements import announcement
from kiosk.domain.errors import LobbyError
from kiosk.operations import board
from kiosk.operations.board import MOST_CALLS, Call, Waiting
from kiosk.operations.closing import NewDay
from kiosk.operations.live import Changed, Feed
from kiosk.operations.site import load_site
from kiosk.operations.station import Station
from kiosk.viewmodels import calendar_words
from kiosk.viewmodels.board import words
from kiosk.viewmodels.board.line import CallLine
from kiosk.viewmodels.board.notices import Notices
from kiosk.viewmodels.board.words import BoardWords
from kiosk.viewmodels.languages import Languages

QML_IMPORT_NAME = "Lobby.Models"
QML_IMPORT_MAJOR_VERSION = 1

POLL_MS = 25
TICK_MS = 1000
LAST_CALLS = 3
# An estimate takes a few milliseconds and changes slowly.
WAIT_TICKS = 10


@dataclass(frozen=True, kw_only=True)
class BoardOptions:
    """``codes`` are the languages on the board, else those of the site's voice.

    ``clock`` tells the time, ``seconds`` measures how long a call holds.
    """

    languages: Languages
    speaker: Speaker = NullSpeaker()  # noqa: RUF009 - it has no state
    codes: tuple[str, ...] = ()
    clock: Callable[[], datetime] = utc_now
    seconds: Callable[[], float] = monotonic


@QmlElement
@QmlUncreatable("made by the program")
class BoardModel(QObject):  # type: ignore[operator]
    """What the hall sees. A storage error keeps the last picture; what was called meanwhile follows.

    ``called`` is sent when a new call comes on the card, to be shown and heard.
    """

    called = Signal()
    cardChanged = Signal()
    lastChanged = Signal()
    waitingChanged = Signal()
    waitChanged = Signal()
    noticeChanged = Signal()
    timeChanged = Signal()
    siteChanged = Signal()

    def __init__(self, station: Station, options: BoardOptions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._options = options
        self._line = CallLine()
        self._recent: dict[UUID, Call] = {}
        self._last: tuple[Call, ...] = ()
        self._said: dict[UUID, datetime] = {}
        self._waiting = Waiting()
        self._wait: tuple[int, int] | None = None
        self._day: date | None = None
        self._feed: Feed | None = None
        self._unread: Changed | None = None  # what the feed tells once only, until all of it was read
        self._lost = False
        self._new_day = NewDay()
        self._ticks = 0
        self._time = ""
        self._use_site()
        self._poller = QTimer(self, interval=POLL_MS, timerType=Qt.TimerType.PreciseTimer)
        self._poller.timeout.connect(self.poll)
        self._ticker = QTimer(self, interval=TICK_MS)
        self._ticker.timeout.connect(self.tick)

    @property
    def station(self) -> Station:
        """Whose board this is, with the site as it is configured now."""
        return self._station

    @property
    def in_line(self) -> int:
        """How many calls wait for their turn on the card."""
        return len(self._line)

    def start(self) -> None:
        """Show today and follow it until ``stop``."""
        self.tick()
        self._poller.start()
        self._ticker.start()

    def stop(self) -> None:
        """Follow no longer."""
        self._poller.stop()
        self._ticker.stop()

    # Following

    def poll(self) -> None:
        """Take in what the feed reports, and give the next call its turn. Costs microseconds otherwise."""
        if self._feed is not None and not self._lost:
            try:
                news = self._unread = self._unread or self._feed.poll()
                if news is not None and news.site:
                    self._reload_site()
                if news is not None and news.tickets:
                    now = self._options.clock()
                    self._take(news.tickets, board.calls_of(self._station, news.tickets, now))
                    self._set_waiting(board.waiting(self._station, now))
                self._unread = None
            except LobbyError:
                self._lost = True
        self._turn()

    def tick(self) -> None:
        """Let a second pass: clock, service day, estimate and notices go on; lost storage is tried again."""
        now = self._options.clock()
        self._new_day.keep(self._station, now)
        if self._lost or self._station.today(now) != self._day:
            self.refresh()
        if self._ticks % WAIT_TICKS == 0:
            self._estimate()
        self._ticks += 1
        if self._notices.tick(now):
            self.noticeChanged.emit()
        time = calendar_words.clock(calendar_words.local(now, self._station.site.timezone))
        if time != self._time:
            self._time = time
            self.timeChanged.emit()

    def refresh(self) -> None:
        """Read today's calls. Those made since the last look have their turn; a new day begins in silence."""
        now = self._options.clock()
        try:
            if self._feed is None:
                self._feed = Feed(self._station)
            calls = board.calls_of_today(self._station, now)
            who = board.waiting(self._station, now)
        except LobbyError:
            self._lost = True
            return
        self._lost = False
        today = self._station.today(now)
        if today != self._day:
            self._day = today
            self._line = CallLine()
            self._recent = {one.ticket: one for one in calls}
            self._said = {one.ticket: one.called_at for one in calls}
            self._show_calls()
        else:
            gone = self._recent.keys() - {one.ticket for one in calls}
            self._take(gone, list(reversed(calls)))
        self._set_waiting(who)

    def _take(self, changed: Iterable[UUID], calls: list[Call]) -> None:
        """Take over the ``calls``, the oldest first, of tickets that ``changed``; the others have none."""
        for ticket in set(changed) - {one.ticket for one in calls}:
            if self._recent.pop(ticket, None) is not None:
                self._withdraw(ticket)
                if self._line.card is not None and self._line.card.ticket == ticket:
                    self._line.clear(self._options.seconds())
        for call in calls:
            self._recent.pop(call.ticket, None)
            self._recent[call.ticket] = call
            before = self._said.get(call.ticket)
            if not call.expected:
                self._withdraw(call.ticket)
            elif before is None or call.called_at > before:
                self._line.put(call)
            self._said[call.ticket] = max(call.called_at, before or call.called_at)
        self._recent = {one.ticket: one for one in self._newest(MOST_CALLS)}
        self._turn()
        self._show_calls()

    def _turn(self) -> None:
        """Let the next call come on the card, when the last one has had its time."""
        call = self._line.turn(self._options.seconds())
        if call is not None:
            self._show_calls()
            self.called.emit()
            languages = self._station.site.heard_languages
            self._options.speaker.call(
                announcement(call.label, call.counter, call.language, languages), str(call.ticket)
            )

    def _withdraw(self, ticket: UUID) -> None:
        self._line.drop(ticket)
        self._options.speaker.withdraw(str(ticket))

    def _show_calls(self) -> None:
        newest = self._newest(LAST_CALLS + 1)
        if self._line.card is None:
            self._line.show(newest[0] if newest and not len(self._line) else None)
        card = self._line.card
        last = tuple(one for one in newest if card is None or one.ticket != card.ticket)[:LAST_CALLS]
        if last != self._last:
            self._last = last
            self.lastChanged.emit()
        self.cardChanged.emit()

    def _newest(self, most: int) -> list[Call]:
        order = sorted(self._recent.values(), key=lambda one: (one.called_at, one.ticket), reverse=True)
        return order[:most]

    def _set_waiting(self, who: Waiting) -> None:
        if who != self._waiting:
            self._waiting = who
            self.waitingChanged.emit()
            if not who.count:
                self._estimate()

    def _estimate(self) -> None:
        try:
            found = board.expected_wait(self._station, self._options.clock()) if self._waiting.count else None
        except LobbyError:
            self._lost = True
            return
        if found != self._wait:
            self._wait = found
            self.waitChanged.emit()

    # The site

    def _reload_site(self) -> None:
        found = load_site(self._station.site.code)
        if found is not None:
            _, site, keys = found
            self.take_over(replace(self._station, site=site, keys=keys))

    def take_over(self, station: Station) -> None:
        """Go on with the same site in another state: configured anew, or marked as the training."""
        self._station = station
        self._use_site()
        self.siteChanged.emit()
        self.noticeChanged.emit()
        self.waitChanged.emit()

    def _use_site(self) -> None:
        site = self._station.site
        codes = self._options.codes or site.heard_languages
        self._words = BoardWords(self._options.languages, codes)
        self._notices = Notices(site, self._words, self._options.clock())

    def _site_others(self) -> str:
        return words.BETWEEN.join(self._words.names(self._station.site.names)[1:])

    def _training_words(self) -> list[str]:
        return self._words.parts(str(words.TRAINING)) if self._station.training else []

    def _last_labels(self) -> list[str]:
        return [one.label for one in self._last]

    def _last_counters(self) -> list[str]:
        return [str(one.counter) for one in self._last]

    def _said_in(self, text: str) -> str:
        return self._words.line(text)

    def _card_label(self) -> str:
        return self._line.card.label if self._line.card else ""

    def _card_counter(self) -> str:
        return str(self._line.card.counter) if self._line.card else ""

    label = Property(str, _card_label, notify=cardChanged)
    counter = Property(str, _card_counter, notify=cardChanged)
    lastLabels = Property(list, _last_labels, notify=lastChanged)
    lastCounters = Property(list, _last_counters, notify=lastChanged)
    waiting = Property(list, lambda self: list(self._waiting.labels), notify=waitingChanged)
    waitingCount = Property(int, lambda self: self._waiting.count, notify=waitingChanged)
    wait = Property(str, lambda self: self._words.wait(self._wait) if self._wait else "", notify=waitChanged)
    notice = Property(list, lambda self: self._notices.texts, notify=noticeChanged)
    time = Property(str, lambda self: self._time, notify=timeChanged)
    siteIcon = Property(str, lambda self: self._station.site.icon, notify=siteChanged)
    siteName = Property(str, lambda self: self._words.names(self._station.site.names)[0], notify=siteChanged)
    siteOthers = Property(str, _site_others, notify=siteChanged)
    trainingWords = Property(list, _training_words, notify=siteChanged)
    pleaseWords = Property(str, lambda self: self._said_in(words.PLEASE), notify=siteChanged)
    toCounterWords = Property(list, lambda self: self._words.parts(words.TO_COUNTER), notify=siteChanged)
    soonWords = Property(list, lambda self: self._words.parts(words.SOON), notify=siteChanged)
    lastWords = Property(str, lambda self: self._said_in(words.LAST), notify=siteChanged)
    counterWords = Property(str, lambda self: self._said_in(words.COUNTER), notify=siteChanged)
    waitingWords = Property(str, lambda self: self._said_in(words.WAITING), notify=siteChanged)
    nobodyWords = Property(str, lambda self: self._said_in(words.NOBODY), notify=siteChanged)
