"""The chip that tells where a ticket stands, with its running time."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.domain.tickets import TicketStatus
from kiosk.ui import theme
from kiosk.ui.desk.look import ICON, TITLE, Look, font

_HEIGHT = 32
_OTHER = ("circle-check", "ink2", "desk_paper", "edge")
_FACES = {
    TicketStatus.WAITING: ("clock", "info", "info_soft", "info_mark"),
    TicketStatus.CALLED: ("megaphone", "info", "info_soft", "info_mark"),
    TicketStatus.TRANSFERRED: ("arrow-right-left", "info", "info_soft", "info_mark"),
    TicketStatus.ON_HOLD: ("circle-pause", "warn", "warn_soft", "warn_mark"),
    TicketStatus.CANCELLED: ("circle-x", *_OTHER[1:]),
    TicketStatus.NO_SHOW: ("user-round-x", *_OTHER[1:]),
    TicketStatus.SERVING: ("play", "ok", "ok_soft", "ok_mark"),
}


class StatusChip(QWidget):
    """Icon, word and figure."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._text = ""
        self._face = _OTHER
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_status(self, status: TicketStatus, text: str) -> None:
        """Show this state in these words."""
        face = _FACES.get(status, _OTHER)
        if (text, face) == (self._text, self._face):
            return
        wider = len(text) != len(self._text) or face != self._face
        self._text, self._face = text, face
        self.setAccessibleName(text)
        if wider:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for icon and words."""
        words = QFontMetrics(font(theme.DESK.body, TITLE)).horizontalAdvance(self._text)
        return QSize(14 + ICON + 8 + words + 16, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the same: the words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        icon, ink, ground, border = self._face
        painter.setBrush(self._look.colour(ground))
        painter.setPen(QPen(self._look.colour(border), 1))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, _HEIGHT / 2, _HEIGHT / 2)
        picture = QRect(14, (_HEIGHT - ICON) // 2, ICON, ICON)
        self._look.icon(icon, ink).paint(painter, picture)
        painter.setFont(font(theme.DESK.body, TITLE))
        painter.setPen(self._look.colour(ink))
        words = self.rect().adjusted(14 + ICON + 8, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._text)
        painter.end()
