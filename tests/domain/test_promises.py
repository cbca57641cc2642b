"""When somebody who complained hears from the house: only opening time counts."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.promises import Stage, due, stage
from kiosk.domain.tickets import TicketStatus

START = datetime(2026, 3, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
# 08:00 to 12:00 and 13:00 to 17:00 on five days, then a weekend, then again.
OPENINGS = [
    (START + timedelta(days=day, hours=opens), START + timedelta(days=day, hours=opens + 4))
    for day in (0, 1, 2, 3, 4, 7, 8)
    for opens in (8, 13)
]


@pytest.mark.parametrize(
    ("since", "hours", "expected"),
    [
        ((0, 9), 2, (0, 11)),
        ((0, 11), 2, (0, 14)),  # lunch
        ((0, 16), 2, (1, 9)),  # night
        ((0, 3), 1, (0, 9)),  # before the doors open
        ((4, 16), 2, (7, 9)),  # weekend
        ((0, 8), 8, (0, 17)),  # the whole day, to its very end
        ((5, 12), 24, None),  # nothing known beyond
    ],
)
def test_only_opening_time_counts(
    since: tuple[int, int], hours: int, expected: tuple[int, int] | None
) -> None:
    found = due(START + timedelta(days=since[0], hours=since[1]), hours * HOUR, OPENINGS)
    assert found == (expected and START + timedelta(days=expected[0], hours=expected[1]))


@given(st.integers(0, 7 * 24 * 60), st.integers(1, 30 * 60))
def test_the_time_between_is_exactly_what_was_promised(minute: int, within: int) -> None:
    since = START + timedelta(minutes=minute)
    found = due(since, timedelta(minutes=within), OPENINGS)
    passed = sum(
        (max(timedelta(), min(closes, found or closes) - max(opens, since)) for opens, closes in OPENINGS),
        timedelta(),
    )
    assert (passed == timedelta(minutes=within)) if found else (passed < timedelta(minutes=within))


@pytest.mark.parametrize(
    ("status", "resolved", "expected"),
    [
        (TicketStatus.WAITING, False, Stage.REGISTERED),
        (TicketStatus.NO_SHOW, False, Stage.REGISTERED),
        (TicketStatus.SERVING, False, Stage.CONTACTED),
        (TicketStatus.ON_HOLD, False, Stage.CONTACTED),
        (TicketStatus.FINISHED, False, Stage.HANDLED),
        (TicketStatus.FINISHED, True, Stage.SETTLED),
    ],
)
def test_the_stage_follows_the_ticket(status: TicketStatus, resolved: bool, expected: Stage) -> None:
    assert stage(status, resolved=resolved) is expected
