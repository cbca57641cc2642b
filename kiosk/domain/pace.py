"""How long services last: what today has shown, drawn towards earlier days where today shows little.

All durations are seconds.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from math import erf, exp, inf, log, sqrt

from kiosk.domain.history import Usual, variation

# Each service weighs so much less than the next; so many weigh the earlier days, and the mean of all.
FADE, WEIGHT_EARLIER, WEIGHT_ALL = 0.98, 8.0, 3.0
# A service of more than so many usual ones, or so many deviations over the mean, was forgotten open.
FORGOTTEN, FAR = 6.0, 2.5


@dataclass(frozen=True, slots=True)
class Pace:
    """Mean duration by service, how many services each stands on, and the squared variation of all."""

    means: Mapping[str, float]
    weights: Mapping[str, float]
    variation: float

    def left(self, service: str, age: float) -> tuple[float, float]:
        """Return how long a service under way counts as having lasted, and is expected to go on.

        Durations are taken as lognormal; a service that was forgotten open is cut.
        """
        mean = self.means[service]
        width = sqrt(log(1 + self.variation))
        middle = log(mean) - width**2 / 2
        score = min((log(max(age, 1.0)) - middle) / width, FAR)
        lasted = exp(middle + width * score)
        return lasted, max(1.0, mean * _normal(width - score) / _normal(-score) - lasted)

    def unknown(self, services: Collection[str]) -> float:
        """Return the squared relative error of the sum of these that comes from not knowing the means."""
        total = sum(self.means[one] for one in services)
        counts = Counter(services)
        errors = sum((self.means[one] * count) ** 2 / self.weights[one] for one, count in counts.items())
        return self.variation * errors / total**2 if total else 0.0


def pace_of(
    services: Collection[str],
    done: Sequence[tuple[str, float]],
    running: Collection[tuple[str, float]],
    usual: Usual,
) -> Pace:
    """Return the pace of ``services`` and of those under way.

    ``done`` has service and duration of what has ended today, oldest first, ``running`` service and age
    of what is under way. Something must have ended, today or on an earlier day.
    """
    weights: dict[str, float] = defaultdict(float)
    totals: dict[str, float] = defaultdict(float)
    for rank, (service, seconds) in enumerate(reversed(done)):
        mean = usual.durations.get(service, (0, inf))[1]
        weights[service] += FADE**rank
        totals[service] += FADE**rank * min(seconds, FORGOTTEN * mean)
    for service in {*services, *(one for one, _ in running)}:
        count, mean = usual.durations.get(service, (0, 0.0))
        weights[service] += min(WEIGHT_EARLIER, count)
        totals[service] += min(WEIGHT_EARLIER, count) * mean
    means = _means(weights, totals)
    before = Pace(means, weights, variation(done, means, usual.variation))
    for service, age in running:
        weights[service] += 1
        totals[service] += sum(before.left(service, age))
    return Pace(_means(weights, totals), {one: max(1.0, weights[one]) for one in weights}, before.variation)


def _means(weights: Mapping[str, float], totals: Mapping[str, float]) -> dict[str, float]:
    every = sum(totals.values()) / sum(weights.values())
    few = {one: max(0.0, WEIGHT_ALL - weight) for one, weight in weights.items()}
    return {one: (totals[one] + few[one] * every) / (weights[one] + few[one]) for one in weights}


def _normal(score: float) -> float:
    return (1 + erf(score / sqrt(2))) / 2
