"""Visitors: the search on the left, the file of whoever was found on the right."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.ask_sheet import ConfirmSheet, TextSheet
from kiosk.ui.desk.callbacks_page import ask_plan
from kiosk.ui.desk.card import Card
from kiosk.ui.desk.correct_dialog import CorrectSheet
from kiosk.ui.desk.form_fields import FormField
from kiosk.ui.desk.labels import Spring, WrappedLabel
from kiosk.ui.desk.lines_table import LinesTable
from kiosk.ui.desk.look import Look
from kiosk.ui.desk.page import Page
from kiosk.ui.desk.visitor_file import VisitorFilePane
from kiosk.viewmodels.desk.callbacks import CallBacks
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.search import Search, used_words
from kiosk.viewmodels.desk.visitor import Visitor
from kiosk.viewmodels.desk.words import translate

_INSIDE = theme.SPACE.desk_inside


class VisitorPage(Page):
    """Ctrl+K leads into the search field; Enter opens the ticket of the chosen hit."""

    key = "visitors"
    shortcut = "Ctrl+K"

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, desk)
        self.search = Search(desk, self)
        self.visitor = Visitor(desk, self)
        self.field = FormField(look, "search")
        self.table = LinesTable(look, self.search.model, (50, 50))
        self.table.setObjectName("hits")
        self.pane = VisitorFilePane(look, self.visitor)
        self.pane.setObjectName("file")
        self._message = WrappedLabel(look, theme.DESK.body, colour="ink2")
        self._calls = CallBacks(desk, self)
        self._sheets: dict[str, ConfirmSheet | TextSheet | CorrectSheet] = {}
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        card = Card(self.look, inside=1)
        for widget, margins in (
            (self.field, (12, 12, 12, 10)),
            (self._message, (_INSIDE - 1, 6, _INSIDE - 1, 10)),
        ):
            room = QWidget()
            inside = QVBoxLayout(room)
            inside.setContentsMargins(*margins)
            inside.addWidget(widget)
            card.body.addWidget(room)
            self._said = room
        card.body.addWidget(self.table, 1000)
        card.body.addWidget(Spring(), 1)
        card.body.setContentsMargins(1, 1, 1, 8)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE.desk_gap)
        layout.addWidget(card, 42)
        layout.addWidget(self.pane, 58)

    def _connect(self) -> None:
        self.field.edited.connect(lambda: self.search.look(self.field.value()))
        self.field.box.installEventFilter(self)
        self.search.changed.connect(self._show_found)
        self.table.chosen.connect(self._show_file)
        self.table.confirmed.connect(lambda _key: self.do("ticket"))
        self.table.typed.connect(self._type)
        self.pane.asked.connect(self.do)
        self.pane.merge_asked.connect(self._ask_merge)
        self.pane.visits.confirmed.connect(lambda _key: self.do("ticket"))

    # Page

    def title(self) -> str:
        """Return the word on the tab."""
        return translate("Desk", "Visitors")

    def opened(self) -> None:
        """Put the focus into the search field."""
        self.search.warm()
        self.field.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(self.field.box, QLineEdit):
            self.field.box.selectAll()

    def stops(self) -> list[QWidget]:
        """Return what the Tab key visits, in order."""
        return [self.field.box, self.table, *self.pane.stops()]

    def retranslate(self) -> None:
        """Say everything in the present language."""
        hint = translate("Desk", "Name, phone, number or day")
        self.field.box.setAccessibleName(hint)
        if isinstance(self.field.box, QLineEdit):
            self.field.box.setPlaceholderText(hint)
        self.table.setAccessibleName(translate("Desk", "Visits found"))
        self.search.show()
        self.pane.retranslate()
        self._show_found()

    def _show_found(self) -> None:
        self._message.setText(self.search.message)
        self._said.setVisible(bool(self.search.message))
        self.table.setVisible(bool(self.search.found))
        if self.table.selected() is None:
            self._show_file(None)

    def _show_file(self, visit: UUID | None) -> None:
        self.pane.visits.choose(None)
        self.visitor.open(visit)
        self._enable()

    def _enable(self) -> None:
        self.pane.buttons["ticket"].setEnabled(self._ticket() is not None)

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search field arrows lead into the hits, and Enter opens a ticket or goes there too."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._enter()
                return True
            if event.key() == Qt.Key.Key_Down:
                self._into_hits()
                return True
        return super().eventFilter(watched, event)

    def _enter(self) -> None:
        text = self.field.value().strip()
        ticket = self.search.scanned(text) if text else None
        if ticket is not None:
            self.ticket_wanted.emit(ticket)
            self.desk.say(used_words(self.desk, ticket))
        else:
            self._into_hits()

    def _into_hits(self) -> None:
        if self.search.found:
            self.table.choose_first()
            self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _type(self, text: str) -> None:
        self.field.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.write(self.field.value() + text)
        self.search.look(self.field.value())

    # Doing

    def open_visit(self, visit: UUID, text: str) -> None:
        """Show the file of a visit; ``text`` is what it is found by."""
        self.field.write(text)
        self.search.look(text)
        self.table.choose(visit)
        self._show_file(visit)

    def _ticket(self) -> UUID | None:
        visit = self.pane.chosen_visit()
        hit = self.search.found.get(visit) if visit else None
        if hit is not None:
            return hit.ticket
        return self.visitor.ticket_of(visit) if visit else None

    def do(self, wanted: str) -> None:
        """Do what a button says."""
        visit = self.pane.chosen_visit()
        if visit is None or not self.pane.buttons[wanted].isEnabled():
            return
        if wanted == "ticket":
            ticket = self._ticket()
            if ticket is not None:
                self.ticket_wanted.emit(ticket)
        elif wanted == "correct":
            self.correct(visit, self.visitor.name())
        elif wanted == "call":
            self.plan(visit, self.visitor.name())
        else:
            self._ask_words(wanted)

    def correct(self, visit: UUID, who: str) -> None:
        """Ask for the right values of an entry."""
        sheet = self._sheets.get("correct")
        if not isinstance(sheet, CorrectSheet):
            sheet = self._sheets["correct"] = CorrectSheet(self.look, self.desk, self.window())
            sheet.corrected.connect(self._after_correction)
        sheet.ask(visit, who)

    def _after_correction(self) -> None:
        self.search.again()
        self.visitor.refresh()

    def plan(self, visit: UUID, who: str) -> None:
        """Ask when someone is to be called back."""
        sheet = self._text_sheet("plan", "phone", days=True)
        ask_plan(sheet, self._calls, who, "", lambda text: self._calls.plan(visit, sheet.day.value(), text))

    def _text_sheet(self, name: str, icon: str, *, days: bool = False) -> TextSheet:
        sheet = self._sheets.get(name)
        if not isinstance(sheet, TextSheet):
            sheet = self._sheets[name] = TextSheet(self.look, self.window(), name, icon, days=days)
        return sheet

    def _ask_words(self, wanted: str) -> None:
        who = self.visitor.name()
        if wanted == "note":
            self.ask_note(who, self.visitor.note)
        else:
            title = label = translate("Desk", "Preferences")
            text, save = self.visitor.preferences(), translate("Desk", "Save")
            self._text_sheet("prefer", "save").ask(title, who, label, text, save, self.visitor.prefer)

    def ask_note(self, who: str, act: Callable[[str], str]) -> None:
        """Ask for a note; ``act`` takes it and returns "" or why it did not work."""
        title, label = translate("Desk", "Add a note"), translate("Desk", "Note")
        self._text_sheet("note", "save").ask(title, who, label, "", translate("Desk", "Save"), act)

    def _ask_merge(self, duplicate: UUID) -> None:
        other, own = self.visitor.others.get(duplicate), self.visitor.file
        if other is None or own is None:
            return
        sheet = self._sheets.get("merge")
        if not isinstance(sheet, ConfirmSheet):
            sheet = self._sheets["merge"] = ConfirmSheet(self.look, self.window(), "merge", "users-round")
        words = translate(
            "Desk", "Visits and notes of “{other}” move to the file of “{name}”. This cannot be taken back."
        )
        sentence = words.format(other=self.visitor.describe(other), name=self.visitor.describe(own))
        title, accept = translate("Desk", "Merge these two files?"), translate("Desk", "Merge")
        sheet.ask(title, self.visitor.name(), sentence, accept, lambda: self._merged(duplicate))

    def _merged(self, duplicate: UUID) -> str:
        message = self.visitor.merge(duplicate)
        if not message:
            self.search.again()
        return message
