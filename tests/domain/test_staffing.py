"""How many counters an hour needs, and what is to be expected of it."""

from math import factorial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.staffing import (
    MOST,
    Expected,
    Need,
    busy_chance,
    called_within,
    counters_needed,
    expected,
    mean_wait,
    needed,
    together,
)


def erlang_c(counters: int, load: float) -> float:
    """The formula as Erlang wrote it."""
    last = load**counters / factorial(counters) * counters / (counters - load)
    return last / (sum(load**count / factorial(count) for count in range(counters)) + last)


@given(st.integers(1, 30), st.floats(0.01, 0.99))
def test_the_recursion_is_erlangs_formula(counters: int, part: float) -> None:
    assert busy_chance(counters, part * counters) == pytest.approx(erlang_c(counters, part * counters))


def test_of_one_counter_the_figures_are_simple() -> None:
    assert busy_chance(1, 0.8) == pytest.approx(0.8)
    assert mean_wait(1, 0.8, 60) == pytest.approx(240)
    assert called_within(1, 0.8, 60, 0) == pytest.approx(0.2)
    assert (busy_chance(2, 2), called_within(2, 2.5, 60, 600)) == (1, 0)


def test_as_many_are_needed_as_keep_the_promise() -> None:
    # 20 visitors of 6 minutes keep two counters busy; with three, 90 % are called within 10 minutes.
    assert counters_needed(20, 360, 600) == 3
    assert called_within(3, 2, 360, 600) >= 0.9 > called_within(2, 2, 360, 600)
    assert counters_needed(20, 360, 0) > counters_needed(20, 360, 300) >= 3
    assert (counters_needed(0, 360, 600), counters_needed(5, 0, 600)) == (0, 0)
    assert counters_needed(MOST * 100, 3600, 1) == MOST * 100 + 1, "never fewer than the load"


def test_durations_that_vary_less_make_shorter_waits() -> None:
    assert mean_wait(2, 1.5, 60, 0) == mean_wait(2, 1.5, 60) / 2
    assert called_within(2, 1.5, 60, 90, 0.3) > called_within(2, 1.5, 60, 90)
    assert counters_needed(20, 360, 60, 0.0) < counters_needed(20, 360, 60)


@given(st.floats(0.1, 200), st.floats(30, 3000), st.floats(0, 3000))
def test_one_fewer_would_break_the_promise(arrivals: float, lasts: float, limit: float) -> None:
    found = counters_needed(arrivals, lasts, limit)
    load = arrivals * lasts / 3600
    assert found > load
    assert found >= MOST or called_within(found, load, lasts, limit) >= 0.9
    assert found == 1 or called_within(found - 1, load, lasts, limit) < 0.9


def test_services_that_share_counters_are_planned_together() -> None:
    counters = [("visit", "home"), ("home", "advice"), ("complaint",)]
    assert together(["visit", "complaint", "advice", "home", "other"], counters) == [
        {"complaint"},
        {"visit", "home", "advice"},
        {"other"},
    ]


def test_a_busy_day_is_one_in_ten() -> None:
    assert expected([4, 2, 3]).mean == 3
    assert expected([4, 2, 3]).busy == pytest.approx(3.8)
    assert expected([7]) == Expected(7, 7)
    assert expected(range(11)) == Expected(5, 9)
    assert expected([]) == Expected(0, 0)


def test_a_group_keeps_the_promise_of_its_most_impatient_service() -> None:
    lasts, limits = {"a": 360.0, "b": 720.0}, {"a": 600.0, "b": 60.0, "c": 0.0}
    both = {"a": Expected(10, 14), "b": Expected(5, 8), "c": Expected(9, 9)}
    assert needed(both, lasts, limits) == Need(
        counters_needed(15, 480, 60), counters_needed(22, 10800 / 22, 60)
    )
    assert needed(both, lasts, limits, 0.5).usual == counters_needed(30, 480, 60)
    alone = needed({"a": Expected(10, 14), "b": Expected(0, 0)}, lasts, limits)
    assert alone.usual == counters_needed(10, 360, 600) < needed(both, lasts, limits).usual
    assert needed({"a": Expected(0, 2)}, lasts, limits) == Need(0, counters_needed(2, 360, 600))
    assert needed({"c": Expected(9, 9)}, lasts, limits) == needed(both, lasts, limits, 0) == Need(0, 0)
