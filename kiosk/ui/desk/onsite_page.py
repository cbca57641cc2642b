"""Who is in the building: the live list, signing out, belongings, evacuation list."""

from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.ask_sheet import ConfirmSheet, TickSheet
from kiosk.ui.desk.buttons import DeskButton
from kiosk.ui.desk.evacuation import Output, documents, print_list, save_list
from kiosk.ui.desk.form_fields import FormField
from kiosk.ui.desk.labels import Label, Spring, WrappedLabel
from kiosk.ui.desk.lines_table import LinesTable
from kiosk.ui.desk.look import RING, TITLE, Look
from kiosk.ui.desk.side_page import SidePage
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.onsite import OnSiteList
from kiosk.viewmodels.desk.words import translate

_INSIDE = theme.SPACE.desk_inside
SIGN_OUT_KEY, BELONGINGS_KEY, EVACUATION_KEY = "Ctrl+O", "Ctrl+B", "Ctrl+E"


class OnSitePage(SidePage):
    """``folder`` is where the list is written as a PDF file."""

    key = "onsite"

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, desk)
        self.people = OnSiteList(desk, self)
        self.folder = documents()
        self.filter = FormField(look, "filter")
        self.table = LinesTable(look, self.people.model, (36, 32, 10, 22))
        self.table.setObjectName("onsite-table")
        self.sign_out = DeskButton(look, "log-out", tall=True)
        self.belongings = DeskButton(look, "package")
        self.evacuation = DeskButton(look, "printer")
        self.pdf = DeskButton(look, "download")
        self.message = WrappedLabel(look, theme.DESK.body)
        self._title = Label(look, theme.DESK.pane_title, TITLE)
        self._nobody = WrappedLabel(look, theme.DESK.body, colour="ink2")
        self._sheets: dict[str, ConfirmSheet | TickSheet] = {}
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        card = self.listing
        head = QHBoxLayout()
        head.setContentsMargins(_INSIDE - 1, 10, _INSIDE - 1, 10)
        head.setSpacing(16)
        head.addWidget(self._title, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        self.filter.setFixedWidth(240)
        head.addWidget(self.filter)
        card.body.addLayout(head)
        card.body.addWidget(self.table, 1000)
        self._room = QWidget()
        room = QVBoxLayout(self._room)
        room.setContentsMargins(_INSIDE - 1, 16, _INSIDE - 1, 16)
        room.addWidget(self._nobody)
        card.body.addWidget(self._room)
        card.body.addWidget(Spring(), 1)
        side = self.side
        side.body.addLayout(self.place((self.sign_out, self.belongings, self.evacuation, self.pdf)))
        side.body.addSpacing(8)
        self.message.setContentsMargins(RING, 0, RING, 0)
        side.body.addWidget(self.message)
        side.body.addStretch(1)

    def _connect(self) -> None:
        self.people.changed.connect(self._follow)
        self.filter.edited.connect(self._filter)
        self.table.chosen.connect(lambda _key: self._follow())
        self.table.confirmed.connect(lambda _key: self.ask_sign_out())
        self.table.typed.connect(self._type)
        if isinstance(self.filter.box, QLineEdit):
            self.filter.box.returnPressed.connect(self._into_table)
        self.sign_out.clicked.connect(self.ask_sign_out)
        self.belongings.clicked.connect(self.ask_belongings)
        self.evacuation.clicked.connect(self.print_list)
        self.pdf.clicked.connect(self.save_list)

    # Page

    def title(self) -> str:
        """Return the word on the tab."""
        return translate("Desk", "In the building")

    def count(self) -> int | None:
        """Return how many people are in the building."""
        return self.people.heads()

    def opened(self) -> None:
        """Put the focus on the list."""
        self.say("")
        self.people.refresh()
        self.table.choose_first()
        first = self.table if self.people.groups else self.filter.box
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def stops(self) -> list[QWidget]:
        """Return what the Tab key visits, in order."""
        return [self.filter.box, self.table, self.sign_out, self.belongings, self.evacuation, self.pdf]

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self.filter.box.setAccessibleName(translate("Desk", "Name, host or number"))
        if isinstance(self.filter.box, QLineEdit):
            self.filter.box.setPlaceholderText(translate("Desk", "Name, host or number"))
        self.table.setAccessibleName(translate("Desk", "In the building"))
        enter = translate("Desk", "Enter", "key")
        self.sign_out.show_as(translate("Desk", "Sign out …"), "log-out", enter, main=True)
        hand_out = translate("Desk", "Belongings …")
        self.belongings.show_as(hand_out, "package", BELONGINGS_KEY, main=False)
        listed = translate("Desk", "Evacuation list")
        self.evacuation.show_as(listed, "printer", EVACUATION_KEY, main=False)
        self.pdf.show_as(translate("Desk", "Save list as PDF"), "download", "", main=False)
        self.people.show()
        self._follow()

    def _follow(self) -> None:
        people = self.people
        key = self.table.selected()
        self._title.setText(people.summary())
        shown = people.model.rowCount()
        nobody = translate("Desk", "Nobody is in the building.")
        self._nobody.setText(translate("Desk", "Nobody fits what you typed.") if people.groups else nobody)
        self._room.setVisible(not shown)
        self.table.setVisible(bool(shown))
        working = self.desk.live.cut_off_since is None
        self.sign_out.setEnabled(key is not None and working)
        self.belongings.setEnabled(key is not None and working and bool(people.held_by(key)))
        self.count_changed.emit()

    def _filter(self) -> None:
        self.people.only(self.filter.value())
        self.table.choose_first()
        self._follow()

    def _type(self, text: str) -> None:
        """A letter typed in the list begins or goes on with the filter."""
        self.filter.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.write(self.filter.value() + text)
        self._filter()

    def _into_table(self) -> None:
        if self.people.model.rowCount():
            self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def say(self, message: str) -> None:
        """Say something beside the actions, or nothing with ""."""
        self.message.setText(message)

    # Leaving

    def choose(self, visit: UUID | None) -> None:
        """Choose a group, without a filter in its way."""
        self.filter.write("")
        self._filter()
        self.table.choose(visit)

    def ask_sign_out(self) -> None:
        """Ask whether the chosen group leaves."""
        visit = self.table.selected()
        group = self.people.group(visit)
        if visit is None or group is None or not self.sign_out.isEnabled():
            return
        sheet = self._sheets.setdefault("out", ConfirmSheet(self.look, self.window(), "sign-out", "log-out"))
        kept = " · ".join(words for _key, words in self.people.belongings(visit))
        left = translate("Desk", "Not collected yet: {things}").format(things=kept)
        who = f"{self.people.name(group)} · {self.desk.words.party(group.adults, group.children)}"
        since = translate("Desk", "In the building since {time}.")
        words = left if kept else since.format(time=self.desk.words.time(group.arrived_at))
        if isinstance(sheet, ConfirmSheet):
            title, accept = translate("Desk", "Sign this group out?"), translate("Desk", "Sign out")
            sheet.ask(title, who, words, accept, lambda: self._left(visit, who))

    def _left(self, visit: UUID, who: str) -> str:
        message = self.people.sign_out(visit)
        if not message:
            self.say(translate("Desk", "{group} signed out.").format(group=who))
            self.table.choose_first()
        return message

    def ask_belongings(self) -> None:
        """Ask which things are handed out."""
        visit = self.table.selected()
        group = self.people.group(visit)
        if visit is None or group is None or not self.belongings.isEnabled():
            return
        sheet = self._sheets.setdefault(
            "things", TickSheet(self.look, self.window(), "belongings", "package")
        )
        if isinstance(sheet, TickSheet):
            title, accept = translate("Desk", "What is handed out?"), translate("Desk", "Hand out")
            sheet.ask(
                title, self.people.name(group), self.people.belongings(visit), accept, self.people.collect
            )

    # Evacuation

    def print_list(self) -> None:
        """Print the evacuation list of the last known state; without a printer save it."""
        self._tell(print_list(self.people.evacuation(), self.folder, self._local_now()))

    def save_list(self) -> None:
        """Save the evacuation list of the last known state as a PDF file."""
        self._tell(save_list(self.people.evacuation(), self.folder, self._local_now()))

    def _tell(self, output: Output) -> None:
        if output.printer:
            self.say(translate("Desk", "Printing on {printer}.").format(printer=output.printer))
        elif output.file is not None:
            self.say(translate("Desk", "The list was saved as {file}.").format(file=output.file))
        else:
            self.say(translate("Desk", "The list could be neither printed nor saved."))

    def _local_now(self) -> datetime:
        return self.desk.live.clock().astimezone(ZoneInfo(self.desk.words.site.timezone))
