"""Staff and PINs: everyone their own PIN, those who may also the PINs and roles of others."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.access import Role
from kiosk.ui import theme
from kiosk.ui.desk.buttons import ChipButton, DeskButton
from kiosk.ui.desk.card import Card
from kiosk.ui.desk.focus import go_round, keeps
from kiosk.ui.desk.labels import Label, WrappedLabel
from kiosk.ui.desk.look import MEDIUM, RING, TITLE, Look
from kiosk.ui.desk.new_pin import NewPin
from kiosk.ui.desk.pin_field import DigitsGoTo
from kiosk.ui.desk.staff_list import StaffList
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.pin_words import role_name
from kiosk.viewmodels.desk.staff import StaffAdmin
from kiosk.viewmodels.desk.words import one_line, translate

_WIDTH = 700
_LIST = 320
_MESSAGE = 40


class StaffPage(QDialog):
    """Lies over the window while it is open."""

    def __init__(self, look: Look, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        # Part of the window, not a window of its own: the constructor would make it one.
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setObjectName("staff_page")
        self._look, self._desk, self._window = look, desk, window
        self.admin = StaffAdmin(desk, self)
        self._card = Card(look, inside=24 - RING)
        self._card.setFixedWidth(_WIDTH)
        self._title = Label(look, theme.DESK.pane_title, TITLE)
        self.names = StaffList(look)
        self._role_label = Label(look, theme.DESK.label, MEDIUM)
        self._chips = QWidget()
        self.roles = {role: ChipButton(look, "") for role in Role}
        self.pin = NewPin(look)
        self._message = WrappedLabel(look, theme.DESK.label, MEDIUM)
        self._close = DeskButton(look, "x", tall=True)
        self.store = DeskButton(look, "shield-check", tall=True)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.hide()

    def _lay_out(self) -> None:
        for label in (self._title, self._role_label):
            label.setContentsMargins(RING, 0, RING, 0)
        group = QButtonGroup(self)
        grid = QGridLayout(self._chips)
        grid.setContentsMargins(0, 0, 0, 8)
        grid.setSpacing(0)
        for place, chip in enumerate(self.roles.values()):
            group.addButton(chip)
            grid.addWidget(chip, place // 2, place % 2)
        grid.setColumnStretch(2, 1)
        message = QWidget()
        message.setFixedHeight(_MESSAGE)
        inside = QVBoxLayout(message)
        inside.setContentsMargins(RING, 0, RING, 0)
        inside.addWidget(self._message, 0, Qt.AlignmentFlag.AlignTop)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._role_label)
        right.addSpacing(4)
        right.addWidget(self._chips)
        right.addWidget(self.pin)
        right.addWidget(message)
        right.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(28 - RING)
        self.names.setFixedWidth(_LIST)
        columns.addWidget(self.names)
        columns.addLayout(right, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        buttons.addWidget(self._close)
        buttons.addWidget(self.store)
        body = self._card.body
        body.addWidget(self._title)
        body.addSpacing(12)
        body.addLayout(columns)
        body.addSpacing(8)
        body.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)

    def _connect(self) -> None:
        admin = self.admin
        self.names.picked.connect(self._choose)
        self.names.installEventFilter(DigitsGoTo(self.pin.first, self))
        self.pin.moved.connect(self.names.move)
        for role, chip in self.roles.items():
            chip.clicked.connect(lambda _on=False, role=role: admin.set_role(role))
        self.store.clicked.connect(self._store)
        self._close.clicked.connect(self.reject)
        admin.changed.connect(self._show_staff)
        admin.answered.connect(self._show_answer)
        admin.done.connect(self.pin.clear)
        self._window.installEventFilter(self)

    def open(self) -> None:
        """Show the staff to whoever signed in, themselves first."""
        self.pin.clear()
        self.admin.open(self._desk.staff)
        self.resize(self._window.size())
        self.move(0, 0)
        self.show()
        self.raise_()
        self.pin.first.setFocus(Qt.FocusReason.PopupFocusReason)

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._title.setText(translate("Desk", "Staff and PINs"))
        self.setAccessibleName(self._title.text())
        self.names.setAccessibleName(translate("Desk", "Staff"))
        for role, chip in self.roles.items():
            chip.setText(role_name(role))
            chip.setAccessibleName(role_name(role))
            chip.updateGeometry()
        self.pin.retranslate()
        enter, escape = translate("Desk", "Enter", "key"), translate("Desk", "Esc", "key")
        self.store.show_as(translate("Desk", "Store the new PIN"), "shield-check", enter, main=True)
        self._close.show_as(translate("Desk", "Close"), "x", escape, main=False)
        self._show_staff()
        self._show_answer()

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the window behind from being heard, all but the alarm's."""
        return keeps(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter stores, Esc closes; no other key reaches the desk behind."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat() and not self.pin.goes_on():
                self._store()
        elif event.key() == Qt.Key.Key_Escape:
            self.reject()
        else:
            event.accept()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Stay as large as the window."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.resize(self._window.size())
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep the focus inside while it is open."""
        every = [self.names, *self.roles.values(), self.pin.first, self.pin.again, self._close, self.store]
        circle = [one for one in every if one.isVisible() and one.isEnabled()]
        if not circle:  # it is being closed
            return False
        go_round(circle, forward)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Darken the window behind."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("scrim"))
        painter.end()

    def _choose(self, code: str) -> None:
        self.pin.clear()
        self.admin.choose(code)

    def _store(self) -> None:
        self.admin.set_pin(*self.pin.secrets())

    def _show_staff(self) -> None:
        admin = self.admin
        none = translate("Desk", "no PIN yet")
        staff = [
            (one.code, one_line(one.name), role_name(one.role) if one.has_pin else none)
            for one in admin.staff
        ]
        chosen = admin.chosen
        self.names.show_staff(staff, chosen.code if chosen else None)
        settable = admin.may_set_role()
        self._chips.setVisible(settable)
        role = role_name(chosen.role) if chosen else ""
        label = translate("Desk", "Role") if settable else translate("Desk", "Role: {role}").format(role=role)
        self._role_label.setText(label)
        for one, chip in self.roles.items():
            chip.setChecked(chosen is not None and one is chosen.role)

    def _show_answer(self) -> None:
        self._message.setText(self.admin.sentence())
        self._message.use("late" if self.admin.failed and not self.admin.busy else "ink2")
        for one in (self.pin, self.store):
            one.setEnabled(self.admin.chosen is not None and not self.admin.busy)
