from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from db import models
from kiosk.domain.access import Role
from kiosk.domain.errors import IllegalMove, InvalidInput
from kiosk.domain.site import Closing, QueueRules
from kiosk.domain.tickets import Priority, TicketStatus
from kiosk.operations import moves, queue, signin
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.priority import set_priority
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station

DESK, OTHER = Actor(2, "brandt"), Actor(1, "sun")


@pytest.fixture
def ticket(station: Station, now: datetime) -> UUID:
    found = check_in(station, CheckInForm(purpose="complaint"), now).ticket_id
    assert found is not None
    return found


def status(station: Station, ticket: UUID) -> TicketStatus:
    return queue.rows(station, [ticket])[0].status


def test_a_ticket_on_hold_is_resumed_or_called_again(station: Station, ticket: UUID, now: datetime) -> None:
    moves.call(station, ticket, DESK, now)
    assert moves.hold(station, ticket, DESK, now).status is TicketStatus.ON_HOLD
    assert moves.call_next(station, DESK, now) is None, "who is on hold is not called by itself"
    assert moves.resume(station, ticket, DESK, now).status is TicketStatus.SERVING
    moves.hold(station, ticket, DESK, now)
    assert moves.call(station, ticket, OTHER, now).counter == 1


def test_a_transfer_to_a_service_keeps_the_place(station: Station, ticket: UUID, now: datetime) -> None:
    other = check_in(station, CheckInForm(purpose="consultation"), now + timedelta(minutes=1))
    moves.call(station, ticket, DESK, now + timedelta(minutes=2))
    row = moves.transfer(station, ticket, DESK, now + timedelta(minutes=3), service="advice")
    assert (row.status, row.service, row.counter, row.label) == (
        TicketStatus.TRANSFERRED,
        "advice",
        None,
        "C001",
    )
    desk = Actor(station.site.counters_for("advice")[0].number)
    first = moves.call_next(station, desk, now + timedelta(minutes=4))
    assert first is not None
    assert first.id == ticket, "it came before the other"
    assert other.ticket_id is not None
    assert queue.position(station, other.ticket_id, now + timedelta(minutes=5)).ahead == 0


def test_a_transfer_to_a_counter_is_for_it_alone(station: Station, ticket: UUID, now: datetime) -> None:
    row = moves.transfer(station, ticket, DESK, now, counter=4)
    assert row.for_counter == 4
    for number in (1, 2, 3):
        assert moves.call_next(station, Actor(number), now) is None
    called = moves.call_next(station, Actor(4), now)
    assert called is not None
    assert called.id == ticket


def test_a_transfer_goes_somewhere_that_exists(station: Station, ticket: UUID, now: datetime) -> None:
    for target, code in (
        ({}, "nowhere"),
        ({"service": "no"}, "unknown_service"),
        ({"counter": 99}, "unknown_counter"),
    ):
        with pytest.raises(InvalidInput, match=code):
            moves.transfer(station, ticket, DESK, now, **target)


def test_recalls_have_a_limit(station: Station, ticket: UUID, now: datetime) -> None:
    moves.call(station, ticket, DESK, now)
    for _ in range(station.site.queue.most_calls - 1):
        moves.recall(station, ticket, DESK, now)
    with pytest.raises(IllegalMove, match="most_calls"):
        moves.recall(station, ticket, DESK, now)
    assert moves.no_show(station, ticket, DESK, now).calls == 3


def test_a_no_show_comes_back_in_time(station: Station, ticket: UUID, now: datetime) -> None:
    later = check_in(station, CheckInForm(purpose="complaint"), now + timedelta(minutes=1)).ticket_id
    moves.call(station, ticket, DESK, now + timedelta(minutes=2))
    moves.no_show(station, ticket, DESK, now + timedelta(minutes=5))
    with pytest.raises(IllegalMove, match="too_late"):
        moves.put_back(station, ticket, DESK, now + timedelta(minutes=36))
    row = moves.put_back(station, ticket, DESK, now + timedelta(minutes=35))
    stored: Any = models.Ticket.get_by_id(ticket)
    assert (stored.place, stored.no_show_at, stored.finished_at) == (now, None, None), "the old place"
    assert (row.status, row.calls, row.counter) == (TicketStatus.WAITING, 0, None)
    assert [one.id for one in queue.open_rows(station, now)] == [ticket, later]


