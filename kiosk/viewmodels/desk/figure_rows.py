"""The visits behind a figure: as many of them as stand on one page, read beside the drawing thread."""

from dataclasses import dataclass
from itertools import islice
from uuid import UUID

from PySide6.QtCore import QLocale, QObject, Signal

from kiosk.domain.access import Permission
from kiosk.domain.errors import LobbyError
from kiosk.domain.figures import Figure, Split
from kiosk.domain.log_rows import LogFilter, LogRow
from kiosk.domain.periods import Span
from kiosk.domain.tickets import TicketStatus
from kiosk.operations import figures, permissions, queue, reports
from kiosk.viewmodels.desk.background import Background
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.figures import Wanted
from kiosk.viewmodels.desk.lines_model import Line, LinesModel
from kiosk.viewmodels.desk.reception_words import ReceptionWords
from kiosk.viewmodels.desk.words import one_line, translate

PAGE = 500
"""Visits on one page."""


@dataclass(frozen=True, slots=True)
class Behind:
    """Which visits are meant: those of a figure, within a part of a split or all of it, on these days."""

    figure: Figure
    days: Span
    wanted: Wanted
    split: Split | None = None
    key: str = ""


class FigureRows(QObject):
    """One page of the visits behind a figure. ``changed`` is sent when there is something else to show.

    ``only`` is the filter of all of them, for an export; None where none can stand behind the figure.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = ReceptionWords(desk.words, self)
        self.model = LinesModel(6, self)
        self.behind: Behind | None = None
        self.only: LogFilter | None = None
        self.rows: list[LogRow] = []
        self.total: int | None = None
        self.page = 0
        self.message = ""
        self.named = False
        self._again = False
        self.background = Background(self)

    def open(self, behind: Behind) -> None:
        """Show the first visits behind a figure."""
        self.behind, self.page = behind, 0
        self.rows, self.total, self.only = [], None, None
        self._load()

    def turn(self, pages: int) -> None:
        """Go on, or back, where there are more."""
        wanted = self.page + pages
        if self.total is not None and wanted >= 0 and wanted * PAGE < self.total:
            self.page = wanted
            self._load()

    def place(self) -> str:
        """Return which visits stand on the page, as "1–500 of 1,204 visits"; "" where there are none."""
        if not self.rows or self.total is None:
            return ""
        say = QLocale(self._desk.words.language).toString
        first = self.page * PAGE
        words = translate("Desk", "{first}–{last} of {total} visits")
        return words.format(first=say(first + 1), last=say(first + len(self.rows)), total=say(self.total))

    def ticket(self, visit: UUID | None) -> UUID | None:
        """Return the ticket of one of the visits, None where it has none."""
        row = next((one for one in self.rows if visit is not None and UUID(one.visit) == visit), None)
        if row is None or row.ticket is None or visit is None:
            return None
        try:
            return queue.ticket_of(visit)
        except LobbyError as error:
            self.message = self._desk.words.error(error)
            self.changed.emit()
            return None

    def close_down(self) -> None:
        """Let the reading come to its end."""
        self._again = False
        self.background.wait()

    # Reading

    def _load(self) -> None:
        behind, page, station = self.behind, self.page, self._desk.station
        actor = self._desk.actor
        if behind is None:
            return

        def read() -> tuple[Behind, bool, LogFilter | None, int, list[LogRow]]:
            named = permissions.allows(station, actor, Permission.VISITORS)
            limits = behind.wanted.only()
            only = figures.only_for(station, behind.figure, behind.split, behind.key, **limits)  # type: ignore[arg-type]
            if only is None:
                return behind, named, None, 0, []
            total = reports.count_visits(station.site_id, *behind.days, only)
            found = reports.log_rows(station.site_id, *behind.days, only)
            return behind, named, only, total, list(islice(found, page * PAGE, (page + 1) * PAGE))

        self._again = not self.background.run(read, self._take)
        self.changed.emit()

    def _take(
        self,
        found: tuple[Behind, bool, LogFilter | None, int, list[LogRow]] | None,
        error: LobbyError | None,
    ) -> None:
        if self._again:
            self._load()
            return
        self.message = self._desk.words.error(error) if error else ""
        if found is not None:
            self.show(*found)
        else:
            self.changed.emit()

    def show(
        self, behind: Behind, named: bool, only: LogFilter | None, total: int, rows: list[LogRow]
    ) -> None:
        """Show visits that were read; their names where ``named``."""
        self.behind, self.named, self.only, self.total, self.rows = behind, named, only, total, rows
        self.retranslate()
        self.changed.emit()

    # Words

    def retranslate(self) -> None:
        """Say the visits in the present language."""
        self.model.title(
            translate("Desk", "Arrived"),
            translate("Desk", "Ticket"),
            translate("Desk", "Visitor"),
            translate("Desk", "Purpose"),
            translate("Desk", "Waited"),
            translate("Desk", "Ended"),
        )
        self.model.show([self._line(one) for one in self.rows])

    def _line(self, one: LogRow) -> Line:
        words = self._desk.words
        name = words.visitor(one.name) if self.named else words.people(one.party_size)
        party = words.party(one.adults, one.children)
        firm = one_line(one.organisation or "") if self.named else ""
        served = "" if one.service_seconds is None else self._minutes(one.service_seconds)
        day = "" if self._one_day() else self._words.day(one.service_day)
        service = words.service(one.service) if one.service else ""
        purpose = words.purpose(one.purpose)
        return Line(
            UUID(one.visit),
            (
                (words.time(one.arrived_at), day),
                (one.ticket or "", words.counter(one.counter) if one.counter is not None else ""),
                (name, " · ".join(filter(None, (party if self.named else "", firm)))),
                (service or purpose, purpose if service and service != purpose else ""),
                (
                    "" if one.wait_seconds is None else self._minutes(one.wait_seconds),
                    translate("Desk", "served for {time}").format(time=served) if served else "",
                ),
                (self._end(one), words.staff(one.staff)),
            ),
        )

    def _end(self, one: LogRow) -> str:
        words = self._desk.words
        if one.outcome:
            return words.outcome(one.outcome)
        return words.status(TicketStatus(one.status)) if one.status else ""

    def _minutes(self, seconds: int) -> str:
        return self._desk.words.minutes((seconds + 30) // 60)

    def _one_day(self) -> bool:
        return self.behind is not None and self.behind.days[0] == self.behind.days[1]
