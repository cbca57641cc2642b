"""What if a past day had had one counter more, or less: its queue lived once more."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from db import replay_reads
from kiosk.domain import observed, replay
from kiosk.domain.access import Permission
from kiosk.domain.errors import InvalidInput, NotFound
from kiosk.domain.observed import Seen
from kiosk.domain.replay import Counter, Turn
from kiosk.domain.tickets import day_ends
from kiosk.domain.wait_figures import Waits, waits
from kiosk.operations.greeting import opening_of
from kiosk.operations.permissions import require
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station

MOST_COUNTERS = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """How many counters ``more`` (less than nothing: fewer).

    A counter that is added serves and opens as the busiest does, one that is taken away is the one missed
    least (``kiosk.domain.replay.spared``). With ``service`` only those that serve it are looked at, with
    ``like`` it is the counter of this number.
    """

    more: int
    service: str | None = None
    like: int | None = None


@dataclass(frozen=True, slots=True)
class Day:
    """The waits of a whole day, and by the hour (site local time) in which visitors came."""

    whole: Waits
    hours: Mapping[int, Waits]


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIf:
    """A past day as it was, as its replay makes it, and as its replay makes it with other counters.

    The replay keeps arrivals and the time each visitor takes at a counter, and assumes that a counter calls
    the next as soon as it is free. ``error`` is how far, in seconds, the replayed waits lie from the observed
    ones on average: smaller differences than that say nothing. ``counters`` were at work, ``added`` and
    ``removed`` are numbers of counters, ``services`` what the added or removed serve.
    """

    day: date
    counters: tuple[int, ...]
    added: tuple[int, ...]
    removed: tuple[int, ...]
    services: tuple[str, ...]
    observed: Day
    replayed: Day
    changed: Day
    error: float


def whatif(station: Station, day: date, change: Change, actor: Actor, now: datetime) -> WhatIf:
    """Replay a service day that is over, with its own counters and with changed ones.

    Raises AccessDenied, InvalidInput("day_not_over" | "unknown_counter" | "unknown_service" |
    "counters_range"), NotFound("nobody_came") for a day on which nobody was called, StorageError.
    """
    require(station, actor, Permission.FIGURES)
    past = read_day(station, day, now)
    turns = replay.replay(past.arrivals, past.counters)
    counters = _changed(past.counters, replay.busiest(turns, past.counters), change)
    numbers = {one.number for one in past.counters}
    differ = {one.number: one.services for one in {*past.counters} ^ {*counters}}
    made = past.waits(turns)
    return WhatIf(
        day=day,
        counters=tuple(sorted(numbers)),
        added=tuple(sorted(one for one in differ if one not in numbers)),
        removed=tuple(sorted(one for one in differ if one in numbers)),
        services=tuple(sorted(frozenset().union(*differ.values()))),
        observed=_day(station, past.tickets, past.seen),
        replayed=_day(station, past.tickets, made),
        changed=_day(station, past.tickets, past.waits(replay.replay(past.arrivals, counters))),
        error=_error(past.seen, made),
    )


@dataclass(frozen=True, slots=True)
class Past:
    """A day that is over, ready to be replayed. ``tickets`` are those it issued."""

    tickets: tuple[Seen, ...]
    arrivals: tuple[replay.Arrival, ...]
    counters: tuple[Counter, ...]

    @property
    def seen(self) -> dict[UUID, timedelta | None]:
        """The waits as they were."""
        return {one.id: one.wait for one in self.tickets}

    def waits(self, turns: Sequence[Turn]) -> dict[UUID, timedelta | None]:
        """Return the waits of a replay."""
        called = {one.key: one.called_at for one in turns}
        found = ((one, called[one.id]) for one in self.tickets)
        return {one.id: None if at is None else at - one.issued_at for one, at in found}


def read_day(station: Station, day: date, now: datetime) -> Past:
    """Return what a replay of ``day`` needs. Raises as ``whatif`` does."""
    if day >= station.today(now):
        raise InvalidInput("day_not_over", "day")
    site, key = station.site, station.site_id
    begin, end = (day_ends(day - timedelta(days=back), site.timezone, site.day_starts) for back in (1, 0))
    tickets = [_within(one, end) for one in replay_reads.tickets_of_day(key, day)]
    stints = replay_reads.stints_of_day(key, day, begin, end)
    if not stints:
        raise NotFound("nobody_came", day=day.isoformat())
    record = observed.recorded(tickets, stints)
    opened = observed.opened(
        record.worked, record.away, replay_reads.open_stretches(key, begin, end), opening_of(site, day)
    )
    services = {one.id: one.service for one in tickets}
    counters = observed.serving(
        opened,
        {one.number: one.services for one in site.counters},
        {(one.counter, services[one.ticket]) for one in stints},
    )
    own = tuple(one for one in tickets if one.issued_at >= begin)
    return Past(own, record.arrivals, counters)


def _within(one: Seen, end: datetime) -> Seen:
    """Return the ticket as it stood when the day was over: who was carried over was not called on it."""
    called = one.called_at if one.called_at is not None and one.called_at < end else None
    return replace(one, called_at=called, finished_at=min(one.finished_at or end, end))


def _changed(counters: tuple[Counter, ...], ranked: list[Counter], change: Change) -> tuple[Counter, ...]:
    """Return the counters after the change; ``ranked`` are they, busiest first."""
    asked = [one for one in ranked if change.service is None or change.service in one.services]
    asked = [one for one in asked if change.like is None or change.like == one.number]
    if not asked:
        raise InvalidInput("unknown_counter" if change.like is not None else "unknown_service", "counter")
    if not 1 <= len(counters) + change.more <= MOST_COUNTERS:
        raise InvalidInput("counters_range", "counters", maximum=MOST_COUNTERS)
    for _ in range(change.more):
        counters = replay.one_more(counters, asked[0])
    for _ in range(-change.more):
        if not asked:
            raise InvalidInput("counters_range", "counters", maximum=MOST_COUNTERS)
        gone = replay.spared([one for one in ranked if one in counters], asked)
        counters = tuple(one for one in counters if one != gone)
        asked.remove(gone)
    return counters


def _day(station: Station, tickets: Sequence[Seen], found: Mapping[UUID, timedelta | None]) -> Day:
    zone = ZoneInfo(station.site.timezone)
    hours: defaultdict[int, list[timedelta | None]] = defaultdict(list)
    for one in tickets:
        hours[one.issued_at.astimezone(zone).hour].append(found[one.id])
    return Day(waits(found.values()), {hour: waits(some) for hour, some in hours.items()})


def _error(seen: Mapping[UUID, timedelta | None], made: Mapping[UUID, timedelta | None]) -> float:
    """Return the mean of how far the replayed waits lie from the observed ones, of those called in both."""
    apart = [
        abs(wait - made_one)
        for key, wait in seen.items()
        if wait is not None and (made_one := made[key]) is not None
    ]
    return sum(one.total_seconds() for one in apart) / len(apart) if apart else 0.0
