"""The quick clock says what the slow one says."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import local_time
from kiosk.domain.local_time import LocalTime, day_serial

# A whole hour, halves and quarters, a change of half an hour, a change at midnight, none at all.
ZONES = (
    "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Asia/Kathmandu", "Australia/Lord_Howe",
    "America/Havana", "Pacific/Apia", "Asia/Shanghai", "UTC",
)  # fmt: skip
ZERO = datetime(1970, 1, 1, tzinfo=UTC)
INSTANTS = st.integers(
    (datetime(1973, 1, 1, tzinfo=UTC) - ZERO) // timedelta(microseconds=1),
    (datetime(2090, 1, 1, tzinfo=UTC) - ZERO) // timedelta(microseconds=1),
)


def clock_of(stored: int, zone: str) -> datetime:
    return (ZERO + timedelta(microseconds=stored)).astimezone(ZoneInfo(zone))


@given(zone=st.sampled_from(ZONES), stored=INSTANTS)
def test_every_instant(zone: str, stored: int) -> None:
    clock, expected = LocalTime(zone), clock_of(stored, zone)
    assert clock.text(stored) == expected.isoformat(timespec="seconds")
    assert clock.hour(stored) == expected.hour
    serial = datetime(1899, 12, 30) + timedelta(days=clock.serial(stored))  # noqa: DTZ001
    assert abs(serial - expected.replace(tzinfo=None, microsecond=0)) < timedelta(milliseconds=1)


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25), date(2026, 4, 5), date(2026, 11, 1)])
def test_days_on_which_clocks_change_second_by_second(zone: str, day: date) -> None:
    clock = LocalTime(zone)
    start = int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp())
    for second in range(start, start + 86_400, 299):
        stored = second * 1_000_000 + 999_999
        assert clock.text(stored) == clock_of(stored, zone).isoformat(timespec="seconds")


def test_it_does_not_keep_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local_time, "_KEPT", 3)
    clock = LocalTime("Europe/Berlin")
    times = [number * 900_000_000 for number in range(2_000_000, 2_000_008)]
    assert [clock.hour(one) for one in times] == [clock_of(one, "Europe/Berlin").hour for one in times]
    assert len(clock._quarters) <= 3


def test_days_of_spreadsheets() -> None:
    assert day_serial(date(1899, 12, 30)) == 0
    assert day_serial(date(2026, 3, 10)) == 46091
