"""Things left at the door: a claim tag for each, until they are collected."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from db import models
from db.audit import record
from db.changes import announce
from db.connection import rows, scalar, transaction
from db.queries import instant
from db.statements import insert
from kiosk.domain.tickets import label
from kiosk.operations.queue import staff_of
from kiosk.operations.station import Station


@dataclass(frozen=True, slots=True)
class Held:
    """Something not collected yet, with the ticket and name of its visit where there are any."""

    id: UUID
    visit: UUID
    kind: str
    tag: int
    left_at: datetime
    ticket: str | None
    name: str | None


def leave(station: Station, visit: UUID, kinds: tuple[str, ...], now: datetime) -> tuple[int, ...]:
    """Give each thing the lowest claim tag that is free, within the caller's transaction."""
    sql = "SELECT tag FROM belonging WHERE site_id = ? AND collected_at IS NULL"
    taken = {tag for (tag,) in rows(sql, station.site_id.hex)} if kinds else set()
    tags: list[int] = []
    for kind in kinds:
        tag = next(number for number in range(1, len(taken) + 2) if number not in taken)
        values = {"site": station.site_id, "visit": visit, "kind": kind, "tag": tag, "left_at": now}
        insert(models.Belonging, **values)
        taken.add(tag)
        tags.append(tag)
    return tuple(tags)


def held(station: Station, visit: UUID | None = None) -> list[Held]:
    """Return what has not been collected, oldest first; of one visit or of all. Raises StorageError."""
    sql = """
        SELECT b.id, b.visit_id, b.kind, b.tag, b.left_at, t.prefix, t.number, r.name
        FROM belonging b JOIN visit v ON v.id = b.visit_id
        LEFT JOIN visitor r ON r.id = v.visitor_id LEFT JOIN ticket t ON t.visit_id = v.id
        WHERE b.site_id = ? AND b.collected_at IS NULL ORDER BY b.left_at, b.tag
    """
    found = [
        Held(UUID(key), UUID(of), kind, tag, instant(at), label(prefix, number) if prefix else None, name)
        for key, of, kind, tag, at, prefix, number, name in rows(sql, station.site_id.hex)
    ]
    return [one for one in found if visit is None or one.visit == visit]


def tags_of(visit: UUID) -> tuple[tuple[str, int], ...]:
    """Return kind and tag of all that a visit left, collected or not. Raises StorageError."""
    return tuple(rows("SELECT kind, tag FROM belonging WHERE visit_id = ? ORDER BY tag", visit.hex))


def collect(station: Station, belonging: UUID, now: datetime, staff: str | None = None) -> None:
    """Note that something was collected, ``staff`` (a code) handed it out; a second time changes nothing.

    Raises InvalidInput("unknown_staff"), StorageError.
    """
    table, site = models.Belonging, station.site_id
    with transaction():
        there = (table.id == belonging) & (table.site == site) & table.collected_at.is_null()
        if table.update(collected_at=now).where(there).execute():
            visit = UUID(scalar("SELECT visit_id FROM belonging WHERE id = ?", belonging.hex))
            person = staff_of(station, staff)
            record("belonging_collected", belonging, site=site, station=station.id, now=now, staff=person)
            announce("visit", visit, site=site, now=now)
