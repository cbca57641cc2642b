from dataclasses import astuple, replace
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from kiosk.domain.site import Closing, QueueRules
from kiosk.operations import board, moves
from kiosk.operations.board import Waiting
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station

DESK, OTHER = Actor(2, "brandt"), Actor(1, "sun")
MINUTE = timedelta(minutes=1)


def come(station: Station, now: datetime, purpose: str = "complaint", **more: str) -> UUID:
    found = check_in(station, CheckInForm(purpose=purpose, **more), now).ticket_id  # type: ignore[arg-type]
    assert found is not None
    return found


def called(station: Station, now: datetime) -> list[tuple[str, int]]:
    return [(one.label, one.counter) for one in board.calls_of_today(station, now)]


def test_calls_stand_newest_first_and_without_a_name(station: Station, now: datetime) -> None:
    first, second = (come(station, now, name="Zhang Lihua", language="zh_CN") for _ in range(2))
    moves.call(station, first, DESK, now)
    moves.call(station, second, OTHER, now + MINUTE)
    assert called(station, now) == [("C002", 1), ("C001", 2)]
    moves.recall(station, first, DESK, now + 2 * MINUTE)
    newest, _ = board.calls_of_today(station, now)
    assert (newest.ticket, newest.called_at, newest.language) == (first, now + 2 * MINUTE, "zh_CN")
    assert not any("Zhang" in str(part) for part in astuple(newest))


@pytest.mark.parametrize(("move", "expected"), [(moves.serve, False), (moves.no_show, False), (None, True)])
def test_a_call_tells_whether_the_visitor_is_expected(
    station: Station, now: datetime, move: object, expected: bool
) -> None:
    ticket = come(station, now)
    moves.call(station, ticket, DESK, now)
    if callable(move):
        move(station, ticket, DESK, now)
    (call,) = board.calls_of(station, [ticket], now)
    assert call.expected is expected
    assert called(station, now) == [("C001", 2)], "what was called stays among the last calls"


def test_a_call_taken_back_is_none(station: Station, now: datetime) -> None:
    undone, sent_on, waiting = (come(station, now) for _ in range(3))
    for ticket in (undone, sent_on):
        moves.call(station, ticket, DESK, now)
    moves.undo(station, undone, DESK, now)
    moves.transfer(station, sent_on, DESK, now, service="advice")
    assert board.calls_of(station, [undone, sent_on, waiting], now) == []
    assert called(station, now) == []


def test_only_today_is_on_the_board(station: Station, now: datetime) -> None:
    ticket = come(station, now)
    moves.call(station, ticket, DESK, now)
    come(station, now)
    tomorrow = now + timedelta(days=1)
    assert called(station, tomorrow) == []
    assert board.calls_of(station, [ticket], tomorrow) == []
    assert board.waiting(station, tomorrow) == Waiting()


def test_a_ticket_carried_over_is_called_like_any_other(station: Station, now: datetime) -> None:
    station = replace(station, site=replace(station.site, queue=QueueRules(closing=Closing.CARRY_OVER)))
    ticket = come(station, now)
    tomorrow = now + timedelta(days=1)
    moves.close_day(station, tomorrow)
    assert board.waiting(station, tomorrow) == Waiting(("C001",), 1)
    moves.call(station, ticket, DESK, tomorrow)
    assert called(station, tomorrow) == [("C001", 2)]
    assert [one.label for one in board.calls_of(station, [ticket], tomorrow)] == ["C001"]


def test_who_waits_stands_in_the_order_of_calling(station: Station, now: datetime) -> None:
    assert board.waiting(station, now) == Waiting()
    come(station, now, "complaint")
    come(station, now + MINUTE, "visit")
    come(station, now + 2 * MINUTE, "complaint")
    assert board.waiting(station, now) == Waiting(("C001", "A001", "C002"), 3)
    for place in range(board.MOST_WAITING):
        come(station, now + (3 + place) * MINUTE)
    many = board.waiting(station, now)
    assert len(many.labels) == board.MOST_WAITING
    assert many.count == board.MOST_WAITING + 3


def test_the_wait_covers_every_service_in_demand(station: Station, now: datetime) -> None:
    assert board.expected_wait(station, now) is None
    for purpose, desk, minutes in (("complaint", DESK, 10), ("visit", OTHER, 2)):
        for place in range(5):
            at = now - timedelta(minutes=60 - place * minutes)
            ticket = come(station, at, purpose)
            moves.call(station, ticket, desk, at)
            moves.serve(station, ticket, desk, at)
            moves.finish(station, ticket, desk, None, at + minutes * MINUTE)
        busy = come(station, now - MINUTE, purpose)
        moves.call(station, busy, desk, now - MINUTE)
    assert board.expected_wait(station, now) is None, "nobody waits"
    come(station, now, "visit")
    quick = board.expected_wait(station, now)
    come(station, now, "complaint")
    both = board.expected_wait(station, now)
    assert quick is not None
    assert both is not None
    assert both[0] == quick[0]
    assert both[1] > quick[1] > 0
    come(station, now, "consultation", service="contract")
    assert board.expected_wait(station, now) is None, "nobody has been advised on contracts: no ground"
