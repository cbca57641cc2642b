"""``kiosk daily-log`` as processes: killed in the middle, two at once, started by an open program."""

import os
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlcipher3 import dbapi2

from kiosk.app import daily_logs
from kiosk.app.bootstrap import Session
from kiosk.app.daily_logs import AGAIN, Watch, kept_written
from kiosk.operations import dailylog, dailylog_run
from kiosk.operations.station import Station
from tests.command import Kiosk
from tests.conftest import SAMPLE_SITE
from tests.operations.daylogs import DAY, EARLY, MINUTE, NIGHT, at, come, english, with_rules

# Writes what is due at an instant, as the command does; the clock of a process cannot be set.
PROGRAM = """
import sys
from datetime import datetime
from functools import partial
from pathlib import Path
from kiosk.app.words import words_for
from kiosk.operations import dailylog_run, station as stations

url, now = sys.argv[1], datetime.fromisoformat(sys.argv[2])
station = stations.open_station(url, None, "lobby", now)
print("ready", flush=True)
sys.stdin.readline()
for one in dailylog_run.run_due(station, now, partial(words_for, station)):
    print(one.edition.value, flush=True)
stations.close()
"""


def start(kiosk: Kiosk, now: datetime) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", PROGRAM, kiosk.url, now.isoformat()]
    pipe = subprocess.PIPE
    process = subprocess.Popen(command, env=kiosk.env(), cwd=kiosk.home, stdin=pipe, stdout=pipe, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def finish(process: "subprocess.Popen[str]") -> list[str]:
    output, _ = process.communicate("go\n", timeout=60)
    assert process.returncode == 0
    return output.split()


def files(kiosk: Kiosk) -> list[str]:
    return sorted(one.name for one in (kiosk.home / "daily-logs").rglob("*") if one.is_file())


def test_two_programs_at_once_write_one_set_of_files(lobby: Kiosk, station: Station) -> None:
    come(station, at(9))
    both = [start(lobby, EARLY), start(lobby, EARLY)]
    for process in both:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    found = [finish(process) for process in both]
    assert sorted(found) == [[], ["early"]]
    assert files(lobby) == [f"{DAY} early.pdf", f"{DAY} early.xlsx"]


@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
def test_a_kill_in_the_middle_leaves_no_half_file_and_is_made_up(lobby: Kiosk, station: Station) -> None:
    for minute in range(50):
        come(station, at(9, minute))
    folder = lobby.home / "daily-logs" / str(DAY.year)
    process = start(lobby, EARLY)
    assert process.stdin is not None
    process.stdin.write("go\n")
    process.stdin.flush()
    while process.poll() is None and not (folder.is_dir() and any(folder.iterdir())):
        time.sleep(0.001)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    whole = [one for one in folder.iterdir() if not one.name.startswith(".")]
    for one in whole:
        assert one.read_bytes().rstrip().endswith(b"%%EOF"), "under its name it is whole"
    (log,) = dailylog.logs(station)
    assert log.written_at is None
    assert finish(start(lobby, EARLY + MINUTE)) == [], "it may still be at it"
    for one in folder.iterdir():
        os.utime(one, (0, 0))
    assert finish(start(lobby, EARLY + dailylog.LEASE)) == ["early"]
    assert [one.name for one in sorted(folder.iterdir())] == [f"{DAY} early.pdf", f"{DAY} early.xlsx"]
    again = lobby.run("daily-log", "verify")
    assert again.status == 0, again.text


class TestCommand:
    def test_a_log_is_written_listed_and_checked(self, lobby: Kiosk) -> None:
        lobby.check_in({"purpose": "complaint", "adults": 1, "name": "王小明"})
        made = lobby.run("daily-log", "run", "--json")
        assert made.status == 0, made.errors
        (log,) = made.json
        assert (log["edition"], log["groups"], log["problem"]) == ("early", 1, None)
        assert [Path(one["name"]).suffix for one in log["files"]] == [".pdf", ".xlsx"]
        assert lobby.run("daily-log", "list", "--json").json == [log]
        assert log["files"][0]["name"] in lobby.run("daily-log", "list").text
        assert [one["state"] for one in lobby.run("daily-log", "verify", "--json").json] == ["unchanged"] * 2
        Path(log["files"][0]["folder"], log["files"][0]["name"]).write_bytes(b"")
        changed = lobby.run("daily-log", "verify")
        assert changed.status == 1
        assert "1 of 2 files are as they were written." in changed.text

    def test_wrong_use(self, lobby: Kiosk) -> None:
        assert lobby.run("daily-log", "run", "--due", "--day", "2026-03-10").status == 2
        assert lobby.run("daily-log", "list", "--from", "2026-03-11", "--to", "2026-03-10").status == 2
        past = lobby.run("daily-log", "run", "--day", "2026-03-10", "--edition", "early", "--json")
        assert past.status == 1
        assert past.json["error"] == "too_late_for_early"

    def test_what_cannot_be_written_is_told(self, lobby: Kiosk) -> None:
        (lobby.home / "daily-logs").write_text("in the way", encoding="utf-8")
        failed = lobby.run("daily-log", "run", "--json")
        assert failed.status == 1
        assert failed.json[0]["problem"] == "not_writable"
        with dbapi2.connect(str(lobby.database)) as connection:
            assert connection.execute("SELECT problem FROM daily_log").fetchall() == [("not_writable",)]
        connection.close()


class TestWatch:
    """An open program looks whether it is time, and starts the writing in a process of its own."""

    @pytest.fixture
    def started(self, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
        found: list[list[str]] = []
        monkeypatch.setattr(daily_logs, "_start", found.append)
        return found

    @pytest.fixture
    def lobby(self, station: Station, tmp_path: Path) -> Station:
        come(station, at(9))
        return with_rules(station, formats=("csv",), folder=str(tmp_path / "logs"))

    def test_it_starts_when_a_log_is_due_and_not_before(
        self, lobby: Station, started: list[list[str]], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        watch = Watch(lobby, ["write"])
        assert not watch.look(at(10))
        with monkeypatch.context() as patch:
            patch.setattr(dailylog, "pending", lambda *_: pytest.fail("read although nothing can be due"))
            assert not watch.look(EARLY - MINUTE)
        assert watch.look(EARLY)
        dailylog_run.run_due(lobby, EARLY, english(lobby))
        assert not watch.look(EARLY + MINUTE)
        assert watch.look(NIGHT)
        assert started == [["write"], ["write"]]

    def test_what_is_still_due_after_an_attempt_is_not_tried_all_the_time(
        self, lobby: Station, started: list[list[str]]
    ) -> None:
        watch = Watch(lobby, ["write"])
        looks = [EARLY + minutes * MINUTE for minutes in range(6 * 60)]
        tries = [now for now in looks if watch.look(now)]
        assert tries[:3] == [EARLY, EARLY + AGAIN, EARLY + 3 * AGAIN]
        assert len(tries) == len(started) < 8
        assert watch.look(NIGHT), "what is newly due is not kept waiting"

    def test_it_comes_back_when_a_failure_is_to_be_tried_again(
        self, lobby: Station, started: list[list[str]], tmp_path: Path
    ) -> None:
        watch = Watch(lobby, ["write"])
        (tmp_path / "logs").write_text("in the way", encoding="utf-8")
        assert watch.look(EARLY)
        dailylog_run.run_due(lobby, EARLY, english(lobby))
        assert not watch.look(EARLY + MINUTE)
        assert watch.look(EARLY + dailylog.RETRY + AGAIN)
        assert len(started) == 2

    def test_one_at_a_time(self, lobby: Station, monkeypatch: pytest.MonkeyPatch) -> None:
        with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:
            monkeypatch.setattr(daily_logs, "_start", lambda _command: child)
            watch = Watch(lobby, ["write"])
            assert watch.look(EARLY)
            assert not watch.look(EARLY + timedelta(days=1))
            child.communicate(b"\n")
        assert watch.look(EARLY + timedelta(days=1))

    def test_a_clock_that_was_wrong_is_no_reason_to_sleep(
        self, lobby: Station, started: list[list[str]]
    ) -> None:
        watch = Watch(lobby, ["write"])
        assert not watch.look(datetime(2031, 1, 1, 9, tzinfo=UTC))
        assert watch.look(EARLY)
        assert len(started) == 1

    def test_a_program_looks_while_its_windows_are_open(
        self, lobby: Station, started: list[list[str]], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(daily_logs, "LOOK_MS", 1)
        monkeypatch.setattr(daily_logs, "utc_now", lambda: EARLY)
        run = Session(database="sqlite:////srv/lobby.db", config=SAMPLE_SITE)
        with kept_written(run, lobby):
            qtbot.waitUntil(lambda: bool(started))
        assert started[0][-3:] == ["daily-log", "run", "--due"]
        assert "sqlite:////srv/lobby.db" in started[0]

    def test_the_training_has_none(self, lobby: Station, started: list[list[str]]) -> None:
        from dataclasses import replace

        assert not Watch(replace(lobby, training=True), ["write"]).look(EARLY)
        assert started == []
