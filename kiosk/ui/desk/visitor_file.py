"""The visitor's file: contact, what was noted, earlier visits, and who may be the same person."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.buttons import DeskButton
from kiosk.ui.desk.card import Card
from kiosk.ui.desk.facts_grid import FactsGrid
from kiosk.ui.desk.flow import Flow
from kiosk.ui.desk.labels import ElidedLabel, Label, WrappedLabel
from kiosk.ui.desk.lines_table import LinesTable
from kiosk.ui.desk.look import RING, TITLE, Look
from kiosk.ui.desk.read_text import ReadText
from kiosk.viewmodels.desk.visitor import Visitor
from kiosk.viewmodels.desk.words import translate

_INSIDE = 20
_GAP = theme.SPACE.desk_gap
_TABLE = 30 + 5 * theme.SPACE.desk_row


class VisitorFilePane(QScrollArea):
    """Follows the file. ``asked`` carries a button's name, ``merge_asked`` the key of another file."""

    asked = Signal(str)
    merge_asked = Signal(object)

    def __init__(self, look: Look, visitor: Visitor) -> None:
        super().__init__()
        self._look = look
        self._visitor = visitor
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._name = ElidedLabel(look, theme.DESK.visitor_name, TITLE)
        self._facts = FactsGrid(look)
        self.buttons = {
            name: DeskButton(look, icon, key)
            for name, icon, key in (
                ("ticket", "ticket", ""),
                ("correct", "pencil", "Ctrl+D"),
                ("note", "message-square-plus", "Ctrl+M"),
                ("prefer", "heart", ""),
                ("call", "phone", "Ctrl+R"),
            )
        }
        self._titles = {
            name: Label(look, theme.DESK.body, TITLE) for name in ("prefer", "notes", "visits", "same")
        }
        self.preferences = ReadText(look, theme.DESK.row_ticket)
        self.notes = ReadText(look, theme.DESK.row_ticket)
        self.visits = LinesTable(look, visitor.visits, (62, 38))
        self.visits.setFixedHeight(_TABLE)
        self._same = QVBoxLayout()
        self.others: list[DeskButton] = []
        self._rows: list[QWidget] = []
        self._empty = WrappedLabel(look, theme.DESK.row_ticket, colour="ink2")
        self._lay_out()
        visitor.changed.connect(self.refresh)
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _on=False, name=name: self.asked.emit(name))

    def _lay_out(self) -> None:
        look = self._look
        self._head, self._words, self._doubles, self._story, self._nobody = (
            Card(look, inside=_INSIDE) for _ in range(5)
        )
        row = QWidget()
        self._flow = Flow(0)
        row.setLayout(self._flow)
        self._row = row
        for button in self.buttons.values():
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self._flow.addWidget(button)
        for widget in (self._name, self._facts):
            widget.setContentsMargins(0, 0, 0, 0)
            self._head.body.addWidget(widget)
            self._head.body.addSpacing(10)
        self._head.body.addWidget(row)
        for name, text in (("prefer", self.preferences), ("notes", self.notes)):
            self._words.body.addWidget(self._titles[name])
            self._words.body.addSpacing(4)
            self._words.body.addWidget(text)
            self._words.body.addSpacing(8)
        self._doubles.body.addWidget(self._titles["same"])
        self._doubles.body.addSpacing(6)
        self._same.setSpacing(0)
        self._doubles.body.addLayout(self._same)
        self._story.body.setContentsMargins(1, 14, 1, 8)
        self._titles["visits"].setContentsMargins(_INSIDE, 0, _INSIDE, 10)
        self._story.body.addWidget(self._titles["visits"])
        self._story.body.addWidget(self.visits)
        self._nobody.body.addWidget(self._empty)
        self._nobody.body.addStretch(1)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        for card in (self._head, self._doubles, self._words, self._story):
            layout.addWidget(card)
        layout.addWidget(self._nobody, 1)
        layout.addStretch(0)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)

    def stops(self) -> list[QWidget]:
        """Return what the Tab key visits, in order."""
        return [*self.buttons.values(), *self.others, self.preferences, self.notes, self.visits]

    def retranslate(self) -> None:
        """Say everything in the present language."""
        named = {
            "ticket": translate("Desk", "Open ticket"),
            "correct": translate("Desk", "Correct …"),
            "note": translate("Desk", "Add note …"),
            "prefer": translate("Desk", "Preferences …"),
            "call": translate("Desk", "Call back …"),
        }
        icons = {"ticket": "ticket", "correct": "pencil", "note": "message-square-plus", "prefer": "heart"}
        keys = {"correct": "Ctrl+D", "note": "Ctrl+M", "call": "Ctrl+R"}
        for name, button in self.buttons.items():
            button.show_as(named[name], icons.get(name, "phone"), keys.get(name, ""), main=False)
        self._titles["prefer"].setText(translate("Desk", "Preferences"))
        self._titles["notes"].setText(translate("Desk", "Notes"))
        self._titles["visits"].setText(translate("Desk", "Visits so far"))
        self._titles["same"].setText(translate("Desk", "Perhaps the same person"))
        self.preferences.setAccessibleName(translate("Desk", "Preferences"))
        self.notes.setAccessibleName(translate("Desk", "Notes"))
        self.visits.setAccessibleName(translate("Desk", "Visits so far"))
        self._visitor.show()
        self.refresh()

    def refresh(self) -> None:
        """Show the file as it is now."""
        visitor = self._visitor
        found, chosen = visitor.file, visitor.visit is not None
        self._name.setText(visitor.name())
        self._facts.show_facts(visitor.facts())
        self.preferences.show_text(visitor.preferences())
        self.notes.show_text(visitor.notes())
        for title, text in (("prefer", self.preferences), ("notes", self.notes)):
            for widget in (self._titles[title], text):
                widget.setVisible(bool(text.toPlainText()))
        self._head.setVisible(chosen)
        self._words.setVisible(bool(visitor.preferences() or visitor.notes()))
        self._story.setVisible(found is not None)
        self._show_others()
        self._nobody.setVisible(not chosen)
        hint = translate("Desk", "Search for a visitor, or scan a ticket. The file appears here.")
        self._empty.setText(visitor.message or hint)
        for name in ("note", "prefer"):
            self.buttons[name].setEnabled(found is not None)
        self._fit_buttons()

    def _show_others(self) -> None:
        likely = self._visitor.likely()
        self._doubles.setVisible(bool(likely))
        for row in self._rows:
            self._same.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.others, self._rows = [], []
        for key, words in likely:
            button = DeskButton(self._look, "users-round")
            button.show_as(translate("Desk", "Merge …"), "users-round", "", main=False)
            button.setAccessibleDescription(words)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _on=False, key=key: self.merge_asked.emit(key))
            label = WrappedLabel(self._look, theme.DESK.body)
            label.setText(words)
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(label, 1)
            line.addWidget(button)
            self._same.addWidget(row)
            row.show()
            self._rows.append(row)
            self.others.append(button)

    def resizeEvent(self, event: object) -> None:
        """Give the buttons as many lines as they need."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit_buttons()

    def _fit_buttons(self) -> None:
        room = self.viewport().width() - 2 * (_INSIDE - RING)
        self._row.setFixedHeight(max(1, self._flow.heightForWidth(room - 2 * RING)))

    def chosen_visit(self) -> UUID | None:
        """Return the visit chosen in the list, else the one the file was opened from."""
        return self.visits.selected() or self._visitor.visit
