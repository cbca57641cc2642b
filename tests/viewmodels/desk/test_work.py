"""Hold, transfer, resume, put back, cancel, priority, undo; counters that open and close; the new day."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from db import models, queries
from kiosk.domain.tickets import Priority, TicketStatus
from kiosk.operations import counters, moves, queue
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station
from kiosk.viewmodels.desk.desk import Action, Desk
from kiosk.viewmodels.desk.facts import facts
from kiosk.viewmodels.desk.guides import guide
from kiosk.viewmodels.desk.section_model import COL_VISITOR, SECOND_ROLE, TAG_ROLE
from kiosk.viewmodels.desk.timeline import SECOND_ROLE as UNDER
from kiosk.viewmodels.desk.timeline import TimelineModel
from tests.viewmodels.desk.conftest import CheckIn, Clock


def status(desk: Desk) -> TicketStatus:
    assert desk.detail is not None
    return desk.detail.row.status


def titles(desk: Desk) -> list[str]:
    model = TimelineModel(desk.words)
    model.show(desk.detail)
    return [model.index(place, 0).data() for place in range(model.rowCount())]


def supervise(desk: Desk) -> None:
    """Sun becomes a supervisor and takes her place again."""
    models.Staff.update(role="supervisor").where(models.Staff.code == "sun").execute()
    desk.sit(2, "sun")


@pytest.fixture
def called(desk: Desk, came: CheckIn) -> UUID:
    ticket = came()
    desk.live.poll()
    desk.call_next()
    return ticket


def test_hold_and_resume(desk: Desk, called: UUID, came: CheckIn) -> None:
    desk.serve()
    desk.hold()
    assert status(desk) == TicketStatus.ON_HOLD
    assert desk.meant(Action.HOLD) is Action.RESUME
    assert desk.live.counters.place_of(called) == 0
    assert desk.live.at_counter(2) == desk.live.row(called)
    second = came()
    desk.live.poll()
    desk.call_next()
    assert desk.shown == second
    desk.show(called)
    desk.show_own()
    assert desk.shown == second, "the one called comes before the one on hold"
    desk.show(called)
    desk.resume()
    assert status(desk) == TicketStatus.SERVING
    assert desk.message == ""
    assert titles(desk)[:2] == ["Serving again at counter 2", "On hold"]


def test_nobody_is_called_to_a_counter_where_somebody_is(
    desk: Desk, called: UUID, came: CheckIn, station: Station, clock: Clock
) -> None:
    second, third = came(), came()
    desk.live.poll()
    assert not desk.allowed(Action.CALL_NEXT)
    desk.call_next()
    assert desk.message == "C001 has not come yet. Choose Hold or No-show first."
    desk.serve()
    desk.show(second)
    desk.call_next()
    assert (desk.message, desk.shown) == ("Finish or hold C001 first.", second)
    assert desk.live.row(second) == queue.rows(station, [second])[0]
    assert not desk.allowed(Action.CALL_CHOSEN)
    desk.say("")
    desk.call_chosen()
    assert desk.message == "Finish or hold C001 first."
    assert status(desk) == TicketStatus.WAITING
    desk.show(called)
    desk.hold()
    assert desk.busy() == ""
    desk.call_next()
    assert desk.shown == second
    desk.serve()
    desk.finish(None)
    assert desk.allowed(Action.CALL_NEXT)
    desk.sit(4, "sun")
    assert desk.busy() == "", "it is another counter"
    row = moves.call_next(station, Actor(2), clock.now)
    assert row is not None
    assert row.id == third
    assert moves.call_next(station, Actor(2), clock.now) is None
    came()
    again = moves.call_next(station, Actor(2), clock.now)
    assert again is not None, "a script calls on, whoever is there"


def test_transfer_to_a_service_and_to_a_counter(desk: Desk, called: UUID) -> None:
    desk.transfer(service="advice")
    assert status(desk) == TicketStatus.TRANSFERRED
    assert desk.live.waiting.place_of(called) == 0
    assert not desk.allowed(Action.CALL_NEXT)
    assert desk.allowed(Action.CALL_CHOSEN)
    desk.transfer(counter=2)
    assert desk.allowed(Action.CALL_NEXT), "it waits for this counter alone"
    cell = desk.live.waiting.index(0, COL_VISITOR)
    assert cell.data(SECOND_ROLE) == "Advice · 1 person · for counter 2"
    assert ("Only for", "Counter 2") in facts(desk.detail, desk.words) if desk.detail else False
    desk.call_next()
    assert desk.shown == called
    assert status(desk) == TicketStatus.CALLED


def test_a_no_show_is_put_back_in_time_only(desk: Desk, called: UUID, clock: Clock) -> None:
    desk.no_show()
    assert desk.meant(Action.NO_SHOW) is Action.PUT_BACK
    clock.forward(minutes=29)
    desk.put_back()
    assert status(desk) == TicketStatus.WAITING
    assert desk.live.waiting.place_of(called) == 0
    desk.call_chosen()
    desk.no_show()
    clock.forward(minutes=31)
    desk.put_back()
    assert status(desk) == TicketStatus.NO_SHOW
    assert desk.message == "C001 can be put back for 30 minutes only. Please issue a new ticket."


def test_recall_has_a_limit_and_says_so(desk: Desk, called: UUID) -> None:
    desk.recall()
    desk.recall()
    assert desk.message == ""
    desk.recall()
    assert desk.message == "C001 was called 3 times. If nobody comes, choose No-show."
    assert desk.live.row(called) is not None
    assert desk.live.row(called).calls == 3  # type: ignore[union-attr]


def test_cancel(desk: Desk, called: UUID) -> None:
    desk.cancel()
    assert status(desk) == TicketStatus.CANCELLED
    assert desk.live.row(called) is None
    assert desk.allowed(Action.UNDO)


def test_undo_says_what_it_takes_back_and_takes_it_back(desk: Desk, called: UUID) -> None:
    assert desk.last_step() == "call"
    desk.serve()
    assert desk.words.step(desk.last_step()) == "serving"
    desk.undo()
    assert status(desk) == TicketStatus.CALLED
    assert titles(desk)[0] == "Taken back: serving"
    assert not desk.allowed(Action.UNDO), "an undoing is not undone"


def test_undone_finish_leaves_no_outcome_in_the_timeline(desk: Desk, called: UUID) -> None:
    desk.serve()
    desk.finish("resolved")
    desk.undo()
    assert status(desk) == TicketStatus.SERVING
    model = TimelineModel(desk.words)
    model.show(desk.detail)
    assert "Resolved" not in {model.index(place, 0).data(UNDER) for place in range(model.rowCount())}


def test_the_step_of_another_counter_is_not_undone(
    desk: Desk, came: CheckIn, other_desk: Callable[[UUID, int], None], station: Station, clock: Clock
) -> None:
    ticket = came()
    other_desk(ticket, 1)
    desk.live.poll()
    desk.show(ticket)
    assert not desk.allowed(Action.UNDO)
    assert not desk.allowed(Action.TRANSFER)
    supervise(desk)
    assert desk.last_step() == "call"
    desk.undo()
    assert status(desk) == TicketStatus.WAITING


def test_priority_moves_a_ticket_forward_and_shows_as_a_tag(desk: Desk, came: CheckIn) -> None:
    first, second = came(minutes_ago=15), came(minutes_ago=5)
    desk.live.poll()
    desk.show(second)
    assert not desk.allowed(Action.PRIORITY), "reception does not change the order"
    supervise(desk)
    desk.set_priority(Priority.ASSISTED)
    assert desk.live.waiting.place_of(second) == 0
    assert desk.live.waiting.index(0, COL_VISITOR).data(TAG_ROLE) == "Elderly"
    assert ("Priority", "Elderly") in facts(desk.detail, desk.words) if desk.detail else False
    desk.call_next()
    assert desk.shown == second
    assert not desk.allowed(Action.PRIORITY)
    desk.show(first)
    desk.set_priority(Priority.NORMAL)
    assert desk.live.waiting.index(0, COL_VISITOR).data(TAG_ROLE) == ""


def test_the_timeline_tells_where_a_ticket_was_sent_and_its_priority(
    desk: Desk, called: UUID, clock: Clock
) -> None:
    supervise(desk)
    steps: tuple[Callable[[], None], ...] = (
        lambda: desk.transfer(service="advice"),
        lambda: desk.set_priority(Priority.VIP),
        lambda: desk.transfer(counter=3),
        desk.undo,
        lambda: desk.transfer(counter=2),
        lambda: desk.set_priority(Priority.NORMAL),
        lambda: desk.set_priority(Priority.NORMAL),
    )
    for step in steps:
        clock.forward(minutes=1)
        step()
        assert desk.message == ""
    assert titles(desk) == [
        "Priority: None",
        "Transferred to counter 2",
        "Taken back: transfer",
        "Transferred to counter 3",
        "Priority: VIP",
        "Transferred to Advice",
        "Called to counter 2",
        "Ticket C001 issued",
    ]
    assert desk.last_step() == "priority"
    clock.forward(minutes=1)
    desk.undo()
    assert titles(desk)[0] == "Taken back: priority"
    assert desk.detail is not None
    assert desk.detail.row.priority is Priority.VIP
    assert desk.shown == called


def test_a_service_with_braces_in_its_name_is_a_name(desk: Desk, called: UUID) -> None:
    site = desk.words.site
    odd = [
        replace(one, names={"en": "{number} {}"}) if one.code == "advice" else one for one in site.services
    ]
    desk.words.site = replace(site, services=tuple(odd))
    desk.transfer(service="advice")
    assert titles(desk)[0] == "Transferred to {number} {}"
    assert desk.shown == called


def test_a_seat_opens_its_counter_and_leaving_closes_it(desk: Desk, station: Station) -> None:
    def at_work() -> list[tuple[int, str | None]]:
        return [(one.number, one.staff) for one in counters.open_counters(station)]

    assert at_work() == [(2, "孙敏")]
    desk.sit(3, "wolf")
    assert at_work() == [(3, "L. Wolf")]
    desk.sit(3, "brandt")
    assert at_work() == [(3, "A. Brandt")]
    desk.sit(None, "brandt")
    assert at_work() == []
    desk.sit(1, None)
    assert at_work() == [], "nobody has signed in"
    desk.sit(1, "brandt")
    desk.leave()
    assert at_work() == []
    assert desk.counter == 1


def test_an_open_counter_stays_open_on_the_new_day(desk: Desk, station: Station, clock: Clock) -> None:
    today = clock.now
    assert queries.open_counters(station.site_id, today) == {2}
    clock.forward(days=1)
    desk.live.tick()
    assert queries.open_counters(station.site_id, clock.now - timedelta(hours=1)) == {2}


def test_the_new_day_closes_what_was_left(desk: Desk, called: UUID, came: CheckIn, clock: Clock) -> None:
    waiting = came("visit")
    desk.live.poll()
    clock.forward(days=1)
    desk.live.tick()
    assert desk.live.waiting_count() == 0
    for ticket in (called, waiting):
        (row,) = queue.rows(desk.station, [ticket])
        assert row.status == TicketStatus.CANCELLED
    desk.show(waiting)
    assert titles(desk)[0] == "Closed at the end of the day"


def test_a_ticket_carried_over_is_followed(desk: Desk, came: CheckIn, clock: Clock, station: Station) -> None:
    from dataclasses import replace

    from kiosk.domain.site import Closing

    site = replace(station.site, queue=replace(station.site.queue, closing=Closing.CARRY_OVER))
    carrying = replace(station, site=site)
    desk.station = desk.live.station = carrying
    ticket = came()
    clock.forward(days=1)
    desk.live.tick()
    assert desk.live.waiting.place_of(ticket) == 0
    assert "from an earlier day" in desk.live.waiting.index(0, COL_VISITOR).data(SECOND_ROLE)
    moves.call(carrying, ticket, desk.actor, clock.now)
    desk.live.poll()
    assert desk.live.counters.place_of(ticket) == 0


@pytest.mark.parametrize(
    ("language", "beginning"),
    [("en", "Thank the visitor"), ("de", "Bedanken Sie sich"), ("zh_CN", "先感谢来访者")],
)
def test_the_guide_of_the_moment(desk: Desk, called: UUID, language: str, beginning: str) -> None:
    desk.words.language = language
    assert guide(desk.detail, desk.words) is None
    desk.serve()
    found = guide(desk.detail, desk.words)
    assert found is not None
    assert found[1].startswith(beginning)
    assert guide(desk.detail, desk.words, "finish") not in (None, found)
    assert guide(None, desk.words) is None
