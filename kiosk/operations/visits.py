"""The end of a visit."""

from datetime import datetime
from uuid import UUID

from db import models
from db.audit import record
from db.changes import announce
from db.connection import scalar, transaction
from kiosk.domain.errors import IllegalMove
from kiosk.operations.onsite import LeftHow
from kiosk.operations.queue import Position, find, position
from kiosk.operations.station import Station


def sign_out(station: Station, text: str, now: datetime) -> Position:
    """Sign a group out by the number or code of its ticket and return where the ticket stands.

    Raises NotFound("ticket_unknown"), BadCode, IllegalMove("already_left"), StorageError.
    """
    ticket = find(station, text, now)
    with transaction():
        visit = UUID(scalar("SELECT visit_id FROM ticket WHERE id = ?", ticket.hex))
        table = models.Visit
        present = (table.id == visit) & table.left_at.is_null()
        if not table.update(left_at=now, left_how=LeftHow.SIGN_OUT.value).where(present).execute():
            raise IllegalMove("already_left")
        record("sign_out", visit, site=station.site_id, station=station.id, now=now)
        announce("visit", visit, site=station.site_id, now=now)
    return position(station, ticket, now)
