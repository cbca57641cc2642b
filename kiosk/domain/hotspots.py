"""When something that visitors come about has become more frequent than chance explains."""

from collections.abc import Sequence
from math import exp, lgamma, log
from statistics import fmean

LEVEL = 0.01
"""How seldom a rise may be shown among all topics where nothing has changed: in one of a hundred weeks."""


def usual(before: Sequence[int]) -> float | None:
    """Return the mean of the counts before; None where there are none."""
    return fmean(before) if before else None


def rises(count: int, before: Sequence[int], topics: int = 1) -> bool:
    """Tell whether ``count`` is above the counts of equal stretches before by more than chance.

    Were all alike, each visit would fall into any of the stretches with the same probability, so that
    ``count`` of them would be binomial (the exact comparison of two Poisson counts; Przyborowski and
    Wilenski 1940). ``topics`` is how many are looked at: the more, the less of a surprise is one among them.
    """
    return bool(before) and chance(count, sum(before), len(before)) < LEVEL / topics


def chance(count: int, before: int, stretches: int) -> float:
    """Return the probability of at least ``count`` here, with ``before`` in as many stretches as told."""
    whole, share = count + before, 1 / (stretches + 1)
    odds = log(share) - log(1 - share)
    ways = lgamma(whole + 1) + whole * log(1 - share)
    return sum(
        exp(ways - lgamma(one + 1) - lgamma(whole - one + 1) + one * odds) for one in range(count, whole + 1)
    )
