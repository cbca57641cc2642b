"""My ticket, and leaving: a number typed on the pad, or a code from a scanner."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.errors import LobbyError
from kiosk.domain.promises import Stage
from kiosk.domain.tickets import TicketStatus
from kiosk.operations import belongings, queue, visits
from kiosk.operations.belongings import Held
from kiosk.operations.promises import Promise, promise
from kiosk.operations.queue import Position
from kiosk.operations.station import Station
from kiosk.viewmodels import calendar_words
from kiosk.viewmodels.touch import words

QML_IMPORT_NAME = "Lobby.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

LONGEST_NUMBER = 6
LONGEST_CODE = 400


@QmlElement
@QmlUncreatable("made by the session")
class LookupModel(QObject):  # type: ignore[operator]
    """Shows where a ticket stands, or signs its visit out. Never anything about a person."""

    changed = Signal()
    signedOut = Signal()

    def __init__(
        self, station: Station, clock: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._station = station
        self._clock = clock
        self._leaving = False
        self._text = ""
        self._problem: str | None = None
        self._position: Position | None = None
        self._left = False
        self._visit: UUID | None = None
        self._held: list[Held] = []
        self._promise: Promise | None = None
        self._language = station.site.languages[0]

    @property
    def is_left(self) -> bool:
        """Whether the visit was signed out just now."""
        return self._left

    @property
    def is_answered(self) -> bool:
        """Whether a ticket was found, or its visit signed out."""
        return self._left or self._position is not None

    @property
    def visit(self) -> UUID | None:
        """The visit of the ticket that was found or signed out."""
        return self._visit

    @property
    def holds(self) -> bool:
        """Whether something of this visit still stands at the door."""
        return bool(self._held)

    def begin(self, leaving: bool) -> None:
        """Start with an empty pad, to look a ticket up or to leave."""
        self._leaving = leaving
        self.clear()

    def clear(self) -> None:
        """Forget what was typed and found."""
        self._text = ""
        self._problem = None
        self._position = None
        self._left = False
        self._visit = None
        self._held = []
        self._promise = None
        self.changed.emit()

    def take(self, code: str) -> None:
        """Look up the ticket of a code that came from a scanner as a whole."""
        self._text = code[:LONGEST_CODE]
        self.enter()
        if self._problem:
            self._text = ""  # the pad is free for the number
            self.changed.emit()

    def speak(self, language: str) -> None:
        """Say everything in this language."""
        self._language = language
        self.changed.emit()

    @Slot(str)
    def type(self, character: str) -> None:
        """Add one character, from the pad or a keyboard."""
        if self._position is not None or self._left or len(self._text) >= LONGEST_CODE:
            return
        if character.isprintable() and not character.isspace():
            self._text += character
            self._problem = None
            self.changed.emit()

    @Slot(str)
    def press(self, key: str) -> None:
        """Add one key of the pad; a number has no more than 6 characters."""
        if len(self._text) < LONGEST_NUMBER:
            self.type(key)

    @Slot()
    def erase(self) -> None:
        """Take the last character back."""
        self._text = self._text[:-1]
        self._problem = None
        self.changed.emit()

    @Slot()
    def enter(self) -> None:
        """Look the number up, or sign its visit out."""
        if not self._text or self._position is not None or self._left:
            return
        text = self._text if len(self._text) > LONGEST_NUMBER else self._text.upper()
        try:
            if self._leaving:
                left = visits.sign_out(self._station, text, self._clock())
                self._left = True
                self._see_what_is_held(left.ticket)
            else:
                ticket = queue.find(self._station, text, self._clock())
                self._see_where_it_stands(ticket)
                self._see_what_is_held(ticket)
        except LobbyError as error:
            self._problem = _problem(error.code, is_code=len(text) > LONGEST_NUMBER)
        self.changed.emit()
        if self._left:
            self.signedOut.emit()

    def _see_where_it_stands(self, ticket: UUID) -> None:
        self._position = queue.position(self._station, ticket, self._clock())
        self._promise = promise(self._station, ticket, self._clock())

    def _see_what_is_held(self, ticket: UUID) -> None:
        self._visit = queue.detail(self._station, ticket).visit
        self._held = belongings.held(self._station, self._visit)

    @Slot()
    def again(self) -> None:
        """Go back to the empty pad."""
        self.clear()

    def refresh(self) -> None:
        """Follow the queue while a position is shown."""
        if self._position is None:
            return
        try:
            self._see_where_it_stands(self._position.ticket)
        except LobbyError:
            return
        self.changed.emit()

    def _held_rows(self) -> list[dict[str, str]]:
        return [
            {"icon": words.THING_ICONS[one.kind], "text": words.thing(one.kind), "tag": str(one.tag)}
            for one in self._held
        ]

    def _letters(self) -> list[str]:
        prefixes = "".join(service.prefix for service in self._station.site.services)
        return sorted(dict.fromkeys(prefixes.upper()))

    def _stage(self) -> str:
        if self._position is None:
            return ""
        counter = self._position.counter
        if self._position.status is TicketStatus.CALLED and counter is not None:
            return translate("Lookup", "Please go to counter %1 now").replace("%1", str(counter))
        stages = {
            TicketStatus.WAITING: translate("Lookup", "You are in the queue"),
            TicketStatus.CALLED: translate("Lookup", "It is your turn. Please come to the desk"),
            TicketStatus.SERVING: translate("Lookup", "You are being served"),
            TicketStatus.ON_HOLD: translate("Lookup", "We are working on it and will call you again"),
            TicketStatus.TRANSFERRED: translate("Lookup", "We have passed you on to another service"),
            TicketStatus.NO_SHOW: translate("Lookup", "We have called you. Please tell the reception"),
            TicketStatus.CANCELLED: translate(
                "Lookup", "This ticket was cancelled. Please take a new number"
            ),
        }
        return stages.get(self._position.status) or self._finished()

    def _finished(self) -> str:
        stage = self._promise.stage if self._promise else None
        if stage is Stage.HANDLED:
            return translate("Lookup", "We are looking into your complaint")
        if stage is Stage.SETTLED:
            return translate("Lookup", "Your complaint is settled. Thank you for telling us")
        return translate("Lookup", "This ticket is finished. Thank you")

    def _answer_by(self) -> str:
        day = self._promise.answer_by if self._promise else None
        return calendar_words.day_and_weekday(day, self._language) if day else ""

    def _waiting(self) -> bool:
        return self._position is not None and self._position.status is TicketStatus.WAITING

    def _ahead(self) -> str:
        if self._position is None or not self._waiting() or self._position.ahead is None:
            return ""
        return words.ahead(self._position.ahead)

    def _wait(self) -> str:
        if self._position is None or not self._waiting() or self._position.wait_seconds is None:
            return ""
        return words.minutes(self._position.wait_seconds)

    leaving = Property(bool, lambda self: self._leaving, notify=changed)
    text = Property(
        str, lambda self: self._text.upper() if len(self._text) <= LONGEST_NUMBER else "…", notify=changed
    )
    error = Property(
        str, lambda self: words.lookup_error(self._problem) if self._problem else "", notify=changed
    )
    found = Property(bool, lambda self: self._position is not None, notify=changed)
    left = Property(bool, lambda self: self._left, notify=changed)
    number = Property(str, lambda self: self._position.label if self._position else "", notify=changed)
    stage = Property(str, _stage, notify=changed)
    waiting = Property(bool, lambda self: self._waiting(), notify=changed)
    ahead = Property(str, _ahead, notify=changed)
    wait = Property(str, _wait, notify=changed)
    answerBy = Property(str, _answer_by, notify=changed)
    letters = Property(list, _letters, constant=True)
    held = Property(list, _held_rows, notify=changed)
    tags = Property(str, lambda self: words.tags([(one.kind, one.tag) for one in self._held]), notify=changed)


def _problem(code: str, *, is_code: bool) -> str:
    """Return why there is no answer: what a scanner read is told apart from a number that was typed."""
    if is_code:
        return "code_unknown" if code == "ticket_unknown" else code
    return "ticket_unknown" if code == "malformed" else code
