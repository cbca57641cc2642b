"""Daily logs: written once each, made up when missed, tried again when that failed, sent, and checkable."""

import csv
import json
import os
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from db import models
from db.errors import StorageError
from kiosk.domain.daily_log import Edition
from kiosk.domain.errors import IllegalMove, InvalidInput, LobbyError
from kiosk.domain.site_reports import Mail
from kiosk.exports.words import ReportWords
from kiosk.operations import dailylog_files, dailylog_formats, dailylog_run, moves
from kiosk.operations.dailylog import LEASE, RETRY, logs, next_look, pending, standing
from kiosk.operations.dailylog_run import Words
from kiosk.operations.live import Feed
from kiosk.operations.station import Station
from kiosk.operations.visits import sign_out
from tests.operations.daylogs import DAY, EARLY, MINUTE, NIGHT, ONE, at, come, english, with_rules
from tests.operations.mailbox import mailbox


@pytest.fixture
def lobby(station: Station, tmp_path: Path) -> Station:
    """The sample site, which writes the quickest kind of file into the folder ``logs``."""
    return with_rules(station, formats=("csv", "jsonl"), folder=str(tmp_path / "logs"), language="en")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "logs"


@pytest.fixture
def words(station: Station) -> Words:
    return english(station)


def run_due(station: Station, now: datetime, words: Words) -> list[tuple[date, str]]:
    return [(one.day, one.edition.value) for one in dailylog_run.run_due(station, now, words)]


