"""Parts of the day, and opening times within a service day."""

from datetime import time

import pytest

from kiosk.domain.greeting import minutes, part_of_day
from kiosk.domain.site import Span


@pytest.mark.parametrize(
    ("clock", "part"),
    [
        ("00:00", "evening"), ("04:59", "evening"), ("05:00", "morning"), ("10:59", "morning"),
        ("11:00", "noon"), ("12:59", "noon"), ("13:00", "afternoon"), ("17:59", "afternoon"),
        ("18:00", "evening"), ("23:59", "evening"),
    ],
)  # fmt: skip
def test_part_of_day(clock: str, part: str) -> None:
    assert part_of_day(time.fromisoformat(clock)) == part


@pytest.mark.parametrize(
    ("opens", "closes", "starts", "expected"),
    [
        ("08:30", "17:30", "00:00", (510, 1050)),
        ("00:00", "00:00", "00:00", (0, 1440)),
        ("18:00", "00:00", "00:00", (1080, 1440)),
        ("18:00", "02:00", "04:00", (840, 1320)),
        ("04:00", "04:00", "04:00", (0, 1440)),
    ],
)
def test_minutes_of_the_service_day(opens: str, closes: str, starts: str, expected: tuple[int, int]) -> None:
    span = Span(opens=time.fromisoformat(opens), closes=time.fromisoformat(closes))
    assert minutes(span, time.fromisoformat(starts)) == expected
