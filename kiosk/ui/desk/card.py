"""Grounds: the card with its hairline, and full-width bars."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.look import Look


class Card(QFrame):
    """A rounded ground with a 1 px border, drawn in tokens that can change."""

    def __init__(
        self,
        look: Look,
        inside: int = theme.SPACE.desk_inside,
        ground: str = "surface",
        border: str = "line",
        radius: int = theme.RADIUS.desk_card,
    ) -> None:
        super().__init__()
        self.look = look
        self.ground = ground
        self.border = border
        self.radius = radius
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(inside, inside, inside, inside)
        self.body.setSpacing(0)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and border."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.look.colour(self.ground))
        painter.setPen(QPen(self.look.colour(self.border), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self.radius, self.radius)
        painter.end()


class Bar(QWidget):
    """A full-width strip of one colour with a line along one edge."""

    def __init__(self, look: Look, height: int, ground: str, line_below: bool) -> None:
        super().__init__()
        self.look = look
        self._ground = ground
        self._below = line_below
        self.setFixedHeight(height)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and line."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.look.colour(self._ground))
        edge = self.height() - 1 if self._below else 0
        painter.fillRect(0, edge, self.width(), 1, self.look.colour("line"))
        painter.end()
