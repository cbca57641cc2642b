"""Which rises are shown: against exact binomial sums, and seldom where nothing has changed."""

from fractions import Fraction
from math import comb
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.hotspots import LEVEL, chance, rises, usual


@given(st.integers(0, 60), st.integers(0, 200), st.integers(1, 4))
def test_the_chance_is_the_binomial_sum(count: int, before: int, stretches: int) -> None:
    whole, share = count + before, Fraction(1, stretches + 1)
    exact = sum(
        comb(whole, one) * share**one * (1 - share) ** (whole - one) for one in range(count, whole + 1)
    )
    assert chance(count, before, stretches) == pytest.approx(float(exact), rel=1e-6, abs=1e-12)


def test_thousands_of_visits_are_no_trouble() -> None:
    assert chance(60_000, 240_000, 4) == pytest.approx(0.5, abs=0.01)
    assert chance(61_500, 240_000, 4) < 1e-6


@pytest.mark.parametrize(
    ("count", "before", "topics", "shown"),
    [
        (12, (3, 4, 2, 3), 1, True),
        (5, (3, 4, 2, 3), 1, False),
        (3, (0, 0, 0, 0), 1, True),
        (2, (0, 0, 0, 0), 1, False),
        (10, (3, 4, 2, 3), 1, True),
        (10, (3, 4, 2, 3), 50, False),
        (400, (300, 310, 290, 305), 20, True),
        (315, (300, 310, 290, 305), 20, False),
        (100, (), 1, False),
        (0, (9, 9, 9, 9), 1, False),
    ],
)
def test_rises(count: int, before: tuple[int, ...], topics: int, shown: bool) -> None:
    assert rises(count, before, topics) is shown


def test_a_quiet_year_shows_next_to_no_rises() -> None:
    source = Random(7)
    topics, weeks = 10, 400

    def visits() -> int:
        return sum(source.random() < 0.05 for _ in range(200))

    wrong = 0
    for _ in range(weeks):
        wrong += any(rises(visits(), [visits() for _ in range(4)], topics) for _ in range(topics))
    assert wrong <= 3 * LEVEL * weeks


def test_what_is_usual() -> None:
    assert usual(()) is None
    assert usual((3, 4)) == 3.5
