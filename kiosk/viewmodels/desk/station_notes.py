"""What the stations have to tell about themselves, for the line at the foot of the desk."""

from PySide6.QtCore import QObject, Signal

from kiosk.domain.errors import LobbyError
from kiosk.operations.stations import Note, NoteCode, notes
from kiosk.viewmodels.desk.live import LiveQueue
from kiosk.viewmodels.desk.words import translate


class StationNotes(QObject):
    """The notes of all stations of the site; ``changed`` when one came or went."""

    changed = Signal()

    def __init__(self, live: LiveQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._notes: list[Note] = []
        live.news.connect(lambda kinds: self.refresh() if "station" in kinds else None)
        live.loaded.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Read the notes anew; a storage error keeps those that are known."""
        try:
            found = notes(self._live.station)
        except LobbyError:
            return
        if found != self._notes:
            self._notes = found
            self.changed.emit()

    def text(self) -> str:
        """Return all notes as one line in the present language, or nothing."""
        return " · ".join(_words(one.code).format(station=one.station) for one in self._notes)


def _words(code: NoteCode) -> str:
    if code is NoteCode.NO_ENGINE:
        return translate("Desk", "{station}: no voice, chime only")
    if code is NoteCode.NO_VOICE:
        return translate("Desk", "{station}: no voice for some languages")
    return translate("Desk", "{station}: calls cannot be heard")
