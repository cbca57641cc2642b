"""The waits of some visitors in a few figures."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta
from math import ceil


@dataclass(frozen=True, slots=True, kw_only=True)
class Waits:
    """Waits from issue to call in seconds, of the ``called``; None where nobody was called.

    ``missed`` are the visitors who were never called. ``ninety`` is what nine of ten waited at most.
    """

    called: int
    missed: int
    median: float | None
    ninety: float | None
    mean: float | None
    longest: float | None


def waits(found: Collection[timedelta | None]) -> Waits:
    """Return the figures of these waits; None stands for a visitor who was never called."""
    order = sorted(one.total_seconds() for one in found if one is not None)
    return Waits(
        called=len(order),
        missed=len(found) - len(order),
        median=_rank(order, 50),
        ninety=_rank(order, 90),
        mean=sum(order) / len(order) if order else None,
        longest=order[-1] if order else None,
    )


def _rank(order: list[float], percent: int) -> float | None:
    """Return what ``percent`` of 100 do not exceed, as the figures of the day count it."""
    return order[ceil(len(order) * percent / 100) - 1] if order else None