def test_who_will_not_wait_is_cancelled(station: Station, ticket: UUID, now: datetime) -> None:
    assert moves.cancel(station, ticket, DESK, now).status is TicketStatus.CANCELLED
    with pytest.raises(IllegalMove):
        moves.call(station, ticket, DESK, now)


def test_each_step_is_taken_back_exactly(station: Station, ticket: UUID, now: datetime) -> None:
    def stored() -> dict[str, object]:
        found: Any = models.Ticket.select().where(models.Ticket.id == ticket).dicts().get()
        return dict(found)

    steps: tuple[Callable[[datetime], object], ...] = (
        lambda at: moves.call(station, ticket, DESK, at),
        lambda at: moves.serve(station, ticket, DESK, at),
        lambda at: moves.hold(station, ticket, DESK, at),
        lambda at: moves.transfer(station, ticket, DESK, at, service="advice", counter=1),
        lambda at: set_priority(station, ticket, Priority.VIP, Actor(), at),
        lambda at: moves.call(station, ticket, OTHER, at),
        lambda at: moves.recall(station, ticket, OTHER, at),
        lambda at: moves.no_show(station, ticket, OTHER, at),
        lambda at: moves.put_back(station, ticket, OTHER, at),
        lambda at: moves.call(station, ticket, OTHER, at),
        lambda at: moves.finish(station, ticket, OTHER, "resolved", at),
    )
    for minute, step in enumerate(steps):
        before = stored()
        step(now + timedelta(minutes=minute))
        moves.undo(station, ticket, Actor(2), now + timedelta(minutes=minute, seconds=10))
        assert stored() == before
        step(now + timedelta(minutes=minute, seconds=20))
    kinds = [event.kind for event in queue.detail(station, ticket).events]
    assert kinds.count("undo") == len(steps), "what was undone stays on record"


def test_a_colleagues_step_and_a_late_no_show_are_a_supervisors(
    station: Station, ticket: UUID, now: datetime
) -> None:
    moves.call(station, ticket, OTHER, now)
    with pytest.raises(IllegalMove, match="step_of_another"):
        moves.undo(station, ticket, DESK, now)
    moves.no_show(station, ticket, OTHER, now + timedelta(minutes=1))
    late = now + timedelta(minutes=60)
    with pytest.raises(IllegalMove, match="too_late"):
        moves.put_back(station, ticket, DESK, late)
    signin.set_role(station, None, "brandt", Role.SUPERVISOR, now)
    assert moves.put_back(station, ticket, DESK, late).status is TicketStatus.WAITING
    moves.call(station, ticket, OTHER, late)
    assert moves.undo(station, ticket, DESK, late + timedelta(seconds=1)).status is TicketStatus.WAITING


def test_what_cannot_be_taken_back_is_told(station: Station, ticket: UUID, now: datetime) -> None:
    with pytest.raises(IllegalMove, match="nothing_to_undo"):
        moves.undo(station, ticket, DESK, now)
    moves.call(station, ticket, DESK, now)
    elsewhere = models.Station.create(site=station.site_id, name="other", created_at=now)
    with pytest.raises(IllegalMove, match="step_of_another"):
        moves.undo(replace(station, id=elsewhere.id), ticket, DESK, now)
    moves.undo(station, ticket, DESK, now + timedelta(seconds=1))
    with pytest.raises(IllegalMove, match="nothing_to_undo"):
        moves.undo(station, ticket, DESK, now + timedelta(seconds=2))


def test_the_story_stays_in_order_when_the_clock_is_put_back(
    station: Station, ticket: UUID, now: datetime
) -> None:
    moves.call(station, ticket, DESK, now + timedelta(minutes=10))
    moves.hold(station, ticket, DESK, now + timedelta(minutes=20))
    moves.undo(station, ticket, DESK, now)
    with pytest.raises(IllegalMove, match="nothing_to_undo"):
        moves.undo(station, ticket, DESK, now)
    moves.hold(station, ticket, DESK, now)
    assert moves.undo(station, ticket, DESK, now).status is TicketStatus.CALLED
    kinds = [event.kind for event in queue.detail(station, ticket).events]
    assert kinds == ["issue", "call", "hold", "undo", "hold", "undo"]


