"""Who is in the building, and how they leave."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from db import models
from db.audit import record
from db.changes import announce
from db.connection import rows, scalar, transaction
from db.queries import instant
from db.statements import ensure
from kiosk.domain.errors import IllegalMove, InvalidInput, NotFound
from kiosk.domain.tickets import label
from kiosk.operations.queue import Actor
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
    """End a visit. Raises IllegalMove("already_left"), StorageError."""
    table = models.Visit
    with transaction():
        present = (table.id == visit) & (table.site == station.site_id) & table.left_at.is_null()
        if not table.update(left_at=now, left_how=how.value).where(present).execute():
            raise IllegalMove("already_left")
        staff = station.keys.staff.get(actor.staff or "")
        record("sign_out", visit, site=station.site_id, station=station.id, now=now, staff=staff)
        announce("visit", visit, site=station.site_id, now=now)


def close_visits(station: Station, now: datetime) -> int:
    """End the visits of earlier service days that nobody signed out, marked apart from departures.

    Returns how many. Raises StorageError.
    """
    table = models.Visit
    with transaction():
        # The plus keeps the index of the days out: it would go through all visits of years.
        sql = "SELECT id FROM visit WHERE site_id = ? AND left_at IS NULL AND +service_day < ?"
        today = station.today(now).isoformat()
        keys = [UUID(key) for (key,) in rows(sql, station.site_id.hex, today)]
        for key in keys:
            table.update(left_at=now, left_how=LeftHow.CLOSED.value).where(table.id == key).execute()
            announce("visit", key, site=station.site_id, now=now)
        if keys:
            detail = {"count": len(keys)}
            record(
                "close_visits",
                station.site_id,
                site=station.site_id,
                station=station.id,
                now=now,
                detail=detail,
            )
    return len(keys)


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
