import multiprocessing
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import connection, models
from kiosk.domain import queueing
from kiosk.domain.errors import IllegalMove, InvalidInput, NotFound
from kiosk.domain.tickets import Priority, TicketStatus
from kiosk.operations import moves, queue
from kiosk.operations.checkin import CheckedIn, CheckInForm, check_in
from kiosk.operations.codes import BadCode
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station, close, open_station

DESK = Actor(counter=1, staff=None)


def issue(station: Station, now: datetime, purpose: str = "complaint", **fields: str) -> CheckedIn:
    return check_in(station, CheckInForm(purpose=purpose, **fields), now)  # type: ignore[arg-type]


def id_of(found: CheckedIn) -> UUID:
    assert found.ticket_id is not None
    return found.ticket_id


def counter_for(station: Station, service: str) -> Actor:
    return Actor(station.site.counters_for(service)[0].number, station.site.staff[0].code)


def test_call_next_takes_the_first_of_the_counters_services(station: Station, now: datetime) -> None:
    first, second = issue(station, now), issue(station, now + timedelta(minutes=1))
    desk = counter_for(station, "complaint")
    called = moves.call_next(station, desk, now + timedelta(minutes=2))
    assert called is not None
    assert (called.label, called.status, called.counter) == (first.ticket, TicketStatus.CALLED, desk.counter)
    assert called.staff == station.site.staff[0].name
    following = moves.call_next(station, desk, now + timedelta(minutes=3))
    assert following is not None
    assert following.label == second.ticket
    assert moves.call_next(station, desk, now + timedelta(minutes=4)) is None


def test_a_counter_does_not_take_what_it_does_not_serve(station: Station, now: datetime) -> None:
    issue(station, now)
    others = [one for one in station.site.counters if "complaint" not in one.services]
    assert others, "the sample has a counter without complaints"
    assert moves.call_next(station, Actor(others[0].number), now) is None


def test_a_ticket_is_served_and_finished(station: Station, now: datetime) -> None:
    ticket = id_of(issue(station, now))
    desk = counter_for(station, "complaint")
    moves.call(station, ticket, desk, now + timedelta(minutes=4))
    moves.recall(station, ticket, desk, now + timedelta(minutes=5))
    moves.serve(station, ticket, desk, now + timedelta(minutes=6))
    outcome = station.site.outcomes[0].code
    row = moves.finish(station, ticket, desk, outcome, now + timedelta(minutes=9))
    assert (row.status, row.calls) == (TicketStatus.FINISHED, 2)
    found = queue.detail(station, ticket)
    assert found.outcome == outcome
    assert [event.kind for event in found.events] == ["issue", "call", "recall", "serve", "finish"]
    assert {event.counter for event in found.events[1:]} == {desk.counter}
    stored = models.Ticket.get_by_id(ticket)
    assert (stored.called_at, stored.serving_at) == (now + timedelta(minutes=4), now + timedelta(minutes=6))
    assert stored.finished_at == now + timedelta(minutes=9)


def test_who_does_not_come_is_a_no_show(station: Station, now: datetime) -> None:
    ticket = id_of(issue(station, now))
    moves.call(station, ticket, DESK, now)
    assert moves.no_show(station, ticket, DESK, now).status is TicketStatus.NO_SHOW
    assert queue.open_rows(station, now) == []


def test_illegal_moves_change_nothing(station: Station, now: datetime) -> None:
    ticket = id_of(issue(station, now))
    for move in (moves.recall, moves.serve, moves.no_show):
        with pytest.raises(IllegalMove):
            move(station, ticket, DESK, now)
    with pytest.raises(IllegalMove):
        moves.finish(station, ticket, DESK, None, now)
    assert models.TicketEvent.select().count() == 1
    moves.call(station, ticket, DESK, now)
    with pytest.raises(IllegalMove):
        moves.call(station, ticket, Actor(counter=2), now)


def test_wrong_names_are_told(station: Station, now: datetime) -> None:
    ticket = id_of(issue(station, now))
    for wrong in (None, 0, 99):
        with pytest.raises(InvalidInput, match="unknown_counter"):
            moves.call_next(station, Actor(wrong), now)
        with pytest.raises(InvalidInput, match="unknown_counter"):
            moves.call(station, ticket, Actor(wrong), now)
    moves.call(station, ticket, DESK, now)
    with pytest.raises(InvalidInput, match="unknown_outcome"):
        moves.finish(station, ticket, DESK, "no such outcome", now)
    for move in (moves.recall, moves.serve, moves.no_show):
        with pytest.raises(NotFound):
            move(station, UUID(int=1), DESK, now)
    with pytest.raises(NotFound):
        queue.detail(station, UUID(int=1))


