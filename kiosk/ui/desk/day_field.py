"""A field for a day."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QDateEdit, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.form_fields import HEIGHT
from kiosk.ui.desk.labels import Label
from kiosk.ui.desk.look import MEDIUM, Look, font
from kiosk.viewmodels.desk.words import translate

_EARLIEST = QDate(2000, 1, 1)


class DayField(QWidget):
    """A day, typed or stepped through with the arrow keys. ``edited`` is sent while it is answered."""

    edited = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setObjectName(name)
        self._label = Label(look, theme.DESK.label, MEDIUM, "ink2")
        self.box = QDateEdit()
        self.box.lineEdit().setTextMargins(8, 0, 4, 0)
        self.box.setMinimumDate(_EARLIEST)
        self.box.setFixedHeight(HEIGHT)
        self.box.setFont(font(theme.DESK.body))
        self.box.dateChanged.connect(lambda _day: self.edited.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self._label)
        layout.addWidget(self.box)
        look.changed.connect(self._paint)
        self._paint()

    def label(self, text: str, locale: QLocale) -> None:
        """Name the field, and write days as people of this language do."""
        self._label.setText(text)
        for widget in (self.box, self.box.lineEdit()):
            widget.setAccessibleName(text)
        self.box.setLocale(locale)
        self.box.setDisplayFormat(translate("Desk", "d MMM yyyy", "a day in a field, in the letters of Qt"))

    def value(self) -> date:
        """Return the day."""
        found = self.box.date()
        return date(found.year(), found.month(), found.day())

    def write(self, day: date) -> None:
        """Show a day, without saying that it was edited."""
        before = self.box.blockSignals(True)
        self.box.setDate(QDate(day.year, day.month, day.day))
        self.box.blockSignals(before)

    def _paint(self) -> None:
        t = self._look.tokens
        self.box.setStyleSheet(f"""
            QDateEdit {{ background: {t.surface}; color: {t.ink}; border: 1px solid {t.edge};
                border-radius: {theme.RADIUS.desk_field}px;
                selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
            QDateEdit::up-button, QDateEdit::down-button {{ width: 0; border: 0; }}
            QDateEdit:focus {{ border: 2px solid {t.accent}; }}
        """)
