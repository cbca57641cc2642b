"""What is promised to somebody who complained: when they hear from the house."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.domain.tickets import TicketStatus

FIRST_RESPONSE = timedelta(hours=24)
"""Opening time within which a complaint has its first answer, by rule of the house."""

_AT_THE_DESK = (TicketStatus.SERVING, TicketStatus.ON_HOLD, TicketStatus.FINISHED)


class Stage(StrEnum):
    """How far a complaint has come, as its visitor is told."""

    REGISTERED = "registered"
    CONTACTED = "contacted"
    HANDLED = "handled"
    SETTLED = "settled"


def stage(status: TicketStatus, *, resolved: bool) -> Stage:
    """Return the stage of a complaint from its ticket; ``resolved``: its outcome left nothing to do."""
    if status not in _AT_THE_DESK:
        return Stage.REGISTERED
    if status is not TicketStatus.FINISHED:
        return Stage.CONTACTED
    return Stage.SETTLED if resolved else Stage.HANDLED


def due(since: datetime, within: timedelta, openings: Iterable[tuple[datetime, datetime]]) -> datetime | None:
    """Return when ``within`` of opening time has passed since ``since``, or None beyond the openings.

    ``openings`` are stretches (opens, closes; aware, in UTC) in order of time. Nights, weekends, holidays
    and lunch do not count.
    """
    left = within
    for opens, closes in openings:
        begins = max(opens, since)
        if begins >= closes:
            continue
        if closes - begins >= left:
            return begins + left
        left -= closes - begins
    return None
