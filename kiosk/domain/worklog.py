"""Rules of the work log: its categories, and when a patrol is due."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from kiosk.domain.site_reports import Patrol

EARLY = timedelta(minutes=15)
"""A round may begin this long before its time."""

LATE = timedelta(minutes=15)
"""From so long after its time on, a round that nobody began is late."""


class Category(StrEnum):
    """What an entry of the work log is about."""

    INCIDENT = "incident"
    PATROL = "patrol"
    EQUIPMENT = "equipment"
    COURTESY_CALL = "courtesy_call"
    OTHER = "other"


# What somebody still has to see to, unless the one who enters it says otherwise.
STAYS_OPEN = frozenset({Category.INCIDENT})


class RoundState(StrEnum):
    """Where a round stands."""

    COMING = "coming"
    DUE = "due"
    LATE = "late"
    UNDER_WAY = "under_way"
    DONE = "done"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Walked:
    """A round that was begun, and when it was done."""

    begun_at: datetime
    done_at: datetime | None


@dataclass(frozen=True, slots=True)
class Round:
    """A patrol that is walked at ``due_at`` (aware, local)."""

    patrol: str
    due_at: datetime
    state: RoundState


def rounds(
    patrols: Iterable[Patrol],
    day: date,
    timezone: str,
    walked: Mapping[tuple[str, datetime], Walked],
    now: datetime,
    ends: datetime,
) -> list[Round]:
    """Return the rounds of an open service day in order of time.

    ``walked`` is keyed by patrol and due instant; ``ends`` is when the service day is over: what was not
    begun by then, or before the same patrol's next time, is missed.
    """
    found = []
    for patrol in patrols:
        times = sorted(datetime.combine(day, at, ZoneInfo(timezone)) for at in patrol.times)
        for due, after in zip(times, [*times[1:], ends], strict=True):
            done = walked.get((patrol.code, due.astimezone(UTC)))
            found.append(Round(patrol.code, due, _state(due, after, done, now)))
    return sorted(found, key=lambda one: (one.due_at.astimezone(UTC), one.patrol))


def _state(due: datetime, after: datetime, walked: Walked | None, now: datetime) -> RoundState:
    if walked is not None:
        return RoundState.UNDER_WAY if walked.done_at is None else RoundState.DONE
    due, after = due.astimezone(UTC), after.astimezone(UTC)  # real time, not the wall clock's
    if now >= after:
        return RoundState.MISSED
    if now < due - EARLY:
        return RoundState.COMING
    return RoundState.DUE if now < due + LATE else RoundState.LATE
