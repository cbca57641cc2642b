"""What the page of figures shows: of which days, the figures, and the visits behind each number."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.figures import Figure, Split
from kiosk.domain.log_rows import LogFilter
from kiosk.domain.periods import Span
from kiosk.ui import theme
from kiosk.ui.desk.card import Card
from kiosk.ui.desk.figure_sheets import DefinitionsSheet, RowsSheet
from kiosk.ui.desk.figures_body import FiguresBody
from kiosk.ui.desk.figures_head import FiguresHead
from kiosk.ui.desk.labels import Label, Spring, WrappedLabel
from kiosk.ui.desk.look import TITLE, Look
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.figure_rows import Behind
from kiosk.viewmodels.desk.figures import Figures, Found
from kiosk.viewmodels.desk.figures_words import FiguresWords, Part
from kiosk.viewmodels.desk.words import translate


class FiguresView(QWidget):
    """For supervisors and above; others are told so. Signals as those of the page."""

    stops_changed = Signal()
    ticket_wanted = Signal(object)
    export_wanted = Signal(object, object, object)

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self.look = look
        self.desk = desk
        self.figures = Figures(desk, self)
        self.says = FiguresWords(desk.words, self.figures, self)
        self.head = FiguresHead(look, desk.words, self.figures, self.says)
        self.body = FiguresBody(look, self.figures, self.says)
        self._span = Label(look, theme.DESK.pane_title, TITLE)
        self._state = WrappedLabel(look, theme.DESK.body, colour="ink2")
        self._instead = Card(look)
        self._sentence = WrappedLabel(look, theme.DESK.body)
        self._rows: RowsSheet | None = None
        self._definitions: DefinitionsSheet | None = None
        self._drawn: Found | None = None
        self._by: Split | None = None
        self._lay_out()
        self.figures.changed.connect(self._follow)
        self.head.tables_wanted.connect(self._show_as_tables)
        self.head.help.clicked.connect(self.explain)
        self.head.export.clicked.connect(self._export)
        self.body.rows_wanted.connect(self.open_rows)
        self.retranslate()

    def _lay_out(self) -> None:
        line = self._line = QWidget()
        said = QHBoxLayout(line)
        said.setContentsMargins(4, 0, 4, 0)
        said.setSpacing(14)
        said.addWidget(self._span)
        said.addWidget(self._state, 1)
        self._instead.body.addWidget(self._sentence)
        self._below = Spring()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE.desk_gap)
        for widget in (self.head, line, self._instead):
            column.addWidget(widget)
        column.addWidget(self.body, 1000)
        column.addWidget(self._below, 1)

    def opened(self) -> None:
        """Read the figures; the focus is in the period."""
        if not self.figures.busy:
            self.figures.open()
        if self.figures.allowed:
            import kiosk.exports.charts  # noqa: F401 - loaded while the figures are read

            self.head.period.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.setFocus()

    def close_down(self) -> None:
        """Let what is being read come to its end."""
        self.figures.close_down()
        if self._rows is not None:
            self._rows.visits.close_down()

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody sees the figures again, perhaps somebody else."""
        super().showEvent(event)
        if not event.spontaneous():
            self.figures.open()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page is shown: nothing is read for this one."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.figures.close()

    def stops(self) -> list[QWidget]:
        """Return what the Tab key visits, in order."""
        return [*self.head.stops(), *self.body.stops()]

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self.says.retranslate()
        self.head.retranslate()
        self.body.retranslate()
        self._drawn = None
        self._follow()

    # Following

    def _follow(self) -> None:
        figures, found = self.figures, self.figures.found
        some = found is not None and bool(found.compared.now.total.groups)
        for widget in (self.head, self._line):
            widget.setVisible(figures.allowed)
        self.body.setVisible(figures.allowed and some)
        self._instead.setVisible(not self.body.isVisibleTo(self))
        self._below.setVisible(not self.body.isVisibleTo(self))
        self.head.follow()
        self._sentence.setText(self.instead_of_figures())
        self._state.setText(self._state_words())
        self._state.use("late" if figures.message else "ink2")
        self._span.setText(self.says.span(*self._days()))
        if found is None or not some:
            return
        if found is not self._drawn:
            self.body.show_found(found)
            self.stops_changed.emit()
        elif figures.split is not self._by:
            self.body.show_table(found)
        self._drawn, self._by = found, figures.split

    def _days(self) -> Span:
        """Return the days of the figures that are shown, or that are asked for."""
        found = self.figures.found
        return (found.compared.now.first, found.compared.now.last) if found else self.figures.days()

    def instead_of_figures(self) -> str:
        """Return what stands where no figures can be shown."""
        if not self.figures.allowed:
            return self.figures.message or translate(
                "Desk", "Figures are for supervisors and managers. Please ask one of them."
            )
        if self.figures.found is None:
            return self.figures.message or translate("Desk", "The figures are being read …")
        return translate("Desk", "Nobody came in this period.")

    def _state_words(self) -> str:
        figures = self.figures
        if figures.message or figures.found is None:
            return figures.message
        wanted = figures.found.wanted
        only = self.says.part(wanted.part, wanted.key) if wanted.part else ""
        other = figures.busy and wanted != figures.wanted
        reading = translate("Desk", "Reading …") if other else ""
        return " · ".join(filter(None, (only, self.says.compared_with(figures.found), reading)))

    def _show_as_tables(self, wanted: bool) -> None:
        self.body.show_as_tables(wanted)
        self.stops_changed.emit()

    # Opening

    def open_rows(self, figure: Figure, part: Part | None) -> None:
        """Show the visits behind a figure, of a part of the table or of all that are shown."""
        found = self.figures.found
        if found is None:
            return
        days, key, split = self._days(), "", None
        if part is not None:
            days, key = part.days, part.key
            split = self.figures.split if part.key else None
        wanted = found.wanted
        only = self.says.part(wanted.part, wanted.key) if wanted.part else ""
        within = self.says.part(split, key) if split else ""
        if self._rows is None:
            self._rows = RowsSheet(self.look, self.desk, self.window())
            self._rows.ticket_wanted.connect(self.ticket_wanted)
            self._rows.export_wanted.connect(self.export_wanted)
        behind = Behind(figure, days, wanted, split, key)
        about = " · ".join(filter(None, (self.says.span(*days), only, within)))
        self._rows.ask(behind, self.says.name(figure), about)

    def _export(self) -> None:
        wanted = self.figures.wanted
        only = LogFilter(**wanted.only())  # type: ignore[arg-type]
        self.export_wanted.emit(*self.figures.days(), only)

    def explain(self) -> None:
        """Show what every figure means."""
        if self._definitions is None:
            self._definitions = DefinitionsSheet(self.look, self.window())
        self._definitions.ask(self.says.definitions())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F1 and ? explain the figures."""
        asked = event.key() == Qt.Key.Key_F1 or event.text() == "?"
        if asked and self.figures.allowed and not event.isAutoRepeat():
            self.explain()
        else:
            super().keyPressEvent(event)
