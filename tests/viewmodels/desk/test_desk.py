"""What can be done at the desk, by whom, and what is said when it cannot."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from db.errors import StorageError
from kiosk.domain.tickets import TicketStatus
from kiosk.operations import help as help_operations
from kiosk.operations import moves, queue
from kiosk.operations.site import store_site
from kiosk.operations.station import Station
from kiosk.viewmodels.desk.desk import Action, Desk
from kiosk.viewmodels.desk.facts import facts, subject, summary, visitor_words
from kiosk.viewmodels.desk.help_calls import HelpCalls
from kiosk.viewmodels.desk.timeline import SECOND_ROLE, TIME_ROLE, TimelineModel
from tests.viewmodels.desk.conftest import CheckIn, Clock


def can(desk: Desk) -> set[Action]:
    return {action for action in Action if desk.allowed(action)}


def status(desk: Desk) -> TicketStatus:
    assert desk.detail is not None
    return desk.detail.row.status


def test_a_ticket_from_call_to_outcome(desk: Desk, came: CheckIn, clock: Clock) -> None:
    first, second = came(), came()
    desk.live.poll()
    assert can(desk) == {Action.CALL_NEXT}
    desk.call_next()
    assert desk.shown == first
    assert status(desk) == TicketStatus.CALLED
    at_counter = {Action.HOLD, Action.TRANSFER, Action.UNDO}
    assert can(desk) == at_counter | {Action.SERVE, Action.RECALL, Action.NO_SHOW, Action.CANCEL}
    assert desk.main_action() is Action.SERVE
    desk.recall()
    clock.forward(minutes=1)
    desk.serve()
    assert can(desk) == at_counter | {Action.FINISH}
    assert desk.main_action() is desk.meant(Action.SERVE) is Action.FINISH
    desk.finish("resolved")
    assert status(desk) == TicketStatus.FINISHED
    assert desk.detail is not None
    assert desk.detail.outcome == "resolved"
    assert desk.shown == first
    assert desk.main_action() is Action.CALL_NEXT
    desk.show(second)
    waiting = {Action.CALL_NEXT, Action.CALL_CHOSEN, Action.TRANSFER, Action.CANCEL}
    assert can(desk) == waiting
    desk.call_chosen()
    desk.no_show()
    assert status(desk) == TicketStatus.NO_SHOW
    assert can(desk) == {Action.PUT_BACK, Action.UNDO}
    assert desk.message == ""


def test_call_next_takes_only_what_the_counter_serves(desk: Desk, came: CheckIn) -> None:
    came("visit")
    desk.live.poll()
    assert not desk.allowed(Action.CALL_NEXT)
    desk.call_next()
    assert desk.shown is None
    assert desk.message == "Nobody is waiting for Counter 2."


def test_a_ticket_at_another_counter_is_left_alone(
    desk: Desk, came: CheckIn, other_desk: Callable[[UUID, int], None]
) -> None:
    ticket = came()
    other_desk(ticket, 1)
    desk.live.poll()
    desk.show(ticket)
    assert can(desk) == set()


def test_two_desks_call_the_same_ticket(
    desk: Desk, came: CheckIn, other_desk: Callable[[UUID, int], None]
) -> None:
    ticket = came()
    desk.live.poll()
    desk.show(ticket)
    other_desk(ticket, 1)
    desk.call_chosen()
    assert desk.message == "C001 is already at counter 1. Nothing was changed."
    assert desk.detail is not None
    assert desk.detail.row.counter == 1
    assert can(desk) == set()


def test_a_ticket_finished_elsewhere_meanwhile(
    desk: Desk, came: CheckIn, station: Station, clock: Clock
) -> None:
    ticket = came()
    desk.live.poll()
    desk.call_next()
    moves.no_show(station, ticket, queue.Actor(counter=2), clock.now)
    desk.serve()
    assert desk.message == "That is no longer possible for C001. Nothing was changed."
    assert status(desk) == TicketStatus.NO_SHOW


@pytest.mark.parametrize("code", ["disk_full", "locked", "read_only", "unreachable", "damaged"])
def test_storage_errors_have_a_sentence(
    desk: Desk, came: CheckIn, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    came()
    desk.live.poll()

    def fail(*_args: Any) -> None:
        raise StorageError(code)

    monkeypatch.setattr(moves, "call_next", fail)
    desk.call_next()
    assert desk.message.endswith(".")
    assert "did not work" not in desk.message
    assert desk.shown is None


def test_an_unknown_ticket_is_said_not_raised(desk: Desk) -> None:
    desk.show(uuid4())
    assert desk.shown is None
    assert desk.message == "That did not work. Please try again."


def test_nothing_can_be_done_while_cut_off(desk: Desk, came: CheckIn, clock: Clock) -> None:
    came()
    desk.live.poll()
    desk.live.cut_off_since = clock.now
    assert can(desk) == set()


def test_showing_another_ticket_takes_the_message_away(desk: Desk, came: CheckIn) -> None:
    ticket = came()
    desk.live.poll()
    desk.say("Something.")
    desk.show(ticket)
    assert desk.message == ""


def test_the_own_ticket_comes_back(desk: Desk, came: CheckIn) -> None:
    first, second = came(), came()
    desk.live.poll()
    desk.call_next()
    desk.show(second)
    desk.show_own()
    assert desk.shown == first


def test_a_seat_the_site_does_not_know(desk: Desk) -> None:
    desk.sit(99, "nobody")
    assert (desk.counter, desk.staff) == (None, None)
    assert can(desk) == set()


def test_a_site_configured_anew(desk: Desk, station: Station, clock: Clock, qtbot: QtBot) -> None:
    changed = replace(station.site, names={"en": "New name"}, counters=station.site.counters[:1])
    store_site(changed, clock.now)
    with qtbot.waitSignal(desk.site_changed):
        desk.live.poll()
    assert desk.words.site_name() == "New name"
    assert desk.counter is None
    assert desk.station.site == desk.live.station.site


def test_facts_are_those_that_are_known(desk: Desk, came: CheckIn) -> None:
    ticket = came(
        "complaint",
        adults=2,
        children=1,
        name="张丽华",
        phone="+4930123456",
        subject="equipment",
        note="Line 1\nLine 2",
        language="zh_CN",
        consent=True,
    )
    desk.live.poll()
    desk.show(ticket)
    detail = desk.detail
    assert detail is not None
    assert dict(facts(detail, desk.words)) == {
        "Phone": "030 123456",
        "Arrived at": "10:30",
        "Privacy": "Notice 3, accepted",
    }
    assert subject(detail, desk.words) == "Facilities"
    assert visitor_words(detail) == "Line 1\nLine 2"
    assert summary(detail, desk.words) == "Complaint · 2 adults, 1 child · speaks Chinese"


def test_host_is_named_with_department(desk: Desk, came: CheckIn, station: Station) -> None:
    host = station.site.hosts[0]
    ticket = came("visit", host=host.code, plate="B-AB 123", organisation="Firma")
    desk.live.poll()
    desk.show(ticket)
    assert desk.detail is not None
    known = dict(facts(desk.detail, desk.words))
    assert known["Visits"] == f"{host.name} · {host.department['en']}"
    assert known["Vehicle plate"] == "B-AB 123"
    assert known["Organisation"] == "Firma"


def test_timeline_newest_first(desk: Desk, came: CheckIn, clock: Clock, qtmodeltester: ModelTester) -> None:
    came()
    desk.live.poll()
    model = TimelineModel(desk.words)
    model.show(None)
    clock.forward(minutes=5)
    desk.call_next()
    model.show(desk.detail)
    heard: list[int] = []
    model.modelReset.connect(lambda: heard.append(1))
    desk.serve()
    model.show(desk.detail)
    desk.finish("informed")
    model.show(desk.detail)
    assert heard == []
    lines = [
        (one.data(TIME_ROLE), one.data(), one.data(SECOND_ROLE))
        for one in (model.index(place) for place in range(model.rowCount()))
    ]
    assert lines == [
        ("10:35", "Finished", "Information given · 孙敏"),
        ("10:35", "Serving at counter 2", "孙敏"),
        ("10:35", "Called to counter 2", "孙敏"),
        ("10:30", "Ticket C001 issued", "lobby"),
    ]
    spoken = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "10:35, Serving at counter 2, 孙敏"
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_help_is_answered_oldest_first(desk: Desk, station: Station, clock: Clock) -> None:
    calls = HelpCalls(desk)
    assert calls.calls == []
    calls.answer()
    call = help_operations.call_help(station, "details", "de", clock.now)
    clock.forward(seconds=42)
    desk.live.poll()
    assert calls.title() == "lobby asks for help"
    assert calls.details() == "for 0:42 · entering details · speaks German"
    calls.answer()
    assert calls.calls == []
    assert help_operations.is_answered(call)