def test_the_queue_is_in_order_and_holds_only_today(station: Station, now: datetime) -> None:
    labels = [issue(station, now + timedelta(minutes=minute), name="王敏").ticket for minute in range(3)]
    issue(station, now + timedelta(days=1))
    rows = queue.open_rows(station, now)
    assert [row.label for row in rows] == labels
    assert {row.name for row in rows} == {"王敏"}
    assert {(row.service, row.purpose, row.party) for row in rows} == {("complaint", "complaint", 1)}


def test_a_ticket_is_found_by_number_key_and_code(station: Station, now: datetime) -> None:
    found = issue(station, now)
    assert found.ticket is not None
    assert found.code is not None
    ticket = id_of(found)
    for text in (found.ticket, found.ticket.lower(), " c 001 ", str(ticket), found.code):
        assert queue.find(station, text, now) == ticket
    for text in ("C999", str(UUID(int=3))):
        with pytest.raises(NotFound):
            queue.find(station, text, now)
    with pytest.raises(NotFound):
        queue.find(station, "C001", now + timedelta(days=1))
    with pytest.raises(BadCode):
        queue.find(station, "no code at all", now)


def test_the_position_moves_up_and_an_estimate_appears(station: Station, now: datetime) -> None:
    desk = counter_for(station, "complaint")
    for minute in range(8):
        issue(station, now + timedelta(minutes=minute))
    last = id_of(issue(station, now + timedelta(minutes=9)))
    assert queue.position(station, last, now + timedelta(minutes=9)).ahead == 8
    for minute in range(5):
        moves.call_next(station, desk, now + timedelta(minutes=10 + 4 * minute))
    found = queue.position(station, last, now + timedelta(minutes=27))
    assert found.ahead == 3
    assert found.wait_seconds is not None
    low, high = found.wait_seconds
    assert low <= 4 * 4 * 60 <= high


def test_a_called_ticket_knows_its_counter_and_has_nobody_ahead(station: Station, now: datetime) -> None:
    ticket = id_of(issue(station, now))
    moves.call(station, ticket, DESK, now)
    found = queue.position(station, ticket, now)
    assert (found.status, found.counter, found.ahead) == (TicketStatus.CALLED, 1, None)


def _desk(
    url: str, name: str, times: int, now: datetime, results: "multiprocessing.Queue[list[str]]"
) -> None:
    station = open_station(url, None, name, now)
    desk = counter_for(station, "complaint")
    called = []
    for second in range(times):
        row = moves.call_next(station, desk, now + timedelta(seconds=second))
        if row is not None:
            called.append(row.label)
    close()
    results.put(called)


def test_desks_pressing_at_once_never_get_the_same_ticket(
    station: Station, database: Path, now: datetime
) -> None:
    labels = {issue(station, now).ticket for _ in range(60)}
    context = multiprocessing.get_context("spawn")
    results: multiprocessing.Queue[list[str]] = context.Queue()
    url = f"sqlite:///{database}"
    desks = [context.Process(target=_desk, args=(url, f"desk {n}", 20, now, results)) for n in range(4)]
    for one in desks:
        one.start()
    called = [label for _ in desks for label in results.get(timeout=60)]
    for one in desks:
        one.join()
    assert sorted(called) == sorted(str(label) for label in labels)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["complaint", "suggestion"]), st.sampled_from(Priority), st.integers(0, 40)
        ),
        max_size=12,
    )
)
def test_the_database_follows_the_rule(
    station: Station, now: datetime, arrivals: list[tuple[str, Priority, int]]
) -> None:
    models.Ticket.update(status="finished").execute()
    for service, priority, minute in arrivals:
        issued = now + timedelta(minutes=minute)
        found = issue(station, issued, service=service)
        values = {"priority": priority.value, "place": queueing.place(issued, priority)}
        models.Ticket.update(**values).where(models.Ticket.id == found.ticket_id).execute()
    rows = queue.open_rows(station, now)
    assert rows == sorted(rows, key=queue.order)
    for ahead, row in enumerate(rows):
        assert queue.position(station, row.id, now).ahead == ahead
    desk = counter_for(station, "complaint")
    served = next(one for one in station.site.counters if one.number == desk.counter).services
    expected = [row.id for row in rows if row.service in served]
    called = [row.id for row in iter(lambda: moves.call_next(station, desk, now), None) if row is not None]
    assert called == expected


def test_an_unknown_person_or_counter_does_nothing(station: Station, now: datetime) -> None:
    ticket = id_of(issue(station, now))
    for actor, code in ((Actor(99), "unknown_counter"), (Actor(2, "nobody"), "unknown_staff")):
        with pytest.raises(InvalidInput, match=code):
            moves.call(station, ticket, actor, now)
    assert queue.rows(station, [ticket])[0].status is TicketStatus.WAITING


def test_behind_very_many_no_wait_is_told(station: Station, now: datetime) -> None:
    with connection.transaction():
        for _ in range(205):
            last = issue(station, now)
    assert last.ahead == 204
    assert last.wait_seconds is None
