"""Draws the rows of the queue tables: two lines, tags, and the chip of a long wait."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kiosk.ui import theme
from kiosk.ui.desk.look import MEDIUM, TITLE, Look, font
from kiosk.ui.desk.shapes import draw_tag, draw_wait_chip, tag_width, wait_font
from kiosk.viewmodels.desk.section_model import (
    COL_TICKET,
    COL_VISITOR,
    COL_WAIT,
    LEVEL_ROLE,
    ROW_ROLE,
    SECOND_ROLE,
    TAG_ROLE,
)

Index = QModelIndex | QPersistentModelIndex
BAR = 4
_FRESH = 0.22
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class QueueDelegate(QStyledItemDelegate):
    """``freshness`` tells how new a ticket is (1 just drawn, 0 old); ``ring`` whether to show focus."""

    def __init__(
        self,
        look: Look,
        freshness: Callable[[UUID], float],
        ring: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._freshness = freshness
        self._ring = ring

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the row height of the look."""
        del option, index
        return QSize(96, theme.SPACE.desk_row)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        self._ground(painter, rect, index, chosen=bool(state & QStyle.StateFlag.State_Selected))
        column = index.column()
        if column == COL_TICKET:
            self._ticket(painter, rect.adjusted(theme.SPACE.desk_inside, 0, -8, 0), index)
        elif column == COL_VISITOR:
            self._visitor(painter, rect.adjusted(0, 0, -8, 0), index)
        else:
            self._wait(painter, rect.adjusted(4, 0, -theme.SPACE.desk_inside, 0), index)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, index: Index, *, chosen: bool) -> None:
        look = self._look
        row = index.data(ROW_ROLE)
        fresh = self._freshness(row.id)
        if chosen:
            painter.fillRect(rect, look.colour("accent_soft"))
        elif fresh > 0:
            painter.fillRect(rect, look.mix("info_mark", "surface", _FRESH * fresh))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.colour("line"))
        first, last = index.column() == COL_TICKET, index.column() == COL_WAIT
        if chosen and first:
            painter.fillRect(rect.left(), rect.top(), BAR, rect.height(), look.colour("accent"))
        if chosen and look.mode is theme.Mode.CONTRAST:
            painter.fillRect(rect.left(), rect.top(), rect.width(), 2, look.colour("accent"))
            painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, look.colour("accent"))
        if self._ring_at(index):
            # The cells of a row share one ring: each draws its part, the ends beyond its edge.
            box = rect.adjusted(2 if first else -9, 2, -2 if last else 9, -3)
            painter.setClipRect(rect)
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)
            painter.setClipping(False)

    def _ring_at(self, index: Index) -> bool:
        view = self.parent()
        current = getattr(view, "currentIndex", None)
        return self._ring() and current is not None and current().row() == index.row()

    def _ticket(self, painter: QPainter, rect: QRect, index: Index) -> None:
        self._line(painter, rect, index.data(), font(theme.DESK.row_ticket, TITLE), "ink")

    def _visitor(self, painter: QPainter, rect: QRect, index: Index) -> None:
        upper = QRect(rect.left(), rect.top() + 7, rect.width(), 20)
        lower = QRect(rect.left(), rect.top() + 27, rect.width(), 18)
        tag = index.data(TAG_ROLE)
        room = upper.adjusted(0, 0, -(tag_width(tag) + 8), 0) if tag else upper
        width = self._line(painter, room, index.data(), font(theme.DESK.body, MEDIUM), "ink")
        if tag:
            draw_tag(painter, self._look, room.left() + width + 8, upper.center().y() + 0.5, tag)
        self._line(painter, lower, index.data(SECOND_ROLE), font(theme.DESK.label), "ink2")

    def _wait(self, painter: QPainter, rect: QRect, index: Index) -> None:
        text, level = index.data(), index.data(LEVEL_ROLE)
        if level:
            draw_wait_chip(painter, self._look, rect, text, level)
            return
        painter.setFont(wait_font(""))
        painter.setPen(self._look.colour("ink"))
        painter.drawText(rect.adjusted(0, 0, -12, 0), _RIGHT, text)

    def _line(self, painter: QPainter, rect: QRect, text: str, made: QFont, colour: str) -> int:
        """Draw one line, ending in … where there is no room; return its width."""
        painter.setFont(made)
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, rect.width()))
        painter.setPen(self._look.colour(colour))
        painter.drawText(rect, _LEFT | Qt.TextFlag.TextSingleLine, shown)
        return metrics.horizontalAdvance(shown)


def is_cut(index: Index, width: int) -> bool:
    """Whether a visitor's cell of this width leaves out a part of its words."""
    room = width - 8
    tag = index.data(TAG_ROLE)
    name = QFontMetrics(font(theme.DESK.body, MEDIUM)).horizontalAdvance(index.data() or "")
    second = QFontMetrics(font(theme.DESK.label)).horizontalAdvance(index.data(SECOND_ROLE) or "")
    return name > room - (tag_width(tag) + 8 if tag else 0) or second > room
