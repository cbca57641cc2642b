"""A ticket knows whether it is on paper, and how often."""

from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest

from db import models
from kiosk.domain.errors import InvalidInput, NotFound
from kiosk.domain.tickets import TicketStatus
from kiosk.operations import moves, queue
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.live import Feed
from kiosk.operations.printing import mark_printed
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station

SUN = Actor(2, "sun")


@pytest.fixture
def ticket(station: Station, now: datetime) -> UUID:
    found = check_in(station, CheckInForm(purpose="complaint"), now).ticket_id
    assert found is not None
    return found


def test_the_first_is_the_original_the_others_are_copies(
    station: Station, ticket: UUID, now: datetime
) -> None:
    before = queue.detail(station, ticket)
    assert (before.printed_at, before.copies) == (None, 0)
    later = now + timedelta(minutes=1)
    assert mark_printed(station, ticket, Actor(), now) == 0
    assert mark_printed(station, ticket, SUN, later) == 1
    assert mark_printed(station, ticket, SUN, later) == 2
    after = queue.detail(station, ticket)
    assert (after.printed_at, after.copies) == (now, 2)
    assert [one.kind for one in after.events] == ["issue", "print", "reprint", "reprint"]
    assert after.events[-1].staff is not None
    assert after.events[-1].counter == 2
    assert after.row.status is TicketStatus.WAITING
    audited = models.Audit.select().where(models.Audit.entity == ticket).order_by(models.Audit.seq)
    printed = [(one.action, one.detail) for one in audited if "print" in one.action]
    assert printed == [
        ("ticket_print", {"copies": 0}),
        ("ticket_reprint", {"copies": 1}),
        ("ticket_reprint", {"copies": 2}),
    ]


def test_it_is_announced(station: Station, ticket: UUID, now: datetime) -> None:
    feed = Feed(station)
    feed.poll()
    mark_printed(station, ticket, SUN, now)
    changed = feed.poll()
    assert changed is not None
    assert changed.tickets == {ticket}


def test_printing_is_no_step_that_is_taken_back(station: Station, ticket: UUID, now: datetime) -> None:
    moves.call(station, ticket, SUN, now)
    mark_printed(station, ticket, SUN, now + timedelta(seconds=1))
    row = moves.undo(station, ticket, SUN, now + timedelta(seconds=2))
    assert row.status is TicketStatus.WAITING
    assert queue.detail(station, ticket).printed_at is not None


def test_unknown_ticket_and_person(station: Station, ticket: UUID, now: datetime) -> None:
    with pytest.raises(NotFound):
        mark_printed(station, uuid4(), SUN, now)
    with pytest.raises(InvalidInput):
        mark_printed(station, ticket, Actor(2, "nobody"), now)
    assert queue.detail(station, ticket).printed_at is None
