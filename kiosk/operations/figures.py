"""The figures of a site: of today as it stands, of past days as they are kept, and both compared.

A past day is counted once and kept; the database itself forgets it when something of the day changes.
"""

import hashlib
import json
from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from db import figure_reads as reads
from db import models
from db.connection import transaction
from db.errors import StorageError
from db.queries import microseconds
from db.statements import insert
from kiosk.domain import counting
from kiosk.domain.counting import EVERYTHING, Cell, Choice, Fact, Whole
from kiosk.domain.errors import InvalidInput
from kiosk.domain.figures import SCORES, Comparison, Figure, Picture, Split
from kiosk.domain.local_time import LocalTime
from kiosk.domain.log_rows import EVERY_VISIT, LogFilter
from kiosk.domain.site import ServiceKind
from kiosk.domain.tickets import TicketStatus
from kiosk.operations.station import Station

_ONE_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
_PART_OF = {
    Split.HOUR: "hours",
    Split.WEEKDAY: "weekdays",
    Split.PURPOSE: "purposes",
    Split.SERVICE: "services",
    Split.COUNTER: "counters",
    Split.STAFF: "staff",
    Split.LANGUAGE: "languages",
}
_FINISHED = LogFilter(statuses=(TicketStatus.FINISHED,))
_ENDED = replace(_FINISHED, with_outcome=True)
_CALLED = LogFilter(called=True)
_RATED = LogFilter(scores=SCORES)
_BEHIND = {
    Figure.GROUPS: EVERY_VISIT,
    Figure.HEADS: EVERY_VISIT,
    Figure.ADULTS: EVERY_VISIT,
    Figure.CHILDREN: EVERY_VISIT,
    Figure.TICKETS: LogFilter(with_ticket=True),
    Figure.SERVED: _FINISHED,
    Figure.WAITS: _CALLED,
    Figure.WAIT_90: _CALLED,
    Figure.SERVICE_MEDIAN: _FINISHED,
    Figure.SERVICE_90: _FINISHED,
    Figure.RESPONSE: _CALLED,
    Figure.NO_SHOWS: LogFilter(statuses=(TicketStatus.NO_SHOW,)),
    Figure.NO_SHOW_SHARE: LogFilter(statuses=(TicketStatus.FINISHED, TicketStatus.NO_SHOW)),
    Figure.CANCELLED: LogFilter(statuses=(TicketStatus.CANCELLED,)),
    Figure.FIRST_CONTACT: _ENDED,
    Figure.CONVERSION: _ENDED,
    Figure.SATISFACTION: _RATED,
    Figure.RATINGS: _RATED,
}


def picture(
    station: Station,
    first: date,
    last: date,
    now: datetime,
    *,
    services: Collection[str] = (),
    counters: Collection[int] = (),
    staff: Collection[str] = (),
    until: datetime | None = None,
) -> Picture:
    """Return the figures of these service days (both included), of some services, counters or staff only.

    With ``until``, the last day is taken as it was then. Past days that are not kept are counted and kept
    on the way, which takes some hundredths of a second each: call it beside the drawing thread. Raises
    InvalidInput("days_reversed"), StorageError.
    """
    return _Source(station, now, services, counters, staff).picture(first, last, until)


def compared(
    station: Station,
    first: date,
    last: date,
    now: datetime,
    *,
    services: Collection[str] = (),
    counters: Collection[int] = (),
    staff: Collection[str] = (),
) -> Comparison:
    """Return the figures of these days beside those before them and those of a week earlier.

    Before a single day is the last one that had visits, before several days as many days. Spans of more
    than a week have none a week earlier. While ``last`` is under way, it is taken as far as it has come, and
    the last day of the others up to the same time on the clock. Raises like ``picture``.
    """
    return _Source(station, now, services, counters, staff).compared(first, last)


def keep(station: Station, day: date, now: datetime) -> None:
    """See to it that the figures of a day that is over are kept. Raises StorageError."""
    if day < station.today(now):
        _Source(station, now).picture(day, day)


