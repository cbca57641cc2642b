from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.errors import IllegalMove
from kiosk.domain.tickets import (
    Move,
    TicketStatus,
    after,
    day_ends,
    label,
    legal_moves,
    service_day,
    split_label,
    visits_close,
)

ZONES = st.sampled_from(["Europe/Berlin", "Asia/Shanghai", "America/New_York", "Pacific/Auckland"])
INSTANTS = st.integers(1_577_000_000, 2_051_000_000).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
STARTS = st.sampled_from([time(0), time(2, 30), time(3), time(4, 30)])


def test_numbers_have_three_digits_and_grow_past_them() -> None:
    assert label("C", 12) == "C012"
    assert label("C", 1234) == "C1234"


@given(st.sampled_from(["A", "C", "ZZ"]), st.integers(1, 99_999))
def test_a_typed_number_is_understood(prefix: str, number: int) -> None:
    text = label(prefix, number)
    assert split_label(text) == (prefix, number)
    assert split_label(f" {text.lower()} ") == (prefix, number)


@pytest.mark.parametrize("text", ["", "C", "12", "C1X", "12C", "Ç12", "C-12", "C" + "9" * 10, "C²"])
def test_what_is_no_number_is_not_taken_for_one(text: str) -> None:
    assert split_label(text) is None


def test_a_ticket_goes_the_usual_way() -> None:
    status = TicketStatus.WAITING
    for move in (Move.CALL, Move.RECALL, Move.SERVE, Move.FINISH):
        status = after(move, status)
    assert status is TicketStatus.FINISHED


@pytest.mark.parametrize("status", list(TicketStatus))
@pytest.mark.parametrize("move", [move for move in Move if move is not Move.ISSUE])
def test_only_legal_moves_are_made(status: TicketStatus, move: Move) -> None:
    if move in legal_moves(status):
        assert after(move, status) in TicketStatus
        return
    with pytest.raises(IllegalMove) as caught:
        after(move, status)
    assert caught.value.values == {"move": move.value, "status": status.value}


@pytest.mark.parametrize("status", [TicketStatus.FINISHED, TicketStatus.CANCELLED])
def test_what_is_over_stays_over(status: TicketStatus) -> None:
    assert legal_moves(status) == frozenset()


@given(INSTANTS, ZONES, STARTS)
def test_every_instant_lies_in_its_service_day(now: datetime, zone: str, starts: time) -> None:
    day = service_day(now, zone, starts)
    end = day_ends(day, zone, starts).astimezone(UTC)
    start = day_ends(day - timedelta(days=1), zone, starts).astimezone(UTC)
    assert start <= now < end


@pytest.mark.parametrize(
    ("instant", "zone", "day"),
    [
        ("2026-03-28T22:59:59+00:00", "Europe/Berlin", date(2026, 3, 28)),
        ("2026-03-28T23:00:00+00:00", "Europe/Berlin", date(2026, 3, 29)),
        ("2026-03-29T21:59:59+00:00", "Europe/Berlin", date(2026, 3, 29)),  # a day of 23 hours
        ("2026-10-25T22:59:59+00:00", "Europe/Berlin", date(2026, 10, 25)),  # a day of 25 hours
        ("2028-02-29T15:59:59+00:00", "Asia/Shanghai", date(2028, 2, 29)),
        ("2028-02-29T16:00:00+00:00", "Asia/Shanghai", date(2028, 3, 1)),
    ],
)
def test_the_service_day_is_the_sites_own(instant: str, zone: str, day: date) -> None:
    assert service_day(datetime.fromisoformat(instant), zone) == day


@given(INSTANTS, ZONES, STARTS, st.integers(1, 7200))
def test_the_service_day_never_goes_back(now: datetime, zone: str, starts: time, seconds: int) -> None:
    assert service_day(now, zone, starts) <= service_day(now + timedelta(seconds=seconds), zone, starts)


def test_a_day_begins_once_when_the_clock_is_put_back_over_its_start() -> None:
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)  # 02:30 in Berlin, and an hour later once more
    days = [service_day(first + timedelta(minutes=one), "Europe/Berlin", time(2, 30)) for one in (-1, 0, 45)]
    assert days == [date(2026, 10, 24), date(2026, 10, 25), date(2026, 10, 25)]


@given(INSTANTS, ZONES, STARTS, STARTS)
def test_visits_close_once_a_day_and_never_after_its_end(
    now: datetime, zone: str, starts: time, at: time
) -> None:
    day = service_day(now, zone, starts)
    before, closes = (visits_close(day - timedelta(days=back), zone, starts, at) for back in (1, 0))
    assert before < closes <= visits_close(day, zone, starts) == day_ends(day, zone, starts).astimezone(UTC)


@pytest.mark.parametrize(
    ("day", "zone", "starts", "at", "closes"),
    [
        (date(2026, 3, 10), "Europe/Berlin", time(0), time(22), "2026-03-10T21:00"),
        (date(2026, 3, 10), "Asia/Shanghai", time(0), time(22), "2026-03-10T14:00"),
        (date(2026, 3, 10), "Europe/Berlin", time(4), time(22), "2026-03-10T21:00"),
        # Before the day's start, or just at it: the night in which the service day ends.
        (date(2026, 3, 10), "Europe/Berlin", time(4), time(1, 30), "2026-03-11T00:30"),
        (date(2026, 3, 10), "Europe/Berlin", time(4), time(4), "2026-03-11T03:00"),
        (date(2026, 3, 10), "Asia/Shanghai", time(0), time(0), "2026-03-10T16:00"),
        # The clock is put forward at 02:00 and back at 03:00.
        (date(2026, 3, 29), "Europe/Berlin", time(0), time(22), "2026-03-29T20:00"),
        (date(2026, 3, 29), "Europe/Berlin", time(0), time(2, 30), "2026-03-29T01:30"),
        (date(2026, 3, 28), "Europe/Berlin", time(3), time(2, 30), "2026-03-29T01:00"),
        (date(2026, 10, 25), "Europe/Berlin", time(0), time(22), "2026-10-25T21:00"),
        (date(2026, 10, 25), "Europe/Berlin", time(0), time(2, 30), "2026-10-25T00:30"),
    ],
)
def test_when_visits_close(day: date, zone: str, starts: time, at: time, closes: str) -> None:
    assert visits_close(day, zone, starts, at) == datetime.fromisoformat(f"{closes}+00:00")


def test_a_late_night_belongs_to_the_day_before_where_the_day_starts_later() -> None:
    late = datetime(2026, 5, 2, 1, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
    assert service_day(late, "Asia/Shanghai", time(4)) == date(2026, 5, 1)
