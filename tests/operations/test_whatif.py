"""A past day lived once more: as it was, and with other counters."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from statistics import fmean

import pytest

from db import models
from db.connection import rows
from kiosk.domain.access import AccessDenied
from kiosk.domain.errors import InvalidInput, NotFound
from kiosk.domain.tickets import Priority
from kiosk.operations import counters, demo, moves, whatif
from kiosk.operations.priority import set_priority
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station
from kiosk.operations.whatif import Change
from tests.operations.people import come, no_scan

BOSS = Actor()
TODAY = date(2026, 3, 10)
YESTERDAY = TODAY - timedelta(days=1)
MINUTE = timedelta(minutes=1)


@pytest.fixture
def morning(now: datetime) -> datetime:
    """The day before, at the same time."""
    return now - timedelta(days=1)


def serve(station: Station, counter: int, at: datetime, minutes: float) -> datetime:
    """Let a counter take the next and serve them; return when it is free."""
    actor = Actor(counter, "sun")
    row = moves.call_next(station, actor, at)
    assert row is not None
    moves.serve(station, row.id, actor, at)
    moves.finish(station, row.id, actor, None, at + minutes * MINUTE)
    return at + minutes * MINUTE


def clerk(station: Station, start: datetime, *minutes: float) -> None:
    """Counter 2 serves complaints one after the other."""
    for lasts in minutes:
        start = serve(station, 2, start, lasts)


def test_a_day_by_the_rule_is_replayed_as_it_was(station: Station, now: datetime, morning: datetime) -> None:
    for minute in range(4):
        come(station, morning + minute * MINUTE, "complaint")
    clerk(station, morning + MINUTE, 10, 5, 5, 5)
    found = whatif.whatif(station, YESTERDAY, Change(more=0), BOSS, now)
    assert (found.counters, found.added, found.removed, found.services) == ((2,), (), (), ())
    assert found.observed == found.replayed == found.changed
    assert found.error == 0
    whole = found.observed.whole
    assert (whole.called, whole.missed, whole.median, whole.longest) == (4, 0, 600, 18 * 60)
    assert set(found.observed.hours) == {10}, "site local time"


def test_another_counter_halves_the_line(station: Station, now: datetime, morning: datetime) -> None:
    for minute in range(4):
        come(station, morning + minute * MINUTE, "complaint")
    clerk(station, morning + MINUTE, 10, 5, 5, 5)
    found = whatif.whatif(station, YESTERDAY, Change(more=1), BOSS, now)
    assert (found.counters, found.added, found.removed) == ((2,), (5,), ()) or found.added == (3,)
    assert found.services == ("complaint", "suggestion")
    # The second is served at once, the third when the second is done, and so on.
    assert (found.changed.whole.mean or 0) < (found.replayed.whole.mean or 0) / 2
    assert found.observed.whole.mean == found.replayed.whole.mean


def test_one_counter_less_takes_the_one_that_is_not_missed(
    station: Station, now: datetime, morning: datetime
) -> None:
    for minute in range(3):
        come(station, morning + minute * MINUTE, "consultation")
    come(station, morning, "complaint")
    clerk(station, morning + MINUTE, 5)
    serve(station, 3, morning + MINUTE, 10)
    serve(station, 4, morning + MINUTE, 5)
    serve(station, 3, morning + 11 * MINUTE, 10)
    found = whatif.whatif(station, YESTERDAY, Change(more=-1), BOSS, now)
    assert (found.counters, found.removed) == ((2, 3, 4), (3,)), "home is served by 4 alone, complaints by 2"
    chosen = whatif.whatif(station, YESTERDAY, Change(more=-1, like=2), BOSS, now)
    assert (chosen.removed, chosen.changed.whole.missed) == ((2,), 1), "whoever complains is called by nobody"
    by_service = whatif.whatif(station, YESTERDAY, Change(more=-1, service="contract"), BOSS, now)
    assert by_service.removed == (3,)
    both = whatif.whatif(station, YESTERDAY, Change(more=-2, service="advice"), BOSS, now)
    assert both.removed == (3, 4)
    with pytest.raises(InvalidInput, match="counters_range"):
        whatif.whatif(station, YESTERDAY, Change(more=-2, service="complaint"), BOSS, now)


def test_no_shows_and_those_who_left(station: Station, now: datetime, morning: datetime) -> None:
    first, second, third = (come(station, morning + minute * MINUTE, "complaint") for minute in range(3))
    actor = Actor(2, "sun")
    assert first.ticket_id is not None
    assert second.ticket_id is not None
    moves.call_next(station, actor, morning + MINUTE)
    moves.no_show(station, first.ticket_id, actor, morning + 4 * MINUTE)
    moves.cancel(station, second.ticket_id, actor, morning + 5 * MINUTE)
    serve(station, 2, morning + 6 * MINUTE, 5)
    past = whatif.read_day(station, YESTERDAY, now)
    assert [one.lasts for one in past.arrivals] == [3 * MINUTE, 4 * MINUTE, 5 * MINUTE]
    assert [one.leaves_at for one in past.arrivals] == [None, morning + 5 * MINUTE, None]
    found = whatif.whatif(station, YESTERDAY, Change(more=1), BOSS, now)
    assert (found.observed.whole.called, found.observed.whole.missed) == (2, 1)
    assert found.changed.whole.missed == 0, "with two counters the second is called before they lose patience"
    assert third.ticket_id


def test_a_counter_is_open_when_its_desk_says_so(station: Station, now: datetime, morning: datetime) -> None:
    actor = Actor(2, "sun")
    counters.open_counter(station, actor, morning)
    come(station, morning, "complaint")
    serve(station, 2, morning + MINUTE, 5)
    counters.close_counter(station, actor, morning + 30 * MINUTE)
    counters.open_counter(station, Actor(1, "wolf"), morning - timedelta(days=3))
    (only,) = whatif.read_day(station, YESTERDAY, now).counters
    assert (only.number, only.stretches) == (2, ((morning, morning + 30 * MINUTE),)), "1 broke off days ago"


def test_without_a_note_it_is_open_as_the_site_is(station: Station, now: datetime, morning: datetime) -> None:
    come(station, morning, "complaint")
    serve(station, 2, morning + MINUTE, 5)
    (only,) = whatif.read_day(station, YESTERDAY, now).counters
    assert only.stretches == (
        (datetime.fromisoformat("2026-03-09T07:30Z"), datetime.fromisoformat("2026-03-09T16:30Z")),
    )


def test_who_is_carried_over_waits_first_on_the_next_day(
    station: Station, now: datetime, morning: datetime
) -> None:
    early = come(station, morning - timedelta(days=1), "complaint")
    come(station, morning, "complaint")
    # The rule of the sample site closes; here it is carried over by hand.
    models.Ticket.update(queue_day=YESTERDAY).where(models.Ticket.id == early.ticket_id).execute()
    clerk(station, morning + MINUTE, 10, 5)
    found = whatif.whatif(station, YESTERDAY, Change(more=0), BOSS, now)
    assert found.observed.whole.called == 1, "the wait of the earlier day's ticket is not counted"
    assert found.observed.whole.mean == 11 * 60
    assert found.error == 0
    before = YESTERDAY - timedelta(days=1)
    with pytest.raises(NotFound, match="nobody_came"):
        whatif.whatif(station, before, Change(more=0), BOSS, now)


def test_priority_counts_as_in_the_real_queue(station: Station, now: datetime, morning: datetime) -> None:
    come(station, morning, "complaint")
    come(station, morning + MINUTE, "complaint")
    last = come(station, morning + 2 * MINUTE, "complaint")
    assert last.ticket_id is not None
    set_priority(station, last.ticket_id, Priority.VIP, BOSS, morning + 3 * MINUTE)
    clerk(station, morning + 3 * MINUTE, 5, 5, 5)
    found = whatif.whatif(station, YESTERDAY, Change(more=0), BOSS, now)
    assert found.error == 0


@pytest.mark.parametrize(
    ("day", "change", "code"),
    [
        (TODAY, Change(more=1), "day_not_over"),
        (YESTERDAY, Change(more=1, like=9), "unknown_counter"),
        (YESTERDAY, Change(more=1, service="nothing"), "unknown_service"),
        (YESTERDAY, Change(more=-1), "counters_range"),
        (YESTERDAY, Change(more=99), "counters_range"),
    ],
)
def test_what_cannot_be_replayed_is_refused(
    station: Station, now: datetime, morning: datetime, day: date, change: Change, code: str
) -> None:
    come(station, morning, "complaint")
    clerk(station, morning, 5)
    with pytest.raises(InvalidInput, match=code):
        whatif.whatif(station, day, change, BOSS, now)


def test_hours_are_those_of_the_wall_when_the_clock_is_put_forward(station: Station) -> None:
    """From 02:00 to 03:00 in the night to 29 March, in a service day that begins at 04:00."""
    night = replace(station, site=replace(station.site, day_starts=time(4)))
    start = datetime(2026, 3, 29, 0, 30, tzinfo=UTC)
    for minutes in (0, 40):
        come(night, start + minutes * MINUTE, "complaint")
    clerk(night, start + MINUTE, 50, 5)
    found = whatif.whatif(night, date(2026, 3, 28), Change(more=0), BOSS, start + timedelta(days=1))
    assert set(found.observed.hours) == {1, 3}
    assert found.observed == found.replayed
    with pytest.raises(InvalidInput, match="day_not_over"):
        whatif.whatif(night, date(2026, 3, 28), Change(more=0), BOSS, start + timedelta(hours=1))


def test_figures_are_for_supervisors(station: Station, now: datetime) -> None:
    with pytest.raises(AccessDenied):
        whatif.whatif(station, YESTERDAY, Change(more=1), Actor(2, "sun"), now)


def test_invented_days_are_replayed_closely(station: Station, now: datetime) -> None:
    """The demo calls in order of arrival, whatever the priority: what is left is that difference."""
    demo.fill(station, 15, 7, now)
    found = []
    for back in range(1, 15):
        day = TODAY - timedelta(days=back)
        try:
            found.append(whatif.whatif(station, day, Change(more=0), BOSS, now))
        except NotFound:
            continue
    assert len(found) == 12, "all but Sundays"
    assert fmean(one.error for one in found) < 15
    waits = [(one.observed.whole.mean or 0, one.replayed.whole.mean or 0) for one in found]
    assert all(abs(seen - made) < 5 + 0.15 * seen for seen, made in waits), waits
    assert abs(fmean(seen for seen, _ in waits) - fmean(made for _, made in waits)) < 5


def test_one_counter_less_makes_longer_waits(station: Station, now: datetime) -> None:
    demo.fill(station, 2, 7, now)
    less, more = (whatif.whatif(station, YESTERDAY, Change(more=one), BOSS, now) for one in (-1, 1))
    means = [one.changed.whole.mean or 0 for one in (more, less)]
    assert means[0] <= (more.replayed.whole.mean or 0) < means[1]


def test_a_day_is_read_by_its_indexes(station: Station, now: datetime, morning: datetime) -> None:
    come(station, morning, "complaint")
    clerk(station, morning, 5)
    with no_scan():
        whatif.read_day(station, YESTERDAY, now)
    assert rows("SELECT count(*) FROM audit WHERE action LIKE 'whatif%'") == [(0,)]
