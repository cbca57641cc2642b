"""Tickets on paper: the first print is the original, every later one a copy."""

from datetime import datetime
from uuid import UUID

from db import models
from db.audit import record
from db.changes import announce
from db.connection import rows, transaction
from db.statements import insert
from kiosk.domain.tickets import Printing
from kiosk.operations.queue import Actor, keys_of, unknown
from kiosk.operations.station import Station


def mark_printed(station: Station, ticket: UUID, actor: Actor, now: datetime) -> int:
    """Note that a ticket came out of a printer, and return how many copies there are besides the original.

    Raises NotFound("ticket_unknown"), InvalidInput("unknown_counter" | "unknown_staff"), StorageError.
    """
    counter, staff = keys_of(station, actor)
    table, site = models.Ticket, station.site_id
    with transaction():
        sql = "SELECT status, printed_at, copies FROM ticket WHERE id = ? AND site_id = ?"
        ((status, printed, copies),) = rows(sql, ticket.hex, site.hex) or unknown(ticket)
        first = printed is None
        copies += 0 if first else 1
        kind = Printing.PRINT if first else Printing.REPRINT
        changes = {"printed_at": now} if first else {"copies": copies}
        table.update(**changes).where(table.id == ticket).execute()
        insert(
            models.TicketEvent,
            ticket=ticket,
            at=now,
            kind=kind.value,
            status=status,
            station=station.id,
            staff=staff,
            counter=counter,
        )
        detail = {"copies": copies}
        action = f"ticket_{kind.value}"
        record(action, ticket, site=site, station=station.id, now=now, staff=staff, detail=detail)
        announce("ticket", ticket, site=site, now=now)
    return int(copies)
