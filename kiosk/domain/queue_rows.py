"""Plain rows about tickets, as the screens, the command line and the exports see them."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from kiosk.domain.tickets import Priority, TicketStatus


@dataclass(frozen=True, slots=True)
class QueueRow:
    """A ticket in the queue or at a counter. Instants are UTC; ``calls`` counts the call and recalls.

    ``for_counter``: only that counter takes it. ``carried_over``: its number is of an earlier day.
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
    last_called_at: datetime | None = None
    for_counter: int | None = None
    carried_over: bool = False

    @property
    def party(self) -> int:
        """Return how many people the group has."""
        return self.adults + self.children


@dataclass(frozen=True, slots=True)
class Event:
    """One step in a ticket's life; ``staff`` is a name, ``counter`` a number."""

    at: datetime
    kind: str
    status: TicketStatus
    station: str
    staff: str | None
    counter: int | None


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
