"""A visitor calls for staff: once, however often the button is pressed, until somebody comes."""

from datetime import datetime, timedelta

from kiosk.operations import help as help_operations
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station

SECOND = timedelta(seconds=1)


def test_pressed_again_it_is_the_same_call(station: Station, now: datetime) -> None:
    call = help_operations.call_help(station, "party", "de", now)
    assert help_operations.call_help(station, "confirm", "de", now + SECOND) == call
    (found,) = help_operations.open_calls(station)
    assert (found.id, found.station, found.page, found.called_at) == (call, station.name, "party", now)


def test_an_answer_ends_it_and_the_next_one_is_new(station: Station, now: datetime) -> None:
    call = help_operations.call_help(station, "party", "de", now)
    assert not help_operations.is_answered(call)
    help_operations.answer(station, call, Actor(2, "sun"), now + SECOND)
    assert help_operations.is_answered(call)
    assert help_operations.open_calls(station) == []
    assert help_operations.call_help(station, "party", "de", now + 2 * SECOND) != call


def test_what_was_taken_back_is_not_answered(station: Station, now: datetime) -> None:
    call = help_operations.call_help(station, "party", "de", now)
    help_operations.cancel(station, call, now + SECOND)
    help_operations.answer(station, call, Actor(2, "sun"), now + 2 * SECOND)
    assert not help_operations.is_answered(call)
    assert help_operations.open_calls(station) == []
