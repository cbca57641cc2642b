"""What the work log asks: a new entry, a hand-over, who takes a piece, what a round brought."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from kiosk.domain.worklog import STAYS_OPEN, Category
from kiosk.operations.equipment import HOLDER_LIMIT, Loan
from kiosk.operations.patrols import FINDING_LIMIT, Round
from kiosk.operations.worklog import PLACE_LIMIT, Entry, HandOver
from kiosk.ui import theme
from kiosk.ui.desk.form_sheet import Ask, FormSheet
from kiosk.ui.desk.look import Look
from kiosk.ui.desk.read_text import ReadText
from kiosk.ui.desk.sheet import Sheet
from kiosk.viewmodels.desk.words import one_line, tame, translate
from kiosk.viewmodels.desk.worklog import Section, WorkLog

_OPEN, _SETTLED = "open", "settled"


class ReadSheet(Sheet):
    """Shows a longer text and has it confirmed."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(look, window, name="hand-over-text", icon="book-open", width=680)
        self.text = ReadText(look, theme.DESK.body, most=18)
        self.content.addWidget(self.text)

    def ask(self, title: str, who: str, text: str, accept: str, act: Callable[[], str]) -> None:
        """Show the text; ``act`` takes the confirmation and returns "" or why it did not work."""
        self.submit = act
        self.text.setAccessibleName(title)
        self.text.show_text(text)
        self.head(title, who, accept)
        self.open_at(self.ok)

    def stops(self) -> list[QWidget]:
        """Return the text: it can be read and scrolled by key."""
        return [self.text]


class WorkLogSheets:
    """``log`` does what was answered; ``said`` is told what became of it."""

    def __init__(self, look: Look, window: Callable[[], QWidget], log: WorkLog) -> None:
        self._look = look
        self._window = window
        self._log = log
        self._forms: dict[str, FormSheet] = {}
        self._read: ReadSheet | None = None

    def _form(self, name: str, icon: str) -> FormSheet:
        if name not in self._forms:
            self._forms[name] = FormSheet(self._look, self._window(), name, icon)
        return self._forms[name]

    # Entries

    def new_entry(self) -> None:
        """Ask what happened."""
        words = self._log.words
        form = self._form("work-entry", "clipboard-list")
        first = self._log.only or Category.INCIDENT
        states = [
            (_OPEN, translate("Desk", "Somebody still has to see to it")),
            (_SETTLED, translate("Desk", "Nothing left to do")),
        ]
        form.ask(
            translate("Desk", "New entry"),
            "",
            [
                Ask("category", translate("Desk", "Category"), first, choices=_categories(words.category)),
                Ask("place", translate("Desk", "Place (optional)"), limit=PLACE_LIMIT),
                Ask("text", translate("Desk", "What happened"), lines=True),
                Ask("state", translate("Desk", "State"), _state(first), choices=states),
            ],
            translate("Desk", "Enter"),
            lambda given: self._log.add(
                Category(given["category"]), given["text"], given["place"], given["state"] == _OPEN
            ),
        )
        chosen = form.fields["category"]
        chosen.edited.connect(lambda: form.fields["state"].write(_state(Category(chosen.value()))))

    def add_to(self, entry: Entry) -> None:
        """Ask what is to be added to an entry."""
        label = translate("Desk", "What is to be added")
        self._form("work-entry-more", "message-square-plus").ask(
            translate("Desk", "Add to this entry"),
            one_line(entry.text),
            [Ask("text", label, lines=True)],
            translate("Desk", "Enter"),
            lambda given: self._log.add_to(entry, given["text"]),
        )

    # Hand-over

    def hand_over(self) -> None:
        """Ask for a word to the next shift."""
        label = translate("Desk", "For whoever comes next (optional)")
        self._form("hand-over", "users-round").ask(
            translate("Desk", "Hand over the shift"),
            translate("Desk", "Everything since the last hand-over is passed on."),
            [Ask("note", label, lines=True)],
            translate("Desk", "Hand over"),
            lambda given: self._log.hand_over(given["note"]),
        )

    def read(self, one: HandOver) -> None:
        """Show a hand-over; the next shift confirms that it was read."""
        if self._read is None:
            self._read = ReadSheet(self._look, self._window())
        unread = not (one.own or one.read)
        accept = translate("Desk", "I have read this") if unread else translate("Desk", "Close")
        who = " · ".join(filter(None, (one_line(one.staff or ""), self._log.words.when(one.at))))
        text = tame(self._log.detail(Section.HAND_OVERS, one.id))
        act = (lambda: self._log.confirm(one.id)) if unread else str
        self._read.ask(translate("Desk", "Hand-over"), who, text, accept, act)

    # Equipment

    def hand_out(self, item: str) -> None:
        """Ask who takes a piece."""
        self._form("hand-out", "hand-helping").ask(
            translate("Desk", "Who takes it?"),
            self._log.words.piece(item),
            [
                Ask("holder", translate("Desk", "Name"), limit=HOLDER_LIMIT),
                Ask("note", translate("Desk", "Note (optional)"), lines=True),
            ],
            translate("Desk", "Hand out"),
            lambda given: self._log.hand_out(item, given["holder"], given["note"]),
        )

    def take_back(self, loan: Loan) -> None:
        """Ask in what state a piece came back."""
        self._form("take-back", "package").ask(
            translate("Desk", "Take back"),
            f"{self._log.words.piece(loan.item)} · {one_line(loan.holder)}",
            [Ask("note", translate("Desk", "State, if worth a word (optional)"), lines=True)],
            translate("Desk", "Take back"),
            lambda given: self._log.take_back(loan.id, given["note"]),
        )

    # Patrols

    def finish_round(self, one: Round) -> None:
        """Ask what was found on the way."""
        points = [
            Ask(f"point-{point.code}", self._log.words.point(one, point.code), limit=FINDING_LIMIT)
            for point in one.patrol.points
        ]
        rest = translate("Desk", "Leave empty what was in order.")
        self._form("patrol", "shield-check").ask(
            translate("Desk", "What was not in order?"),
            f"{self._log.words.patrol(one)} · {rest}",
            [*points, Ask("note", translate("Desk", "Note (optional)"), lines=True)],
            translate("Desk", "Back from the round"),
            lambda given: self._finished(one, given),
        )

    def _finished(self, one: Round, given: Mapping[str, str]) -> str:
        if one.id is None:
            return ""
        findings = {point.code: given[f"point-{point.code}"] for point in one.patrol.points}
        return self._log.finish(one.id, findings, given["note"])


def _categories(words: Callable[[Category], str]) -> list[tuple[str, str]]:
    return [(one.value, words(one)) for one in Category]


def _state(category: Category) -> str:
    return _OPEN if category in STAYS_OPEN else _SETTLED
