"""The band that marks the training: a word and a pattern, so that nobody takes it for the real desk."""

from PySide6.QtCore import QEvent, QPointF, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from kiosk.ui import theme
from kiosk.ui.desk.look import TITLE, Look, font
from kiosk.viewmodels.desk.words import translate

_HEIGHT = 28
_STRIPE = 14


class TrainingBand(QWidget):
    """Slanted stripes over the whole width with the word on plain ground in the middle."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._words = ""
        self.setObjectName("training")
        self.setFixedHeight(_HEIGHT)
        look.changed.connect(self.update)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._words = translate("Desk", "TRAINING · everything here is invented")
        self.setAccessibleName(self._words)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew when the application speaks another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the band."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, ink = self._look.colour("warn_soft"), self._look.colour("warn")
        painter.fillRect(self.rect(), ground)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        for left in range(-_HEIGHT, self.width(), 2 * _STRIPE):
            edges = ((0, _HEIGHT), (_HEIGHT, 0), (_HEIGHT + _STRIPE, 0), (_STRIPE, _HEIGHT))
            painter.drawPolygon(QPolygonF([QPointF(left + x, y) for x, y in edges]))
        words = font(theme.DESK.body, TITLE)
        width = QFontMetrics(words).horizontalAdvance(self._words) + 48
        plate = QRect((self.width() - width) // 2, 0, width, _HEIGHT)
        painter.fillRect(plate, ground)
        painter.setFont(words)
        painter.setPen(ink)
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, self._words)
        painter.end()
