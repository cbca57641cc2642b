"""The reads behind screens and reports, as plain rows."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from db.connection import rows, scalar
from kiosk.domain.history import Called
from kiosk.domain.queue_rows import QueueRow
from kiosk.domain.tickets import Priority, TicketStatus, label

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
# Word for word the condition of the partial index, or it would not be used.
_OPEN = "status IN ('waiting', 'transferred', 'called', 'serving', 'on_hold')"
_TICKET = """
    SELECT t.id, t.prefix, t.number, s.code, p.code, r.name, v.adults, v.children, v.language,
           t.priority, t.status, t.issued_at, t.called_at, t.serving_at, c.number, t.calls, w.name,
           t.last_called_at, f.number, t.service_day, t.queue_day
    FROM ticket t
    JOIN visit v ON v.id = t.visit_id
    JOIN service s ON s.id = t.service_id
    JOIN purpose p ON p.id = v.purpose_id
    LEFT JOIN visitor r ON r.id = v.visitor_id
    LEFT JOIN counter c ON c.id = t.counter_id
    LEFT JOIN counter f ON f.id = t.for_counter_id
    LEFT JOIN staff w ON w.id = t.staff_id
"""
_AT_ONCE = 500


def instant(stored: int) -> datetime:
    """Return a stored instant as an aware datetime in UTC."""
    return _EPOCH + timedelta(microseconds=stored)


def microseconds(at: datetime) -> int:
    """Return an aware datetime as it is stored."""
    return (at - _EPOCH) // timedelta(microseconds=1)


def open_tickets(site: UUID, day: date) -> list[QueueRow]:
    """Return the tickets of this service day that are waiting, called, being served or on hold."""
    sql = f"{_TICKET} WHERE t.site_id = ? AND t.queue_day = ? AND t.{_OPEN}"
    return [_row(one) for one in rows(sql, site.hex, day.isoformat())]


def tickets(site: UUID, ids: Sequence[UUID]) -> list[QueueRow]:
    """Return these tickets, whatever their state; unknown ones are left out."""
    found: list[QueueRow] = []
    for start in range(0, len(ids), _AT_ONCE):
        part = [one.hex for one in ids[start : start + _AT_ONCE]]
        marks = ", ".join("?" * len(part))
        # The plus keeps the site's index out: it would go through all tickets of years.
        sql = f"{_TICKET} WHERE +t.site_id = ? AND t.id IN ({marks})"
        found += [_row(one) for one in rows(sql, site.hex, *part)]
    return found


class Issued(NamedTuple):
    """A visit's ticket as its check-in is answered."""

    id: UUID
    prefix: str
    number: int
    day: date
    service: str
    status: TicketStatus
    place: datetime


def ticket_of(visit: UUID) -> Issued | None:
    """Return the ticket of a visit, or None when it has none."""
    sql = """
        SELECT t.id, t.prefix, t.number, t.service_day, s.code, t.status, t.place
        FROM ticket t JOIN service s ON s.id = t.service_id WHERE t.visit_id = ?
    """
    for key, prefix, number, day, service, status, at in rows(sql, visit.hex):
        fixed = (UUID(key), prefix, number, date.fromisoformat(day), service)
        return Issued(*fixed, TicketStatus(status), instant(at))
    return None


def first_waiting(site: UUID, day: date, service: UUID) -> tuple[UUID, datetime, int] | None:
    """Return key, place and number of the first ticket waiting for a service, or None."""
    sql = """
        SELECT id, place, number FROM ticket
        WHERE site_id = ? AND queue_day = ? AND service_id = ? AND status IN ('waiting', 'transferred')
          AND for_counter_id IS NULL
        ORDER BY place, number LIMIT 1
    """
    found = rows(sql, site.hex, day.isoformat(), service.hex)
    return (UUID(found[0][0]), instant(found[0][1]), found[0][2]) if found else None


def waiting_for_counter(site: UUID, day: date, counter: UUID) -> list[tuple[UUID, datetime, str, int]]:
    """Return key, place, service and number of the tickets that wait for this one counter."""
    sql = """
        SELECT t.id, t.place, s.code, t.number FROM ticket t JOIN service s ON s.id = t.service_id
        WHERE t.for_counter_id = ? AND t.site_id = ? AND t.queue_day = ?
          AND t.status IN ('waiting', 'transferred')
    """
    found = rows(sql, counter.hex, site.hex, day.isoformat())
    return [(UUID(key), instant(at), service, number) for key, at, service, number in found]


def count_before(site: UUID, day: date, service: UUID, place: datetime, number: int) -> int:
    """Count the tickets waiting for a service before this place; at the same place, before ``number``."""
    sql = """
        SELECT count(*) FROM ticket
        WHERE site_id = ? AND queue_day = ? AND service_id = ? AND status IN ('waiting', 'transferred')
          AND place <= ? AND (place < ? OR number < ?)
    """
    at = microseconds(place)
    return int(scalar(sql, site.hex, day.isoformat(), service.hex, at, at, number))


