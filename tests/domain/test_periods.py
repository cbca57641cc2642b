"""Periods and the stretches in which they are shown."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.periods import Grain, Period, grain, span, stretches

TUESDAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        (Period.TODAY, "2026-03-10", "2026-03-10"),
        (Period.YESTERDAY, "2026-03-09", "2026-03-09"),
        (Period.THIS_WEEK, "2026-03-09", "2026-03-10"),
        (Period.LAST_WEEK, "2026-03-02", "2026-03-08"),
        (Period.THIS_MONTH, "2026-03-01", "2026-03-10"),
        (Period.LAST_MONTH, "2026-02-01", "2026-02-28"),
        (Period.THIS_YEAR, "2026-01-01", "2026-03-10"),
        (Period.LAST_YEAR, "2025-01-01", "2025-12-31"),
        (Period.OWN, "2026-03-10", "2026-03-10"),
    ],
)
def test_spans(period: Period, first: str, last: str) -> None:
    assert span(period, TUESDAY) == (date.fromisoformat(first), date.fromisoformat(last))


def test_a_leap_day_has_its_periods() -> None:
    leap = date(2028, 2, 29)
    assert span(Period.THIS_MONTH, leap) == (date(2028, 2, 1), leap)
    assert span(Period.LAST_YEAR, leap) == (date(2027, 1, 1), date(2027, 12, 31))


def test_two_months_are_days_a_year_is_weeks_and_more_is_months() -> None:
    first = date(2026, 1, 1)
    assert grain(first, first + timedelta(days=61)) is Grain.DAY
    assert grain(first, first + timedelta(days=62)) is Grain.WEEK
    assert grain(first, date(2026, 12, 31)) is Grain.WEEK
    assert grain(first, first + timedelta(days=400)) is Grain.MONTH


def test_weeks_begin_on_monday_and_months_on_the_first() -> None:
    weeks = stretches(date(2026, 1, 1), date(2026, 12, 31))
    assert weeks[:2] == [(date(2026, 1, 1), date(2026, 1, 4)), (date(2026, 1, 5), date(2026, 1, 11))]
    assert weeks[-1] == (date(2026, 12, 28), date(2026, 12, 31))
    months = stretches(date(2024, 2, 10), date(2026, 3, 9))
    assert months[0] == (date(2024, 2, 10), date(2024, 2, 29))
    assert months[-1] == (date(2026, 3, 1), date(2026, 3, 9))


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 2000))
def test_stretches_follow_each_other_without_a_gap(first: date, days: int) -> None:
    last = first + timedelta(days=days)
    found = stretches(first, last)
    assert (found[0][0], found[-1][1]) == (first, last)
    assert all(one[1] + timedelta(days=1) == other[0] for one, other in pairwise(found))
    assert len(found) <= 100
