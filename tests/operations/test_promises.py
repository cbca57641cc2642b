"""What the visitor of a complaint is told."""

from datetime import date, datetime, timedelta
from uuid import UUID

from kiosk.domain.promises import Stage
from kiosk.operations import moves
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.promises import Promise, promise
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station

SUN = Actor(2, "sun")


def complaint(station: Station, now: datetime) -> UUID:
    ticket = check_in(station, CheckInForm(purpose="complaint"), now).ticket_id
    assert ticket is not None
    return ticket


def test_a_complaint_is_answered_within_24_opening_hours(station: Station, now: datetime) -> None:
    # Tuesday 10:30; open 9 hours a day: 7 on Tuesday, 9 on Wednesday, the last 8 on Thursday.
    assert promise(station, complaint(station, now), now) == Promise(Stage.REGISTERED, date(2026, 3, 12))


def test_other_tickets_promise_nothing(station: Station, now: datetime) -> None:
    ticket = check_in(station, CheckInForm(purpose="consultation"), now).ticket_id
    assert ticket is not None
    assert promise(station, ticket, now) is None


def test_it_goes_on_until_it_is_settled(station: Station, now: datetime) -> None:
    ticket = complaint(station, now)
    moves.call(station, ticket, SUN, now)
    moves.serve(station, ticket, SUN, now)
    assert promise(station, ticket, now) == Promise(Stage.CONTACTED, date(2026, 3, 12))
    moves.finish(station, ticket, SUN, "forwarded", now)
    assert promise(station, ticket, now) == Promise(Stage.HANDLED, date(2026, 3, 12))


def test_what_is_settled_or_late_has_no_day(station: Station, now: datetime) -> None:
    ticket = complaint(station, now)
    assert promise(station, ticket, now + timedelta(days=7)) == Promise(Stage.REGISTERED, None)
    moves.call(station, ticket, SUN, now)
    moves.finish(station, ticket, SUN, "resolved", now)
    assert promise(station, ticket, now) == Promise(Stage.SETTLED, None)
    other = complaint(station, now)
    moves.cancel(station, other, SUN, now)
    assert promise(station, other, now) == Promise(Stage.REGISTERED, None)
