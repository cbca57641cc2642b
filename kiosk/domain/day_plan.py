"""Who sits at which counter, by the hour: what a plan must not do, and a proposal for one.

The proposal, hour by hour, in the order of the day:

1. *Counters.* For each group of services that share counters, first the fewest that serve everything asked
   for, then more until there are as many as needed. Where nothing is known yet, all counters.
2. *People.* Who was at a counter stays there, up to ``STAY`` hours. Then comes whoever has the fewest hours
   so far, at a tie in the order given.
3. *Breaks.* Nobody sits for more than ``LONGEST_RUN`` hours on end or ``MOST_HOURS`` in all; on a longer day
   each has an hour off in its middle, one after the other, unless they have just come. (6 and 8 hours are
   those of the German Working Hours Act, sections 3 and 4.)

What stands in the plan already is kept. The same input gives the same proposal.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

Cell = tuple[int, int]
"""Number of the counter and hour (0 to 23, site local time)."""

STAY, LONGEST_RUN, MOST_HOURS = 3, 6, 8


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a group of services needs in an hour: those ``asked`` for, and how many ``counters``."""

    asked: frozenset[str]
    counters: int


def elsewhere(slots: Mapping[Cell, str], counter: int, hour: int, staff: str) -> int | None:
    """Return the other counter at which ``staff`` sits in this hour, None when nowhere."""
    return next(
        (other for (other, when), who in slots.items() if who == staff and when == hour and other != counter),
        None,
    )


def to_open(wanted: Iterable[Wanted], counters: Mapping[int, Collection[str]]) -> list[int]:
    """Return the counters to be opened, those that nothing can do without first."""
    serves = {number: frozenset(served) for number, served in counters.items()}
    first: list[int] = []
    more: list[int] = []
    for group in wanted:
        able = [number for number in sorted(serves) if group.asked & serves[number]]
        left = group.asked.intersection(frozenset().union(*(serves[number] for number in able)))
        open_now = 0
        while left or (able and open_now < group.counters):
            best = max(able, key=lambda number: (len(left & serves[number]), -number))
            (first if left & serves[best] else more).append(best)
            able.remove(best)
            left -= serves[best]
            open_now += 1
    return [*first, *more]


def propose(
    hours: Mapping[int, float],
    counters: Mapping[int, Collection[str]],
    staff: Sequence[str],
    wanted: Mapping[int, Sequence[Wanted]],
    slots: Mapping[Cell, str],
) -> dict[Cell, str]:
    """Return what is to be added to ``slots``.

    ``hours`` are those of the day in their order, each with the part of it that is open. An hour that is not
    in ``wanted`` opens all counters.
    """
    made = _Proposal(hours, staff, dict(slots))
    for hour in hours:
        numbers = to_open(wanted[hour], counters) if hour in wanted else list(counters)
        made.fill(hour, [one for one in numbers if (one, hour) not in slots])
    return {cell: who for cell, who in made.slots.items() if cell not in slots}


class _Proposal:
    """A plan while it is being filled. ``slots`` are also what is set already, in hours to come as well."""

    def __init__(self, hours: Mapping[int, float], staff: Sequence[str], slots: dict[Cell, str]) -> None:
        self.slots = slots
        self._hours = hours
        self._staff = staff
        self._worked = defaultdict(float, counts(slots, hours))
        self._breaks = _breaks(list(hours), staff)
        self._seats: dict[int, tuple[str, int]] = {}
        self._run: dict[str, int] = {}

    def fill(self, hour: int, numbers: Iterable[int]) -> None:
        """Put people at these counters, which are empty, and let the hour pass."""
        left = []
        for number in numbers:
            who, hours = self._seats.get(number, ("", 0))
            if hours < STAY and self._free(who, hour):
                self._sit(number, hour, who)
            else:
                left.append(number)
        for number in left:
            free = [who for who in self._staff if self._free(who, hour)]
            if free:
                self._sit(number, hour, min(free, key=lambda who: self._worked[who]))
        here = {number: who for (number, when), who in self.slots.items() if when == hour}
        before, self._seats = self._seats, {}
        for number, who in here.items():
            last, hours = before.get(number, ("", 0))
            self._seats[number] = (who, hours + 1 if last == who else 1)
        self._run = {who: self._run.get(who, 0) + 1 for who in here.values()}

    def _free(self, who: str, hour: int) -> bool:
        return (
            who in self._staff
            and self._run.get(who, 0) < (STAY if self._breaks.get(who) == hour else LONGEST_RUN)
            and self._worked[who] + self._hours[hour] <= MOST_HOURS
            and all(other != who for (_, when), other in self.slots.items() if when == hour)
        )

    def _sit(self, number: int, hour: int, who: str) -> None:
        self.slots[number, hour] = who
        self._worked[who] += self._hours[hour]


def _breaks(hours: Sequence[int], staff: Sequence[str]) -> dict[str, int]:
    """Return the hour off of each on a long day: one from which neither part is too long."""
    last = len(hours) - 1
    middle = [hour for place, hour in enumerate(hours) if max(place, last - place) <= LONGEST_RUN]
    if last < LONGEST_RUN or not middle:
        return {}
    return {who: middle[place % len(middle)] for place, who in enumerate(staff)}


def counts(slots: Mapping[Cell, str], hours: Mapping[int, float]) -> dict[str, float]:
    """Return the hours of each person in the plan; one outside the opening ``hours`` counts in full."""
    found: dict[str, float] = {}
    for (_, hour), who in slots.items():
        found[who] = found.get(who, 0.0) + hours.get(hour, 1.0)
    return found
