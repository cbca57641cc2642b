"""Figures: each against a plain computation of its definition, over days of any kind."""

import json
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from math import ceil

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain import counting
from kiosk.domain.counting import EVERYTHING, Choice, Fact
from kiosk.domain.figures import FIGURES, STEP, Count, Durations, Figure, Picture, Split, Unit
from kiosk.domain.tickets import TicketStatus

MONDAY = date(2024, 2, 26)  # the week of a leap day
OUTCOMES = {
    "resolved": (True, False),
    "contract": (True, True),
    "appointment": (False, True),
    "no": (False, False),
}


@st.composite
def facts(draw: st.DrawFn) -> Fact:
    """Return a visit with any history that a ticket can have, or without a ticket."""
    common = {
        "hour": draw(st.integers(0, 23)),
        "purpose": draw(st.sampled_from(["visit", "delivery"])),
        "language": draw(st.sampled_from(["de", "en"])),
        "adults": draw(st.integers(0, 4)),
        "children": draw(st.integers(0, 2)),
        "score": draw(st.none() | st.integers(1, 5)),
    }
    if draw(st.booleans()):
        return Fact(**common)  # type: ignore[arg-type]
    status = draw(st.sampled_from(TicketStatus))
    called = status in (TicketStatus.FINISHED, TicketStatus.NO_SHOW) or draw(st.booleans())
    outcome = draw(st.none() | st.sampled_from([*OUTCOMES])) if status is TicketStatus.FINISHED else None
    resolves, converts = OUTCOMES.get(outcome or "", (False, False))
    kind = draw(st.sampled_from(["consultation", "complaint", "other"]))
    return Fact(
        **common,  # type: ignore[arg-type]
        service=kind,
        counter=draw(st.sampled_from(["1", "2", "10"])) if called else "",
        staff=draw(st.sampled_from(["", "sun"])) if called else "",
        status=status,
        outcome=outcome,
        resolves=resolves,
        converts=converts,
        consultation=kind == "consultation",
        complaint=kind == "complaint",
        wait=draw(st.integers(-5, 100_000)) if called else None,
        served=draw(st.integers(0, 9_000)) if called and status in TicketStatus else None,
    )


def exactly(values: Iterable[float | None], percent: int) -> int | None:
    """Return the percentile of the durations themselves, rounded up to a step."""
    found = sorted(max(0, one) for one in values if one is not None)
    return ceil(found[ceil(len(found) * percent / 100) - 1] / STEP) * STEP if found else None


def share(part: Iterable[Fact], whole: Iterable[Fact]) -> float | None:
    parts, wholes = len([*part]), len([*whole])
    return parts / wholes if wholes else None


def has(status: TicketStatus) -> Callable[[list[Fact]], list[Fact]]:
    return lambda found: [one for one in found if one.status is status]


done, missed = has(TicketStatus.FINISHED), has(TicketStatus.NO_SHOW)


def ended(found: list[Fact]) -> list[Fact]:
    return [one for one in done(found) if one.outcome]


def consulted(found: list[Fact]) -> list[Fact]:
    return [one for one in ended(found) if one.consultation]


def mean(values: list[int]) -> float | None:
    return sum(values) / len(values) if values else None


PLAINLY: dict[Figure, Callable[[list[Fact]], float | None]] = {
    Figure.GROUPS: len,
    Figure.HEADS: lambda found: sum(one.adults + one.children for one in found),
    Figure.ADULTS: lambda found: sum(one.adults for one in found),
    Figure.CHILDREN: lambda found: sum(one.children for one in found),
    Figure.TICKETS: lambda found: sum(one.status is not None for one in found),
    Figure.SERVED: lambda found: len(done(found)),
    Figure.WAITS: lambda found: exactly((one.wait for one in found), 50),
    Figure.WAIT_90: lambda found: exactly((one.wait for one in found), 90),
    Figure.SERVICE_MEDIAN: lambda found: exactly((one.served for one in done(found)), 50),
    Figure.SERVICE_90: lambda found: exactly((one.served for one in done(found)), 90),
    Figure.RESPONSE: lambda found: exactly((one.wait for one in found if one.complaint), 50),
    Figure.NO_SHOWS: lambda found: len(missed(found)),
    Figure.NO_SHOW_SHARE: lambda found: share(missed(found), done(found) + missed(found)),
    Figure.CANCELLED: lambda found: len(has(TicketStatus.CANCELLED)(found)),
    Figure.FIRST_CONTACT: lambda found: share((one for one in ended(found) if one.resolves), ended(found)),
    Figure.CONVERSION: lambda found: share(
        (one for one in consulted(found) if one.converts), consulted(found)
    ),
    Figure.SATISFACTION: lambda found: mean([one.score for one in found if one.score]),
    Figure.RATINGS: lambda found: sum(one.score is not None for one in found),
}


def check(count: Count, found: list[Fact]) -> None:
    assert count.behind(Figure.FIRST_CONTACT) == len(ended(found))
    assert count.behind(Figure.SERVICE_90) == sum(one.served is not None for one in done(found))
    assert {one: count.value(one) for one in Figure} == {one: PLAINLY[one](found) for one in Figure}
    assert count.outcomes == Counter(one.outcome for one in found if one.outcome)
    assert count.called == sum(one.wait is not None for one in found)


