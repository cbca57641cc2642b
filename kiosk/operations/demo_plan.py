"""Inventing one day of a lobby: who comes when, what they ask for, and how the counters deal with it.

Nothing here reads or writes the database; one random source makes one day, always the same.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from kiosk.domain.site import Action, Field, FieldCode, Purpose, Site
from kiosk.domain.tickets import AT_COUNTER, Move, TicketStatus, after, day_ends
from kiosk.operations import demo_words as words

VISITS_PER_HOUR = 11
HOURS = {7: 0.3, 8: 0.9, 9: 1.4, 10: 1.6, 11: 1.2, 12: 0.6, 13: 0.7, 14: 1.3, 15: 1.3, 16: 1.0, 17: 0.6}
QUIET_HOUR = 0.3
WEEKDAYS = (1.3, 1.0, 0.95, 1.05, 0.8, 0.6, 0.4)
PURPOSES = {"visit": 38, "consultation": 25, "complaint": 12, "home_service": 8, "delivery": 17}
SERVICE_MINUTES = {"visit": 2.5, "advice": 9.0, "contract": 14.0, "complaint": 12.0, "home": 7.0}
FILLED_IN = {"name": 0.75, "phone": 0.5, "organisation": 0.35, "host": 0.9, "subject": 0.9, "heard": 0.5}
FILLED_IN_ELSE = 0.25
NO_SHOWS = 0.04
RECALLS = 0.12
LATE_WINDOW = timedelta(minutes=90)
"""How far back visitors come when the day's opening hours do not reach the present."""

Step = tuple[datetime, Move, TicketStatus]


@dataclass
class Visitor:
    """One group as invented. ``steps`` are the moves of its ticket after the issue, in order of time."""

    at: datetime
    purpose: Purpose
    service: str | None
    language: str
    adults: int
    children: int
    values: dict[FieldCode, str]
    steps: list[Step] = field(default_factory=list)
    counter: int | None = None
    left_at: datetime | None = None

    @property
    def status(self) -> TicketStatus:
        """Where the ticket stands after the last step."""
        return self.steps[-1][2] if self.steps else TicketStatus.WAITING

    def add(self, at: datetime, move: Move) -> None:
        """Add a legal move."""
        self.steps.append((at, move, after(move, self.status)))

    def cut(self, keep: int) -> None:
        """Forget all but the first ``keep`` steps, and the departure."""
        self.steps = self.steps[:keep]
        self.left_at = None
        if not self.steps:
            self.counter = None


def plan(site: Site, day: date, chance: Random, now: datetime, closed: bool = False) -> list[Visitor]:
    """Invent a service day up to ``now``: over when it is past, under way when it is today."""
    end = day_ends(day, site.timezone, site.day_starts)
    under_way = now < end
    windows = [] if closed else _windows(site, day)
    if under_way:
        windows = _until(windows, now, day_ends(day - timedelta(days=1), site.timezone, site.day_starts))
    visitors = [_visitor(site, at, chance) for at in _arrivals(windows, day, chance)]
    _serve(site, visitors, chance)
    for visitor in visitors:
        _leave(visitor, chance, min(end, now) if under_way else end)
    if under_way:
        _stop_at(visitors, now, chance)
    return visitors


def _windows(site: Site, day: date) -> list[tuple[datetime, datetime]]:
    zone = ZoneInfo(site.timezone)
    found = []
    for span in site.opening.days[day.weekday()]:
        start = datetime.combine(day + timedelta(days=span.opens < site.day_starts), span.opens, zone)
        end = datetime.combine(start.date(), span.closes, zone)
        found.append((start, end if span.closes > span.opens else end + timedelta(days=1)))
    return found


def _until(
    windows: list[tuple[datetime, datetime]], now: datetime, day_begins: datetime
) -> list[tuple[datetime, datetime]]:
    """Cut the windows at ``now``, and add one that reaches it when the site is closed just now."""
    past = [(start, min(end, now)) for start, end in windows if start < now]
    if not past or past[-1][1] < now:
        begin = max(now - LATE_WINDOW, day_begins, past[-1][1] if past else day_begins)
        past.append((begin, now))
    return past


def _arrivals(windows: Sequence[tuple[datetime, datetime]], day: date, chance: Random) -> list[datetime]:
    found: list[datetime] = []
    for start, end in windows:
        at = start
        while at < end:
            until = min(end, at + timedelta(minutes=30))
            rate = HOURS.get(at.hour, QUIET_HOUR) * WEEKDAYS[day.weekday()]
            mean = VISITS_PER_HOUR * rate * ((until - at) / timedelta(hours=1))
            count = max(0, round(chance.gauss(mean, math.sqrt(mean))))
            found += [at + (until - at) * chance.random() for _ in range(count)]
            at = until
    return sorted(found)


