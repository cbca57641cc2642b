from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from db import models, queries
from kiosk.operations import moves, queue, waiting
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station

DESK = Actor(counter=2)
SERVICE = timedelta(minutes=6)


def issue(station: Station, now: datetime) -> UUID:
    found = check_in(station, CheckInForm(purpose="complaint"), now).ticket_id
    assert found is not None
    return found


def serve(station: Station, now: datetime) -> None:
    ticket = issue(station, now)
    moves.call(station, ticket, DESK, now)
    moves.serve(station, ticket, DESK, now)
    moves.finish(station, ticket, DESK, None, now + SERVICE)


def test_earlier_days_give_the_first_visitors_an_estimate(station: Station, now: datetime) -> None:
    for minute in range(0, 50, 10):
        serve(station, now - timedelta(days=1) + timedelta(minutes=minute))
    first, second = issue(station, now), issue(station, now)
    assert queue.position(station, first, now).wait_seconds == (0, 120)
    moves.call(station, first, DESK, now)
    third = queue.position(station, second, now).wait_seconds
    assert third is not None
    assert third[0] < SERVICE.total_seconds() < third[1]


def test_the_week_before_is_read_once_for_a_day(station: Station, now: datetime) -> None:
    today = station.today(now)
    serve(station, now - timedelta(days=8))
    serve(station, now - timedelta(days=7))
    serve(station, now)
    waiting._usual.clear()  # serving has asked for the day before
    usual = waiting.usual_before(station, today)
    assert usual.durations == {"complaint": (1, SERVICE.total_seconds())}
    serve(station, now - timedelta(days=2))
    assert waiting.usual_before(station, today) is usual
    assert waiting.usual_before(station, today + timedelta(days=1)).durations["complaint"][0] == 2
    for later in range(2, 9):
        waiting.usual_before(station, today + timedelta(days=later))
    assert waiting.usual_before(station, today) is not usual, "only a few days are kept"


def test_who_is_on_hold_is_at_no_counter(station: Station, now: datetime) -> None:
    ticket = issue(station, now)
    moves.call(station, ticket, DESK, now)
    today = station.today(now)

    def calls() -> int:
        found = queries.calls(station.site_id, today, today, lambda _: now, 100)
        return len(found.get(today, []))

    assert calls() == 1
    models.Ticket.update(status="on_hold").where(models.Ticket.id == ticket).execute()
    assert calls() == 0


@pytest.mark.parametrize("day", [date(2026, 3, 28), date(2026, 3, 29), date(2026, 10, 25), date(2028, 2, 29)])
def test_half_hours_keep_to_the_clock_on_the_wall(station: Station, day: date) -> None:
    summer = date(2026, 3, 29) <= day < date(2026, 10, 25)
    nine = datetime(day.year, day.month, day.day, 7 if summer else 8, tzinfo=UTC)
    assert nine - waiting._midnight(station, day) == timedelta(hours=9)
