"""Whether the files of daily logs are what was written: the auditor's question."""

import os
from pathlib import Path

import pytest

from db import models
from kiosk.operations import dailylog_files, dailylog_run
from kiosk.operations.dailylog import Log
from kiosk.operations.dailylog_check import State, check
from kiosk.operations.station import Station
from tests.operations.daylogs import DAY, EARLY, ONE, at, come, english, with_rules


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "logs"


@pytest.fixture
def lobby(station: Station, folder: Path) -> Station:
    return with_rules(station, formats=("csv", "jsonl"), folder=str(folder))


@pytest.fixture
def log(lobby: Station) -> Log:
    come(lobby, at(9))
    (log,) = dailylog_run.run_due(lobby, EARLY, english(lobby))
    return log


def states(lobby: Station, folder: Path | None = None) -> list[State]:
    return [one.state for one in check(lobby, folder=folder)]


def test_untouched_files_are_unchanged(lobby: Station, log: Log) -> None:
    assert states(lobby) == [State.UNCHANGED] * 2
    assert [one.name for one in check(lobby)] == [one.name for one in log.files]
    assert check(lobby, DAY + ONE) == check(lobby, None, DAY - ONE) == []


def test_one_byte_shows(lobby: Station, log: Log) -> None:
    with log.files[0].path.open("r+b") as file:
        file.seek(-3, os.SEEK_END)
        file.write(b"?")
    log.files[1].path.unlink()
    assert states(lobby) == [State.CHANGED, State.MISSING]


def test_a_record_that_was_made_to_fit_shows(lobby: Station, log: Log) -> None:
    log.files[0].path.write_bytes(b"forged")
    forged = dailylog_files.described(Path(log.files[0].folder), log.files[0].path)
    models.DailyLog.update(files=[forged.plain(), log.files[1].plain()]).execute()
    assert states(lobby) == [State.RECORD_CHANGED] * 2


@pytest.mark.usefixtures("log")
def test_a_record_that_was_removed_shows(lobby: Station) -> None:
    models.DailyLog.delete().execute()
    assert states(lobby) == [State.RECORD_MISSING] * 2


@pytest.mark.usefixtures("log")
def test_files_may_move(lobby: Station, folder: Path, tmp_path: Path) -> None:
    folder.rename(tmp_path / "archive")
    assert states(lobby) == [State.MISSING] * 2
    assert states(lobby, tmp_path / "archive") == [State.UNCHANGED] * 2
    moved = with_rules(lobby, folder=str(tmp_path / "archive"))
    assert states(moved) == [State.UNCHANGED] * 2