def _visitor(site: Site, at: datetime, chance: Random) -> Visitor:
    offered = [one for one in site.purposes if one.action is Action.CHECK_IN]
    purpose = chance.choices(offered, [PURPOSES.get(one.code, 15) for one in offered])[0]
    known = [one for one in site.languages if one in words.FAMILY_NAMES] or ["en"]
    speaks = chance.choices(known, [words.LANGUAGE_WEIGHTS[one] for one in known])[0]
    adults = min(chance.choices((1, 2, 3, 4, 6), (60, 25, 8, 5, 2))[0], site.party.maximum)
    children = chance.choices((0, 1, 2), (88, 8, 4))[0] if site.party.children else 0
    values = {one.code: _value(site, one, speaks, chance) for one in purpose.fields if _given(one, chance)}
    return Visitor(
        at=at,
        purpose=purpose,
        # The default service is asked for most.
        service=chance.choices(purpose.services, range(len(purpose.services) * 2, 0, -2))[0]
        if purpose.services
        else None,
        language=speaks if speaks in site.languages else site.languages[0],
        adults=adults,
        children=min(children, site.party.maximum - adults),
        values={code: value for code, value in values.items() if value},
    )


def _given(one: Field, chance: Random) -> bool:
    return chance.random() < FILLED_IN.get(one.code, FILLED_IN_ELSE) or one.required


def _value(site: Site, one: Field, speaks: str, chance: Random) -> str:
    if one.choices:
        return chance.choice(one.choices).code
    if one.code is FieldCode.NAME:
        family = chance.choice(words.FAMILY_NAMES[speaks].split())
        given = chance.choice(words.GIVEN_NAMES[speaks].split())
        return family + given if speaks == "zh_CN" else f"{given} {family}"
    if one.code is FieldCode.HOST:
        return chance.choice(site.hosts).code if site.hosts else ""
    if one.code is FieldCode.PHONE:
        return words.PHONES[speaks].format(chance.randrange(100))
    if one.code is FieldCode.PLATE:
        return words.PLATES[speaks].format(chance.randrange(1000, 9999))
    texts = words.ORGANISATIONS if one.code is FieldCode.ORGANISATION else words.NOTES
    return chance.choice(texts[speaks])


def _serve(site: Site, visitors: Sequence[Visitor], chance: Random) -> None:
    """Let the counters take the visitors in order of arrival, each as soon as it is free."""
    free = {one.number: visitors[0].at for one in site.counters} if visitors else {}
    for visitor in visitors:
        numbers = [one.number for one in site.counters_for(visitor.service or "")]
        if not numbers:
            continue
        counter = min(numbers, key=lambda number: free[number])
        visitor.counter = counter
        at = max(free[counter], visitor.at) + _seconds(chance, 5, 40)
        free[counter] = _at_counter(visitor, at, chance)


def _at_counter(visitor: Visitor, at: datetime, chance: Random) -> datetime:
    """Call and serve one visitor from ``at`` on, and return when the counter is free again."""
    visitor.add(at, Move.CALL)
    absent = chance.random() < NO_SHOWS
    for _ in range(2 if absent else int(chance.random() < RECALLS)):
        at += _seconds(chance, 40, 80)
        visitor.add(at, Move.RECALL)
    at += _seconds(chance, 15, 60)
    if absent:
        visitor.add(at, Move.NO_SHOW)
        return at
    visitor.add(at, Move.SERVE)
    minutes = SERVICE_MINUTES.get(visitor.service or "", 6.0) * chance.lognormvariate(0, 0.5)
    at += timedelta(minutes=min(minutes, 60))
    visitor.add(at, Move.FINISH)
    return at


def _leave(visitor: Visitor, chance: Random, latest: datetime) -> None:
    """Note the departure of those who are gone by ``latest``."""
    since = visitor.steps[-1][0] if visitor.steps else visitor.at
    stays = _seconds(chance, 1200, 5400) if FieldCode.HOST in visitor.values else _seconds(chance, 60, 600)
    if since + stays < latest:
        visitor.left_at = since + stays


def _stop_at(visitors: Sequence[Visitor], now: datetime, chance: Random) -> None:
    """Leave the present as it would be found: the latest arrivals wait, two of those before are served."""
    queued = [one for one in visitors if one.service is not None]
    for visitor in queued:
        done = sum(at <= now for at, _, _ in visitor.steps)
        if done < len(visitor.steps):
            visitor.cut(done)
    waiting = 5 + chance.randrange(5)
    for visitor in queued[-waiting:]:
        visitor.cut(0)
    busy: set[int | None] = {one.counter for one in queued if one.status in AT_COUNTER}
    for visitor in reversed(queued[:-waiting]):
        if len(busy) < 2 and visitor.status is TicketStatus.FINISHED and visitor.counter not in busy:
            visitor.cut(len(visitor.steps) - 1)
            busy.add(visitor.counter)


def _seconds(chance: Random, low: int, high: int) -> timedelta:
    return timedelta(seconds=chance.uniform(low, high))
