"""Follow-ups by phone: who is to be called back today, and what came of it."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from db import models
from db.audit import record
from db.changes import announce
from db.connection import rows, transaction
from db.queries import instant
from db.statements import insert
from kiosk.domain.errors import IllegalMove, InvalidInput
from kiosk.domain.text import clean
from kiosk.operations.onsite import check_visit
from kiosk.operations.queue import Actor, staff_of
from kiosk.operations.station import Station

WORDS_LIMIT = 500
RESULTS = ("reached", "not_reached", "call_again", "wrong_number")


@dataclass(frozen=True, slots=True)
class CallBack:
    """A follow-up that is still to be made, due on the service day ``due_day``."""

    id: UUID
    visit: UUID
    name: str | None
    phone: str | None
    reason: str
    due_day: date
    made_at: datetime


def plan(station: Station, visit: UUID, due_day: date, reason: str, actor: Actor, now: datetime) -> UUID:
    """Put a follow-up on the list.

    Raises InvalidInput naming the field, NotFound("visit_unknown"), StorageError.
    """
    reason = clean(reason, WORDS_LIMIT, lines=True, field="reason")
    if not reason:
        raise InvalidInput("required", "reason")
    if due_day < station.today(now):
        raise InvalidInput("in_the_past", "due_day")
    staff = staff_of(station, actor.staff)
    with transaction():
        check_visit(station, visit)
        key: UUID = insert(
            models.CallBack,
            site=station.site_id,
            visit=visit,
            due_day=due_day,
            reason=reason,
            made_at=now,
            made_by=staff,
        )
        _tell(station, "call_back_plan", key, actor, now)
    return key


def due(station: Station, now: datetime) -> list[CallBack]:
    """Return the follow-ups due today or missed before, the oldest first. Raises StorageError."""
    sql = """
        SELECT c.id, c.visit_id, r.name, r.phone, c.reason, c.due_day, c.made_at
        FROM call_back c JOIN visit v ON v.id = c.visit_id LEFT JOIN visitor r ON r.id = v.visitor_id
        WHERE c.site_id = ? AND c.done_at IS NULL AND c.due_day <= ? ORDER BY c.due_day, c.made_at
    """
    return [
        CallBack(UUID(key), UUID(visit), name, phone, reason, date.fromisoformat(day), instant(at))
        for key, visit, name, phone, reason, day, at in rows(
            sql, station.site_id.hex, station.today(now).isoformat()
        )
    ]


def done(station: Station, call_back: UUID, result: str, actor: Actor, now: datetime) -> None:
    """Note the result.

    Raises InvalidInput("unknown_result" | "unknown_staff"), IllegalMove("already_done"), StorageError.
    """
    if result not in RESULTS:
        raise InvalidInput("unknown_result", "result")
    table = models.CallBack
    staff = staff_of(station, actor.staff)
    with transaction():
        is_open = (table.id == call_back) & (table.site == station.site_id) & table.done_at.is_null()
        if not table.update(done_at=now, done_by=staff, result=result).where(is_open).execute():
            raise IllegalMove("already_done")
        _tell(station, "call_back_done", call_back, actor, now)


def _tell(station: Station, action: str, key: UUID, actor: Actor, now: datetime) -> None:
    staff = staff_of(station, actor.staff)
    record(action, key, site=station.site_id, station=station.id, now=now, staff=staff)
    announce("call_back", key, site=station.site_id, now=now)
