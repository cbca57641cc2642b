"""The silent emergency button: other desks are told, nobody in the hall notices."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from db import models
from db.audit import record
from db.changes import announce
from db.connection import rows, transaction
from db.queries import instant
from db.statements import insert
from kiosk.operations.queue import Actor, staff_of
from kiosk.operations.station import Station


@dataclass(frozen=True, slots=True)
class Alarm:
    """Someone needs help at a desk or counter since ``raised_at``; ``staff`` is a name."""

    id: UUID
    station: str
    counter: int | None
    staff: str | None
    raised_at: datetime
    own: bool


def raise_alarm(station: Station, actor: Actor, now: datetime) -> UUID:
    """Alert the other desks; an alarm of this place that is still open is kept. Raises StorageError."""
    # Help comes even for whoever the site has just taken out of its file.
    counter = station.keys.counters.get(actor.counter or 0)
    with transaction():
        # Two desks may share a station: the counter tells them apart.
        sql = """
            SELECT id FROM alarm
            WHERE station_id = ? AND answered_at IS NULL AND coalesce(counter_id, '') = ?
        """
        found = rows(sql, station.id.hex, counter.hex if counter else "")
        if found:
            return UUID(found[0][0])
        staff = station.keys.staff.get(actor.staff or "")
        values = {"site": station.site_id, "station": station.id, "counter": counter, "staff": staff}
        key: UUID = insert(models.Alarm, raised_at=now, **values)
        record("alarm", key, site=station.site_id, station=station.id, now=now, staff=staff)
        announce("alarm", key, site=station.site_id, now=now)
    return key


def open_alarms(station: Station) -> list[Alarm]:
    """Return the alarms nobody has answered, oldest first. Raises StorageError."""
    sql = """
        SELECT a.id, n.name, c.number, w.name, a.raised_at, a.station_id FROM alarm a
        JOIN station n ON n.id = a.station_id LEFT JOIN counter c ON c.id = a.counter_id
        LEFT JOIN staff w ON w.id = a.staff_id
        WHERE a.site_id = ? AND a.answered_at IS NULL ORDER BY a.raised_at
    """
    return [
        Alarm(UUID(key), name, counter, staff, instant(at), UUID(of) == station.id)
        for key, name, counter, staff, at, of in rows(sql, station.site_id.hex)
    ]


def answer(station: Station, alarm: UUID, actor: Actor, now: datetime) -> None:
    """Someone takes care; a second answer changes nothing.

    Raises InvalidInput("unknown_staff"), StorageError.
    """
    table = models.Alarm
    staff = staff_of(station, actor.staff)
    with transaction():
        is_open = (table.id == alarm) & table.answered_at.is_null()
        if table.update(answered_at=now, answered_by=staff).where(is_open).execute():
            record("alarm_answer", alarm, site=station.site_id, station=station.id, now=now, staff=staff)
            announce("alarm", alarm, site=station.site_id, now=now)
