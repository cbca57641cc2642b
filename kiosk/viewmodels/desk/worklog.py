"""The work log: what happened, what is open, hand-overs, equipment and patrols, as four lists."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from enum import StrEnum
from uuid import NAMESPACE_OID, UUID, uuid5

from PySide6.QtCore import QObject, Signal

from kiosk.domain.errors import LobbyError
from kiosk.domain.worklog import Category, RoundState
from kiosk.operations import equipment, patrols, shift, worklog
from kiosk.operations.equipment import Loan
from kiosk.operations.patrols import Round
from kiosk.operations.shift import Happening
from kiosk.operations.worklog import Entry, HandOver
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.lines_model import Line, LinesModel
from kiosk.viewmodels.desk.words import one_line, translate
from kiosk.viewmodels.desk.worklog_words import WorkLogWords

LOOK_BACK = timedelta(days=14)
"""How far the log goes back at first, and by how much more each time it is asked for."""

_MINUTE = timedelta(minutes=1)
_KINDS = frozenset({"work_log", "loan", "patrol"})


class Section(StrEnum):
    """The lists of the work log."""

    LOG = "log"
    HAND_OVERS = "hand_overs"
    EQUIPMENT = "equipment"
    PATROLS = "patrols"


class WorkLog(QObject):
    """``changed`` is sent when something on the lists did. Whatever can fail returns "" or why it did."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.words = WorkLogWords(desk.words, self)
        self.happened: list[Happening] = []
        self.open: list[Entry] = []
        self.hand_overs: list[HandOver] = []
        self.out: list[Loan] = []
        self.rounds: list[Round] = []
        self.only: Category | None = None
        self._back = LOOK_BACK
        self._look_again = desk.live.clock()
        self.models = {one: LinesModel(3, self) for one in Section}
        live = desk.live
        live.loaded.connect(self.refresh)
        live.connection_changed.connect(self.refresh)
        live.news.connect(lambda kinds: self.refresh() if kinds & _KINDS else None)
        live.ticked.connect(self._on_tick)
        desk.seat_changed.connect(self.refresh)

    # Reading

    def refresh(self) -> None:
        """Read all lists; what is known stays while storage fails."""
        desk = self._desk
        if desk.live.cut_off_since is not None:
            return
        station, now = desk.station, desk.live.clock()
        try:
            self.happened = shift.happened(station, now - self._back, now)
            self.open = worklog.open_entries(station)
            self.hand_overs = worklog.hand_overs(station, desk.actor)
            self.out = equipment.out(station)
            self.rounds = patrols.rounds(station, now)
        except LobbyError as error:
            desk.say(desk.words.error(error))
            return
        self.show()
        self.changed.emit()

    def _on_tick(self) -> None:
        """See once a minute whether a round has become due or late."""
        now = self._desk.live.clock()
        if now < self._look_again or self._desk.live.cut_off_since is not None:
            return
        self._look_again = now + _MINUTE
        try:
            rounds = patrols.rounds(self._desk.station, now)
        except LobbyError:
            return  # the next minute sees it
        if rounds != self.rounds:
            self.rounds = rounds
            self.show()
            self.changed.emit()

    def look_further(self) -> None:
        """Go back further in time."""
        self._back += LOOK_BACK
        self.refresh()

    def filter(self, category: Category | None) -> None:
        """Show one category only, or all with None."""
        self.only = category
        self.show()
        self.changed.emit()

    def waiting(self) -> int:
        """Return how much waits for somebody: open entries, unread hand-overs, rounds that are due."""
        due = sum(one.state in (RoundState.DUE, RoundState.LATE) for one in self.rounds)
        return len(self.open) + len(self.unread()) + due

    def unread(self) -> list[HandOver]:
        """Return the latest hand-over of somebody else where whoever sits here has not confirmed it."""
        mine = [one for one in self.hand_overs[:1] if not one.own and not one.read]
        return mine if self._desk.staff is not None else []

    def entry(self, key: UUID | None) -> Entry | None:
        """Return an entry of the log, or None for what is none."""
        found = next((one.what for one in self._listed() if one.key == key), None)
        return found if isinstance(found, Entry) else None

    def hand_over_of(self, key: UUID | None) -> HandOver | None:
        """Return a hand-over of the list, or None."""
        return next((one for one in self.hand_overs if one.id == key), None)

    def loan_of(self, key: UUID | None) -> Loan | None:
        """Return the loan of a piece that is out, or None."""
        return next((one for one in self.out if piece_key(one.item) == key), None)

    def round_of(self, key: UUID | None) -> Round | None:
        """Return a round of today, or None."""
        return next((one for one in self.rounds if round_key(one) == key), None)

    def detail(self, section: Section, key: UUID | None) -> str:
        """Return all that is known about a line, in several lines of words."""
        if section is Section.LOG:
            found = next((one for one in self._listed() if one.key == key), None)
            return self._thread(found) if found else ""
        if section is Section.HAND_OVERS:
            one = self.hand_over_of(key)
            return self._passed_on(one) if one else ""
        if section is Section.EQUIPMENT:
            loan = self.loan_of(key)
            return (
                self.words.happening(Happening(loan.id, loan.out_at, Category.EQUIPMENT, None, loan))
                if loan
                else ""
            )
        walked = self.round_of(key)
        if walked is None or walked.done_at is None:
            return ""
        return self.words.happening(Happening(UUID(int=0), walked.done_at, Category.PATROL, None, walked))

    def _thread(self, one: Happening) -> str:
        """Return an entry with what was added to it."""
        added = [
            f"{self.words.when(more.at)} · {one_line(more.staff or '')}\n{self.words.happening(more)}"
            for more in reversed(self.happened)
            if isinstance(more.what, Entry) and more.what.follows == one.key
        ]
        return "\n\n".join([self.words.happening(one), *added])

    def _passed_on(self, one: HandOver) -> str:
        try:
            found = shift.happened(self._desk.station, one.begins, one.at)
        except LobbyError as error:
            return self._desk.words.error(error)
        words, at = self.words, self._desk.words.time
        lines = [
            f"{at(each.at)} · {words.category(each.category)}: {words.happening(each)}"
            for each in reversed(found)
        ]
        nothing = translate("Desk", "Nothing was entered during this shift.")
        return "\n\n".join([*filter(None, [one.note]), "\n".join(lines) or nothing])

    # Showing

    def _listed(self) -> list[Happening]:
        """Return what the log shows: what is open first, however old, then the newest."""
        known = {one.key for one in self.happened}
        older = [
            Happening(one.id, one.at, one.category, one.staff, one)
            for one in self.open
            if one.id not in known
        ]
        listed = [one for one in (*older, *self.happened) if self.only in (None, one.category)]
        listed.sort(key=_settled)  # sorting keeps the order of equals
        return [one for one in listed if not (isinstance(one.what, Entry) and one.what.follows)]

    def show(self) -> None:
        """Say all lists in the present language."""
        models = self.models
        when, state = translate("Desk", "When"), translate("Desk", "State")
        what, who = translate("Desk", "What happened"), translate("Desk", "By")
        models[Section.LOG].title(when, what, state)
        models[Section.LOG].show([self._log_line(one) for one in self._listed()])
        models[Section.HAND_OVERS].title(when, who, translate("Desk", "Read by"))
        models[Section.HAND_OVERS].show([self._hand_over_line(one) for one in self.hand_overs])
        models[Section.EQUIPMENT].title(translate("Desk", "Piece"), translate("Desk", "Where it is"), state)
        models[Section.EQUIPMENT].show(self._pieces())
        models[Section.PATROLS].title(when, translate("Desk", "Round"), state)
        models[Section.PATROLS].show([self._round_line(one) for one in self.rounds])

    def _log_line(self, one: Happening) -> Line:
        words, desk = self.words, self._desk.words
        text = one_line(" · ".join(words.happening(one).splitlines()))
        place = one.what.place if isinstance(one.what, Entry) else None
        about = " · ".join(filter(None, (words.category(one.category), one_line(place or ""))))
        is_open = isinstance(one.what, Entry) and one.what.settled_at is None
        state = (
            translate("Desk", "Open") if is_open else translate("Desk", "Settled") if _can_settle(one) else ""
        )
        cells = (
            (desk.time(one.at), desk.date(one.at)),
            (one_line(text), about),
            (state, one_line(one.staff or "")),
        )
        return Line(one.key, cells)

    def _hand_over_line(self, one: HandOver) -> Line:
        desk = self._desk.words
        readers = ", ".join(one_line(name) for name in one.readers)
        own = translate("Desk", "Not read yet") if not readers else ""
        mine = translate("Desk", "Please read") if one in self.unread() else ""
        by = one_line(one.staff or "")
        return Line(
            one.id,
            ((desk.time(one.at), desk.date(one.at)), (by, one_line(one.note or "")), (readers or own, mine)),
        )

    def _pieces(self) -> list[Line]:
        out = {one.item: one for one in self.out}
        codes = dict.fromkeys([*(one.code for one in self._desk.words.site.equipment), *out])
        return [self._piece_line(code, out.get(code)) for code in codes]

    def _piece_line(self, code: str, loan: Loan | None) -> Line:
        if loan is None:
            here = translate("Desk", "At the desk")
            return Line(piece_key(code), ((self.words.piece(code), ""), (here, ""), ("", "")))
        since = translate("Desk", "since {time}").format(time=self.words.when(loan.out_at))
        where = (one_line(loan.holder), one_line(loan.note or ""))
        return Line(piece_key(code), ((self.words.piece(code), ""), where, (translate("Desk", "Out"), since)))

    def _round_line(self, one: Round) -> Line:
        second = one_line(one.staff or "")
        found = self.words.findings(one) if one.done_at is not None else ""
        cells = (
            (self._desk.words.time(one.due_at), ""),
            (self.words.patrol(one), found),
            (self.words.state(one.state), second),
        )
        return Line(round_key(one), cells)

    # Doing

    def _do(self, operation: Callable[[], object]) -> str:
        message = ""
        try:
            operation()
        except LobbyError as error:
            message = self.words.sentence(error)
        self.refresh()
        return message

    def add(self, category: Category, text: str, place: str, stays_open: bool) -> str:
        """Enter something that happened."""
        desk = self._desk
        values = {"place": place, "stays_open": stays_open}
        return self._do(
            lambda: worklog.add(desk.station, category, text, desk.actor, desk.live.clock(), **values)  # type: ignore[arg-type]
        )

    def add_to(self, entry: Entry, text: str) -> str:
        """Add something to an entry."""
        desk = self._desk
        return self._do(
            lambda: worklog.add(
                desk.station, entry.category, text, desk.actor, desk.live.clock(), follows=entry.id
            )
        )

    def settle(self, entry: UUID) -> str:
        """Note that nothing is left to do about an entry."""
        desk = self._desk
        return self._do(lambda: worklog.settle(desk.station, entry, desk.actor, desk.live.clock()))

    def hand_over(self, note: str) -> str:
        """End the shift."""
        desk = self._desk
        return self._do(lambda: worklog.hand_over(desk.station, note, desk.actor, desk.live.clock()))

    def confirm(self, key: UUID) -> str:
        """Confirm that a hand-over was read."""
        desk = self._desk
        return self._do(lambda: worklog.confirm(desk.station, key, desk.actor, desk.live.clock()))

    def hand_out(self, item: str, holder: str, note: str) -> str:
        """Hand out a piece of equipment."""
        desk = self._desk
        return self._do(
            lambda: equipment.hand_out(desk.station, item, holder, note, desk.actor, desk.live.clock())
        )

    def take_back(self, loan: UUID, note: str) -> str:
        """Take a piece back."""
        desk = self._desk
        return self._do(lambda: equipment.take_back(desk.station, loan, note, desk.actor, desk.live.clock()))

    def begin(self, one: Round) -> str:
        """Set out on a round."""
        desk = self._desk
        return self._do(
            lambda: patrols.begin(desk.station, one.patrol.code, one.due_at, desk.actor, desk.live.clock())
        )

    def finish(self, key: UUID, findings: Mapping[str, str], note: str) -> str:
        """Come back from a round."""
        desk = self._desk
        return self._do(
            lambda: patrols.finish(desk.station, key, findings, note, desk.actor, desk.live.clock())
        )


def piece_key(code: str) -> UUID:
    """Return the key of the line of a piece of equipment."""
    return uuid5(NAMESPACE_OID, f"piece {code}")


def round_key(one: Round) -> UUID:
    """Return the key of the line of a round."""
    return uuid5(NAMESPACE_OID, f"round {one.patrol.code} {one.due_at.isoformat()}")


def _settled(one: Happening) -> bool:
    return not (isinstance(one.what, Entry) and one.what.settled_at is None)


def _can_settle(one: Happening) -> bool:
    """Whether an entry was open for a while: others are done with at once and need no word for it."""
    return isinstance(one.what, Entry) and one.what.settled_at not in (None, one.at)