def same_time(station: Station, day: date, now: datetime) -> datetime:
    """Return the instant at which the clock of the service day ``day`` showed what it shows now."""
    zone = ZoneInfo(station.site.timezone)
    local = now.astimezone(zone)
    return datetime.combine(day + (local.date() - station.today(now)), local.time(), zone)


def only_for(
    station: Station,
    figure: Figure,
    split: Split | None = None,
    key: str = "",
    *,
    services: Collection[str] = (),
    counters: Collection[int] = (),
    staff: Collection[str] = (),
) -> LogFilter | None:
    """Return which rows of the log stand behind a figure in one part of a split, or None where none can.

    Without a split, behind the whole figure. The rest is what the picture was asked for. The key of
    ``Split.DAY`` is the day to ask the log for, and no part of the filter. Raises StorageError.
    """
    wanted: dict[str, list[Collection[str | int]]] = {
        "services": [services, _services_for(station, figure)],
        "counters": [counters],
        "staff": [staff],
    }
    if split is not None and split is not Split.DAY:
        numeric = split in (Split.HOUR, Split.WEEKDAY, Split.COUNTER)
        wanted.setdefault(_PART_OF[split], []).append((int(key) if numeric else key,))
    parts: dict[str, tuple[str | int, ...]] = {}
    for part, choices in wanted.items():
        given = [set(one) for one in choices if one]
        parts[part] = tuple(sorted(set.intersection(*given))) if given else ()
        if given and not parts[part]:
            return None
    return replace(_BEHIND[figure], **parts)  # type: ignore[arg-type]


def _services_for(station: Station, figure: Figure) -> Collection[str]:
    """Return the services that a figure is about, none for all; one that is about none has no such code."""
    kind = {Figure.CONVERSION: ServiceKind.CONSULTATION, Figure.RESPONSE: ServiceKind.COMPLAINT}.get(figure)
    if kind is None:
        return ()
    return [code for code, its in reads.kinds(station.site_id) if its == kind] or [""]


