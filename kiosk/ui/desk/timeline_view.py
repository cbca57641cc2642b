"""The timeline: time, dot on a line, what happened, and who did it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from kiosk.ui import theme
from kiosk.ui.desk.look import MEDIUM, TITLE, Look, font
from kiosk.viewmodels.desk.timeline import SECOND_ROLE, TIME_ROLE, TimelineModel

Index = QModelIndex | QPersistentModelIndex
ROW = 46
_TIME, _DOT, _WORDS = 50, 66, 88
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TimelineDelegate(QStyledItemDelegate):
    """Draws one event; the newest has the filled dot."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look = look
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of two lines."""
        del option, index
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one event."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        look, newest = self._look, index.row() == 0
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        self._draw_line(painter, rect, index)
        upper = QRect(rect.left(), rect.top() + 3, rect.width(), 20)
        painter.setFont(font(theme.DESK.label))
        painter.setPen(look.colour("ink2"))
        time = QRect(rect.left(), upper.top(), _TIME, upper.height())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(time, right, index.data(TIME_ROLE))
        painter.setFont(font(theme.DESK.body, TITLE if newest else MEDIUM))
        painter.setPen(look.colour("ink"))
        self._draw(painter, upper.adjusted(_WORDS, 0, -8, 0), index.data())
        painter.setFont(font(theme.DESK.label))
        painter.setPen(look.colour("ink2"))
        self._draw(painter, QRect(rect.left() + _WORDS, rect.top() + 23, rect.width() - _WORDS - 8, 18),
                   index.data(SECOND_ROLE))  # fmt: skip
        painter.restore()

    def _draw(self, painter: QPainter, rect: QRect, text: str) -> None:
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, _LEFT | Qt.TextFlag.TextSingleLine, shown)

    def _draw_line(self, painter: QPainter, rect: QRect, index: Index) -> None:
        look = self._look
        x, y = rect.left() + _DOT + 0.0, rect.top() + 13.0
        painter.setPen(QPen(look.colour("line"), 2))
        if index.row() > 0:
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, y))
        if index.row() < index.model().rowCount() - 1:
            painter.drawLine(QPointF(x, y), QPointF(x, rect.bottom() + 1))
        painter.setPen(QPen(look.colour("accent"), 2))
        painter.setBrush(look.colour("accent" if index.row() == 0 else "surface"))
        painter.drawEllipse(QPointF(x, y), 5, 5)


class TimelineView(QListView):
    """Scrolls by key and wheel; nothing in it can be changed."""

    def __init__(self, look: Look, model: TimelineModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(TimelineDelegate(look, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMinimumHeight(2 * ROW)
        look.changed.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        """Return room for two events; it takes what others leave."""
        return QSize(240, 2 * ROW)
