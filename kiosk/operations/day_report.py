"""One day as it is read aloud: its figures and every visit."""

from dataclasses import dataclass
from datetime import date, datetime

from db.audit import record
from db.connection import transaction
from kiosk.domain.access import Permission
from kiosk.domain.figures import Picture
from kiosk.domain.log_rows import LogRow
from kiosk.operations.figures import picture
from kiosk.operations.permissions import require
from kiosk.operations.queue import Actor
from kiosk.operations.reports import log_rows
from kiosk.operations.station import Station


@dataclass(frozen=True, slots=True)
class DayReport:
    """A service day; ``under_way`` where it is today."""

    day: date
    under_way: bool
    picture: Picture
    visits: tuple[LogRow, ...]


def day_report(station: Station, day: date, now: datetime, actor: Actor) -> DayReport:
    """Return figures and visits of a service day. Who asked is in the audit trail: the visits have names.

    Raises AccessDenied, StorageError.
    """
    require(station, actor, Permission.EXPORT)
    visits = tuple(log_rows(station.site_id, day, day))
    with transaction():
        record(
            "day_report",
            station.site_id,
            site=station.site_id,
            station=station.id,
            now=now,
            staff=station.keys.staff.get(actor.staff or ""),
            detail={"day": day.isoformat(), "rows": len(visits)},
        )
    return DayReport(day, day == station.today(now), picture(station, day, day, now), visits)
