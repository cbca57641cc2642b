"""Hot spots: what visitors come about most, and what has become more frequent than in the weeks before."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from db import figure_reads as reads
from kiosk.domain import hotspots
from kiosk.domain.errors import InvalidInput
from kiosk.domain.log_rows import LogFilter
from kiosk.domain.site import FieldCode
from kiosk.operations.figures import same_time
from kiosk.operations.station import Station

STRETCHES = 4
"""With how many stretches of time before the one asked for is compared."""
_ONE_DAY, _WEEK = timedelta(days=1), timedelta(days=7)


class TopicKind(StrEnum):
    """What a topic is: the choice of a subject where the purpose has choices, else the service.

    The purpose itself is the topic of visits without a ticket. Apart from these, outcomes are topics.
    """

    SUBJECT = "subject"
    SERVICE = "service"
    PURPOSE = "purpose"
    OUTCOME = "outcome"


@dataclass(frozen=True, slots=True, order=True)
class Topic:
    """What a visit was about: ``code`` is of the kind; ``purpose`` is "" for outcomes."""

    kind: TopicKind
    purpose: str
    code: str

    @property
    def rows(self) -> LogFilter:
        """Return which rows of the log are about it."""
        if self.kind is TopicKind.OUTCOME:
            return LogFilter(outcomes=(self.code,))
        purposes = (self.purpose,)
        if self.kind is TopicKind.SUBJECT:
            return LogFilter(purposes=purposes, subjects=(self.code,))
        return LogFilter(purposes=purposes, services=(self.code,) if self.kind is TopicKind.SERVICE else ())


@dataclass(frozen=True, slots=True)
class HotSpot:
    """A topic with its visits in the days asked for, and ``before``: those of earlier stretches, last first.

    ``usual`` is the mean of those, None where there is no earlier time; ``rising`` where the visits are
    more than chance explains.
    """

    topic: Topic
    visits: int
    before: tuple[int, ...]
    usual: float | None
    rising: bool


@dataclass(frozen=True, slots=True)
class HotSpots:
    """The topics of the days from ``first`` to ``last``: rising ones first, then by their visits."""

    first: date
    last: date
    topics: tuple[HotSpot, ...]


def hot_spots(station: Station, first: date, last: date, now: datetime) -> HotSpots:
    """Return the topics of these service days (both included), each beside the weeks before.

    It is compared with the same weekdays one to four times earlier: by one week each for up to seven days,
    by two for up to fourteen, and so on, as far as the site's records reach. While ``last`` is under way,
    the last day of each counts up to the same time on the clock. Raises InvalidInput("days_reversed"),
    StorageError.
    """
    if first > last:
        raise InvalidInput("days_reversed", "to")
    step = -(-(last - first + _ONE_DAY) // _WEEK) * _WEEK
    begin = reads.first_day(station.site_id) or first
    shifts = [number * step for number in range(1, STRETCHES + 1) if number * step <= first - begin]
    under_way = last == station.today(now)

    def count(shift: timedelta) -> Counter[Topic]:
        until = same_time(station, last - shift, now) if under_way and shift else None
        return _counted(station, first - shift, last - shift, until)

    shown = count(timedelta(0))
    before = [count(shift) for shift in shifts]
    found = [
        _beside(topic, visits, [one[topic] for one in before], len(shown)) for topic, visits in shown.items()
    ]
    found.sort(key=lambda one: (not one.rising, -one.visits, one.topic))
    return HotSpots(first, last, tuple(found))


def _beside(topic: Topic, visits: int, before: list[int], topics: int) -> HotSpot:
    rising = hotspots.rises(visits, before, topics)
    return HotSpot(topic, visits, tuple(before), hotspots.usual(before), rising)


def _counted(station: Station, first: date, last: date, until: datetime | None) -> Counter[Topic]:
    choices = {
        purpose.code: {one.code for one in asked.choices}
        for purpose in station.site.purposes
        if (asked := purpose.field(FieldCode.SUBJECT)) is not None and asked.choices
    }
    known = sorted(set().union(*choices.values()))
    found: Counter[Topic] = Counter()
    for purpose, subject, service, outcome, visits in reads.topics(
        station.site_id, first, last, known, until
    ):
        if outcome is not None:
            found[Topic(TopicKind.OUTCOME, "", outcome)] += visits
        if purpose not in choices:
            kind = TopicKind.PURPOSE if service is None else TopicKind.SERVICE
            found[Topic(kind, purpose, service or purpose)] += visits
        elif subject in choices[purpose]:
            found[Topic(TopicKind.SUBJECT, purpose, subject)] += visits
    return found
