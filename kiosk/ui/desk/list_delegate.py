"""What the lists of answers share: rows of one height, the chosen one with a ring on the soft accent."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kiosk.ui import theme
from kiosk.ui.desk.look import MEDIUM, TITLE, Look, font

Index = QModelIndex | QPersistentModelIndex
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ListDelegate(QStyledItemDelegate):
    """Draws the ground of a row; subclasses draw what stands on it."""

    def __init__(self, look: Look, view: QListWidget, height: int) -> None:
        super().__init__(view)
        self.look = look
        self._height = height

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        del option, index
        return QSize(120, self._height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, state = QRect(option.rect), option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(QPen(self.look.colour("accent"), 2))
            painter.setBrush(self.look.colour("accent_soft"))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 2, -1, -2), 8, 8)
        self.draw(painter, rect, index, chosen)
        painter.restore()

    def draw(self, painter: QPainter, rect: QRect, index: Index, chosen: bool) -> None:
        """Draw what stands in a row."""
        raise NotImplementedError

    def draw_name(self, painter: QPainter, rect: QRect, index: Index, chosen: bool) -> None:
        """Draw the words of a row into ``rect``, cut with … where they are too long."""
        painter.setFont(font(theme.DESK.body, TITLE if chosen else MEDIUM))
        painter.setPen(self.look.colour("accent_deep" if chosen else "ink"))
        text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, LEFT, text)
