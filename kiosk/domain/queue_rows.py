"""Plain rows about tickets, as the screens, the command line and the exports see them."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from kiosk.domain.tickets import Priority, TicketStatus


@dataclass(frozen=True, slots=True)
class QueueRow:
    """A ticket in the queue or at a counter. Instants are UTC; ``calls`` counts the call and recalls.

    ``for_counter``: only that counter takes it. ``service_day`` is the day of its number, ``queue_day`` the
    one on which it stands in the queue.
    """

    id: UUID
    label: str
    service: str
    purpose: str
    name: str | None
    adults: int
    children: int
    language: str
    priority: Priority
    status: TicketStatus
    issued_at: datetime
    called_at: datetime | None
    serving_at: datetime | None
    counter: int | None
    calls: int
    staff: str | None
    number: int
    service_day: date
    queue_day: date
    last_called_at: datetime | None = None
    for_counter: int | None = None

    @property
    def carried_over(self) -> bool:
        """Return whether its number is of an earlier day."""
        return self.queue_day > self.service_day

    @property
    def party(self) -> int:
        """Return how many people the group has."""
        return self.adults + self.children


@dataclass(frozen=True, slots=True)
class Event:
    """One step in a ticket's life; ``staff`` is a name, ``counter`` the number of the one it was made at.

    Where it led: ``service`` (a code) and ``for_counter`` of a transfer, ``priority`` of a change of class.
    """

    at: datetime
    kind: str
    status: TicketStatus
    station: str
    staff: str | None
    counter: int | None
    service: str | None = None
    for_counter: int | None = None
    priority: Priority | None = None


@dataclass(frozen=True, slots=True)
class TicketDetail:
    """All about one ticket. ``phone`` is E.164, ``host`` and ``subject`` are codes or typed words.

    ``printed_at``: since when it is on paper, None for never. ``copies`` counts the prints after that.
    """

    row: QueueRow
    visit: UUID
    arrived_at: datetime
    organisation: str | None
    phone: str | None
    host: str | None
    subject: str | None
    note: str | None
    plate: str | None
    heard: str | None
    consent: str | None
    outcome: str | None
    events: tuple[Event, ...]
    code: str
    finished_at: datetime | None = None
    printed_at: datetime | None = None
    copies: int = 0
