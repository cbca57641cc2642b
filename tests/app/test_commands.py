"""The real command as a script sees it: exit status, output, errors."""

import csv
import io
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlcipher3 import dbapi2

from tests.command import Kiosk

COLUMNS = (
    "visit,service_day,arrived_at,left_at,purpose,adults,children,party_size,name,organisation,phone,host,ticket,"
    "service,status,outcome,wait_seconds,service_seconds,counter,staff,station,language,subject,note"
)


@pytest.mark.parametrize(
    "arguments",
    [
        ["--database", "postgresql://host/lobby", "queue", "list"],
        ["--database", "lobby.db", "queue", "list"],
        ["--config", "/nowhere.toml", "queue", "list"],
        ["check-in"],
        ["check-in", "--purpose", "visit"],
        ["check-in", "--purpose", "visit", "--adults", "two"],
        ["check-in", "--stdin", "--purpose", "visit"],
        ["export", "--from", "today", "--to", "2026-03-10", "--output", "x.csv"],
        ["export", "--from", "2026-02-30", "--to", "2026-03-10", "--output", "x.csv"],
        ["export", "--from", "2026-03-10", "--to", "2026-03-09", "--output", "x.csv"],
        ["export", "--from", "2026-03-10", "--to", "2026-03-10", "--output", "x.csv", "--format", "doc"],
        ["touch", "--size", "big"],
        ["queue", "call"],
        ["demo", "--days", "0"],
        ["nonsense"],
        ["--nonsense"],
    ],
)
def test_wrong_use_is_status_2_and_a_sentence(kiosk: Kiosk, arguments: list[str]) -> None:
    result = kiosk.run(*arguments)
    assert result.status == 2
    assert result.output == b""
    assert "Traceback" not in result.errors
    *usage, sentence = result.errors.splitlines()
    assert sentence.startswith("Error: ") if usage else sentence.endswith(".")
    assert not (kiosk.home / "x.csv").exists()


def test_help_and_version_are_status_0(kiosk: Kiosk) -> None:
    result = kiosk.run("--help")
    assert result.status == 0
    for command in ("touch", "desk", "check-in", "ticket", "queue", "export", "demo", "screenshots", "db"):
        assert command in result.text
    assert kiosk.run("--version").text.startswith("kiosk ")


@pytest.mark.parametrize("command", ["check-in", "queue", "ticket", "export", "db", "demo", "touch", "desk"])
def test_every_command_has_help(kiosk: Kiosk, command: str) -> None:
    result = kiosk.run(command, "--help")
    assert result.status == 0
    assert "Options" in result.text


def test_options_stand_before_the_command(kiosk: Kiosk, tmp_path: Path) -> None:
    kiosk.environment["KIOSK_DATABASE"] = "sqlite:///wrong.db"
    result = kiosk.run(
        "--database", "sqlite:///right.db", "check-in", "--stdin", stdin=b'{"purpose":"visit","adults":1}'
    )
    assert result.lines[0]["ticket"] == "A001"
    assert (tmp_path / "right.db").exists()
    assert not (tmp_path / "wrong.db").exists()


def test_check_in_by_options(lobby: Kiosk) -> None:
    result = lobby.run("check-in", "--purpose", "complaint", "--adults", "2", "--name", "王伟", "--json")
    assert result.status == 0
    assert result.json["ticket"] == "C001"
    assert lobby.run("check-in", "--purpose", "complaint", "--adults", "1").text == "Ticket C002, 1 ahead.\n"
    assert lobby.run("check-in", "--purpose", "delivery", "--adults", "1").text == "Checked in.\n"


def test_a_refused_field_is_status_1_with_the_error_for_people_and_scripts(lobby: Kiosk) -> None:
    result = lobby.run("check-in", "--purpose", "visit", "--adults", "1", "--host", "Nobody", "--json")
    assert result.status == 1
    assert (result.json["error"], result.json["field"]) == ("unknown_host", "host")
    assert result.errors == f"host: {result.json['message']}\n"


