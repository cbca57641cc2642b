"""The training: invented visitors in a file of its own, made anew, shared by programs, never a real one."""

import shutil
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from db.connection import scalar
from kiosk.app.settings import Settings, WrongUse
from kiosk.app.training import open_training, training_file
from kiosk.clock import utc_now
from kiosk.operations import queue
from kiosk.operations import station as stations
from kiosk.operations.checkin import CheckInForm, check_in
from tests.command import Kiosk, wait_until_it_stands
from tests.conftest import SAMPLE_SITE


@pytest.fixture
def kiosk(tmp_path: Path) -> Kiosk:
    return Kiosk(tmp_path)


@pytest.fixture
def chosen(kiosk: Kiosk) -> Iterator[Settings]:
    yield Settings(database=kiosk.url, config=SAMPLE_SITE)
    stations.close()


def visits() -> int:
    return int(scalar("SELECT count(*) FROM visit"))


def test_it_stands_beside_the_real_database_and_leaves_it_alone(kiosk: Kiosk, chosen: Settings) -> None:
    kiosk.check_in({"purpose": "complaint", "adults": 1, "name": "Helga Braun"})
    real = kiosk.database.read_bytes()
    with open_training(chosen, utc_now()) as station:
        assert station.training
        assert training_file(kiosk.url) == kiosk.home / "lobby.training.db"
        assert visits() > 20
        assert queue.open_rows(station, utc_now()), "somebody waits, at any time of day"
        assert scalar("SELECT count(*) FROM visitor WHERE name = 'Helga Braun'") == 0
        check_in(station, CheckInForm(purpose="complaint"), utc_now())
    assert kiosk.database.read_bytes() == real
    assert len(kiosk.run("queue", "list", "--json").json) == 1


def test_it_begins_anew_each_time(chosen: Settings, now: datetime) -> None:
    with open_training(chosen, now) as station:
        made = visits()
        check_in(station, CheckInForm(purpose="complaint", name="Petra Lang"), now)
        assert visits() == made + 1
    with open_training(chosen, now):
        assert visits() == made
        assert scalar("SELECT count(*) FROM visitor WHERE name = 'Petra Lang'") == 0


def test_its_codes_are_foreign_to_the_real_site(kiosk: Kiosk, chosen: Settings) -> None:
    ticket = kiosk.check_in({"purpose": "complaint", "adults": 1})[0]["ticket"]
    code = kiosk.run("ticket", "show", ticket, "--json").json["code"]
    with open_training(chosen, utc_now()) as station, pytest.raises(Exception, match="foreign"):
        queue.find(station, code, utc_now())


@pytest.mark.skipif(sys.platform != "linux", reason="reads of other processes in /proc")
def test_a_second_program_joins_the_training_that_runs(kiosk: Kiosk, chosen: Settings) -> None:
    offscreen = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    kiosk.environment |= offscreen
    with open_training(chosen, utc_now()) as station:
        ticket = check_in(station, CheckInForm(purpose="complaint", name="Petra Lang"), utc_now())
        for program, *options in (["desk"], ["touch"], ["board", "--silent"]):
            with kiosk.start(program, "--training", *options) as shown:
                try:
                    wait_until_it_stands(shown.pid)
                finally:
                    shown.terminate()
                assert shown.wait(30) == 0
        assert ticket.ticket_id is not None
        assert queue.detail(station, ticket.ticket_id).row.name == "Petra Lang"
        made = visits()
        check_in(station, CheckInForm(purpose="complaint"), utc_now())
        assert visits() == made + 1


def test_a_real_database_is_never_the_training(kiosk: Kiosk, chosen: Settings, now: datetime) -> None:
    kiosk.check_in({"purpose": "complaint", "adults": 1})
    shutil.copy2(kiosk.database, training_file(kiosk.url))
    before = training_file(kiosk.url).read_bytes()
    with pytest.raises(WrongUse, match="training_is_real"), open_training(chosen, now):
        pass
    assert training_file(kiosk.url).read_bytes() == before
    training_file(kiosk.url).unlink()
    training_file(kiosk.url).symlink_to(kiosk.database)
    with pytest.raises(WrongUse, match="training_is_real"), open_training(chosen, now):
        pass


def test_the_training_is_never_a_real_database(kiosk: Kiosk, chosen: Settings, now: datetime) -> None:
    with open_training(chosen, now):
        pass
    url = f"sqlite:///{training_file(kiosk.url)}"
    result = kiosk.run("--database", url, "queue", "list")
    assert (result.status, result.output) == (2, b"")
    assert "is a database of the training" in result.errors


def test_a_training_that_broke_off_is_made_anew(chosen: Settings, now: datetime, kiosk: Kiosk) -> None:
    """A power cut right after the file was made leaves it without its mark, and without any visit."""
    url = f"sqlite:///{training_file(kiosk.url)}"
    stations.open_station(url, SAMPLE_SITE, "lobby", now - timedelta(days=1))
    stations.close()
    with open_training(chosen, now) as station:
        assert station.training
        assert visits() > 20
