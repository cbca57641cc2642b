from datetime import datetime, timedelta
from pathlib import Path

from kiosk.operations import station as stations
from kiosk.operations.live import Feed
from kiosk.operations.station import Station
from kiosk.operations.stations import Note, NoteCode, note, notes


def test_a_note_stands_until_all_is_well(station: Station, now: datetime) -> None:
    assert notes(station) == []
    note(station, NoteCode.NO_ENGINE, now)
    later = now + timedelta(minutes=1)
    note(station, NoteCode.NO_ENGINE, later)
    assert notes(station) == [Note("lobby", NoteCode.NO_ENGINE, now)], "it is told once"
    note(station, NoteCode.NO_SOUND, later)
    assert notes(station) == [Note("lobby", NoteCode.NO_SOUND, later)]
    note(station, None, later)
    assert notes(station) == []


def test_screens_learn_of_a_change_only(station: Station, now: datetime) -> None:
    feed = Feed(station)
    note(station, None, now)
    assert feed.poll() is None
    note(station, NoteCode.NO_VOICE, now)
    news = feed.poll()
    assert news is not None
    assert news.kinds == {"station"}


def test_each_station_has_its_own_note(station: Station, database: Path, now: datetime) -> None:
    note(station, NoteCode.NO_VOICE, now)
    other = stations.open_station(f"sqlite:///{database}", None, "hall", now)
    note(other, NoteCode.NO_ENGINE, now)
    assert [(one.station, one.code) for one in notes(other)] == [
        ("hall", NoteCode.NO_ENGINE),
        ("lobby", NoteCode.NO_VOICE),
    ]