def shown(days: list[list[Fact]], choice: Choice = EVERYTHING) -> Picture:
    """Return the picture of consecutive days, as it is when all of them were kept."""
    kept = []
    for number, day in enumerate(days):
        text = counting.packed(counting.cells(day))
        whole = counting.whole(counting.unpacked(text, choice))
        kept.append((MONDAY + timedelta(days=number), json.loads(json.dumps(whole))))
    return counting.picture(
        MONDAY, MONDAY + timedelta(days=len(days)), reversed(kept), {Split.SERVICE: ["other"]}
    )


lists_of_days = st.lists(st.lists(facts(), max_size=8), max_size=8)
# Each example is a week of visits.
few = settings(max_examples=25)


@few
@given(lists_of_days)
def test_figures_of_days_are_those_of_all_their_visits(days: list[list[Fact]]) -> None:
    picture = shown(days)
    check(picture.total, [one for day in days for one in day])


@few
@given(lists_of_days)
def test_parts_have_the_visits_that_fall_on_them_and_nothing_else(days: list[list[Fact]]) -> None:
    by = shown(days).by
    parts: dict[Split, dict[str, list[Fact]]] = {split: {} for split in Split}
    for number, day in enumerate(days):
        today = MONDAY + timedelta(days=number)
        for one in day:
            keys = {split: str(getattr(one, split)) for split in Split if hasattr(one, split)}
            for split, key in {
                **keys,
                Split.DAY: today.isoformat(),
                Split.WEEKDAY: str(today.weekday()),
            }.items():
                if key:
                    parts[split].setdefault(key, []).append(one)
    assert {split: {*keys} for split, keys in by.items()} == {split: {*keys} for split, keys in parts.items()}
    for split, counts in by.items():
        for key, count in counts.items():
            check(count, parts[split][key])


@few
@given(lists_of_days)
def test_filtered_figures_are_those_of_the_visits_that_fit(days: list[list[Fact]]) -> None:
    choice = Choice(services=frozenset({"other", "complaint"}), counters=frozenset({"10"}))
    fitting = [[one for one in day if one.service in choice.services and one.counter == "10"] for day in days]
    picture = shown(days, choice)
    check(picture.total, [one for day in fitting for one in day])
    assert picture.by == shown(fitting).by
    live = counting.chosen(counting.cells(one for day in days for one in day), choice)
    assert counting.picture(MONDAY, MONDAY, [(MONDAY, counting.whole(live))], {}).total == picture.total


@pytest.mark.parametrize(
    ("choice", "taken"),
    [
        (Choice(), True),
        (Choice(services=frozenset({"visit"})), True),
        (Choice(services=frozenset({"home"})), False),
        (Choice(counters=frozenset({"2"})), False),
        (Choice(counters=frozenset({"1", "2"}), staff=frozenset({"sun"})), True),
        (Choice(staff=frozenset({"wolf"})), False),
    ],
)
def test_what_a_choice_takes(choice: Choice, taken: bool) -> None:
    assert choice.takes("visit", "1", "sun") is taken


def test_parts_stand_in_the_order_of_the_site_and_numbers_by_size() -> None:
    day = [
        Fact(
            hour=hour, purpose="visit", language="de", adults=1, children=0, service=service, counter=counter
        )
        for hour, service, counter in ((10, "zoo", "10"), (9, "advice", "9"), (17, "other", "2"))
    ]
    by = shown([day]).by
    assert [*by[Split.HOUR]] == ["9", "10", "17"]
    assert [*by[Split.SERVICE]] == ["other", "advice", "zoo"]
    assert [*by[Split.COUNTER]] == ["2", "9", "10"]


def test_days_without_visits_have_no_figures_but_counts() -> None:
    empty = shown([[], []])
    assert empty.total == Count()
    assert all(not parts for parts in empty.by.values())
    assert [one for one in Figure if empty.total.value(one) is not None] == [
        one for one, definition in FIGURES.items() if definition.unit is Unit.COUNT
    ]


def test_every_figure_is_defined_once() -> None:
    assert [*FIGURES] == [*Figure]


@few
@given(st.lists(st.lists(facts(), max_size=8), min_size=2, max_size=2))
def test_counts_add_up(two: list[list[Fact]]) -> None:
    one, other = (shown([day]).total for day in two)
    assert one + other == shown([two[0] + two[1]]).total
    assert Count.total([]) == Count()
    assert Count.total([one.plain()]) == one


durations = st.lists(st.floats(-10, 500_000), max_size=60)


@given(durations, durations, st.integers(1, 100))
def test_durations_are_told_in_steps_whichever_way_they_were_counted(
    some: list[float], more: list[float], percent: int
) -> None:
    one, other = Durations(), Durations()
    for seconds in some:
        one.add(seconds)
    for seconds in more:
        other.add(seconds)
    other.merge(one)
    assert len(other) == len(some) + len(more)
    assert other.percentile(percent) == exactly(some + more, percent)
    assert other.median() == exactly(some + more, 50)
    assert Durations(json.loads(json.dumps(other.text))) == other
    assert (one == other) is not bool(more)


def test_counting_on_after_a_median_changes_it() -> None:
    found = Durations()
    assert found.median() is None
    found.add(11)
    assert found.median() == 20
    found.add(3)
    found.add(3)
    assert found.median() == 10
    assert found != 10
    assert repr(found) == "Durations(3, median 10 s)"


def test_weeks_of_waiting_count_as_the_longest_that_is_told() -> None:
    found = Durations()
    found.add(10**9)
    assert 6 * 86_400 < (found.median() or 0) < 7 * 86_400
    assert Durations(found.text.encode().decode()) == found
