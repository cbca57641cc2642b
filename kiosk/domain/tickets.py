"""Ticket numbers, service days, and the moves a ticket may make."""

from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from kiosk.domain.errors import IllegalMove

NUMBER_DIGITS = 3


class TicketStatus(StrEnum):
    """Where a ticket stands."""

    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    ON_HOLD = "on_hold"
    TRANSFERRED = "transferred"
    FINISHED = "finished"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"


class Move(StrEnum):
    """What can be done with a ticket; each is stored as an event of this kind.

    ``CLOSE`` and ``CARRY_OVER`` are made by the closing rule, ``UNDO`` takes the last step back, and
    ``PRIORITY`` gives another place in the queue: it leaves a ticket where it stands.
    """

    ISSUE = "issue"
    CALL = "call"
    RECALL = "recall"
    SERVE = "serve"
    HOLD = "hold"
    RESUME = "resume"
    TRANSFER = "transfer"
    FINISH = "finish"
    NO_SHOW = "no_show"
    PUT_BACK = "put_back"
    CANCEL = "cancel"
    CLOSE = "close"
    CARRY_OVER = "carry_over"
    PRIORITY = "priority"
    UNDO = "undo"


class Printing(StrEnum):
    """What is stored of a ticket on paper; it moves nothing. The first is the original, others are copies."""

    PRINT = "print"
    REPRINT = "reprint"


class Priority(StrEnum):
    """Priority classes, first to last."""

    VIP = "vip"
    ASSISTED = "assisted"
    APPOINTMENT = "appointment"
    NORMAL = "normal"


IN_LINE = frozenset({TicketStatus.WAITING, TicketStatus.TRANSFERRED})
AT_COUNTER = frozenset({TicketStatus.CALLED, TicketStatus.SERVING})
OPEN = IN_LINE | AT_COUNTER | {TicketStatus.ON_HOLD}

_MOVES: dict[Move, tuple[frozenset[TicketStatus], TicketStatus]] = {
    Move.CALL: (IN_LINE | {TicketStatus.ON_HOLD}, TicketStatus.CALLED),
    Move.RECALL: (frozenset({TicketStatus.CALLED}), TicketStatus.CALLED),
    Move.SERVE: (frozenset({TicketStatus.CALLED}), TicketStatus.SERVING),
    Move.HOLD: (AT_COUNTER, TicketStatus.ON_HOLD),
    Move.RESUME: (frozenset({TicketStatus.ON_HOLD}), TicketStatus.SERVING),
    Move.TRANSFER: (OPEN, TicketStatus.TRANSFERRED),
    Move.FINISH: (AT_COUNTER, TicketStatus.FINISHED),
    Move.NO_SHOW: (frozenset({TicketStatus.CALLED}), TicketStatus.NO_SHOW),
    Move.PUT_BACK: (frozenset({TicketStatus.NO_SHOW}), TicketStatus.WAITING),
    Move.CANCEL: (IN_LINE | {TicketStatus.CALLED, TicketStatus.ON_HOLD}, TicketStatus.CANCELLED),
    Move.CLOSE: (OPEN, TicketStatus.CANCELLED),
    Move.CARRY_OVER: (IN_LINE | {TicketStatus.ON_HOLD, TicketStatus.CALLED}, TicketStatus.WAITING),
}


def after(move: Move, status: TicketStatus) -> TicketStatus:
    """Return the status that ``move`` leads to. Raises IllegalMove("illegal_move")."""
    origins, target = _MOVES.get(move, (frozenset(), status))
    if status not in origins:
        raise IllegalMove("illegal_move", move=move.value, status=status.value)
    return target


def legal_moves(status: TicketStatus) -> frozenset[Move]:
    """Return what may be done with a ticket in this status."""
    return frozenset(move for move, (origins, _) in _MOVES.items() if status in origins)


def label(prefix: str, number: int) -> str:
    """Return the number as it is shown and spoken: C012; it grows past C999 without wrapping."""
    return f"{prefix}{number:0{NUMBER_DIGITS}d}"


def split_label(text: str) -> tuple[str, int] | None:
    """Return prefix and number of what someone typed (``c 12``, ``C012``), or None."""
    compact = "".join(text.split()).upper()
    prefix = compact.rstrip("0123456789")
    digits = compact[len(prefix) :]
    if not prefix or not prefix.isascii() or not prefix.isalpha() or not 0 < len(digits) <= 9:
        return None
    return prefix, int(digits)


def service_day(now: datetime, timezone: str, day_starts: time = time(0)) -> date:
    """Return the site's service day of an instant.

    ``now`` is aware; the day begins at ``day_starts`` on the wall clock of ``timezone`` (IANA name). It
    begins once, also when the clock is put back over that time.
    """
    day = now.astimezone(ZoneInfo(timezone)).date()
    before = day - timedelta(days=1)
    return day if now.astimezone(UTC) >= day_ends(before, timezone, day_starts).astimezone(UTC) else before


def day_ends(day: date, timezone: str, day_starts: time = time(0)) -> datetime:
    """Return the instant, aware and local, at which a service day ends and the next begins."""
    return datetime.combine(day + timedelta(days=1), day_starts, ZoneInfo(timezone))


def visits_close(day: date, timezone: str, day_starts: time = time(0), at: time | None = None) -> datetime:
    """Return the instant, in UTC, at which the visits of a service day that nobody signed out are closed.

    ``at`` is a time on the wall clock, None for the end of the day. One that is not after ``day_starts``
    belongs to the following calendar day, where the service day ends.
    """
    end = day_ends(day, timezone, day_starts).astimezone(UTC)
    if at is None:
        return end
    date_of_it = day if at > day_starts else day + timedelta(days=1)
    # An hour that the clock skips would come after the end of a day that starts within it.
    return min(datetime.combine(date_of_it, at, ZoneInfo(timezone)).astimezone(UTC), end)
