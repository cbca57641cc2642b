"""The visitor's file: who they are, what they came for, what staff noted; putting entries right."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from db import models
from db.audit import record
from db.changes import announce
from db.connection import rows, scalar, transaction
from db.queries import instant
from db.statements import insert
from kiosk.domain.access import Permission
from kiosk.domain.errors import InvalidInput, NotFound
from kiosk.domain.site import FieldCode
from kiosk.domain.text import clean
from kiosk.domain.tickets import label
from kiosk.operations import folding
from kiosk.operations.onsite import LeftHow
from kiosk.operations.permissions import require
from kiosk.operations.queue import Actor, staff_of
from kiosk.operations.search import reindex, take_up
from kiosk.operations.station import Station

NOTE_LIMIT = 1000
PERSONAL = (FieldCode.NAME, FieldCode.PHONE, FieldCode.ORGANISATION)


@dataclass(frozen=True, slots=True)
class EarlierVisit:
    """A visit of the person, newest first. ``subject`` is a choice's code or the visitor's words.

    ``likely``: it stands in another file, of whoever may be the same. ``closed``: nobody signed it out.
    """

    visit: UUID
    ticket: UUID | None
    label: str | None
    arrived_at: datetime
    purpose: str
    subject: str | None
    status: str | None
    outcome: str | None
    likely: bool = False
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """What a staff member noted; ``likely`` as in :class:`EarlierVisit`."""

    at: datetime
    staff: str | None
    text: str
    likely: bool = False


@dataclass(frozen=True, slots=True)
class Story:
    """What came before a visit: visits and notes of the person, and of whoever may be the same."""

    visitor: UUID
    visits: tuple[EarlierVisit, ...]
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class VisitorFile:
    """All that is known of a person. ``phone`` is E.164.

    ``duplicates`` are others with the same phone or name; ``also`` is what merged files said otherwise.
    """

    id: UUID
    name: str | None
    phone: str | None
    organisation: str | None
    preferences: str | None
    visits: tuple[EarlierVisit, ...]
    notes: tuple[Note, ...]
    duplicates: tuple[UUID, ...]
    also: tuple[str, ...] = ()


def visitor_of(visit: UUID) -> UUID | None:
    """Return the person of a visit, or None when nobody gave a name. Raises StorageError."""
    found = rows("SELECT visitor_id FROM visit WHERE id = ?", visit.hex)
    return UUID(found[0][0]) if found and found[0][0] else None


def open_file(station: Station, visitor: UUID) -> VisitorFile:
    """Return a person's file; of a merged one the file it went into.

    Raises NotFound("visitor_unknown"), StorageError.
    """
    take_up()
    row = _visitor(station, visitor)
    visitor = row.id
    return VisitorFile(
        id=visitor,
        name=row.name,
        phone=row.phone,
        organisation=row.organisation,
        preferences=row.preferences,
        visits=_visits([visitor]),
        notes=_notes([visitor]),
        duplicates=_duplicates(station, row),
        also=_also(row),
    )


def story(station: Station, visit: UUID) -> Story | None:
    """Return what came before a visit, or None when nobody gave a name. Raises StorageError."""
    key = visitor_of(visit)
    if key is None:
        return None
    take_up()
    row = _visitor(station, key)
    people = [row.id, *_duplicates(station, row)]
    arrived = scalar("SELECT arrived_at FROM visit WHERE id = ?", visit.hex)
    return Story(row.id, _visits(people, arrived), _notes(people))


def _visits(people: Sequence[UUID], before: int | None = None) -> tuple[EarlierVisit, ...]:
    """Return the visits of the first of these people, and as likely ones those of the others."""
    sql = f"""
        SELECT v.id, t.id, t.prefix, t.number, v.arrived_at, p.code, v.subject, t.status, t.outcome,
               v.visitor_id, v.left_how
        FROM visit v JOIN purpose p ON p.id = v.purpose_id LEFT JOIN ticket t ON t.visit_id = v.id
        WHERE v.visitor_id IN ({", ".join("?" * len(people))}) AND (v.arrived_at < ? OR ? IS NULL)
        ORDER BY v.arrived_at DESC LIMIT 200
    """  # noqa: S608 - marks only
    return tuple(
        EarlierVisit(
            UUID(key), UUID(ticket) if ticket else None, label(prefix, number) if prefix else None,
            instant(at), purpose, subject, status, outcome, UUID(of) != people[0], how == LeftHow.CLOSED,
        )
        for key, ticket, prefix, number, at, purpose, subject, status, outcome, of, how in rows(
            sql, *(one.hex for one in people), before, before
        )
    )  # fmt: skip


def _notes(people: Sequence[UUID]) -> tuple[Note, ...]:
    """Return the notes about the first of these people, and as likely ones those about the others."""
    sql = f"""
        SELECT n.at, w.name, n.text, n.visitor_id FROM visitor_note n LEFT JOIN staff w ON w.id = n.staff_id
        WHERE n.visitor_id IN ({", ".join("?" * len(people))}) ORDER BY n.at DESC
    """  # noqa: S608 - marks only
    found = rows(sql, *(one.hex for one in people))
    return tuple(Note(instant(at), staff, text, UUID(of) != people[0]) for at, staff, text, of in found)


def note(station: Station, visitor: UUID, text: str, actor: Actor, now: datetime) -> None:
    """Add a note. Raises InvalidInput, NotFound("visitor_unknown"), StorageError."""
    text = clean(text, NOTE_LIMIT, lines=True, field="note")
    if not text:
        raise InvalidInput("required", "note")
    with transaction():
        visitor = _visitor(station, visitor).id
        staff = staff_of(station, actor.staff)
        insert(models.VisitorNote, visitor=visitor, at=now, staff=staff, text=text)
        tell(station, "visitor_note", visitor, actor, now)


def prefer(station: Station, visitor: UUID, text: str, actor: Actor, now: datetime) -> None:
    """Set a person's preferences. Raises InvalidInput, NotFound("visitor_unknown"), StorageError."""
    text = clean(text, NOTE_LIMIT, lines=True, field="preferences")
    with transaction():
        row = _visitor(station, visitor)
        row.preferences = text or None
        row.save()
        tell(station, "visitor_preferences", row.id, actor, now)


