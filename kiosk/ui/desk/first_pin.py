"""The first start: the administrator says who they are and chooses a PIN. None is preset."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.buttons import DeskButton
from kiosk.ui.desk.door_page import DoorPage
from kiosk.ui.desk.labels import Label, WrappedLabel
from kiosk.ui.desk.look import MEDIUM, RING, TITLE, Look
from kiosk.ui.desk.new_pin import NewPin
from kiosk.ui.desk.pin_field import DigitsGoTo
from kiosk.ui.desk.staff_list import StaffList
from kiosk.viewmodels.desk.signin import SignIn
from kiosk.viewmodels.desk.words import one_line, translate

_WIDTH = 720
_LIST = 280
_MESSAGE = 36


class FirstPinPage(DoorPage):
    """Names at the left, a new PIN at the right, and what it is for above."""

    def __init__(self, look: Look, signin: SignIn) -> None:
        super().__init__(look, inside=24 - RING)
        self._signin = signin
        self.setFixedWidth(_WIDTH)
        self._title = Label(look, theme.DESK.pane_title, TITLE)
        self._text = WrappedLabel(look, theme.DESK.body, colour="ink2")
        self._who = Label(look, theme.DESK.label, MEDIUM)
        self.names = StaffList(look)
        self.pin = NewPin(look)
        self._message = WrappedLabel(look, theme.DESK.label, MEDIUM)
        self.enter = DeskButton(look, "shield-check", tall=True)
        self._lay_out()
        self.names.picked.connect(signin.choose)
        self.names.installEventFilter(DigitsGoTo(self.pin.first, self))
        self.pin.moved.connect(self.names.move)
        self.enter.clicked.connect(self._choose_pin)
        signin.answered.connect(self.show_answer)
        self.retranslate()

    def _lay_out(self) -> None:
        for label in (self._title, self._text, self._who):
            label.setContentsMargins(RING, 0, RING, 0)
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self._who)
        left.addWidget(self.names, 1)
        self.names.setFixedWidth(_LIST)
        message = QWidget()
        message.setFixedHeight(_MESSAGE)
        inside = QVBoxLayout(message)
        inside.setContentsMargins(RING, 0, RING, 0)
        inside.addWidget(self._message, 0, Qt.AlignmentFlag.AlignTop)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.pin)
        right.addWidget(message)
        right.addWidget(self.enter)
        columns = QHBoxLayout()
        columns.setSpacing(28 - RING)
        columns.addLayout(left)
        columns.addLayout(right, 1)
        self.body.addWidget(self._title)
        self.body.addSpacing(6)
        self.body.addWidget(self._text)
        self.body.addSpacing(18)
        self.body.addLayout(columns)

    def open(self) -> None:
        """Ask, with nobody chosen but where there is only one."""
        self.pin.clear()
        if len(self._signin.staff) == 1:
            self._signin.choose(self._signin.staff[0].code)
        self._show_staff()
        self.show_answer()
        self.names.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._title.setText(translate("Desk", "Welcome. Who is the administrator?"))
        self._text.setText(
            translate(
                "Desk",
                "The administrator chooses a PIN now and sets those of the others afterwards. "
                "There is no preset PIN; please keep yours in mind.",
            )
        )
        self._who.setText(translate("Desk", "Choose your name"))
        self.names.setAccessibleName(self._who.text())
        self.pin.retranslate()
        enter = translate("Desk", "Enter", "key")
        self.enter.show_as(translate("Desk", "Store the PIN and begin"), "shield-check", enter, main=True)
        self._show_staff()
        self.show_answer()

    def show_answer(self) -> None:
        """Say what is not right yet."""
        signin = self._signin
        said = signin.sentence()
        if not said and signin.chosen is None:
            said = translate("Desk", "Please choose your name first.")
        self._message.setText(said)
        self._message.use("late" if signin.failed else "ink2")
        free = signin.chosen is not None and not signin.busy
        for one in (self.pin, self.enter):
            one.setEnabled(free)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._go_on()
        else:
            super().keyPressEvent(event)

    def stops(self) -> list[QWidget]:
        """Return what the Tab key visits, in order."""
        return [self.names, self.pin.first, self.pin.again, self.enter]

    def _go_on(self) -> None:
        if self.names.hasFocus() and self.pin.isEnabled():
            self.pin.first.setFocus(Qt.FocusReason.TabFocusReason)
        elif not self.pin.goes_on():
            self._choose_pin()

    def _choose_pin(self) -> None:
        if self.enter.isEnabled():
            self._signin.choose_first_pin(*self.pin.secrets())

    def _show_staff(self) -> None:
        staff = [(one.code, one_line(one.name), "") for one in self._signin.staff]
        self.names.show_staff(staff, self._signin.chosen)
