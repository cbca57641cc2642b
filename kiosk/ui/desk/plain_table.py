"""A table of short words and numbers: names at the left, numbers in line at the right, cells by key."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QHelpEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from kiosk.ui import theme
from kiosk.ui.desk.buttons import BY_KEY
from kiosk.ui.desk.look import MEDIUM, REGULAR, TITLE, Look, font, safe_tip

ROW = 34
_PAD = 10
_FIRST_MOST = 260
_LEAST_HEAD = 36
_PART_OF_HEAD = 0.6
"""A column is wide enough for this part of its head, which has two lines then, or three."""
_ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class PlainModel(QAbstractTableModel):
    """Heads and rows of words; ``shown`` when they are other ones. ``total``: the last row is the sum."""

    shown = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heads: tuple[str, ...] = ()
        self.rows: tuple[tuple[str, ...], ...] = ()
        self.total = False

    def show(self, heads: Sequence[str], rows: Sequence[tuple[str, ...]], total: bool = False) -> None:
        """Show these words; the chosen cell stays where there are as many."""
        same = (len(heads), len(rows)) == (len(self.heads), len(self.rows))
        if not same:
            self.beginResetModel()
        self.heads, self.rows, self.total = tuple(heads), tuple(rows), total
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(heads) - 1))
        self.shown.emit()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Return the head of a column, or what names a row for a screen reader."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self.rows[section][0] if section < len(self.rows) else None
        return self.heads[section] if section < len(self.heads) else None

    def data(self, index: Index, role: int = 0) -> Any:
        """Return the words of a cell."""
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        return self.rows[index.row()][index.column()]


class PlainTable(QTableView):
    """As high as its rows; the view around it scrolls.

    ``confirmed`` carries row and column of the cell on which Enter was pressed or that was clicked twice.
    """

    confirmed = Signal(int, int)
    moved = Signal(object)

    def __init__(self, look: Look, model: PlainModel) -> None:
        super().__init__()
        self._look = look
        self.plain = model
        self.by_key = False
        self.setModel(model)
        self._needed: list[int] = []
        self._head = _Header(look, self)
        self.setHorizontalHeader(self._head)
        self.setItemDelegate(_Delegate(look, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(ROW)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(lambda at: self.confirmed.emit(at.row(), at.column()))
        model.shown.connect(self._measure)
        look.changed.connect(self.viewport().update)

    def fit(self) -> None:
        """Take the height of the rows, and share the width among the columns; too small, it is scrolled."""
        needed = self._needed
        spare = self.viewport().width() - sum(needed)
        bar = self.horizontalScrollBar()
        height = self._head.sizeHint().height() + ROW * self.plain.rowCount() + 1
        self.setFixedHeight(height + (bar.sizeHint().height() if spare < 0 else 0))
        for column, wide in enumerate(needed):
            share = max(0, spare) // (len(needed) - column)
            self.setColumnWidth(column, wide + share)
            spare -= share

    def _measure(self) -> None:
        """Find how wide each column must be: no word of its head and no number is cut."""
        head, cell = (
            QFontMetrics(font(*role)) for role in ((theme.DESK.label, MEDIUM), (theme.DESK.body, TITLE))
        )
        self._needed = []
        for column, title in enumerate(self.plain.heads):
            words = max(map(head.horizontalAdvance, title.split()), default=0)
            words = max(words, round(head.horizontalAdvance(title) * _PART_OF_HEAD))
            cells = max((cell.horizontalAdvance(row[column]) for row in self.plain.rows), default=0)
            names = min(cells, _FIRST_MOST) if column == 0 else cells
            self._needed.append(max(words, names) + 2 * _PAD + 4)
        self._head.take(self._needed)
        self.fit()

    def resizeEvent(self, event: object) -> None:
        """Share the width anew."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter confirms the cell; Esc is the window's."""
        self.by_key = True
        at = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if at.isValid() and not event.isAutoRepeat():
                self.confirmed.emit(at.row(), at.column())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
            self.moved.emit(self.visualRect(self.currentIndex()))
            self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when the focus came by key; the first cell is chosen where none is."""
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.by_key = event.reason() in BY_KEY
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.plain.rowCount():
            self.setCurrentIndex(self.plain.index(0, 0))
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Show the whole text of a cell that is cut."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            QToolTip.showText(event.globalPos(), safe_tip(str(index.data() or "")), self)
            return True
        return super().viewportEvent(event)


class _Header(QHeaderView):
    """Heads in as many lines as the longest needs, each in line with its column."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(24)
        self._high = _LEAST_HEAD
        look.changed.connect(self.viewport().update)

    def take(self, widths: Sequence[int]) -> None:
        """Be high enough for heads in columns that are at least so wide."""
        metrics = QFontMetrics(font(theme.DESK.label, MEDIUM))
        titles = [str(self.model().headerData(one, Qt.Orientation.Horizontal)) for one in range(len(widths))]
        rooms = (QRect(0, 0, wide - 2 * _PAD, 999) for wide in widths)
        high = (
            metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, title).height()
            for room, title in zip(rooms, titles, strict=True)
        )
        self._high = max(_LEAST_HEAD, max(high, default=0) + 12)
        self.updateGeometry()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Return room for the longest head."""
        return QSize(super().sizeHint().width(), self._high)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one head."""
        painter.save()
        painter.fillRect(rect, self._look.colour("desk_sunk"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._look.colour("line"))
        painter.setFont(font(theme.DESK.label, MEDIUM))
        painter.setPen(self._look.colour("ink2"))
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        inside = rect.adjusted(_PAD if section else _PAD + 4, 1, -_PAD, -1)
        painter.drawText(inside, flags, words)
        painter.restore()


class _Delegate(QStyledItemDelegate):
    """Draws a cell; the one the keys are in has a ring."""

    def __init__(self, look: Look, view: PlainTable) -> None:
        super().__init__(view)
        self._look = look
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, rect, view = self._look, option.rect, self._view
        model = view.plain
        total = model.total and index.row() == len(model.rows) - 1
        painter.fillRect(rect, look.colour("desk_paper" if total else "surface"))
        if not total:
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.colour("line"))
        if view.hasFocus() and view.currentIndex() == index:
            painter.setBrush(look.colour("accent_soft"))
            painter.setPen(QPen(look.colour("accent"), 2) if view.by_key else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(rect.adjusted(2, 2, -3, -3), 5, 5)
        first = index.column() == 0
        painter.setFont(font(theme.DESK.body, TITLE if total else MEDIUM if first else REGULAR))
        painter.setPen(look.colour("ink"))
        side = Qt.AlignmentFlag.AlignLeft if first else Qt.AlignmentFlag.AlignRight
        inside = rect.adjusted(_PAD + 4 if first else _PAD, 0, -_PAD, 0)
        words = str(index.data() or "")
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, side | _LINE, shown)
        painter.restore()
