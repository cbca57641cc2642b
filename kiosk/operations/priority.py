"""Priority classes that staff give to someone who waits."""

from datetime import datetime
from typing import Any
from uuid import UUID

from db import models
from db.audit import record
from db.changes import announce
from db.connection import transaction
from kiosk.domain import queueing
from kiosk.domain.access import Permission
from kiosk.domain.errors import IllegalMove
from kiosk.domain.queue_rows import QueueRow
from kiosk.domain.tickets import IN_LINE, Priority, TicketStatus
from kiosk.operations.permissions import require
from kiosk.operations.queue import Actor, keys_of, rows, unknown
from kiosk.operations.station import Station


def set_priority(station: Station, ticket: UUID, priority: Priority, actor: Actor, now: datetime) -> QueueRow:
    """Give a waiting ticket another class and with it another place in the queue; the audit keeps both.

    Raises AccessDenied("not_allowed") below supervisor, IllegalMove("not_waiting") for one that does not
    wait, NotFound, StorageError.
    """
    require(station, actor, Permission.PRIORITY)
    table = models.Ticket
    with transaction():
        row: Any = table.get_or_none(id=ticket, site=station.site_id) or unknown(ticket)
        if TicketStatus(row.status) not in IN_LINE:
            raise IllegalMove("not_waiting", status=row.status)
        place = queueing.place(row.issued_at, priority)
        table.update(priority=priority.value, place=place).where(table.id == ticket).execute()
        site, staff = station.site_id, keys_of(station, actor)[1]
        detail = {"before": row.priority, "after": priority.value}
        record("ticket_priority", ticket, site=site, station=station.id, now=now, staff=staff, detail=detail)
        announce("ticket", ticket, site=site, now=now)
        return rows(station, [ticket])[0]
