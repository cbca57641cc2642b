"""From a recorded day to its replay."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

from kiosk.domain.observed import Seen, Stint, joined, opened, recorded, serving, without
from kiosk.domain.replay import Counter, Stretch, replay

START = datetime(2026, 3, 10, 8, tzinfo=UTC)


def at(minutes: float) -> datetime:
    return START + timedelta(minutes=minutes)


def stretch(start: float, end: float) -> Stretch:
    return at(start), at(end)


def seen(
    number: int, issued: float, called: float | None, *, service: str = "a", gone: float | None = None
) -> Seen:
    moments = (None if one is None else at(one) for one in (called, gone))
    return Seen(UUID(int=number), service, number, at(issued), at(issued), *moments)


def stint(number: int, counter: int, start: float, end: float) -> Stint:
    return Stint(UUID(int=number), counter, at(start), at(end))


def test_a_ticket_brings_its_time_at_the_counter_and_the_pause_before_it() -> None:
    found = recorded(
        [seen(1, 0, 0.5), seen(2, 1, 6), seen(3, 20, 20)],
        [stint(1, 1, 0.5, 2), stint(1, 1, 2, 5), stint(2, 1, 6, 9), stint(3, 1, 20, 21)],
    )
    assert [one.before for one in found.arrivals] == [timedelta(minutes=one) for one in (0.5, 1, 0)]
    assert [one.lasts for one in found.arrivals] == [timedelta(minutes=one) for one in (4.5, 3, 1)]
    assert found.worked == {1: (stretch(0, 2), stretch(2, 5), stretch(5, 9), stretch(20, 21))}
    assert found.away == {}


def test_who_lets_visitors_wait_is_away() -> None:
    found = recorded([seen(1, 0, 4), seen(2, 1, 30)], [stint(1, 1, 4, 10), stint(2, 1, 30, 31)])
    assert found.away == {1: (stretch(0, 4), stretch(10, 30))}
    assert [one.before for one in found.arrivals] == [timedelta(0)] * 2


def test_it_counts_who_waits_longest_not_who_is_called() -> None:
    tickets = [seen(1, 0, 9), seen(2, 4, 5), seen(3, 0, 20, service="b"), seen(4, 1, None, gone=2)]
    found = recorded(tickets, [stint(2, 1, 5, 8), stint(1, 1, 9, 10), stint(3, 2, 20, 21)])
    assert found.away == {1: (stretch(0, 5),), 2: (stretch(0, 20),)}
    assert [one.before for one in found.arrivals] == [timedelta(minutes=one) for one in (1, 0, 0, 0)]


def test_coming_back_from_a_hold_is_no_wait() -> None:
    found = recorded([seen(1, 0, 1)], [stint(1, 1, 1, 5), stint(1, 2, 40, 44)])
    assert found.away == {}
    assert found.arrivals[0].lasts == timedelta(minutes=8)


def test_calling_the_next_ends_what_nobody_ended() -> None:
    found = recorded([seen(1, 0, 0), seen(2, 0, 10)], [stint(1, 1, 0, 900), stint(2, 1, 10, 900)])
    assert [one.lasts for one in found.arrivals] == [timedelta(minutes=10), timedelta(hours=2)]


def test_who_was_never_called_leaves_and_would_have_taken_the_mean() -> None:
    tickets = [seen(1, 0, 0), seen(2, 0, 4), seen(3, 1, None, gone=9), seen(4, 2, None, service="b")]
    found = recorded(tickets, [stint(1, 1, 0, 4), stint(2, 1, 4, 12)])
    assert [one.lasts for one in found.arrivals[2:]] == [timedelta(minutes=6)] * 2
    assert [one.leaves_at for one in found.arrivals] == [None, None, at(9), None]
    nobody = recorded([seen(1, 0, None)], [])
    assert nobody.arrivals[0].lasts > timedelta(0)


def test_the_wait_runs_from_issue_to_call() -> None:
    assert (seen(1, 2, 5).wait, seen(1, 2, None).wait) == (timedelta(minutes=3), None)


def test_a_counter_is_open_as_its_desk_noted_or_else_as_the_site_was() -> None:
    worked = {1: (stretch(0, 5),), 2: (stretch(118, 121), stretch(122, 130))}
    noted = {1: (stretch(0, 30),), 3: (stretch(10, 20),)}
    found = opened(worked, {1: (stretch(6, 8),)}, noted, [stretch(60, 120)])
    assert found == {1: (stretch(0, 6), stretch(8, 30)), 2: (stretch(60, 130),), 3: (stretch(10, 20),)}


def test_stretches_are_put_together_and_cut() -> None:
    assert joined([stretch(5, 9), stretch(0, 5), stretch(6, 7), stretch(20, 20)]) == (stretch(0, 9),)
    assert joined([stretch(0, 5), stretch(6, 9)]) == (stretch(0, 5), stretch(6, 9))
    assert joined([stretch(0, 5), stretch(6, 9)], timedelta(minutes=1)) == (stretch(0, 9),)
    assert without([stretch(0, 9), stretch(20, 30)], [stretch(8, 21), stretch(3, 4)]) == (
        stretch(0, 3),
        stretch(4, 8),
        stretch(21, 30),
    )


def test_a_counter_serves_what_the_site_says_unless_nobody_else_would() -> None:
    times = {1: (stretch(0, 9),), 2: (stretch(0, 9),), 9: (stretch(0, 9),)}
    found = serving(times, {1: ("a",), 2: ("b",), 3: ("c",)}, [(1, "b"), (2, "c"), (9, "d")])
    assert found == (
        Counter(1, frozenset("a"), times[1]),
        Counter(2, frozenset("bc"), times[2]),
        Counter(9, frozenset("d"), times[9]),
    )


def test_the_replay_of_a_day_lived_by_the_rule_is_that_day() -> None:
    tickets = [seen(1, 0, 0.5), seen(2, 1, 6), seen(3, 2, 9.5), seen(4, 60, 61)]
    stints = [stint(1, 1, 0.5, 5), stint(2, 1, 6, 9), stint(3, 1, 9.5, 12), stint(4, 1, 61, 70)]
    found = recorded(tickets, stints)
    turns = replay(
        found.arrivals, serving(opened(found.worked, found.away, {}, [stretch(0, 90)]), {}, [(1, "a")])
    )
    assert [one.called_at for one in turns] == [one.called_at for one in tickets]
