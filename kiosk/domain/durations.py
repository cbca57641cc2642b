"""How long things took, counted so that many days can be put together: medians cannot be added up."""

from collections import Counter
from math import ceil

STEP = 10
"""Durations are counted in steps of so many seconds."""
# One character a duration, the first for none at all. Python has those below 0x100 at hand: half an hour is
# counted twice as quickly for it. What follows the last is no character.
_FIRST, _LAST = 0x20, 0xD7FF


def character(seconds: float) -> str:
    """Return the text of a single duration."""
    return chr(min(_FIRST + max(0, ceil(seconds / STEP)), _LAST))


class Durations:
    """How often something lasted how long, in steps of ``STEP`` seconds, each rounded up.

    Held as a text with one character for each duration: a year is thousands of days' texts put together,
    which is many times quicker than adding up numbers. What lasts longer than six days counts as six days.
    """

    __slots__ = ("_counted", "_parts")

    def __init__(self, text: str = "") -> None:
        self._parts = [text]
        self._counted: dict[str, int] | None = None

    def add(self, seconds: float) -> None:
        """Count one more; less than nothing (a clock that was set back) counts as nothing."""
        self._take([character(seconds)])

    def merge(self, *others: "Durations") -> None:
        """Count all that the others have counted."""
        self._take([one.text for one in others])

    @property
    def text(self) -> str:
        """All that was counted, to be kept and given to a new one."""
        if len(self._parts) > 1:
            self._parts = ["".join(self._parts)]
        return self._parts[0]

    def percentile(self, percent: int) -> int | None:
        """Return the seconds within which ``percent`` of 100 lie; None where nothing was counted."""
        rest = ceil(len(self) * percent / 100)
        for one, often in self._steps().items():
            rest -= often
            if rest <= 0:
                return (ord(one) - _FIRST) * STEP
        return None

    def median(self) -> int | None:
        """Return the seconds within which half of them lie; None where nothing was counted."""
        return self.percentile(50)

    def __len__(self) -> int:
        return len(self.text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Durations) and self._steps() == other._steps()

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"Durations({len(self)}, median {self.median()} s)"

    def _steps(self) -> dict[str, int]:
        """Return how often each duration was, the shortest first."""
        if self._counted is None:
            found = Counter(self.text)
            self._counted = {one: found[one] for one in sorted(found)}
        return self._counted

    def _take(self, parts: list[str]) -> None:
        self._parts += parts
        self._counted = None
