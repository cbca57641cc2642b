"""Counting the visits of a day, so that its figures can be kept and put together with those of other days.

A day is kept in cells: the visits of one service, counter and staff member together. Figures of a filter are
those of its cells.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from kiosk.domain.durations import character
from kiosk.domain.figures import SCORES, Count, Picture, Plain, Split, added
from kiosk.domain.tickets import TicketStatus

VERSION = 1
"""To be raised whenever what is kept of a day takes another form or is counted in another way."""

Cell = list[Any]
"""Service, counter and staff of visits ("" where there is none), and their plain counts by ``WITHIN``."""
Whole = dict[str, dict[str, Plain]]
"""The plain counts of a day by split and key, and its total under ``TOTAL``."""
TOTAL = "total"
Parts = dict[str, dict[str, list[Plain]]]
"""Plain counts that are yet to be added, by split and key."""
Order = Mapping[Split, Iterable[str]]
"""The keys of splits in the order of the site; others come behind them."""
# What is told apart within each cell; every visit has one of each.
WITHIN = (Split.HOUR, Split.PURPOSE, Split.LANGUAGE)
_OF_CELL = (Split.SERVICE, Split.COUNTER, Split.STAFF)
# No code has a blank.
_BETWEEN = " "


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """What is counted of one visit. ``wait`` and ``served`` are seconds, None where it did not come to that.

    ``wait`` is from the ticket to the first call, ``served`` from the visitor's coming to the counter (else
    the call) to the end. ``resolves`` and ``converts`` are what the outcome means.
    """

    hour: int
    purpose: str
    language: str
    adults: int
    children: int
    service: str = ""
    counter: str = ""
    staff: str = ""
    status: str | None = None
    outcome: str | None = None
    resolves: bool = False
    converts: bool = False
    consultation: bool = False
    complaint: bool = False
    wait: float | None = None
    served: float | None = None
    score: int | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """Of which cells the figures are wanted; an empty part takes everything."""

    services: frozenset[str] = frozenset()
    counters: frozenset[str] = frozenset()
    staff: frozenset[str] = frozenset()

    def takes(self, service: str, counter: str, staff: str) -> bool:
        """Tell whether a cell is wanted."""
        return (
            (not self.services or service in self.services)
            and (not self.counters or counter in self.counters)
            and (not self.staff or staff in self.staff)
        )


EVERYTHING = Choice()


def cells(facts: Iterable[Fact]) -> list[Cell]:
    """Count the visits of a day by cell, as plain data."""
    found: dict[tuple[str, ...], dict[Split, dict[str, list[Plain]]]] = {}
    for fact in facts:
        plain = _plain(fact)
        splits = found.setdefault((fact.service, fact.counter, fact.staff), {one: {} for one in WITHIN})
        for split in WITHIN:
            splits[split].setdefault(str(getattr(fact, split.value)), []).append(plain)
    return [
        [*key, {split.value: _added(parts) for split, parts in found[key].items()}] for key in sorted(found)
    ]


def packed(found: Iterable[Cell]) -> str:
    """Return cells as a text of a line each: its keys, then its counts as JSON."""
    lines = []
    for *keys, within in found:
        counts = json.dumps(within, ensure_ascii=False, separators=(",", ":"))
        lines.append(_BETWEEN.join([*keys, counts]))
    return "\n".join(lines)


def unpacked(text: str, choice: Choice) -> list[Cell]:
    """Return the cells of a packed day that are chosen; the others are not even read."""
    lines = (line.split(_BETWEEN, 3) for line in text.split("\n") if line)
    return [[*keys, json.loads(counts)] for *keys, counts in lines if choice.takes(*keys)]


def chosen(found: Iterable[Cell], choice: Choice) -> list[Cell]:
    """Return the cells that are chosen."""
    return [cell for cell in found if choice.takes(*cell[:3])]


def whole(found: Iterable[Cell]) -> Whole:
    """Put cells together."""
    parts: Parts = defaultdict(lambda: defaultdict(list))
    for *keys, within in found:
        mine = added([*within[Split.PURPOSE].values()])  # there are the fewest of them
        parts[TOTAL][""].append(mine)
        for split, key in zip(_OF_CELL, keys, strict=True):
            if key:
                parts[split.value][key].append(mine)
        for split, counts in within.items():
            for key, one in counts.items():
                parts[split][key].append(one)
    return {split: _added(one) for split, one in parts.items()}


def picture(first: date, last: date, days: Iterable[tuple[date, Whole]], order: Order) -> Picture:
    """Put days together, taking one after the other: many at once would keep Python busy with memory."""
    parts: Parts = defaultdict(lambda: defaultdict(list))
    for day, splits in days:
        for split, counts in splits.items():
            into = parts[split]
            for key, one in counts.items():
                into[key].append(one)
        for one in splits.get(TOTAL, {}).values():
            parts[Split.DAY][day.isoformat()].append(one)
            parts[Split.WEEKDAY][str(day.weekday())].append(one)
    order = {**order, Split.DAY: sorted(parts[Split.DAY])}
    by = {split: _ordered(parts[split], [*order.get(split, ())]) for split in Split}
    return Picture(first=first, last=last, total=Count.total(parts[TOTAL][""]), by=by)


def _ordered(parts: Mapping[str, list[Plain]], order: list[str]) -> dict[str, Count]:
    """Sum up the parts of a split: known keys in their order, then the others, numbers as numbers."""
    places = {key: place for place, key in enumerate(order)}
    keys = sorted(parts, key=lambda key: (places.get(key, len(order)), len(key) if key.isdigit() else 0, key))
    return {key: Count.total(parts[key]) for key in keys}


def _added(parts: Mapping[str, list[Plain]]) -> dict[str, Plain]:
    return {key: added(one) for key, one in parts.items()}


def _plain(fact: Fact) -> Plain:
    finished = fact.status == TicketStatus.FINISHED
    ended = finished and fact.outcome is not None
    consulted = ended and fact.consultation
    numbers = [
        1,
        fact.adults,
        fact.children,
        fact.status is not None,
        finished,
        fact.status == TicketStatus.NO_SHOW,
        fact.status == TicketStatus.CANCELLED,
        ended,
        ended and fact.resolves,
        consulted,
        consulted and fact.converts,
        *(fact.score == one for one in SCORES),
    ]
    wait = _text(fact.wait)
    served = _text(fact.served if finished else None)
    return [
        [int(one) for one in numbers], wait, served, wait if fact.complaint else "",
        {fact.outcome: 1} if ended else {},
    ]  # fmt: skip


def _text(seconds: float | None) -> str:
    return "" if seconds is None else character(seconds)
