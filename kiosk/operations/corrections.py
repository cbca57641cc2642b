"""Putting an entry right: what was there before is kept."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from db import models
from db.changes import announce
from db.connection import rows, transaction
from db.queries import instant
from db.statements import insert
from kiosk.domain.errors import InvalidInput, NotFound
from kiosk.operations.checkin import checked_value
from kiosk.operations.queue import Actor, staff_of
from kiosk.operations.search import reindex
from kiosk.operations.station import Station
from kiosk.operations.visitors import PERSONAL, tell

_NAMES = (
    *("name", "phone", "organisation", "host", "subject", "note", "plate", "heard"),
    *("adults", "children"),
)


@dataclass(frozen=True, slots=True)
class Corrected:
    """A value that was put right: ``field`` is a code, ``staff`` a name."""

    at: datetime
    staff: str | None
    field: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A visit as it was entered: purpose and all values by field code, people as figures in letters."""

    purpose: str
    values: dict[str, str | None]


def entry(station: Station, visit: UUID) -> Entry:
    """Return what can be put right of a visit. Raises NotFound("visit_unknown"), StorageError."""
    sql = """
        SELECT p.code, r.name, r.phone, r.organisation, h.code, v.subject, v.note, v.plate, v.heard,
               v.adults, v.children
        FROM visit v JOIN purpose p ON p.id = v.purpose_id
        LEFT JOIN visitor r ON r.id = v.visitor_id LEFT JOIN host h ON h.id = v.host_id
        WHERE v.id = ? AND v.site_id = ?
    """
    found = rows(sql, visit.hex, station.site_id.hex)
    if not found:
        raise NotFound("visit_unknown")
    purpose, *values = found[0]
    told = {name: None if one is None else str(one) for name, one in zip(_NAMES, values, strict=True)}
    return Entry(purpose, told)


def corrections(visit: UUID) -> list[Corrected]:
    """Return what was put right in an entry, newest first. Raises StorageError."""
    sql = """
        SELECT c.at, w.name, c.field, c.before, c.after FROM correction c
        LEFT JOIN staff w ON w.id = c.staff_id WHERE c.visit_id = ? ORDER BY c.at DESC, c.id DESC
    """
    return [Corrected(instant(at), *rest) for at, *rest in rows(sql, visit.hex)]


def correct(
    station: Station, visit: UUID, changes: dict[str, str | int | None], actor: Actor, now: datetime
) -> None:
    """Put an entry right: fields by their code, ``adults`` or ``children``. The old values are kept.

    Values that are the same already change nothing.

    Raises InvalidInput naming the field, NotFound("visit_unknown"), StorageError.
    """
    with transaction():
        row: Any = models.Visit.get_or_none(id=visit, site=station.site_id)
        if row is None:
            raise NotFound("visit_unknown")
        person = row.visitor
        changed = []
        for name, value in changes.items():
            after = checked_value(station, row.purpose.code, name, value)
            owner, before = (
                (person, getattr(person, name, None)) if name in PERSONAL else (row, _plain(row, name))
            )
            if before == after:
                continue
            changed.append(name)
            if name in PERSONAL and person is None:
                key = insert(models.Visitor, site=station.site_id, created_at=now)
                person = row.visitor = owner = models.Visitor.get_by_id(key)
            setattr(owner, name, station.keys.hosts[str(after)] if name == "host" and after else after)
            staff = staff_of(station, actor.staff)
            old, new = (None if one is None else str(one) for one in (before, after))
            insert(models.Correction, visit=visit, at=now, staff=staff, field=name, before=old, after=new)
        if not changed:
            return
        _check_party(station, row.adults, row.children)
        row.save()
        if person is not None:
            person.save()
            reindex(person.id, station.site_id)
        tell(station, "correction", visit, actor, now, {"fields": sorted(changed)}, kind="visit")
        for ticket in models.Ticket.select(models.Ticket.id).where(models.Ticket.visit == visit):
            announce("ticket", ticket.id, site=station.site_id, now=now)


def _plain(row: Any, name: str) -> Any:
    if name == "host":
        return row.host.code if row.host_id else None
    return getattr(row, name)


def _check_party(station: Station, adults: int, children: int) -> None:
    most = station.site.party.maximum
    if adults + children < 1:
        raise InvalidInput("too_few", "adults", minimum=1)
    if adults + children > most:
        raise InvalidInput("too_many", "children" if children else "adults", maximum=most)
