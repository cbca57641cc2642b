"""The grid of the day plan on the screen: names in cells, bars for visitors, a sign for each hour."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from kiosk.domain.day_plan import Cell
from kiosk.ui import theme
from kiosk.ui.desk.lines_table import LinesHeader
from kiosk.ui.desk.look import MEDIUM, REGULAR, SMALL_ICON, Look, font, safe_tip
from kiosk.ui.desk.rows_table import RowsTable
from kiosk.ui.desk.shapes import draw_octagon, draw_triangle
from kiosk.viewmodels.desk.plan_model import (
    AFTER_COUNTERS,
    BARS_ROLE,
    COL_HOUR,
    LEVEL_ROLE,
    SECOND_ROLE,
    PlanModel,
)

ROW = 44
_HOUR, _SEAT_LEAST, _SEAT_MOST, _BARS, _COUNTERS = 104, 84, 150, 112, 212
_PAD = 8
_OURS = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Paste)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
Index = QModelIndex | QPersistentModelIndex


class PlanTable(RowsTable):
    """Arrows move from cell to cell.

    Signals: ``wanted`` Enter, a double click or a typed letter (else "") asks who sits in the chosen cells;
    ``emptied`` Delete; ``copied`` and ``pasted`` Ctrl+C and Ctrl+V.
    """

    wanted = Signal(str)
    emptied = Signal()
    copied = Signal()
    pasted = Signal()

    def __init__(self, look: Look, model: PlanModel) -> None:
        super().__init__(look)
        self._plan = model
        self._last: Cell | None = None
        self.setModel(model)
        self.setHorizontalHeader(LinesHeader(look, self))
        self.setItemDelegate(PlanDelegate(look, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(ROW)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.setMinimumHeight(3 * ROW)
        self.doubleClicked.connect(lambda _index: self.wanted.emit(""))
        model.modelReset.connect(self._start)

    def cells(self) -> list[Cell]:
        """Return the chosen cells by counter and time, those of the counter with the frame first."""
        current = self.currentIndex()
        chosen = self.selectionModel().selectedIndexes() or [current]
        order = sorted(chosen, key=lambda one: (one.column() != current.column(), one.column(), one.row()))
        return [cell for cell in map(self._plan.cell, order) if cell is not None]

    def choose(self, cell: Cell) -> None:
        """Choose one cell."""
        self.setCurrentIndex(self._plan.index_of(cell))

    def choose_first(self) -> None:
        """Choose the first cell where none is chosen."""
        if self._plan.cell(self.currentIndex()) is None and self._plan.rowCount():
            self.setCurrentIndex(self._plan.index(0, COL_HOUR + 1))

    def currentChanged(self, now: Index, before: Index) -> None:
        """Remember the cell, for hours may come and go."""
        super().currentChanged(now, before)
        self._last = self._plan.cell(now) or self._last

    def _start(self) -> None:
        """Take up another grid: with the same cell where it is there."""
        self._share()
        if self._last is not None:
            self.choose(self._last)
        if self.hasFocus():
            self.choose_first()

    def place_of_choice(self) -> QRect:
        """Return where the current cell is on the screen."""
        box = self.visualRect(self.currentIndex())
        return QRect(self.viewport().mapToGlobal(box.topLeft()), box.size())

    # Keys

    def event(self, event: QEvent) -> bool:
        """Take copy and paste before the window's own keys."""
        asked = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if asked and any(map(event.matches, _OURS)):  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and letters ask who, Delete empties, Ctrl+C and Ctrl+V copy; the rest moves."""
        self.by_key = True
        key, text = event.key(), event.text()
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.emptied.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if not event.isAutoRepeat():
                self.wanted.emit("")
        elif plain and text.isprintable() and text.strip():
            self.wanted.emit(text)
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
            self.viewport().update()

    def tip(self, index: QModelIndex) -> str:
        """Return the whole of a cell, which may be cut."""
        words = index.data(Qt.ItemDataRole.ToolTipRole) or index.data() if index.isValid() else ""
        return safe_tip(str(words or ""))

    # Widths

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the counters."""
        super().resizeEvent(event)
        self._share()
        self.scrollTo(self.currentIndex())

    def _share(self) -> None:
        columns = self._plan.columnCount()
        seats = columns - 1 - AFTER_COUNTERS
        if seats < 1:
            return
        room = self.viewport().width() - _HOUR - _BARS - _COUNTERS
        seat = max(_SEAT_LEAST, min(_SEAT_MOST, room // seats))
        spare = max(0, room - seat * seats)
        for column in range(columns):
            wide = _HOUR if column == COL_HOUR else seat
            if column == columns - AFTER_COUNTERS:
                wide = _BARS + spare // 2
            elif column == columns - 1:
                wide = _COUNTERS + spare - spare // 2
            self.setColumnWidth(column, wide)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a cell to start from."""
        self.choose_first()
        super().focusInEvent(event)


class PlanDelegate(QStyledItemDelegate):
    """Draws names, bars and signs in the colours of the desk."""

    def __init__(self, look: Look, view: PlanTable) -> None:
        super().__init__(view)
        self._look = look
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        return QSize(super().sizeHint(option, index).width(), ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, rect = self._look, option.rect
        seat = bool(index.flags() & Qt.ItemFlag.ItemIsSelectable)
        chosen = seat and bool(option.state & QStyle.StateFlag.State_Selected)
        ground = "accent_soft" if chosen else "surface"
        painter.fillRect(rect, look.colour(ground))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.colour("line"))
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), look.colour("line"))
        if index.data(BARS_ROLE) is not None:
            self._bars(painter, rect, index)
        elif index.data(LEVEL_ROLE):
            self._sign(painter, rect, index)
        else:
            self._words(
                painter, rect.adjusted(16 if index.column() == COL_HOUR else _PAD, 0, -_PAD, 0), index
            )
        if seat and index == self._view.currentIndex() and (self._view.hasFocus() or chosen):
            ring = self._view.shows_ring()
            painter.setPen(QPen(look.colour("accent"), 2 if ring else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(rect).adjusted(1, 1, -2, -2))
        painter.restore()

    def _words(self, painter: QPainter, box: QRect, index: Index) -> None:
        upper, lower = str(index.data() or ""), str(index.data(SECOND_ROLE) or "")
        middle = box.center().y()
        first = QRect(box.left(), middle - 20, box.width(), 21) if lower else box
        self._line(painter, first, upper, MEDIUM, "ink")
        if lower:
            second = QRect(box.left(), middle, box.width(), 18)
            self._line(painter, second, lower, REGULAR, "ink2", theme.DESK.label)

    def _bars(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Draw a figure, and beside it a bar: filled what is usual, outlined up to a busy day."""
        bars = index.data(BARS_ROLE)
        box = rect.adjusted(_PAD, 0, -_PAD - 2, 0)
        self._line(
            painter, QRect(box.left(), box.top(), 36, box.height()), str(index.data() or ""), MEDIUM, "ink"
        )
        room = QRectF(box.left() + 40, box.center().y() - 6, box.width() - 40, 13)
        painter.setPen(QPen(self._look.colour("edge"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if bars.busy > 0:
            painter.drawRect(QRectF(room.left(), room.top(), room.width() * bars.busy, room.height()))
        painter.fillRect(
            QRectF(room.left(), room.top(), room.width() * bars.mean, room.height()),
            self._look.colour("accent"),
        )

    def _sign(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Draw the sign of an hour: an octagon, a triangle or a tick, and the words beside it."""
        level = str(index.data(LEVEL_ROLE))
        mark = QRect(rect.left() + _PAD, rect.center().y() - SMALL_ICON // 2, SMALL_ICON, SMALL_ICON)
        surface = self._look.colour("surface")
        if level == "late":
            draw_octagon(painter, QRectF(mark), self._look.colour("late"), surface)
        elif level == "warn":
            draw_triangle(painter, QRectF(mark), self._look.colour("warn_mark"), surface)
        else:
            self._look.icon("circle-check", "ok", SMALL_ICON).paint(painter, mark)
        self._words(painter, rect.adjusted(_PAD + SMALL_ICON + 8, 0, -4, 0), index)

    def _line(
        self,
        painter: QPainter,
        box: QRect,
        words: str,
        weight: int,
        colour: str,
        points: float = theme.DESK.body,
    ) -> None:
        painter.setFont(font(points, weight))
        painter.setPen(self._look.colour(colour))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, max(0, box.width()))
        painter.drawText(box, _LEFT, shown)
