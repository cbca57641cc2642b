"""Figures of real days: counted live or kept, they are those of the log, whatever happened since."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from sqlcipher3 import dbapi2

from db import connection, models
from db import figure_reads as reads
from db.errors import StorageError
from kiosk.domain import counting
from kiosk.domain.errors import InvalidInput
from kiosk.domain.figures import Figure, Split
from kiosk.operations import corrections, figures, moves, onsite
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.figures import compared, picture
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station
from tests.operations.lived import check, hour, live, logged
from tests.operations.people import come, no_scan

DAY = timedelta(days=1)
WEEK = timedelta(days=7)
DESK = Actor(2, "sun")
LATE = onsite.LeftHow.DESK
# Where, when the day begins, and around which day: the clock put forward, put back, a leap day, any day.
NIGHTS = [
    *(("Europe/Berlin", 0, date(2026, 3, 29)), ("Europe/Berlin", 4, date(2026, 3, 29))),
    *(("Europe/Berlin", 0, date(2026, 10, 25)), ("Europe/Berlin", 4, date(2026, 10, 25))),
    *(("Europe/Berlin", 0, date(2028, 2, 29)), ("Asia/Shanghai", 4, date(2028, 2, 29))),
    ("Asia/Shanghai", 0, date(2026, 3, 10)),
]


@pytest.fixture
def today(station: Station, now: datetime) -> date:
    return station.today(now)


def kept() -> list[date]:
    """The days whose figures are kept."""
    return sorted(one.service_day for one in models.DayFigures.select())


@pytest.mark.parametrize(("zone", "starts", "day"), NIGHTS)
def test_figures_are_those_of_the_log(station: Station, zone: str, starts: int, day: date) -> None:
    lobby = replace(station, site=replace(station.site, timezone=zone, day_starts=time(starts)))
    begin = datetime.combine(day - DAY, time(20), ZoneInfo(zone))
    come(lobby, begin.astimezone(UTC))
    live(lobby, begin.astimezone(UTC), 36, 25, f"{day} {zone}")
    first, last = day - DAY, day + DAY
    under_way = datetime.combine(day, time(12), ZoneInfo(zone)).astimezone(UTC)
    for now in (under_way, under_way + 5 * DAY, under_way + 6 * DAY):
        shown = picture(lobby, first, last, now)
        rows = logged(lobby, first, last)
        check(shown.total, lobby, rows)
        told: dict[Split, Callable[[Any], str]] = {
            Split.HOUR: lambda row: hour(lobby, row),
            Split.DAY: lambda row: row.service_day.isoformat(),
            Split.WEEKDAY: lambda row: str(row.service_day.weekday()),
            Split.PURPOSE: lambda row: row.purpose,
            Split.SERVICE: lambda row: row.service or "",
            Split.COUNTER: lambda row: str(row.counter or ""),
            Split.LANGUAGE: lambda row: row.language,
        }
        for split, key_of in told.items():
            assert {*shown.by[split]} == {key_of(row) for row in rows} - {""}
            for key, part in shown.by[split].items():
                check(part, lobby, [row for row in rows if key_of(row) == key])
    assert kept() == sorted({row.service_day for row in rows})
    assert {first, day} <= {*kept()}


def test_only_some_services_counters_or_staff(station: Station, now: datetime, today: date) -> None:
    live(station, now - DAY, 4, 30, "some")
    names = {one.code: one.name for one in station.site.staff}

    def seen_by_both(row: Any) -> bool:
        return row.counter == 3 and row.staff in (names["sun"], names["wolf"])

    choices: list[tuple[dict[str, Any], Callable[[Any], bool]]] = [
        ({"services": ["advice", "visit"]}, lambda row: row.service in ("advice", "visit")),
        ({"counters": [1, 2]}, lambda row: row.counter in (1, 2)),
        ({"staff": ["sun"]}, lambda row: row.staff == names["sun"]),
        ({"counters": [3], "staff": ["sun", "wolf"]}, seen_by_both),
    ]
    for at in (now, now + DAY, now + DAY):
        for choice, fits in choices:
            shown = picture(station, today - DAY, today, at, **choice)
            found = [row for row in logged(station, today - DAY, today) if fits(row)]
            assert found
            check(shown.total, station, found)


Change = Callable[[Station, UUID, UUID, datetime], object]


def correct(station: Station, _ticket: UUID, visit: UUID, now: datetime) -> None:
    corrections.correct(station, visit, {"adults": 7, "children": 1}, Actor(), now)


def put_back(station: Station, ticket: UUID, _visit: UUID, now: datetime) -> None:
    moves.no_show(station, ticket, DESK, now)
    picture(station, station.today(now) - DAY, station.today(now), now)
    moves.put_back(station, ticket, DESK, now)


def undo(station: Station, ticket: UUID, _visit: UUID, now: datetime) -> None:
    moves.finish(station, ticket, DESK, "resolved", now)
    picture(station, station.today(now) - DAY, station.today(now), now)
    moves.undo(station, ticket, DESK, now)


def erase(_station: Station, _ticket: UUID, visit: UUID, _now: datetime) -> None:
    run = connection.current().execute_sql
    run(
        "DELETE FROM ticket_event WHERE ticket_id IN (SELECT id FROM ticket WHERE visit_id = ?)", (visit.hex,)
    )
    run("DELETE FROM ticket WHERE visit_id = ?", (visit.hex,))
    run("DELETE FROM visit WHERE id = ?", (visit.hex,))


CHANGES: dict[str, Change] = {
    "finish": lambda station, ticket, _, now: moves.finish(station, ticket, DESK, "contract", now),
    "undo": undo,
    "correction": correct,
    "rating": lambda station, _, visit, now: onsite.rate(station, visit, 2, None, now),
    "late sign-out": lambda station, _, visit, now: onsite.leave(
        station, visit, Actor(), onsite.LeftHow.DESK, now
    ),
    "transfer": lambda station, ticket, _, now: moves.transfer(station, ticket, DESK, now, service="advice"),
    "no-show": lambda station, ticket, _, now: moves.no_show(station, ticket, DESK, now),
    "put back": put_back,
    "close": lambda station, _, __, now: moves.close_day(station, now),
    "erased": erase,
    "late visitor": lambda station, _, __, now: come(station, now - DAY),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_whatever_changes_a_past_day_changes_its_figures(
    station: Station, now: datetime, today: date, change: Change
) -> None:
    live(station, now - DAY, 4, 12, "before")
    done = check_in(station, CheckInForm(purpose="complaint"), now - DAY)
    assert done.ticket_id is not None
    moves.call(station, done.ticket_id, DESK, now - DAY + timedelta(minutes=5))
    before = picture(station, today - DAY, today, now)
    assert kept() == [today - DAY]
    change(station, done.ticket_id, done.visit, now)
    assert kept() == []
    after = picture(station, today - DAY, today, now)
    check(after.total, station, logged(station, today - DAY, today))
    assert change is CHANGES["late sign-out"] or change is put_back or change is undo or after != before


def test_a_day_is_counted_once_and_read_from_then_on(
    station: Station, now: datetime, today: date, monkeypatch: pytest.MonkeyPatch
) -> None:
    live(station, now - 3 * DAY, 60, 30, "once")
    first = picture(station, today - WEEK, today - DAY, now)
    monkeypatch.setattr(reads, "counted", None)
    with no_scan():
        assert picture(station, today - WEEK, today - DAY, now) == first
        part = picture(station, today - WEEK, today - DAY, now, services=["advice"])
    assert part.total == first.by[Split.SERVICE]["advice"]


def test_other_rules_count_the_past_anew(station: Station, now: datetime, today: date) -> None:
    ticket = come(station, now - DAY, "consultation").ticket_id
    assert ticket is not None
    moves.call(station, ticket, DESK, now - DAY)
    moves.finish(station, ticket, DESK, "informed", now - DAY)

    def conversion(lobby: Station) -> float | None:
        return picture(lobby, today - DAY, today - DAY, now).total.value(Figure.CONVERSION)

    assert conversion(station) == 0
    outcomes = tuple(replace(one, converts=True) for one in station.site.outcomes)
    assert conversion(replace(station, site=replace(station.site, outcomes=outcomes))) == 1
    assert conversion(station) == 0
    models.Service.update(kind="other").where(models.Service.code == "advice").execute()
    assert conversion(station) is None
    assert kept() == [today - DAY]


def test_what_another_version_kept_is_counted_anew(
    station: Station, now: datetime, today: date, monkeypatch: pytest.MonkeyPatch
) -> None:
    come(station, now - DAY)
    picture(station, today - DAY, today - DAY, now)
    models.DayFigures.update(body="of another form").execute()
    monkeypatch.setattr(counting, "VERSION", counting.VERSION + 1)
    assert picture(station, today - DAY, today - DAY, now).total.groups == 1


def test_nothing_can_change_between_counting_and_keeping(
    station: Station, now: datetime, today: date, monkeypatch: pytest.MonkeyPatch
) -> None:
    come(station, now - DAY)
    other = dbapi2.connect(str(connection.current().path()), timeout=0)
    counted = reads.counted

    def meanwhile(site: UUID, day: date) -> Any:
        found = list(counted(site, day))
        with pytest.raises(dbapi2.OperationalError, match="locked"):
            other.execute("UPDATE visit SET adults = 9")
        return iter(found)

    monkeypatch.setattr(reads, "counted", meanwhile)
    assert picture(station, today - DAY, today - DAY, now).total.adults == 1
    other.close()
    assert kept() == [today - DAY]


def test_figures_are_told_where_nothing_can_be_written(
    station: Station, now: datetime, today: date, monkeypatch: pytest.MonkeyPatch
) -> None:
    for days_ago in (1, 2, 3):
        come(station, now - days_ago * DAY)
    tried = []

    def full(*_args: object, **values: object) -> None:
        tried.append(values["service_day"])
        raise StorageError("disk_full")

    monkeypatch.setattr(figures, "insert", full)
    assert picture(station, today - WEEK, today - DAY, now).total.groups == 3
    assert (len(tried), kept()) == (1, []), "it does not wait for every day again"


def test_days_in_the_wrong_order_are_refused(station: Station, now: datetime, today: date) -> None:
    with pytest.raises(InvalidInput, match="days_reversed"):
        picture(station, today, today - DAY, now)
    with pytest.raises(InvalidInput, match="days_reversed"):
        compared(station, today, today - DAY, now)


def test_a_lobby_without_visits(station: Station, now: datetime, today: date) -> None:
    assert picture(station, today - WEEK, today, now).total.groups == 0
    found = compared(station, today, today, now)
    assert (found.before, found.week_before) == (None, None)
    ages = compared(station, date.min, date.max, now)
    assert (ages.now.total.groups, ages.before, ages.week_before) == (0, None, None)
    figures.keep(station, today, now)
    figures.keep(station, today - DAY, now)
    assert kept() == []