def merge(station: Station, duplicate: UUID, into: UUID, actor: Actor, now: datetime) -> None:
    """Make two files one: visits and notes move to ``into``, which also takes what it lacks itself.

    What both have and say differently stays with the duplicate and goes on being found; preferences are
    put together.

    Raises InvalidInput("same_visitor"), AccessDenied, NotFound("visitor_unknown"), StorageError.
    """
    require(station, actor, Permission.MERGE)
    with transaction():
        source, target = _visitor(station, duplicate), _visitor(station, into)
        if source.id == target.id:
            raise InvalidInput("same_visitor")
        for name in PERSONAL:
            setattr(target, name, getattr(target, name) or getattr(source, name))
        target.preferences = _both(target.preferences, source.preferences)
        target.save()
        source.merged_into, source.indexed = target, True
        source.save()
        people = models.Visitor
        people.update(merged_into=target).where(people.merged_into == source).execute()
        _announce_tickets(station, source.id, now)
        for table in (models.Visit, models.VisitorNote):
            table.update(visitor=target).where(table.visitor == source).execute()
        models.VisitorWord.delete().where(models.VisitorWord.visitor == source).execute()
        reindex(target.id, station.site_id)
        detail = {"duplicate": str(source.id)}
        tell(station, "visitor_merge", target.id, actor, now, detail)


def _visitor(station: Station, key: UUID) -> Any:
    """Return a person's row; of a duplicate the one it was merged into."""
    row: Any = models.Visitor.get_or_none(id=key, site=station.site_id)
    if row is not None and row.merged_into_id is not None:
        row = models.Visitor.get_or_none(id=row.merged_into_id, site=station.site_id)
    if row is None:
        raise NotFound("visitor_unknown")
    return row


def _both(one: str | None, other: str | None) -> str | None:
    """Return two texts as one, each once."""
    if not one or not other or other in one:
        return one or other
    return f"{one}\n{other}"


def _also(row: Any) -> tuple[str, ...]:
    """Return names, numbers and organisations of merged files that the file itself does not show."""
    sql = "SELECT name, phone, organisation FROM visitor WHERE merged_into_id = ?"
    shown = (row.name, row.phone, row.organisation)
    other = [value for found in rows(sql, row.id.hex) for value in found if value and value not in shown]
    return tuple(dict.fromkeys(other))


def _announce_tickets(station: Station, visitor: UUID, now: datetime) -> None:
    """Tell the queue of the open tickets of a person whose name may have changed."""
    sql = """
        SELECT t.id FROM visit v JOIN ticket t ON t.visit_id = v.id
        WHERE v.visitor_id = ? AND v.left_at IS NULL
    """
    for (ticket,) in rows(sql, visitor.hex):
        announce("ticket", UUID(ticket), site=station.site_id, now=now)


def _duplicates(station: Station, row: Any) -> tuple[UUID, ...]:
    """Return other people with the same phone number, or the same name where one has no number."""
    words = []
    if row.phone:
        words.append("+" + "".join(char for char in row.phone if char.isdigit()))
    if row.name:
        words.extend(folding.queries(row.name))
    marks = ", ".join("?" * len(words)) or "NULL"
    sql = f"""
        SELECT DISTINCT o.id FROM visitor_word w JOIN visitor o ON o.id = w.visitor_id
        WHERE w.site_id = ? AND w.word IN ({marks}) AND o.id != ? AND o.merged_into_id IS NULL
          AND (o.phone = ? OR o.phone IS NULL OR ? IS NULL) LIMIT 20
    """  # noqa: S608 - marks only
    found = rows(sql, station.site_id.hex, *words, row.id.hex, row.phone, row.phone)
    return tuple(UUID(key) for (key,) in found)


def tell(
    station: Station,
    action: str,
    entity: UUID,
    actor: Actor,
    now: datetime,
    detail: Mapping[str, object] | None = None,
    kind: str = "visitor",
) -> None:
    """Write audit and change feed within the caller's transaction."""
    staff = staff_of(station, actor.staff)
    record(action, entity, site=station.site_id, station=station.id, now=now, staff=staff, detail=detail)
    announce(kind, entity, site=station.site_id, now=now)
