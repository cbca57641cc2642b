"""How content a visitor was, asked when they leave."""

import logging
from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.errors import LobbyError
from kiosk.operations import onsite
from kiosk.operations.station import Station

QML_IMPORT_NAME = "Lobby.Models"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

# What may be named as the reason. The codes are stored; the words stand on the page.
REASONS = ("waiting", "staff", "result", "place")


@QmlElement
@QmlUncreatable("made by the session")
class RatingModel(QObject):  # type: ignore[operator]
    """One answer: a score from 1 to 5 and perhaps a reason. Each touch is stored at once."""

    changed = Signal()

    def __init__(
        self, station: Station, clock: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._station = station
        self._clock = clock
        self._visit: UUID | None = None
        self._score = 0
        self._reason = ""
        self._failed = False

    def begin(self, visit: UUID | None) -> None:
        """Ask about a visit."""
        self.clear()
        self._visit = visit

    def clear(self) -> None:
        """Forget the visit and its answer."""
        self._visit = None
        self._score, self._reason, self._failed = 0, "", False
        self.changed.emit()

    @Slot(int)
    def rate(self, score: int) -> None:
        """A face was touched; another one later takes its place."""
        if 1 <= score <= 5:
            self._store(score, self._reason)

    @Slot(str)
    def because(self, reason: str) -> None:
        """A reason was touched; the same again takes it back."""
        if reason in REASONS and self._score:
            self._store(self._score, "" if reason == self._reason else reason)

    def _store(self, score: int, reason: str) -> None:
        if self._visit is None:
            return
        try:
            onsite.rate(self._station, self._visit, score, reason or None, self._clock())
        except LobbyError as error:
            log.warning("satisfaction not stored: %s", error.code)
            self._failed = True
        else:
            self._score, self._reason, self._failed = score, reason, False
        self.changed.emit()

    score = Property(int, lambda self: self._score, notify=changed)
    reason = Property(str, lambda self: self._reason, notify=changed)
    failed = Property(bool, lambda self: self._failed, notify=changed)
