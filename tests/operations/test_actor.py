"""Who acts: a staff code or counter that the site does not have is refused, and nothing is changed."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

import pytest

from db import models
from kiosk.domain.errors import InvalidInput, NotFound
from kiosk.domain.tickets import Priority
from kiosk.operations import (
    alarms,
    belongings,
    callbacks,
    corrections,
    counters,
    moves,
    onsite,
    printing,
    signin,
    visitors,
)
from kiosk.operations import help as help_operations
from kiosk.operations.checkin import CheckedIn, CheckInForm, check_in
from kiosk.operations.onsite import LeftHow
from kiosk.operations.priority import set_priority
from kiosk.operations.queue import Actor, keys_of, staff_of
from kiosk.operations.signin import Member
from kiosk.operations.station import Station

NOBODY = Actor(2, "nobody")
Act = Callable[[Station, CheckedIn, datetime], object]


@pytest.fixture
def came(station: Station, now: datetime) -> CheckedIn:
    form = CheckInForm(purpose="complaint", name="Vogel", belongings=("umbrella",))
    return check_in(station, form, now)


def ticket(came: CheckedIn) -> UUID:
    assert came.ticket_id is not None
    return came.ticket_id


def visitor(came: CheckedIn) -> UUID:
    found = visitors.visitor_of(came.visit)
    assert found is not None
    return found


def call_and_undo(station: Station, came: CheckedIn, now: datetime) -> None:
    moves.call(station, ticket(came), Actor(2), now)
    moves.undo(station, ticket(came), NOBODY, now)


def answer_alarm(station: Station, _came: CheckedIn, now: datetime) -> None:
    alarms.answer(station, alarms.raise_alarm(station, Actor(1), now), NOBODY, now)


def answer_help(station: Station, _came: CheckedIn, now: datetime) -> None:
    help_operations.answer(station, help_operations.call_help(station, "party", "de", now), NOBODY, now)


def note_result(station: Station, came: CheckedIn, now: datetime) -> None:
    planned = callbacks.plan(station, came.visit, station.today(now), "?", Actor(), now)
    callbacks.done(station, planned, "reached", NOBODY, now)


ACTS: dict[str, Act] = {
    "call": lambda station, came, now: moves.call(station, ticket(came), NOBODY, now),
    "call next": lambda station, _came, now: moves.call_next(station, NOBODY, now),
    "undo": call_and_undo,
    "print": lambda station, came, now: printing.mark_printed(station, ticket(came), NOBODY, now),
    "sign out": lambda station, came, now: onsite.leave(station, came.visit, NOBODY, LeftHow.DESK, now),
    "collect": lambda station, _came, now: belongings.collect(
        station, belongings.held(station)[0].id, now, "nobody"
    ),
    "call back": lambda station, came, now: callbacks.plan(
        station, came.visit, station.today(now), "?", NOBODY, now
    ),
    "result": note_result,
    "note": lambda station, came, now: visitors.note(station, visitor(came), "Tea", NOBODY, now),
    "preferences": lambda station, came, now: visitors.prefer(station, visitor(came), "Tea", NOBODY, now),
    "correct": lambda station, came, now: corrections.correct(
        station, came.visit, {"name": "Weber"}, NOBODY, now
    ),
    "open a counter": lambda station, _came, now: counters.open_counter(station, NOBODY, now),
    "answer an alarm": answer_alarm,
    "answer a call for help": answer_help,
}


@pytest.mark.parametrize("name", list(ACTS))
def test_an_unknown_staff_code_is_refused(
    station: Station, came: CheckedIn, now: datetime, name: str
) -> None:
    with pytest.raises(InvalidInput, match="unknown_staff") as caught:
        ACTS[name](station, came, now)
    assert caught.value.field == "staff"
    row = models.Ticket.get_by_id(ticket(came))
    assert (row.status, row.printed_at) in {("waiting", None), ("called", None)}
    visit = models.Visit.get_by_id(came.visit)
    assert (visit.left_at, visit.visitor.name, visit.visitor.preferences) == (None, "Vogel", None)
    assert len(belongings.held(station)) == 1
    assert models.VisitorNote.select().count() == 0
    assert models.CallBack.select().where(models.CallBack.done_at.is_null(False)).count() == 0
    assert models.CounterSession.select().count() == 0
    assert models.Alarm.select().where(models.Alarm.answered_at.is_null(False)).count() == 0


def test_an_unknown_counter_is_refused(station: Station, came: CheckedIn, now: datetime) -> None:
    for number in (0, 99):
        with pytest.raises(InvalidInput, match="unknown_counter"):
            keys_of(station, Actor(number, "sun"))
        with pytest.raises(InvalidInput, match="unknown_counter"):
            moves.cancel(station, ticket(came), Actor(number), now)


def test_nobody_named_is_the_command_line(station: Station) -> None:
    assert keys_of(station, Actor()) == (None, None)
    assert staff_of(station, None) is None
    assert staff_of(station, "sun") == station.keys.staff["sun"]
    with pytest.raises(InvalidInput, match="unknown_staff"):
        staff_of(station, "")


def test_the_priority_needs_a_known_person(station: Station, came: CheckedIn, now: datetime) -> None:
    with pytest.raises(Exception, match="not_allowed"):
        set_priority(station, ticket(came), Priority.VIP, NOBODY, now)


def test_a_pin_is_not_set_by_someone_unknown(station: Station, now: datetime) -> None:
    sun = signin.member(station, "sun")
    ghost = Member(**{name: getattr(sun, name) for name in sun.__dataclass_fields__} | {"code": "nobody"})
    with pytest.raises(NotFound, match="staff_unknown"):
        signin.set_pin(station, ghost, "sun", "482915", now)


def test_help_and_leaving_do_not_depend_on_the_site_file(station: Station, now: datetime) -> None:
    """Someone is taken out of it while at work."""
    counters.open_counter(station, Actor(2, "sun"), now)
    alarms.raise_alarm(station, NOBODY, now)
    assert [one.staff for one in alarms.open_alarms(station)] == [None]
    counters.close_counter(station, NOBODY, now)
    assert counters.open_counters(station) == []
