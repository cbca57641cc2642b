"""Who is in the building, and how they leave."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from db import models
from db.audit import record
from db.changes import announce
from db.connection import rows, scalar, transaction
from db.queries import instant
from db.statements import ensure
from kiosk.domain.errors import IllegalMove, InvalidInput, NotFound
from kiosk.domain.tickets import label, visits_close
from kiosk.operations.queue import Actor, staff_of
from kiosk.operations.station import Station


class LeftHow(StrEnum):
    """How a visit ended; ``CLOSED`` is no real departure, only the end of the day."""

    SIGN_OUT = "sign_out"
    DESK = "desk"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class OnSite:
    """A group in the building. ``host`` is a name, ``purpose`` and ``host_code`` are codes."""

    visit: UUID
    name: str | None
    organisation: str | None
    adults: int
    children: int
    purpose: str
    host: str | None
    ticket: str | None
    phone: str | None
    arrived_at: datetime
    host_code: str | None = None


def on_site(station: Station) -> list[OnSite]:
    """Return the groups that have not left, by arrival. Raises StorageError."""
    sql = """
        SELECT v.id, r.name, r.organisation, v.adults, v.children, p.code, h.name, t.prefix, t.number,
               r.phone, v.arrived_at, h.code
        FROM visit v JOIN purpose p ON p.id = v.purpose_id
        LEFT JOIN visitor r ON r.id = v.visitor_id LEFT JOIN host h ON h.id = v.host_id
        LEFT JOIN ticket t ON t.visit_id = v.id
        WHERE v.site_id = ? AND v.left_at IS NULL ORDER BY v.arrived_at, v.id
    """
    return [
        OnSite(
            UUID(key), name, firm, adults, children, purpose, host,
            label(prefix, number) if prefix else None, phone, instant(at), host_code,
        )
        for key, name, firm, adults, children, purpose, host, prefix, number, phone, at, host_code in rows(
            sql, station.site_id.hex
        )
    ]  # fmt: skip


def leave(station: Station, visit: UUID, actor: Actor, how: LeftHow, now: datetime) -> None:
    """End a visit; today's real departure takes the place of a mere closing.

    Raises IllegalMove("already_left"), InvalidInput("unknown_staff"), StorageError.
    """
    table = models.Visit
    with transaction():
        closed = (table.left_how == LeftHow.CLOSED.value) & (table.service_day == station.today(now))
        open_still = table.left_at.is_null() | closed
        present = (table.id == visit) & (table.site == station.site_id) & open_still
        if not table.update(left_at=now, left_how=how.value).where(present).execute():
            raise IllegalMove("already_left")
        staff = staff_of(station, actor.staff)
        record("sign_out", visit, site=station.site_id, station=station.id, now=now, staff=staff)
        announce("visit", visit, site=station.site_id, now=now)


def close_visits(station: Station, now: datetime) -> int:
    """End the visits that nobody signed out by the site's hour, marked apart from departures.

    They end at that hour, however late this is made up for. Returns how many. Raises StorageError.
    """
    table = models.Visit
    count = 0
    with transaction():
        sql = "SELECT id, service_day, arrived_at FROM visit WHERE site_id = ? AND left_at IS NULL"
        for key, day, arrived in rows(sql, station.site_id.hex):
            visit, came = UUID(key), instant(arrived)
            end = _closes(station, date.fromisoformat(day), came)
            if end <= now:
                values = {"left_at": max(end, came), "left_how": LeftHow.CLOSED.value}
                table.update(**values).where(table.id == visit).execute()
                announce("visit", visit, site=station.site_id, now=now)
                count += 1
        if count:
            site, detail = station.site_id, {"count": count}
            record("close_visits", site, site=site, station=station.id, now=now, detail=detail)
    return count


def _closes(station: Station, day: date, came: datetime) -> datetime:
    """Return when a visit is closed: at the site's hour, or at the end of the day if it began after that."""
    site = station.site
    end = visits_close(day, site.timezone, site.day_starts, site.desk.close_visits_at)
    return end if came < end else visits_close(day, site.timezone, site.day_starts)


def rate(station: Station, visit: UUID, score: int, reason: str | None, now: datetime) -> None:
    """Store how content a visitor was, 1 to 5; a second answer replaces the first.

    Raises InvalidInput("score_range"), NotFound("visit_unknown"), StorageError.
    """
    if not 1 <= score <= 5:
        raise InvalidInput("score_range", "score")
    with transaction():
        check_visit(station, visit)
        row = ensure(models.Satisfaction, {"at": now, "score": score}, visit=visit)
        row.at, row.score, row.reason = now, score, reason
        row.save()
        record("satisfaction", visit, site=station.site_id, station=station.id, now=now)


def check_visit(station: Station, visit: UUID) -> None:
    """Raise NotFound("visit_unknown") when this site has no such visit."""
    if scalar("SELECT 1 FROM visit WHERE id = ? AND site_id = ?", visit.hex, station.site_id.hex) is None:
        raise NotFound("visit_unknown")
