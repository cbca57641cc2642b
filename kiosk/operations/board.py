"""What the hall may see: numbers and counters, never a name."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from db.connection import rows, scalar
from db.queries import instant
from kiosk.domain.tickets import TicketStatus, label
from kiosk.operations.queue import LARGEST, prospect
from kiosk.operations.station import Station

# More than a hall can read; the latest ones are on the board.
MOST_CALLS = 50
# As many waiting numbers as the largest board has room for.
MOST_WAITING = 24

_CALL = """
    SELECT t.id, t.prefix, t.number, c.number, v.language, t.last_called_at, t.status
    FROM ticket t JOIN counter c ON c.id = t.counter_id JOIN visit v ON v.id = t.visit_id
    WHERE t.calls > 0 AND t.last_called_at IS NOT NULL
"""
_WAITING = "t.site_id = ? AND t.queue_day = ? AND t.status IN ('waiting', 'transferred')"


@dataclass(frozen=True, slots=True)
class Call:
    """A ticket called to a counter, the last time at ``called_at``: each recall is a call of its own.

    ``expected`` tells whether the visitor has yet to come.
    """

    ticket: UUID
    label: str
    counter: int
    language: str
    called_at: datetime
    expected: bool


@dataclass(frozen=True, slots=True)
class Waiting:
    """The numbers to be called next, in order, and how many wait in all."""

    labels: tuple[str, ...] = ()
    count: int = 0


def calls_of_today(station: Station, now: datetime) -> list[Call]:
    """Return the latest calls of today, the newest first. Raises StorageError."""
    # Tickets carried over from another day are found among the open ones. The site is asked for inside
    # only, or its index would be taken, and all tickets of years be gone through.
    sql = f"""{_CALL} AND t.id IN (
        SELECT id FROM ticket WHERE site_id = ? AND service_day = ? AND called_at IS NOT NULL
        UNION SELECT id FROM ticket WHERE site_id = ? AND queue_day = ?
          AND status IN ('waiting', 'transferred', 'called', 'serving', 'on_hold'))
        ORDER BY t.last_called_at DESC, t.id DESC LIMIT {MOST_CALLS:d}
    """  # noqa: S608 - constants of our own
    site, today = station.site_id.hex, station.today(now).isoformat()
    return [_call(one) for one in rows(sql, site, today, site, today)]


def calls_of(station: Station, tickets: Collection[UUID], now: datetime) -> list[Call]:
    """Return the last call of each of these tickets, the oldest first; a few at a time are meant.

    A ticket of another day, one never called, or one whose call was taken back has none. Raises StorageError.
    """
    sql = f"{_CALL} AND t.id = ? AND t.site_id = ? AND t.queue_day = ?"
    today = station.today(now).isoformat()
    found: list[Call] = []
    for ticket in tickets:
        found += [_call(one) for one in rows(sql, ticket.hex, station.site_id.hex, today)]
    return sorted(found, key=lambda one: (one.called_at, one.ticket))


def waiting(station: Station, now: datetime) -> Waiting:
    """Return who is called next, all services together. Raises StorageError."""
    site, today = station.site_id.hex, station.today(now).isoformat()
    sql = f"""
        SELECT t.prefix, t.number FROM ticket t JOIN service s ON s.id = t.service_id
        WHERE {_WAITING} ORDER BY t.place, s.code, t.number LIMIT {MOST_WAITING:d}
    """  # noqa: S608 - constants of our own
    labels = tuple(label(prefix, number) for prefix, number in rows(sql, site, today))
    if len(labels) < MOST_WAITING:
        return Waiting(labels, len(labels))
    return Waiting(labels, int(scalar(f"SELECT count(*) FROM ticket t WHERE {_WAITING}", site, today)))  # noqa: S608


def expected_wait(station: Station, now: datetime) -> tuple[int, int] | None:
    """Return the wait (low, high), in seconds, of someone who comes now, over all services in demand.

    Services in demand are those somebody waits for. None when nobody waits, or when there is no ground
    for an estimate of one of them. Raises StorageError.
    """
    day = station.today(now)
    sql = f"SELECT DISTINCT service_id FROM ticket t WHERE {_WAITING}"  # noqa: S608 - constants of our own
    wanted = {UUID(key) for (key,) in rows(sql, station.site_id.hex, day.isoformat())}
    found = []
    for code in (code for code, key in station.keys.services.items() if key in wanted):
        _, wait = prospect(station, (now, code, LARGEST), day, now)
        if wait is None:
            return None
        found.append(wait)
    return (min(low for low, _ in found), max(high for _, high in found)) if found else None


def _call(one: tuple[Any, ...]) -> Call:
    key, prefix, number, counter, language, at, status = one
    expected = status == TicketStatus.CALLED
    return Call(UUID(key), label(prefix, number), counter, language, instant(at), expected)
