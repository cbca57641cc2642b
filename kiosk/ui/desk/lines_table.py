"""A table of plain words: rows of two lines, chosen by mouse or key, steady while rows come and go."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import (
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kiosk.ui import theme
from kiosk.ui.desk.look import MEDIUM, Look, font, safe_tip
from kiosk.ui.desk.rows_table import RowsTable
from kiosk.viewmodels.desk.lines_model import KEY_ROLE, SECOND_ROLE, LinesModel

_HEADER = 30
_BAR = 4
_PAD = 8
_INSIDE = theme.SPACE.desk_inside
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class LinesTable(RowsTable):
    """``shares`` tells how the columns share the width.

    Signals: ``chosen`` another row was chosen (its key, or None); ``confirmed`` Enter or a double click on
    the chosen row; ``typed`` a character was typed that the table has no use for.
    """

    chosen = Signal(object)
    confirmed = Signal(object)
    typed = Signal(str)

    def __init__(self, look: Look, model: LinesModel, shares: Sequence[int]) -> None:
        super().__init__(look)
        self._lines = model
        self._shares = shares
        self.setModel(model)
        self.setHorizontalHeader(LinesHeader(look, self))
        self.setItemDelegate(LinesDelegate(look, self))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumHeight(_HEADER + theme.SPACE.desk_row)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self.doubleClicked.connect(lambda index: self.confirmed.emit(index.data(KEY_ROLE)))

    def selected(self) -> UUID | None:
        """Return the key of the chosen row, or None."""
        rows = self.selectionModel().selectedRows()
        key: UUID | None = rows[0].data(KEY_ROLE) if rows else None
        return key

    def choose(self, key: UUID | None) -> None:
        """Choose this row, or none when it is not shown."""
        place = self._lines.place_of(key) if key else None
        if place is None:
            self.selectionModel().clear()
        elif self.selected() != key:
            self.setCurrentIndex(self._lines.index(place, 0))
            self.selectRow(place)

    def choose_first(self) -> None:
        """Choose the first row where none is chosen."""
        if self.selected() is None and self._lines.rowCount():
            self.choose(self._lines.key_at(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter confirms the chosen row; what the table does not know goes on as ``typed``."""
        self.by_key = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            key = self.selected()
            if key is not None and not event.isAutoRepeat():
                self.confirmed.emit(key)
            return
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if plain and event.text().isprintable() and event.text().strip():
            self.typed.emit(event.text())
            return
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: object) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        width, whole = self.viewport().width(), sum(self._shares)
        used = 0
        for column, share in enumerate(self._shares):
            last = column == len(self._shares) - 1
            wide = width - used if last else width * share // whole
            self.setColumnWidth(column, wide)
            used += wide

    def tip(self, index: QModelIndex) -> str:
        """Return the whole text of a cell, which may be cut."""
        words = filter(None, (index.data(), index.data(SECOND_ROLE))) if index.isValid() else ()
        return safe_tip("\n".join(words))

    def _on_selection(self, now: QItemSelection, before: QItemSelection) -> None:
        del now, before
        self.chosen.emit(self.selected())


class LinesHeader(QHeaderView):
    """Draws the titles on the sunk ground, in line with the rows."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(24)
        look.changed.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        """Return the height of the look."""
        return QSize(super().sizeHint().width(), _HEADER)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one title."""
        painter.save()
        painter.fillRect(rect, self._look.colour("desk_sunk"))
        for y in (rect.top(), rect.bottom()):
            painter.fillRect(rect.left(), y, rect.width(), 1, self._look.colour("line"))
        painter.setFont(font(theme.DESK.label, MEDIUM))
        painter.setPen(self._look.colour("ink2"))
        box = rect.adjusted(_INSIDE if section == 0 else _PAD, 0, -_PAD, 0)
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _LEFT, shown)
        painter.restore()


class LinesDelegate(QStyledItemDelegate):
    """One or two lines a cell, the first one stronger; the chosen row as in the queue."""

    def __init__(self, look: Look, view: LinesTable) -> None:
        super().__init__(view)
        self._look = look
        self._view = view

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._look
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        first, last = index.column() == 0, index.column() == index.model().columnCount() - 1
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, look.colour("accent_soft" if chosen else "surface"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.colour("line"))
        if chosen and first:
            painter.fillRect(rect.left(), rect.top(), _BAR, rect.height(), look.colour("accent"))
        if chosen and look.mode is theme.Mode.CONTRAST:
            painter.fillRect(rect.left(), rect.top(), rect.width(), 2, look.colour("accent"))
            painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, look.colour("accent"))
        if self._view.shows_ring() and self._view.currentIndex().row() == index.row():
            box = rect.adjusted(2 if first else -9, 2, -2 if last else 9, -3)
            painter.setClipRect(rect)
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)
            painter.setClipping(False)
        self._words(painter, rect.adjusted(_INSIDE if first else _PAD, 0, -_PAD, 0), index)
        painter.restore()

    def _words(self, painter: QPainter, box: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        upper, lower = str(index.data() or ""), str(index.data(SECOND_ROLE) or "")
        height = 20 if lower else box.height()
        top = box.top() + (7 if lower else 0)
        for words, line, points, weight, colour in (
            (upper, QRect(box.left(), top, box.width(), height), theme.DESK.body, MEDIUM, "ink"),
            (lower, QRect(box.left(), box.top() + 27, box.width(), 18), theme.DESK.label, 400, "ink2"),
        ):
            painter.setFont(font(points, weight))
            painter.setPen(self._look.colour(colour))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, max(0, line.width()))
            painter.drawText(line, _LEFT, shown)
