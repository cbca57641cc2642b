"""Pairs of label and value in two or three columns."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.labels import ElidedLabel, Label
from kiosk.ui.desk.look import MEDIUM, Look

_WIDE = 520


class Fact(QWidget):
    """One label with its value below."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._label = Label(look, theme.DESK.label, colour="ink2")
        self._value = ElidedLabel(look, theme.DESK.body, MEDIUM)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        layout.addWidget(self._label)
        layout.addWidget(self._value)

    def show_pair(self, label: str, value: str) -> None:
        """Show this fact."""
        self._label.setText(label)
        self._value.setText(value)
        self._value.setAccessibleName(f"{label}: {value}")


class FactsGrid(QWidget):
    """Shows as many facts as there are, column by column in reading order."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._facts: list[Fact] = []
        self._used = 0
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)

    def show_facts(self, pairs: list[tuple[str, str]]) -> None:
        """Show these pairs in order."""
        while len(self._facts) < len(pairs):
            self._facts.append(Fact(self._look))
        for fact, (label, value) in zip(self._facts, pairs, strict=False):
            fact.show_pair(label, value)
        if len(pairs) != self._used:
            self._used = len(pairs)
            self._arrange()
        self.setVisible(bool(pairs))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take two or three columns."""
        super().resizeEvent(event)
        if self._wanted() != self._columns:
            self._arrange()

    def _wanted(self) -> int:
        return 3 if self.width() >= _WIDE else 2

    def _arrange(self) -> None:
        self._columns = self._wanted()
        for place, fact in enumerate(self._facts):
            self._grid.removeWidget(fact)
            shown = place < self._used
            if shown:
                self._grid.addWidget(fact, place // self._columns, place % self._columns)
            fact.setVisible(shown)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)
