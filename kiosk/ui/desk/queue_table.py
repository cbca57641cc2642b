"""A table of tickets: chosen by mouse or key, steady while rows come and go."""

from time import monotonic
from uuid import UUID

from PySide6.QtCore import QItemSelection, QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QSizePolicy

from kiosk.ui import theme
from kiosk.ui.desk.look import Look, safe_tip
from kiosk.ui.desk.queue_delegate import QueueDelegate, is_cut
from kiosk.ui.desk.queue_header import QueueHeader
from kiosk.ui.desk.rows_table import RowsTable
from kiosk.viewmodels.desk.section_model import (
    COL_TICKET,
    COL_VISITOR,
    COL_WAIT,
    ROW_ROLE,
    SECOND_ROLE,
    SectionModel,
)

_FADE_FRAME_MS = 40
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_TICKET_WIDTH, _WAIT_WIDTH = 92, 124


class QueueTable(RowsTable):
    """Never takes the focus by itself.

    Signals: ``chosen`` someone chose this ticket; ``confirmed`` Enter was pressed on the chosen one;
    ``left`` the cursor ran over the end (1) or the beginning (-1).
    """

    chosen = Signal(object)
    confirmed = Signal()
    left = Signal(int)

    def __init__(self, look: Look, model: SectionModel, *, titled: bool) -> None:
        super().__init__(look)
        self._section = model
        self._quiet = False
        self._fresh: dict[UUID, float] = {}
        self._fade = QTimer(self)
        self._fade.setInterval(_FADE_FRAME_MS)
        self._fade.timeout.connect(self._fade_on)
        # Before the view itself hears of it: it would else choose a neighbour of a row that leaves.
        model.rowsAboutToBeRemoved.connect(self._before_removal)
        self.setModel(model)
        self.setHorizontalHeader(QueueHeader(look, self))
        self.setItemDelegate(QueueDelegate(look, self._freshness, self.shows_ring, self))
        self._set_up(titled)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            signal.connect(self.updateGeometry)

    def _set_up(self, titled: bool) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        header = self.horizontalHeader()
        header.setVisible(titled)
        header.setSectionResizeMode(COL_VISITOR, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(COL_TICKET, _TICKET_WIDTH)
        self.setColumnWidth(COL_WAIT, _WAIT_WIDTH)

    # Choosing

    def mark(self, ticket: UUID | None) -> None:
        """Show ``ticket`` as the chosen one, or none; nothing is announced."""
        place = self._section.place_of(ticket) if ticket else None
        self._quiet = True
        if place is None:
            self.selectionModel().clear()
        elif self.selected() != ticket:
            self.setCurrentIndex(self._section.index(place, COL_TICKET))
            self.selectRow(place)
        self._quiet = False

    def selected(self) -> UUID | None:
        """Return the chosen ticket of this table, or None."""
        rows = self.selectionModel().selectedRows()
        return rows[0].data(ROW_ROLE).id if rows else None

    def flash(self, ticket: UUID) -> None:
        """Let the ground of a new row fade."""
        self._fresh[ticket] = monotonic()
        self._fade.start()

    def calm(self) -> None:
        """Let no row stand out as new."""
        self._fresh.clear()
        self._fade.stop()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter confirms the chosen row; the cursor can run over into the other table."""
        self.by_key = True
        key, place = event.key(), self.currentIndex().row()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(place)
            return
        step = _STEPS.get(Qt.Key(key))
        if step is None or not self._step(place, step):
            super().keyPressEvent(event)
            self.viewport().update()

    def _step(self, place: int, step: int) -> bool:
        """Take an arrow key where the view would not: onto the ringed row, or out of the table."""
        if place >= 0 and self._section.row_at(place).id != self.selected():
            self.selectRow(place)
            return True
        if 0 <= place + step < self._section.rowCount():
            return False
        self.left.emit(step)
        return True

    def take_cursor(self, from_above: bool) -> None:
        """Put focus and choice on the first or the last row."""
        count = self._section.rowCount()
        if count:
            self.by_key = True
            self.setFocus(Qt.FocusReason.TabFocusReason)
            self.selectRow(0 if from_above else count - 1)

    def _enter(self, place: int) -> None:
        row = self._section.row_at(place) if place >= 0 else None
        if row is not None and row.id != self.selected():
            # The ring alone is not a choice: the first Enter shows the visitor, the next one calls.
            self.selectRow(place)
        elif row is not None:
            self.confirmed.emit()

    def _on_selection(self, now: QItemSelection, before: QItemSelection) -> None:
        del before
        indexes = now.indexes()
        if indexes and not self._quiet:
            self.chosen.emit(indexes[0].data(ROW_ROLE).id)

    def _before_removal(self, parent: QModelIndex, first: int, last: int) -> None:
        del parent
        if first <= self.currentIndex().row() <= last:
            self._quiet = True
            self.selectionModel().clear()
            self._quiet = False

    # Size and tips

    def content_height(self) -> int:
        """Return the height that shows every row without scrolling."""
        return self._titles_height() + self._section.rowCount() * theme.SPACE.desk_row

    def _titles_height(self) -> int:
        header = self.horizontalHeader()
        return 0 if header.isHidden() else header.sizeHint().height()

    def sizeHint(self) -> QSize:
        """Return a size for all rows."""
        return QSize(360, self.content_height())

    def minimumSizeHint(self) -> QSize:
        """Return room for the titles and one row."""
        return QSize(240, min(self.content_height(), self._titles_height() + theme.SPACE.desk_row))

    def tip(self, index: QModelIndex) -> str:
        """Return the tooltip of a cell: its whole text when a part is left out, else ""."""
        if index.column() == COL_VISITOR and is_cut(index, self.columnWidth(COL_VISITOR)):
            return safe_tip(f"{index.data()}\n{index.data(SECOND_ROLE)}")
        return ""

    def hideEvent(self, event: QHideEvent) -> None:
        """Animate nothing that is not seen."""
        super().hideEvent(event)
        self.calm()

    # Fading

    def _freshness(self, ticket: UUID) -> float:
        began = self._fresh.get(ticket)
        if began is None:
            return 0.0
        return max(0.0, 1.0 - (monotonic() - began) * 1000 / theme.MOTION.desk_new_row)

    def _fade_on(self) -> None:
        for ticket in list(self._fresh):
            place = self._section.place_of(ticket)
            if place is not None:
                row = self.visualRect(self._section.index(place, COL_TICKET))
                self.viewport().update(0, row.top(), self.viewport().width(), row.height())
            if self._freshness(ticket) <= 0:
                del self._fresh[ticket]
        if not self._fresh:
            self._fade.stop()
