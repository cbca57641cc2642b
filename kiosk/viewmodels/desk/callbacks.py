"""Call-backs: who is to be called today, what came of it, and planning one."""

from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kiosk.domain.errors import LobbyError
from kiosk.operations import callbacks
from kiosk.operations.callbacks import RESULTS, CallBack
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.lines_model import Line, LinesModel
from kiosk.viewmodels.desk.reception_words import ReceptionWords
from kiosk.viewmodels.desk.words import one_line, translate

_AHEAD = 30
"""A call-back is planned for one of so many days."""


class CallBacks(QObject):
    """What is due today or was missed before. ``changed`` is sent when that changed."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = ReceptionWords(desk.words, self)
        self.due: list[CallBack] = []
        self.model = LinesModel(3, self)
        live = desk.live
        live.loaded.connect(self.refresh)
        live.connection_changed.connect(self.refresh)
        live.news.connect(lambda kinds: self.refresh() if kinds & {"call_back", "visitor", "visit"} else None)

    def refresh(self) -> None:
        """Read what is due; what is known stays while storage fails."""
        desk = self._desk
        if desk.live.cut_off_since is not None:
            return
        try:
            self.due = callbacks.due(desk.station, desk.live.clock())
        except LobbyError as error:
            desk.say(desk.words.error(error))
            return
        self.show()
        self.changed.emit()

    def show(self) -> None:
        """Say the list in the present language."""
        titles = (
            translate("Desk", "Visitor"),
            translate("Desk", "What it is about"),
            translate("Desk", "Due"),
        )
        self.model.title(*titles)
        self.model.show([self._line(one) for one in self.due])

    def find(self, key: UUID | None) -> CallBack | None:
        """Return a call-back of the list, or None."""
        return next((one for one in self.due if one.id == key), None)

    def results(self) -> list[tuple[str, str]]:
        """Return code and words of each result."""
        named = {
            "reached": translate("Desk", "Reached"),
            "not_reached": translate("Desk", "Not reached"),
            "call_again": translate("Desk", "Call again …"),
            "wrong_number": translate("Desk", "Wrong number"),
        }
        return [(code, named[code]) for code in RESULTS]

    def days(self) -> list[tuple[str, str]]:
        """Return the days a call-back can be planned for, today first."""
        desk = self._desk
        today = desk.station.today(desk.live.clock())
        days = [today + timedelta(days=count) for count in range(_AHEAD + 1)]
        near = {0: translate("Desk", "Today"), 1: translate("Desk", "Tomorrow")}
        return [
            (day.isoformat(), " · ".join(filter(None, (near.get(count), self._words.day(day)))))
            for count, day in enumerate(days)
        ]

    def plan(self, visit: UUID, day: str, reason: str) -> str:
        """Put a call-back on the list; return "" or why it did not work."""
        desk = self._desk
        try:
            callbacks.plan(
                desk.station, visit, date.fromisoformat(day), reason, desk.actor, desk.live.clock()
            )
        except LobbyError as error:
            return self._words.sentence(error)
        self.refresh()
        return ""

    def done(self, key: UUID, result: str) -> str:
        """Note a result; return "" or why it did not work."""
        desk = self._desk
        message = ""
        try:
            callbacks.done(desk.station, key, result, desk.actor, desk.live.clock())
        except LobbyError as error:
            message = self._words.sentence(error)
        self.refresh()
        return message

    def name(self, one: CallBack) -> str:
        """Return whom to call."""
        return self._desk.words.visitor(one.name)

    def _line(self, one: CallBack) -> Line:
        today = self._desk.station.today(self._desk.live.clock())
        missed = one.due_day < today
        due = self._words.day(one.due_day) if missed else translate("Desk", "Today")
        phone = self._words.phone(one.phone) or translate("Desk", "No number known")
        late = translate("Desk", "Overdue") if missed else ""
        return Line(one.id, ((self.name(one), phone), (one_line(one.reason), ""), (due, late)))
