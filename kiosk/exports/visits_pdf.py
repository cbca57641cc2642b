"""The visits of a range of days as a document: figures and charts at the front, then every visit."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.domain.figures import FIGURES, Figure, Picture, Unit
from kiosk.domain.log_rows import LogRow
from kiosk.exports.chart_block import chart_block
from kiosk.exports.chart_spec import ChartKind, ChartSpec, Series
from kiosk.exports.chart_specs import chart_specs
from kiosk.exports.document import (
    Align,
    Beside,
    Block,
    Column,
    Document,
    Heading,
    KeyFigure,
    KeyFigures,
    NewPage,
    Paragraph,
    Table,
)
from kiosk.exports.figure_text import NONE, FigureText
from kiosk.exports.pdf import application, write_pdf
from kiosk.exports.words import ReportWords
from kiosk.exports.xlsx_book import Counted, Summary

_WIDE = 128.0
_COLUMNS = (
    ("service_day", 1.95), ("arrived_at", 1.2), ("left_at", 1.2), ("ticket", 1.0), ("purpose", 1.9),
    ("service", 2.2), ("party_size", 1.2), ("name", 2.3), ("phone", 2.3), ("host", 1.8), ("wait", 1.2),
    ("ended", 2.0), ("counter", 1.1), ("staff", 1.5),
)  # fmt: skip
_RIGHT = ("party_size", "wait", "counter")


@dataclass(frozen=True, slots=True, kw_only=True)
class Visits:
    """What the document tells. ``only`` says in words which visits are meant, nothing for all.

    ``picture`` are the site's figures where all visits are meant, else ``summary`` has what was counted.
    ``timezone`` is an IANA name.
    """

    site: str
    timezone: str
    first: date
    last: date
    only: Sequence[str]
    rows: Iterable[LogRow]
    picture: Picture | None
    summary: Summary


def write_visits(path: Path, visits: Visits, words: ReportWords, progress: Callable[[int], bool]) -> int:
    """Write the document; return the number of visits. Raises ExportError, and what reading raises."""
    application()
    text = _Text(visits, words)
    return write_pdf(path, text.document(), text.blocks(), progress=progress)


class _Text:
    def __init__(self, visits: Visits, words: ReportWords) -> None:
        self._visits = visits
        self._words = words
        self._texts = words.texts
        self._figures = FigureText(words)
        self._zone = ZoneInfo(visits.timezone)

    def document(self) -> Document:
        visits = self._visits
        days = " – ".join(dict.fromkeys(self._figures.long_day(one) for one in (visits.first, visits.last)))
        return Document(
            title=self._texts["visits"],
            above=visits.site,
            below=(days, *visits.only),
            footer=" · ".join(dict.fromkeys((visits.site, str(visits.first), str(visits.last)))),
            page=self._texts["page"],
            landscape=True,
        )

    def blocks(self) -> Iterator[Block]:
        picture = self._visits.picture
        if picture is None:
            yield from self._counted()
        else:
            told = [(words[0], self._figures.figure(picture.total, one)) for one, words in self._named()]
            yield KeyFigures([KeyFigure(name=name, value=value) for name, value in told], across=6)
            charts = [chart_block(one, _WIDE) for one in chart_specs(picture, self._words) if not one.empty]
            yield from _pairs(charts)
        yield NewPage()
        yield Heading(self._texts["visits"])
        yield self._table()
        yield Paragraph(f"{self._texts['time_zone']}: {self._visits.timezone}", quiet=True)

    def _named(self) -> Iterator[tuple[Figure, tuple[str, str]]]:
        return ((one, self._words.figures[one]) for one in FIGURES)

    def _counted(self) -> Iterator[Block]:
        """Yield what was counted of some visits only."""
        summary = self._visits.summary
        whole = self._figures.whole
        yield KeyFigures(
            [
                KeyFigure(name=one.name, value=whole(one.value))
                for one in summary.facts
                if isinstance(one.value, int | float)
            ]
        )
        yield from _pairs([chart_block(self._chart(one), _WIDE) for one in summary.counted if one.rows])

    def _chart(self, counted: Counted) -> ChartSpec:
        names, values = zip(*counted.rows, strict=True)
        return ChartSpec(
            key=counted.of,
            kind=ChartKind.BARS if counted.upright else ChartKind.ROWS,
            title=f"{counted.title} · {counted.of}",
            categories=names,
            series=(Series(counted.title, values),),
            say=self._figures.whole,
            short=self._figures.whole,
            heading=counted.of,
        )

    def _table(self) -> Table:
        columns = self._words.columns
        return Table(
            columns=[
                Column(
                    head=columns[name] if name in columns else self._texts[name],
                    width=width,
                    align=Align.RIGHT if name in _RIGHT else Align.LEFT,
                )
                for name, width in _COLUMNS
            ],
            rows=map(self._row, self._visits.rows),
            counts=True,
        )

    def _row(self, row: LogRow) -> tuple[str, ...]:
        code = self._words.code
        ended = code("outcome", row.outcome) if row.outcome else code("status", row.status or NONE)
        return (
            row.service_day.isoformat(),
            f"{row.arrived_at.astimezone(self._zone):%H:%M}",
            f"{row.left_at.astimezone(self._zone):%H:%M}" if row.left_at else NONE,
            row.ticket or NONE,
            code("purpose", row.purpose),
            code("service", row.service or NONE),
            str(row.party_size),
            "\n".join(filter(None, (row.name, row.organisation))) or NONE,
            row.phone or NONE,
            row.host or NONE,
            NONE if row.wait_seconds is None else self._figures.say(row.wait_seconds, Unit.SECONDS),
            ended,
            NONE if row.counter is None else str(row.counter),
            row.staff or NONE,
        )


def _pairs(charts: Sequence[Block]) -> Iterator[Block]:
    for at in range(0, len(charts), 2):
        pair = charts[at : at + 2]
        yield Beside(pair[:1], pair[1:])
