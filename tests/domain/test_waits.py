from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.domain.history import (
    Called,
    Served,
    Usual,
    at_work,
    ended,
    latest,
    overtaking,
    summarise,
    variation,
)
from kiosk.domain.pace import Pace, pace_of
from kiosk.domain.waits import AT_ONCE, ENOUGH, Estimate, estimate

HOUR = 3600.0
ONE = {1: ("a",)}
TWO = {1: ("a",), 2: ("a",)}
WEEK = Usual({"a": (100, 300.0)}, 0.3)


def day(
    count: int = 10, each: float = 300, service: str = "a", counter: int = 1, start: float = 9 * HOUR
) -> list[Called]:
    """One counter serving one waiting visitor after the other."""
    starts = [start + each * at for at in range(count)]
    return [Called(service, counter, start - 60, at, at + each) for at in starts]


def guess(
    ahead: int,
    calls: list[Called],
    counters: Served = ONE,
    *,
    now: float = 10 * HOUR,
    usual: Usual = Usual(),  # noqa: B008 - frozen
    opened: set[int] | None = None,
) -> Estimate | None:
    at = opened if opened is not None else at_work("a", calls, counters, now)
    return estimate("a", ["a"] * ahead, calls=calls, counters=counters, opened=at, now=now, usual=usual)


def sure(*args: object, **values: object) -> Estimate:
    found = guess(*args, **values)  # type: ignore[arg-type]
    assert found is not None
    return found


def busy(counter: int = 1, since: float = 10 * HOUR - 100, service: str = "a") -> Called:
    return Called(service, counter, since - 60, since, None)


CALLS = st.lists(
    st.builds(
        lambda service, counter, issued, waited, lasted: Called(
            service, counter, issued, issued + waited, None if lasted is None else issued + waited + lasted
        ),
        st.sampled_from("abc"),
        st.integers(1, 5),
        st.floats(0, 30_000),
        st.floats(0, 5000),
        st.none() | st.floats(0, 20_000),
    ),
    max_size=40,
)
COUNTERS = st.dictionaries(st.integers(1, 4), st.sets(st.sampled_from("abc")), max_size=4)


@given(CALLS, COUNTERS, st.lists(st.sampled_from("abcd"), max_size=40), CALLS, st.floats(35_000, 80_000))
def test_a_range_is_in_order_and_in_whole_minutes(
    calls: list[Called], counters: dict[int, set[str]], ahead: list[str], before: list[Called], now: float
) -> None:
    opened = at_work("a", calls, counters, now)
    assert opened <= set(counters)
    usual = summarise([before])
    found = estimate("a", ahead, calls=calls, counters=counters, opened=opened, now=now, usual=usual)
    if found is None:
        return
    assert 0 <= found.low <= found.expected <= found.high
    assert found.low < found.high
    assert found.low % 60 == found.high % 60 == 0
    again = estimate("a", ahead, calls=calls[::-1], counters=counters, opened=opened, now=now, usual=usual)
    assume(len({one.called for one in calls}) == len(calls))
    assert again == found, "the order of the calls does not matter"


def test_there_is_ground_once_enough_services_have_ended() -> None:
    assert guess(3, []) is None
    assert guess(3, day(ENOUGH - 1)) is None
    assert guess(3, day(ENOUGH)) is not None
    assert guess(3, [], usual=WEEK) is not None, "earlier days are ground too"
    assert guess(3, day(service="b")) is None, "other queues say nothing about this one"


def test_without_an_open_counter_there_is_no_estimate() -> None:
    assert guess(1, day(), {1: ("b",)}) is None
    assert guess(1, day(), opened=set()) is None
    assert guess(1, day(), opened={7}) is None, "a counter the site no longer has"


def test_with_a_free_counter_one_is_called_at_once() -> None:
    assert sure(0, day()) == AT_ONCE
    assert sure(0, [*day(), busy(1)], TWO, opened={1, 2}) == AT_ONCE


def test_the_wait_is_the_work_ahead() -> None:
    calls = [*day(), busy()]
    for ahead in (1, 4, 10):
        expected = 200 + 300 * ahead
        found = sure(ahead, calls)
        assert found.low < expected < found.high
        assert found.expected == pytest.approx(expected, rel=0.25)


@given(st.integers(1, 30))
def test_more_people_ahead_take_longer(ahead: int) -> None:
    calls = [*day(), busy()]
    assert sure(ahead, calls).expected < sure(ahead + 1, calls).expected


def test_a_second_counter_shortens_the_wait() -> None:
    calls = [*day(), *day(counter=2), busy(1), busy(2)]
    assert sure(8, calls, TWO).expected < 0.7 * sure(8, [*day(), busy()]).expected


def test_services_ahead_count_by_their_own_durations() -> None:
    counters = {1: ("a", "b")}
    calls = [*day(6, 100), *day(6, 900, "b", start=9 * HOUR + 600), busy(since=15 * HOUR)]
    now = 15 * HOUR + 10

    def behind(service: str) -> Estimate:
        found = estimate("a", [service] * 4, calls=calls, counters=counters, opened={1}, now=now)
        assert found is not None
        return found

    assert behind("b").expected > 4 * behind("a").expected
    assert behind("x").expected < behind("a").expected, "nobody serves x: those visitors take no time"


def test_visitors_whom_other_counters_take_are_no_work_for_ours() -> None:
    counters = {1: ("a",), 2: ("a", "b")}
    calls = [*day(), *day(counter=2, service="b"), busy(1), busy(2, service="b")]
    found = estimate("a", ["b"] * 9, calls=calls, counters=counters, opened={1, 2}, now=10 * HOUR)
    assert found is not None
    assert found.expected < 300


