"""Counters open and close; an open counter counts for the estimate and shows on the board."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from db import models
from db.audit import record
from db.changes import announce
from db.connection import rows, transaction
from db.queries import instant
from db.statements import insert
from kiosk.domain.errors import InvalidInput
from kiosk.operations.queue import Actor, staff_of
from kiosk.operations.station import Station


@dataclass(frozen=True, slots=True)
class OpenCounter:
    """A counter at work since ``opened_at``; ``staff`` is a name."""

    number: int
    staff: str | None
    opened_at: datetime


def open_counter(station: Station, actor: Actor, now: datetime) -> None:
    """Open the actor's counter; one that is open passes to the actor.

    Raises InvalidInput("unknown_counter" | "unknown_staff"), StorageError.
    """
    counter = _counter(station, actor)
    staff = staff_of(station, actor.staff)
    with transaction():
        _close(counter, now)
        values = {"site": station.site_id, "counter": counter, "staff": staff, "station": station.id}
        insert(models.CounterSession, opened_at=now, **values)
        _tell(station, "counter_open", counter, staff, now)


def close_counter(station: Station, actor: Actor, now: datetime) -> None:
    """Close the actor's counter, if it is open. Raises InvalidInput("unknown_counter"), StorageError."""
    counter = _counter(station, actor)
    with transaction():
        if _close(counter, now):
            # Whoever the site has just taken out of its file leaves no counter open.
            staff = station.keys.staff.get(actor.staff or "")
            _tell(station, "counter_close", counter, staff, now)


def open_counters(station: Station) -> list[OpenCounter]:
    """Return the counters at work, by number. Raises StorageError."""
    sql = """
        SELECT c.number, w.name, o.opened_at FROM counter_session o
        JOIN counter c ON c.id = o.counter_id LEFT JOIN staff w ON w.id = o.staff_id
        WHERE o.site_id = ? AND o.closed_at IS NULL ORDER BY c.number
    """
    return [OpenCounter(number, staff, instant(at)) for number, staff, at in rows(sql, station.site_id.hex)]


def _counter(station: Station, actor: Actor) -> UUID:
    counter = station.keys.counters.get(actor.counter or 0)
    if counter is None:
        raise InvalidInput("unknown_counter", "counter")
    return counter


def _close(counter: UUID, now: datetime) -> int:
    table = models.CounterSession
    is_open = (table.counter == counter) & table.closed_at.is_null()
    return int(table.update(closed_at=now).where(is_open).execute())


def _tell(station: Station, action: str, counter: UUID, staff: UUID | None, now: datetime) -> None:
    record(action, counter, site=station.site_id, station=station.id, now=now, staff=staff)
    announce("counter", counter, site=station.site_id, now=now)
