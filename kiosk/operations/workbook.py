"""The daily log as a workbook: its columns, its cells, and the summary counted beside them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from db.log_reads import StoredRow
from kiosk.domain.figures import FIGURES, Picture, Unit
from kiosk.domain.local_time import LocalTime, day_serial
from kiosk.domain.log_rows import LogRow
from kiosk.exports.words import ReportWords
from kiosk.exports.xlsx import Value
from kiosk.exports.xlsx_book import (
    COUNT,
    DAY,
    MOMENT,
    NUMBER,
    SCORE,
    SHARE,
    TEXT,
    TIME,
    Book,
    Column,
    Counted,
    Fact,
    Summary,
)

_NUMBERS = ("adults", "children", "party_size", "wait_seconds", "service_seconds", "counter")
_SUMMED = ("adults", "children", "party_size")
_KINDS = {"service_day": DAY, "arrived_at": MOMENT, "left_at": MOMENT} | dict.fromkeys(_NUMBERS, NUMBER)
_WIDTHS = {"visit": 38.0, "name": 24.0, "organisation": 24.0, "host": 24.0, "subject": 30.0, "note": 40.0}
_WIDE = {DAY: 12.0, MOMENT: 19.0, NUMBER: 11.0, TEXT: 15.0}
_AT = {name: at for at, name in enumerate(LogRow._fields)}
_CODED = ("purpose", "service", "status", "outcome", "language")
_SHAPES = {Unit.COUNT: COUNT, Unit.SHARE: SHARE, Unit.SECONDS: TIME, Unit.SCORE: SCORE}
_COUNTED = ("purpose", "service", "outcome")


def book_of(words: ReportWords | None) -> Book:
    """Return headings and sheet names: in words, else as scripts know them from the CSV file."""
    columns = []
    for name in LogRow._fields:
        kind = _KINDS.get(name, TEXT)
        heading = words.columns[name] if words else name
        columns.append(Column(heading, kind, _WIDTHS.get(name, _WIDE[kind]), name in _SUMMED))
    return Book(_said(words, "visits"), _said(words, "total"), columns)


def sheet_rows(
    batches: Iterable[list[StoredRow]], clock: LocalTime, words: ReportWords | None
) -> Iterator[Sequence[Value]]:
    """Yield the cells of each visit, days and instants as spreadsheets store them."""
    serial = clock.serial
    coded = [(_AT[column], words.codes.get(column, {})) for column in _CODED] if words else []
    subjects = words.codes.get("subject", {}) if words else {}
    purpose, subject = _AT["purpose"], _AT["subject"]
    for batch in batches:
        days = {row[1]: day_serial(date.fromisoformat(row[1])) for row in batch}
        for visit, day, arrived, left, *rest in batch:
            cells = [visit, days[day], serial(arrived), None if left is None else serial(left), *rest]
            if subjects:
                cells[subject] = subjects.get(f"{cells[purpose]} {cells[subject]}", cells[subject])
            for at, known in coded:
                cells[at] = known.get(cells[at], cells[at])
            yield cells


@dataclass
class Tally:
    """What the summary says of the rows that passed: sums, and how many of each kind there were."""

    clock: LocalTime
    groups: int = 0
    sums: Counter[str] = field(default_factory=Counter)
    hours: Counter[int] = field(default_factory=Counter)
    kinds: dict[str, Counter[str]] = field(default_factory=lambda: {name: Counter() for name in _COUNTED})

    def passing(self, batches: Iterable[list[StoredRow]]) -> Iterator[list[StoredRow]]:
        """Count the rows on their way."""
        hour, arrived = self.clock.hour, _AT["arrived_at"]
        for batch in batches:
            self.groups += len(batch)
            self.hours.update([hour(row[arrived]) for row in batch])
            for name in _SUMMED:
                self.sums[name] += sum([row[_AT[name]] for row in batch])
            for name, counter in self.kinds.items():
                counter.update([row[_AT[name]] for row in batch])
            yield batch

    def summary(
        self,
        days: tuple[date, date],
        timezone: str,
        words: ReportWords | None,
        picture: Picture | None,
        only: Sequence[str] = (),
    ) -> Summary:
        """Return the last sheet. ``picture`` adds the site's figures where all visits were asked for.

        ``only`` says in words which visits were.
        """
        first, last = (day.isoformat() for day in days)
        facts = [
            Fact(_said(words, "days"), first if first == last else f"{first} – {last}"),
            Fact(_said(words, "time_zone"), timezone),
            *(Fact(_said(words, "only"), part) for part in only),
        ]
        if picture is None:
            facts.append(Fact(_said(words, "groups"), self.groups))
            facts += [Fact(words.columns[name] if words else name, self.sums[name]) for name in _SUMMED]
        else:
            facts += _figures(picture, words)
        return Summary(_said(words, "summary"), facts, list(self._counted(words)))

    def _counted(self, words: ReportWords | None) -> Iterator[Counted]:
        title = _said(words, "visits")
        if self.hours:
            span = range(min(self.hours), max(self.hours) + 1)
            yield Counted(title, _said(words, "hour"), [(str(one), self.hours[one]) for one in span], True)
        for name, counter in self.kinds.items():
            rows = [
                (words.code(name, code) if words else code, count)
                for code, count in counter.most_common()
                if code is not None
            ]
            yield Counted(title, words.columns[name] if words else name, rows)


def _said(words: ReportWords | None, key: str) -> str:
    return words.texts[key] if words else key


def _figures(picture: Picture, words: ReportWords | None) -> Iterator[Fact]:
    for figure, definition in FIGURES.items():
        name, meaning = words.figures[figure] if words else (str(figure), "")
        yield Fact(name, picture.total.value(figure), _SHAPES[definition.unit], meaning)
