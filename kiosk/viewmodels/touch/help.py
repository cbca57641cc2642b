"""The visitor's call for help."""

import logging
from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.errors import LobbyError
from kiosk.operations import help as help_calls
from kiosk.operations.station import Station

QML_IMPORT_NAME = "Lobby.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("made by the session")
class HelpModel(QObject):  # type: ignore[operator]
    """Says that someone comes only when the call is really recorded."""

    changed = Signal()

    def __init__(
        self, station: Station, clock: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._station = station
        self._clock = clock
        self._call: UUID | None = None
        self._answered = False
        self._failed = False

    @property
    def is_called(self) -> bool:
        """Whether a call of this visitor stands."""
        return self._call is not None

    def call(self, page: str, language: str) -> None:
        """Call the staff to this kiosk."""
        try:
            self._call = help_calls.call_help(self._station, page, language, self._clock())
        except LobbyError:
            log.exception("the call for help could not be recorded")
            self._failed = True
        else:
            self._failed = False
        self.changed.emit()

    def cancel(self) -> None:
        """Take the call back."""
        if self._call is None:
            return
        try:
            help_calls.cancel(self._station, self._call, self._clock())
        except LobbyError:
            log.exception("the call for help could not be taken back")
            return
        self._call = None
        self.changed.emit()

    def refresh(self) -> None:
        """Follow what the staff answers."""
        if self._call is None or self._answered:
            return
        try:
            self._answered = help_calls.is_answered(self._call)
        except LobbyError:
            return
        if self._answered:
            self.changed.emit()

    def forget(self) -> None:
        """A new visitor: the call stays with the staff, the screen is as new."""
        self._call = None
        self._answered = False
        self._failed = False
        self.changed.emit()

    def speak(self) -> None:
        """Say everything again, in the language now in use."""
        self.changed.emit()

    def _title(self) -> str:
        if self._failed:
            return translate("Help", "Please speak to us at the desk")
        if self._answered:
            return translate("Help", "Someone is on the way to you")
        return translate("Help", "Help is called")

    def _text(self) -> str:
        if self._failed:
            return translate("Help", "We cannot reach the staff from here just now.")
        return translate("Help", "We have let the staff know. Someone will be with you shortly.")

    called = Property(bool, lambda self: self._call is not None, notify=changed)
    title = Property(str, _title, notify=changed)
    text = Property(str, _text, notify=changed)
