"""How long it may take: an honest range for the wait, from what the queue has done lately.

1. *Durations.* The mean of a service is drawn from today's (the latest count most), its mean on earlier
   days, and, where it was seldom asked for, the mean of all. A service under way counts with what it is
   expected to last in all; leaving those out would overlook the long ones.
2. *Line.* Each visitor ahead, in turn, goes to the open counter for their service that is free first. The
   wait is over when a counter for the visitor's own service is free.
3. *Counters.* Who stays idle while visitors wait is away, and counts in part. As time goes on, each counter
   drifts from what it does now to what it usually does at that time of the day. Visitors let in before
   others, as seen today, lengthen the wait.
4. *Range.* Lognormal; the wider, the more durations differ, the less is known, and the longer it takes.

All times are seconds on the site's wall clock since the midnight at which its service day begins.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, exp, log, sqrt

from kiosk.domain.history import SLOT, Called, Served, Usual, ended, latest, overtaking
from kiosk.domain.pace import pace_of

# So many services must have ended, today or on earlier days, before there is ground for an estimate.
ENOUGH = 4
# Idle for so long while others wait, a counter is away; how much it then counts, for it may come back.
AWAY, COMES_BACK = 90.0, 0.4
# How fast the habits of the day win over what is seen now, in seconds.
RETURN = 3000.0
# Overtakers take at most this part of the counters' time.
MOST_OVERTAKEN = 0.5
# Relative error of the model itself, of the number of counters after an hour, and of overtaking.
UNSURE, DRIFT, UNSURE_OVERTAKEN = 0.05, 0.2, 0.6
# Squared variation of the time until the first counter is free.
FIRST = 0.7
# Standard normal quantile: 10 % of waits on either side of the range.
Z = 1.2816
# Nothing shorter is expected. The day is walked through in steps, so far at most.
SHORTEST, STEP, HORIZON = 5.0, 300.0, 8 * 3600.0
MINUTE = 60


@dataclass(frozen=True, slots=True)
class Estimate:
    """Seconds to wait: ``low`` to ``high``, whole minutes, hold 80 % of waits; half exceed ``expected``."""

    low: int
    expected: int
    high: int


AT_ONCE = Estimate(0, 0, 2 * MINUTE)


def estimate(
    service: str,
    ahead: Sequence[str],
    *,
    calls: Sequence[Called],
    counters: Served,
    opened: Collection[int],
    now: float,
    usual: Usual = Usual(),  # noqa: B008 - frozen
) -> Estimate | None:
    """Return how long the next in line for ``service`` waits; None when there is no ground for telling.

    ``ahead`` are the services of those to be called before, first to last; ``calls`` the latest calls of
    today; ``opened`` the counters at work. There is ground when one of them serves ``service`` and ENOUGH
    services have ended, today or on earlier days, of those that share counters with it.
    """
    work = {number for number in opened if number in counters}
    mine = {number for number, served in counters.items() if service in served}
    related = {service, *ahead}.union(*(counters[number] for number in mine))
    done = [one for one in ended(calls) if one[0] in related]
    earlier = sum(usual.durations[one][0] for one in related if one in usual.durations)
    if not mine & work or len(done) + earlier < ENOUGH:
        return None
    last = {number: one for number, one in latest(calls).items() if number in work}
    running = {number: (one.service, now - one.called) for number, one in last.items() if one.ended is None}
    pace = pace_of(related, done, list(running.values()), usual)
    presence = dict.fromkeys(work, 1.0)
    if ahead:
        away = {number for number, one in last.items() if one.ended is not None and now - one.ended > AWAY}
        presence |= dict.fromkeys(away, COMES_BACK)
    free = {number: 0.0 if presence[number] == 1 else AWAY for number in work}
    free |= _staggered({number: pace.left(one, age)[1] for number, (one, age) in running.items()})
    first = min(free[number] for number in mine & work)
    taken = _line(ahead, pace.means, counters, presence, free)
    turn = min(free[number] for number in mine & work)
    if turn == 0:
        return AT_ONCE
    here = {number: presence.get(number, 0.0) for number in mine}
    speed = sum(here.values())
    overtaken = min(MOST_OVERTAKEN, overtaking(calls, counters) * pace.means[service] / speed)
    expected = max(
        SHORTEST, (first + _time_for((turn - first) * speed, here, now + first, usual)) / (1 - overtaken)
    )
    squares = sum(pace.means[one] ** 2 for number, one in taken if number in mine)
    chance = FIRST * first**2 + pace.variation * squares / speed**2
    unsure = UNSURE**2 + DRIFT**2 * min(1.0, expected / 3600) + (UNSURE_OVERTAKEN * overtaken) ** 2
    return _range(expected, chance / expected**2 + pace.unknown(ahead) + unsure)


def _line(
    ahead: Sequence[str],
    means: Mapping[str, float],
    counters: Served,
    presence: Mapping[int, float],
    free: dict[int, float],
) -> list[tuple[int, str]]:
    """Give each one ahead to a counter, moving on when it is ``free``; return who takes which service."""
    taken = []
    for one in ahead:
        able = [number for number in free if one in counters[number]]
        if able:
            number = min(able, key=lambda number: free[number])
            free[number] += means[one] / presence[number]
            taken.append((number, one))
    return taken


def _staggered(left: Mapping[int, float]) -> dict[int, float]:
    """Return when each counter is free: never all at once, although they are expected to last alike."""
    order = sorted(left, key=lambda number: left[number])
    found: dict[int, float] = {}
    at = 0.0
    for rank, number in enumerate(order):
        at += 1 / sum(1 / left[one] for one in order[rank:])
        found[number] = at
    return found


def _time_for(work: float, presence: Mapping[int, float], start: float, usual: Usual) -> float:
    """Return the seconds the counters take for ``work`` as they drift from now to what is usual."""
    lasts = 0.0
    while True:
        slot, still = int((start + lasts) // SLOT), exp(-lasts / RETURN)
        habits = [(now, usual.working.get((one, slot), now)) for one, now in presence.items()]
        speed = max(0.5, sum(now * still + habit * (1 - still) for now, habit in habits))
        if work <= speed * STEP or lasts >= HORIZON:
            return lasts + work / speed
        work -= speed * STEP
        lasts += STEP


def _range(expected: float, spread: float) -> Estimate:
    width = sqrt(log(1 + spread))
    median = expected * exp(-(width**2) / 2)
    low = int(median * exp(-Z * width) // MINUTE) * MINUTE
    high = ceil(median * exp(Z * width) / MINUTE) * MINUTE
    return Estimate(low, round(median), max(high, low + MINUTE))
