from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.queueing import HEAD_START, first, place, rivals
from kiosk.domain.tickets import Priority

START = datetime(2026, 3, 10, 8, 0, tzinfo=UTC)


def at(minute: float, priority: Priority = Priority.NORMAL) -> datetime:
    return place(START + timedelta(minutes=minute), priority)


def test_within_a_class_the_first_to_come_is_the_first_called() -> None:
    early, late = (at(0), "b", 2), (at(1), "a", 1)
    assert first([late, None, early]) == early
    assert first([None]) is None


def test_a_higher_class_overtakes() -> None:
    assert at(5, Priority.VIP) < at(5, Priority.ASSISTED) < at(5, Priority.APPOINTMENT) < at(5)
    assert at(15, Priority.ASSISTED) < at(0)


@given(st.sampled_from(Priority), st.floats(0.1, 600))
def test_nobody_waits_without_end(priority: Priority, later: float) -> None:
    newcomer = HEAD_START[priority].total_seconds() / 60 + later
    assert at(0) < at(newcomer, priority)


def test_no_class_overtakes_who_came_more_than_an_hour_before() -> None:
    assert all(at(0) < at(60.1, priority) for priority in Priority)


@given(st.sampled_from(Priority), st.integers(0, 600), st.integers(1, 600))
def test_a_class_keeps_its_own_order(priority: Priority, minute: int, later: int) -> None:
    assert at(minute, priority) < at(minute + later, priority)


def test_services_of_shared_counters_compete() -> None:
    assert rivals("a", [("a", "b"), ("c",), ("d", "a")]) == {"a", "b", "d"}
    assert rivals("x", [("a",)]) == {"x"}
