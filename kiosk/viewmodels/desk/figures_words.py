"""What the page of figures says: cards with their comparison, charts, and the table by a split."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QObject

from kiosk.domain.figures import FIGURES, Count, Figure, Picture, Split, Unit
from kiosk.domain.periods import Grain, Span, grain, stretches
from kiosk.exports.chart_spec import ChartSpec
from kiosk.exports.chart_specs import chart_specs
from kiosk.exports.figure_text import FigureText
from kiosk.viewmodels.desk.figures import FILTERS, Figures, Found
from kiosk.viewmodels.desk.words import DeskWords, language_name, translate
from kiosk.viewmodels.report_words import report_words

CARDS = (
    *(Figure.HEADS, Figure.GROUPS, Figure.TICKETS, Figure.SERVED),
    *(Figure.WAITS, Figure.WAIT_90, Figure.SERVICE_MEDIAN, Figure.RESPONSE),
    *(Figure.NO_SHOW_SHARE, Figure.FIRST_CONTACT, Figure.CONVERSION, Figure.SATISFACTION),
)
"""The figures that have a card, in order."""
COLUMNS = (
    *(Figure.GROUPS, Figure.HEADS, Figure.TICKETS, Figure.WAITS, Figure.WAIT_90, Figure.SERVICE_MEDIAN),
    *(Figure.NO_SHOWS, Figure.FIRST_CONTACT, Figure.CONVERSION, Figure.SATISFACTION),
)
"""The figures of the table, in order."""


@dataclass(frozen=True, slots=True)
class Change:
    """A figure beside an earlier one. ``way`` is 1 for more, -1 for less, 0 for the same."""

    way: int
    words: str


@dataclass(frozen=True, slots=True)
class CardText:
    """One figure in words."""

    figure: Figure
    name: str
    definition: str
    value: str
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """One row of the table. ``days`` are those of the row, ``key`` that of the split ("" for all of it)."""

    key: str
    days: Span
    name: str
    cells: tuple[str, ...]


class FiguresWords(QObject):
    """Says figures in the language of the desk."""

    def __init__(self, words: DeskWords, figures: Figures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._figures = figures
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the present language, and of the site as it is configured now."""
        self._report = report_words(self._words.site, self._words.language)
        self._text = FigureText(self._report)

    # What can be asked for

    def splits(self) -> list[tuple[str, str]]:
        """Return code and words of each way to tell visits apart."""
        named = {
            Split.SERVICE: translate("Desk", "Service"),
            Split.COUNTER: translate("Desk", "Counter"),
            Split.STAFF: translate("Desk", "Staff member"),
            Split.PURPOSE: translate("Desk", "Purpose"),
            Split.HOUR: translate("Desk", "Hour of arrival"),
            Split.WEEKDAY: translate("Desk", "Weekday"),
            Split.DAY: translate("Desk", "Day"),
            Split.LANGUAGE: translate("Desk", "Language"),
        }
        return [(one.value, words) for one, words in named.items()]

    def filters(self) -> list[tuple[str, str]]:
        """Return code ("service:advice", "" for everyone) and words of what figures can be kept to."""
        site = self._words.site
        keys = {
            Split.SERVICE: [one.code for one in site.services],
            Split.COUNTER: [str(one.number) for one in site.counters],
            Split.STAFF: [one.code for one in site.staff],
        }
        every = [("", translate("Desk", "All visits"))]
        return every + [(f"{part}:{key}", self.part(part, key)) for part in FILTERS for key in keys[part]]

    def part(self, split: Split, key: str) -> str:
        """Return the name of a part of a split."""
        if split is Split.COUNTER:
            return self._words.counter(int(key))
        if split is Split.STAFF:
            return self._words.staff(key)
        if split is Split.LANGUAGE:
            return language_name(key)
        if split is Split.WEEKDAY:
            return self._text.weekday(int(key))
        if split is Split.HOUR:
            return translate("Desk", "{hour}:00–{hour}:59").format(hour=key)
        return self._words.service(key) if split is Split.SERVICE else self._words.purpose(key)

    # What was found

    def span(self, first: date, last: date) -> str:
        """Return days in words, as "Tuesday 10 March 2026" or "1 Jan 2026 – 10 Mar 2026"."""
        if first == last:
            return self._text.long_day(first)
        return _from_to(self._text.day_and_year(first), self._text.day_and_year(last))

    def cards(self, found: Found) -> list[CardText]:
        """Return the figures of all visits found, each beside the days before."""
        return [self._card(found, figure) for figure in CARDS]

    def name(self, figure: Figure) -> str:
        """Return the name of a figure."""
        return self._report.figures[figure.value][0]

    def definitions(self) -> list[tuple[str, str]]:
        """Return name and definition of every figure, in their order."""
        return [self._report.figures[one.value] for one in Figure]

    def charts(self, found: Found) -> list[ChartSpec]:
        """Return the charts of what was found."""
        before = found.compared.before if self._single(found) else None
        now = found.compared.now
        then = self._day(found, before) if before is not None else ""
        return chart_specs(
            now,
            self._report,
            before=before,
            names=(self._shown_day(now.first), _upper(then)),
            days=found.days,
        )

    def head(self) -> tuple[str, ...]:
        """Return the heads of the table."""
        first = dict(self.splits())[self._figures.split.value]
        return (first, *(self._report.figures[one.value][0] for one in COLUMNS))

    def parts(self, found: Found) -> list[Part]:
        """Return the rows of the table: each part of the split, then all of it."""
        split, now = self._figures.split, found.compared.now
        if split is Split.DAY:
            rows = [self._days(now, days) for days in stretches(now.first, now.last)]
        else:
            every = (now.first, now.last)
            rows = [
                Part(key, every, self.part(split, key), self._cells(one))
                for key, one in now.by[split].items()
            ]
        return [*rows, Part("", (now.first, now.last), self._report.texts["total"], self._cells(now.total))]

    def _days(self, now: Picture, days: Span) -> Part:
        first, last = days
        every = (str(first + timedelta(days=one)) for one in range((last - first).days + 1))
        found = now.by[Split.DAY]
        count = Count.total([found[day].plain() for day in every if day in found])
        return Part("", days, self._stretch(grain(now.first, now.last), *days), self._cells(count))

    def _stretch(self, size: Grain, first: date, last: date) -> str:
        if size is Grain.DAY:
            return self._text.weekday_and_day(first)
        if size is Grain.MONTH:
            return self._text.day(first, size)
        return _from_to(self._text.day(first), self._text.day(last))

    def _cells(self, count: Count) -> tuple[str, ...]:
        return tuple(self._text.figure(count, one) for one in COLUMNS)

    # Comparing

    def _card(self, found: Found, figure: Figure) -> CardText:
        name, definition = self._report.figures[figure.value]
        now = found.compared.now.total
        beside = (found.compared.before, found.compared.week_before)
        changes = (self._change(found, figure, one) for one in beside)
        told = tuple(one for one in changes if one is not None)
        return CardText(figure, name, definition, self._text.figure(now, figure), told)

    def _change(self, found: Found, figure: Figure, beside: Picture | None) -> Change | None:
        now = found.compared.now.total.value(figure)
        then = beside.total.value(figure) if beside is not None else None
        if now is None or then is None or beside is None:
            return None
        difference = self._difference(now - then, FIGURES[figure].unit)
        same, other = self._sentences(found, beside)
        if not difference:
            return Change(0, same)
        return Change(1 if now > then else -1, other.format(change=difference))

    def _sentences(self, found: Found, beside: Picture) -> tuple[str, str]:
        """Return what is said of the same figure and of another one, with a place for the change."""
        if beside.first == beside.last:
            day = self._day(found, beside)
            same = translate("Desk", "same as {day}").format(day=day)
            return same, translate("Desk", "{change} against {day}").replace("{day}", day)
        if beside is found.compared.week_before:
            return translate("Desk", "same as a week earlier"), translate(
                "Desk", "{change} against a week earlier"
            )
        return translate("Desk", "same as the days before"), translate(
            "Desk", "{change} against the days before"
        )

    def _difference(self, value: float, unit: Unit) -> str:
        """Return a difference with its sign, "" where it is too small to be said."""
        if unit is Unit.SHARE:
            points = int(abs(value) * 100 + 0.5)
            words, said, none = self.tr("%n points", "of a percentage", points), str(points), "0"
        else:
            words = said = self._text.say(abs(value), unit)
            none = self._text.say(0, unit)
        if said == none:
            return ""
        return ("+" if value > 0 else "−") + words

    @staticmethod
    def _single(found: Found) -> bool:
        return found.compared.now.first == found.compared.now.last

    def compared_with(self, found: Found) -> str:
        """Return which days before stand beside the figures of several days, "" for a single day."""
        before = found.compared.before
        if before is None or before.first == before.last:
            return ""
        days = self.span(before.first, before.last)
        return translate("Desk", "compared with {days}").format(days=days)

    def _day(self, found: Found, beside: Picture) -> str:
        """Return the day that a single day is compared with: "yesterday", "Tue 3 Mar"."""
        shown = found.compared.now.first
        if shown == self._figures.today() and beside.first == shown - timedelta(days=1):
            return translate("Desk", "yesterday", "in a sentence")
        return self._text.weekday_and_day(beside.first)

    def _shown_day(self, day: date) -> str:
        if day == self._figures.today():
            return translate("Desk", "Today")
        return self._text.weekday_and_day(day)


def _upper(words: str) -> str:
    """Begin with a capital, as a name that stands alone does."""
    return words[:1].upper() + words[1:]


def _from_to(first: str, last: str) -> str:
    return translate("Desk", "{first} – {last}").format(first=first, last=last)
