"""The morning briefing: what was, what is planned and expected, and what falls due on a day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from db.audit import record
from db.connection import transaction
from kiosk.domain.access import Permission
from kiosk.domain.errors import InvalidInput
from kiosk.domain.figures import Comparison
from kiosk.domain.site import Notice
from kiosk.domain.tickets import day_ends
from kiosk.operations import belongings, callbacks, equipment, patrols, plan, worklog
from kiosk.operations.figures import compared
from kiosk.operations.greeting import shown_notices, spans_of
from kiosk.operations.permissions import require
from kiosk.operations.plan_load import Load, load_of
from kiosk.operations.queue import Actor, keys_of
from kiosk.operations.station import Station

_ONE_DAY = timedelta(days=1)
# The last open day is looked for so far back.
_BACK = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Briefing:
    """All there is to tell at the beginning of ``day``; instants are UTC.

    ``before`` are the figures of the last day on which the site was open, of today as far as it has come.
    ``call_backs`` are due on the day or were missed before, ``entries`` are open in the work log,
    ``hand_overs`` nobody has confirmed, ``loans`` and ``held`` are still out or not collected.
    """

    site: str
    day: date
    made_at: datetime
    before: Comparison
    plan: plan.DayPlan
    load: Load
    notices: tuple[Notice, ...]
    call_backs: tuple[callbacks.CallBack, ...]
    entries: tuple[worklog.Entry, ...]
    hand_overs: tuple[worklog.HandOver, ...]
    rounds: tuple[patrols.Round, ...]
    loans: tuple[equipment.Loan, ...]
    held: tuple[belongings.Held, ...]


def briefing(station: Station, day: date, actor: Actor, now: datetime) -> Briefing:
    """Return the briefing of today or of a day to come. That it was made is recorded: it names people.

    Raises AccessDenied, InvalidInput("in_the_past"), StorageError.
    """
    require(station, actor, Permission.FIGURES)
    today = station.today(now)
    if day < today:
        raise InvalidInput("in_the_past", "day")
    site = station.site
    begins = day_ends(day - _ONE_DAY, site.timezone, site.day_starts)
    moment = now if day == today else begins
    last = _last_open(station, min(day, today + _ONE_DAY))
    made = Briefing(
        site=site.code,
        day=day,
        made_at=now,
        before=compared(station, last, last, now),
        plan=plan.read(station, day),
        load=load_of(station, day, now),
        notices=shown_notices(site, moment),
        call_backs=tuple(callbacks.due(station, moment)),
        entries=tuple(worklog.open_entries(station)),
        hand_overs=tuple(_unread(worklog.hand_overs(station, actor))),
        rounds=tuple(one for one in patrols.rounds(station, moment) if one.done_at is None),
        loans=tuple(equipment.out(station)),
        held=tuple(belongings.held(station)),
    )
    _, staff = keys_of(station, actor)
    with transaction():
        where = {"site": station.site_id, "station": station.id, "now": now, "staff": staff}
        record("briefing", station.site_id, **where, detail={"day": day.isoformat()})  # type: ignore[arg-type]
    return made


def _last_open(station: Station, day: date) -> date:
    """Return the last day before ``day`` on which the site was open; the day before where none was lately."""
    days = [day - count * _ONE_DAY for count in range(1, _BACK + 1)]
    return next((one for one in days if spans_of(station.site, one)), days[0])


def _unread(found: Iterable[worklog.HandOver]) -> Iterable[worklog.HandOver]:
    """Yield the hand-overs since the last one that somebody has read."""
    for one in found:
        if one.readers:
            return
        yield one
