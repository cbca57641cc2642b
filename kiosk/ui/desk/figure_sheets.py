"""What lies over the figures: the visits behind one of them, and what each figure means."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.buttons import DeskButton
from kiosk.ui.desk.labels import Label, WrappedLabel
from kiosk.ui.desk.lines_table import LinesTable
from kiosk.ui.desk.look import MEDIUM, REGULAR, TITLE, Look
from kiosk.ui.desk.sheet import Sheet
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.figure_rows import PAGE, Behind, FigureRows
from kiosk.viewmodels.desk.words import translate

_STEP = 40
_SHARES = (11, 12, 25, 20, 14, 18)
_CHROME = 330
"""Everything of the sheet but the list, and the margins of the window, in px."""


class RowsSheet(Sheet):
    """The visits behind a figure, a page at a time; the main button opens the ticket of the chosen one.

    Signals: ``ticket_wanted`` carries the ticket's key, ``export_wanted`` first and last day and the filter
    of all the visits.
    """

    ticket_wanted = Signal(object)
    export_wanted = Signal(object, object, object)

    def __init__(self, look: Look, desk: Desk, window: QWidget) -> None:
        super().__init__(look, window, name="figure-rows", icon="ticket", width=1180)
        self.visits = FigureRows(desk, self)
        self.table = LinesTable(look, self.visits.model, _SHARES)
        self.table.setObjectName("figure-rows-table")
        self.earlier = DeskButton(look, "chevron-left")
        self.later = DeskButton(look, "chevron-right")
        self.export = DeskButton(look, "download")
        self._place = Label(look, theme.DESK.body, MEDIUM)
        self._say = WrappedLabel(look, theme.DESK.body, colour="ink2")
        self._names = "", ""
        turn = QHBoxLayout()
        turn.setContentsMargins(0, 0, 0, 0)
        turn.setSpacing(4)
        turn.addWidget(self._place)
        turn.addStretch(1)
        turn.addWidget(self.export)
        turn.addWidget(self.earlier)
        turn.addWidget(self.later)
        self.content.addWidget(self._say)
        self.content.addWidget(self.table)
        self.content.addLayout(turn)
        self.submit = self._open_ticket
        self.visits.changed.connect(self._follow)
        self.table.chosen.connect(lambda _key: self._enable())
        self.table.confirmed.connect(lambda _key: self.finish_with())
        self.earlier.clicked.connect(lambda: self.visits.turn(-1))
        self.later.clicked.connect(lambda: self.visits.turn(1))
        self.export.clicked.connect(self._export)
        self.finished.connect(lambda _result: self.visits.close_down())

    def ask(self, behind: Behind, title: str, about: str) -> None:
        """Show the visits of ``behind``: those of the figure ``title``, of days and parts ``about``."""
        self._names = title, about
        self.visits.open(behind)
        self.show_names()
        self.open_at(self.table)

    def show_names(self) -> None:
        """Say what the sheet shows and offers."""
        self.head(*self._names, translate("Desk", "Open ticket"))
        self.cancel.show_as(translate("Desk", "Close"), "x", translate("Desk", "Esc", "key"), main=False)
        self.earlier.show_as(translate("Desk", "Back", "to the page before"), "chevron-left", "", main=False)
        self.later.show_as(translate("Desk", "Next", "to the next page"), "chevron-right", "", main=False)
        self.export.show_as(translate("Desk", "Export these …"), "download", "", main=False)
        self.table.setAccessibleName(self._names[0])
        self._follow()

    def stops(self) -> Sequence[QWidget]:
        """Return the list and what turns its pages."""
        return self.table, self.export, self.earlier, self.later

    def fit(self) -> None:
        """Give the list what the window has left."""
        self.table.setFixedHeight(max(theme.SPACE.desk_row * 2 + 30, self._window.height() - _CHROME))
        super().fit()

    def _follow(self) -> None:
        visits = self.visits
        total = visits.total
        self.table.setVisible(bool(visits.rows))
        self._place.setText(visits.place())
        none = translate("Desk", "No visits stand behind this figure.") if total == 0 else ""
        reading = translate("Desk", "Reading …") if total is None and not visits.message else ""
        self._say.setText(visits.message or none or reading)
        self._say.setVisible(bool(self._say.text()))
        self.export.setVisible(bool(total))
        self.earlier.setVisible(bool(total and total > PAGE))
        self.later.setVisible(bool(total and total > PAGE))
        self.earlier.setEnabled(visits.page > 0)
        self.later.setEnabled(bool(total) and (visits.page + 1) * PAGE < (total or 0))
        self.table.choose_first()
        self._enable()
        if self.isVisible():
            self.fit()

    def _enable(self) -> None:
        chosen = self.table.selected()
        row = next((one for one in self.visits.rows if chosen and UUID(one.visit) == chosen), None)
        self.ok.setEnabled(row is not None and row.ticket is not None)

    def _export(self) -> None:
        visits = self.visits
        if visits.behind is not None and visits.only is not None:
            self.reject()
            self.export_wanted.emit(*visits.behind.days, visits.only)

    def _open_ticket(self) -> str:
        if not self.ok.isEnabled():
            return ""
        ticket = self.visits.ticket(self.table.selected())
        if ticket is None:
            return self.visits.message
        self.ticket_wanted.emit(ticket)
        return ""


class DefinitionsSheet(Sheet):
    """Every figure with its definition, one below the other."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(look, window, name="definitions", icon="check", width=720)
        self._lines: list[QWidget] = []
        self.cancel.hide()

    def ask(self, definitions: Sequence[tuple[str, str]]) -> None:
        """Show these names and definitions."""
        for old in self._lines:
            self.content.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = [self._line(*one) for one in definitions]
        for line in self._lines:
            self.content.addWidget(line)
        self.head(translate("Desk", "What the figures mean"), "", translate("Desk", "Close"))
        self.open_at(self.ok)

    def _line(self, name: str, definition: str) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(1)
        for words, weight, colour in ((name, TITLE, "ink"), (definition, REGULAR, "ink2")):
            label = WrappedLabel(self.look, theme.DESK.body, weight, colour)
            label.setText(words)
            column.addWidget(label)
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and page keys scroll."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.scroll_by(step * _STEP)
