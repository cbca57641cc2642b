"""The day plan: who may change it, what it refuses, and what it expects of a day."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from db import models
from db.connection import rows
from kiosk.domain.access import AccessDenied, Role
from kiosk.domain.errors import InvalidInput, NotFound
from kiosk.domain.site import Span
from kiosk.operations import plan, plan_load, signin
from kiosk.operations.live import Feed
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station
from tests.operations.people import come, no_scan

BOSS = Actor()
SUN = Actor(2, "sun")
TODAY = date(2026, 3, 10)
TOMORROW = date(2026, 3, 11)


def opened(station: Station, *spans: str, day_starts: time = time(0), zone: str = "Europe/Berlin") -> Station:
    """The same site, open in these hours on every day."""
    parts = [[time.fromisoformat(one) for one in span.split("-")] for span in spans]
    week = (tuple(Span(opens=opens, closes=closes) for opens, closes in parts),) * 7
    opening = replace(station.site.opening, days=week, holidays=())
    site = replace(station.site, opening=opening, day_starts=day_starts, timezone=zone)
    return replace(station, site=site)


def test_a_plan_is_set_read_and_told(station: Station, now: datetime) -> None:
    feed = Feed(station)
    assert plan.read(station, TOMORROW).slots == {}
    found = plan.put(station, TOMORROW, 2, (9, 10), "sun", BOSS, now)
    assert found == plan.read(station, TOMORROW)
    assert found.slots == {(2, 9): "sun", (2, 10): "sun"}
    assert found.planned(9) == {2}
    news = feed.poll()
    assert news is not None
    assert "plan_slot" in news.kinds
    assert plan.put(station, TOMORROW, 2, [9], "wolf", BOSS, now).slots == {(2, 9): "wolf", (2, 10): "sun"}
    trail = rows("SELECT action, detail FROM audit ORDER BY seq DESC LIMIT 1")
    assert trail == [
        ("plan_set", '{"counters":[2],"day":"2026-03-11","hours":[9],"staff":"wolf"}'),
    ]


def test_one_person_sits_at_one_counter(station: Station, now: datetime) -> None:
    plan.put(station, TOMORROW, 1, (9, 10), "sun", BOSS, now)
    with pytest.raises(InvalidInput, match="staff_elsewhere") as refused:
        plan.put(station, TOMORROW, 2, (8, 10), "sun", BOSS, now)
    assert refused.value.values == {"staff": "sun", "counter": 1, "hour": 10}
    assert plan.read(station, TOMORROW).slots == {(1, 9): "sun", (1, 10): "sun"}, "nothing was half done"


@pytest.mark.parametrize(
    ("counter", "hours", "staff", "code"),
    [
        (9, [9], "sun", "unknown_counter"),
        (1, [9], "nobody", "unknown_staff"),
        (1, [24], "sun", "hour_range"),
        (1, [-1], "sun", "hour_range"),
    ],
)
def test_what_the_site_does_not_have_is_refused(
    station: Station, now: datetime, counter: int, hours: list[int], staff: str, code: str
) -> None:
    with pytest.raises(InvalidInput, match=code):
        plan.put(station, TOMORROW, counter, hours, staff, BOSS, now)
    with pytest.raises(InvalidInput, match="in_the_past"):
        plan.put(station, TODAY - timedelta(days=1), 1, [9], "sun", BOSS, now)
    assert rows("SELECT * FROM plan_slot") == []


def test_hours_outside_of_the_opening_are_marked(station: Station, now: datetime) -> None:
    found = plan.put(station, TOMORROW, 1, (7, 8, 17, 20), "sun", BOSS, now)
    assert found.outside == {7, 20}
    assert found.shown == (7, *range(8, 18), 20)
    sunday = plan.put(station, date(2026, 3, 15), 1, [9], "sun", BOSS, now)
    assert not sunday.hours
    assert (sunday.outside, sunday.shown) == (frozenset({9}), (9,))


def test_supervisors_change_it_and_everyone_reads(station: Station, now: datetime) -> None:
    with pytest.raises(AccessDenied):
        plan.put(station, TOMORROW, 2, [9], "sun", SUN, now)
    with pytest.raises(AccessDenied):
        plan.clear(station, TOMORROW, SUN, now)
    with pytest.raises(AccessDenied):
        plan.copy(station, TODAY, TOMORROW, SUN, now)
    with pytest.raises(AccessDenied):
        plan.propose(station, TOMORROW, SUN, now)
    signin.set_role(station, None, "sun", Role.SUPERVISOR, now)
    assert plan.put(station, TOMORROW, 2, [9], "sun", SUN, now).slots
    (by,) = rows("SELECT w.code FROM audit a JOIN staff w ON w.id = a.staff_id WHERE a.action = 'plan_set'")
    assert by == ("sun",)


def test_a_plan_is_cleared_whole_or_in_part(station: Station, now: datetime) -> None:
    plan.put(station, TOMORROW, 1, (9, 10), "sun", BOSS, now)
    plan.put(station, TOMORROW, 2, (9, 10), "wolf", BOSS, now)
    assert plan.clear(station, TOMORROW, BOSS, now, counters=[1], hours=[9]).slots.keys() == {
        (1, 10),
        (2, 9),
        (2, 10),
    }
    assert plan.clear(station, TOMORROW, BOSS, now, hours=[10]).slots == {(2, 9): "wolf"}
    assert plan.clear(station, TOMORROW, BOSS, now).slots == {}
    with pytest.raises(InvalidInput, match="unknown_counter"):
        plan.clear(station, TOMORROW, BOSS, now, counters=[9])


def test_a_plan_is_copied_within_the_hours_of_the_day(station: Station, now: datetime) -> None:
    saturday = date(2026, 3, 14)
    plan.put(station, TOMORROW, 1, (7, 9, 12, 15), "sun", BOSS, now)
    plan.put(station, saturday, 2, [9], "wolf", BOSS, now)
    found = plan.copy(station, TOMORROW, saturday, BOSS, now)
    assert found.slots == {(1, 7): "sun", (1, 9): "sun", (1, 12): "sun"}
    with pytest.raises(NotFound, match="no_plan"):
        plan.copy(station, TODAY, saturday, BOSS, now)
    with pytest.raises(InvalidInput, match="same_day"):
        plan.copy(station, saturday, saturday, BOSS, now)
    assert plan.read(station, saturday) == found


def test_the_last_same_weekday_is_found(station: Station, now: datetime) -> None:
    week = timedelta(weeks=1)
    assert plan.last_alike(station, TODAY + 3 * week) is None
    for day in (TODAY, TODAY + week, TODAY + week + timedelta(days=1)):
        plan.put(station, day, 1, [9], "sun", BOSS, now)
    assert plan.last_alike(station, TODAY + 3 * week) == TODAY + week
    assert plan.last_alike(station, TODAY + week) == TODAY


def test_who_left_the_site_leaves_the_plan(station: Station, now: datetime) -> None:
    plan.put(station, TOMORROW, 1, [9], "sun", BOSS, now)
    keys = replace(
        station.keys, staff={code: key for code, key in station.keys.staff.items() if code != "sun"}
    )
    after = replace(station, keys=keys)
    assert plan.read(after, TOMORROW).slots == {}
    assert plan.put(after, TOMORROW, 1, [9], "wolf", BOSS, now).slots == {(1, 9): "wolf"}
    assert rows("SELECT count(*) FROM plan_slot") == [(1,)]


# Hours


def test_half_hours_count_half(station: Station) -> None:
    hours = plan_load.hours_of(station.site, TODAY)
    assert list(hours) == list(range(8, 18))
    assert (hours[8], hours[9], hours[17]) == (0.5, 1.0, 0.5)
    assert plan_load.hours_of(station.site, date(2026, 3, 15)) == {}, "a Sunday"
    assert plan_load.hours_of(station.site, date(2026, 12, 25)) == {}, "a holiday"
    two = opened(station, "09:00-12:30", "14:00-16:00")
    assert plan_load.hours_of(two.site, TODAY) == {9: 1, 10: 1, 11: 1, 12: 0.5, 14: 1, 15: 1}


def test_the_clock_may_skip_an_hour_or_run_through_it_twice(station: Station) -> None:
    night = opened(station, "00:00-06:00")
    assert list(plan_load.hours_of(night.site, date(2026, 3, 29))) == [0, 1, 3, 4, 5]
    assert plan_load.hours_of(night.site, date(2026, 10, 25)) == {0: 1, 1: 1, 2: 2, 3: 1, 4: 1, 5: 1}


def test_hours_after_midnight_belong_to_the_evening(station: Station, now: datetime) -> None:
    bar = opened(station, "18:00-02:00", day_starts=time(4))
    assert list(plan_load.hours_of(bar.site, TODAY)) == [18, 19, 20, 21, 22, 23, 0, 1]
    found = plan.put(bar, TOMORROW, 1, (23, 0, 3), "sun", BOSS, now)
    assert found.shown[-3:] == (0, 1, 3)
    assert found.outside == {3}


# What is expected


def arrivals(station: Station, day: date, clock: str, purpose: str = "complaint", count: int = 1) -> None:
    at = datetime.combine(day, time.fromisoformat(clock), UTC)
    for number in range(count):
        come(station, at + timedelta(seconds=number), purpose)


def test_the_load_is_that_of_the_same_weekday(station: Station, now: datetime) -> None:
    day = TODAY + timedelta(days=7)
    for weeks, count in ((1, 2), (2, 4)):
        arrivals(station, day - timedelta(weeks=weeks + 1), "09:10", count=count)
    arrivals(
        station, day - timedelta(weeks=2), "06:00", "consultation"
    )  # 07:00 in Berlin, before the doors open
    arrivals(station, day - timedelta(weeks=2), "19:00", "consultation")  # after closing time
    arrivals(station, day - timedelta(days=8), "09:10", count=9)  # a Monday
    arrivals(station, TODAY, "09:10", count=9)  # today is not over
    load = plan_load.load_of(station, day, now)
    assert load.days == (date(2026, 3, 3), date(2026, 2, 24))
    ten = load.hours[10].visitors["complaint"]
    assert ten.mean == 3
    assert ten.busy == pytest.approx(3.8)
    assert load.hours[8].visitors["advice"].mean == 0.5
    assert sum(hour.mean for hour in load.hours.values()) == 3.5


def test_holidays_and_days_without_anybody_are_left_out(station: Station, now: datetime) -> None:
    day = date(2026, 4, 13)  # a Monday after Easter Monday (6 April)
    later = datetime(2026, 4, 10, 9, tzinfo=UTC)
    for weeks in (1, 2, 4):
        arrivals(station, day - timedelta(weeks=weeks), "09:10")
    assert plan_load.load_of(station, day, later).days == (date(2026, 3, 30), date(2026, 3, 16))


def test_no_more_than_eight_days_count(station: Station, now: datetime) -> None:
    for weeks in range(1, 11):
        arrivals(station, TOMORROW - timedelta(weeks=weeks), "09:10")
    days = plan_load.load_of(station, TOMORROW, now).days
    assert (len(days), days[0]) == (8, TOMORROW - timedelta(weeks=1))


def test_services_that_share_counters_are_planned_together(station: Station, now: datetime) -> None:
    for clock, purpose, count in (
        ("09:10", "consultation", 6),
        ("09:20", "complaint", 2),
        ("09:30", "visit", 3),
    ):
        arrivals(station, TOMORROW - timedelta(weeks=1), clock, purpose, count)
    served_for(station, TOMORROW - timedelta(weeks=1), minutes=10)
    groups = plan_load.load_of(station, TOMORROW, now).hours[10].groups
    assert {tuple(sorted(one.asked)): sorted(one.counters) for one in groups} == {
        ("advice", "visit"): [1, 3, 4],
        ("complaint",): [2],
    }
    needs = {tuple(sorted(one.asked)): one.need.usual for one in groups}
    assert needs == {("advice", "visit"): 3, ("complaint",): 2}
    assert plan_load.load_of(station, TOMORROW, now).hours[10].need.usual == 5


def served_for(station: Station, day: date, minutes: int) -> None:
    """Let everyone of that day have been at a counter for so long."""
    table = models.Ticket
    counter = station.keys.counters[1]
    for ticket in table.select().where(table.service_day == day):
        called = ticket.issued_at + timedelta(minutes=1)
        ends = called + timedelta(minutes=minutes)
        table.update(status="finished", counter=counter, called_at=called, finished_at=ends).where(
            table.id == ticket.id
        ).execute()


def test_a_proposal_fills_what_is_empty(station: Station, now: datetime) -> None:
    plan.put(station, TOMORROW, 3, [9], "brandt", BOSS, now)
    found = plan.propose(station, TOMORROW, BOSS, now)
    assert found.slots[3, 9] == "brandt"
    assert found.planned(9) == {1, 2, 3, 4}, "nothing is known of the day: all counters"
    assert plan.propose(station, TOMORROW, BOSS, now) == found, "the second finds it full"
    with pytest.raises(NotFound, match="closed_day"):
        plan.propose(station, date(2026, 3, 15), BOSS, now)
    with pytest.raises(InvalidInput, match="unknown_staff"):
        plan.propose(station, TOMORROW, BOSS, now, staff=["nobody"])


def test_a_proposal_opens_what_is_needed(station: Station, now: datetime) -> None:
    arrivals(station, TOMORROW - timedelta(weeks=1), "09:10", "complaint")
    served_for(station, TOMORROW - timedelta(weeks=1), minutes=5)
    found = plan.propose(station, TOMORROW, BOSS, now, staff=["wolf", "sun"])
    assert found.planned(10) == {2}, "one complaint, one counter that serves it"
    assert found.planned(11) == {1}, "nobody is expected: the first counter is there"
    assert set(found.slots.values()) == {"sun", "wolf"}


def test_plan_and_load_are_read_by_their_indexes(station: Station, now: datetime) -> None:
    plan.put(station, TOMORROW, 1, [9], "sun", BOSS, now)
    with no_scan():
        plan.read(station, TOMORROW)
        plan.last_alike(station, TOMORROW + timedelta(days=7))
        plan_load.load_of(station, TOMORROW, now)
