"""``kiosk report``: what scripts read, what people read, and what is refused."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from kiosk.domain.figures import Figure
from kiosk.operations import moves, onsite
from kiosk.operations import station as stations
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.queue import Actor
from tests.command import Kiosk

MINUTE = timedelta(minutes=1)
WEEK = timedelta(days=7)
DAY = ("--from", "2026-03-10", "--to", "2026-03-10")


@pytest.fixture
def busy(lobby: Kiosk, now: datetime) -> Kiosk:
    """Five Tuesdays with a delivery each, the last one with a complaint and three deliveries more."""
    station = stations.open_station(lobby.url, None, "lobby", now)
    for weeks in range(5):
        check_in(station, CheckInForm(purpose="delivery", organisation="=Nord"), now - weeks * WEEK)
    for _ in range(30):
        check_in(station, CheckInForm(purpose="delivery"), now)
    form = CheckInForm(purpose="complaint", subject="equipment", name="Åsa 张", adults=2, children=1)
    done = check_in(station, form, now + 45 * MINUTE)
    assert done.ticket_id is not None
    desk = Actor(2, "sun")
    moves.call(station, done.ticket_id, desk, now + 50 * MINUTE)
    moves.finish(station, done.ticket_id, desk, "resolved", now + 60 * MINUTE)
    onsite.rate(station, done.visit, 4, None, now + 61 * MINUTE)
    stations.close()
    return lobby


def test_a_day_for_scripts(busy: Kiosk) -> None:
    result = busy.run("report", "daily", "--day", "2026-03-10", "--json")
    assert result.status == 0, result.errors
    shape = result.json
    assert (shape["site"], shape["day"], shape["under_way"]) == ("lindenhof", "2026-03-10", False)
    assert {*shape["figures"]} == {*Figure}
    assert (shape["figures"]["groups"], shape["figures"]["heads"]) == (32, 34)
    assert (shape["figures"]["wait_median"], shape["figures"]["satisfaction"]) == (300, 4)
    assert shape["figures"]["conversion"] is None
    assert {code: one["groups"] for code, one in shape["by"]["purpose"].items()} == {
        "complaint": 1,
        "delivery": 31,
    }
    assert {hour: one["heads"] for hour, one in shape["by"]["hour"].items()} == {"10": 31, "11": 3}
    visit = shape["visits"][-1]
    assert (visit["name"], visit["ticket"], visit["outcome"]) == ("Åsa 张", "C001", "resolved")
    assert visit["arrived_at"] == "2026-03-10T11:15:00+01:00"
    with dbapi2.connect(str(busy.database)) as database:
        (entry,) = database.execute("SELECT detail FROM audit WHERE action = 'day_report'").fetchone()
    assert entry == '{"day":"2026-03-10","rows":32}', "who looked at names is known, without the names"


def test_a_day_for_people(busy: Kiosk) -> None:
    text = busy.run("report", "daily", "--day", "2026-03-10", "--language", "de").text
    for word in ("Kundenzentrum Lindenhof", "2026", "Lieferung", "Åsa", "=Nord", "C001", "10:00", "11:15"):
        assert word in text, word


def test_today_is_under_way(lobby: Kiosk) -> None:
    lobby.check_in({"purpose": "delivery", "adults": 2})
    assert "so far" in lobby.run("report", "daily").text
    figures = lobby.run("report", "kpi", "--json").json
    assert figures["from"] == figures["to"]
    assert figures["figures"]["heads"] == 2


def test_figures_for_scripts(busy: Kiosk) -> None:
    shape = busy.run("report", "kpi", *DAY, "--by", "service", "--language", "zh_CN", "--json").json
    assert (shape["from"], shape["to"], shape["figures"]["served"]) == ("2026-03-10", "2026-03-10", 1)
    assert {one["from"] for one in (shape["before"], shape["week_before"])} == {"2026-03-03"}
    assert shape["before"]["figures"]["groups"] == 1
    assert shape["by"] == "service"
    assert {code: one["first_contact"] for code, one in shape["parts"].items()} == {"complaint": 1}
    assert {*shape["definitions"]} == {*Figure}
    assert shape["definitions"]["wait_90"]["unit"] == "seconds"


def test_figures_for_people(busy: Kiosk) -> None:
    text = busy.run("report", "kpi", *DAY, "--by", "weekday", "--definitions").text
    for word in (
        "Median wait",
        "5 min",
        "Tuesday",
        "Before",
        "Half of the visitors waited at most this long",
    ):
        assert word in text, word


def test_hot_spots(busy: Kiosk) -> None:
    shape = busy.run("report", "hotspots", *DAY, "--json").json
    first = shape["topics"][0]
    assert (first["kind"], first["code"], first["visits"], first["before"]) == (
        "purpose",
        "delivery",
        31,
        [1, 1, 1, 1],
    )
    assert (first["rising"], first["usual"]) == (True, 1)
    subject = next(one for one in shape["topics"] if one["kind"] == "subject")
    assert subject["filter"] == {"purposes": ["complaint"], "subjects": ["equipment"]}
    text = busy.run("report", "hotspots", "--to", "2026-03-10", "--language", "de").text
    assert "Ausstattung" in text


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("daily", "--day", "2026-02-30"), "2026-02-30 is not a day"),
        (("kpi", "--from", "2026-03-11", "--to", "2026-03-10"), "before the first"),
        (("kpi", "--by", "shoe"), "shoe"),
        (("hotspots", "--language", "fr"), "fr"),
        ((), "hotspots"),
    ],
)
def test_wrong_use(kiosk: Kiosk, arguments: tuple[str, ...], said: str) -> None:
    result = kiosk.run("report", *arguments)
    assert result.status == 2
    assert said in result.errors + result.text
    assert "Traceback" not in result.errors


def test_an_unreadable_database_is_status_1(kiosk: Kiosk, tmp_path: Path) -> None:
    (tmp_path / "lobby.db").write_text("no database")
    result = kiosk.run("report", "kpi", *DAY)
    assert (result.status, result.output) == (1, b"")
