"""What staff are told of the voice."""

import sys
from datetime import datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.devices.chime import Chime
from kiosk.devices.qt_speaker import QtSpeaker
from kiosk.devices.speech import NullSpeaker, SpeechState, SpeechStatus
from kiosk.operations.station import Station
from kiosk.operations.stations import NoteCode, note, notes
from kiosk.viewmodels.board.voice import VoiceNote, note_of

FAILS = 'import sys; sys.stdin.readline(); print(\'{"failed": "no engine"}\', flush=True)'
SPEAKS = 'import sys; sys.stdin.readline(); print(\'{"ready": ["zh_CN", "de", "en"]}\', flush=True); input()'


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (SpeechStatus(), None),
        (SpeechStatus(SpeechState.READY, chime=True), None),
        (SpeechStatus(SpeechState.NO_VOICE, ("zh_CN",)), NoteCode.NO_VOICE),
        (SpeechStatus(SpeechState.NO_ENGINE, chime=True), NoteCode.NO_ENGINE),
        (SpeechStatus(SpeechState.READY, chime=False), NoteCode.NO_SOUND),
    ],
)
def test_what_is_told(status: SpeechStatus, code: NoteCode | None) -> None:
    assert note_of(status) is code


def test_a_missing_engine_is_told_and_its_return_too(
    qapp: QApplication, station: Station, now: datetime, qtbot: QtBot
) -> None:
    def voice(program: str) -> VoiceNote:
        chime = Chime(commands=lambda: [[sys.executable, "-c", ""]])
        speaker = QtSpeaker(("zh_CN", "de", "en"), chime=chime, command=[sys.executable, "-S", "-c", program])
        return VoiceNote(station, lambda: now, speaker=speaker)

    broken = voice(FAILS)
    broken.start()
    qtbot.waitUntil(lambda: [one.code for one in notes(station)] == [NoteCode.NO_ENGINE], timeout=60_000)
    broken.close()
    assert notes(station) == [], "a voice that is not wanted is not missing"
    note(station, NoteCode.NO_ENGINE, now)
    sound = voice(SPEAKS)
    sound.start()
    qtbot.waitUntil(lambda: notes(station) == [], timeout=60_000)
    sound.close()


def test_a_silent_board_opens_nothing_and_has_no_note(station: Station, now: datetime) -> None:
    note(station, NoteCode.NO_ENGINE, now)
    silent = VoiceNote(station, lambda: now, silent=True)
    assert isinstance(silent.speaker, NullSpeaker)
    silent.start()
    assert notes(station) == []
    silent.close()
