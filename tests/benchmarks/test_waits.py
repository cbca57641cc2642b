"""The wait estimate against two plain guesses, on days that were not used to make it."""

from collections.abc import Callable, Sequence
from statistics import fmean

import pytest

from tests.benchmarks.conftest import Report
from tests.benchmarks.days import KINDS, Guess, replay

pytestmark = pytest.mark.benchmark

# The constants of the estimate were chosen on days 0 to 15 of each kind.
SEEDS = range(2000, 2016)


def _error(guesses: Sequence[Guess], guess: Callable[[Guess], float]) -> float:
    return fmean(abs(guess(one) - one.wait) for one in guesses)


def test_the_estimate_beats_both_plain_guesses_and_keeps_its_promise(
    report: Report,
) -> None:
    days = {kind.__name__: [one for seed in SEEDS for one in replay(kind, seed)] for kind in KINDS}
    days["all"] = [one for guesses in days.values() for one in guesses]
    lines, figures = [], {}
    for name, guesses in days.items():
        queued = [one for one in guesses if one.said.expected > 0]
        ours = _error(guesses, lambda one: one.said.expected)
        by_mean = _error(guesses, lambda one: one.by_mean)
        by_last = _error(guesses, lambda one: one.by_last)
        inside = fmean(one.inside for one in queued)
        width = fmean(one.said.high - one.said.low for one in queued) / fmean(one.wait for one in queued)
        figures[name] = ours, by_mean, by_last, inside, width
        lines.append(
            f"{name:16}{len(guesses):7}{ours:8.0f}{by_mean:12.0f}{by_last:11.0f}{inside:9.1%}{width:8.2f}"
        )
    report("mean absolute error in seconds; range of those who had to queue, its width as a part of the wait")
    heads = ("kind of day", "waits", "ours", "mean×ahead", "last wait", "inside", "width")
    report("{:16}{:>7}{:>8}{:>12}{:>11}{:>9}{:>8}".format(*heads))
    for line in lines:
        report(line)
    ours, by_mean, by_last, inside, width = figures["all"]
    assert ours < min(by_mean, by_last)
    assert 0.75 <= inside <= 0.92
    assert width < 1
    for name, (ours, by_mean, by_last, inside, _) in figures.items():
        assert ours < min(by_mean, by_last) * 1.1, f"{name}: on no kind of day much worse"
        assert inside > 0.7, name
