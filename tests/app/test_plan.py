"""``kiosk plan`` and ``kiosk report whatif``: what scripts read, what people read, and what is refused."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.app.commands.plan import hours_from
from kiosk.app.settings import WrongUse
from kiosk.operations import moves
from kiosk.operations import station as stations
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.queue import Actor
from tests.command import Kiosk

MINUTE = timedelta(minutes=1)
# A Tuesday and a Wednesday far ahead: plans of days gone by are not changed.
DAY, NEXT = ("--day", "2033-03-15"), ("--day", "2033-03-16")


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("9", [9]),
        ("9-12", [9, 10, 11]),
        ("9-11, 14", [9, 10, 14]),
        ("22-2", [22, 23, 0, 1]),
        ("20-24", [20, 21, 22, 23]),
    ],
)
def test_hours_are_written_as_people_do(text: str, hours: list[int]) -> None:
    assert hours_from(text) == hours


@pytest.mark.parametrize("text", ["", "9-", "25", "9-9", "9-25", "nine", "9;10"])
def test_other_hours_are_refused(text: str) -> None:
    with pytest.raises(WrongUse, match="hours_malformed"):
        hours_from(text)


def test_a_plan_is_made_changed_and_shown(lobby: Kiosk) -> None:
    proposed = lobby.run("plan", "propose", *DAY, "--staff", "sun", "--staff", "wolf", "--json")
    assert proposed.status == 0, proposed.errors
    hours = {one["hour"]: one for one in proposed.json["hours"]}
    assert list(hours) == list(range(8, 18))
    assert set(hours[9]["staff"].values()) == {"sun", "wolf"}
    assert (hours[8]["open"], hours[9]["planned"], hours[9]["needed"]) == (0.5, 2, None)
    assert proposed.json["expected_from"] == []
    copied = lobby.run("plan", "copy", *NEXT, "--from", DAY[1], "--json")
    assert [one["staff"] for one in copied.json["hours"]] == [one["staff"] for one in hours.values()]
    cleared = lobby.run("plan", "clear", *NEXT, "--hours", "8-18", "--json")
    assert sum(one["planned"] for one in cleared.json["hours"]) == 0
    made = lobby.run("plan", "set", *NEXT, "--counter", "2", "--staff", "sun", "--hours", "10-12,19")
    assert made.status == 0, made.errors
    shown = {line.split("│")[1].strip(): line for line in made.text.splitlines() if "│" in line}
    assert "sun" in shown["10:00"]
    assert "closed" in shown["19:00"]


def test_what_is_not_possible_is_said(lobby: Kiosk) -> None:
    lobby.run("plan", "set", *NEXT, "--counter", "2", "--staff", "sun", "--hours", "10")
    twice = lobby.run("plan", "set", *NEXT, "--counter", "1", "--staff", "sun", "--hours", "10", "--json")
    assert (twice.status, twice.json["error"]) == (1, "staff_elsewhere")
    assert "sun is planned at counter 2" in twice.json["message"]
    alike = lobby.run("plan", "copy", *DAY)
    assert (alike.status, "No earlier day" in alike.errors) == (1, True)


def test_the_briefing_is_a_file(lobby: Kiosk, tmp_path: Path) -> None:
    file = tmp_path / "briefing.pdf"
    result = lobby.run("plan", "briefing", *DAY, "--output", str(file), "--language", "de", "--json")
    assert result.status == 0, result.errors
    assert result.json == {"file": str(file), "day": DAY[1], "language": "de"}
    assert file.read_bytes().startswith(b"%PDF-")
    assert file.stat().st_mode & 0o077 == 0
    assert lobby.run("plan", "briefing", *DAY, "--output", str(file), "--language", "fr").status == 2


def test_what_if_there_had_been_another_counter(lobby: Kiosk, now: datetime) -> None:
    station, desk = stations.open_station(lobby.url, None, "lobby", now), Actor(2, "sun")
    tickets = [
        check_in(station, CheckInForm(purpose="complaint"), now + at * MINUTE).ticket_id for at in range(3)
    ]
    for place, ticket in enumerate(tickets):
        assert ticket is not None
        moves.call(station, ticket, desk, now + (2 + 10 * place) * MINUTE)
        moves.finish(station, ticket, desk, None, now + (12 + 10 * place) * MINUTE)
    stations.close()
    what = ("report", "whatif", "--day", "2026-03-10")
    result = lobby.run(*what, "--counters", "2", "--service", "complaint", "--json")
    assert result.status == 0, result.errors
    shape = result.json
    assert (shape["counters"], shape["added"], shape["removed"]) == ([2], [3], [])
    assert shape["observed"]["p90_seconds"] == shape["replayed"]["p90_seconds"] == 1200
    assert shape["changed"]["longest_seconds"] < 1200
    assert shape["observed"]["hours"]["10"]["called"] == 3
    assert "same visitors" in shape["assumes"]
    told = lobby.run(*what, "--counters", "+1")
    assert "Changed: with counter 3 (complaint, suggestion)." in told.text
    assert "The replay assumes" in told.text
    assert lobby.run(*what, "--counters", "many").status == 2