def services_before(site: UUID, day: date, services: Sequence[UUID], place: datetime) -> list[str]:
    """Return the services of the tickets waiting before this place, the first to be called first."""
    sql = f"""
        SELECT s.code FROM ticket t JOIN service s ON s.id = t.service_id
        WHERE t.site_id = ? AND t.queue_day = ? AND t.service_id IN ({", ".join("?" * len(services))})
          AND t.status IN ('waiting', 'transferred') AND t.place < ?
        ORDER BY t.place, s.code, t.number
    """  # noqa: S608 - marks only
    keys = [one.hex for one in services]
    return [code for (code,) in rows(sql, site.hex, day.isoformat(), *keys, microseconds(place))]


def calls(
    site: UUID, first: date, last: date, midnight: Callable[[date], datetime], most: int
) -> dict[date, list[Called]]:
    """Return the latest calls of these service days, ``most`` at most, newest first.

    Times are seconds since ``midnight`` of the day. Left out are tickets that are neither at a counter
    nor ended: on hold, or back in the queue.
    """
    sql = f"""
        SELECT t.service_day, s.code, c.number, t.issued_at, t.called_at, t.finished_at
        FROM ticket t JOIN service s ON s.id = t.service_id JOIN counter c ON c.id = t.counter_id
        WHERE t.site_id = ? AND t.service_day BETWEEN ? AND ? AND t.called_at IS NOT NULL
          AND (t.finished_at IS NOT NULL OR t.status IN ('called', 'serving'))
        ORDER BY t.service_day DESC, t.called_at DESC LIMIT {most:d}
    """  # noqa: S608 - constants of our own
    found: dict[date, list[Called]] = {}
    starts: dict[str, int] = {}
    for text, service, counter, issued, called, ended in rows(
        sql, site.hex, first.isoformat(), last.isoformat()
    ):
        if text not in starts:
            starts[text] = microseconds(midnight(date.fromisoformat(text)))
        start = starts[text]
        one = Called(
            service,
            counter,
            (issued - start) / 1_000_000,
            (called - start) / 1_000_000,
            None if ended is None else (ended - start) / 1_000_000,
        )
        found.setdefault(date.fromisoformat(text), []).append(one)
    return found


def _maybe(stored: int | None) -> datetime | None:
    return None if stored is None else instant(stored)


def _row(one: tuple[Any, ...]) -> QueueRow:
    return QueueRow(
        id=UUID(one[0]),
        label=label(one[1], one[2]),
        number=one[2],
        service=one[3],
        purpose=one[4],
        name=one[5],
        adults=one[6],
        children=one[7],
        language=one[8],
        priority=Priority(one[9]),
        status=TicketStatus(one[10]),
        issued_at=instant(one[11]),
        called_at=_maybe(one[12]),
        serving_at=_maybe(one[13]),
        counter=one[14],
        calls=one[15],
        staff=one[16],
        last_called_at=_maybe(one[17]),
        for_counter=one[18],
        service_day=date.fromisoformat(one[19]),
        queue_day=date.fromisoformat(one[20]),
    )


def open_counters(site: UUID, since: datetime) -> set[int]:
    """Return the numbers of the counters that were opened at ``since`` or later and are open still."""
    sql = """
        SELECT c.number FROM counter_session o JOIN counter c ON c.id = o.counter_id
        WHERE o.site_id = ? AND o.closed_at IS NULL AND o.opened_at >= ?
    """
    return {number for (number,) in rows(sql, site.hex, microseconds(since))}


def left_over(site: UUID, today: date) -> list[tuple[UUID, TicketStatus]]:
    """Return the tickets of earlier days that are still open."""
    sql = f"""
        SELECT t.id, t.status FROM ticket t WHERE t.site_id = ? AND t.queue_day < ? AND t.{_OPEN}
    """  # noqa: S608 - constants of our own
    return [(UUID(key), TicketStatus(status)) for key, status in rows(sql, site.hex, today.isoformat())]


def numbers_of_earlier_days(site: UUID, since: date, today: date, prefix: str) -> set[int]:
    """Return the open numbers of this prefix, given out before today, in the queues from ``since`` on."""
    sql = f"""
        SELECT t.number FROM ticket t
        WHERE t.site_id = ? AND t.queue_day BETWEEN ? AND ? AND t.{_OPEN}
          AND t.service_day < ? AND t.prefix = ?
    """  # noqa: S608 - constants of our own
    day = today.isoformat()
    return {number for (number,) in rows(sql, site.hex, since.isoformat(), day, day, prefix)}
