"""Below the ticket on the screen: the visitor's file, putting the entry right, calling back, printing."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui import theme
from kiosk.ui.desk.buttons import QuietButton
from kiosk.ui.desk.flow import Flow
from kiosk.ui.desk.look import MEDIUM, Look, font
from kiosk.viewmodels.desk.words import translate

_HEIGHT = 32
_GAP = 8
_ICONS = {"file": "id-card", "correct": "pencil", "call": "phone", "print": "printer"}
_KEYS = {"file": "Ctrl+I", "correct": "Ctrl+D", "call": "Ctrl+R", "print": "Ctrl+P"}


class KeyLink(QuietButton):
    """A quiet button that names its key behind the words."""

    def __init__(self, look: Look, icon: str, key: str) -> None:
        super().__init__(look, icon, height=_HEIGHT)
        self._key = key
        self.setAccessibleDescription(key)

    def full_width(self) -> int:
        """Return the width with words and key, in px."""
        return super().full_width() + _GAP + self._key_width()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, then its key."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setFont(font(theme.DESK.key_cap, MEDIUM))
        painter.setPen(self.look.colour("ink2"))
        place = QRect(self.width() - 10 - self._key_width(), 0, self._key_width() + 2, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._key)
        painter.end()

    def _key_width(self) -> int:
        return QFontMetrics(font(theme.DESK.key_cap, MEDIUM)).horizontalAdvance(self._key)


class TicketLinks(QWidget):
    """``asked`` carries ``file``, ``correct``, ``call`` or ``print``."""

    asked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._flow = Flow(8)
        self.setLayout(self._flow)
        self.buttons = {name: KeyLink(look, icon, _KEYS[name]) for name, icon in _ICONS.items()}
        for name, button in self.buttons.items():
            button.setObjectName(f"link-{name}")
            button.clicked.connect(lambda _on=False, name=name: self.asked.emit(name))
            self._flow.addWidget(button)

    def retranslate(self) -> None:
        """Say everything in the present language."""
        named = {
            "file": translate("Desk", "Visitor’s file"),
            "correct": translate("Desk", "Correct …"),
            "call": translate("Desk", "Call back …"),
            "print": translate("Desk", "Reprint ticket"),
        }
        for name, button in self.buttons.items():
            button.show_as(named[name], _ICONS[name])
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many lines as the links need."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(max(_HEIGHT, self._flow.heightForWidth(self.width())))
