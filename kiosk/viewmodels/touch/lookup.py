"""My ticket, and leaving: a number typed on the pad, or a code from a scanner."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.errors import LobbyError
from kiosk.domain.tickets import TicketStatus
from kiosk.operations import queue, visits
from kiosk.operations.queue import Position
from kiosk.operations.station import Station
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
        self.changed.emit()

    def speak(self) -> None:
        """Say everything again, in the language now in use."""
        self.changed.emit()

    @Slot(str)
    def type(self, character: str) -> None:
        """Add one character, from the pad or from a scanner that types."""
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
                visits.sign_out(self._station, text, self._clock())
                self._left = True
            else:
                ticket = queue.find(self._station, text, self._clock())
                self._position = queue.position(self._station, ticket, self._clock())
        except LobbyError as error:
            self._problem = str(error.values.get("reason") or error.code)
        self.changed.emit()

    @Slot()
    def again(self) -> None:
        """Go back to the empty pad."""
        self.clear()

    def refresh(self) -> None:
        """Follow the queue while a position is shown."""
        if self._position is None:
            return
        try:
            ticket = queue.find(self._station, self._position.label, self._clock())
            self._position = queue.position(self._station, ticket, self._clock())
        except LobbyError:
            return
        self.changed.emit()

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
        }
        return stages.get(self._position.status, translate("Lookup", "This ticket is finished. Thank you"))

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
    letters = Property(list, _letters, constant=True)
