"""Register by hand: for visitors who telephone or do not use the screen."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from kiosk.domain.site import FieldCode
from kiosk.operations.checkin import CheckedIn
from kiosk.ui import theme
from kiosk.ui.desk.buttons import ChipButton
from kiosk.ui.desk.entry_sheet import EntrySheet
from kiosk.ui.desk.flow import Flow
from kiosk.ui.desk.form_fields import FormField
from kiosk.ui.desk.labels import Label
from kiosk.ui.desk.look import MEDIUM, Look, safe_menu
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.reception_words import field_label
from kiosk.viewmodels.desk.register import Problem, Register
from kiosk.viewmodels.desk.words import translate

_CHOICES = ("purpose", "service", "language", "priority")


class RegisterSheet(EntrySheet):
    """``registered`` carries what became of it: the visit, and the ticket where the purpose has a queue."""

    registered = Signal(object)

    def __init__(self, look: Look, desk: Desk, window: QWidget) -> None:
        super().__init__(look, window, name="register", icon="user-round-plus")
        self._desk = desk
        self._register: Register | None = None
        for code in _CHOICES:
            self._add(FormField(look, code, choices=True))
        purpose = self.fields["purpose"].box
        if isinstance(purpose, QComboBox):
            purpose.currentIndexChanged.connect(lambda _now: self._take_purpose())
        self._things = Label(look, theme.DESK.label, MEDIUM, "ink2")
        self._room = QWidget()
        self._flow = Flow(0)
        self._room.setLayout(self._flow)
        self.content.addWidget(self._things)
        self.content.addWidget(self._room)
        self.chips: dict[str, ChipButton] = {}
        self.submit = self._store

    def ask(self) -> None:
        """Begin a new registration."""
        self._register = self.form = Register(self._desk)
        form = self._register
        self.fields["purpose"].offer(form.purposes())
        self.fields["language"].offer(form.languages(), self._desk.words.language)
        self.fields["priority"].offer(form.priorities())
        self.fields["adults"].offer(form.party(0), "1")
        self.fields["children"].offer(form.party(0))
        for code in FieldCode:
            self.fields[code].write("")
        self.clear_errors()
        self._offer_things()
        self._take_purpose()
        self.head(translate("Desk", "Register by hand"), "", translate("Desk", "Register"))
        self.open_at(self.fields["purpose"].box)

    def _offer_things(self) -> None:
        self._flow.clear()
        self.chips = {}
        self._things.setText(field_label("belongings"))
        for kind, words in self._register.belongings() if self._register else ():
            chip = ChipButton(self.look, safe_menu(words))
            chip.setAccessibleName(words)
            self._flow.addWidget(chip)
            chip.show()
            self.chips[kind] = chip
        for widget in (self._things, self._room):
            widget.setVisible(bool(self.chips))

    def _take_purpose(self) -> None:
        """Ask what the chosen purpose asks for."""
        if self._register is None:
            return
        self.purpose = self.fields["purpose"].value()
        self.fields["service"].offer(self._register.services(self.purpose))
        self.arrange()
        self.fit()

    def order(self) -> list[str]:
        """Return the fields: purpose and party first, then what is asked."""
        form = self._register
        if form is None:
            return []
        service = ["service"] if len(form.services(self.purpose)) > 1 else []
        children = ["children"] if self._desk.words.site.party.children else []
        queued = ["priority"] if form.services(self.purpose) else []
        return ["purpose", *service, "adults", *children, *form.fields(self.purpose), "language", *queued]

    def fit(self) -> None:
        """Give the chips as many lines as they need."""
        if hasattr(self, "_flow"):
            self._room.setFixedHeight(max(1, self._flow.heightForWidth(self._card_room() - 16)))
        super().fit()

    def stops(self) -> Sequence[QWidget]:
        """Return the fields in order, then the chips."""
        return [*super().stops(), *self.chips.values()]

    def _store(self) -> str:
        if self._register is None:
            return ""
        self.clear_errors()
        kept = tuple(kind for kind, chip in self.chips.items() if chip.isChecked())
        found = self._register.store(self.values(), kept)
        if isinstance(found, Problem):
            return self.refused(found)
        self._tell(found)
        return ""

    def _tell(self, found: CheckedIn) -> None:
        self.registered.emit(found)