def test_at_the_end_of_the_day_the_queue_is_closed(station: Station, ticket: UUID, now: datetime) -> None:
    assert moves.close_day(station, now) == [], "today goes on"
    (row,) = moves.close_day(station, now + timedelta(days=1))
    assert (row.id, row.status) == (ticket, TicketStatus.CANCELLED)
    assert moves.close_day(station, now + timedelta(days=1)) == []


def test_or_carried_over_with_its_number(station: Station, ticket: UUID, now: datetime) -> None:
    site = replace(station.site, queue=QueueRules(closing=Closing.CARRY_OVER))
    lobby = replace(station, site=site)
    tomorrow = now + timedelta(days=1)
    served = check_in(station, CheckInForm(purpose="complaint"), now).ticket_id
    assert served is not None
    moves.call(station, served, DESK, now)
    moves.serve(station, served, DESK, now)
    moved = {row.id: row for row in moves.close_day(lobby, tomorrow)}
    assert moved[served].status is TicketStatus.CANCELLED, "whom somebody served yesterday is gone"
    row = moved[ticket]
    assert (row.label, row.status, row.carried_over) == ("C001", TicketStatus.WAITING, True)
    assert [one.id for one in queue.open_rows(lobby, tomorrow)] == [ticket]
    assert queue.find(lobby, "C001", tomorrow) == ticket
    new = check_in(lobby, CheckInForm(purpose="complaint"), tomorrow)
    assert new.ticket == "C002", "a number that still waits is not given out again"
    assert queue.find(lobby, "C001", tomorrow) == ticket
    assert new.ticket_id is not None
    assert queue.find(lobby, "C002", tomorrow) == new.ticket_id
    assert queue.position(lobby, ticket, tomorrow).ahead == 0


def test_a_higher_class_is_called_first(station: Station, ticket: UUID, now: datetime) -> None:
    form = CheckInForm(purpose="complaint", priority=Priority.ASSISTED)
    assisted = check_in(station, form, now + timedelta(minutes=5)).ticket_id
    row = moves.call_next(station, DESK, now + timedelta(minutes=6))
    assert row is not None
    assert row.id == assisted


def test_the_events_tell_where_each_move_led(station: Station, ticket: UUID, now: datetime) -> None:
    """What was taken back too, and to a counter that is gone by now."""

    def at(minutes: int) -> datetime:
        return now + timedelta(minutes=minutes)

    moves.call(station, ticket, DESK, at(1))
    moves.transfer(station, ticket, DESK, at(2), service="advice", counter=4)
    set_priority(station, ticket, Priority.VIP, Actor(), at(2))
    moves.undo(station, ticket, Actor(), at(3))
    moves.transfer(station, ticket, DESK, at(4), counter=1)
    moves.transfer(station, ticket, DESK, at(5), service="advice")
    set_priority(station, ticket, Priority.APPOINTMENT, Actor(), at(5))
    models.Counter.update(active=False).where(models.Counter.number == 4).execute()
    told = [
        (one.kind, one.service, one.for_counter, one.priority) for one in queue.detail(station, ticket).events
    ]
    assert told == [
        ("issue", None, None, None),
        ("call", None, None, None),
        ("transfer", "advice", 4, None),
        ("priority", None, None, Priority.VIP),
        ("undo", None, None, None),
        ("transfer", None, 1, None),
        ("transfer", "advice", None, None),
        ("priority", None, None, Priority.APPOINTMENT),
    ]


def test_a_change_of_priority_is_a_step_that_can_be_taken_back(
    station: Station, ticket: UUID, now: datetime
) -> None:
    second = check_in(station, CheckInForm(purpose="complaint"), now + timedelta(minutes=1)).ticket_id
    assert second is not None
    later = now + timedelta(minutes=2)
    set_priority(station, second, Priority.VIP, Actor(), later)
    set_priority(station, second, Priority.VIP, Actor(), later)
    assert [one.kind for one in queue.detail(station, second).events] == ["issue", "priority"]
    assert [one.id for one in queue.open_rows(station, later)] == [second, ticket]
    row = moves.undo(station, second, Actor(), later)
    assert (row.priority, row.status) == (Priority.NORMAL, TicketStatus.WAITING)
    assert [one.id for one in queue.open_rows(station, later)] == [ticket, second]
    called = moves.call_next(station, DESK, later)
    assert called is not None
    assert called.id == ticket, "the place in the queue is the old one, too"
