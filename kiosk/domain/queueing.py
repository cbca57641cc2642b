"""Who is next: the order of the queue."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from kiosk.domain.tickets import Priority

# A higher class overtakes those who came at most this much earlier; beyond it, waiting longer wins,
# so that no one waits without end.
HEAD_START = {
    Priority.VIP: timedelta(minutes=60),
    Priority.ASSISTED: timedelta(minutes=20),
    Priority.APPOINTMENT: timedelta(minutes=10),
    Priority.NORMAL: timedelta(0),
}

# How a ticket is compared with others: place, then code of the service and number, to break ties.
Order = tuple[datetime, str, int]


def place(issued_at: datetime, priority: Priority) -> datetime:
    """Return where a ticket stands in time: its issue less the head start of its class.

    It is stored with the ticket, so that the database finds the first without reading them all.
    """
    return issued_at - HEAD_START[priority]


def first(tickets: Iterable[Order | None]) -> Order | None:
    """Return the one to be called first, or None."""
    return min((one for one in tickets if one is not None), default=None)


def rivals(service: str, counters: Iterable[Sequence[str]]) -> frozenset[str]:
    """Return the services whose visitors compete for the counters that serve ``service``."""
    return frozenset({service}.union(*(served for served in counters if service in served)))
