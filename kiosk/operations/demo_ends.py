"""How invented visits end: with which outcome, and how content the visitor was."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from random import Random

from kiosk.domain.figures import SCORES
from kiosk.domain.site import Outcome, Service, ServiceKind
from kiosk.domain.tickets import Move, TicketStatus
from kiosk.operations.demo_plan import Visitor

# Of 100 that are finished: settled without business, led to business, neither.
ENDS = {
    ServiceKind.CONSULTATION: (60, 25, 15),
    ServiceKind.COMPLAINT: (57, 3, 40),
    ServiceKind.OTHER: (82, 6, 12),
}
RATED = 0.45
"""Share of those served who tell how content they were, once they leave."""
# Of 100 ratings, those of one to five, by how long was waited.
RATINGS = (
    (timedelta(minutes=5), (1, 3, 9, 35, 52)),
    (timedelta(minutes=15), (4, 8, 20, 40, 28)),
    (timedelta.max, (18, 24, 28, 20, 10)),
)


def outcome_of(service: Service, outcomes: Sequence[Outcome], chance: Random) -> str | None:
    """Return how a finished conversation ended; of a kind, the site's first outcomes are its usual ones."""
    weights: dict[str, float] = {}
    for kind, share in enumerate(ENDS[service.kind]):
        codes = [one.code for one in outcomes if _kind(one) == kind]
        halved = [0.5**place for place in range(len(codes))]
        weights |= {code: share * part / sum(halved) for code, part in zip(codes, halved, strict=True)}
    return chance.choices([*weights], [*weights.values()])[0] if weights else None


def _kind(outcome: Outcome) -> int:
    """Return the place of an outcome's kind in ``ENDS``."""
    if outcome.converts:
        return 1
    return 0 if outcome.resolves else 2


def rating_of(visitor: Visitor, chance: Random) -> int | None:
    """Return what a visitor who has left said on the way out, or None for one who said nothing."""
    served = visitor.status is TicketStatus.FINISHED and visitor.left_at is not None
    if not served or chance.random() > RATED:
        return None
    waited = _called(visitor) - visitor.at
    weights = next(weights for longest, weights in RATINGS if waited <= longest)
    return chance.choices(SCORES, weights)[0]


def _called(visitor: Visitor) -> datetime:
    return next(at for at, move, _ in visitor.steps if move is Move.CALL)
