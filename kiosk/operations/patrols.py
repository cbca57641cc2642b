"""Patrols: which rounds are due today, walking one, and what was found on the way."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from db import models
from db.audit import record
from db.changes import announce
from db.connection import rows, transaction
from db.queries import instant, microseconds
from db.statements import insert
from kiosk.domain import worklog
from kiosk.domain.access import Permission
from kiosk.domain.errors import IllegalMove, InvalidInput, NotFound
from kiosk.domain.site_reports import Patrol
from kiosk.domain.text import clean
from kiosk.domain.tickets import day_ends
from kiosk.domain.worklog import RoundState, Walked
from kiosk.operations.greeting import spans_of
from kiosk.operations.permissions import require
from kiosk.operations.queue import Actor, keys_of
from kiosk.operations.station import Station

FINDING_LIMIT = 300
_ROUND = """
    SELECT r.id, r.patrol, r.due_at, r.begun_at, r.done_at, w.name, r.points, r.note FROM patrol_round r
    LEFT JOIN staff w ON w.id = r.staff_id
"""


@dataclass(frozen=True, slots=True)
class Round:
    """A round of today. ``findings`` has what was found at a point that was not in order.

    ``id`` is None until it is begun; ``staff`` is the name of who walks or walked it.
    """

    id: UUID | None
    patrol: Patrol
    due_at: datetime
    state: RoundState
    begun_at: datetime | None
    done_at: datetime | None
    staff: str | None
    findings: Mapping[str, str]
    note: str | None


def rounds(station: Station, now: datetime) -> list[Round]:
    """Return the rounds of the service day in order of time; none on a closed day. Raises StorageError."""
    site, today = station.site, station.today(now)
    if not site.patrols:
        return []
    sql = f"{_ROUND} WHERE r.site_id = ? AND r.service_day = ?"
    begun = [_round(station, one) for one in rows(sql, station.site_id.hex, today.isoformat())]
    if not begun and not spans_of(site, today):
        return []
    ends = day_ends(today, site.timezone, site.day_starts)
    known = {(one.patrol.code, one.due_at): one for one in begun}
    times = {key: Walked(one.begun_at, one.done_at) for key, one in known.items() if one.begun_at}
    patrols = {one.code: one for one in site.patrols}
    found = []
    for one in worklog.rounds(site.patrols, today, site.timezone, times, now, ends):
        walked = known.get((one.patrol, one.due_at.astimezone(UTC)))
        if walked is None:
            coming = (None, patrols[one.patrol], one.due_at, one.state)
            found.append(Round(*coming, begun_at=None, done_at=None, staff=None, findings={}, note=None))
        else:
            found.append(replace(walked, due_at=one.due_at, state=one.state))
    return found


def walked(station: Station, after: datetime, upto: datetime) -> list[Round]:
    """Return the rounds done after ``after`` up to ``upto``, in order of time. Raises StorageError."""
    sql = f"""
        {_ROUND} WHERE r.site_id = ? AND r.service_day >= ? AND r.done_at > ? AND r.done_at <= ?
        ORDER BY r.done_at
    """
    # A round may be done on the day after it was due, not later; the day keeps the search short.
    day = (station.today(after) - timedelta(days=1)).isoformat()
    found = rows(sql, station.site_id.hex, day, microseconds(after), microseconds(upto))
    return [_round(station, one) for one in found]


def _round(station: Station, row: tuple[Any, ...]) -> Round:
    """Return a round that was begun; its patrol by code alone where the site no longer has it."""
    key, code, due, begun, done, staff, points, note = row
    patrols = {one.code: one for one in station.site.patrols}
    return Round(
        id=UUID(key),
        patrol=patrols.get(code) or Patrol(code=code, names={}, times=()),
        due_at=instant(due),
        state=RoundState.UNDER_WAY if done is None else RoundState.DONE,
        begun_at=instant(begun),
        done_at=None if done is None else instant(done),
        staff=staff,
        findings=json.loads(points),
        note=note,
    )


def begin(station: Station, patrol: str, due_at: datetime, actor: Actor, now: datetime) -> UUID:
    """Set out on a round.

    Raises NotFound("round_unknown") for one that is not planned today, IllegalMove("already_begun") or
    IllegalMove("not_yet") or IllegalMove("missed"), AccessDenied, StorageError.
    """
    _counter, staff = keys_of(station, actor)
    with transaction():
        require(station, actor, Permission.WORK_LOG)
        one = next(
            (one for one in rounds(station, now) if (one.patrol.code, one.due_at) == (patrol, due_at)), None
        )
        if one is None:
            raise NotFound("round_unknown")
        if one.id is not None:
            raise IllegalMove("already_begun")
        if one.state in (RoundState.COMING, RoundState.MISSED):
            raise IllegalMove("not_yet" if one.state is RoundState.COMING else "missed")
        values = {"site": station.site_id, "service_day": station.today(now), "patrol": patrol}
        key: UUID = insert(
            models.PatrolRound, due_at=due_at.astimezone(UTC), begun_at=now, staff=staff, points={}, **values
        )
        _tell(station, "patrol_begin", key, staff, now)
    return key


def finish(
    station: Station, key: UUID, findings: Mapping[str, str], note: str, actor: Actor, now: datetime
) -> None:
    """Come back from a round. ``findings`` names the points that were not in order, with what was found.

    Raises InvalidInput naming the point, NotFound("round_unknown"), IllegalMove("already_done"),
    AccessDenied, StorageError.
    """
    note = clean(note, FINDING_LIMIT, lines=True, field="note")
    _counter, staff = keys_of(station, actor)
    table = models.PatrolRound
    with transaction():
        require(station, actor, Permission.WORK_LOG)
        row = table.get_or_none((table.id == key) & (table.site == station.site_id))
        if row is None:
            raise NotFound("round_unknown")
        if row.done_at is not None:
            raise IllegalMove("already_done")
        row.points = _checked(station, row.patrol, findings)
        row.done_at, row.note = now, note or None
        row.save()
        _tell(station, "patrol_done", key, staff, now)


def _checked(station: Station, patrol: str, findings: Mapping[str, str]) -> dict[str, str]:
    known = {point.code for one in station.site.patrols if one.code == patrol for point in one.points}
    found = {}
    for point, text in findings.items():
        if point not in known:
            raise InvalidInput("unknown_point", point)
        cleaned = clean(text, FINDING_LIMIT, lines=True, field=point)
        if cleaned:
            found[point] = cleaned
    return found


def _tell(station: Station, action: str, key: UUID, staff: UUID | None, now: datetime) -> None:
    record(action, key, site=station.site_id, station=station.id, now=now, staff=staff)
    announce("patrol", key, site=station.site_id, now=now)
