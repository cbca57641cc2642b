"""Fields of the desk's forms: label, box, and one sentence below where something is wrong."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QTextOption
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.labels import Label, WrappedLabel
from kiosk.ui.desk.look import MEDIUM, REGULAR, SMALL_ICON, TITLE, Look, font

HEIGHT = 36
_LINES = 64


def box_style(look: Look, wrong: bool) -> str:
    """Return the style of a box; one that is wrong has a strong red border."""
    t = look.tokens
    border = f"2px solid {t.late_mark}" if wrong else f"1px solid {t.edge}"
    return f"""
        QLineEdit, QPlainTextEdit, QComboBox {{ background: {t.surface}; color: {t.ink}; border: {border};
            border-radius: {theme.RADIUS.desk_field}px; padding: 0 8px;
            selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
        QPlainTextEdit {{ padding: 4px; }}
        QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{ border: 2px solid {t.accent}; }}
        QComboBox::drop-down {{ border: 0; width: 24px; }}
        QComboBox::down-arrow {{ image: none; }}
        QComboBox QAbstractItemView {{ background: {t.surface}; color: {t.ink}; border: 1px solid {t.edge};
            selection-background-color: {t.accent_soft}; selection-color: {t.accent_deep}; outline: 0; }}
    """


class TextBox(QPlainTextEdit):
    """Several lines of plain text; Tab goes on, Ctrl+Enter is left to the form."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setFixedHeight(_LINES)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand Ctrl+Enter and Esc on."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (
            enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            event.ignore()
            return
        super().keyPressEvent(event)


class ChoiceBox(QComboBox):
    """One of several answers; opens with Alt+Down, arrows and letters choose."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, and an arrow in the colour of the words."""
        super().paintEvent(event)
        painter = QPainter(self)
        top = (self.height() - SMALL_ICON) // 2
        place = QRect(self.width() - SMALL_ICON - 8, top, SMALL_ICON, SMALL_ICON)
        self._look.icon("chevron-down", "ink2", SMALL_ICON).paint(painter, place)
        painter.end()


class FormField(QWidget):
    """One question. ``edited`` is sent while it is answered."""

    edited = Signal()

    def __init__(self, look: Look, code: str, *, lines: bool = False, choices: bool = False) -> None:
        super().__init__()
        self.code = code
        self._look = look
        self._wrong = False
        self.setObjectName(f"field-{code}")
        self._label = Label(look, theme.DESK.label, MEDIUM, "ink2")
        self._hint = WrappedLabel(look, theme.DESK.label, REGULAR, "ink2")
        self.box: QLineEdit | QPlainTextEdit | QComboBox
        if choices:
            self.box = ChoiceBox(look)
            self.box.currentIndexChanged.connect(lambda _now: self.edited.emit())
        elif lines:
            self.box = TextBox()
            self.box.textChanged.connect(self.edited)
        else:
            self.box = QLineEdit()
            self.box.textEdited.connect(lambda _text: self.edited.emit())
        if not lines:
            self.box.setFixedHeight(HEIGHT)
        self.box.setFont(font(theme.DESK.body))
        self.box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        for widget in (self._label, self.box, self._hint):
            layout.addWidget(widget)
        self._hint.hide()
        self._label.hide()
        look.changed.connect(self._paint)
        self._paint()

    def label(self, text: str) -> None:
        """Name the field."""
        self._label.setText(text)
        self._label.setVisible(bool(text))
        self.box.setAccessibleName(text)

    def offer(self, choices: Sequence[tuple[str, str]], chosen: str = "") -> None:
        """Offer answers (code and words) to choose from."""
        if isinstance(self.box, QComboBox):
            self.box.blockSignals(True)
            self.box.clear()
            for code, words in choices:
                self.box.addItem(words, code)
            self.box.setCurrentIndex(max(0, self.box.findData(chosen)))
            self.box.blockSignals(False)

    def value(self) -> str:
        """Return what was typed, or the code of what was chosen."""
        if isinstance(self.box, QComboBox):
            return str(self.box.currentData() or "")
        return self.box.text() if isinstance(self.box, QLineEdit) else self.box.toPlainText()

    def write(self, text: str) -> None:
        """Put a value into the field."""
        if isinstance(self.box, QComboBox):
            self.box.setCurrentIndex(max(0, self.box.findData(text)))
        elif isinstance(self.box, QLineEdit):
            self.box.setText(text)
        else:
            self.box.setPlainText(text)

    def hint(self, words: str, wrong: bool = False) -> None:
        """Say something below: what is meant, or what is wrong; nothing with ""."""
        self._hint.use("late" if wrong else "ink2")
        self._hint.setFont(font(theme.DESK.label, TITLE if wrong else REGULAR))
        self._hint.setText(words)
        self._hint.setVisible(bool(words))
        self.box.setAccessibleDescription(words)
        if wrong != self._wrong:
            self._wrong = wrong
            self._paint()

    def _paint(self) -> None:
        self.box.setStyleSheet(box_style(self._look, self._wrong))
