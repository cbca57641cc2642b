"""When a patrol is due, late, missed."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from kiosk.domain.site_reports import Patrol
from kiosk.domain.tickets import day_ends
from kiosk.domain.worklog import Category, RoundState, Walked, rounds

HOUSE = Patrol(code="house", names={"en": "House"}, times=(time(16, 30), time(9, 30)))
DAY = date(2026, 3, 10)
BERLIN = "Europe/Berlin"
MORNING = datetime(2026, 3, 10, 8, 30, tzinfo=UTC)


def states(now: datetime, walked: dict[tuple[str, datetime], Walked] | None = None) -> list[RoundState]:
    return [one.state for one in rounds([HOUSE], DAY, BERLIN, walked or {}, now, day_ends(DAY, BERLIN))]


@pytest.mark.parametrize(
    ("minutes", "state"),
    [
        (-16, RoundState.COMING),
        (-15, RoundState.DUE),
        (14, RoundState.DUE),
        (15, RoundState.LATE),
        (7 * 60 - 1, RoundState.LATE),
        (7 * 60, RoundState.MISSED),
    ],
)
def test_a_round_is_due_around_its_time_and_missed_at_the_next(minutes: int, state: RoundState) -> None:
    assert states(MORNING + timedelta(minutes=minutes))[0] is state


def test_the_last_round_is_missed_when_the_day_is_over() -> None:
    assert states(day_ends(DAY, BERLIN) - timedelta(seconds=1))[1] is RoundState.LATE
    assert states(day_ends(DAY, BERLIN))[1] is RoundState.MISSED


def test_a_round_that_was_begun_is_never_missed() -> None:
    walked = {("house", MORNING): Walked(MORNING, None)}
    assert states(day_ends(DAY, BERLIN), walked)[0] is RoundState.UNDER_WAY
    walked = {("house", MORNING): Walked(MORNING, MORNING)}
    assert states(day_ends(DAY, BERLIN), walked)[0] is RoundState.DONE


def test_rounds_of_all_patrols_stand_in_order_of_time() -> None:
    park = Patrol(code="park", names={"en": "Park"}, times=(time(9, 30), time(12, 0)))
    found = rounds([park, HOUSE], DAY, BERLIN, {}, MORNING, day_ends(DAY, BERLIN))
    assert [(one.patrol, one.due_at.hour) for one in found] == [
        ("house", 9),
        ("park", 9),
        ("park", 12),
        ("house", 16),
    ]


def test_the_night_of_the_clock_change_is_counted_in_real_time() -> None:
    night = Patrol(code="night", names={"en": "Night"}, times=(time(1, 30), time(4, 0)))
    day = date(2026, 10, 25)  # 03:00 summer time becomes 02:00
    due = datetime(2026, 10, 24, 23, 30, tzinfo=UTC)
    found = rounds([night], day, BERLIN, {}, due + timedelta(hours=3, minutes=29), day_ends(day, BERLIN))
    assert found[0].state is RoundState.LATE
    found = rounds([night], day, BERLIN, {}, due + timedelta(hours=3, minutes=30), day_ends(day, BERLIN))
    assert found[0].state is RoundState.MISSED


def test_categories_are_stored_by_these_words() -> None:
    assert [one.value for one in Category] == ["incident", "patrol", "equipment", "courtesy_call", "other"]
