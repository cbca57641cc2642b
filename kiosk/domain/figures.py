"""The figures of a lobby: what each is, and how counts of days become those of a year.

Every figure is defined once, in ``FIGURES``; its words are in ``viewmodels/figure_words.py``. A visit counts
on the service day of its arrival, whenever its ticket is finished.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from operator import attrgetter
from typing import Any

from kiosk.domain.durations import STEP, Durations

__all__ = ["FIGURES", "STEP", "Comparison", "Count", "Durations", "Figure", "Picture", "Split", "Unit"]

SCORES = (1, 2, 3, 4, 5)

Plain = list[Any]
"""A count as it is stored: its numbers and scores, the texts of its durations, how often each outcome was."""


class Split(StrEnum):
    """By what visits are told apart, and the keys of the parts.

    ``HOUR`` of arrival on the site's clock ("0" to "23"), ``DAY`` the service day (ISO), ``WEEKDAY`` of it
    ("0" is Monday); the others have the site's codes and numbers. Visits without a ticket have no service,
    those not called no counter and no staff: they are in none of the parts.
    """

    HOUR = "hour"
    DAY = "day"
    WEEKDAY = "weekday"
    PURPOSE = "purpose"
    SERVICE = "service"
    COUNTER = "counter"
    STAFF = "staff"
    LANGUAGE = "language"


class Unit(StrEnum):
    """What a figure is measured in. A share is between 0 and 1, a score between 1 and 5."""

    COUNT = "count"
    SECONDS = "seconds"
    SHARE = "share"
    SCORE = "score"


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """What was counted of a number of visits; ``+`` counts those of both.

    ``consultations`` are those that ended with an outcome, ``converted`` those of them that led to business;
    ``with_outcome`` and ``resolved`` are the same for tickets of all services. ``services`` holds service
    times, ``responses`` the waits of complaints. ``scores`` tells how often each of ``SCORES`` was given.
    """

    groups: int = 0
    adults: int = 0
    children: int = 0
    tickets: int = 0
    finished: int = 0
    no_shows: int = 0
    cancelled: int = 0
    with_outcome: int = 0
    resolved: int = 0
    consultations: int = 0
    converted: int = 0
    scores: tuple[int, ...] = (0,) * len(SCORES)
    waits: Durations = field(default_factory=Durations)
    services: Durations = field(default_factory=Durations)
    responses: Durations = field(default_factory=Durations)
    outcomes: dict[str, int] = field(default_factory=dict)

    @property
    def heads(self) -> int:
        """Return the people of all groups."""
        return self.adults + self.children

    @property
    def called(self) -> int:
        """Return how many tickets were called."""
        return len(self.waits)

    @property
    def ratings(self) -> int:
        """Return how many visitors said how content they were."""
        return sum(self.scores)

    def value(self, figure: "Figure") -> float | None:
        """Return a figure of these visits in its unit; None where there is nothing to tell it from."""
        return FIGURES[figure].value(self)

    def behind(self, figure: "Figure") -> int:
        """Return how many visits a figure is told from."""
        return FIGURES[figure].behind(self)

    def plain(self) -> Plain:
        """Return the same as plain data."""
        texts = [one.text for one in _durations(self)]
        return [[*_numbers(self), *self.scores], *texts, self.outcomes]

    @classmethod
    def of(cls, plain: Plain) -> "Count":
        """Return the count that was made plain."""
        numbers, waits, services, responses, outcomes = plain
        return cls(
            **dict(zip(_NUMBERS, numbers, strict=False)),
            scores=tuple(numbers[len(_NUMBERS) :]),
            waits=Durations(waits),
            services=Durations(services),
            responses=Durations(responses),
            outcomes=outcomes,
        )

    @classmethod
    def total(cls, parts: Iterable[Plain]) -> "Count":
        """Return the sum of counts that were made plain."""
        return cls.of(added([*parts]))

    def __add__(self, other: "Count") -> "Count":
        return Count.total([self.plain(), other.plain()])


_NUMBERS = (
    *("groups", "adults", "children", "tickets", "finished", "no_shows", "cancelled"),
    *("with_outcome", "resolved", "consultations", "converted"),
)
_numbers = attrgetter(*_NUMBERS)
_durations = attrgetter("waits", "services", "responses")


def added(parts: Sequence[Plain]) -> Plain:
    """Return the sum of plain counts: hundreds of thousands of them must not take a second."""
    if len(parts) < 2:
        return parts[0] if parts else Count().plain()
    numbers, waits, services, responses, outcomes = zip(*parts, strict=True)
    ends: dict[str, int] = {}
    for one in outcomes:
        for code, often in one.items():
            ends[code] = ends.get(code, 0) + often
    sums = [*map(sum, zip(*numbers, strict=True))]
    return [sums, "".join(waits), "".join(services), "".join(responses), ends]


class Figure(StrEnum):
    """The figures that reports show, by the codes of files and scripts."""

    GROUPS = "groups"
    HEADS = "heads"
    ADULTS = "adults"
    CHILDREN = "children"
    TICKETS = "tickets"
    SERVED = "served"
    WAITS = "wait_median"
    WAIT_90 = "wait_90"
    SERVICE_MEDIAN = "service_median"
    SERVICE_90 = "service_90"
    RESPONSE = "response_median"
    NO_SHOWS = "no_shows"
    NO_SHOW_SHARE = "no_show_share"
    CANCELLED = "cancelled"
    FIRST_CONTACT = "first_contact"
    CONVERSION = "conversion"
    SATISFACTION = "satisfaction"
    RATINGS = "ratings"


@dataclass(frozen=True, slots=True)
class Definition:
    """What a figure is: its unit, how it is told from a count, and how many visits it is told from."""

    unit: Unit
    value: Callable[[Count], float | None]
    behind: Callable[[Count], int]


def _number(of: Callable[[Count], int], behind: Callable[[Count], int] | None = None) -> Definition:
    return Definition(Unit.COUNT, of, behind or of)


def _time(of: Callable[[Count], Durations], percent: int) -> Definition:
    return Definition(Unit.SECONDS, lambda one: of(one).percentile(percent), lambda one: len(of(one)))


def _share(part: Callable[[Count], int], whole: Callable[[Count], int]) -> Definition:
    return Definition(Unit.SHARE, lambda one: part(one) / whole(one) if whole(one) else None, whole)


def _mean_score(count: Count) -> float | None:
    given = sum(score * often for score, often in zip(SCORES, count.scores, strict=True))
    return given / count.ratings if count.ratings else None


FIGURES: dict[Figure, Definition] = {
    Figure.GROUPS: _number(lambda one: one.groups),
    Figure.HEADS: _number(lambda one: one.heads, lambda one: one.groups),
    Figure.ADULTS: _number(lambda one: one.adults, lambda one: one.groups),
    Figure.CHILDREN: _number(lambda one: one.children, lambda one: one.groups),
    Figure.TICKETS: _number(lambda one: one.tickets),
    Figure.SERVED: _number(lambda one: one.finished),
    Figure.WAITS: _time(lambda one: one.waits, 50),
    Figure.WAIT_90: _time(lambda one: one.waits, 90),
    Figure.SERVICE_MEDIAN: _time(lambda one: one.services, 50),
    Figure.SERVICE_90: _time(lambda one: one.services, 90),
    Figure.RESPONSE: _time(lambda one: one.responses, 50),
    Figure.NO_SHOWS: _number(lambda one: one.no_shows),
    Figure.NO_SHOW_SHARE: _share(lambda one: one.no_shows, lambda one: one.finished + one.no_shows),
    Figure.CANCELLED: _number(lambda one: one.cancelled),
    Figure.FIRST_CONTACT: _share(lambda one: one.resolved, lambda one: one.with_outcome),
    Figure.CONVERSION: _share(lambda one: one.converted, lambda one: one.consultations),
    Figure.SATISFACTION: Definition(Unit.SCORE, _mean_score, lambda one: one.ratings),
    Figure.RATINGS: _number(lambda one: one.ratings),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """The figures of the service days from ``first`` to ``last``, both included.

    ``by`` has, for every split, the parts that some visit falls on: hours and days in their order, the
    others in the order of the site.
    """

    first: date
    last: date
    total: Count
    by: dict[Split, dict[str, Count]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Figures beside those of the days before and of a week before; None where nothing was counted.

    ``before`` is, for a single day, the last one before it that had visits: its ``first`` tells which.
    """

    now: Picture
    before: Picture | None
    week_before: Picture | None
