"""What a service day lets expect: visitors by hour and service, and how many counters they need.

It stands on the last days of the same weekday on which the site was open: holidays and closed days, also
those on which nobody came, are left out. Who came before the doors opened counts in the first hour.
"""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID
from weakref import WeakKeyDictionary
from zoneinfo import ZoneInfo

from db import plan_reads
from db.connection import Engine, current
from kiosk.domain.history import Usual
from kiosk.domain.site import Site
from kiosk.domain.staffing import Expected, Need, expected, needed, together
from kiosk.operations.greeting import Stretch, is_closed_day, opening_of
from kiosk.operations.station import Station
from kiosk.operations.waiting import usual_before

DAYS = 8
# How far back they are looked for.
_WEEKS = 26
_HOUR = timedelta(hours=1)

_counted: WeakKeyDictionary[Engine, dict[tuple[UUID, date], Counter[tuple[int, str]]]] = WeakKeyDictionary()


@dataclass(frozen=True, slots=True)
class Group:
    """Services that share counters, in an hour: those ``asked`` for, what they need, who could help."""

    asked: frozenset[str]
    counters: frozenset[int]
    need: Need


@dataclass(frozen=True, slots=True)
class Hour:
    """An hour of the day: visitors by service, and the groups of services that are asked for."""

    visitors: Mapping[str, Expected]
    groups: tuple[Group, ...]

    @property
    def mean(self) -> float:
        """How many visitors come on average."""
        return sum(one.mean for one in self.visitors.values())

    @property
    def need(self) -> Need:
        """The counters of all groups together."""
        return Need(sum(one.need.usual for one in self.groups), sum(one.need.busy for one in self.groups))


@dataclass(frozen=True, slots=True)
class Load:
    """What is expected of a service day: ``days`` are those it was told from, the latest first."""

    days: tuple[date, ...]
    hours: Mapping[int, Hour]


def load_of(station: Station, day: date, now: datetime) -> Load:
    """Return what is to be expected of ``day`` in each of its opening hours. Raises StorageError."""
    days = _alike(station, day, station.today(now))
    counts = [_counts(station, one) for one in days]
    usual = usual_before(station, station.today(now))
    lasts = _lasts(station, usual)
    found = {}
    for hour, part in hours_of(station.site, day).items():
        visitors = {
            one.code: expected([count[hour, one.code] for count in counts]) for one in station.site.services
        }
        asked = {code: one for code, one in visitors.items() if one.busy > 0}
        found[hour] = Hour(visitors, _groups(station.site, asked, lasts, usual.variation, part))
    return Load(tuple(days), found)


@dataclass(frozen=True, slots=True)
class Gap:
    """What a plan lacks in an hour.

    ``needed`` are the counters that can and should be planned, ``missing`` those of them that are not;
    ``beyond`` would be needed besides but are not there. Of the ``unserved`` services nobody takes care.
    """

    needed: int
    missing: int
    beyond: int
    unserved: tuple[str, ...]


def gap_of(site: Site, hour: Hour | None, planned: Collection[int]) -> Gap:
    """Return what is missing when these counters are at work; nothing where nothing is expected."""
    groups = () if hour is None else hour.groups
    served = {code for one in site.counters if one.number in planned for code in one.services}
    asked = {code for group in groups for code in group.asked}
    needs = [(group.need.usual, len(group.counters), len(group.counters & set(planned))) for group in groups]
    return Gap(
        needed=sum(min(need, there) for need, there, _ in needs),
        missing=sum(max(0, min(need, there) - work) for need, there, work in needs),
        beyond=sum(max(0, need - there) for need, there, _ in needs),
        unserved=tuple(one.code for one in site.services if one.code in asked - served),
    )


def hours_of(site: Site, day: date) -> dict[int, float]:
    """Return the local hours of a service day in which the site is open, in order, and which part of each.

    An hour that the clock runs through twice counts both times.
    """
    zone = ZoneInfo(site.timezone)
    found: dict[int, float] = {}
    for start, end in opening_of(site, day):
        at = start
        while at < end:
            local = at.astimezone(zone)
            rest = _HOUR - timedelta(minutes=local.minute, seconds=local.second)
            until = min(end, at + rest)
            found[local.hour] = found.get(local.hour, 0.0) + (until - at) / _HOUR
            at = until
    return found


def _groups(
    site: Site, asked: Mapping[str, Expected], lasts: Mapping[str, float], variation: float, part: float
) -> tuple[Group, ...]:
    """Return what each group of services that share counters needs."""
    limits = {one.code: one.amber_minutes * 60.0 for one in site.services}
    found = []
    for group in together(asked, [one.services for one in site.counters]):
        mine = {code: one for code, one in asked.items() if code in group}
        numbers = frozenset(one.number for one in site.counters if group & set(one.services))
        found.append(Group(frozenset(mine), numbers, needed(mine, lasts, limits, part, variation)))
    return tuple(found)


def _alike(station: Station, day: date, today: date) -> list[date]:
    """Return the last days of the same weekday that are over and had visitors, the latest first."""
    found = []
    for weeks in range(1, _WEEKS + 1):
        one = day - timedelta(weeks=weeks)
        if one < today and not is_closed_day(station.site, one) and _counts(station, one):
            found.append(one)
            if len(found) == DAYS:
                break
    return found


def _counts(station: Station, day: date) -> Counter[tuple[int, str]]:
    """Return the tickets of a day that is over by hour and service; read once."""
    kept = _counted.setdefault(current(), {})
    key = station.site_id, day
    if key not in kept:
        kept[key] = _count(station, day)
    return kept[key]


def _count(station: Station, day: date) -> Counter[tuple[int, str]]:
    zone = ZoneInfo(station.site.timezone)
    stretches = opening_of(station.site, day)
    found: Counter[tuple[int, str]] = Counter()
    for service, at, count in plan_reads.issues(station.site_id, day):
        moment = _when_open(at, stretches)
        if moment is not None:
            found[moment.astimezone(zone).hour, service] += count
    return found


def _when_open(at: datetime, stretches: list[Stretch]) -> datetime | None:
    """Return ``at``, or when the doors open next on that day; None after closing time."""
    return next((max(at, start) for start, end in stretches if at < end), None)


def _lasts(station: Station, usual: Usual) -> dict[str, float]:
    """Return how long a service takes in seconds, the mean of all where it was seldom asked for."""
    known = usual.durations
    if not known:
        return {}
    every = sum(count * mean for count, mean in known.values()) / sum(count for count, _ in known.values())
    often = {code: mean for code, (count, mean) in known.items() if count >= _ENOUGH}
    return {one.code: often.get(one.code, every) for one in station.site.services}


# So many services tell how long one lasts.
_ENOUGH = 5
