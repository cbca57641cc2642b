"""Who is at the desk? The name, the PIN, the counter."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.buttons import DeskButton, QuietButton
from kiosk.ui.desk.door_page import DoorPage
from kiosk.ui.desk.labels import Label, WrappedLabel
from kiosk.ui.desk.look import MEDIUM, RING, TITLE, Look
from kiosk.ui.desk.menus import fill_counter_menu
from kiosk.ui.desk.pin_field import DigitsGoTo, PinField, PinPad
from kiosk.ui.desk.staff_list import StaffList
from kiosk.viewmodels.desk.signin import SignIn
from kiosk.viewmodels.desk.words import one_line, translate

_WIDTH = 660
_LIST = 300
_MESSAGE = 40


class SignInPage(DoorPage):
    """Names at the left, the PIN at the right. ``left`` is sent when Esc leaves it."""

    left = Signal()

    def __init__(self, look: Look, signin: SignIn) -> None:
        super().__init__(look, inside=24 - RING)
        self._signin = signin
        self._free = True
        self.setFixedWidth(_WIDTH)
        self._title = Label(look, theme.DESK.pane_title, TITLE)
        self._pin_label = Label(look, theme.DESK.label, MEDIUM)
        self.names = StaffList(look)
        self.field = PinField(look)
        self.pad = PinPad(look)
        self._message = WrappedLabel(look, theme.DESK.label, MEDIUM)
        self.counter = QuietButton(look, "monitor", arrow=True)
        self._counters = QMenu(self)
        self.enter = DeskButton(look, "log-in", tall=True)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        message = QWidget()
        message.setFixedHeight(_MESSAGE)
        inside = QVBoxLayout(message)
        inside.setContentsMargins(RING, 4, RING, 0)
        inside.addWidget(self._message, 0, Qt.AlignmentFlag.AlignTop)
        right = QVBoxLayout()
        right.setSpacing(0)
        self._pin_label.setContentsMargins(RING, 0, RING, 4)
        right.addWidget(self._pin_label)
        field = QHBoxLayout()
        field.setContentsMargins(RING, 0, RING, 0)
        field.addWidget(self.field)
        right.addLayout(field)
        right.addWidget(message)
        right.addWidget(self.pad)
        columns = QHBoxLayout()
        columns.setSpacing(28 - RING)
        self.names.setFixedWidth(_LIST)
        columns.addWidget(self.names)
        columns.addLayout(right, 1)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.counter)
        below.addStretch(1)
        below.addWidget(self.enter)
        self._title.setContentsMargins(RING, 0, RING, 0)
        self.body.addWidget(self._title)
        self.body.addSpacing(12)
        self.body.addLayout(columns)
        self.body.addSpacing(12)
        self.body.addLayout(below)

    def _connect(self) -> None:
        signin = self._signin
        self.names.picked.connect(self._choose)
        self.names.installEventFilter(DigitsGoTo(self.field, self))
        self.field.moved.connect(self.names.move)
        self.pad.pressed.connect(self.field.press)
        self.enter.clicked.connect(self._attempt)
        self._counters.aboutToShow.connect(self._fill_counters)
        self.counter.clicked.connect(self._open_counters)
        signin.answered.connect(self.show_answer)

    def open(self) -> None:
        """Show the staff as they are now, and wait for a PIN."""
        self.field.clear()
        self._show_staff()
        self.show_answer()
        named = self._signin.chosen is not None
        (self.field if named else self.names).setFocus(Qt.FocusReason.OtherFocusReason)

    def type_first(self, text: str) -> None:
        """Begin with what was typed on the closed door."""
        if self.field.isEnabled():
            self.field.insert(text)

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._title.setText(translate("Desk", "Who is at the desk?"))
        self._pin_label.setText(translate("Desk", "PIN"))
        self.names.setAccessibleName(self._title.text())
        self.field.setAccessibleName(self._pin_label.text())
        enter = translate("Desk", "Enter", "key")
        self.enter.show_as(translate("Desk", "Sign in"), "log-in", enter, main=True)
        self.pad.retranslate()
        self._show_staff()
        self.show_answer()

    def show_answer(self) -> None:
        """Say what came of the last attempt; while it is checked or one has to wait, no PIN is taken."""
        signin, words = self._signin, self._signin.desk.words
        self._message.setText(signin.sentence())
        self._message.use("late" if signin.waiting or signin.failed else "ink2")
        known = bool(words.site.counters)
        self.counter.setVisible(known)
        place = words.counter(signin.counter) if signin.counter else translate("Desk", "Choose a counter")
        self.counter.show_as(place, "monitor")
        free = signin.chosen is not None and not signin.busy and not signin.waiting
        for one in (self.field, self.pad, self.enter):
            one.setEnabled(free)
        if free != self._free and self.isVisible():
            (self.field if free else self.names).setFocus(Qt.FocusReason.OtherFocusReason)
        self._free = free

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter signs in, Esc closes the door again."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._attempt()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def stops(self) -> list[QWidget]:
        """Return what the Tab key visits, in order."""
        return [self.names, self.field, self.counter, self.enter]

    def _choose(self, code: str) -> None:
        self.field.clear()
        self._signin.choose(code)

    def _attempt(self) -> None:
        if self.enter.isEnabled() and (self.field.text() or self._signin.training):
            secret = self.field.text()
            self.field.clear()
            self._signin.attempt(secret)

    def _show_staff(self) -> None:
        signin = self._signin
        none = "" if signin.training else translate("Desk", "no PIN yet")
        staff = [(one.code, one_line(one.name), "" if one.has_pin else none) for one in signin.staff]
        self.names.show_staff(staff, signin.chosen)

    def _fill_counters(self) -> None:
        signin = self._signin
        fill_counter_menu(self._counters, signin.desk.words, signin.counter, signin.sit_at)

    def _open_counters(self) -> None:
        self._fill_counters()
        self._counters.popup(self.counter.mapToGlobal(self.counter.rect().topLeft()))
