"""The two tables of the queue: who waits, and who is at a counter."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt

from kiosk.domain.tickets import AT_COUNTER, IN_LINE, TicketStatus
from kiosk.operations.queue import QueueRow
from kiosk.viewmodels.desk.section_model import (
    COL_TICKET,
    COL_VISITOR,
    COL_WAIT,
    SECOND_ROLE,
    SORT_ROLE,
    TAG_ROLE,
    Key,
    SectionModel,
    queue_key,
)
from kiosk.viewmodels.desk.words import clock, translate


class WaitingModel(SectionModel):
    """Who waits, in queue order, of all purposes or of one."""

    _purpose: str | None = None

    @property
    def purpose(self) -> str | None:
        """The code of the purpose shown alone, or None for all."""
        return self._purpose

    def show_only(self, purpose: str | None, rows: Iterable[QueueRow]) -> None:
        """Show one purpose, or all with None. ``rows`` are all open tickets."""
        self._purpose = purpose
        for row in rows:
            self.put(row, self._now)

    def belongs(self, row: QueueRow) -> bool:
        """Whether this ticket waits and is of the chosen purpose."""
        return row.status in IN_LINE and self._purpose in (None, row.purpose)

    def key(self, row: QueueRow) -> Key:
        """Return the queue's own order."""
        return queue_key(row)

    def begins(self, row: QueueRow) -> datetime:
        """Return the instant of issue."""
        return row.issued_at

    def wait_text(self, row: QueueRow) -> str:
        """Return the whole minutes waited."""
        return self.words.minutes(self.elapsed(row) // 60)

    def level(self, row: QueueRow) -> str:
        """Return the colour of the wait by the limits of the ticket's service."""
        service = self.words.site.service(row.service)
        minutes = self.elapsed(row) // 60
        if service is None or minutes < service.amber_minutes:
            return ""
        return "warn" if minutes < service.red_minutes else "late"

    def headers(self) -> tuple[str, str, str]:
        """Return the titles of the columns."""
        return translate("Desk", "Ticket"), translate("Desk", "Visitor"), translate("Desk", "Waiting time")

    def value(self, row: QueueRow, column: int, role: int) -> Any:
        """Return names, second lines, sort values and spoken texts."""
        words = self.words
        if role == SORT_ROLE:
            return (queue_key(row), words.visitor(row.name), self.elapsed(row))[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, column)
        if column != COL_VISITOR:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return words.visitor(row.name)
        if role == SECOND_ROLE:
            only = words.for_counter(row.for_counter) if row.for_counter else ""
            earlier = translate("Desk", "from an earlier day") if row.carried_over else ""
            return " · ".join(
                filter(None, (words.service(row.service), words.people(row.party), only, earlier))
            )
        return words.priority(row.priority) if role == TAG_ROLE else None

    def _spoken(self, row: QueueRow, column: int) -> str:
        if column == COL_TICKET:
            return f"{row.label}, {self.words.status(row.status)}"
        if column == COL_WAIT:
            return self.words.waited(self.elapsed(row) // 60, self.level(row))
        parts = (self.value(row, COL_VISITOR, Qt.ItemDataRole.DisplayRole), self.words.priority(row.priority))
        return ", ".join([*filter(None, parts), self.value(row, COL_VISITOR, SECOND_ROLE)])


class CounterModel(SectionModel):
    """Who is called or served, by counter. ``counter`` of the desk itself is marked."""

    counter: int | None = None

    def sit_at(self, counter: int | None) -> None:
        """Mark another counter as one's own."""
        self.counter = counter
        self.retranslate()

    def belongs(self, row: QueueRow) -> bool:
        """Whether this ticket is at a counter, or was sent away from it for a while."""
        return row.status in AT_COUNTER or row.status == TicketStatus.ON_HOLD

    def key(self, row: QueueRow) -> Key:
        """Return counter, those on hold last, then time of the call."""
        held = row.status == TicketStatus.ON_HOLD
        return row.counter or 0, held, row.called_at or row.issued_at, row.id

    unit = 1

    def begins(self, row: QueueRow) -> datetime:
        """Return the instant of the call, or of the beginning of the service."""
        start = row.called_at if row.status == TicketStatus.CALLED else row.serving_at or row.called_at
        return start or row.issued_at

    def wait_text(self, row: QueueRow) -> str:
        """Return the running time as 4:12."""
        return clock(self.elapsed(row))

    def level(self, row: QueueRow) -> str:
        """Return "": time at a counter has no limit."""
        del row
        return ""

    def headers(self) -> tuple[str, str, str]:
        """Return the titles of the columns."""
        return translate("Desk", "Ticket"), translate("Desk", "Counter"), translate("Desk", "Time")

    def value(self, row: QueueRow, column: int, role: int) -> Any:
        """Return places, second lines, sort values and spoken texts."""
        words = self.words
        if role == SORT_ROLE:
            return (row.label, row.counter or 0, self.elapsed(row))[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, column)
        if column != COL_VISITOR:
            return None
        if role == SECOND_ROLE:
            return f"{self._state(row)} · {words.visitor(row.name)}"
        if role == TAG_ROLE:
            mine = row.counter is not None and row.counter == self.counter
            return translate("Desk", "You", "one's own counter") if mine else ""
        return self._place(row) if role == Qt.ItemDataRole.DisplayRole else None

    def _place(self, row: QueueRow) -> str:
        words = self.words
        place = words.counter(row.counter) if row.counter else words.status(row.status)
        return " · ".join(filter(None, (place, words.staff(row.staff))))

    def _state(self, row: QueueRow) -> str:
        called = row.status == TicketStatus.CALLED
        return self.words.called(row.calls) if called else self.words.status(row.status)

    def _spoken(self, row: QueueRow, column: int) -> str:
        if column == COL_TICKET:
            return f"{row.label}, {self._state(row)}"
        if column == COL_WAIT:
            return self.words.lasting(self.elapsed(row) // 60)
        place = self._place(row)
        tag = self.value(row, COL_VISITOR, TAG_ROLE)
        return ", ".join(filter(None, (place, tag, self.value(row, COL_VISITOR, SECOND_ROLE))))