def test_who_is_idle_while_visitors_wait_is_away() -> None:
    here = [*day(), *day(counter=2, start=9 * HOUR + 540), busy(1)]
    away = [*day(), *day(counter=2, start=9 * HOUR), busy(1)]
    assert sure(6, away, TWO).expected > sure(6, here, TWO).expected
    nobody = sure(1, day(start=9 * HOUR - 600))
    assert nobody.expected > 0, "the only counter is away"


def test_counters_drift_to_what_is_usual_at_that_time() -> None:
    calls = [*day(), *day(counter=2), busy(1), busy(2)]
    lunch = replace(WEEK, working={(2, slot): 0.0 for slot in range(20, 30)})
    present = replace(WEEK, working={(2, slot): 1.0 for slot in range(20, 30)})
    assert sure(20, calls, TWO, usual=lunch).expected > 1.2 * sure(20, calls, TWO, usual=present).expected
    forever = sure(2000, calls, ONE)
    assert forever.expected > 8 * HOUR


def test_a_slow_visitor_at_the_counter_lengthens_the_wait() -> None:
    early, late = sure(3, [*day(), busy()]), sure(3, [*day(), busy(since=10 * HOUR - 1200)], now=10 * HOUR)
    assert late.expected > early.expected


def test_a_service_forgotten_open_does_not_spoil_the_estimate() -> None:
    forgotten = sure(3, [*day(), busy()], usual=WEEK, now=18 * HOUR)
    assert forgotten.high < HOUR
    long_one = Called("a", 1, 6 * HOUR, 7 * HOUR, 9 * HOUR - 1)
    assert sure(5, [long_one, *day(), busy()], usual=WEEK).expected < 2 * 5 * 300


def test_earlier_days_count_less_the_more_of_today_is_known() -> None:
    slow = Usual({"a": (500, 900.0)}, 0.3)
    known = [
        sure(5, [*day(count, start=10 * HOUR - 300 * count - 100), busy()], usual=slow) for count in (1, 30)
    ]
    assert known[0].expected > 1.5 * known[1].expected


def test_visitors_let_in_first_lengthen_the_wait() -> None:
    plain = [
        Called("a", 1, 9 * HOUR + 300 * at - 600, 9 * HOUR + 300 * at, 9 * HOUR + 300 * at + 300)
        for at in range(11)
    ]
    overtaken = [replace(one, issued=one.issued - 1500 * (at % 3 == 2)) for at, one in enumerate(plain)]
    assert overtaking(plain, ONE) == 0
    assert overtaking(overtaken, ONE) > 0
    assert overtaking(overtaken, {1: ("b",)}) == 0, "another queue overtakes nobody"
    assert sure(5, [*overtaken, busy()]).expected > sure(5, [*plain, busy()]).expected


def test_a_counter_is_open_that_called_lately_or_has_somebody() -> None:
    now = 12 * HOUR
    assert at_work("a", [busy(2, now - 9000)], TWO, now) == {2}
    assert at_work("a", [Called("a", 2, now - 900, now - 800, now - 700)], TWO, now) == {2}
    assert at_work("a", [Called("a", 2, now - 9000, now - 8000, now - 7000)], TWO, now) == {1, 2}
    assert at_work("a", [busy(3)], {1: ("a",), 3: ("b",)}, now) == {1, 3}


def test_a_short_pause_belongs_to_the_service_before() -> None:
    first = Called("a", 1, 0, 100, 200)
    for issued, called, seconds in ((150, 230, 130), (150, 900, 220), (210, 230, 100), (150, 190, 100)):
        assert ended([first, Called("a", 1, issued, called, None)]) == [("a", seconds)]
    assert ended([replace(first, ended=None), Called("a", 1, 150, 400, None)]) == [("a", 300)]
    assert ended([replace(first, ended=100_000)]) == [("a", 7200)]
    assert latest([Called("a", 1, 0, 300, None), first])[1].called == 300


def test_a_service_seldom_seen_is_drawn_towards_all() -> None:
    found = pace_of({"a", "b", "c"}, [("a", 100.0)] * 20 + [("b", 400.0)], [], Usual())
    assert found.means["a"] == pytest.approx(100)
    assert 100 < found.means["b"] < 400
    assert found.means["c"] == pytest.approx(sum((100 * 20, 400)) / 21, rel=0.2)
    assert found.unknown([]) == 0
    assert found.unknown(["b"]) > found.unknown(["a"])


@given(st.floats(10, 5000), st.floats(0.01, 2), st.floats(0, 50_000))
def test_what_is_left_is_never_negative(mean: float, spread: float, age: float) -> None:
    lasted, left = Pace({"a": mean}, {"a": 1.0}, spread).left("a", age)
    assert 0 <= lasted <= max(age, 1.0) * 1.001
    assert left >= 1
    if age <= 1 and mean > 60 and spread < 1:
        assert left == pytest.approx(mean, rel=0.1)


def test_the_summary_of_earlier_days() -> None:
    morning = [*day(6), *day(6, counter=2)]
    assert summarise([]) == Usual()
    found = summarise([morning, day(6)])
    assert found.durations.keys() == {"a"}
    assert found.durations["a"] == pytest.approx((18, 300))
    assert found.variation == pytest.approx(variation([("a", 300.0)] * 18, {"a": 300.0}, 0.5))
    assert found.working[1, 18] == 1
    assert found.working[2, 18] == 0.5, "there on one of two days"
    assert (1, 20) not in found.working, "nobody waited then, so nothing is known"
