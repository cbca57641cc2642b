"""How many counters an hour needs: Erlang's formula for a queue whose visitors wait.

A. K. Erlang, "Solution of some problems in the theory of probabilities of significance in automatic
telephone exchanges" (1917): arrivals at random, counters alike, first come first served, and the hour long
enough for the queue to settle. Erlang's durations vary as much as an exponential's; real ones vary less,
which shortens waits by (1 + variation) / 2, after Allen and Cunneen (A. O. Allen, "Probability, Statistics,
and Queueing Theory", 1978). ``variation`` is the squared relative deviation of durations, 1 for an
exponential's.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, exp, floor

HOUR = 3600.0
# The promise: so many of all visitors are called within the time.
SHARE = 0.9
# A busy day is one that so many of the days do not exceed.
BUSY = 0.9
MOST = 200


def busy_chance(counters: int, load: float) -> float:
    """Return how likely a visitor finds all counters taken (Erlang C); ``load`` is in counters kept busy.

    1.0 when the load is as much as the counters can do, or more.
    """
    if load >= counters:
        return 1.0
    blocked = 1.0
    for count in range(1, counters + 1):
        blocked = load * blocked / (count + load * blocked)
    return blocked / (1 - load / counters * (1 - blocked))


def mean_wait(counters: int, load: float, lasts: float, variation: float = 1.0) -> float:
    """Return the mean wait in seconds where a service ``lasts`` seconds on average; load below counters."""
    return busy_chance(counters, load) * lasts * (1 + variation) / 2 / (counters - load)


def called_within(counters: int, load: float, lasts: float, limit: float, variation: float = 1.0) -> float:
    """Return which part of the visitors is called within ``limit`` seconds."""
    if load >= counters:
        return 0.0
    pace = (counters - load) / (lasts * (1 + variation) / 2)
    return 1 - busy_chance(counters, load) * exp(-pace * limit)


def counters_needed(arrivals: float, lasts: float, limit: float, variation: float = 1.0) -> int:
    """Return the fewest counters with which ``SHARE`` of the visitors are called within ``limit`` seconds.

    ``arrivals`` come in an hour and take ``lasts`` seconds each. None are needed for nobody.
    """
    if arrivals <= 0 or lasts <= 0:
        return 0
    load = arrivals * lasts / HOUR
    counters = floor(load) + 1
    while counters < MOST and called_within(counters, load, lasts, limit, variation) < SHARE:
        counters += 1
    return counters


def together(services: Iterable[str], counters: Collection[Collection[str]]) -> list[frozenset[str]]:
    """Return ``services`` in groups that share counters, also by way of others; each plans for itself."""
    groups: list[frozenset[str]] = []
    for service in services:
        group = frozenset({service}).union(*(served for served in counters if service in served))
        apart = [one for one in groups if not one & group]
        groups = [*apart, group.union(*(one for one in groups if one & group))]
    return groups


@dataclass(frozen=True, slots=True)
class Expected:
    """How many visitors of a service come in an hour: on average, and on a busy day."""

    mean: float
    busy: float


def expected(counts: Sequence[int]) -> Expected:
    """Return what so many visitors on as many days let expect; nobody where there are no days.

    The busy day is the BUSY quantile, drawn straight between neighbouring days.
    """
    if not counts:
        return Expected(0.0, 0.0)
    order = sorted(counts)
    place = BUSY * (len(order) - 1)
    low, high = order[floor(place)], order[ceil(place)]
    return Expected(sum(order) / len(order), low + (high - low) * (place - floor(place)))


@dataclass(frozen=True, slots=True)
class Need:
    """Counters for an hour: on average, on a busy day."""

    usual: int
    busy: int


def needed(
    visitors: Mapping[str, Expected],
    lasts: Mapping[str, float],
    limits: Mapping[str, float],
    hours: float = 1.0,
    variation: float = 1.0,
) -> Need:
    """Return how many counters a group of services needs in an hour of which ``hours`` (0 to 1) is open.

    ``lasts`` and ``limits`` are seconds by service. The group keeps the promise of its most impatient
    service.
    """
    asked = [one for one in visitors if one in lasts and visitors[one].busy > 0]
    if not asked or hours <= 0:
        return Need(0, 0)
    limit = min(limits[one] for one in asked)

    def counters(of: Mapping[str, float]) -> int:
        total = sum(of.values())
        mean = sum(count * lasts[one] for one, count in of.items()) / total if total else 0.0
        return counters_needed(total / hours, mean, limit, variation)

    usual = {one: visitors[one].mean for one in asked}
    return Need(counters(usual), counters({one: visitors[one].busy for one in asked}))
