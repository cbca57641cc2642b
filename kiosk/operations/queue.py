"""The queue: who waits, and where each ticket stands."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NoReturn
from uuid import UUID

from db import queries
from db.connection import rows as read
from db.connection import scalar
from db.ticket_events import events
from kiosk.domain import queueing
from kiosk.domain.errors import InvalidInput, NotFound
from kiosk.domain.queue_rows import Event, QueueRow, TicketDetail
from kiosk.domain.tickets import IN_LINE, TicketStatus, day_ends, split_label
from kiosk.operations.codes import payload, verify
from kiosk.operations.station import Station
from kiosk.operations.waiting import expected_wait

__all__ = ["Actor", "Event", "Position", "QueueRow", "TicketDetail"]


# Nobody is told how long it takes behind more people than this.
_FURTHEST = 200
LARGEST = 2**31
"""Larger than every number of a service."""


@dataclass(frozen=True)
class Actor:
    """Who works with the queue: the number of their counter and their staff code, where known.

    Nobody named is the command line, whom access to the machine entitles; ``at_desk`` it is nobody at all,
    unless the site has no staff.
    """

    counter: int | None = None
    staff: str | None = None
    at_desk: bool = False


@dataclass(frozen=True)
class Position:
    """Where a ticket stands, without anything personal. ``wait_seconds`` is (low, high)."""

    ticket: UUID
    label: str
    service: str
    service_day: date
    status: TicketStatus
    ahead: int | None
    wait_seconds: tuple[int, int] | None
    counter: int | None


def open_rows(station: Station, now: datetime) -> list[QueueRow]:
    """Return the open tickets of today, first to be called first. Raises StorageError."""
    found = queries.open_tickets(station.site_id, station.today(now))
    return sorted(found, key=order)


def rows(station: Station, ids: Collection[UUID]) -> list[QueueRow]:
    """Return the present picture of these tickets, finished ones too. Raises StorageError."""
    return queries.tickets(station.site_id, list(ids))


def order(row: QueueRow) -> queueing.Order:
    """Return the sort key of a row in the queue."""
    return queueing.place(row.issued_at, row.priority), row.service, row.number


def detail(station: Station, ticket: UUID) -> TicketDetail:
    """Return all about a ticket. Raises NotFound("ticket_unknown"), StorageError."""
    (row,) = rows(station, [ticket]) or unknown(ticket)
    sql = """
        SELECT v.id, v.arrived_at, r.organisation, r.phone, h.code, v.subject, v.note, v.plate, v.heard,
               v.consent_version, t.outcome, t.service_day, t.finished_at, t.printed_at,
               t.copies
        FROM ticket t JOIN visit v ON v.id = t.visit_id
        LEFT JOIN visitor r ON r.id = v.visitor_id LEFT JOIN host h ON h.id = v.host_id
        WHERE t.id = ?
    """
    visit, arrived, *values, outcome, day, ended, printed, copies = read(sql, ticket.hex)[0]
    organisation, phone, host, subject, note, plate, heard, consent = values
    return TicketDetail(
        row=row,
        visit=UUID(visit),
        arrived_at=queries.instant(arrived),
        organisation=organisation,
        phone=phone,
        host=host,
        subject=subject,
        note=note,
        plate=plate,
        heard=heard,
        consent=consent,
        outcome=outcome,
        events=events(row),
        code=code_of(station, ticket, date.fromisoformat(day)),
        finished_at=None if ended is None else queries.instant(ended),
        printed_at=None if printed is None else queries.instant(printed),
        copies=copies,
    )


def ticket_of(visit: UUID) -> UUID | None:
    """Return the ticket of a visit, None where it has none. Raises StorageError."""
    found = queries.ticket_of(visit)
    return found.id if found else None


def code_of(station: Station, ticket: UUID, day: date) -> str:
    """Return the text of the ticket's QR code, the same each time it is asked for."""
    last_day = day + timedelta(days=station.site.code_valid_days)
    expires = day_ends(last_day, station.site.timezone, station.site.day_starts)
    return payload(station.signer.sign(ticket, expires), station.site.public_address)


def find(station: Station, text: str, now: datetime) -> UUID:
    """Return the ticket that someone named: today's number (C012), a key, or a QR code.

    Raises NotFound("ticket_unknown"), BadCode for a code that is not valid.
    """
    number = split_label(text)
    if number is not None:
        sql = "SELECT id FROM ticket WHERE site_id = ? AND service_day = ? AND prefix = ? AND number = ?"
        today = station.today(now).isoformat()
        found = scalar(sql, station.site_id.hex, today, *number) or scalar(
            sql.replace("service_day", "queue_day"), station.site_id.hex, today, *number
        )
        return UUID(found) if found else unknown(text)
    try:
        key = UUID(text.strip())
    except ValueError:
        key = verify(station.public_keys, text, now)
    sql = "SELECT id FROM ticket WHERE site_id = ? AND id = ?"
    return key if scalar(sql, station.site_id.hex, key.hex) else unknown(text)


def position(station: Station, ticket: UUID, now: datetime) -> Position:
    """Return where a ticket stands. Raises NotFound("ticket_unknown"), StorageError."""
    (row,) = rows(station, [ticket]) or unknown(ticket)
    ahead, wait = prospect(station, order(row), row.queue_day, now) if row.status in IN_LINE else (None, None)
    return Position(ticket, row.label, row.service, row.service_day, row.status, ahead, wait, row.counter)


def prospect(
    station: Station, waiting: queueing.Order, day: date, now: datetime
) -> tuple[int, tuple[int, int] | None]:
    """Return how many are called before someone waiting, and the wait in seconds (low, high) or None.

    Raises StorageError.
    """
    place, service, number = waiting
    services = queueing.rivals(service, [one.services for one in station.site.counters])
    keys = {code: station.keys.services[code] for code in services}
    # At the same place the code of the service decides, and within a service the number.
    ties = {code: number if code == service else LARGEST * (code < service) for code in services}
    ahead = sum(
        queries.count_before(station.site_id, day, keys[code], place, ties[code]) for code in services
    )
    if ahead > _FURTHEST:
        return ahead, None
    line = queries.services_before(station.site_id, day, list(keys.values()), place) if ahead else []
    found = expected_wait(station, service, line, day, now)
    return ahead, None if found is None else (found.low, found.high)


def keys_of(station: Station, actor: Actor) -> tuple[UUID | None, UUID | None]:
    """Return the keys of the actor's counter and person.

    Raises InvalidInput("unknown_counter" | "unknown_staff") for a counter or code the site does not have.
    """
    if actor.counter is not None and actor.counter not in station.keys.counters:
        raise InvalidInput("unknown_counter", "counter")
    return station.keys.counters.get(actor.counter or 0), staff_of(station, actor.staff)


def staff_of(station: Station, code: str | None) -> UUID | None:
    """Return the key of whoever acts, None where nobody is named.

    Raises InvalidInput("unknown_staff") for a code the site does not have.
    """
    if code is not None and code not in station.keys.staff:
        raise InvalidInput("unknown_staff", "staff")
    return station.keys.staff.get(code or "")


def unknown(what: object) -> NoReturn:
    """Raise NotFound("ticket_unknown")."""
    raise NotFound("ticket_unknown", ticket=str(what)[:100])
