"""The work log: four lists, and beside them what can be done about the chosen line, each with a digit."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kiosk.domain.worklog import Category, RoundState
from kiosk.ui import theme
from kiosk.ui.desk.buttons import ChipButton, DeskButton
from kiosk.ui.desk.flow import Flow
from kiosk.ui.desk.labels import Label, WrappedLabel
from kiosk.ui.desk.lines_table import LinesTable
from kiosk.ui.desk.look import MEDIUM, RING, Look
from kiosk.ui.desk.read_text import ReadText
from kiosk.ui.desk.side_page import BESIDE_FROM, SidePage
from kiosk.ui.desk.worklog_sheets import WorkLogSheets
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.words import tame, translate
from kiosk.viewmodels.desk.worklog import Section, WorkLog, piece_key

_INSIDE = theme.SPACE.desk_inside
_SHARES = {
    Section.LOG: (22, 56, 22),
    Section.HAND_OVERS: (22, 44, 34),
    Section.EQUIPMENT: (32, 36, 32),
    Section.PATROLS: (16, 54, 30),
}
_ACTIONS = {
    Section.LOG: ("new", "more", "settle", "hand_over", "earlier"),
    Section.HAND_OVERS: ("read", "hand_over"),
    Section.EQUIPMENT: ("hand_out", "take_back"),
    Section.PATROLS: ("begin", "finish"),
}
_ICONS = {
    "new": "plus",
    "more": "message-square-plus",
    "settle": "circle-check",
    "hand_over": "users-round",
    "earlier": "history",
    "read": "book-open",
    "hand_out": "hand-helping",
    "take_back": "package",
    "begin": "play",
    "finish": "shield-check",
}
_BY_ENTER = ("read", "hand_out", "take_back", "begin", "finish")
_LINES_BESIDE, _LINES_BELOW = 14, 2
_CAN_BEGIN = (RoundState.DUE, RoundState.LATE)


class WorkLogPage(SidePage):
    """Left and right choose the list, the digits act on its chosen line."""

    key = "worklog"

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, desk)
        self.log = WorkLog(desk, self)
        self.section = Section.LOG
        self.tables = {one: LinesTable(look, self.log.models[one], _SHARES[one]) for one in Section}
        self.chips = {one: ChipButton(look, "") for one in Section}
        self.categories: dict[Category | None, ChipButton] = {
            one: ChipButton(look, "") for one in (None, *Category)
        }
        self.buttons = {code: DeskButton(look, icon) for code, icon in _ICONS.items()}
        self.detail = ReadText(look, theme.DESK.body)
        self.message = WrappedLabel(look, theme.DESK.body)
        self._about = Label(look, theme.DESK.label, MEDIUM, "ink2")
        self._nothing = WrappedLabel(look, theme.DESK.body, colour="ink2")
        self.sheets = WorkLogSheets(look, self.window, self.log)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.go(Section.LOG)

    def _lay_out(self) -> None:
        body = self.listing.body
        body.addWidget(_row(self.chips, 10))
        self._filter = _row(self.categories, 0)
        body.addWidget(self._filter)
        self._stack = QStackedWidget()
        for section, table in self.tables.items():
            table.setObjectName(f"worklog-{section}")
            self._stack.addWidget(table)
        empty = QWidget()
        room = QVBoxLayout(empty)
        room.setContentsMargins(_INSIDE - 1, 16, _INSIDE - 1, 16)
        room.addWidget(self._nothing)
        room.addStretch(1)
        self._empty = self._stack.addWidget(empty)
        body.addWidget(self._stack, 1000)
        side = self.side
        for widget in (self._about, self.message):
            widget.setContentsMargins(RING, 0, RING, 0)
        read = QVBoxLayout()
        read.setContentsMargins(RING, 0, RING, 0)
        read.addWidget(self.detail)
        side.body.addWidget(self._about)
        side.body.addSpacing(4)
        side.body.addLayout(read)
        side.body.addSpacing(12)
        side.body.addLayout(self.place([self.buttons[code] for code in _ACTIONS[self.section]]))
        side.body.addSpacing(8)
        side.body.addWidget(self.message)
        side.body.addStretch(1)

    def _connect(self) -> None:
        self.log.changed.connect(self._follow)
        for section, chip in self.chips.items():
            chip.clicked.connect(lambda _on=False, section=section: self.go(section))
        for category, chip in self.categories.items():
            chip.clicked.connect(lambda _on=False, category=category: self._only(category))
        for table in self.tables.values():
            table.chosen.connect(lambda _key: self._follow())
            table.confirmed.connect(lambda _key: self._main())
            table.typed.connect(self._digit)
            table.installEventFilter(self)
        for code, button in self.buttons.items():
            button.clicked.connect(lambda _on=False, code=code: self.act(code))

    # Page

    def title(self) -> str:
        """Return the word on the tab."""
        return translate("Desk", "Work log")

    def count(self) -> int | None:
        """Return how much waits for somebody."""
        return self.log.waiting() or None

    def opened(self) -> None:
        """Put the focus on the list; a hand-over that was not read comes first."""
        self.message.setText("")
        self.log.refresh()
        self.go(Section.HAND_OVERS if self.log.unread() else self.section)

    def stops(self) -> list[QWidget]:
        """Return what the Tab key visits, in order."""
        kinds = list(self.categories.values()) if self.section is Section.LOG else []
        actions = [self.buttons[code] for code in _ACTIONS[self.section]]
        return [*self.chips.values(), *kinds, self.tables[self.section], self.detail, *actions]

    def retranslate(self) -> None:
        """Say everything in the present language."""
        for section, chip in self.chips.items():
            chip.setText(_section(section))
            chip.setAccessibleName(_section(section))
            self.tables[section].setAccessibleName(_section(section))
        for category, chip in self.categories.items():
            words = self.log.words.category(category) if category else translate("Desk", "All", "categories")
            chip.setText(words)
            chip.setAccessibleName(words)
        self._about.setText(translate("Desk", "In full"))
        self.detail.setAccessibleName(self._about.text())
        self.log.show()
        self._follow()

    # Lists

    def go(self, section: Section) -> None:
        """Show a list."""
        self.section = section
        for one, chip in self.chips.items():
            chip.setChecked(one is section)
        self._filter.setVisible(section is Section.LOG)
        self.place([self.buttons[code] for code in _ACTIONS[section]])
        self._follow()
        if self.isVisible():
            table = self.tables[section]
            (table if table.isVisible() else self).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _only(self, category: Category | None) -> None:
        self.log.filter(category)

    def _follow(self) -> None:
        table = self.tables[self.section]
        table.choose_first()
        chosen = self._chosen()
        shown = bool(self.log.models[self.section].rowCount())
        self._stack.setCurrentIndex(list(Section).index(self.section) if shown else self._empty)
        self._nothing.setText(_nothing(self.section))
        for category, chip in self.categories.items():
            chip.setChecked(category is self.log.only)
        text = tame(self.log.detail(self.section, chosen)) if table.selected() else ""
        self.detail.show_text(text)
        for widget in (self.detail, self._about):
            widget.setVisible(bool(text))
        working = self.desk.live.cut_off_since is None
        codes = _ACTIONS[self.section]
        for code in codes:
            self.buttons[code].setEnabled(working and self._possible(code, chosen))
        # What Enter does stands out; where it does nothing, what the list is for.
        main = self._likely() or codes[0]
        for digit, code in enumerate(codes, 1):
            self.buttons[code].show_as(_action(code), _ICONS[code], str(digit), main=code == main)
        self.count_changed.emit()

    def _chosen(self) -> UUID | None:
        return self.tables[self.section].selected()

    def _possible(self, code: str, key: UUID | None) -> bool:
        log = self.log
        entry, loan, one = log.entry(key), log.loan_of(key), log.round_of(key)
        asked: dict[str, Callable[[], bool]] = {
            "more": lambda: entry is not None,
            "settle": lambda: entry is not None and entry.settled_at is None,
            "read": lambda: key is not None,
            "hand_out": lambda: key is not None and loan is None and self._item(key) is not None,
            "take_back": lambda: loan is not None,
            "begin": lambda: one is not None and one.state in _CAN_BEGIN,
            "finish": lambda: one is not None and one.state is RoundState.UNDER_WAY,
        }
        return asked[code]() if code in asked else True

    def _item(self, key: UUID) -> str | None:
        """Return the code of the piece on a line, None where the site no longer has it."""
        pieces = self.desk.words.site.equipment
        return next((one.code for one in pieces if piece_key(one.code) == key), None)

    # Acting

    def _digit(self, text: str) -> None:
        codes = _ACTIONS[self.section]
        if text.isascii() and text.isdigit() and 0 < int(text) <= len(codes):
            self.act(codes[int(text) - 1])

    def _likely(self) -> str:
        """Return what is most likely wanted with the chosen line, "" for nothing."""
        wanted = [code for code in _ACTIONS[self.section] if code in _BY_ENTER]
        return next((code for code in wanted if self.buttons[code].isEnabled()), "")

    def _main(self) -> None:
        """Enter does what is most likely wanted with the line."""
        if self._likely():
            self.act(self._likely())

    def act(self, code: str) -> None:
        """Do what a button says."""
        key, log, sheets = self._chosen(), self.log, self.sheets
        if not self.buttons[code].isEnabled():
            return
        self.message.setText("")
        entry, loan, one, over = log.entry(key), log.loan_of(key), log.round_of(key), log.hand_over_of(key)
        item = self._item(key) if key is not None else None
        acts: dict[str, Callable[[], None]] = {
            "new": sheets.new_entry,
            "hand_over": sheets.hand_over,
            "earlier": log.look_further,
            "more": lambda: sheets.add_to(entry) if entry else None,
            "settle": lambda: self.message.setText(log.settle(entry.id)) if entry else None,
            "read": lambda: sheets.read(over) if over else None,
            "hand_out": lambda: sheets.hand_out(item) if item else None,
            "take_back": lambda: sheets.take_back(loan) if loan else None,
            "begin": lambda: self.message.setText(log.begin(one)) if one else None,
            "finish": lambda: sheets.finish_round(one) if one else None,
        }
        acts[code]()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give a long text the room there is."""
        self.detail.allow(_LINES_BESIDE if self.width() >= BESIDE_FROM else _LINES_BELOW)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys while the list is empty, as the list does otherwise."""
        if not self._turn(event) and event.text():
            self._digit(event.text())
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Left and right go to the neighbouring list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._turn(event):
            return True
        return super().eventFilter(watched, event)

    def _turn(self, event: QKeyEvent) -> bool:
        """Go to the neighbouring list where the key says so."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        sections = list(Section)
        self.go(sections[(sections.index(self.section) + step) % len(sections)])
        return True


