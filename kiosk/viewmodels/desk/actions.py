"""What the buttons of the desk do, and when each can be pressed."""

from enum import StrEnum

from kiosk.domain.tickets import IN_LINE, Move, Printing, TicketStatus, legal_moves
from kiosk.operations.queue import Event, QueueRow


class Action(StrEnum):
    """What the buttons of the desk do."""

    SERVE = "serve"
    FINISH = "finish"
    HOLD = "hold"
    RESUME = "resume"
    TRANSFER = "transfer"
    RECALL = "recall"
    NO_SHOW = "no_show"
    PUT_BACK = "put_back"
    CANCEL = "cancel"
    PRIORITY = "priority"
    CALL_NEXT = "call_next"
    CALL_CHOSEN = "call_chosen"
    UNDO = "undo"


CALLS = frozenset({Action.CALL_NEXT, Action.CALL_CHOSEN})
_MOVES = {
    Action.SERVE: Move.SERVE,
    Action.FINISH: Move.FINISH,
    Action.HOLD: Move.HOLD,
    Action.RESUME: Move.RESUME,
    Action.TRANSFER: Move.TRANSFER,
    Action.RECALL: Move.RECALL,
    Action.NO_SHOW: Move.NO_SHOW,
    Action.PUT_BACK: Move.PUT_BACK,
    Action.CANCEL: Move.CANCEL,
    Action.CALL_CHOSEN: Move.CALL,
}
# Whoever comes back late, or waits still, can be dealt with at any counter.
_ANYWHERE = {Action.CALL_CHOSEN, Action.PUT_BACK}
_ONCE_FREE = {Action.TRANSFER, Action.CANCEL}
_NOT_UNDONE = {Move.ISSUE, Move.UNDO, Move.CLOSE, Move.CARRY_OVER}


def possible(action: Action, row: QueueRow, counter: int) -> bool:
    """Whether a counter may do this with a ticket, as far as its picture tells."""
    if action is Action.PRIORITY:
        return row.status in IN_LINE
    if _MOVES[action] not in legal_moves(row.status):
        return False
    if action is Action.FINISH and row.status != TicketStatus.SERVING:
        return False
    if action in _ANYWHERE:
        return True
    return row.counter == counter or (action in _ONCE_FREE and row.counter is None)


def meant(action: Action, row: QueueRow | None) -> Action:
    """Return what a button that changes its meaning stands for now."""
    status = row.status if row else None
    turned = {
        (Action.SERVE, TicketStatus.SERVING): Action.FINISH,
        (Action.HOLD, TicketStatus.ON_HOLD): Action.RESUME,
        (Action.NO_SHOW, TicketStatus.NO_SHOW): Action.PUT_BACK,
    }
    return turned.get((action, status), action) if status else action


def last_step(events: tuple[Event, ...]) -> Event | None:
    """Return the step that could be taken back, or None."""
    last = next((one for one in reversed(events) if one.kind not in set(Printing)), None)
    return None if last is None or last.kind in _NOT_UNDONE else last
