"""A visitor at a kiosk calls for staff."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from db import models
from db.changes import announce
from db.connection import rows, transaction
from db.queries import instant
from db.statements import insert
from kiosk.operations.queue import Actor, keys_of
from kiosk.operations.station import Station


@dataclass(frozen=True)
class HelpCall:
    """Someone waits for staff at the kiosk ``station`` since ``called_at``, reading ``language``."""

    id: UUID
    station: str
    page: str
    language: str
    called_at: datetime


def call_help(station: Station, page: str, language: str, now: datetime) -> UUID:
    """Call staff to this station, once: a call still open is kept. Raises StorageError."""
    with transaction():
        sql = "SELECT id FROM help_call WHERE station_id = ? AND answered_at IS NULL AND cancelled_at IS NULL"
        found = rows(sql, station.id.hex)
        if found:
            return UUID(found[0][0])
        key: UUID = insert(
            models.HelpCall,
            site=station.site_id,
            station=station.id,
            page=page,
            language=language,
            called_at=now,
        )
        announce("help_call", key, site=station.site_id, now=now)
    return key


def cancel(station: Station, call: UUID, now: datetime) -> None:
    """Take a call back; one that is answered or gone is left alone. Raises StorageError."""
    _close(station, call, now, cancelled_at=now)


def answer(station: Station, call: UUID, actor: Actor, now: datetime) -> None:
    """Someone is on the way. Raises StorageError."""
    _close(station, call, now, answered_at=now, answered_by=keys_of(station, actor)[1])


def is_answered(call: UUID) -> bool:
    """Tell whether staff has answered. Raises StorageError."""
    return bool(rows("SELECT 1 FROM help_call WHERE id = ? AND answered_at IS NOT NULL", call.hex))


def open_calls(station: Station) -> list[HelpCall]:
    """Return the calls nobody has answered yet, oldest first. Raises StorageError."""
    sql = """
        SELECT h.id, n.name, h.page, h.language, h.called_at
        FROM help_call h JOIN station n ON n.id = h.station_id
        WHERE h.site_id = ? AND h.answered_at IS NULL AND h.cancelled_at IS NULL ORDER BY h.called_at
    """
    return [
        HelpCall(UUID(key), name, page, language, instant(at))
        for key, name, page, language, at in rows(sql, station.site_id.hex)
    ]


def _close(station: Station, call: UUID, now: datetime, **changes: object) -> None:
    table = models.HelpCall
    with transaction():
        is_open = table.answered_at.is_null() & table.cancelled_at.is_null()
        if table.update(**changes).where((table.id == call) & is_open).execute():
            announce("help_call", call, site=station.site_id, now=now)
