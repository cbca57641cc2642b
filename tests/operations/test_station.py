from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from db import models
from kiosk.domain.errors import InvalidInput, LobbyError, NotFound
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.site import load_site, store_site
from kiosk.operations.siteconfig import read_site
from kiosk.operations.station import Station, close, open_station
from kiosk.paths import RESOURCES

SAMPLE = RESOURCES / "sample" / "site.toml"


def test_the_sample_site_survives_the_database(station: Station) -> None:
    assert station.site == read_site(SAMPLE)


def test_what_is_gone_from_the_site_is_hidden_but_kept(station: Station, now: datetime) -> None:
    check_in(station, CheckInForm(purpose="complaint"), now)
    smaller = replace(
        station.site,
        purposes=station.site.purposes[:1],
        hosts=station.site.hosts[:1],
        counters=station.site.counters[:1],
    )
    store_site(smaller, now)
    found = load_site()
    assert found is not None
    assert found[1] == smaller
    assert models.Purpose.select().count() == len(station.site.purposes)
    store_site(station.site, now)
    again = load_site()
    assert again is not None
    assert again[1] == station.site
    assert again[2] == station.keys, "keys never change"


def test_a_changed_site_file_is_taken_over_at_the_next_start(tmp_path: Path, now: datetime) -> None:
    url, file = f"sqlite:///{tmp_path}/lobby.db", tmp_path / "site.toml"
    text = SAMPLE.read_text(encoding="utf-8")
    file.write_text(text, encoding="utf-8")
    assert open_station(url, file, "kiosk", now).site.names["en"] == "Lindenhof Customer Centre"
    file.write_text(text.replace("Lindenhof Customer Centre", "Elm Court"), encoding="utf-8")
    assert open_station(url, file, "kiosk", now).site.names["en"] == "Elm Court"
    assert open_station(url, SAMPLE, "kiosk", now).site.names["en"] == "Lindenhof Customer Centre"
    assert open_station(url, file, "kiosk", now).site.names["en"] == "Elm Court"
    close()


def test_a_faulty_site_file_changes_nothing(tmp_path: Path, now: datetime) -> None:
    url, file = f"sqlite:///{tmp_path}/lobby.db", tmp_path / "site.toml"
    first = open_station(url, SAMPLE, "kiosk", now)
    file.write_text("nonsense = true", encoding="utf-8")
    with pytest.raises(InvalidInput, match="site_file"):
        open_station(url, file, "kiosk", now)
    assert open_station(url, None, "kiosk", now).site == first.site
    close()


def test_stations_keep_their_key_and_name(tmp_path: Path, now: datetime) -> None:
    url = f"sqlite:///{tmp_path}/lobby.db"
    first = open_station(url, SAMPLE, "kiosk", now)
    code = check_in(first, CheckInForm(purpose="complaint"), now).code
    again, desk = open_station(url, None, "kiosk", now), open_station(url, None, "desk", now)
    assert again.id == first.id != desk.id
    assert again.public_keys == desk.public_keys == first.public_keys
    assert code is not None
    from kiosk.operations.queue import find

    assert find(desk, code, now)
    close()


def test_a_damaged_key_is_told_at_the_start(tmp_path: Path, now: datetime) -> None:
    url, key = f"sqlite:///{tmp_path}/lobby.db", tmp_path / "lobby.db.key"
    open_station(url, SAMPLE, "kiosk", now)
    key.write_bytes(key.read_bytes()[:-40])
    with pytest.raises(LobbyError, match="key_damaged"):
        open_station(url, SAMPLE, "kiosk", now)
    close()


def test_a_known_key_is_not_read_before_it_is_needed(tmp_path: Path, now: datetime) -> None:
    url = f"sqlite:///{tmp_path}/lobby.db"
    open_station(url, SAMPLE, "kiosk", now)
    signer = open_station(url, SAMPLE, "kiosk", now).signer
    assert "_key" not in vars(signer)
    assert len(signer.public_key) == 32
    close()


def test_an_empty_database_without_a_site_file_is_told(tmp_path: Path, now: datetime) -> None:
    with pytest.raises(NotFound, match="no_site"):
        open_station(f"sqlite:///{tmp_path}/lobby.db", None, "kiosk", now)
    close()


def test_a_missing_site_file_is_told(tmp_path: Path, now: datetime) -> None:
    with pytest.raises(InvalidInput, match="site_file"):
        open_station(f"sqlite:///{tmp_path}/lobby.db", tmp_path / "no.toml", "kiosk", now)
    close()
