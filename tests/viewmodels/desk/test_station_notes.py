from PySide6.QtWidgets import QApplication

from kiosk.app import i18n
from kiosk.operations.stations import NoteCode, note
from kiosk.viewmodels.desk.live import LiveQueue
from kiosk.viewmodels.desk.station_notes import StationNotes
from tests.viewmodels.desk.conftest import Clock


def test_the_desk_learns_what_a_station_tells(live: LiveQueue, clock: Clock, qapp: QApplication) -> None:
    told = StationNotes(live)
    heard: list[str] = []
    told.changed.connect(lambda: heard.append(told.text()))
    assert told.text() == ""
    for code in (*NoteCode, None):
        note(live.station, code, clock())
        live.poll()
    assert heard == [
        "lobby: no voice, chime only",
        "lobby: no voice for some languages",
        "lobby: calls cannot be heard",
        "",
    ]
    note(live.station, NoteCode.NO_ENGINE, clock())
    i18n.install(qapp, "de")
    assert StationNotes(live).text() == "lobby: keine Stimme, nur Gong"
    i18n.install(qapp, "en")
