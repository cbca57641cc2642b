"""A new PIN, typed twice: at the first start, and on the staff page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.labels import Label, WrappedLabel
from kiosk.ui.desk.look import MEDIUM, RING, Look
from kiosk.ui.desk.pin_field import PinField
from kiosk.viewmodels.desk.pin_words import pin_rule
from kiosk.viewmodels.desk.words import translate

_RULE = 40


class NewPin(QWidget):
    """Two fields and the rule. ``moved`` carries the arrows up and down of the first field."""

    moved = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._first_label = Label(look, theme.DESK.label, MEDIUM)
        self._again_label = Label(look, theme.DESK.label, MEDIUM)
        self.first, self.again = PinField(look), PinField(look)
        self._rule = WrappedLabel(look, theme.DESK.label, colour="ink2")
        self.first.moved.connect(self.moved)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(RING, 0, RING, 0)
        lines.setSpacing(0)
        rule = QWidget()
        rule.setFixedHeight(_RULE)
        inside = QVBoxLayout(rule)
        inside.setContentsMargins(0, 4, 0, 0)
        inside.addWidget(self._rule, 0, Qt.AlignmentFlag.AlignTop)
        for label, field in ((self._first_label, self.first), (self._again_label, self.again)):
            lines.addWidget(label)
            lines.addSpacing(4)
            lines.addWidget(field)
            lines.addSpacing(10)
        lines.addWidget(rule)

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.again.clear()

    def secrets(self) -> tuple[str, str]:
        """Return what was typed first, and again."""
        return self.first.text(), self.again.text()

    def goes_on(self) -> bool:
        """Move on to the second field where only the first was filled."""
        if self.first.hasFocus() and self.first.text() and not self.again.text():
            self.again.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._first_label.setText(translate("Desk", "New PIN"))
        self._again_label.setText(translate("Desk", "The same PIN again"))
        self._rule.setText(pin_rule())
        self.first.setAccessibleName(self._first_label.text())
        self.first.setAccessibleDescription(self._rule.text())
        self.again.setAccessibleName(self._again_label.text())
