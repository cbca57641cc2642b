"""The daily log as a document: figures of the day, charts, and every visit."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from kiosk.domain.daily_log import Edition
from kiosk.domain.figures import Count, Figure, Picture, Split, Unit
from kiosk.domain.log_rows import LogRow
from kiosk.exports.chart_block import chart_block
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
    Paragraph,
    Table,
)
from kiosk.exports.figure_text import NONE, FigureText
from kiosk.exports.words import ReportWords

FIGURES = (
    *(Figure.GROUPS, Figure.HEADS, Figure.ADULTS, Figure.CHILDREN),
    *(Figure.SERVED, Figure.WAITS, Figure.WAIT_90, Figure.SERVICE_MEDIAN),
    *(Figure.NO_SHOWS, Figure.FIRST_CONTACT, Figure.CONVERSION, Figure.SATISFACTION),
)
_TABLE = 0.5  # of the width
_COUNTS = (Figure.GROUPS, Figure.HEADS, Figure.ADULTS, Figure.CHILDREN)


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLog:
    """What a daily log tells. Instants are aware UTC, shown on the clock of ``timezone``.

    ``made_at`` is up to when it knows; ``early_at`` the same of the early edition before it, None where
    there was none. ``before`` and ``week_before`` are what the figures are compared with.
    """

    site: str
    timezone: str
    day: date
    edition: Edition
    number: int
    made_at: datetime
    early_at: datetime | None
    rows: Sequence[LogRow]
    picture: Picture
    before: Picture | None = None
    week_before: Picture | None = None

    def late(self, row: LogRow) -> bool:
        """Tell whether a group arrived after the early edition was made."""
        return self.early_at is not None and row.arrived_at > self.early_at


def edition_name(edition: Edition, number: int, words: ReportWords) -> str:
    """Return the name of an edition; the first has no number."""
    name = words.texts[f"{edition.value}_edition"]
    return name if number == 1 else words.texts["edition_number"].format(edition=name, number=number)


class DailyLogText:
    """Says what a daily log tells in one language."""

    def __init__(self, log: DayLog, words: ReportWords) -> None:
        self._log = log
        self._words = words
        self._texts = words.texts
        self._figures = FigureText(words)
        self._zone = ZoneInfo(log.timezone)

    def time(self, at: datetime) -> str:
        """Return an instant as hours and minutes on the site's clock."""
        return f"{at.astimezone(self._zone):%H:%M}"

    def edition(self) -> str:
        """Return the name of the edition."""
        return edition_name(self._log.edition, self._log.number, self._words)

    def made(self) -> str:
        """Return up to when the log knows."""
        made = self._log.made_at
        if self._log.edition is Edition.EARLY:
            return self._texts["as_of"].format(time=self.time(made))
        on = self._figures.long_day(made.astimezone(self._zone).date())
        return self._texts["made_on"].format(day=on, time=self.time(made))

    def mark(self, row: LogRow) -> str:
        """Return the word for a group that came after the early edition, else nothing."""
        return self._texts["late_mark"] if self._log.late(row) else ""

    def document(self) -> Document:
        """Return the frame of the document."""
        log = self._log
        foot = (log.site, log.day.isoformat(), self.edition(), self.made())
        return Document(
            title=self._texts["daily_log"],
            above=log.site,
            below=(self._figures.long_day(log.day), f"{self.edition()} · {self.made()}"),
            footer=" · ".join(foot),
            page=self._texts["page"],
        )

    def blocks(self) -> Iterator[Block]:
        """Yield the document: figures, what they are made of, and the visits."""
        log = self._log
        yield KeyFigures([self._key_figure(one) for one in FIGURES])
        yield from self._notes()
        if not log.rows:
            yield Heading(self._texts["visits"])
            yield Paragraph(self._texts["nobody_came"])
            return
        charts = {one.key: one for one in chart_specs(log.picture, self._words)}
        purposes = Beside([self._split(Split.PURPOSE)], [chart_block(charts["arrivals"])], _TABLE)
        hours = Beside([self._split(Split.HOUR)], [chart_block(charts["waits"])], _TABLE)
        yield Heading(self._texts["by_purpose"])
        yield purposes
        yield Heading(self._texts["by_hour"])
        yield hours
        if log.picture.total.tickets:
            yield Beside([chart_block(charts["services"])], [chart_block(charts["outcomes"])])
        yield Heading(self._texts["visits"])
        yield self._visits()
        yield Paragraph(self._texts["party_note"], quiet=True)

    def _notes(self) -> Iterator[Block]:
        log = self._log
        early = log.edition is Edition.EARLY
        if log.before or log.week_before:
            yield Paragraph(self._texts["compared_note_early" if early else "compared_note"], quiet=True)
        if early:
            return
        if log.early_at is None:
            yield Paragraph(self._texts["no_early"])
            return
        late = sum(map(log.late, log.rows))
        said = self._texts["late_note"].format(
            time=self.time(log.early_at), number=late, mark=self._texts["late_mark"]
        )
        yield Paragraph(said)

    def _key_figure(self, figure: Figure) -> KeyFigure:
        others = [
            f"{self._figures.day(one.first)}: {self._figures.figure(one.total, figure)}".replace(
                " ", "\u00a0"
            )
            for one in (self._log.before, self._log.week_before)
            if one is not None and one.total.value(figure) is not None
        ]
        return KeyFigure(
            name=self._words.figures[figure][0],
            value=self._figures.figure(self._log.picture.total, figure),
            note=" · ".join(dict.fromkeys(others)),
        )

    def _split(self, split: Split) -> Table:
        """Return groups and heads by purpose or by hour, with their sum."""
        head = self._words.columns["purpose"] if split is Split.PURPOSE else self._texts["hour"]
        columns = [Column(head=head, width=2.1)]
        for one, width in zip(_COUNTS, (1.15, 1.1, 1.45, 1.05), strict=True):
            columns += [Column(head=self._words.figures[one][0], width=width, align=Align.RIGHT)]
        counted = self._log.picture.by[split]
        rows = [(self._part(split, key), *self._counts(one)) for key, one in counted.items()]
        total = (self._texts["total"], *self._counts(self._log.picture.total))
        return Table(columns=columns, rows=rows, total=lambda: total)

    def _part(self, split: Split, key: str) -> str:
        if split is Split.PURPOSE:
            return self._words.code("purpose", key)
        return f"{int(key):02d}:00–{int(key):02d}:59"

    def _counts(self, count: Count) -> Iterator[str]:
        return (self._figures.figure(count, one) for one in _COUNTS)

    def _visits(self) -> Table:
        texts, columns = self._texts, self._words.columns
        heads = (
            (texts["came"], 1.0),
            (texts["went"], 1.0),
            (columns["ticket"], 1.0),
            (columns["purpose"], 2.6),
            (texts["party"], 1.0),
            (columns["name"], 2.6),
            (columns["host"], 2.0),
            (texts["wait"], 1.2),
            (texts["ended"], 2.6),
        )
        return Table(
            columns=[
                *(Column(head=head, width=width) for head, width in heads),
                Column(head=self._texts["late"], width=1.0, marks=True),
            ],
            rows=map(self._visit, self._log.rows),
            counts=True,
        )

    def _visit(self, row: LogRow) -> tuple[str, ...]:
        who = "\n".join(filter(None, (row.name, row.organisation)))
        ended = self._words.code("outcome", row.outcome) if row.outcome else ""
        if not ended and row.status:
            ended = self._words.code("status", row.status)
        return (
            self.time(row.arrived_at),
            self.time(row.left_at) if row.left_at else NONE,
            row.ticket or NONE,
            self._words.code("purpose", row.purpose),
            f"{row.adults} + {row.children}" if row.children else str(row.adults),
            who or NONE,
            row.host or NONE,
            NONE if row.wait_seconds is None else self._figures.say(row.wait_seconds, Unit.SECONDS),
            ended or NONE,
            self.mark(row),
        )
