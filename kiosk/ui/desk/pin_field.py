"""Entering a PIN: a field that hides it, and a pad for those who have no digits at hand."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QWidget

from kiosk.domain.access import PASSWORD_LONGEST
from kiosk.ui import theme
from kiosk.ui.desk.buttons import BaseButton
from kiosk.ui.desk.look import ICON, MEDIUM, TITLE, Look, font
from kiosk.viewmodels.desk.words import translate

_HEIGHT = 44
_KEY = QSize(76, 48)
_BACK = "back"
_KEYS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", _BACK)


class PinField(QLineEdit):
    """What is typed can be neither seen nor copied. ``moved`` carries -1 or 1 for the arrows up and down."""

    moved = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(PASSWORD_LONGEST)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setFont(font(theme.DESK.pane_title, MEDIUM))
        self.setFixedHeight(_HEIGHT)
        look.changed.connect(self._paint)
        self._paint()

    def inputMethodQuery(self, query: Qt.InputMethodQuery, *argument: Any) -> Any:
        """Ask no input method: it would show what is typed, or keep it."""
        if query is Qt.InputMethodQuery.ImEnabled:
            return False
        return super().inputMethodQuery(query, *argument)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand the arrows on."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def press(self, key: str) -> None:
        """Take a key of the pad."""
        if key == _BACK:
            self.backspace()
        else:
            self.insert(key)

    def _paint(self) -> None:
        t = self._look.tokens
        self.setStyleSheet(
            f"QLineEdit {{ background: {t.surface}; color: {t.ink}; border: 1px solid {t.edge};"
            f" border-radius: {theme.RADIUS.desk_field}px; padding: 0 12px; }}"
            f"QLineEdit:focus {{ border: 2px solid {t.accent}; padding: 0 11px; }}"
            f"QLineEdit:disabled {{ color: {t.disabled}; border-color: {t.line}; }}"
        )


class PinPad(QWidget):
    """Ten digits and one step back; ``pressed`` carries the digit. The focus stays in the field."""

    pressed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._keys: dict[str, PadKey] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for place, name in enumerate(_KEYS):
            if name:
                key = self._keys[name] = PadKey(look, "" if name == _BACK else name)
                key.clicked.connect(lambda _on=False, name=name: self.pressed.emit(name))
                grid.addWidget(key, place // 3, place % 3)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        for name, key in self._keys.items():
            key.setAccessibleName(translate("Desk", "Delete the last digit") if name == _BACK else name)


class PadKey(BaseButton):
    """One digit, or the arrow back where there is none."""

    def __init__(self, look: Look, digit: str) -> None:
        super().__init__(look, digit)
        self.setFixedHeight(_KEY.height())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """Return room for a finger."""
        return _KEY

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return _KEY

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the key in its present state."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.box()
        ground = "accent_soft" if self.isDown() else "desk_paper" if self._over else "surface"
        painter.setBrush(self.look.colour(ground))
        painter.setPen(QPen(self.look.colour("edge" if self.isEnabled() else "line"), 1))
        radius = theme.RADIUS.desk_field
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        ink = "ink" if self.isEnabled() else "disabled"
        if self.text():
            painter.setFont(font(theme.DESK.pane_title, TITLE))
            painter.setPen(self.look.colour(ink))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
        else:
            middle = self.rect().center()
            place = QRect(middle.x() - ICON // 2 + 1, middle.y() - ICON // 2 + 1, ICON, ICON)
            self.look.icon("delete", ink).paint(painter, place)
        painter.end()


class DigitsGoTo(QObject):
    """What is typed while a list has the focus goes to the field: a PIN is typed without looking."""

    def __init__(self, field: QLineEdit, parent: QObject) -> None:
        super().__init__(parent)
        self._field = field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt names it
        """Move to the field with the first sign."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            text = event.text()
            if text.isprintable() and text.strip() and self._field.isEnabled():
                self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self._field.insert(text)
                return True
        return False
