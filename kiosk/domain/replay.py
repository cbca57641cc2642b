"""A day's queue lived once more: the same arrivals, the same work, and the counters one chooses.

An event simulation with the product's own rule of who is next (``kiosk.domain.queueing``): a counter that
is free and open takes the first of all tickets it serves. Nothing is drawn by chance, so the same input gives
the same day. All instants are aware.
"""

import heapq
from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from kiosk.domain.queueing import Order, first

Stretch = tuple[datetime, datetime]
"""From when to when; the end is not included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """Someone who draws a ticket, and what they bring to the counter.

    ``place`` orders the queue. ``lasts`` is how long they take up a counter from the call on (a no-show:
    until that was noted), ``before`` how long the counter takes to call them once it is free. Who was not
    called by ``leaves_at`` goes.
    """

    key: Hashable
    service: str
    number: int
    issued_at: datetime
    place: datetime
    lasts: timedelta
    before: timedelta = timedelta(0)
    leaves_at: datetime | None = None

    @property
    def order(self) -> Order:
        """How the ticket is compared with others, as in the real queue."""
        return self.place, self.service, self.number


@dataclass(frozen=True, slots=True)
class Counter:
    """What a counter serves, and when it is open: it takes nobody outside, but ends what it has begun."""

    number: int
    services: frozenset[str]
    stretches: tuple[Stretch, ...]

    def open_at(self, now: datetime) -> bool:
        """Tell whether somebody may be called at ``now``."""
        return any(start <= now < end for start, end in self.stretches)


@dataclass(frozen=True, slots=True)
class Turn:
    """What became of an arrival: when it was called, where, and when the counter was free again.

    All three are None for who was never called.
    """

    key: Hashable
    called_at: datetime | None = None
    counter: int | None = None
    ended_at: datetime | None = None


def replay(arrivals: Sequence[Arrival], counters: Sequence[Counter]) -> list[Turn]:
    """Live the day and return what became of each arrival, in the order of ``arrivals``."""
    return _Hall(arrivals, counters).live()


@dataclass(slots=True)
class _Place:
    """A counter while the day goes on: since when it is idle, None while somebody is there."""

    counter: Counter
    idle_since: datetime | None


@dataclass(slots=True)
class _Queue:
    """Who waits for one service, first to last. Who has left stays in the heap until they would be next."""

    waiting: list[tuple[Order, int]] = field(default_factory=list)

    def head(self, gone: set[int]) -> tuple[Order, int] | None:
        while self.waiting and self.waiting[0][1] in gone:
            heapq.heappop(self.waiting)
        return self.waiting[0] if self.waiting else None


class _Hall:
    def __init__(self, arrivals: Sequence[Arrival], counters: Sequence[Counter]) -> None:
        self._arrivals = arrivals
        self._turns = [Turn(one.key) for one in arrivals]
        self._queues: defaultdict[str, _Queue] = defaultdict(_Queue)
        self._left: set[int] = set()
        # At equal times who leaves is gone, and who comes is there, before anybody is called.
        self._events: list[tuple[datetime, int, int]] = []
        self._places = [
            _Place(one, min(start for start, _ in one.stretches)) for one in counters if one.stretches
        ]
        for index, one in enumerate(arrivals):
            self._events.append((one.issued_at, _COMES, index))
            if one.leaves_at is not None:
                self._events.append((one.leaves_at, _LEAVES, index))
        for index, place in enumerate(self._places):
            self._events += [(start, _OPENS, index) for start, _ in place.counter.stretches]
        heapq.heapify(self._events)

    def live(self) -> list[Turn]:
        while self._events:
            now = self._events[0][0]
            while self._events and self._events[0][0] == now:
                _, kind, index = heapq.heappop(self._events)
                self._happens(now, kind, index)
            self._call(now)
        return self._turns

    def _happens(self, now: datetime, kind: int, index: int) -> None:
        if kind == _LEAVES:
            self._left.add(index)
        elif kind == _COMES and index not in self._left:
            one = self._arrivals[index]
            heapq.heappush(self._queues[one.service].waiting, (one.order, index))
        elif kind == _FREE:
            self._places[index].idle_since = now

    def _call(self, now: datetime) -> None:
        """Let each counter that is free and open take the next; who is idle longest begins."""
        ready = [
            (place.idle_since, place.counter.number, index)
            for index, place in enumerate(self._places)
            if place.idle_since is not None and place.counter.open_at(now)
        ]
        for _, number, index in sorted(ready):
            place = self._places[index]
            chosen = self._next(place.counter.services)
            if chosen is None:
                continue
            one = self._arrivals[chosen]
            called = now + one.before
            self._turns[chosen] = Turn(one.key, called, number, called + one.lasts)
            place.idle_since = None
            heapq.heappush(self._events, (called + one.lasts, _FREE, index))

    def _next(self, services: Iterable[str]) -> int | None:
        heads = {}
        for service in services:
            head = self._queues[service].head(self._left)
            if head is not None:
                heads[head[0]] = service
        chosen = first(heads)
        return None if chosen is None else heapq.heappop(self._queues[heads[chosen]].waiting)[1]


_LEAVES, _COMES, _OPENS, _FREE = range(4)


def busiest(turns: Iterable[Turn], counters: Sequence[Counter]) -> list[Counter]:
    """Return the counters by how long they had somebody, longest first; at a tie by number."""
    busy: defaultdict[int | None, timedelta] = defaultdict(timedelta)
    for one in turns:
        if one.called_at is not None and one.ended_at is not None:
            busy[one.counter] += one.ended_at - one.called_at
    return sorted(counters, key=lambda one: (-busy[one.number], one.number))


def one_more(counters: Sequence[Counter], like: Counter) -> tuple[Counter, ...]:
    """Return the counters and one more that serves and opens as ``like`` does."""
    number = max(one.number for one in counters) + 1
    return *counters, Counter(number, like.services, like.stretches)


def spared(ranked: Sequence[Counter], among: Collection[Counter]) -> Counter:
    """Return which of ``among`` is missed least: the least busy one whose services others serve as well.

    ``ranked`` are all counters, busiest first. Where each is alone with something, it is the least busy.
    """
    asked = [one for one in reversed(ranked) if one in among]
    for one in asked:
        others: frozenset[str] = frozenset().union(*(other.services for other in ranked if other != one))
        if one.services <= others:
            return one
    return asked[0]
