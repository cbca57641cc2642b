"""The proposal of a day plan."""

from collections import Counter, defaultdict
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.day_plan import LONGEST_RUN, MOST_HOURS, Wanted, counts, elsewhere, propose, to_open

COUNTERS = {
    1: ("visit", "home", "advice"),
    2: ("complaint",),
    3: ("advice", "contract"),
    4: ("advice", "home"),
}
FRONT = frozenset({"visit", "advice", "contract"})
DAY = dict.fromkeys(range(8, 18), 1.0) | {8: 0.5, 17: 0.5}
STAFF = ("brandt", "sun", "wolf", "yildiz")


def test_first_come_the_counters_that_nothing_can_do_without() -> None:
    wanted = [Wanted(FRONT, 3), Wanted(frozenset({"complaint"}), 2)]
    assert to_open(wanted, COUNTERS) == [1, 3, 2, 4]
    assert to_open([Wanted(FRONT, 1)], COUNTERS) == [1, 3], "one alone does not serve them all"
    assert to_open([Wanted(frozenset({"contract"}), 1)], COUNTERS) == [3]
    assert to_open([Wanted(frozenset({"other"}), 2)], COUNTERS) == []
    assert to_open([Wanted(frozenset({"complaint", "other"}), 5)], COUNTERS) == [2]
    assert to_open([], COUNTERS) == []


def test_where_nothing_is_known_all_counters_open() -> None:
    found = propose({9: 1.0}, COUNTERS, STAFF, {}, {})
    assert found == {(1, 9): "brandt", (2, 9): "sun", (3, 9): "wolf", (4, 9): "yildiz"}
    assert propose({9: 1.0}, COUNTERS, STAFF[:1], {}, {}) == {(1, 9): "brandt"}
    assert propose({}, COUNTERS, STAFF, {}, {}) == propose({9: 1.0}, COUNTERS, (), {}, {}) == {}


def test_who_sits_stays_for_three_hours_and_hours_are_shared_out() -> None:
    wanted = {hour: [Wanted(frozenset({"complaint"}), 1)] for hour in DAY}
    found = propose(DAY, COUNTERS, STAFF[:2], wanted, {})
    assert [found[2, hour] for hour in DAY] == [*["brandt"] * 3, *["sun"] * 3, *["brandt"] * 3, "sun"]


def test_on_a_long_day_breaks_come_one_after_the_other() -> None:
    found = propose(DAY, COUNTERS, STAFF, {}, {})
    off = {hour: set(STAFF) - {found.get((number, hour)) for number in COUNTERS} for hour in DAY}
    assert [off[hour] for hour in range(11, 15)] == [{who} for who in STAFF]
    assert counts(found, DAY) == dict.fromkeys(STAFF, 8.0)
    short = dict.fromkeys(range(9, 13), 1.0)
    assert len(propose(short, COUNTERS, STAFF, {}, {})) == 16, "four hours need no break"


def test_what_stands_in_the_plan_is_kept_and_counts() -> None:
    set_by_hand = {(3, 9): "brandt", (1, 10): "guest"}
    found = propose({9: 1.0, 10: 1.0}, COUNTERS, STAFF[:2], {}, set_by_hand)
    assert not set(found) & set(set_by_hand)
    assert found[1, 9] == "sun", "brandt is at counter 3"
    assert found[3, 10] == "brandt", "and stays there"
    assert "guest" not in found.values()


def test_one_person_is_at_one_counter() -> None:
    slots = {(1, 9): "sun", (2, 9): "wolf"}
    assert (elsewhere(slots, 2, 9, "sun"), elsewhere(slots, 1, 9, "sun"), elsewhere(slots, 2, 10, "sun")) == (
        1,
        None,
        None,
    )


hours = st.lists(st.integers(0, 23), unique=True, max_size=24)
groups = st.lists(
    st.builds(Wanted, st.frozensets(st.sampled_from("abcd"), min_size=1), st.integers(0, 4)), max_size=3
)


@settings(max_examples=80, deadline=None)
@given(
    hours,
    st.dictionaries(st.integers(1, 5), st.frozensets(st.sampled_from("abcd")), max_size=5),
    st.lists(st.sampled_from("pqrstu"), unique=True),
    st.dictionaries(st.integers(0, 23), groups),
    st.dictionaries(st.tuples(st.integers(1, 5), st.integers(0, 23)), st.sampled_from("pqx"), max_size=6),
)
def test_a_proposal_keeps_the_rules(
    order: list[int],
    counters: dict[int, frozenset[str]],
    staff: list[str],
    wanted: dict[int, list[Wanted]],
    slots: dict[tuple[int, int], str],
) -> None:
    found = propose(dict.fromkeys(order, 1.0), counters, staff, wanted, slots)
    assert found == propose(dict.fromkeys(order, 1.0), counters, staff, wanted, slots)
    for (number, hour), who in found.items():
        assert number in counters
        assert hour in order
        assert who in staff
        assert (number, hour) not in slots
        assert who not in [other for (at, when), other in slots.items() if when == hour]
    assert all(count == 1 for count in Counter((hour, who) for (_, hour), who in found.items()).values())
    by_hand = Counter(slots.values())
    for who in staff:
        mine = [place for place, hour in enumerate(order) if who in _at(found, hour)]
        assert not mine or len(mine) + by_hand[who] <= MOST_HOURS
        runs: defaultdict[int, int] = defaultdict(int)
        for before, place in pairwise([-2, *mine]):
            runs[place] = runs[before] + 1 if place == before + 1 else 1
        assert max(runs.values(), default=0) <= LONGEST_RUN


def _at(slots: dict[tuple[int, int], str], hour: int) -> set[str]:
    return {who for (_, when), who in slots.items() if when == hour}
