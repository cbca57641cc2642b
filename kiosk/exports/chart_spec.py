"""What a chart shows and how it looks: plain values, without Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

ROW = 30
"""Height of a lying bar with its name, in px at 96 dpi."""
_HEAD = 40


class ChartKind(StrEnum):
    """How the first series is drawn; the others always lie over it as lines."""

    BARS = "bars"  # upright, along hours or days
    LINE = "line"
    ROWS = "rows"  # lying, one below the other, each with its name


@dataclass(frozen=True, slots=True)
class Series:
    """One row of figures, as long as the categories; None where there is nothing to tell."""

    name: str
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartSpec:
    """A chart before it is drawn, in the words of one language.

    ``key`` names it (``arrivals``). ``say`` turns a value into words with its unit, as "12 min". ``short``
    does so where the unit is clear. ``notes`` stand behind the values of lying bars, as "62 %". ``heading``
    names the categories in a table ("Hour"). ``top`` is the end of the axis, where it does not follow the
    values. ``nothing`` is said in place of a chart without a value.
    """

    key: str
    kind: ChartKind
    title: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    say: Callable[[float], str]
    short: Callable[[float], str] = lambda value: f"{value:g}"
    notes: tuple[str, ...] = ()
    heading: str = ""
    top: float | None = None
    nothing: str = ""

    @property
    def empty(self) -> bool:
        """Whether no series has anything but zeros to show."""
        return not any(value for one in self.series for value in one.values)

    def height(self, width: float) -> float:
        """Return the height in which the drawing looks right at this width, both in px at 96 dpi."""
        if self.kind is ChartKind.ROWS and not self.empty:
            return _HEAD + ROW * len(self.categories)
        return max(180.0, min(280.0, width * 0.46))

    def table(self) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        """Return the same figures as a table: its head, and a row for each category."""
        head = (self.heading, *(one.name for one in self.series))
        rows = tuple(
            (category, *("" if value is None else self.say(value) for value in values))
            for category, *values in zip(self.categories, *(one.values for one in self.series), strict=True)
        )
        return head, rows

    def in_words(self) -> str:
        """Return title and values as a text, for those who do not see the drawing."""
        if self.empty:
            return f"{self.title}. {self.nothing}"
        told = []
        for one in self.series:
            values = zip(self.categories, one.values, strict=True)
            said = "; ".join(f"{category}: {self.say(value)}" for category, value in values if value)
            told.append(f"{one.name}. {said}" if len(self.series) > 1 else said)
        return ". ".join((self.title, *told))


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartStyle:
    """Colours (``#RRGGBB``) and type of a chart. As it stands it is the light look, for paper.

    ``points`` is the size of labels, ``title_points`` that of the title; 0 leaves the title to whoever
    shows the chart. A chart keeps its size in points wherever it is drawn.
    """

    points: float = 9.0
    title_points: float = 10.5
    surface: str = "#FFFFFF"
    ink: str = "#1F1B16"
    ink2: str = "#4A433A"
    line: str = "#DDD5C7"
    edge: str = "#7A7164"
    fill: str = "#0B5A55"
    over: str = "#4A433A"
