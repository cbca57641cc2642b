"""Tickets as plain data for scripts: the same keys in every command, times in the site's own offset."""

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from kiosk.operations.queue import Event, Position, QueueRow, TicketDetail


def moment(at: datetime | None, zone: ZoneInfo) -> str | None:
    """Return an instant as ISO 8601 with the site's offset, to the second."""
    return None if at is None else at.astimezone(zone).isoformat(timespec="seconds")


def row(one: "QueueRow", zone: ZoneInfo) -> dict[str, object]:
    """Return a ticket as it stands in the queue."""
    return {
        "ticket": one.label,
        "id": str(one.id),
        "status": str(one.status),
        "service": one.service,
        "purpose": one.purpose,
        "name": one.name,
        "adults": one.adults,
        "children": one.children,
        "language": one.language,
        "priority": str(one.priority),
        "issued_at": moment(one.issued_at, zone),
        "called_at": moment(one.called_at, zone),
        "serving_at": moment(one.serving_at, zone),
        "counter": one.counter,
        "calls": one.calls,
        "staff": one.staff,
    }


def detail(one: "TicketDetail", place: "Position", zone: ZoneInfo) -> dict[str, object]:
    """Return all that is known of a ticket. ``wait_seconds`` is the shortest and longest likely wait."""
    return {
        **row(one.row, zone),
        "visit": str(one.visit),
        "arrived_at": moment(one.arrived_at, zone),
        "organisation": one.organisation,
        "phone": one.phone,
        "host": one.host,
        "subject": one.subject,
        "note": one.note,
        "plate": one.plate,
        "heard": one.heard,
        "outcome": one.outcome,
        "printed_at": moment(one.printed_at, zone),
        "copies": one.copies,
        "ahead": place.ahead,
        "wait_seconds": place.wait_seconds and list(place.wait_seconds),
        "code": one.code,
        "events": [_event(move, zone) for move in one.events],
    }


def _event(move: "Event", zone: ZoneInfo) -> dict[str, object]:
    return {
        "at": moment(move.at, zone),
        "kind": move.kind,
        "status": str(move.status),
        "station": move.station,
        "staff": move.staff,
        "counter": move.counter,
    }
