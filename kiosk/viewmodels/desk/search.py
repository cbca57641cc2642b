"""Finding visits: by name, pinyin, phone, number, day, or a scanned ticket."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kiosk.domain.errors import LobbyError
from kiosk.domain.tickets import TicketStatus, label, split_label
from kiosk.operations import queue
from kiosk.operations import search as finder
from kiosk.operations.search import Hit
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.lines_model import Line, LinesModel
from kiosk.viewmodels.desk.reception_words import ReceptionWords
from kiosk.viewmodels.desk.words import one_line, translate

_AT_ONCE = 10
_SCANNED = 24
"""From so many characters without a blank on, what was typed may be the code of a ticket."""


class Search(QObject):
    """``found`` holds the hits of ``text``; ``changed`` is sent when they are other ones."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = ReceptionWords(desk.words, self)
        self.text = ""
        self.message = ""
        self.found: dict[UUID, Hit] = {}
        self.model = LinesModel(2, self)
        desk.live.ticked.connect(self.warm)

    def warm(self) -> None:
        """Take up some of the newest visitors ahead of the next search."""
        if self._desk.live.cut_off_since is None:
            try:
                finder.take_up(_AT_ONCE)
            except LobbyError:
                return  # the search itself will say so

    def look(self, text: str) -> None:
        """Look for what was typed."""
        self.text = text
        self._find()

    def again(self) -> None:
        """Look once more, after something was put right."""
        self._find()

    def _find(self) -> None:
        desk, hits = self._desk, []
        self.message = ""
        try:
            hits = finder.search(desk.station, self.text, desk.live.clock())
        except LobbyError as error:
            self.message = desk.words.error(error)
        self.found = {hit.visit: hit for hit in hits}
        self.show()
        if not hits and not self.message and self.text.strip():
            self.message = self._nothing()
        self.changed.emit()

    def scanned(self, text: str) -> UUID | None:
        """Return the ticket whose number of today or code this is, or None; ``message`` says why."""
        ticket, why = ticket_of(self._desk, text)
        is_code = len(text.strip()) >= _SCANNED and " " not in text.strip()
        self.message = why if is_code else ""
        if self.message:
            self.changed.emit()
        return ticket

    def show(self) -> None:
        """Say the hits in the present language."""
        self.model.title(translate("Desk", "Visitor"), translate("Desk", "Visit"))
        self.model.show([self._line(hit) for hit in self.found.values()])

    def _line(self, hit: Hit) -> Line:
        words = self._desk.words
        contact = (self._words.phone(hit.phone), one_line(hit.organisation or ""))
        when = f"{words.date(hit.arrived_at)}, {words.time(hit.arrived_at)}"
        about = " · ".join(filter(None, (hit.label, words.purpose(hit.purpose))))
        return Line(hit.visit, ((words.visitor(hit.name), " · ".join(filter(None, contact))), (about, when)))

    def _nothing(self) -> str:
        number = split_label(self.text)
        if number is None:
            return translate("Desk", "Nobody was found. Please try fewer letters or another word.")
        words = translate(
            "Desk", "There is no ticket {ticket}. If it was lost, please look for the name or phone number."
        )
        return words.format(ticket=label(*number))


def ticket_of(desk: Desk, text: str) -> tuple[UUID | None, str]:
    """Return the ticket whose number of today or code this is; or None, and the sentence that says why."""
    try:
        return queue.find(desk.station, text, desk.live.clock()), ""
    except LobbyError as error:
        known = {
            "expired": translate("Desk", "This ticket has expired. Please issue a new one."),
            "foreign": translate("Desk", "This ticket is of another site."),
            "forged": translate("Desk", "This code is forged or was altered. It is not a ticket of ours."),
            "malformed": translate("Desk", "This code cannot be read. Please type the number."),
            "ticket_unknown": translate(
                "Desk",
                "This code is genuine, but its ticket is not in this database. Please issue a new one.",
            ),
        }
        return None, known.get(error.code) or desk.words.error(error)


def used_words(desk: Desk, ticket: UUID) -> str:
    """Return the sentence for a ticket on the screen that is over; "" for one that is still open."""
    detail = desk.detail
    if detail is None or detail.row.id != ticket:
        return ""
    known = {
        TicketStatus.FINISHED: translate("Desk", "{ticket} was used already: finished {when}."),
        TicketStatus.CANCELLED: translate("Desk", "{ticket} is not valid any more: cancelled {when}."),
        TicketStatus.NO_SHOW: translate("Desk", "{ticket} was called and nobody came: {when}."),
    }
    words, ended = known.get(detail.row.status, ""), detail.finished_at
    if not words or ended is None:
        return ""
    when = f"{desk.words.date(ended)}, {desk.words.time(ended)}"
    return words.format(ticket=detail.row.label, when=when)
