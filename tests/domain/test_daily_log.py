"""Which daily logs are due."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.daily_log import MOST_DAYS, Days, Due, Edition, due, file_name, next_due

BERLIN = Days(timezone="Europe/Berlin", starts=time(0), early_at=time(16, 50))
SHANGHAI = Days(timezone="Asia/Shanghai", starts=time(0), early_at=time(16, 50))
NIGHT = Days(timezone="Europe/Berlin", starts=time(4), early_at=time(16, 50))
DAY = date(2026, 3, 10)
ONE = timedelta(days=1)
MINUTE = timedelta(minutes=1)
START = datetime(2020, 1, 1, tzinfo=UTC)


def at(days: Days, day: date, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute), ZoneInfo(days.timezone)).astimezone(UTC)


def early(day: date) -> Due:
    return Due(day, Edition.EARLY)


def closing(day: date) -> Due:
    return Due(day, Edition.CLOSING)


def asked(
    now: datetime, days: Days = BERLIN, written: tuple[Due, ...] = (), first: date | None = DAY - ONE
) -> list[Due]:
    return due(now, days, written, first, lambda _day: True)


@pytest.mark.parametrize("days", [BERLIN, SHANGHAI, NIGHT])
def test_the_early_edition_is_due_at_its_local_time(days: Days) -> None:
    written = (closing(DAY - ONE),)
    assert asked(at(days, DAY, 16, 49), days, written) == []
    assert asked(at(days, DAY, 16, 50), days, written) == [early(DAY)]
    assert asked(at(days, DAY, 23), days, written) == [early(DAY)]
    assert asked(at(days, DAY, 23), days, (*written, early(DAY))) == []


@pytest.mark.parametrize(("days", "hour"), [(BERLIN, 0), (SHANGHAI, 0), (NIGHT, 4)])
def test_the_closing_edition_is_due_when_the_service_day_is_over(days: Days, hour: int) -> None:
    written = (closing(DAY - ONE), early(DAY))
    end = at(days, DAY + ONE, hour)
    assert asked(end - MINUTE, days, written) == []
    assert asked(end, days, written) == [closing(DAY)]
    assert asked(end, days, (*written, closing(DAY))) == []


def test_what_was_missed_is_made_up_oldest_first_and_no_early_edition_of_a_day_that_is_over() -> None:
    written = (closing(DAY - ONE),)
    three_days_later = at(BERLIN, DAY + 3 * ONE, 17)
    assert asked(three_days_later, written=written) == [
        *(closing(DAY), closing(DAY + ONE), closing(DAY + 2 * ONE)),
        early(DAY + 3 * ONE),
    ]


def test_a_gap_between_days_that_have_their_logs_is_filled() -> None:
    written = (closing(DAY - ONE), closing(DAY + ONE))
    assert asked(at(BERLIN, DAY + 2 * ONE, 9), written=written) == [closing(DAY)]


def test_the_first_use_begins_with_yesterday() -> None:
    now = at(BERLIN, DAY, 17)
    assert asked(now, first=None) == [closing(DAY - ONE), early(DAY)]
    assert asked(now, first=DAY) == [closing(DAY - ONE), early(DAY)]


def test_years_of_days_are_not_made_up() -> None:
    found = asked(at(BERLIN, DAY, 9), first=date(2020, 1, 1))
    assert found == [closing(DAY - step * ONE) for step in range(MOST_DAYS, 0, -1)]


def test_a_day_that_nobody_wants_a_log_of_has_none() -> None:
    now = at(BERLIN, DAY, 17)
    assert due(now, BERLIN, (), DAY - ONE, lambda day: day != DAY) == [closing(DAY - ONE)]
    assert due(now, BERLIN, (), DAY - ONE, lambda day: day == DAY) == [early(DAY)]


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25), date(2024, 2, 29)])
@pytest.mark.parametrize("days", [BERLIN, NIGHT])
def test_days_with_another_length_have_both_editions(day: date, days: Days) -> None:
    written = (closing(day - ONE),)
    assert days.early(day) == at(days, day, 16, 50)
    assert asked(days.early(day), days, written, day - ONE) == [early(day)]
    assert asked(days.ends(day) - MINUTE, days, (*written, early(day)), day - ONE) == []
    assert asked(days.ends(day), days, (*written, early(day)), day - ONE) == [closing(day)]


def test_a_time_before_the_day_starts_is_that_of_the_night() -> None:
    bar = Days(timezone="Europe/Berlin", starts=time(6), early_at=time(2))
    assert bar.early(DAY) == at(bar, DAY + ONE, 2)
    assert asked(at(bar, DAY + ONE, 1, 59), bar, (closing(DAY - ONE),)) == []
    assert asked(at(bar, DAY + ONE, 2), bar, (closing(DAY - ONE),)) == [early(DAY)]
    assert asked(at(bar, DAY + ONE, 6), bar, (closing(DAY - ONE),)) == [closing(DAY)]


def test_the_next_instant_is_the_early_edition_then_the_end_of_the_day() -> None:
    assert next_due(at(BERLIN, DAY, 9), BERLIN) == at(BERLIN, DAY, 16, 50)
    assert next_due(at(BERLIN, DAY, 16, 50), BERLIN) == at(BERLIN, DAY + ONE, 0)
    assert next_due(at(NIGHT, DAY, 3), NIGHT) == at(NIGHT, DAY, 4)


@given(
    now=st.integers(0, 3650 * 86_400).map(lambda seconds: START + timedelta(seconds=seconds)),
    zone=st.sampled_from(["Europe/Berlin", "Asia/Shanghai", "Pacific/Kiritimati", "America/St_Johns"]),
    starts=st.times().map(lambda one: one.replace(minute=0, second=0, microsecond=0)),
)
def test_nothing_becomes_due_before_the_next_instant(now: datetime, zone: str, starts: time) -> None:
    days = Days(timezone=zone, starts=starts, early_at=time(16, 50))
    later = next_due(now, days)
    assert now < later
    written = tuple(asked(now, days, first=days.today(now)))
    just_before = max(now, later - timedelta(seconds=1))
    assert asked(just_before, days, written, days.today(now)) == []
    assert asked(later, days, written, days.today(now)) != []


@given(seed=st.lists(st.integers(0, 6 * 24 * 60), min_size=1, max_size=12))
def test_whenever_one_looks_each_log_comes_once_and_in_order(seed: list[int]) -> None:
    start, written = at(BERLIN, DAY, 0), [closing(DAY - ONE)]
    for minutes in sorted(seed):
        now = start + minutes * MINUTE
        found = asked(now, written=tuple(written))
        assert [one.day for one in found] == sorted(one.day for one in found)
        assert not set(found) & set(written)
        written += found
    closings = [one.day for one in written if one.edition is Edition.CLOSING]
    assert all(after - before == ONE for before, after in pairwise(closings))


def test_names_suit_every_file_system() -> None:
    assert file_name(DAY, Edition.EARLY, 1, "pdf") == "2026-03-10 early.pdf"
    assert file_name(DAY, Edition.CLOSING, 2, "xlsx") == "2026-03-10 closing 2.xlsx"
