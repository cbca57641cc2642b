"""Call-backs: who is to be called today, and what came of it, by key."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.ask_sheet import TextSheet
from kiosk.ui.desk.buttons import DeskButton
from kiosk.ui.desk.labels import Label, Spring, WrappedLabel
from kiosk.ui.desk.lines_table import LinesTable
from kiosk.ui.desk.look import RING, TITLE, Look
from kiosk.ui.desk.read_text import ReadText
from kiosk.ui.desk.side_page import SidePage
from kiosk.viewmodels.desk.callbacks import CallBacks
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.reception_words import field_label
from kiosk.viewmodels.desk.words import tame, translate

_INSIDE = theme.SPACE.desk_inside
_ICONS = {
    "reached": "circle-check",
    "not_reached": "user-round-x",
    "call_again": "rotate-ccw",
    "wrong_number": "circle-x",
}


class CallBacksPage(SidePage):
    """The list, and beside it the words of the chosen one with the results, each with a digit."""

    key = "callbacks"

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, desk)
        self.calls = CallBacks(desk, self)
        self.table = LinesTable(look, self.calls.model, (34, 46, 20))
        self.table.setObjectName("callbacks-table")
        self.buttons = {
            code: DeskButton(look, _ICONS[code], str(digit))
            for digit, (code, _words) in enumerate(self.calls.results(), 1)
        }
        self.reason = ReadText(look, theme.DESK.row_ticket)
        self._about = Label(look, theme.DESK.label, colour="ink2")
        self._results = Label(look, theme.DESK.label, colour="ink2")
        self._title = Label(look, theme.DESK.pane_title, TITLE)
        self._nobody = WrappedLabel(look, theme.DESK.body, colour="ink2")
        self.message = WrappedLabel(look, theme.DESK.body)
        self._sheet: TextSheet | None = None
        self._lay_out()
        self.calls.changed.connect(self._follow)
        self.table.chosen.connect(lambda _key: self._follow())
        self.table.typed.connect(self._digit)
        for code, button in self.buttons.items():
            button.clicked.connect(lambda _on=False, code=code: self.note_result(code))
        self.retranslate()

    def _lay_out(self) -> None:
        card = self.listing
        self._title.setContentsMargins(_INSIDE - 1, 14, _INSIDE - 1, 14)
        card.body.addWidget(self._title)
        card.body.addWidget(self.table, 1000)
        self._room = QWidget()
        room = QVBoxLayout(self._room)
        room.setContentsMargins(_INSIDE - 1, 4, _INSIDE - 1, 16)
        room.addWidget(self._nobody)
        card.body.addWidget(self._room)
        card.body.addWidget(Spring(), 1)
        side = self.side
        for widget in (self._about, self._results, self.message):
            widget.setContentsMargins(RING, 0, RING, 0)
        reason = QVBoxLayout()
        reason.setContentsMargins(RING, 0, RING, 0)
        reason.addWidget(self.reason)
        side.body.addWidget(self._about)
        side.body.addSpacing(4)
        side.body.addLayout(reason)
        side.body.addSpacing(12)
        side.body.addWidget(self._results)
        side.body.addSpacing(4)
        side.body.addLayout(self.place(list(self.buttons.values())))
        side.body.addSpacing(8)
        side.body.addWidget(self.message)
        side.body.addStretch(1)

    # Page

    def title(self) -> str:
        """Return the word on the tab."""
        return translate("Desk", "Call-backs")

    def count(self) -> int | None:
        """Return how many are due."""
        return len(self.calls.due)

    def opened(self) -> None:
        """Put the focus on the list."""
        self.message.setText("")
        self.calls.refresh()
        self.table.choose_first()
        if self.calls.due:
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.setFocus()

    def stops(self) -> list[QWidget]:
        """Return what the Tab key visits, in order."""
        return [self.table, self.reason, *self.buttons.values()]

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._title.setText(translate("Desk", "To be called today"))
        self.table.setAccessibleName(self._title.text())
        self._about.setText(field_label("reason"))
        self.reason.setAccessibleName(field_label("reason"))
        self._results.setText(translate("Desk", "What came of it?"))
        self._nobody.setText(translate("Desk", "Nobody is to be called today."))
        for digit, (code, words) in enumerate(self.calls.results(), 1):
            self.buttons[code].show_as(words, _ICONS[code], str(digit), main=code == "reached")
        self.calls.show()
        self._follow()

    def _follow(self) -> None:
        chosen = self.calls.find(self.table.selected())
        due = bool(self.calls.due)
        self.table.setVisible(due)
        self._room.setVisible(not due)
        self.reason.show_text(tame(chosen.reason) if chosen else "")
        for widget in (self.reason, self._about, self._results):
            widget.setVisible(chosen is not None)
        for button in self.buttons.values():
            button.setEnabled(chosen is not None and self.desk.live.cut_off_since is None)
        self.count_changed.emit()

    # Results

    def _digit(self, text: str) -> None:
        codes = list(self.buttons)
        if text in "1234" and self.buttons[codes[int(text) - 1]].isEnabled():
            self.note_result(codes[int(text) - 1])

    def note_result(self, code: str) -> None:
        """Note what came of the chosen call; another call is planned at once."""
        key = self.table.selected()
        chosen = self.calls.find(key)
        if key is None or chosen is None:
            return
        if code == "call_again":
            self._plan_again(key, chosen.visit, chosen.reason)
            return
        self.message.setText(self.calls.done(key, code))
        self._next()

    def _next(self) -> None:
        self.table.choose_first()
        self._follow()

    def _plan_again(self, key: UUID, visit: UUID, reason: str) -> None:
        def plan(text: str) -> str:
            refused = self.calls.plan(visit, sheet.day.value(), text)
            if not refused:
                self.message.setText(self.calls.done(key, "call_again"))
                self._next()
            return refused

        sheet = self._planner()
        chosen = self.calls.find(key)
        tomorrow = self.calls.days()[1][0]
        ask_plan(sheet, self.calls, self.calls.name(chosen) if chosen else "", reason, plan, tomorrow)

    def _planner(self) -> TextSheet:
        if self._sheet is None:
            self._sheet = TextSheet(self.look, self.window(), "call-again", "phone", days=True)
        return self._sheet


def ask_plan(
    sheet: TextSheet,
    calls: CallBacks,
    who: str,
    reason: str,
    plan: Callable[[str], str],
    day: str | None = None,
) -> None:
    """Ask when someone is to be called back, and about what."""
    days = calls.days()
    sheet.day.label(field_label("due_day"))
    sheet.day.offer(days, day or days[0][0])
    title, accept = translate("Desk", "When is the call-back?"), translate("Desk", "Plan call-back")
    sheet.ask(title, who, field_label("reason"), reason, accept, plan)
