"""The queue follows the database: what is read, what is announced, and what happens when storage fails."""

from collections.abc import Callable, Collection
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from db.errors import StorageError
from kiosk.domain.tickets import TicketStatus
from kiosk.operations import moves, queue
from kiosk.operations.queue import QueueRow
from kiosk.operations.site import store_site
from kiosk.operations.station import Station
from kiosk.viewmodels.desk.live import LiveQueue
from tests.viewmodels.desk.conftest import CheckIn, Clock


def waiting(live: LiveQueue) -> list[str]:
    return [live.waiting.row_at(place).label for place in range(live.waiting.rowCount())]


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[set[UUID] | str]:
    """What was read from the database: the ids asked for, or "all"."""
    heard: list[set[UUID] | str] = []
    rows, everything = queue.rows, queue.open_rows

    def some(station: Station, ids: Collection[UUID]) -> list[QueueRow]:
        heard.append(set(ids))
        return rows(station, ids)

    def whole(*args: Any) -> list[QueueRow]:
        heard.append("all")
        return everything(*args)

    monkeypatch.setattr(queue, "rows", some)
    monkeypatch.setattr(queue, "open_rows", whole)
    return heard


def test_only_the_new_ticket_is_read(
    live: LiveQueue, came: CheckIn, reads: list[set[UUID] | str], qtbot: QtBot
) -> None:
    came()
    live.poll()
    resets: list[int] = []
    live.waiting.modelReset.connect(lambda: resets.append(1))
    second = came()
    reads.clear()  # checking in reads, too
    with qtbot.waitSignal(live.arrived) as heard:
        live.poll()
    live.poll()
    assert heard.args == [second]
    assert reads == [{second}]
    assert resets == []
    assert waiting(live) == ["C001", "C002"]


def test_a_call_elsewhere_moves_the_row(
    live: LiveQueue, came: CheckIn, other_desk: Callable[[UUID, int], None]
) -> None:
    first, second = came(), came()
    live.poll()
    arrivals: list[UUID] = []
    live.arrived.connect(arrivals.append)
    other_desk(first, 1)
    live.poll()
    assert waiting(live) == ["C002"]
    assert [row.label for row in live.counters_rows()] == ["C001"]
    assert live.waiting_count() == 1
    assert arrivals == []
    assert live.row(second) is not None


def test_finished_tickets_leave(live: LiveQueue, came: CheckIn, station: Station, clock: Clock) -> None:
    ticket = came()
    actor = queue.Actor(counter=2)
    moves.call(station, ticket, actor, clock.now)
    live.poll()
    moves.finish(station, ticket, actor, None, clock.now)
    live.poll()
    assert live.row(ticket) is None
    assert live.counters.rowCount() == 0


def test_a_new_service_day_begins_with_an_empty_table(live: LiveQueue, came: CheckIn, clock: Clock) -> None:
    came()
    live.poll()
    clock.forward(hours=13)
    live.tick()
    assert waiting(live) == ["C001"]
    clock.forward(hours=1)
    live.tick()
    assert waiting(live) == []
    came("visit")
    live.poll()
    assert waiting(live) == ["A001"]


def test_tickets_of_another_day_stay_out(live: LiveQueue, came: CheckIn) -> None:
    came(minutes_ago=60 * 24)
    live.poll()
    assert live.waiting.rowCount() == 0


def test_a_lost_storage_keeps_the_last_picture_and_comes_back(
    live: LiveQueue, came: CheckIn, clock: Clock, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    first = came()
    live.poll()
    missed = came()
    store_site(replace(live.station.site, names={"en": "New name"}), clock.now)
    broken = {"is": True}
    real_rows, real_open = queue.rows, queue.open_rows

    def failing(real: Callable[..., Any]) -> Callable[..., Any]:
        def read(*args: Any) -> Any:
            if broken["is"]:
                raise StorageError("unreachable")
            return real(*args)

        return read

    monkeypatch.setattr(queue, "rows", failing(real_rows))
    monkeypatch.setattr(queue, "open_rows", failing(real_open))
    with qtbot.waitSignal(live.connection_changed):
        live.poll()
    since = clock.now
    clock.forward(seconds=5)
    live.tick()
    assert live.cut_off_since == since
    assert live.row(first) is not None
    assert live.row(missed) is None
    broken["is"] = False
    heard: list[UUID] = []
    live.arrived.connect(heard.append)
    with qtbot.waitSignal(live.connection_changed):
        live.tick()
    assert live.cut_off_since is None
    assert waiting(live) == ["C001", "C002"]
    assert heard == [missed]
    with qtbot.waitSignals([live.site_changed, live.news]):
        live.poll()


def test_after_a_break_tickets_that_are_over_leave(
    live: LiveQueue, came: CheckIn, station: Station, clock: Clock
) -> None:
    ticket = came()
    live.poll()
    moves.call(station, ticket, queue.Actor(counter=1), clock.now)
    moves.no_show(station, ticket, queue.Actor(counter=1), clock.now)
    live.refresh()
    assert live.row(ticket) is None
    assert live.waiting.rowCount() == 0


def test_the_latest_ticket_at_a_counter(
    live: LiveQueue, came: CheckIn, station: Station, clock: Clock
) -> None:
    assert live.at_counter(2) is None
    first, second = came(), came()
    moves.call(station, first, queue.Actor(counter=2), clock.now)
    clock.forward(seconds=30)
    moves.call(station, second, queue.Actor(counter=2), clock.now)
    live.poll()
    found = live.at_counter(2)
    assert found is not None
    assert found.id == second
    assert found.status == TicketStatus.CALLED
    assert live.at_counter(None) is None


def test_start_and_stop(live: LiveQueue, came: CheckIn, qtbot: QtBot) -> None:
    live.start()
    try:
        ticket = came()
        qtbot.waitUntil(lambda: live.row(ticket) is not None, timeout=20_000)
    finally:
        live.stop()
    later = came()
    qtbot.wait(100)
    assert live.row(later) is None
