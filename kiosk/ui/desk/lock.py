"""The locked desk, which shows nothing of anybody; and what is said where the site has no staff."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui import theme
from kiosk.ui.desk.buttons import DeskButton
from kiosk.ui.desk.door_page import DoorPage
from kiosk.ui.desk.labels import Label, WrappedLabel
from kiosk.ui.desk.look import RING, TITLE, Look
from kiosk.viewmodels.desk.words import translate

_WIDTH = 420
_SIGN = 40


class ClosedPage(DoorPage):
    """A sign, a title and a sentence."""

    def __init__(self, look: Look, icon: str) -> None:
        super().__init__(look, inside=28)
        self.setFixedWidth(_WIDTH)
        self._icon = icon
        self._picture = Label(look, theme.DESK.body)
        self._picture.setFixedSize(QSize(_SIGN, _SIGN))
        self.title = Label(look, theme.DESK.pane_title, TITLE)
        self.text = WrappedLabel(look, theme.DESK.body, colour="ink2")
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addSpacing(12)
        self.body.addWidget(self.title, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addSpacing(6)
        self.body.addWidget(self.text)
        look.changed.connect(self._paint)
        self._paint()

    def _paint(self) -> None:
        self._picture.setPixmap(self.look.icon(self._icon, "accent", _SIGN).pixmap(_SIGN, _SIGN))


class LockPage(ClosedPage):
    """``knocked`` is sent when someone wants in."""

    knocked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "lock")
        self.unlock = DeskButton(look, "lock-open", tall=True)
        self.body.addSpacing(20 - RING)
        self.body.addWidget(self.unlock)
        self.unlock.clicked.connect(self.knocked)
        self.retranslate()

    def open(self) -> None:
        """Wait for somebody."""
        self.unlock.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self.title.setText(translate("Desk", "This desk is locked"))
        self.text.setText(translate("Desk", "Sign in to go on where you were. Or just type your PIN."))
        enter = translate("Desk", "Enter", "key")
        self.unlock.show_as(translate("Desk", "Unlock"), "lock-open", enter, main=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is enough; what is typed is for the gate."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.knocked.emit()
        else:
            super().keyPressEvent(event)

    def stops(self) -> list[QWidget]:
        """Return what the Tab key visits, in order."""
        return [self.unlock]


class NoStaffPage(ClosedPage):
    """Nobody can sign in: the site file names nobody."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "users-round")
        self.retranslate()

    def open(self) -> None:
        """Nothing can be done here."""

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self.title.setText(translate("Desk", "This site has no staff yet"))
        self.text.setText(
            translate("Desk", "Please add those who work at the desk to the site file, under [[staff]].")
        )

    def stops(self) -> list[QWidget]:
        """Return what the Tab key visits, in order."""
        return []
