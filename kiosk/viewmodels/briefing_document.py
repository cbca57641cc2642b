"""The morning briefing as a document, in the words of one language."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale

from kiosk.domain.figures import Figure
from kiosk.domain.site import Site, in_language
from kiosk.exports.chart_spec import ChartKind, ChartSpec, Series
from kiosk.exports.document import (
    Align,
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
from kiosk.operations.briefing import Briefing
from kiosk.operations.fields import format_phone
from kiosk.operations.plan_load import gap_of
from kiosk.viewmodels.desk.words import one_line, tame

_FIGURES = (
    *(Figure.GROUPS, Figure.HEADS, Figure.SERVED, Figure.WAITS),
    *(Figure.WAIT_90, Figure.NO_SHOWS, Figure.FIRST_CONTACT, Figure.SATISFACTION),
)


def write_briefing(path: Path, briefing: Briefing, site: Site, words: ReportWords) -> None:
    """Write the briefing as a PDF file, which only its owner can read. Raises ExportError."""
    from kiosk.exports import pdf

    application = pdf.application()
    text = BriefingText(briefing, site, words)
    pdf.write_pdf(path, text.document(), text.blocks())
    if path.is_file():
        path.chmod(0o600)
    del application  # kept until the file is there


class BriefingText:
    """Says what a briefing tells."""

    def __init__(self, briefing: Briefing, site: Site, words: ReportWords) -> None:
        self.briefing = briefing
        self._site = site
        self._words = words
        self._texts = words.texts
        self._figures = FigureText(words)
        self._locale = QLocale(words.language)
        self._zone = ZoneInfo(site.timezone)

    def document(self) -> Document:
        """Return the frame of the document."""
        made, name = self.briefing, one_line(in_language(self._site.names, self._words.language))
        as_of = self._texts["made_on"].format(
            day=self._day(self._local(made.made_at)), time=self._time(made.made_at)
        )
        return Document(
            title=self._texts["briefing"],
            above=name,
            below=(self._day(made.day), as_of),
            footer=" · ".join((name, self._texts["briefing"], made.day.isoformat())),
            page=self._texts["page"],
        )

    def blocks(self) -> Iterator[Block]:
        """Yield the document: figures, the plan beside what is expected, notices, and what is due."""
        made = self.briefing
        yield Heading(self._texts["figures_of"].format(day=self._day(made.before.now.first)))
        yield KeyFigures([self._key_figure(one) for one in _FIGURES])
        yield from self._plan()
        if made.notices:
            yield Heading(self._texts["notices"])
            for notice in made.notices:
                parts = (self._name(notice.title), self._name(notice.body))
                yield Paragraph("\n".join(filter(None, parts)))
        yield from self._listed("call_backs", ("name", "phone", "about", "due"), self._call_backs())
        yield from self._listed("work_log", ("entered", "category", "about"), self._entries())
        yield from self._listed("hand_overs", ("entered", "staff", "about"), self._hand_overs())
        if self._site.patrols:
            yield from self._listed("patrols", ("due", "patrol"), self._patrols())
        if self._site.equipment or made.loans:
            yield from self._listed("equipment_out", ("piece", "holder", "since"), self._loans())
        yield from self._listed("not_collected", ("tag", "thing", "name", "since"), self._held())

    # Figures and plan

    def _key_figure(self, figure: Figure) -> KeyFigure:
        found = self.briefing.before
        others = [
            f"{self._figures.day(one.first)}: {self._figures.figure(one.total, figure)}"
            for one in (found.before, found.week_before)
            if one is not None and one.total.value(figure) is not None
        ]
        return KeyFigure(
            name=self._words.figures[figure][0],
            value=self._figures.figure(found.now.total, figure),
            note=" · ".join(dict.fromkeys(others)),
        )

    def _plan(self) -> Iterator[Block]:
        plan, load = self.briefing.plan, self.briefing.load
        yield Heading(self._texts["day_plan"])
        if not plan.hours:
            yield Paragraph(self._texts["closed_today"])
        if not plan.shown:
            return
        counters = [f"{self._words.columns['counter']} {one.number}" for one in self._site.counters]
        heads = [(self._texts["hour"], 1.5), *((name, 2.0) for name in counters)]
        numbers = [(self._texts[key], 1.3) for key in ("expected", "needed", "planned")]
        yield Table(
            columns=[
                *(Column(head=head, width=width) for head, width in heads),
                *(Column(head=head, width=width, align=Align.RIGHT) for head, width in numbers),
                Column(head=self._texts["missing"], width=1.6, marks=True),
            ],
            rows=[self._hour(hour) for hour in plan.shown],
        )
        if load.days and load.hours:
            yield Paragraph(self._texts["expected_from"].format(number=len(load.days)), quiet=True)
            if any(gap_of(self._site, one, ()).beyond for one in load.hours.values()):
                yield Paragraph(self._texts["beyond"], quiet=True)
            from kiosk.exports.chart_block import chart_block

            yield chart_block(self._chart(), 178.0)
        elif plan.hours:
            yield Paragraph(self._texts["expected_unknown"], quiet=True)

    def _hour(self, hour: int) -> tuple[str, ...]:
        plan, load = self.briefing.plan, self.briefing.load
        known = load.hours.get(hour) if load.days else None
        names = {one.code: one_line(one.name) for one in self._site.staff}
        seats = (plan.slots.get((one.number, hour)) for one in self._site.counters)
        planned = plan.planned(hour)
        gap = gap_of(self._site, known, planned)
        lacks = [str(gap.missing)] if gap.missing else []
        lacks += [self._words.code("service", code) for code in gap.unserved] if planned else []
        closed = "" if hour in plan.hours else f" ({self._texts['closed_hour']})"
        return (
            f"{hour:02}:00{closed}",
            *(names.get(code or "", "") for code in seats),
            NONE if known is None else self._number(known.mean),
            NONE if known is None else str(gap.needed),
            str(len(planned)),
            ", ".join(lacks),
        )

    def _chart(self) -> ChartSpec:
        hours = self.briefing.load.hours
        busy = tuple(sum(one.busy for one in hour.visitors.values()) for hour in hours.values())
        return ChartSpec(
            key="expected",
            kind=ChartKind.BARS,
            title=self._texts["expected"],
            categories=tuple(f"{hour:02}" for hour in hours),
            series=(
                Series(self._texts["expected"], tuple(one.mean for one in hours.values())),
                Series(self._texts["busy_day"], busy),
            ),
            say=self._number,
            short=self._number,
            heading=self._texts["hour"],
            nothing=self._texts["no_visits"],
        )

    def _number(self, value: float) -> str:
        return self._locale.toString(value, "f", 0 if value >= 9.95 or value == 0 else 1)

    # What is due

    def _listed(self, title: str, heads: Sequence[str], rows: list[tuple[str, ...]]) -> Iterator[Block]:
        yield Heading(self._texts[title])
        if not rows:
            yield Paragraph(self._texts["nothing_due"], quiet=True)
            return
        named = [self._texts.get(head) or self._words.columns[head] for head in heads]
        wide = {"about": 3.4, "tag": 0.7}
        yield Table(
            columns=[
                Column(head=name, width=wide.get(head, 1.5)) for head, name in zip(heads, named, strict=True)
            ],
            rows=rows,
        )

    def _call_backs(self) -> list[tuple[str, ...]]:
        return [
            (
                one_line(one.name or NONE),
                format_phone(one.phone, self._site.region) if one.phone else NONE,
                tame(one.reason),
                self._figures.day(one.due_day),
            )
            for one in self.briefing.call_backs
        ]

    def _entries(self) -> list[tuple[str, ...]]:
        return [
            (
                self._moment(one.at),
                self._texts[f"category_{one.category}"],
                "\n".join(filter(None, (one_line(one.place or ""), tame(one.text)))),
            )
            for one in self.briefing.entries
        ]

    def _hand_overs(self) -> list[tuple[str, ...]]:
        return [
            (self._moment(one.at), one_line(one.staff or NONE), tame(one.note or NONE))
            for one in self.briefing.hand_overs
        ]

    def _patrols(self) -> list[tuple[str, ...]]:
        return [(self._time(one.due_at), self._name(one.patrol.names)) for one in self.briefing.rounds]

    def _loans(self) -> list[tuple[str, ...]]:
        pieces = {one.code: self._name(one.names) for one in self._site.equipment}
        return [
            (pieces.get(one.item, one.item), one_line(one.holder), self._moment(one.out_at))
            for one in self.briefing.loans
        ]

    def _held(self) -> list[tuple[str, ...]]:
        return [
            (
                str(one.tag),
                self._texts.get(f"kind_{one.kind}", one.kind),
                " · ".join(filter(None, (one.ticket, one_line(one.name or "")))) or NONE,
                self._moment(one.left_at),
            )
            for one in self.briefing.held
        ]

    # Words

    def _name(self, names: dict[str, str]) -> str:
        return one_line(in_language(names, self._words.language))

    def _day(self, day: date) -> str:
        return self._figures.long_day(day)

    def _local(self, at: datetime) -> date:
        return at.astimezone(self._zone).date()

    def _time(self, at: datetime) -> str:
        return f"{at.astimezone(self._zone):%H:%M}"

    def _moment(self, at: datetime) -> str:
        """Return a time, with its day where that is another than the one the briefing was made on."""
        day = self._local(at)
        same = day == self._local(self.briefing.made_at)
        return self._time(at) if same else f"{self._figures.day(day)}, {self._time(at)}"
