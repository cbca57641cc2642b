"""Of which days and visits figures are shown: the fields above them."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QWidget,
)

from kiosk.domain.figures import Split
from kiosk.domain.periods import Period
from kiosk.ui.desk.buttons import ChipButton
from kiosk.ui.desk.card import Card
from kiosk.ui.desk.day_field import DayField
from kiosk.ui.desk.form_fields import FormField
from kiosk.ui.desk.look import Look
from kiosk.viewmodels.desk.figures import Figures
from kiosk.viewmodels.desk.figures_words import FiguresWords
from kiosk.viewmodels.desk.period_words import period_words
from kiosk.viewmodels.desk.words import DeskWords, translate

_WIDTHS = (164, 116, 116, 232)
_GAP = 12
_ROUND = 40
"""Margins of the card, and some air between fields and buttons, in px."""


class FiguresHead(Card):
    """``tables_wanted`` is sent when numbers are wanted as tables, or drawn again."""

    tables_wanted = Signal(bool)

    def __init__(self, look: Look, words: DeskWords, figures: Figures, says: FiguresWords) -> None:
        super().__init__(look, inside=0)
        self._words, self._figures, self._says = words, figures, says
        self.period = FormField(look, "period", choices=True)
        self.first, self.last = DayField(look, "first-day"), DayField(look, "last-day")
        self.part = FormField(look, "part", choices=True)
        self.tables = ChipButton(look, "")
        self.help = ChipButton(look, "")
        self.export = ChipButton(look, "")
        for chip in (self.help, self.export):
            chip.setCheckable(False)
        self.buttons = QHBoxLayout()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.period.edited.connect(self._choose_period)
        self.first.edited.connect(lambda: self._choose_days(self.first))
        self.last.edited.connect(lambda: self._choose_days(self.last))
        self.part.edited.connect(self._choose_part)
        self.tables.clicked.connect(self.tables_wanted)

    def _lay_out(self) -> None:
        fields = QHBoxLayout()
        fields.setSpacing(_GAP)
        for field, width in zip((self.period, self.first, self.last, self.part), _WIDTHS, strict=True):
            field.setFixedWidth(width)
            fields.addWidget(field)
        fields.addStretch(1)
        self.buttons.setSpacing(2)
        self.buttons.addWidget(self.tables)
        self.buttons.addWidget(self.export)
        self.buttons.addWidget(self.help)
        self.buttons.addStretch(1)  # below the fields, the buttons begin at the left
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addLayout(fields, 1)
        self._line.addLayout(self.buttons)
        self.body.setContentsMargins(14, 10, 12, 12)
        self.body.addLayout(self._line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def stops(self) -> list[QWidget]:
        """Return what the Tab key visits, in order."""
        return [
            self.period.box,
            self.first.box,
            self.last.box,
            self.part.box,
            self.tables,
            self.export,
            self.help,
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons beside the fields, or below them in a narrow window."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        fields = sum(_WIDTHS) + _GAP * len(_WIDTHS)
        wide = self.width() >= fields + self.buttons.sizeHint().width() + _ROUND
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self._line.setSpacing(_GAP if wide else 8)

    def retranslate(self) -> None:
        """Say everything in the present language."""
        locale = QLocale(self._words.language)
        self.period.label(translate("Desk", "Period"))
        self.first.label(translate("Desk", "From", "a day"), locale)
        self.last.label(translate("Desk", "To", "a day"), locale)
        self.part.label(translate("Desk", "Visits", "which ones are counted"))
        for chip, words in (
            (self.tables, translate("Desk", "Charts as tables")),
            (self.export, translate("Desk", "Export …")),
            (self.help, translate("Desk", "What the figures mean (F1)")),
        ):
            chip.setText(words)
            chip.setAccessibleName(words)
            chip.updateGeometry()
        self.buttons.invalidate()
        self._arrange()
        self.follow()

    def follow(self) -> None:
        """Show what is asked for."""
        wanted = self._figures.wanted
        _offer(self.period, period_words(), wanted.period.value)
        _offer(self.part, self._says.filters(), f"{wanted.part}:{wanted.key}" if wanted.part else "")
        for field, day in zip((self.first, self.last), self._figures.days(), strict=True):
            if field.value() != day:
                field.write(day)

    def _choose_period(self) -> None:
        self._figures.choose_period(Period(self.period.value()))
        self.follow()

    def _choose_days(self, edited: DayField) -> None:
        first, last = self.first.value(), self.last.value()
        if first > last:
            first = last = edited.value()
        self._figures.choose_period(Period.OWN, (first, last))
        self.follow()

    def _choose_part(self) -> None:
        part, _, key = self.part.value().partition(":")
        self._figures.choose_part(Split(part) if part else None, key)


def _offer(field: FormField, choices: list[tuple[str, str]], chosen: str) -> None:
    """Offer these choices, and leave a list alone that is open and offers them already."""
    box = field.box
    if not isinstance(box, QComboBox):
        return
    offered = [(box.itemData(place), box.itemText(place)) for place in range(box.count())]
    if offered != choices or box.currentData() != chosen:
        field.offer(choices, chosen)
