"""The end of a visit, by the visitor."""

from datetime import datetime
from uuid import UUID

from db.connection import scalar
from kiosk.operations import onsite
from kiosk.operations.queue import Actor, Position, find, position
from kiosk.operations.station import Station


def sign_out(station: Station, text: str, now: datetime) -> Position:
    """Sign a group out by the number or code of its ticket and return where the ticket stands.

    Raises NotFound("ticket_unknown"), BadCode, IllegalMove("already_left"), StorageError.
    """
    ticket = find(station, text, now)
    visit = UUID(scalar("SELECT visit_id FROM ticket WHERE id = ?", ticket.hex))
    onsite.leave(station, visit, Actor(), onsite.LeftHow.SIGN_OUT, now)
    return position(station, ticket, now)
