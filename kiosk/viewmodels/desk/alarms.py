"""The silent emergency button: this desk's own call, and those of the other desks."""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kiosk.domain.errors import LobbyError
from kiosk.operations import alarms
from kiosk.operations.alarms import Alarm
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.words import clock, one_line, translate

SHOWN_FOR = timedelta(minutes=2)
"""How long this desk reads that someone is coming."""


class Alarms(QObject):
    """``others`` are the open alarms of other desks, oldest first. ``changed`` is sent when any changes."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.others: list[Alarm] = []
        self.sent = False
        self._answered: datetime | None = None
        self._mine: set[UUID] = set()
        live = desk.live
        live.news.connect(lambda kinds: self.refresh() if "alarm" in kinds else None)
        live.loaded.connect(self.refresh)
        live.connection_changed.connect(self.refresh)
        live.ticked.connect(self._tick)

    @property
    def coming(self) -> bool:
        """Whether somebody answered this desk's alarm just now."""
        return self._answered is not None

    def refresh(self) -> None:
        """Read the open alarms; those known stay while storage fails."""
        if self._desk.live.cut_off_since is not None:
            return
        try:
            found = alarms.open_alarms(self._desk.station)
        except LobbyError as error:
            self._desk.say(self._desk.words.error(error))
            return
        others = [one for one in found if not self._is_mine(one)]
        sent = len(others) < len(found)
        if (others, sent) != (self.others, self.sent):
            if self.sent and not sent:
                self._answered = self._desk.live.clock()
            elif sent:
                self._answered = None
            self.others, self.sent = others, sent
            self.changed.emit()

    def send(self) -> None:
        """Alert the other desks; nothing is heard here."""
        self._do(lambda desk: self._mine.add(alarms.raise_alarm(desk.station, desk.actor, desk.live.clock())))

    def answer(self) -> None:
        """Answer the oldest alarm of another desk: someone is on the way."""
        if self.others:
            first = self.others[0].id
            self._do(lambda desk: alarms.answer(desk.station, first, desk.actor, desk.live.clock()))

    def title(self) -> str:
        """Return who needs help."""
        first, words = self.others[0], self._desk.words
        place = words.counter(first.counter) if first.counter else one_line(first.station)
        return translate("Desk", "Emergency: {place}").format(place=place)

    def details(self) -> str:
        """Return who it is, for how long, and how many more there are."""
        first, words = self.others[0], self._desk.words
        seconds = int((self._desk.live.clock() - first.raised_at).total_seconds())
        parts = [words.staff(first.staff), translate("Desk", "for {time}").format(time=clock(seconds))]
        if first.counter:
            parts.append(one_line(first.station))
        if len(self.others) > 1:
            parts.append(words.more(len(self.others) - 1))
        return " · ".join(filter(None, parts))

    def _is_mine(self, alarm: Alarm) -> bool:
        # Two desks that were never given names share a station: then the counter tells them apart.
        return alarm.id in self._mine or (alarm.own and alarm.counter == self._desk.counter)

    def _do(self, step: Callable[[Desk], object]) -> None:
        try:
            step(self._desk)
        except LobbyError as error:
            self._desk.say(self._desk.words.error(error))
            return
        self.refresh()

    def _tick(self) -> None:
        if self._answered is not None and self._desk.live.clock() - self._answered >= SHOWN_FOR:
            self._answered = None
            self.changed.emit()
