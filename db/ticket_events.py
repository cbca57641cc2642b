"""The life of a ticket, read from what each of its moves has changed."""

import json
from typing import Any

from db.connection import rows, scalar
from db.queries import instant
from kiosk.domain.queue_rows import Event, QueueRow
from kiosk.domain.tickets import Move, Priority, TicketStatus

State = dict[str, Any]


def events(ticket: QueueRow) -> tuple[Event, ...]:
    """Return the life of a ticket, oldest first. Raises StorageError.

    Stored is what stood before a move. What it led to is what stood before the next one, and for the last
    one what stands in the ticket now.
    """
    sql = """
        SELECT e.at, e.kind, e.status, n.name, w.name, c.number, e.before
        FROM ticket_event e JOIN station n ON n.id = e.station_id
        LEFT JOIN staff w ON w.id = e.staff_id LEFT JOIN counter c ON c.id = e.counter_id
        WHERE e.ticket_id = ? ORDER BY e.at, e.id
    """
    found: list[Event] = []
    after: State = {}
    for at, kind, status, station, staff, counter, stored in reversed(rows(sql, ticket.id.hex)):
        before: State | None = json.loads(stored) if stored else None
        led_to = _led_to(ticket, kind, before or {}, after)
        found.append(Event(instant(at), kind, TicketStatus(status), station, staff, counter, **led_to))
        if before is not None:
            after = before
    return tuple(reversed(found))


def _led_to(ticket: QueueRow, kind: str, before: State, after: State) -> State:
    """Return where a move led; with an empty ``after`` that is where the ticket is now."""
    if kind == Move.PRIORITY:
        return {"priority": Priority(after["priority"]) if after else ticket.priority}
    if kind != Move.TRANSFER:
        return {}
    if not after:
        service, counter = ticket.service, ticket.for_counter
    else:
        service = scalar("SELECT code FROM service WHERE id = ?", after["service"])
        counter = scalar("SELECT number FROM counter WHERE id = ?", after["for_counter"])
    before_it = scalar("SELECT code FROM service WHERE id = ?", before.get("service"))
    # Sent to one counter it mostly stays with its service.
    return {"service": None if counter and service == before_it else service, "for_counter": counter}
