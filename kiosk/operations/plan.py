"""The day plan: who sits at which counter, hour by hour.

Everybody at the desk may read it; changing it takes ``Permission.DAY_PLAN``. Days gone by stay as they were.
"""

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from db import models, plan_reads
from db.audit import record
from db.changes import announce
from db.connection import transaction
from db.statements import insert
from kiosk.domain import day_plan
from kiosk.domain.access import Permission
from kiosk.domain.day_plan import Cell, Wanted, elsewhere
from kiosk.domain.errors import InvalidInput, NotFound
from kiosk.operations.permissions import require
from kiosk.operations.plan_load import Load, hours_of, load_of
from kiosk.operations.queue import Actor, keys_of
from kiosk.operations.station import Station

# How far back a plan of the same weekday is looked for.
_WEEKS = 12


@dataclass(frozen=True, slots=True)
class DayPlan:
    """Staff codes by counter and hour (0 to 23, site local time).

    ``hours`` are the opening hours in order of time with the part of each that is open, none on a closed
    day; ``starts`` is the hour at which the service day begins.
    """

    day: date
    starts: int
    hours: Mapping[int, float]
    slots: Mapping[Cell, str]

    @property
    def outside(self) -> frozenset[int]:
        """The planned hours in which the site is closed."""
        return frozenset(hour for _, hour in self.slots) - frozenset(self.hours)

    @property
    def shown(self) -> tuple[int, ...]:
        """The opening hours and the planned ones outside, in order of time."""
        return tuple(sorted({*self.hours, *self.outside}, key=lambda hour: (hour - self.starts) % 24))

    def planned(self, hour: int) -> frozenset[int]:
        """Return the counters at which somebody sits in this hour."""
        return frozenset(counter for counter, when in self.slots if when == hour)


def read(station: Station, day: date) -> DayPlan:
    """Return the plan of a service day, empty where there is none. Raises StorageError."""
    site = station.site
    known = {one.number for one in site.counters}
    slots = plan_reads.plan_slots(station.site_id, day)
    slots = {cell: who for cell, who in slots.items() if cell[0] in known and who in station.keys.staff}
    return DayPlan(day, site.day_starts.hour, hours_of(site, day), slots)


def put(
    station: Station,
    day: date,
    counter: int,
    hours: Collection[int],
    staff: str,
    actor: Actor,
    now: datetime,
) -> DayPlan:
    """Let someone sit at a counter in these hours, in place of whoever was planned there.

    Raises AccessDenied, InvalidInput("unknown_counter" | "unknown_staff" | "hour_range" | "staff_elsewhere" |
    "in_the_past"), StorageError. Nothing is changed then.
    """
    _check(station, [counter], hours)
    if staff not in station.keys.staff:
        raise InvalidInput("unknown_staff", "staff")
    with _changing(station, day, actor, now, "plan_set", counters=[counter], hours=hours, staff=staff):
        slots = read(station, day).slots
        for hour in hours:
            other = elsewhere(slots, counter, hour, staff)
            if other is not None:
                raise InvalidInput("staff_elsewhere", "staff", staff=staff, counter=other, hour=hour)
        _remove(station, day, [counter], hours)
        _add(station, day, {(counter, hour): staff for hour in hours})
    return read(station, day)


def clear(
    station: Station,
    day: date,
    actor: Actor,
    now: datetime,
    *,
    counters: Collection[int] | None = None,
    hours: Collection[int] | None = None,
) -> DayPlan:
    """Empty the plan of a day, or only at these counters and in these hours.

    Raises AccessDenied, InvalidInput("unknown_counter" | "hour_range" | "in_the_past"), StorageError.
    """
    _check(station, counters or (), hours or ())
    with _changing(station, day, actor, now, "plan_clear", counters=counters, hours=hours):
        _remove(station, day, counters, hours)
    return read(station, day)


def copy(station: Station, source: date, day: date, actor: Actor, now: datetime) -> DayPlan:
    """Plan a day as another was planned; what stood there goes.

    Hours in which the site is closed on ``day`` are copied only if they were outside its hours there, too.
    Raises AccessDenied, InvalidInput("in_the_past" | "same_day"), NotFound("no_plan") where the other day has
    none, StorageError.
    """
    if source == day:
        raise InvalidInput("same_day", "day")
    with _changing(station, day, actor, now, "plan_copy", source=source):
        model = read(station, source)
        if not model.slots:
            raise NotFound("no_plan", day=source.isoformat())
        _remove(station, day, None, None)
        kept = {*hours_of(station.site, day), *model.outside}
        _add(station, day, {cell: who for cell, who in model.slots.items() if cell[1] in kept})
    return read(station, day)


