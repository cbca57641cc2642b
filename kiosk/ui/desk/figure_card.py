"""One figure as a card: its name, its value large, and what it was before."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy

from kiosk.ui import theme
from kiosk.ui.desk.buttons import BaseButton
from kiosk.ui.desk.look import MEDIUM, REGULAR, TITLE, Look, font
from kiosk.viewmodels.desk.figures_words import CardText, Change

LEAST = 236
"""A card is at least so wide, in px."""
_HEIGHT = 124
_INSIDE = 14
_SIGN = 8
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class FigureCard(BaseButton):
    """A click or Enter opens the visits behind the figure; ``pointed`` is sent when it is meant."""

    pointed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.text_shown: CardText | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT)

    def show_card(self, card: CardText) -> None:
        """Show this figure."""
        self.text_shown = card
        self.setText(card.name)
        said = ". ".join((f"{card.name}: {card.value}", *(one.words for one in card.changes)))
        self.setAccessibleName(said)
        self.setAccessibleDescription(card.definition)
        self.update()

    def box(self) -> QRectF:
        """Return the whole: the ring lies on the border, so that cards and charts stand in line."""
        return QRectF(self.rect())

    def sizeHint(self) -> QSize:
        """Return the least size that it looks right in."""
        return QSize(LEAST, self.height())

    def minimumSizeHint(self) -> QSize:
        """Return the same height; it may be narrower."""
        return QSize(LEAST // 2, self.height())

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer means this figure."""
        super().enterEvent(event)
        self.pointed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys mean this figure."""
        super().focusInEvent(event)
        self.pointed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        del event
        card = self.text_shown
        if card is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = theme.RADIUS.desk_card
        ground = "accent_soft" if self.isDown() else "desk_paper" if self._over else "surface"
        painter.setBrush(self.look.colour(ground))
        painter.setPen(QPen(self.look.colour("edge" if self._over else "line"), 1))
        painter.drawRoundedRect(self.box().adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        inside = self.box().toRect().adjusted(_INSIDE, 12, -_INSIDE, -12)
        self._say(painter, QRect(inside.left(), inside.top(), inside.width(), 18), card.name, MEDIUM, "ink2")
        painter.setFont(font(theme.DESK.figure, TITLE))
        painter.setPen(self.look.colour("ink"))
        value = QRect(inside.left(), inside.top() + 21, inside.width(), 38)
        painter.drawText(value, _LEFT, card.value)
        for number, change in enumerate(card.changes):
            self._change(
                painter, QRect(inside.left(), inside.top() + 63 + 19 * number, inside.width(), 18), change
            )
        self.draw_ring(painter, radius - 3)
        painter.end()

    def _change(self, painter: QPainter, line: QRect, change: Change) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour("ink2"))
        middle = QPointF(line.left() + _SIGN / 2, line.center().y() + 0.5)
        if change.way:
            painter.drawPolygon(_arrow(middle, change.way))
        else:
            for above in (-3.0, 1.0):
                painter.drawRect(QRectF(line.left(), middle.y() + above, _SIGN, 2))
        self._say(painter, line.adjusted(_SIGN + 7, 0, 0, 0), change.words, REGULAR, "ink2")

    def _say(self, painter: QPainter, line: QRect, words: str, weight: int, colour: str) -> None:
        painter.setFont(font(theme.DESK.label, weight))
        painter.setPen(self.look.colour(colour))
        metrics = QFontMetrics(painter.font())
        painter.drawText(line, _LEFT, metrics.elidedText(words, Qt.TextElideMode.ElideRight, line.width()))


def _arrow(middle: QPointF, way: int) -> QPolygonF:
    """Return a triangle that points up for more and down for less."""
    half = _SIGN / 2
    tip, foot = QPointF(0, -half * way), half * way - way
    return QPolygonF([middle + tip, middle + QPointF(half, foot), middle + QPointF(-half, foot)])