def test_each_answer_comes_before_the_next_line_is_sent(lobby: Kiosk) -> None:
    with lobby.start("check-in", "--stdin", stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for number in range(1, 4):
            process.stdin.write(b'{"purpose": "visit", "adults": 1}\n')
            process.stdin.flush()
            assert f'"ticket": "A00{number}"'.encode() in process.stdout.readline()
        process.stdin.close()
        assert process.wait(10) == 0


def test_a_ticket_from_issue_to_end(lobby: Kiosk) -> None:
    answer, _other = lobby.check_in(
        {"purpose": "complaint", "adults": 2, "name": "王伟"}, {"purpose": "visit", "adults": 1}
    )
    listed = lobby.run("queue", "list", "--json").json
    assert [(one["ticket"], one["status"]) for one in listed] == [("C001", "waiting"), ("A001", "waiting")]
    assert listed[0]["name"] == "王伟"
    assert datetime.fromisoformat(listed[0]["issued_at"]).utcoffset() is not None
    called = lobby.run("queue", "call", "--counter", "2", "--json")
    assert (called.status, called.json["ticket"], called.json["status"], called.json["counter"]) == (
        0,
        "C001",
        "called",
        2,
    )
    assert lobby.run("queue", "recall", "C001", "--json").json["calls"] == 2
    assert lobby.run("queue", "serve", "c 1", "--json").json["status"] == "serving"
    assert (
        lobby.run("queue", "finish", answer["code"], "--outcome", "resolved", "--json").json["status"]
        == "finished"
    )
    shown = lobby.run("ticket", "show", "C001", "--json").json
    assert (shown["status"], shown["outcome"], shown["visit"]) == ("finished", "resolved", answer["visit"])
    assert [one["kind"] for one in shown["events"]] == ["issue", "call", "recall", "serve", "finish"]
    assert [one["ticket"] for one in lobby.run("--json", "queue", "list").json] == ["A001"]


def test_moves_that_cannot_be_are_status_1(lobby: Kiosk) -> None:
    lobby.check_in({"purpose": "complaint", "adults": 2})
    for arguments, code in (
        (["call", "--counter", "1"], "nobody_waiting"),
        (["call", "--counter", "99"], "unknown_counter"),
        (["recall", "C001"], "illegal_move"),
        (["no-show", "C002"], "ticket_unknown"),
        (["finish", "C001", "--outcome", "magic"], "unknown_outcome"),
        (["call", "C001", "--counter", "2", "--staff", "nobody"], "unknown_staff"),
        (["recall", "???"], "malformed"),
    ):
        result = lobby.run("queue", *arguments, "--json")
        assert (result.status, result.json["error"]) == (1, code)
        assert set(result.json) == {"error", "field", "message"}
        assert result.errors.count("\n") == 1


def test_no_show_and_a_chosen_ticket(lobby: Kiosk) -> None:
    lobby.check_in(*[{"purpose": "complaint", "adults": 1}] * 2)
    assert lobby.run("queue", "call", "C002", "--counter", "2", "--json").json["ticket"] == "C002"
    assert lobby.run("queue", "no-show", "C002", "--json").json["status"] == "no_show"
    assert lobby.run("queue", "list").text.count("C001") == 1


def test_codes_are_verified(lobby: Kiosk, tmp_path: Path) -> None:
    (answer,) = lobby.check_in({"purpose": "complaint", "adults": 2})
    code = answer["code"]
    good = lobby.run("ticket", "verify", code, "--json")
    assert (good.status, good.json) == (0, {"valid": True, "ticket": "C001", "status": "waiting"})
    altered = code[:-8] + ("A" if code[-8] != "A" else "B") + code[-7:]
    (tmp_path / "other").mkdir()
    (other,) = Kiosk(tmp_path / "other").check_in({"purpose": "complaint", "adults": 2})
    for text, reason in (
        (altered, "forged"),
        (other["code"], "foreign"),
        ("C001", "malformed"),
        ("", "malformed"),
    ):
        bad = lobby.run("ticket", "verify", text, "--json")
        assert (bad.status, bad.json) == (1, {"valid": False, "reason": reason})
    assert lobby.run("ticket", "verify", "x").text.startswith("Not valid: ")


def test_export_has_the_columns_and_values_of_the_contract(lobby: Kiosk) -> None:
    visit = {
        "purpose": "complaint",
        "adults": 2,
        "children": 1,
        "name": "=1+1",
        "phone": "030 2345678",
        "language": "de",
    }
    (answer,) = lobby.check_in(visit)
    lobby.run("queue", "call", "--counter", "2", "--staff", "wolf")
    lobby.run("queue", "finish", "C001", "--outcome", "resolved")
    day = today(lobby)
    result = lobby.run(
        "export", "--from", day, "--to", day, "--format", "csv", "--output", "day.csv", "--json"
    )
    assert result.json == {"file": "day.csv", "format": "csv", "rows": 1}
    text = (lobby.home / "day.csv").read_text(encoding="utf-8")
    assert text.splitlines()[0] == COLUMNS
    (row,) = csv.DictReader(io.StringIO(text))
    expected = {
        "visit": answer["visit"], "service_day": day, "purpose": "complaint", "adults": "2", "children": "1",
        "party_size": "3", "name": "'=1+1", "phone": "'+49302345678", "ticket": "C001",
        "service": "complaint", "status": "finished", "outcome": "resolved", "counter": "2",
        "staff": "L. Wolf", "station": "lobby", "language": "de", "host": "", "left_at": "", "note": "",
    }  # fmt: skip
    assert {key: row[key] for key in expected} == expected
    assert row["wait_seconds"].isdigit()
    assert row["service_seconds"].isdigit()
    arrived = datetime.fromisoformat(row["arrived_at"])
    assert arrived.utcoffset() == arrived.astimezone(ZoneInfo("Europe/Berlin")).utcoffset()


def today(kiosk: Kiosk) -> str:
    connection = dbapi2.connect(str(kiosk.database))
    (day,) = connection.execute("SELECT max(service_day) FROM visit").fetchone()
    connection.close()
    return str(day)


def test_export_into_a_missing_folder_or_a_full_disk_is_status_1(lobby: Kiosk) -> None:
    for target, code in (
        ("none/day.csv", "folder_missing"),
        ("/dev/full", "export_disk_full"),
        (".", "is_a_folder"),
    ):
        result = lobby.run(
            "export", "--from", "2026-01-01", "--to", "2026-01-02", "--output", target, "--json"
        )
        assert (result.status, result.json["error"]) == (1, code)


def test_db_status_changes_nothing_and_upgrade_brings_up_to_date(kiosk: Kiosk) -> None:
    result = kiosk.run("db", "status", "--json")
    assert (result.status, result.json["error"]) == (1, "no_database")
    assert not kiosk.database.exists()
    applied = kiosk.run("db", "upgrade", "--json").json["applied"]
    assert applied
    status = kiosk.run("db", "status", "--json").json
    assert (status["state"], status["applied"], status["pending"]) == ("current", applied, [])
    assert kiosk.run("db", "upgrade", "--json").json["applied"] == []


def test_a_file_that_is_no_database_is_a_clear_error(kiosk: Kiosk) -> None:
    kiosk.database.write_bytes(b"not a database at all" * 1000)
    for arguments in (["db", "status"], ["queue", "list"], ["check-in", "--stdin"]):
        result = kiosk.run(*arguments)
        assert (result.status, result.output) == (1, b"")
        assert result.errors == "The database file is damaged, or is not a database.\n"
    assert kiosk.database.read_bytes().startswith(b"not a database")


def test_a_closed_pipe_ends_quietly(lobby: Kiosk) -> None:
    lines = b'{"purpose": "visit", "adults": 1}\n' * 50
    with lobby.start(
        "check-in", "--stdin", stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        assert process.stdin is not None
        process.stdin.write(lines)
        process.stdin.close()
        assert process.stderr.read() == b""
        assert process.wait(20) == 1


def test_the_command_line_loads_no_qt(lobby: Kiosk) -> None:
    script = (
        "import sys\nfrom kiosk.app.cli import run\n"
        "assert run(sys.argv[1:]) == 0\n"
        "print(sorted(name for name in sys.modules if name.startswith(('PySide6', 'shiboken6'))))"
    )
    for arguments in (["--help"], ["queue", "list", "--json"], ["check-in", "--stdin"]):
        done = subprocess.run(
            [sys.executable, "-c", script, *arguments], env=lobby.env(), stdin=subprocess.DEVNULL,
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        assert done.stdout.splitlines()[-1] == "[]"


def test_without_a_display_a_screen_says_so(lobby: Kiosk) -> None:
    lobby.environment |= {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    for arguments in (["touch"], ["desk"], []):
        result = lobby.run(*arguments)
        assert (result.status, result.errors) == (1, "There is no display to show a window on.\n")
