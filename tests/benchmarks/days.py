"""Generated days of a lobby, of several kinds, and what three ways of guessing say about each wait."""

import heapq
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import count
from math import log, sqrt
from random import Random

from kiosk.domain.history import Called, Usual, at_work, summarise
from kiosk.domain.waits import Estimate, estimate

OPENS, CLOSES = 8 * 3600.0, 18 * 3600.0
HEAD_START = {"vip": 3600.0, "assisted": 1200.0, "appointment": 600.0, "normal": 0.0}


@dataclass(frozen=True)
class Plan:
    """What one site is like; ``staff`` has the counters at work for each hour from opening on."""

    counters: dict[int, tuple[str, ...]]
    means: dict[str, float]
    variation: float
    asked: dict[str, float]
    staff: tuple[int, ...]
    load: tuple[float, ...]
    priorities: float = 0.0
    no_shows: float = 0.02
    absences: float = 0.0
    lunch: bool = False
    slower: float = 1.0
    tired: float = 1.0


@dataclass(frozen=True)
class Guess:
    """One visitor: the real wait and what was said when they came."""

    wait: float
    said: Estimate
    by_mean: float
    by_last: float

    @property
    def inside(self) -> bool:
        """Whether the range held."""
        return self.said.low <= self.wait <= self.said.high


@dataclass
class _Ticket:
    service: str
    priority: str
    issued: float
    counter: int = 0
    called: float = -1.0
    ended: float | None = None

    @property
    def key(self) -> float:
        return self.issued - HEAD_START[self.priority]


def _one_service(rng: Random, counters: int) -> Plan:
    return Plan(
        counters=dict.fromkeys(range(1, counters + 1), ("a",)),
        means={"a": rng.uniform(180, 600)},
        variation=rng.uniform(0.3, 1.1),
        asked={"a": 1.0},
        staff=(counters,) * 10,
        load=(rng.uniform(0.85, 1.1),) * 10,
    )


def stationary(rng: Random) -> Plan:
    return _one_service(rng, rng.randint(1, 4))


def noon_rush(rng: Random) -> Plan:
    return replace(
        _one_service(rng, rng.randint(2, 4)), load=(0.6, 0.7, 0.8, 1.2, 1.6, 1.4, 0.7, 0.6, 0.6, 0.5)
    )


def staffing(rng: Random) -> Plan:
    staff = [rng.randint(1, 4)]
    for _ in range(9):
        staff.append(staff[-1] if rng.random() < 0.6 else rng.randint(1, 4))
    load = tuple(rng.uniform(0.6, 1.25) for _ in range(10))
    return replace(_one_service(rng, 4), staff=tuple(staff), load=load, absences=0.1)


def lunch_breaks(rng: Random) -> Plan:
    return replace(
        _one_service(rng, rng.randint(2, 4)), lunch=True, load=(0.8, 0.9, 1, 1, 0.9, 0.9, 1, 0.9, 0.8, 0.6)
    )


def mixed(rng: Random) -> Plan:
    counters: dict[int, tuple[str, ...]] = {1: ("a", "b"), 2: ("b", "c"), 3: ("c",), 4: ("a", "b", "c")}
    return replace(
        _one_service(rng, 4),
        counters=counters,
        means={"a": rng.uniform(90, 200), "b": rng.uniform(300, 600), "c": rng.uniform(800, 1500)},
        asked={"a": 0.5, "b": 0.3, "c": 0.2},
        variation=rng.uniform(0.3, 0.8),
        absences=0.05,
    )


def mixed_one_hall(rng: Random) -> Plan:
    plan = mixed(rng)
    return replace(
        plan, counters=dict.fromkeys(range(1, rng.randint(2, 3) + 1), ("a", "b", "c")), staff=(3,) * 10
    )


def priorities(rng: Random) -> Plan:
    return replace(_one_service(rng, rng.randint(1, 3)), priorities=0.2)


def no_shows(rng: Random) -> Plan:
    return replace(_one_service(rng, rng.randint(1, 3)), no_shows=0.2)


def slow(rng: Random) -> Plan:
    plan = _one_service(rng, rng.randint(2, 4))
    return replace(plan, load=tuple(0.8 * one for one in plan.load), slower=1.4)


def tiring(rng: Random) -> Plan:
    plan = _one_service(rng, rng.randint(2, 4))
    return replace(plan, load=(0.9,) * 10, tired=1.3)


KINDS: tuple[Callable[[Random], Plan], ...] = (
    stationary, noon_rush, staffing, lunch_breaks, mixed, mixed_one_hall, priorities, no_shows, slow, tiring,
)  # fmt: skip


