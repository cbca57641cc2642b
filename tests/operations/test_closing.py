"""The new day, priority classes given by staff, and open counters in the estimate."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from db import models
from db.errors import StorageError
from kiosk.domain.access import AccessDenied
from kiosk.domain.errors import IllegalMove
from kiosk.domain.tickets import Priority, TicketStatus
from kiosk.operations import counters, figures, moves, onsite, queue, waiting
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.closing import RETRY, NewDay
from kiosk.operations.priority import set_priority
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station

DAY = timedelta(days=1)
Came = Callable[..., UUID]


@pytest.fixture
def came(station: Station, now: datetime) -> Came:
    def arrive(minutes_ago: float = 0, purpose: str = "complaint") -> UUID:
        at = now - timedelta(minutes=minutes_ago)
        ticket = check_in(station, CheckInForm(purpose=purpose), at).ticket_id
        assert ticket is not None
        return ticket

    return arrive


def status(station: Station, ticket: UUID) -> TicketStatus:
    return queue.rows(station, [ticket])[0].status


def test_the_rule_is_applied_once_a_day(station: Station, now: datetime, came: Came) -> None:
    ticket, keeper = came(), NewDay()
    assert keeper.keep(station, now)
    assert status(station, ticket) == TicketStatus.WAITING
    assert len(onsite.on_site(station)) == 1
    assert not keeper.keep(station, now + timedelta(hours=1))
    assert keeper.keep(station, now + DAY)
    assert status(station, ticket) == TicketStatus.CANCELLED
    assert onsite.on_site(station) == []
    assert not keeper.keep(station, now + DAY)


def test_two_programs_that_both_keep_the_day(station: Station, now: datetime, came: Came) -> None:
    ticket = came()
    assert NewDay().keep(station, now + DAY)
    assert NewDay().keep(station, now + DAY)
    assert [one.kind for one in queue.detail(station, ticket).events] == ["issue", "close"]


def test_the_day_that_ends_is_counted(station: Station, now: datetime, came: Came) -> None:
    came()
    keeper = NewDay()
    keeper.keep(station, now)
    assert not models.DayFigures.select().exists()
    keeper.keep(station, now + DAY)
    kept = models.DayFigures.get()
    assert kept.service_day == station.today(now)
    assert keeper.keep(station, now + 2 * DAY)
    shown = figures.picture(station, kept.service_day, kept.service_day, now + DAY)
    assert (shown.total.groups, shown.total.cancelled) == (1, 1)


def test_what_fails_is_tried_again_later(
    station: Station, now: datetime, came: Came, monkeypatch: pytest.MonkeyPatch
) -> None:
    ticket, keeper = came(), NewDay()

    def fail(*_args: Any) -> None:
        raise StorageError("locked")

    with monkeypatch.context() as patched:
        patched.setattr(moves, "close_day", fail)
        assert not keeper.keep(station, now + DAY)
    assert not keeper.keep(station, now + DAY + RETRY / 2)
    assert keeper.keep(station, now + DAY + RETRY)
    assert status(station, ticket) == TicketStatus.CANCELLED


def test_priority_changes_the_order_and_is_audited(station: Station, now: datetime, came: Came) -> None:
    first, second = came(15), came(5)
    row = set_priority(station, second, Priority.ASSISTED, Actor(2), now)
    assert row.priority is Priority.ASSISTED
    assert [one.id for one in queue.open_rows(station, now)] == [second, first]
    assert queue.position(station, first, now).ahead == 1
    entry: Any = models.Audit.select().where(models.Audit.action == "ticket_priority").get()
    assert entry.detail == {"before": "normal", "after": "assisted"}
    called = moves.call_next(station, Actor(2), now)
    assert called is not None
    assert called.id == second
    with pytest.raises(IllegalMove, match="not_waiting"):
        set_priority(station, second, Priority.NORMAL, Actor(2), now)


def test_priority_is_for_supervisors(station: Station, now: datetime, came: Came) -> None:
    ticket = came()
    with pytest.raises(AccessDenied, match="not_allowed"):
        set_priority(station, ticket, Priority.VIP, Actor(2, "sun"), now)
    models.Staff.update(role="supervisor").where(models.Staff.code == "sun").execute()
    assert set_priority(station, ticket, Priority.VIP, Actor(2, "sun"), now).priority is Priority.VIP


def test_open_counters_count_for_the_estimate(
    station: Station, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[set[int]] = []
    monkeypatch.setattr(waiting, "estimate", lambda *_args, **named: seen.append(named["opened"]))

    def opened() -> set[int]:
        waiting.expected_wait(station, "advice", [], station.today(now), now)
        return seen[-1]

    assert opened() == {1, 3, 4}, "nobody has opened a counter: all that serve it"
    counters.open_counter(station, Actor(4), now)
    assert opened() == {4}
    counters.open_counter(station, Actor(2), now)
    assert opened() == {2, 4}
    counters.close_counter(station, Actor(4), now)
    assert opened() == {1, 3, 4}, "of those open nobody serves it"


def test_a_counter_left_open_on_another_day_does_not_count(
    station: Station, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[set[int]] = []
    monkeypatch.setattr(waiting, "estimate", lambda *_args, **named: seen.append(named["opened"]))
    counters.open_counter(station, Actor(4), now - DAY)
    waiting.expected_wait(station, "advice", [], station.today(now), now)
    assert seen == [{1, 3, 4}]
