"""The page "Plan": who sits where, beside what is expected, and what if a past day had gone otherwise."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.buttons import ChipButton, DeskButton
from kiosk.ui.desk.form_fields import FormField
from kiosk.ui.desk.labels import WrappedLabel
from kiosk.ui.desk.look import RING, Look, safe_menu
from kiosk.ui.desk.plan_sheets import PlanSheets
from kiosk.ui.desk.plan_table import PlanTable
from kiosk.ui.desk.side_page import SidePage
from kiosk.ui.desk.whatif_part import WhatIfPart
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.plan import DayPlanner
from kiosk.viewmodels.desk.whatif import WhatIfs
from kiosk.viewmodels.desk.words import translate

_INSIDE = theme.SPACE.desk_inside
_ICONS = {
    "who": "user-round",
    "empty": "x",
    "propose": "user-round-check",
    "copy": "history",
    "copy_from": "calendar-check",
    "clear": "rotate-ccw",
    "print": "printer",
    "save": "download",
}
_CHANGES = ("who", "empty", "propose", "copy", "copy_from", "clear")


class PlanPage(SidePage):
    """Digits do what the buttons say; ``folder`` is where the briefing is written as a PDF file."""

    key = "plan"

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, desk)
        self.planner = DayPlanner(desk, self)
        self.what = WhatIfs(desk, self.planner.words, self)
        self.sheets = PlanSheets(look, self.window, self.planner)
        self.parts = {part: ChipButton(look, "") for part in ("plan", "whatif")}
        self.day = FormField(look, "plan-day", choices=True)
        self.table = PlanTable(look, self.planner.model)
        self.table.setObjectName("plan-table")
        self.whatif = WhatIfPart(look, self.what)
        self.buttons = {code: DeskButton(look, icon) for code, icon in _ICONS.items()}
        self.message = WrappedLabel(look, theme.DESK.body)
        self._hour = WrappedLabel(look, theme.DESK.label)
        self._told = WrappedLabel(look, theme.DESK.label, colour="ink2")
        self._shares = WrappedLabel(look, theme.DESK.label, colour="ink2")
        self._closed = WrappedLabel(look, theme.DESK.body)
        self._why = WrappedLabel(look, theme.DESK.body, colour="ink2")
        self._people = QMenu(self)
        self._copied: str | None = None
        self.part = "plan"
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        body = self.listing.body
        head = QHBoxLayout()
        head.setContentsMargins(_INSIDE - 1 - RING, 10, _INSIDE - 1, 6)
        head.setSpacing(0)
        for chip in self.parts.values():
            head.addWidget(chip)
        head.addStretch(1)
        self.day.setFixedWidth(250)
        head.addWidget(self.day)
        body.addLayout(head)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        notes = QVBoxLayout()
        notes.setContentsMargins(_INSIDE - 1, 8, _INSIDE - 1, 4)
        notes.setSpacing(2)
        for label in (self._hour, self._told, self._shares):
            notes.addWidget(label)
        self._closed.setContentsMargins(_INSIDE - 1, 8, _INSIDE - 1, 16)
        column.addWidget(self._closed)
        column.addWidget(self.table, 1)
        column.addLayout(notes)
        self._stack = QStackedWidget()
        self._stack.addWidget(below)
        self._stack.addWidget(self.whatif)
        body.addWidget(self._stack, 1)
        side = self.side
        side.body.addLayout(self.place(list(self.buttons.values())))
        side.body.addSpacing(8)
        for said in (self._why, self.message):
            said.setContentsMargins(RING, 0, RING, 0)
            side.body.addWidget(said)
        side.body.addStretch(1)

    def _connect(self) -> None:
        self.planner.changed.connect(self._follow)
        self.day.edited.connect(self._choose_day)
        self.table.wanted.connect(self._type)
        self.table.emptied.connect(lambda: self.act("empty"))
        self.table.copied.connect(self._copy)
        self.table.pasted.connect(self._paste)
        self.table.selectionModel().currentChanged.connect(lambda _now, _before: self._follow())
        for part, chip in self.parts.items():
            chip.clicked.connect(lambda _on=False, part=part: self.go(part))
        for code, button in self.buttons.items():
            button.clicked.connect(lambda _on=False, code=code: self.act(code))

    # Page

    @property
    def folder(self) -> Path:
        """Where the briefing is written."""
        return self.sheets.folder

    def title(self) -> str:
        """Return the word on the tab."""
        return translate("Desk", "Plan")

    def opened(self) -> None:
        """Read the plan; the focus is in the grid."""
        self.message.setText("")
        self.planner.open()
        self.go(self.part)

    def close_down(self) -> None:
        """Let what is being read come to its end."""
        self.planner.close()
        self.what.close()
        self.planner.background.wait()
        self.what.background.wait()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page is shown: nothing is read for this one."""
        super().hideEvent(event)
        self.planner.close()
        self.what.close()

    def stops(self) -> list[QWidget]:
        """Return what the Tab key visits, in order."""
        inside = [self.table] if self.part == "plan" else self.whatif.stops()
        actions = [one for one in self.buttons.values() if not one.isHidden()]
        return [*self.parts.values(), self.day.box, *inside, *actions]

    def retranslate(self) -> None:
        """Say everything in the present language."""
        for part, words in (
            ("plan", translate("Desk", "Day plan")),
            ("whatif", translate("Desk", "What if …")),
        ):
            self.parts[part].setText(words)
            self.parts[part].setAccessibleName(words)
            self.parts[part].updateGeometry()
        self.day.box.setAccessibleName(translate("Desk", "Day"))
        self.table.setAccessibleName(translate("Desk", "Day plan"))
        self._closed.setText(translate("Desk", "The site is closed on this day."))
        self.planner.show()
        self.whatif.retranslate()
        self._offer_days()
        self._follow()

    # Parts

    def go(self, part: str) -> None:
        """Show the plan or the replay."""
        self.part = part
        for one, chip in self.parts.items():
            chip.setChecked(one == part)
        self._stack.setCurrentIndex(list(self.parts).index(part))
        self.side.setVisible(part == "plan")
        if part == "whatif" and self.isVisible():
            self.what.open()
        else:
            self.what.close()
        self._offer_days()
        self.whatif.follow()
        self._follow()
        if self.isVisible():
            first = self.table if part == "plan" else self.whatif.changes[self.what.more]
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _offer_days(self) -> None:
        part = self.planner if self.part == "plan" else self.what
        if part.day is not None:
            self.day.offer(part.days(), part.day.isoformat())

    def _choose_day(self) -> None:
        chosen = date.fromisoformat(self.day.value())
        self.message.setText("")
        if self.part == "plan":
            self.planner.choose(chosen)
        else:
            self.whatif.choose_day(chosen)

    def _follow(self) -> None:
        planner = self.planner
        plan, load = planner.plan, planner.load
        may, chosen = planner.open_to_change, bool(self.table.cells())
        weekday = planner.words.weekday(planner.day or planner.today())
        for digit, (code, words) in enumerate(_actions(weekday).items(), 1):
            key = translate("Desk", "Del", "key") if code == "empty" else str(digit)
            self.buttons[code].show_as(words, _ICONS[code], key, main=code == "who")
        for code, button in self.buttons.items():
            needs_cell = code in ("who", "empty")
            button.setEnabled(may and (chosen or not needs_cell) if code in _CHANGES else planner.may)
        self._closed.setVisible(plan is not None and not plan.hours)
        self._told.setText(planner.words.told_from(load) if load is not None and plan and plan.hours else "")
        self._shares.setText(planner.shares())
        row = self.table.currentIndex().row()
        self._hour.setText(planner.model.told(row) if 0 <= row < planner.model.rowCount() else "")
        self._why.setText(planner.why_not())
        for label in (self._hour, self._told, self._shares, self._why):
            label.setVisible(bool(label.text()))
        if planner.message:
            self.message.setText(planner.message)
            planner.message = ""
        self.count_changed.emit()

    # Acting

    def act(self, code: str) -> None:
        """Do what a button says."""
        if not self.buttons[code].isEnabled():
            return
        self.message.setText("")
        cells = self.table.cells()
        if code == "who":
            self.ask_who()
        elif code == "empty":
            self.message.setText(self.planner.clear(cells))
        elif code == "copy":
            self.message.setText(self.planner.copy())
        else:
            said = {
                "propose": self.sheets.propose,
                "copy_from": self.sheets.copy_from,
                "clear": self.sheets.clear,
                "print": self.sheets.print_briefing,
                "save": self.sheets.save_briefing,
            }[code]()
            self.message.setText(said)

    def _type(self, text: str) -> None:
        """A digit is a button; a letter asks who, beginning with whose name begins with it."""
        codes = list(_ICONS)
        if text.isdigit():
            if text.isascii() and 0 < int(text) <= len(codes):
                self.act(codes[int(text) - 1])
        elif self.buttons["who"].isEnabled():
            self.ask_who(text)

    def ask_who(self, typed: str = "") -> None:
        """Offer everybody in a list below the chosen cell; ``typed`` finds the first who fits."""
        cells, menu = self.table.cells(), self._people
        if not cells:
            return
        there = self.planner.model.staff(cells[0])
        first = (self.planner.match(typed) if typed else None) or there
        menu.clear()
        for code, name in self.planner.people():
            action = menu.addAction(safe_menu(name))
            action.setCheckable(True)
            action.setChecked(code == there)
            action.triggered.connect(lambda _on=False, code=code: self._put(code))
            if code == first:
                menu.setActiveAction(action)
        box = self.table.place_of_choice()
        menu.setMinimumWidth(box.width())
        menu.popup(QPoint(box.left(), box.bottom()))
        if menu.activeAction() is None and menu.actions():
            menu.setActiveAction(menu.actions()[0])

    def _put(self, code: str) -> None:
        self.message.setText(self.planner.put(self.table.cells(), code))

    def _copy(self) -> None:
        cells = self.table.cells()
        self._copied = self.planner.model.staff(cells[0]) if cells else None

    def _paste(self) -> None:
        if self._copied is not None and self.buttons["who"].isEnabled():
            self._put(self._copied)


def _actions(weekday: str) -> dict[str, str]:
    return {
        "who": translate("Desk", "Who sits here …"),
        "empty": translate("Desk", "Nobody here"),
        "propose": translate("Desk", "Propose …"),
        "copy": translate("Desk", "As last {weekday}").format(weekday=weekday),
        "copy_from": translate("Desk", "As another day …"),
        "clear": translate("Desk", "Empty the day …"),
        "print": translate("Desk", "Print briefing"),
        "save": translate("Desk", "Briefing as PDF"),
    }
