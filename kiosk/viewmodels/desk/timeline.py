"""What happened to a ticket, newest first."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kiosk.domain.tickets import Printing
from kiosk.operations.queue import Event, TicketDetail
from kiosk.viewmodels.desk.words import DeskWords, one_line, translate

TIME_ROLE = Qt.ItemDataRole.UserRole + 1
"""The time of day of an event."""
SECOND_ROLE = Qt.ItemDataRole.UserRole + 2
"""The line below the title."""

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class TimelineModel(QAbstractListModel):
    """The events of the ticket on the screen."""

    def __init__(self, words: DeskWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._lines: list[tuple[str, str, str]] = []

    def show(self, detail: TicketDetail | None) -> None:
        """Show the events of a ticket; those that are there already keep their rows."""
        events = detail.events if detail else ()
        lines = [
            self._line(event, detail, _step_before(events[:place]))
            for place, event in enumerate(events)
            if detail is not None
        ][::-1]
        added = len(lines) - len(self._lines)
        if added > 0 and lines[added:] == self._lines:
            self.beginInsertRows(_ROOT, 0, added - 1)
            self._lines = lines
            self.endInsertRows()
        elif lines != self._lines:
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of events."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = 0) -> Any:
        """Return title, time, second line, or all of it for a screen reader."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        time, title, second = self._lines[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (time, title, second)))
        return {Qt.ItemDataRole.DisplayRole: title, TIME_ROLE: time, SECOND_ROLE: second}.get(role)

    def _line(self, event: Event, detail: TicketDetail, before: str) -> tuple[str, str, str]:
        words = self._words
        outcome = ""
        if event.kind == "finish" and event.status == detail.row.status and detail.outcome:
            outcome = words.outcome(detail.outcome)
        station = one_line(event.station) if event.station and event.kind == "issue" else ""
        second = " · ".join(filter(None, (outcome, words.staff(event.staff), station)))
        return words.time(event.at), self._title(event, detail, before), second

    def _title(self, event: Event, detail: TicketDetail, before: str) -> str:
        if event.kind == "transfer":
            return self._transferred(event)
        titles = {
            "issue": translate("Desk", "Ticket {ticket} issued"),
            "call": translate("Desk", "Called to counter {number}"),
            "recall": translate("Desk", "Called again to counter {number}"),
            "serve": translate("Desk", "Serving at counter {number}"),
            "hold": translate("Desk", "On hold"),
            "resume": translate("Desk", "Serving again at counter {number}"),
            "priority": translate("Desk", "Priority: {priority}"),
            "put_back": translate("Desk", "Back in the queue"),
            "cancel": translate("Desk", "Cancelled"),
            "close": translate("Desk", "Closed at the end of the day"),
            "carry_over": translate("Desk", "Carried over to the next day"),
            "undo": translate("Desk", "Taken back: {step}"),
            "finish": translate("Desk", "Finished"),
            "no_show": translate("Desk", "Did not come"),
            "print": translate("Desk", "Ticket {ticket} printed"),
            "reprint": translate("Desk", "Copy of ticket {ticket} printed"),
        }
        title = titles.get(event.kind, self._words.status(event.status))
        if "{number}" in title and event.counter is None:
            return self._words.status(event.status)
        step = self._words.step(before)
        priority = self._words.priority_or_none(event.priority) if event.priority else ""
        return title.format(ticket=detail.row.label, number=event.counter, step=step, priority=priority)

    def _transferred(self, event: Event) -> str:
        """Say where a ticket was sent."""
        service = self._words.service(event.service) if event.service else ""
        if service and event.for_counter:
            words = translate("Desk", "Transferred to {service}, counter {counter}")
        elif event.for_counter:
            words = translate("Desk", "Transferred to counter {counter}")
        elif service:
            words = translate("Desk", "Transferred to {service}")
        else:
            words = translate("Desk", "Transferred")
        return words.format(service=service, counter=event.for_counter)


def _step_before(events: tuple[Event, ...]) -> str:
    """Return the kind of the last step among these events; printing is none."""
    return next((one.kind for one in reversed(events) if one.kind not in set(Printing)), "")