def _row(chips: dict[Section, ChipButton] | dict[Category | None, ChipButton], top: int) -> QWidget:
    """Return the chips in as many lines as they need."""
    room = QWidget()
    inside = QVBoxLayout(room)
    inside.setContentsMargins(_INSIDE - 1 - RING, top, _INSIDE - 1, 4)
    flow = Flow(0)
    inside.addLayout(flow)
    for chip in chips.values():
        flow.addWidget(chip)
    return room


def _section(section: Section) -> str:
    return {
        Section.LOG: translate("Desk", "Log"),
        Section.HAND_OVERS: translate("Desk", "Hand-overs"),
        Section.EQUIPMENT: translate("Desk", "Equipment"),
        Section.PATROLS: translate("Desk", "Patrols"),
    }[section]


def _nothing(section: Section) -> str:
    return {
        Section.LOG: translate("Desk", "Nothing has been entered."),
        Section.HAND_OVERS: translate("Desk", "No shift has been handed over yet."),
        Section.EQUIPMENT: translate("Desk", "The site lends no equipment."),
        Section.PATROLS: translate("Desk", "No round is planned today."),
    }[section]


def _action(code: str) -> str:
    return {
        "new": translate("Desk", "New entry …"),
        "more": translate("Desk", "Add to this entry …"),
        "settle": translate("Desk", "Settled"),
        "hand_over": translate("Desk", "Hand over …"),
        "earlier": translate("Desk", "Earlier entries"),
        "read": translate("Desk", "Read …"),
        "hand_out": translate("Desk", "Hand out …"),
        "take_back": translate("Desk", "Take back …"),
        "begin": translate("Desk", "Set out on the round"),
        "finish": translate("Desk", "Round done …"),
    }[code]
