"""What a queue has done lately and what it usually does: the ground of every wait estimate.

All times are seconds on the site's wall clock since the midnight at which its service day begins.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

Served = Mapping[int, Collection[str]]
"""What each counter serves."""

# A counter is open for so long after it called somebody.
OPEN = 1200.0
# A pause between two visitors up to this long belongs to the service before; no service counts for longer.
PAUSE, LONGEST = 120.0, 7200.0
# Squared variation of durations before it is known, and how many services that weighs.
VARIATION, WEIGHT_VARIATION = 0.5, 8.0
# A half hour shows who works in it only when visitors waited so long.
SLOT, PRESSED = 1800.0, 300.0
# Overtaking is looked for among the latest calls, and believed after that much waiting.
LATEST, LITTLE = 30, 600.0


@dataclass(frozen=True, slots=True)
class Called:
    """A ticket that was called; ``ended`` is None while its visitor is at the counter."""

    service: str
    counter: int
    issued: float
    called: float
    ended: float | None


@dataclass(frozen=True, slots=True)
class Usual:
    """Earlier days: number and mean of durations by service, and their squared variation.

    ``working`` is how often a counter (first of the key) worked in a half hour of the day (second) in
    which its visitors waited: 0 to 1, absent when they never did.
    """

    durations: Mapping[str, tuple[int, float]] = field(default_factory=dict)
    variation: float = VARIATION
    working: Mapping[tuple[int, int], float] = field(default_factory=dict)


def at_work(service: str, calls: Collection[Called], counters: Served, now: float) -> set[int]:
    """Return the open counters: who has somebody or called lately; else all that serve ``service``."""
    active = {one.counter for one in calls if one.ended is None or now - one.called <= OPEN} & set(counters)
    serving = {number for number, served in counters.items() if service in served}
    return active if active & serving else active | serving


def latest(calls: Collection[Called]) -> dict[int, Called]:
    """Return the last call of each counter; what was called there before it has ended."""
    return {one.counter: one for one in sorted(calls, key=_called)}


def ended(calls: Collection[Called]) -> list[tuple[str, float]]:
    """Return service and seconds at the counter of what has ended, oldest first.

    The short pause before the next visitor is part of it when that one was waiting. Calling the next
    visitor ends a service that nobody marked as ended.
    """
    found: list[tuple[str, float]] = []
    following: dict[int, Called] = {}
    for one in sorted(calls, key=_called, reverse=True):
        after = following.get(one.counter)
        following[one.counter] = one
        end = one.ended
        if after is not None and end is None:
            end = after.called
        if after is not None and end is not None and after.issued <= end:
            end += min(max(0.0, after.called - end), PAUSE)
        if end is not None:
            found.append((one.service, min(max(1.0, end - one.called), LONGEST)))
    return found[::-1]


def variation(done: Sequence[tuple[str, float]], means: Mapping[str, float], prior: float) -> float:
    """Return the squared variation of durations around their means, drawn towards ``prior``."""
    squares = sum((seconds / means[service] - 1) ** 2 for service, seconds in done)
    return (squares + prior * WEIGHT_VARIATION) / (len(done) + WEIGHT_VARIATION)


def overtaking(calls: Collection[Called], counters: Served) -> float:
    """Return how many visitors were let in before one who had come earlier, per second of waiting."""
    order = sorted(calls, key=_called)[-LATEST:]
    overtakers = sum(
        other.issued > one.issued and one.service in counters.get(other.counter, ())
        for at, one in enumerate(order)
        for other in order[:at]
    )
    return overtakers / (LITTLE + sum(one.called - one.issued for one in order))


def summarise(days: Collection[Sequence[Called]]) -> Usual:
    """Return what is usual from all calls of some earlier days, one sequence each."""
    done = [one for calls in days for one in ended(calls)]
    durations: dict[str, tuple[int, float]] = {}
    for service, seconds in done:
        count, mean = durations.get(service, (0, 0.0))
        durations[service] = count + 1, mean + (seconds - mean) / (count + 1)
    means = {service: mean for service, (_, mean) in durations.items()}
    return Usual(durations, variation(done, means, VARIATION), _working(days))


def _working(days: Collection[Sequence[Called]]) -> dict[tuple[int, int], float]:
    served: defaultdict[int, set[str]] = defaultdict(set)
    for one in (one for calls in days for one in calls):
        served[one.counter].add(one.service)
    worked: Counter[tuple[int, int]] = Counter()
    wanted: Counter[tuple[int, int]] = Counter()
    for calls in days:
        there = {(one.counter, slot) for one in calls for slot in _slots(one.called, one.ended or one.called)}
        waited = {(one.service, slot) for one in calls for slot in _slots(one.issued + PRESSED, one.called)}
        pressed = {(number, slot) for name, slot in waited for number, some in served.items() if name in some}
        wanted.update(pressed)
        worked.update(pressed & there)
    return {key: worked[key] / count for key, count in wanted.items()}


def _slots(start: float, end: float) -> range:
    """Return the half hours from ``start`` to ``end``; none when it ends first."""
    first = int(start // SLOT)
    return range(first, int(end // SLOT) + 1 if end >= start else first)


def _called(one: Called) -> float:
    return one.called
