"""Priority classes that staff give to someone who waits."""

from datetime import datetime
from typing import Any
from uuid import UUID

from db import models
from db.connection import transaction
from kiosk.domain import queueing
from kiosk.domain.access import Permission
from kiosk.domain.errors import IllegalMove
from kiosk.domain.queue_rows import QueueRow
from kiosk.domain.tickets import IN_LINE, Move, Priority, TicketStatus
from kiosk.operations.moves import not_before, store
from kiosk.operations.permissions import require
from kiosk.operations.queue import Actor, rows, unknown
from kiosk.operations.station import Station


def set_priority(station: Station, ticket: UUID, priority: Priority, actor: Actor, now: datetime) -> QueueRow:
    """Give a waiting ticket another class and with it another place in the queue; the audit keeps both.

    The class it has already changes nothing. Raises AccessDenied("not_allowed") below supervisor,
    IllegalMove("not_waiting") for one that does not wait, NotFound, InvalidInput("unknown_counter" |
    "unknown_staff"), StorageError.
    """
    require(station, actor, Permission.PRIORITY)
    with transaction():
        row: Any = models.Ticket.get_or_none(id=ticket, site=station.site_id) or unknown(ticket)
        if TicketStatus(row.status) not in IN_LINE:
            raise IllegalMove("not_waiting", status=row.status)
        if row.priority == priority:
            return rows(station, [ticket])[0]
        place = queueing.place(row.issued_at, priority)
        changes = {"status": row.status, "priority": priority.value, "place": place}
        detail = {"before": row.priority, "after": priority.value}
        return store(station, row, Move.PRIORITY, actor, not_before(ticket, now), changes, detail)
