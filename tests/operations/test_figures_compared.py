"""Figures beside those of days before, and the rows of the log that stand behind each figure."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.figures import Count, Figure, Split
from kiosk.operations import moves, onsite
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.figures import compared, only_for, picture
from kiosk.operations.queue import Actor
from kiosk.operations.reports import count_visits
from kiosk.operations.station import Station
from tests.operations.lived import live
from tests.operations.people import come

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
DESK = Actor(2, "sun")


def groups(found: Any) -> tuple[date, int] | None:
    return None if found is None else (found.first, found.total.groups)


def test_today_is_compared_with_the_same_hours_of_the_last_day_with_visits(
    station: Station, now: datetime
) -> None:
    today = station.today(now)
    for days_ago, at_this_time, later in ((0, 1, 0), (3, 2, 4), (7, 3, 5), (9, 9, 9)):
        for number in range(at_this_time):
            come(station, now - days_ago * DAY - number * MINUTE)
        for number in range(later):
            come(station, now - days_ago * DAY + HOUR + number * MINUTE)
    found = compared(station, today, today, now)
    assert groups(found.now) == (today, 1)
    assert groups(found.before) == (today - 3 * DAY, 2)
    assert groups(found.week_before) == (today - 7 * DAY, 3)
    over = compared(station, today, today, now + 2 * DAY)
    assert groups(over.before) == (today - 3 * DAY, 6)
    assert groups(over.week_before) == (today - 7 * DAY, 8)
    third = today - 3 * DAY
    assert groups(compared(station, third, third, now).before) == (today - 7 * DAY, 8)
    assert compared(station, third, third, now).week_before is None


def test_what_had_not_happened_at_that_time_does_not_count(station: Station, now: datetime) -> None:
    then = now - DAY
    come(station, now)
    tickets = []
    for _ in range(4):
        done = check_in(station, CheckInForm(purpose="complaint"), then - HOUR)
        assert done.ticket_id is not None
        tickets.append(done)
    steps = (
        (-50, moves.call, ()), (-40, moves.finish, ("resolved",)),  # over by then
        (-30, moves.call, ()), (5, moves.finish, ("resolved",)),  # at the counter
        (-20, moves.call, ()), (6, moves.no_show, ()),
        (7, moves.call, ()), (8, moves.finish, ("resolved",)),  # waiting
    )  # fmt: skip
    for number, (minutes, move, values) in enumerate(steps):
        ticket = tickets[number // 2].ticket_id
        move(station, ticket, DESK, *values, now=then + minutes * MINUTE)  # type: ignore[operator]
    onsite.rate(station, tickets[0].visit, 5, None, then - MINUTE)
    onsite.rate(station, tickets[1].visit, 1, None, then + HOUR)

    before = compared(station, station.today(now), station.today(now), now).before
    assert before is not None
    total = before.total
    assert (total.tickets, total.called, total.finished, total.no_shows) == (4, 3, 1, 0)
    assert (total.outcomes, total.value(Figure.SATISFACTION)) == ({"resolved": 1}, 5)
    assert sum(one.groups for one in before.by[Split.STAFF].values()) == 3
    day = station.today(then)
    assert picture(station, day, day, now, until=then).total == total
    whole = picture(station, day, day, now).total
    assert (whole.called, whole.finished, whole.no_shows, whole.value(Figure.SATISFACTION)) == (4, 3, 1, 3)


@pytest.mark.parametrize(
    ("now", "zone", "day_starts"),
    [
        (datetime(2026, 3, 29, 10, tzinfo=UTC), "Europe/Berlin", time(0)),  # the clock went forward
        (datetime(2026, 10, 25, 10, tzinfo=UTC), "Europe/Berlin", time(0)),  # and back
        (datetime(2026, 3, 9, 18, 30, tzinfo=UTC), "Asia/Shanghai", time(4)),  # half past two at night
    ],
)
def test_the_same_time_is_that_of_the_clock(
    station: Station, now: datetime, zone: str, day_starts: time
) -> None:
    lobby = replace(station, site=replace(station.site, timezone=zone, day_starts=day_starts))
    today, local = lobby.today(now), now.astimezone(ZoneInfo(zone))
    yesterday = datetime.combine(local.date() - DAY, local.time(), ZoneInfo(zone)).astimezone(UTC)
    come(lobby, now)
    come(lobby, yesterday - MINUTE)
    come(lobby, yesterday + MINUTE)
    assert groups(compared(lobby, today, today, now).before) == (today - DAY, 1)


def test_several_days_are_compared_with_as_many(station: Station, now: datetime) -> None:
    today = station.today(now)
    for days_ago in range(40):
        come(station, now - days_ago * DAY - MINUTE)
        come(station, now - days_ago * DAY + MINUTE)
    three = compared(station, today - 2 * DAY, today, now)
    assert groups(three.now) == (today - 2 * DAY, 6), "an entry of a minute from now counts as it stands"
    assert groups(three.before) == (today - 5 * DAY, 5)
    assert groups(three.week_before) == (today - 9 * DAY, 5)
    ahead = compared(station, today - DAY, today + 5 * DAY, now)
    assert groups(ahead.before) == (today - 3 * DAY, 3), "days to come are not compared"
    month = compared(station, today - 15 * DAY, today - DAY, now)
    assert groups(month.before) == (today - 30 * DAY, 30)
    assert month.week_before is None


def test_a_comparison_of_some_services(station: Station, now: datetime) -> None:
    for days_ago in (0, 1, 7):
        for purpose in ("complaint", "visit"):
            come(station, now - days_ago * DAY, purpose)
    found = compared(station, station.today(now), station.today(now), now, services=["visit"])
    assert [one and one.total.groups for one in (found.now, found.before, found.week_before)] == [1, 1, 1]


class TestOnlyFor:
    @pytest.fixture
    def lobby(self, station: Station, now: datetime) -> Station:
        for days_ago in (0, 1, 2):
            live(station, now - days_ago * DAY, 5, 15, f"behind {days_ago}")
        return station

    def rows(self, station: Station, now: datetime, *asked: Any, **choice: Any) -> int:
        only = only_for(station, *asked, **choice)
        today = station.today(now)
        first, last = today - 2 * DAY, today
        if len(asked) == 3 and asked[1] is Split.DAY:
            first = last = date.fromisoformat(asked[2])
        return 0 if only is None else count_visits(station.site_id, first, last, only)

    def test_the_rows_behind_a_figure_are_those_it_is_told_from(self, lobby: Station, now: datetime) -> None:
        today = lobby.today(now)
        shown = picture(lobby, today - 2 * DAY, today, now)
        for figure in Figure:
            assert self.rows(lobby, now, figure) == shown.total.behind(figure) > 0, figure
            for split, parts in shown.by.items():
                found = {key: self.rows(lobby, now, figure, split, key) for key in parts}
                assert found == {key: count.behind(figure) for key, count in parts.items()}, (figure, split)

    def test_within_what_the_picture_was_asked_for(self, lobby: Station, now: datetime) -> None:
        today = lobby.today(now)
        choice = {"services": ["advice", "complaint"], "counters": [1, 2, 3], "staff": ["sun", "wolf"]}
        shown = picture(lobby, today - 2 * DAY, today, now, **choice)  # type: ignore[arg-type]
        for figure in Figure:
            assert self.rows(lobby, now, figure, **choice) == shown.total.behind(figure), figure
            for split, key in ((Split.SERVICE, "advice"), (Split.SERVICE, "home"), (Split.COUNTER, "4")):
                behind = shown.by[split].get(key, Count()).behind(figure)
                assert self.rows(lobby, now, figure, split, key, **choice) == behind, (figure, split, key)

    def test_no_row_can_stand_behind_what_a_service_does_not_do(self, station: Station) -> None:
        assert only_for(station, Figure.CONVERSION, Split.SERVICE, "complaint") is None
        assert only_for(station, Figure.RESPONSE, Split.SERVICE, "advice") is None
        assert only_for(station, Figure.RESPONSE, services=["visit"]) is None
