"""The replay: against queueing theory, against its own rules, and how a counter is added or spared."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from math import log, sqrt
from random import Random
from statistics import fmean, stdev

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.queueing import place
from kiosk.domain.replay import Arrival, Counter, Turn, busiest, one_more, replay, spared
from kiosk.domain.staffing import called_within, mean_wait
from kiosk.domain.tickets import Priority

START = datetime(2026, 3, 10, 8, tzinfo=UTC)
LONG = START + timedelta(days=400)


def at(minutes: float) -> datetime:
    return START + timedelta(minutes=minutes)


def arrival(
    number: int,
    minutes: float,
    lasts: float = 5,
    *,
    service: str = "a",
    leaves: float | None = None,
    **more: object,
) -> Arrival:
    return Arrival(
        key=number,
        service=service,
        number=number,
        issued_at=at(minutes),
        place=more.pop("place", at(minutes)),  # type: ignore[arg-type]
        lasts=timedelta(minutes=lasts),
        leaves_at=None if leaves is None else at(leaves),
        **more,  # type: ignore[arg-type]
    )


def counter(number: int, *services: str, spans: tuple[tuple[float, float], ...] = ()) -> Counter:
    stretches = tuple((at(start), at(end)) for start, end in spans) or ((START, LONG),)
    return Counter(number, frozenset(services or ("a",)), stretches)


def calls(turns: list[Turn]) -> list[tuple[object, int | None, float | None]]:
    minute = timedelta(minutes=1)
    return [
        (one.key, one.counter, None if one.called_at is None else (one.called_at - START) / minute)
        for one in turns
    ]


# Queueing theory


def waits(
    rng: Random, counters: int, load: float, *, variation: float = 1.0, count: int = 2000
) -> list[float]:
    """Seconds waited when services last a minute on average, after the queue has settled."""
    now, arrivals = START, []
    for number in range(count):
        now += timedelta(seconds=rng.expovariate(load / 60))
        lasts = timedelta(seconds=60 * duration(rng, variation))
        arrivals.append(
            Arrival(key=number, service="a", number=number, issued_at=now, place=now, lasts=lasts)
        )
    turns = replay(arrivals, [counter(number) for number in range(1, counters + 1)])
    found = [(turn.called_at or LONG) - one.issued_at for one, turn in zip(arrivals, turns, strict=True)]
    return [one.total_seconds() for one in found[count // 10 :]]


def duration(rng: Random, variation: float) -> float:
    """One on average: exponential, or else lognormal."""
    width = sqrt(log(1 + variation))
    return rng.expovariate(1) if variation == 1 else rng.lognormvariate(-(width**2) / 2, width)


def within(means: list[float], theory: float) -> bool:
    """Whether the theory lies within four standard errors of independent runs."""
    return abs(fmean(means) - theory) < 4 * stdev(means) / sqrt(len(means))


@pytest.mark.parametrize(("counters", "load"), [(1, 0.5), (1, 0.8), (2, 1.4), (3, 2.4), (5, 4.0)])
def test_the_mean_wait_is_that_of_erlang(counters: int, load: float) -> None:
    """M/M/c; for one counter the formula is load² / (1 - load) services."""
    means = [fmean(waits(Random(seed), counters, load)) for seed in range(10)]
    theory = mean_wait(counters, load, 60)
    assert within(means, theory)
    assert stdev(means) / sqrt(len(means)) < 0.15 * theory, "and the runs tell something"


@pytest.mark.parametrize("load", [0.5, 0.8])
def test_services_that_last_alike_halve_the_wait(load: float) -> None:
    """M/D/1, by Pollaczek and Khinchine."""
    means = [fmean(waits(Random(seed), 1, load, variation=0)) for seed in range(10)]
    assert within(means, 60 * load / (2 * (1 - load)))


def test_of_visitors_with_durations_like_real_ones_as_many_are_called_in_time_as_is_said() -> None:
    """Lognormal durations; the formula by which counters are planned is an approximation."""
    found = [one for seed in range(8) for one in waits(Random(seed), 3, 2.3, variation=0.3)]
    for limit in (20, 60, 120):
        part = sum(one <= limit for one in found) / len(found)
        assert part == pytest.approx(called_within(3, 2.3, 60, limit, 0.3), abs=0.04)


# Its own rules

arrivals = st.lists(
    st.tuples(
        st.integers(0, 240),  # minute of issue
        st.integers(0, 30),  # minutes at the counter
        st.sampled_from("abc"),
        st.sampled_from(list(Priority)),
        st.none() | st.integers(0, 60),  # patience
        st.integers(0, 2),  # before the call
    ),
    max_size=40,
)
halls = st.lists(
    st.tuples(
        st.frozensets(st.sampled_from("abc"), min_size=1),
        st.lists(st.tuples(st.integers(0, 200), st.integers(1, 200)), min_size=1, max_size=2),
    ),
    min_size=1,
    max_size=4,
)


@settings(max_examples=80, deadline=None)
@given(arrivals, halls)
def test_nobody_is_lost_and_no_counter_serves_two(drawn: list[tuple], hall: list[tuple]) -> None:  # type: ignore[type-arg]
    visitors = [
        Arrival(
            key=number,
            service=service,
            number=number,
            issued_at=at(issued),
            place=place(at(issued), priority),
            lasts=timedelta(minutes=lasts),
            before=timedelta(minutes=before),
            leaves_at=None if patience is None else at(issued + patience),
        )
        for number, (issued, lasts, service, priority, patience, before) in enumerate(drawn)
    ]
    counters = [
        Counter(number, services, tuple((at(start), at(start + lasts)) for start, lasts in spans))
        for number, (services, spans) in enumerate(hall, 1)
    ]
    turns = replay(visitors, counters)
    assert [one.key for one in turns] == [one.key for one in visitors]
    by_number = {one.number: one for one in counters}
    for one, turn in zip(visitors, turns, strict=True):
        if turn.called_at is None or turn.counter is None:
            assert (turn.called_at, turn.counter, turn.ended_at) == (None, None, None)
            continue
        taken = turn.called_at - one.before
        assert turn.ended_at == turn.called_at + one.lasts
        assert taken >= one.issued_at
        assert one.leaves_at is None or taken < one.leaves_at
        assert one.service in by_number[turn.counter].services
        assert by_number[turn.counter].open_at(taken)
    pairs = [(one, turn) for one, turn in zip(visitors, turns, strict=True) if turn.called_at is not None]
    for number in by_number:
        mine = sorted(
            (turn.called_at - one.before, turn.ended_at)
            for one, turn in pairs
            if turn.called_at is not None and turn.ended_at is not None and turn.counter == number
        )
        assert all(end <= start for (_, end), (start, _) in pairwise(mine))
    for one, turn in pairs:
        for other, later in pairs:
            first = one.order < other.order and one.issued_at <= other.issued_at
            if one.service == other.service and first:
                assert turn.called_at is not None
                assert later.called_at is not None
                assert turn.called_at - one.before <= later.called_at - other.before, (
                    "within a class: in order"
                )


def test_a_counter_takes_the_first_of_all_it_serves() -> None:
    visitors = [
        arrival(1, 0, 10),
        arrival(2, 1, service="b"),
        arrival(3, 2),
        arrival(4, 3, place=place(at(3), Priority.VIP)),
    ]
    assert calls(replay(visitors, [counter(1, "a", "b")])) == [(1, 1, 0), (2, 1, 15), (3, 1, 20), (4, 1, 10)]


def test_who_comes_at_the_same_moment_is_compared_first() -> None:
    visitors = [arrival(1, 0), arrival(2, 0, place=place(at(0), Priority.ASSISTED))]
    assert calls(replay(visitors, [counter(1)])) == [(1, 1, 5), (2, 1, 0)]


def test_the_counter_that_is_idle_longest_begins() -> None:
    visitors = [arrival(1, 0, 3), arrival(2, 0, 2), arrival(3, 5), arrival(4, 6)]
    assert calls(replay(visitors, [counter(1), counter(2)])) == [(1, 1, 0), (2, 2, 0), (3, 2, 5), (4, 1, 6)]


def test_who_loses_patience_is_called_by_nobody() -> None:
    visitors = [arrival(1, 0, 10), arrival(2, 1, leaves=9), arrival(3, 2), arrival(4, 3, leaves=3)]
    assert calls(replay(visitors, [counter(1)])) == [(1, 1, 0), (2, None, None), (3, 1, 10), (4, None, None)]


def test_who_would_have_left_stays_when_called_in_time() -> None:
    visitors = [arrival(1, 0, 10), arrival(2, 1, leaves=9)]
    assert calls(replay(visitors, [counter(1), counter(2)])) == [(1, 1, 0), (2, 2, 1)]


def test_a_closed_counter_calls_nobody_but_ends_what_it_began() -> None:
    visitors = [arrival(1, 0), arrival(2, 28, 10), arrival(3, 29), arrival(4, 70)]
    turns = replay(visitors, [counter(1, spans=((10, 30), (60, 70)))])
    assert calls(turns) == [(1, 1, 10), (2, 1, 28), (3, 1, 60), (4, None, None)]


def test_the_way_to_the_counter_takes_its_time() -> None:
    visitors = [arrival(1, 0, before=timedelta(minutes=1)), arrival(2, 1, before=timedelta(minutes=2))]
    assert calls(replay(visitors, [counter(1)])) == [(1, 1, 1), (2, 1, 8)]


def test_without_a_counter_nobody_is_called() -> None:
    assert calls(replay([arrival(1, 0)], [])) == [(1, None, None)]
    assert calls(replay([arrival(1, 0)], [Counter(1, frozenset("a"), ())])) == [(1, None, None)]
    assert replay([], [counter(1)]) == []


# One counter more, one less


def test_one_more_works_like_its_model() -> None:
    first, second = counter(1, "a", spans=((0, 60),)), counter(4, "b")
    *before, added = one_more([first, second], first)
    assert before == [first, second]
    assert added == Counter(5, first.services, first.stretches)


def test_the_busiest_is_who_had_visitors_longest() -> None:
    counters = [counter(1), counter(2, "b"), counter(3, "c"), counter(4, "c")]
    visitors = [arrival(1, 0, 5), arrival(2, 0, 9, service="b"), arrival(3, 0, 5), arrival(4, 0, service="x")]
    ranked = busiest(replay(visitors, counters), counters)
    assert [one.number for one in ranked] == [1, 2, 3, 4]


def test_spared_is_who_is_not_missed() -> None:
    alone, third, fourth = counter(2, "b"), counter(3, "a"), counter(1, "a")
    assert spared([third, fourth, alone], [third, fourth, alone]) == fourth
    assert spared([third, alone], [third, alone]) == alone, "each is alone with something"
    assert spared([third, alone], [third]) == third
