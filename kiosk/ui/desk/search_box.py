"""The search in the top bar: looks like a field, and leads to the visitors page with Ctrl+K."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen

from kiosk.ui import theme
from kiosk.ui.desk.buttons import QuietButton
from kiosk.ui.desk.look import ICON, MEDIUM, Look, font

_KEY = "Ctrl+K"


class SearchBox(QuietButton):
    """Icon, words and key cap in a border; the icon alone where there is no room for words."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "search")
        self.setObjectName("search")

    def full_width(self) -> int:
        """Return the width with words and key cap, in px."""
        return super().full_width() + self._cap() + 24

    def sizeHint(self) -> QSize:
        """Return room for the words, or for the icon alone."""
        return QSize(self.full_width() if self._worded else ICON + 22, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box in its present state."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self.look
        painter.setBrush(look.colour("accent_soft" if self._over or self.isDown() else "desk_paper"))
        painter.setPen(QPen(look.colour("edge"), 1))
        box = QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5)
        painter.drawRoundedRect(box, theme.RADIUS.desk_field, theme.RADIUS.desk_field)
        middle = self.rect().center().y()
        look.icon("search", "ink2").paint(painter, QRect(11, middle - ICON // 2 + 1, ICON, ICON))
        if self._worded:
            painter.setFont(font(theme.DESK.body))
            painter.setPen(look.colour("ink2"))
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(self.rect().adjusted(11 + ICON + 8, 0, 0, 0), left, self.text())
            cap = QRect(self.width() - self._cap() - 9, middle - 10, self._cap(), 22)
            painter.setFont(font(theme.DESK.key_cap, MEDIUM))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, _KEY)
        self.draw_ring(painter, theme.RADIUS.desk_field)
        painter.end()

    def _cap(self) -> int:
        return QFontMetrics(font(theme.DESK.key_cap, MEDIUM)).horizontalAdvance(_KEY) + 8
