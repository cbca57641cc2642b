"""Someone's own words: plain text that wraps anywhere, can be read by key and copied."""

from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy

from kiosk.ui.desk.look import REGULAR, Look, font

MOST_LINES = 6


class ReadText(QPlainTextEdit):
    """As high as its text, up to ``most`` lines, then it scrolls; with ``fills`` as high as its room."""

    def __init__(self, look: Look, points: float, *, most: int = MOST_LINES, fills: bool = False) -> None:
        super().__init__()
        self._look = look
        self._lines = most
        self._fills = fills
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(font(points, REGULAR))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        upright = QSizePolicy.Policy.Expanding if fills else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Ignored, upright)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(0, 0, 0, 0)
        self._paint()
        look.changed.connect(self._paint)

    def show_text(self, text: str) -> None:
        """Show this text from its beginning."""
        if text != self.toPlainText():
            self.setPlainText(text)
            self._fit()

    def allow(self, lines: int) -> None:
        """Be so many lines high at most."""
        if lines != self._lines:
            self._lines = lines
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """Return the height of the wrapped text."""
        return QSize(200, self._height())

    def _height(self) -> int:
        # Lines of Chinese are higher than the metrics of the first family say, so they are measured.
        block, height = self.document().begin(), 0.0
        layout = self.document().documentLayout()
        while block.isValid():
            height += layout.blockBoundingRect(block).height()
            block = block.next()
        return min(ceil(height) + 1, self._most())

    def _most(self) -> int:
        return self._lines * self.fontMetrics().lineSpacing()

    def _fit(self) -> None:
        if self._fills:
            return
        height = self._height()
        scrolls = height >= self._most()
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)

    def _paint(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, self._look.colour("surface"))
        palette.setColor(QPalette.ColorRole.Text, self._look.colour("ink"))
        self.setPalette(palette)