class _Source:
    """The days of a site, counted or read, for one question."""

    def __init__(
        self,
        station: Station,
        now: datetime,
        services: Collection[str] = (),
        counters: Collection[int] = (),
        staff: Collection[str] = (),
    ) -> None:
        self._station = station
        self._site = station.site_id
        self._now = now
        self._today = station.today(now)
        numbers = frozenset(str(one) for one in counters)
        self._choice = Choice(frozenset(services), numbers, frozenset(staff))
        outcomes = station.site.outcomes
        self._resolving = frozenset(one.code for one in outcomes if one.resolves)
        self._converting = frozenset(one.code for one in outcomes if one.converts)
        self._clock = LocalTime(station.site.timezone)
        self._writable = True

    def picture(self, first: date, last: date, until: datetime | None = None) -> Picture:
        """Count these days, the last of them as it was ``until`` then."""
        if first > last:
            raise InvalidInput("days_reversed", "to")
        return counting.picture(first, last, self._days(first, last, until), self._order())

    def compared(self, first: date, last: date) -> Comparison:
        """Count these days and those to compare them with."""
        shown = self.picture(first, last)
        last = max(first, min(last, self._today))
        under_way = last == self._today
        length = last - first + _ONE_DAY
        before: Picture | None = None
        if length > _ONE_DAY:
            before = self._beside(first, last, length, under_way)
        elif (day := reads.last_day(self._site, first)) is not None:
            before = self._beside(first, last, first - day, under_way)
        week = self._beside(first, last, _WEEK, under_way) if length <= _WEEK else None
        return Comparison(now=shown, before=before, week_before=week)

    def _beside(self, first: date, last: date, earlier: timedelta, under_way: bool) -> Picture | None:
        if first - date.min < earlier:
            return None  # there is no such day
        first, last = first - earlier, last - earlier
        found = self.picture(first, last, same_time(self._station, last, self._now) if under_way else None)
        return found if found.total.groups else None

    def _days(self, first: date, last: date, until: datetime | None) -> Iterator[tuple[date, Whole]]:
        if until is not None:
            yield last, self._whole(self._cells(last, until))
            last -= _ONE_DAY
        basis = self._basis()
        parts = self._choice != EVERYTHING
        missing = set(reads.days_with_visits(self._site, first, last))
        over = min(last, self._today - _ONE_DAY)
        for day, text in reads.kept(self._site, first, over, basis, cells=parts):
            missing.discard(day)
            yield day, counting.whole(counting.unpacked(text, self._choice)) if parts else json.loads(text)
        for day in sorted(missing):
            yield day, self._whole(self._keep(day, basis) if day < self._today else self._cells(day))

    def _whole(self, found: list[Cell]) -> Whole:
        return counting.whole(counting.chosen(found, self._choice))

    def _keep(self, day: date, basis: str) -> list[Cell]:
        """Count a day and keep it, while nothing can change; where nothing can be written, count it only."""
        if not self._writable:
            return self._cells(day)
        try:
            with transaction():
                found = self._cells(day)
                table = models.DayFigures
                table.delete().where((table.site == self._site) & (table.service_day == day)).execute()
                values = {"basis": basis, "body": counting.whole(found), "cells": counting.packed(found)}
                insert(table, site=self._site, service_day=day, **values)
        except StorageError:
            self._writable = False
            return self._cells(day)
        return found

    def _cells(self, day: date, until: datetime | None = None) -> list[Cell]:
        found = reads.counted(self._site, day)
        if until is None:
            return counting.cells(self._fact(one) for one in found)
        then = microseconds(until)
        return counting.cells(self._fact(_at(one, then)) for one in found if one.arrived <= then)

    def _fact(self, one: reads.Counted) -> Fact:
        return Fact(
            hour=self._clock.hour(one.arrived),
            purpose=one.purpose,
            language=one.language,
            adults=one.adults,
            children=one.children,
            service=one.service or "",
            counter="" if one.counter is None else str(one.counter),
            staff=one.staff or "",
            status=one.status,
            outcome=one.outcome,
            resolves=one.outcome in self._resolving,
            converts=one.outcome in self._converting,
            consultation=one.kind == ServiceKind.CONSULTATION,
            complaint=one.kind == ServiceKind.COMPLAINT,
            wait=_seconds(one.issued, one.called),
            served=_seconds(one.came, one.finished),
            score=one.score,
        )

    def _basis(self) -> str:
        """Return what days that are kept were counted by; by something else they are counted anew."""
        rules = [
            counting.VERSION,
            self._station.site.timezone,
            sorted(self._resolving),
            sorted(self._converting),
            reads.kinds(self._site),
        ]
        return hashlib.sha256(json.dumps(rules).encode()).hexdigest()[:16]

    def _order(self) -> dict[Split, list[str]]:
        site = self._station.site
        return {
            Split.PURPOSE: [one.code for one in site.purposes],
            Split.SERVICE: [one.code for one in site.services],
            Split.COUNTER: [str(one.number) for one in site.counters],
            Split.STAFF: [one.code for one in site.staff],
            Split.LANGUAGE: [*site.languages],
        }


def _at(one: reads.Counted, then: int) -> reads.Counted:
    """Return a visit as it was then: what happened later has not happened."""
    if one.rated is not None and one.rated > then:
        one = one._replace(score=None)
    if one.finished is not None and one.finished > then:
        one = one._replace(status=TicketStatus.SERVING, outcome=None, finished=None)
    if one.called is not None and one.called > then:
        one = one._replace(status=TicketStatus.WAITING, called=None, came=None, counter=None, staff=None)
    return one


def _seconds(start: int | None, end: int | None) -> int | None:
    return None if start is None or end is None else (end - start) // 1_000_000