def written(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_day_has_its_early_and_its_closing_edition(lobby: Station, folder: Path, words: Words) -> None:
    come(lobby, at(9))
    assert not pending(lobby, at(16, 49))
    assert next_look(lobby, at(16, 49)) == EARLY
    assert pending(lobby, EARLY)
    assert run_due(lobby, EARLY, words) == [(DAY, "early")]
    assert not pending(lobby, EARLY)
    assert next_look(lobby, EARLY) == at(0, 0, DAY + ONE)
    assert run_due(lobby, EARLY + MINUTE, words) == []
    assert run_due(lobby, NIGHT, words) == [(DAY, "closing")]
    assert run_due(lobby, NIGHT + MINUTE, words) == []
    assert written(folder) == [
        f"2026/2026-03-10 {edition}.{kind}" for edition in ("closing", "early") for kind in ("csv", "jsonl")
    ]


def test_the_closing_edition_differs_by_what_happened_between(
    lobby: Station, folder: Path, words: Words
) -> None:
    number = come(lobby, at(9), name="Anna")
    come(lobby, EARLY, name="Berta")
    run_due(lobby, EARLY, words)
    come(lobby, EARLY + timedelta(microseconds=1), name="陈")
    sign_out(lobby, number, at(17))
    run_due(lobby, NIGHT, words)
    early, closing = (
        table(folder / "2026" / f"2026-03-10 {edition}.csv") for edition in ("early", "closing")
    )
    assert [one["name"] for one in early] == ["Anna", "Berta"]
    assert [(one["name"], one["late"]) for one in closing] == [("Anna", "0"), ("Berta", "0"), ("陈", "1")]
    assert {one["late"] for one in early} == {"0"}
    differing = {
        key for one, other in zip(early, closing, strict=False) for key in one if one[key] != other[key]
    }
    assert differing == {"left_at", "status"}, "the visits were closed, and their tickets with them"
    lines = (folder / "2026" / "2026-03-10 closing.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["late"] for line in lines] == [0, 0, 1]


def test_an_early_edition_knows_nothing_that_came_later(lobby: Station, folder: Path, words: Words) -> None:
    number = come(lobby, at(9))
    come(lobby, at(18))
    sign_out(lobby, number, at(18))
    log, *_ = dailylog_run.run_due(lobby, EARLY, words)
    (row,) = table(folder / log.files[0].name)
    assert row["left_at"] == ""
    assert log.rows == 1


def test_without_an_early_edition_nobody_is_late(lobby: Station, folder: Path, words: Words) -> None:
    come(lobby, at(23))
    run_due(lobby, NIGHT, words)
    assert [one["late"] for one in table(folder / "2026" / "2026-03-10 closing.csv")] == ["0"]


def test_what_was_missed_while_the_machine_was_off_is_made_up(lobby: Station, words: Words) -> None:
    come(lobby, at(9))
    run_due(lobby, EARLY, words)
    come(lobby, at(9, 0, DAY + 2 * ONE))
    assert run_due(lobby, at(17, 0, DAY + 3 * ONE), words) == [
        *((DAY, "closing"), (DAY + ONE, "closing"), (DAY + 2 * ONE, "closing")),
        (DAY + 3 * ONE, "early"),
    ]


def test_a_closed_day_without_visits_has_no_log(lobby: Station, words: Words) -> None:
    sunday = date(2026, 3, 15)
    run_due(lobby, at(17, 0, sunday - ONE), words)
    assert run_due(lobby, at(17, 0, sunday), words) == [(sunday - ONE, "closing")]
    come(lobby, at(18, 0, sunday))
    assert run_due(lobby, at(18, 1, sunday), words) == [(sunday, "early")]


def test_the_first_use_makes_up_no_day_on_which_nobody_came(lobby: Station, words: Words) -> None:
    assert run_due(lobby, EARLY, words) == [(DAY, "early")]
    assert [(one.day, one.rows) for one in logs(lobby)] == [(DAY, 0)]


def test_the_first_use_begins_with_yesterday(lobby: Station, words: Words) -> None:
    for days in range(5):
        come(lobby, at(9, 0, DAY - days * ONE))
    assert run_due(lobby, EARLY, words) == [(DAY - ONE, "closing"), (DAY, "early")]


def test_two_programs_write_one_log(lobby: Station, words: Words) -> None:
    come(lobby, at(9))
    seen: list[list[tuple[date, str]]] = []

    def other(language: str) -> ReportWords:
        seen.append(run_due(lobby, EARLY, words))  # another program looks while this one writes
        return words(language)

    assert run_due(lobby, EARLY, other) == [(DAY, "early")]
    assert seen == [[]]
    assert [one.number for one in logs(lobby)] == [1]


class TestFailures:
    def test_a_folder_that_cannot_be_written_is_told_and_tried_again(
        self, lobby: Station, folder: Path, words: Words
    ) -> None:
        come(lobby, at(9))
        folder.write_text("in the way", encoding="utf-8")
        feed = Feed(lobby)
        feed.poll()
        (log,) = dailylog_run.run_due(lobby, EARLY, words)
        assert (log.problem, log.written_at) == ("not_writable", None)
        news = feed.poll()
        assert news is not None
        assert "daily_log" in news.kinds
        assert standing(lobby, EARLY).trouble == log
        assert not pending(lobby, EARLY + RETRY - MINUTE)
        assert next_look(lobby, EARLY) == EARLY + RETRY
        folder.unlink()
        assert run_due(lobby, EARLY + RETRY, words) == [(DAY, "early")]
        (log,) = logs(lobby)
        assert (log.problem, log.number, log.made_at) == (None, 1, EARLY + RETRY)
        found = standing(lobby, EARLY + RETRY)
        assert (found.last, found.trouble) == (log, None)
        assert len(written(folder)) == 2

    def test_all_files_or_none(self, lobby: Station, folder: Path, words: Words) -> None:
        (folder / "2026" / "2026-03-10 early.jsonl").mkdir(parents=True)
        lobby = with_rules(lobby, formats=("csv", "jsonl"))
        (log,) = dailylog_run.run_due(lobby, EARLY, words)
        assert log.number == 2, "whatever stands in the folder stays"
        (folder / "2026" / "2026-03-10 closing 3.jsonl").mkdir()
        assert sorted(written(folder)) == [f"2026/2026-03-10 early 2.{kind}" for kind in ("csv", "jsonl")]

    def test_what_fails_half_way_leaves_no_file(
        self, lobby: Station, folder: Path, words: Words, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def fail(_kind: str, path: Path, *_rest: object) -> None:
            if path.suffix == ".jsonl":
                raise LobbyError("export_disk_full", path=str(path))
            path.write_text("half", encoding="utf-8")

        with monkeypatch.context() as patch:
            patch.setattr(dailylog_formats, "write", fail)
            (log,) = dailylog_run.run_due(lobby, EARLY, words)
        assert log.problem == "export_disk_full"
        assert written(folder) == []

    def test_a_bug_is_noted_and_not_hidden(self, lobby: Station, words: Words) -> None:
        def fail(_language: str) -> ReportWords:
            raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            dailylog_run.run_due(lobby, EARLY, fail)
        (log,) = logs(lobby)
        assert log.problem == dailylog_run.UNEXPECTED
        assert run_due(lobby, EARLY + RETRY, words) == [(DAY, "early")]

    def test_whoever_is_stopped_leaves_it_to_the_next_at_once(self, lobby: Station, words: Words) -> None:
        def stop(_language: str) -> ReportWords:
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            dailylog_run.run_due(lobby, EARLY, stop)
        assert run_due(lobby, EARLY + MINUTE, words) == [(DAY, "early")]

    def test_whoever_was_killed_is_followed_after_a_while(
        self, lobby: Station, folder: Path, words: Words
    ) -> None:
        half = folder / "2026" / ".2026-03-10 early.csv.0123.part"
        run_due(lobby, EARLY, words)
        table = models.DailyLog
        table.update(written_at=None, files=[], not_before=EARLY + LEASE).execute()  # as the kill left it
        half.write_text("half", encoding="utf-8")
        long_ago = (EARLY - timedelta(hours=1)).timestamp()
        os.utime(half, (long_ago, long_ago))
        assert run_due(lobby, EARLY + LEASE - MINUTE, words) == []
        assert run_due(lobby, EARLY + LEASE, words) == [(DAY, "early")]
        assert len(written(folder)) == 2
        assert [one.number for one in logs(lobby)] == [1]

    def test_an_early_edition_that_never_was_written_is_given_up_with_its_day(
        self, lobby: Station, folder: Path, words: Words
    ) -> None:
        folder.write_text("in the way", encoding="utf-8")
        run_due(lobby, EARLY, words)
        folder.unlink()
        assert run_due(lobby, NIGHT, words) == [(DAY, "closing")]
        assert [one.edition for one in logs(lobby)] == [Edition.CLOSING]

    def test_a_clock_that_was_wrong_stops_nobody(self, lobby: Station, words: Words) -> None:
        run_due(lobby, EARLY, words)
        models.DailyLog.update(written_at=None, not_before=EARLY + timedelta(days=400)).execute()
        assert run_due(lobby, EARLY + MINUTE, words) == [(DAY, "early")]

    def test_a_day_that_could_not_be_closed_has_no_closing_edition_yet(
        self, lobby: Station, words: Words, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        come(lobby, at(9))

        def locked(*_: object) -> None:
            raise StorageError("locked")

        with monkeypatch.context() as patch:
            patch.setattr(moves, "close_day", locked)
            assert run_due(lobby, NIGHT, words) == []
            with pytest.raises(StorageError):
                dailylog_run.run(lobby, DAY, Edition.CLOSING, NIGHT, words)
        assert run_due(lobby, NIGHT + MINUTE, words) == [(DAY, "closing")]


class TestByCommand:
    def test_a_further_log_has_a_number_and_replaces_nothing(
        self, lobby: Station, folder: Path, words: Words
    ) -> None:
        come(lobby, at(9), name="Ana")
        run_due(lobby, NIGHT, words)
        before = (folder / "2026" / "2026-03-10 closing.csv").read_bytes()
        models.Visitor.update(name="Anna").execute()
        log = dailylog_run.run(lobby, DAY, Edition.CLOSING, NIGHT + MINUTE, words)
        assert log.number == 2
        assert (folder / "2026" / "2026-03-10 closing.csv").read_bytes() == before
        assert table(folder / "2026" / "2026-03-10 closing 2.csv")[0]["name"] == "Anna"

    def test_one_that_is_asked_for_before_the_time_stands_for_no_other(
        self, lobby: Station, words: Words
    ) -> None:
        dailylog_run.run(lobby, DAY, Edition.EARLY, at(12), words)
        assert run_due(lobby, EARLY, words) == [(DAY, "early")]
        come(lobby, at(16, 55))
        dailylog_run.run(lobby, DAY, Edition.EARLY, at(18), words)
        assert [(one.number, one.made_at) for one in logs(lobby)] == [(1, at(12)), (2, EARLY), (3, at(18))]
        (closing,) = dailylog_run.run_due(lobby, NIGHT, words)
        late = table(closing.files[0].path)[0]["late"]
        assert late == "1", "what counts is the edition of the set time"

    def test_what_cannot_be_is_refused(self, lobby: Station, words: Words) -> None:
        for day, edition, code in (
            (DAY - ONE, Edition.EARLY, "too_late_for_early"),
            (DAY, Edition.CLOSING, "too_early_for_closing"),
            (DAY + ONE, Edition.EARLY, "too_early_for_closing"),
        ):
            with pytest.raises(IllegalMove, match=code):
                dailylog_run.run(lobby, day, edition, at(12), words)
        assert logs(lobby) == []


def test_the_training_writes_none(lobby: Station, folder: Path, words: Words) -> None:
    training = replace(lobby, training=True)
    come(lobby, at(9))
    assert not pending(training, EARLY)
    assert run_due(training, EARLY, words) == []
    with pytest.raises(InvalidInput, match="training_writes_none"):
        dailylog_run.run(training, DAY, Edition.EARLY, EARLY, words)
    assert not folder.exists()


class TestMail:
    @pytest.fixture
    def rules(self) -> Mail:
        return Mail(
            to=("boss@example.org",), sender="lobby@example.org", server="127.0.0.1", port=1, security="none"
        )

    def test_each_edition_is_sent_once(
        self, lobby: Station, words: Words, rules: Mail, tmp_path: Path
    ) -> None:
        come(lobby, at(9))
        with mailbox(tmp_path) as box:
            lobby = with_rules(lobby, mail=replace(rules, port=box.port))
            for now in (EARLY, EARLY + MINUTE, EARLY + 2 * LEASE, NIGHT, NIGHT + 2 * LEASE):
                run_due(lobby, now, words)
        subjects = [one["Subject"] for one in box.messages]
        assert subjects == [
            f"Daily log 2026-03-10: Lindenhof Customer Centre, {edition} edition"
            for edition in ("Early", "Closing")
        ]
        assert [one.mailed_at for one in logs(lobby)] == [EARLY, NIGHT]
        early = box.messages[0]
        assert [one.get_filename() for one in early.iter_attachments()] == [
            "2026-03-10 early.csv",
            "2026-03-10 early.jsonl",
        ]
        sent = [one.get_payload(decode=True) for one in early.iter_attachments()]
        assert sent == [one.path.read_bytes() for one in logs(lobby)[0].files]
        body = early.get_body()
        assert body is not None
        assert "Groups: 1" in body.get_content()
        assert "Anna" not in body.get_content()

    def test_a_server_that_is_away_is_tried_until_it_is_back(
        self, lobby: Station, words: Words, rules: Mail, tmp_path: Path
    ) -> None:
        away = with_rules(lobby, mail=rules)
        (log,) = dailylog_run.run_due(away, EARLY, words)
        assert (log.problem, log.written_at, log.mailed_at) == ("mail_unreachable", EARLY, None)
        assert run_due(away, EARLY + RETRY - MINUTE, words) == []
        assert run_due(away, EARLY + RETRY, words) == [(DAY, "early")]
        with mailbox(tmp_path) as box:
            back = with_rules(lobby, mail=replace(rules, port=box.port))
            assert run_due(back, EARLY + 2 * RETRY, words) == [(DAY, "early")]
            assert len(box.received) == 1
        (log,) = logs(lobby)
        assert (log.problem, log.mailed_at, log.made_at) == (None, EARLY + 2 * RETRY, EARLY)

    def test_a_server_that_refuses_for_long_is_tried_less_often(
        self, lobby: Station, words: Words, rules: Mail
    ) -> None:
        away, now = with_rules(lobby, mail=rules), EARLY
        tries = 0
        while now < NIGHT - MINUTE:
            tries += bool(run_due(away, now, words))
            now += MINUTE
        assert 8 < tries < 30

    def test_the_same_message_is_known_by_its_name(
        self, lobby: Station, words: Words, rules: Mail, tmp_path: Path
    ) -> None:
        with mailbox(tmp_path) as box:
            lobby = with_rules(lobby, mail=replace(rules, port=box.port))
            run_due(lobby, EARLY, words)
            models.DailyLog.update(mailed_at=None, not_before=None).execute()  # killed right after sending
            run_due(lobby, EARLY + LEASE, words)
        first, second = box.messages
        assert first["Message-ID"] == second["Message-ID"]

    def test_older_logs_are_not_sent_when_mail_is_set_up(
        self, lobby: Station, words: Words, rules: Mail, tmp_path: Path
    ) -> None:
        run_due(lobby, EARLY, words)
        with mailbox(tmp_path) as box:
            assert run_due(with_rules(lobby, mail=replace(rules, port=box.port)), EARLY + MINUTE, words) == []
        assert box.received == []

    def test_a_file_that_is_gone_is_told(self, lobby: Station, words: Words, rules: Mail) -> None:
        away = with_rules(lobby, mail=rules)
        (log,) = dailylog_run.run_due(away, EARLY, words)
        log.files[0].path.unlink()
        (log,) = dailylog_run.run_due(away, EARLY + RETRY, words)
        assert log.problem == "mail_file_missing"
        (log,) = dailylog_run.run_due(lobby, EARLY + 2 * RETRY, words)
        assert log.problem == "mail_unset"

    def test_addresses_that_were_refused_are_told(
        self, lobby: Station, words: Words, rules: Mail, tmp_path: Path
    ) -> None:
        with mailbox(tmp_path) as box:
            box.refuse = frozenset({"gone@example.org"})
            to = ("boss@example.org", "gone@example.org")
            (log,) = dailylog_run.run_due(
                with_rules(lobby, mail=replace(rules, port=box.port, to=to)), EARLY, words
            )
        assert (log.problem, log.mailed_at) == ("mail_some_refused", EARLY)


def test_without_a_folder_logs_stand_beside_the_database(
    station: Station, database: Path, words: Words
) -> None:
    run_due(with_rules(station, formats=("csv",)), EARLY, words)
    ours = database.parent / "daily-logs"
    assert written(ours) == ["2026/2026-03-10 early.csv"]
    assert os.name != "posix" or ours.stat().st_mode & 0o077 == 0, "for our eyes only"
    assert dailylog_files.folder_of(station) == database.parent / "daily-logs"
    assert dailylog_files.folder_of(with_rules(station, folder="there")) == database.parent / "there"
