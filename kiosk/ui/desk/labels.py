"""Words on the desk: plain text always, in a token's colour and a size of the type table."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kiosk.ui.desk.look import REGULAR, Look, font, safe_tip


class Label(QLabel):
    """A label that never takes its text for markup."""

    def __init__(
        self, look: Look, points: float, weight: int = REGULAR, colour: str = "ink", wrap: bool = False
    ) -> None:
        super().__init__()
        self._look = look
        self._colour = colour
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFont(font(points, weight))
        self.setWordWrap(wrap)
        self._paint()
        look.changed.connect(self._paint)

    def use(self, colour: str) -> None:
        """Draw in another token's colour."""
        if colour != self._colour:
            self._colour = colour
            self._paint()

    def _paint(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._look.colour(self._colour))
        self.setPalette(palette)


class ElidedLabel(Label):
    """One line that ends in … where there is no room; the whole text is then the tooltip."""

    def __init__(self, look: Look, points: float, weight: int = REGULAR, colour: str = "ink") -> None:
        super().__init__(look, points, weight, colour)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Show this text."""
        super().setText(text)
        self.setAccessibleName(text)
        self._tip()

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 6, self.fontMetrics().height())

    def sizeHint(self) -> QSize:
        """Return room for the whole text."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height())

    def elided(self) -> str:
        """Return the text as it is drawn."""
        return self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the tooltip only when something is left out."""
        super().resizeEvent(event)
        self._tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.setFont(self.font())
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(self.contentsRect(), flags, self.elided())
        painter.end()

    def _tip(self) -> None:
        self.setToolTip(safe_tip(self.text()) if self.elided() != self.text() else "")


class WrappedLabel(Label):
    """Lines as many as it needs at its width; it sets its own height, whatever layout it stands in."""

    def __init__(self, look: Look, points: float, weight: int = REGULAR, colour: str = "ink") -> None:
        super().__init__(look, points, weight, colour, wrap=True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Show this text."""
        super().setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # The height asked for is never below the least one set: that has to go first, to become lower.
        self.setMinimumHeight(0)
        height = self.heightForWidth(self.width())
        if height > 0:
            self.setFixedHeight(height)


class Spring(QWidget):
    """Empty room that grows."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