class Day:
    """One service day as it happens: visitors come, counters open, call, serve and close."""

    def __init__(self, plan: Plan, rng: Random, earlier: Usual | None = None, slower: float = 1.0) -> None:
        self._plan, self._rng, self._earlier, self._slower = plan, rng, earlier, slower
        self.queue: list[_Ticket] = []
        self.called: list[_Ticket] = []
        self.guesses: list[tuple[_Ticket, Estimate, float, float]] = []
        self._busy: set[int] = set()
        self._numbers = count()
        self._events: list[tuple[float, int, str, object]] = []
        self._shifts = self._staffing()
        self._run()

    def calls(self) -> list[Called]:
        return [Called(one.service, one.counter, one.issued, one.called, one.ended) for one in self.called]

    def _staffing(self) -> dict[int, list[bool]]:
        """Who is at the counter in each half hour."""
        rng, plan = self._rng, self._plan
        shifts = {n: [at < plan.staff[slot // 2] for slot in range(20)] for at, n in enumerate(plan.counters)}
        for slots in shifts.values():
            for slot in range(0, 20, 2):
                if rng.random() < plan.absences:
                    slots[slot] = slots[slot + 1] = not slots[slot]
        if plan.lunch:
            for at, slots in enumerate(shifts.values()):
                start = 7 + 2 * at % 4 + rng.randint(0, 1)
                slots[start] = slots[start + 1] = False
        for slot in range(20):
            if not any(slots[slot] for slots in shifts.values()):
                shifts[1][slot] = True
        return shifts

    def _push(self, at: float, kind: str, what: object = None) -> None:
        heapq.heappush(self._events, (at, next(self._numbers), kind, what))

    def _arrivals(self) -> Iterator[tuple[float, str]]:
        plan, rng, at = self._plan, self._rng, OPENS
        mean = sum(plan.means[one] * share for one, share in plan.asked.items())
        while at < CLOSES:
            hour = int((at - OPENS) // 3600)
            counters = min(plan.staff[hour], len(plan.counters))
            at += rng.expovariate(plan.load[hour] * counters / (mean + 25))
            yield at, rng.choices(list(plan.asked), list(plan.asked.values()))[0]

    def _run(self) -> None:
        for at, service in self._arrivals():
            if at < CLOSES:
                self._push(at, "arrive", service)
        for slot in range(20):
            self._push(OPENS + slot * 1800, "shift")
        while self._events:
            now, _, kind, what = heapq.heappop(self._events)
            if kind == "arrive":
                self._arrive(now, str(what))
            elif kind == "end":
                assert isinstance(what, _Ticket)
                what.ended = now
                self._push(now + self._rng.uniform(5, 40), "free", what.counter)
            elif kind == "free":
                self._busy.remove(int(str(what)))
            self._start(now)

    def _start(self, now: float) -> None:
        slot = min(19, int((now - OPENS) // 1800))
        for number, services in self._plan.counters.items():
            if number in self._busy or not self._shifts[number][slot]:
                continue
            mine = [one for one in self.queue if one.service in services]
            if not mine:
                continue
            ticket = min(mine, key=lambda one: one.key)
            self.queue.remove(ticket)
            self._busy.add(number)
            ticket.counter, ticket.called = number, now
            self.called.append(ticket)
            self._push(now + self._lasts(ticket.service, now), "end", ticket)

    def _lasts(self, service: str, now: float) -> float:
        plan, rng = self._plan, self._rng
        if rng.random() < plan.no_shows:
            return rng.uniform(60, 150)
        width = sqrt(log(1 + plan.variation**2))
        mean = plan.means[service] * self._slower * (plan.tired if now > OPENS + 5 * 3600 else 1.0)
        return mean * rng.lognormvariate(-(width**2) / 2, width) + rng.uniform(5, 20)

    def _arrive(self, now: float, service: str) -> None:
        rng, plan = self._rng, self._plan
        high = rng.random() < plan.priorities
        ticket = _Ticket(service, rng.choice(["vip", "assisted", "appointment"]) if high else "normal", now)
        if self._earlier is not None:
            said = self._guess(ticket, now)
            if said is not None:
                self.guesses.append((ticket, *said))
        self.queue.append(ticket)

    def _guess(self, ticket: _Ticket, now: float) -> tuple[Estimate, float, float] | None:
        plan = self._plan
        rivals = {one for served in plan.counters.values() if ticket.service in served for one in served}
        ahead = sorted(
            (o for o in self.queue if o.service in rivals and o.key <= ticket.key), key=lambda o: o.key
        )
        calls = [Called(o.service, o.counter, o.issued, o.called, o.ended) for o in self.called[-100:]]
        counters = plan.counters
        found = estimate(
            ticket.service,
            [one.service for one in ahead],
            calls=calls,
            counters=counters,
            opened=at_work(ticket.service, calls, counters, now),
            now=now,
            usual=self._earlier or Usual(),
        )
        done = [o.ended - o.called for o in self.called if o.ended is not None and o.service in rivals]
        mine = [n for n, served in plan.counters.items() if rivals & set(served)]
        last = [o.called - o.issued for o in self.called if o.service == ticket.service]
        if found is None or not done or not last:
            return None
        active = {o.counter for o in self.called if o.ended is None or now - o.called <= 1200}
        at_them = len(active & set(mine)) or len(mine)
        by_mean = sum(done) / len(done) * len(ahead) / at_them
        return found, by_mean, last[-1]


def replay(kind: Callable[[Random], Plan], seed: int) -> list[Guess]:
    """Live some earlier days of a site (a new site has none), then one more, and compare."""
    rng = Random(f"{kind.__name__} {seed}")
    plan = kind(rng)
    earlier = summarise([Day(plan, rng).calls() for _ in range(0 if seed % 4 == 0 else 5)])
    day = Day(plan, rng, earlier, plan.slower)
    return [
        Guess(ticket.called - ticket.issued, said, by_mean, by_last)
        for ticket, said, by_mean, by_last in day.guesses
        if ticket.called >= 0
    ]
