"""Reports as people read them on a terminal, in the words of one language."""

from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.app import output
from kiosk.domain.figures import Comparison, Figure, Picture, Split
from kiosk.domain.log_rows import LogRow
from kiosk.domain.site import Site, in_language
from kiosk.exports.figure_text import NONE, FigureText
from kiosk.exports.words import ReportWords
from kiosk.operations.day_report import DayReport
from kiosk.operations.hotspots import HotSpots, Topic, TopicKind

# What is told of each part of a split; a terminal is not wide enough for all.
_OF_PARTS = (
    Figure.GROUPS,
    Figure.HEADS,
    Figure.SERVED,
    Figure.WAITS,
    Figure.SERVICE_MEDIAN,
    Figure.FIRST_CONTACT,
    Figure.SATISFACTION,
)


class Tables:
    """Writes reports of one site to standard output."""

    def __init__(self, site: Site, words: ReportWords) -> None:
        self.words = words
        self._site = site
        self._text = FigureText(words)
        self._zone = ZoneInfo(site.timezone)
        self._staff = {one.code: one.name for one in site.staff}

    def day(self, found: DayReport, now: datetime) -> None:
        """Write a day with its visits."""
        texts = self.words.texts
        so_far = f" ({texts['so_far']}, {self._clock(now)})" if found.under_way else ""
        name = in_language(self._site.names, self.words.language)
        output.write(f"{name}, {self._text.day(found.day)} {found.day.year}{so_far}")
        output.table((texts["figure"], texts["value"]), self._values(found.picture))
        for split in (Split.PURPOSE, Split.HOUR):
            self._parts(found.picture, split, (Figure.GROUPS, Figure.HEADS))
        names = (
            "arrived_at",
            "left_at",
            "name",
            "party_size",
            "purpose",
            "host",
            "ticket",
            "outcome",
            "counter",
        )
        output.table([self.words.columns[one] for one in names], [self._visit(one) for one in found.visits])

    def figures(self, found: Comparison, by: Split | None, *, definitions: bool) -> None:
        """Write figures beside those before, and their parts."""
        texts = self.words.texts
        shown = [(self._days(found.now), found.now)]
        for name, other in ((texts["before"], found.before), (texts["week_before"], found.week_before)):
            if other is not None and other.first not in [one.first for _, one in shown]:
                shown.append((f"{name}: {self._days(other)}", other))
        rows = [
            (
                self.words.figures[one.value][0],
                *(self._text.figure(picture.total, one) for _, picture in shown),
            )
            for one in Figure
        ]
        output.table([texts["figure"], *(name for name, _ in shown)], rows)
        if by is not None:
            self._parts(found.now, by, _OF_PARTS)
        if definitions:
            for one in Figure:
                output.write(": ".join(self.words.figures[one.value]))

    def topics(self, found: HotSpots) -> None:
        """Write hot spots."""
        texts = self.words.texts
        head = (texts["topic"], texts["visits"], texts["usual"], texts["trend"])
        rows = [
            (
                self._topic(one.topic),
                one.visits,
                NONE if one.usual is None else f"{one.usual:.1f}",
                texts["rising"] if one.rising else "",
            )
            for one in found.topics
        ]
        output.table(head, rows)

    def _values(self, picture: Picture) -> list[tuple[str, str]]:
        total = picture.total
        return [(self.words.figures[one.value][0], self._text.figure(total, one)) for one in Figure]

    def _parts(self, picture: Picture, split: Split, figures: tuple[Figure, ...]) -> None:
        heading = self.words.columns.get(split.value) or self.words.texts[split.value]
        rows = [
            (self._key(split, key), *(self._text.figure(count, one) for one in figures))
            for key, count in picture.by[split].items()
        ]
        output.table([heading, *(self.words.figures[one.value][0] for one in figures)], rows)

    def _key(self, split: Split, key: str) -> str:
        if split is Split.HOUR:
            return f"{int(key):02}:00"
        if split is Split.WEEKDAY:
            return self._text.weekday(int(key))
        return self._staff.get(key, key) if split is Split.STAFF else self.words.code(split.value, key)

    def _topic(self, topic: Topic) -> str:
        if topic.kind is TopicKind.OUTCOME:
            return f"{self.words.columns['outcome']}: {self.words.code('outcome', topic.code)}"
        purpose = self.words.code("purpose", topic.purpose)
        if topic.kind is TopicKind.PURPOSE:
            return purpose
        if topic.kind is TopicKind.SERVICE:
            return f"{purpose}: {self.words.code('service', topic.code)}"
        return f"{purpose}: {self.words.code('subject', f'{topic.purpose} {topic.code}')}"

    def _visit(self, row: LogRow) -> tuple[object, ...]:
        ended = row.outcome and self.words.code("outcome", row.outcome)
        return (
            self._clock(row.arrived_at),
            row.left_at and self._clock(row.left_at),
            " · ".join(filter(None, (row.name, row.organisation))),
            row.party_size,
            self.words.code("purpose", row.purpose),
            row.host,
            row.ticket,
            ended or (row.status and self.words.code("status", row.status)),
        )

    def _days(self, picture: Picture) -> str:
        first, last = picture.first.isoformat(), picture.last.isoformat()
        return first if first == last else f"{first} – {last}"

    def _clock(self, at: datetime) -> str:
        return f"{at.astimezone(self._zone):%H:%M}"
