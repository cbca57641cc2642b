"""Which call is on the card. Calls close together wait in line for it, and each has its time there."""

from uuid import UUID

from kiosk.operations.board import Call

HOLD_SECONDS = 8.0


class CallLine:
    """The card and the calls that will be on it next. Times are seconds of a clock that never jumps."""

    def __init__(self) -> None:
        self.card: Call | None = None
        self._since = -HOLD_SECONDS
        self._next: dict[UUID, Call] = {}

    def __len__(self) -> int:
        return len(self._next)

    def put(self, call: Call) -> None:
        """Let a call wait for its turn; a recall takes the place its ticket has in the line already."""
        self._next[call.ticket] = call

    def drop(self, ticket: UUID) -> None:
        """Let a ticket wait no longer: its visitor has come, or will not."""
        self._next.pop(ticket, None)

    def clear(self, seconds: float) -> None:
        """Take the call off the card at once: it was taken back."""
        self.card = None
        self._since = seconds - HOLD_SECONDS

    def show(self, call: Call | None) -> None:
        """Put a call on the card that needs no time there: it is an earlier one."""
        self.card = call

    def turn(self, seconds: float) -> Call | None:
        """Put the next call on the card and return it; None while none waits or the last one holds."""
        if not self._next or seconds - self._since < HOLD_SECONDS:
            return None
        ticket = next(iter(self._next))
        self.card = self._next.pop(ticket)
        self._since = seconds
        return self.card
