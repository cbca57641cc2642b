"""Equipment handed out and back: which piece is where, and who had it before."""

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
from kiosk.operations.permissions import require
from kiosk.operations.queue import Actor, keys_of
from kiosk.operations.station import Station

HOLDER_LIMIT = 80
NOTE_LIMIT = 500
_LOAN = """
    SELECT l.id, l.item, l.holder, l.note, l.out_at, o.name, l.back_at, b.name, l.back_note FROM loan l
    LEFT JOIN staff o ON o.id = l.out_by_id LEFT JOIN staff b ON b.id = l.back_by_id
"""


@dataclass(frozen=True, slots=True)
class Loan:
    """A piece in somebody's hands, until ``back_at``. ``out_by`` and ``back_by`` are names of staff."""

    id: UUID
    item: str
    holder: str
    note: str | None
    out_at: datetime
    out_by: str | None
    back_at: datetime | None
    back_by: str | None
    back_note: str | None


def out(station: Station) -> list[Loan]:
    """Return what is out, the longest first; also what the site no longer has. Raises StorageError."""
    sql = f"{_LOAN} WHERE l.site_id = ? AND l.back_at IS NULL ORDER BY l.out_at"
    return [_loan(one) for one in rows(sql, station.site_id.hex)]


def loans(station: Station, after: datetime, upto: datetime) -> list[Loan]:
    """Return what went out or came back after ``after`` up to ``upto``, by time out. Raises StorageError."""
    sql = f"""
        {_LOAN} WHERE l.site_id = ? AND (l.out_at > ? OR l.back_at > ?) AND l.out_at <= ?
        ORDER BY l.out_at, l.id
    """
    begin = microseconds(after)
    return [_loan(one) for one in rows(sql, station.site_id.hex, begin, begin, microseconds(upto))]


def hand_out(station: Station, item: str, holder: str, note: str, actor: Actor, now: datetime) -> UUID:
    """Note that somebody takes a piece.

    Raises InvalidInput naming the field, IllegalMove("already_out"), AccessDenied, StorageError.
    """
    if item not in {one.code for one in station.site.equipment}:
        raise InvalidInput("unknown_equipment", "item")
    holder = clean(holder, HOLDER_LIMIT, field="holder")
    if not holder:
        raise InvalidInput("required", "holder")
    note = clean(note, NOTE_LIMIT, lines=True, field="note")
    _counter, staff = keys_of(station, actor)
    with transaction():
        require(station, actor, Permission.WORK_LOG)
        sql = "SELECT 1 FROM loan WHERE site_id = ? AND item = ? AND back_at IS NULL"
        if scalar(sql, station.site_id.hex, item) is not None:
            raise IllegalMove("already_out")
        values = {"site": station.site_id, "item": item, "holder": holder, "note": note or None}
        key: UUID = insert(models.Loan, out_at=now, out_by=staff, **values)
        _tell(station, "equipment_out", key, staff, now)
    return key


def take_back(station: Station, loan: UUID, note: str, actor: Actor, now: datetime) -> None:
    """Note that a piece is back, and in what state where that is worth a word.

    Raises InvalidInput naming the field, NotFound("loan_unknown"), IllegalMove("already_done"), AccessDenied,
    StorageError.
    """
    note = clean(note, NOTE_LIMIT, lines=True, field="note")
    table = models.Loan
    _counter, staff = keys_of(station, actor)
    with transaction():
        require(station, actor, Permission.WORK_LOG)
        sql = "SELECT 1 FROM loan WHERE id = ? AND site_id = ?"
        if scalar(sql, loan.hex, station.site_id.hex) is None:
            raise NotFound("loan_unknown")
        is_out = (table.id == loan) & table.back_at.is_null()
        values = {"back_at": now, "back_by": staff, "back_note": note or None}
        if not table.update(**values).where(is_out).execute():
            raise IllegalMove("already_done")
        _tell(station, "equipment_back", loan, staff, now)


def _tell(station: Station, action: str, key: UUID, staff: UUID | None, now: datetime) -> None:
    record(action, key, site=station.site_id, station=station.id, now=now, staff=staff)
    announce("loan", key, site=station.site_id, now=now)


def _loan(one: tuple[object, ...]) -> Loan:
    key, item, holder, note, out_at, out_by, back_at, back_by, back_note = one
    return Loan(
        id=UUID(str(key)),
        item=str(item),
        holder=str(holder),
        note=_text(note),
        out_at=instant(int(str(out_at))),
        out_by=_text(out_by),
        back_at=None if back_at is None else instant(int(str(back_at))),
        back_by=_text(back_by),
        back_note=_text(back_note),
    )


def _text(value: object) -> str | None:
    return None if value is None else str(value)