def planned_days(station: Station, first: date, last: date) -> list[date]:
    """Return the days from ``first`` to ``last`` that have a plan, in order. Raises StorageError."""
    return plan_reads.planned_days(station.site_id, first, last)


def last_alike(station: Station, day: date) -> date | None:
    """Return the last same weekday before ``day`` that has a plan, or None. Raises StorageError."""
    days = plan_reads.planned_days(station.site_id, day - timedelta(weeks=_WEEKS), day - timedelta(days=1))
    return next((one for one in reversed(days) if one.weekday() == day.weekday()), None)


def propose(
    station: Station, day: date, actor: Actor, now: datetime, *, staff: Collection[str] | None = None
) -> DayPlan:
    """Fill what is empty in the plan with these people, by default all staff (``domain.day_plan``).

    Raises AccessDenied, InvalidInput("unknown_staff" | "in_the_past"), NotFound("closed_day"), StorageError.
    """
    chosen = [one.code for one in station.site.staff if staff is None or one.code in staff]
    if set(staff or ()) - set(chosen):
        raise InvalidInput("unknown_staff", "staff")
    load = load_of(station, day, now)
    with _changing(station, day, actor, now, "plan_propose", people=chosen):
        plan = read(station, day)
        if not plan.hours:
            raise NotFound("closed_day", day=day.isoformat())
        counters = {one.number: one.services for one in station.site.counters}
        _add(station, day, day_plan.propose(plan.hours, counters, chosen, _wanted(station, load), plan.slots))
    return read(station, day)


def _wanted(station: Station, load: Load) -> dict[int, list[Wanted]]:
    """Return what each hour needs, at least the first counter; nothing where no earlier day tells."""
    if not load.days or not station.site.counters:
        return {}
    least = [Wanted(frozenset(station.site.counters[0].services), 1)]
    return {
        hour: [Wanted(group.asked, group.need.usual) for group in one.groups] or least
        for hour, one in load.hours.items()
    }


def _check(station: Station, counters: Collection[int], hours: Collection[int]) -> None:
    if not station.keys.counters.keys() >= set(counters):
        raise InvalidInput("unknown_counter", "counter")
    if not all(0 <= hour < 24 for hour in hours):
        raise InvalidInput("hour_range", "hour")


@contextmanager
def _changing(
    station: Station, day: date, actor: Actor, now: datetime, action: str, **detail: Any
) -> Iterator[None]:
    """Allow and record a change of a day's plan, in one transaction."""
    with transaction():
        require(station, actor, Permission.DAY_PLAN)
        if day < station.today(now):
            raise InvalidInput("in_the_past", "day")
        yield
        site = station.site_id
        _, staff = keys_of(station, actor)
        told = {name: _plain(value) for name, value in {"day": day, **detail}.items() if value is not None}
        record(action, site, site=site, station=station.id, now=now, staff=staff, detail=told)
        announce("plan_slot", site, site=site, now=now)


def _plain(value: Any) -> object:
    if isinstance(value, date):
        return value.isoformat()
    return value if isinstance(value, str) else sorted(value)


def _remove(
    station: Station, day: date, counters: Collection[int] | None, hours: Collection[int] | None
) -> None:
    table = models.PlanSlot
    cells = (table.site == station.site_id) & (table.service_day == day)
    if counters is not None:
        cells &= table.counter.in_([station.keys.counters[one] for one in counters])
    if hours is not None:
        cells &= table.hour.in_(list(hours))
    table.delete().where(cells).execute()


def _add(station: Station, day: date, slots: Mapping[Cell, str]) -> None:
    """Add cells that are empty, but for staff whom the site has no more."""
    for (counter, hour), staff in slots.items():
        _remove(station, day, [counter], [hour])
        keys = {"counter": station.keys.counters[counter], "staff": station.keys.staff[staff]}
        insert(models.PlanSlot, site=station.site_id, service_day=day, hour=hour, **keys)
