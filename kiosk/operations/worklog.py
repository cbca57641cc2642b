"""The work log of the reception: what happened, what is still open, and handing over to the next shift."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from db import models
from db.audit import record
from db.changes import announce
from db.connection import rows, scalar, transaction
from db.queries import instant, microseconds
from db.statements import insert
from kiosk.domain.access import Permission
from kiosk.domain.errors import IllegalMove, InvalidInput, NotFound
from kiosk.domain.text import clean
from kiosk.domain.worklog import STAYS_OPEN, Category
from kiosk.operations.permissions import require
from kiosk.operations.queue import Actor, keys_of
from kiosk.operations.station import Station

TEXT_LIMIT = 2000
PLACE_LIMIT = 80
_ENTRY = """
    SELECT e.id, e.at, e.category, e.text, e.place, w.name, n.name, e.follows_id, e.settled_at, s.name
    FROM work_entry e JOIN station n ON n.id = e.station_id
    LEFT JOIN staff w ON w.id = e.staff_id LEFT JOIN staff s ON s.id = e.settled_by_id
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. ``staff`` and ``settled_by`` are names; ``follows`` is the entry that this one adds to."""

    id: UUID
    at: datetime
    category: Category
    text: str
    place: str | None
    staff: str | None
    station: str
    follows: UUID | None
    settled_at: datetime | None
    settled_by: str | None


@dataclass(frozen=True, slots=True)
class HandOver:
    """The end of a shift. ``begins`` is the hand-over before it: what happened since then is passed on.

    ``readers`` are the names of those who confirmed, ``own`` tells whether the one who asks handed over,
    ``read`` whether they confirmed.
    """

    id: UUID
    at: datetime
    begins: datetime
    staff: str | None
    note: str | None
    readers: tuple[str, ...]
    own: bool
    read: bool


def add(
    station: Station,
    category: Category,
    text: str,
    actor: Actor,
    now: datetime,
    *,
    place: str = "",
    follows: UUID | None = None,
    stays_open: bool | None = None,
) -> UUID:
    """Store an entry. ``stays_open`` None: incidents do; what follows another entry never does.

    Raises InvalidInput naming the field, NotFound("entry_unknown"), AccessDenied, StorageError.
    """
    text = clean(text, TEXT_LIMIT, lines=True, field="text")
    if not text:
        raise InvalidInput("required", "text")
    place = clean(place, PLACE_LIMIT, field="place")
    _counter, staff = keys_of(station, actor)
    is_open = follows is None and (category in STAYS_OPEN if stays_open is None else stays_open)
    with transaction():
        require(station, actor, Permission.WORK_LOG)
        if follows is not None:
            _check(station, follows)
        key: UUID = insert(
            models.WorkEntry,
            site=station.site_id,
            service_day=station.today(now),
            at=now,
            category=category.value,
            text=text,
            place=place or None,
            staff=staff,
            station=station.id,
            follows=follows,
            settled_at=None if is_open else now,
            settled_by=None if is_open else staff,
        )
        _tell(station, "work_entry", key, staff, now)
    return key


def settle(station: Station, entry: UUID, actor: Actor, now: datetime) -> None:
    """Note that nothing is left to do.

    Raises NotFound("entry_unknown"), IllegalMove("already_done"), AccessDenied, StorageError.
    """
    table = models.WorkEntry
    _counter, staff = keys_of(station, actor)
    with transaction():
        require(station, actor, Permission.WORK_LOG)
        _check(station, entry)
        is_open = (table.id == entry) & table.settled_at.is_null()
        if not table.update(settled_at=now, settled_by=staff).where(is_open).execute():
            raise IllegalMove("already_done")
        _tell(station, "work_entry_settled", entry, staff, now)


def entries(station: Station, after: datetime, upto: datetime) -> list[Entry]:
    """Return the entries after ``after`` up to ``upto``, the oldest first. Raises StorageError."""
    sql = f"{_ENTRY} WHERE e.site_id = ? AND e.at > ? AND e.at <= ? ORDER BY e.at, e.id"
    found = rows(sql, station.site_id.hex, microseconds(after), microseconds(upto))
    return [_entry(one) for one in found]


def open_entries(station: Station) -> list[Entry]:
    """Return what is still open, however old, the oldest first. Raises StorageError."""
    sql = f"{_ENTRY} WHERE e.site_id = ? AND e.settled_at IS NULL ORDER BY e.at, e.id"
    return [_entry(one) for one in rows(sql, station.site_id.hex)]


def hand_over(station: Station, note: str, actor: Actor, now: datetime) -> UUID:
    """End the shift: everything since the last hand-over is passed on to whoever reads it.

    Raises InvalidInput naming the field, AccessDenied, StorageError.
    """
    note = clean(note, TEXT_LIMIT, lines=True, field="note")
    _counter, staff = keys_of(station, actor)
    values = {"site": station.site_id, "station": station.id, "staff": staff}
    with transaction():
        require(station, actor, Permission.WORK_LOG)
        key: UUID = insert(
            models.HandOver, service_day=station.today(now), at=now, note=note or None, **values
        )
        _tell(station, "hand_over", key, staff, now)
    return key


def confirm(station: Station, key: UUID, actor: Actor, now: datetime) -> None:
    """Confirm that a hand-over was read; a second time changes nothing.

    Raises NotFound("hand_over_unknown"), InvalidInput("required", "staff") for someone without a name,
    AccessDenied, StorageError.
    """
    _counter, staff = keys_of(station, actor)
    if staff is None:
        raise InvalidInput("required", "staff")
    with transaction():
        require(station, actor, Permission.WORK_LOG)
        if (
            scalar("SELECT 1 FROM hand_over WHERE id = ? AND site_id = ?", key.hex, station.site_id.hex)
            is None
        ):
            raise NotFound("hand_over_unknown")
        sql = "SELECT 1 FROM hand_over_reading WHERE hand_over_id = ? AND staff_id = ?"
        if scalar(sql, key.hex, staff.hex) is None:
            insert(models.HandOverReading, hand_over=key, staff=staff, at=now)
            _tell(station, "hand_over_read", key, staff, now)


def hand_overs(station: Station, actor: Actor, most: int = 20) -> list[HandOver]:
    """Return the latest hand-overs, the newest first. Raises StorageError."""
    _counter, staff = keys_of(station, actor)
    sql = """
        SELECT h.id, h.at, h.staff_id, w.name, h.note FROM hand_over h LEFT JOIN staff w ON w.id = h.staff_id
        WHERE h.site_id = ? ORDER BY h.at DESC, h.id DESC LIMIT ?
    """
    found = rows(sql, station.site_id.hex, most + 1)
    sql = """
        SELECT r.hand_over_id, w.name, w.id FROM hand_over_reading r JOIN staff w ON w.id = r.staff_id
        JOIN hand_over h ON h.id = r.hand_over_id WHERE h.site_id = ? AND h.at >= ? ORDER BY r.at
    """
    readers: dict[str, list[tuple[str, str]]] = {}
    for of, name, who in rows(sql, station.site_id.hex, found[-1][1] if found else 0):
        readers.setdefault(of, []).append((name, who))
    mine = None if staff is None else staff.hex
    made = []
    for place, (key, at, by, name, note) in enumerate(found[:most]):
        before = found[place + 1][1] if place + 1 < len(found) else 0
        read = readers.get(key, [])
        made.append(
            HandOver(
                id=UUID(key),
                at=instant(at),
                begins=instant(before),
                staff=name,
                note=note,
                readers=tuple(one for one, _who in read),
                own=mine is not None and by == mine,
                read=any(who == mine for _name, who in read),
            )
        )
    return made


def _check(station: Station, entry: UUID) -> None:
    sql = "SELECT 1 FROM work_entry WHERE id = ? AND site_id = ?"
    if scalar(sql, entry.hex, station.site_id.hex) is None:
        raise NotFound("entry_unknown")


def _tell(station: Station, action: str, key: UUID, staff: UUID | None, now: datetime) -> None:
    record(action, key, site=station.site_id, station=station.id, now=now, staff=staff)
    announce("work_log", key, site=station.site_id, now=now)


def _entry(one: tuple[object, ...]) -> Entry:
    key, at, category, text, place, staff, station, follows, settled, by = one
    return Entry(
        id=UUID(str(key)),
        at=instant(int(str(at))),
        category=Category(str(category)),
        text=str(text),
        place=None if place is None else str(place),
        staff=None if staff is None else str(staff),
        station=str(station),
        follows=None if follows is None else UUID(str(follows)),
        settled_at=None if settled is None else instant(int(str(settled))),
        settled_by=None if by is None else str(by),
    )
