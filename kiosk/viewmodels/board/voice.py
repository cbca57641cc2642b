"""The voice of a board, and what staff need to know of it."""

from collections.abc import Callable
from datetime import datetime

from kiosk.devices.qt_speaker import QtSpeaker
from kiosk.devices.speech import NullSpeaker, Speaker, SpeechState, SpeechStatus
from kiosk.domain.errors import LobbyError
from kiosk.operations import stations
from kiosk.operations.station import Station
from kiosk.operations.stations import NoteCode


class VoiceNote:
    """Keeps the station's note true to the state of its voice; a silent station has none."""

    def __init__(
        self,
        station: Station,
        clock: Callable[[], datetime],
        *,
        silent: bool = False,
        speaker: QtSpeaker | None = None,
    ) -> None:
        self._station = station
        self._clock = clock
        wanted = dict.fromkeys((*station.site.heard_languages, *station.site.languages))
        self._voice = None if silent else speaker or QtSpeaker(wanted)

    @property
    def speaker(self) -> Speaker:
        """What calls out, or nothing where silence is wanted."""
        return self._voice or NullSpeaker()

    def start(self) -> None:
        """Open the engine in the background and follow how it fares."""
        if self._voice is None:
            self._tell(None)
            return
        self._voice.status_changed.connect(self._follow)
        self._voice.prepare()

    def close(self) -> None:
        """Be silent, for good; what is not wanted any more is not missing."""
        if self._voice is not None:
            self._voice.status_changed.disconnect(self._follow)
            self._voice.close()
            self._tell(None)

    def _follow(self) -> None:
        if self._voice is not None:
            self._tell(note_of(self._voice.status))

    def _tell(self, code: NoteCode | None) -> None:
        try:
            stations.note(self._station, code, self._clock())
        except LobbyError:
            return  # the next change of state tells it again


def note_of(status: SpeechStatus) -> NoteCode | None:
    """Return what staff should be told about a voice, or None when there is nothing to tell."""
    if status.chime is False:
        return NoteCode.NO_SOUND
    if status.state is SpeechState.NO_ENGINE:
        return NoteCode.NO_ENGINE
    return NoteCode.NO_VOICE if status.state is SpeechState.NO_VOICE else None
