"""What becomes of a ticket: each move is one transaction, legal, stored with its event, and told."""

from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from db import models, queries
from db.audit import record
from db.changes import announce
from db.connection import scalar, transaction
from db.fields import InstantField
from db.statements import insert
from kiosk.domain import queueing
from kiosk.domain.access import Permission
from kiosk.domain.errors import IllegalMove, InvalidInput
from kiosk.domain.queue_rows import QueueRow
from kiosk.domain.site import Counter
from kiosk.domain.tickets import OPEN, Move, Printing, TicketStatus, after
from kiosk.operations.permissions import allows
from kiosk.operations.queue import Actor, keys_of, rows, staff_of, unknown
from kiosk.operations.station import Station

# What a move may change, and therefore what taking it back restores.
_CHANGEABLE = (
    *("status", "service", "counter", "staff", "calls", "outcome", "for_counter"),
    *("called_at", "serving_at", "finished_at", "last_called_at", "no_show_at", "priority", "place"),
)
_FINAL = {Move.ISSUE, Move.UNDO, Move.CLOSE, Move.CARRY_OVER}


def call_next(station: Station, actor: Actor, now: datetime) -> QueueRow | None:
    """Call the ticket that this counter takes next; None when nobody waits for it.

    Raises InvalidInput("unknown_counter"), StorageError.
    """
    counter = next((one for one in station.site.counters if one.number == actor.counter), None)
    if counter is None:
        raise InvalidInput("unknown_counter", "counter")
    with transaction():
        ticket = _next(station, counter, station.today(now))
        return None if ticket is None else _move(station, ticket, Move.CALL, actor, now)


def call(station: Station, ticket: UUID, actor: Actor, now: datetime) -> QueueRow:
    """Call a chosen ticket. Raises IllegalMove, InvalidInput("unknown_counter"), NotFound, StorageError."""
    _check_counter(station, actor.counter)
    return _alone(station, ticket, Move.CALL, actor, now)


def recall(station: Station, ticket: UUID, actor: Actor, now: datetime) -> QueueRow:
    """Call a called ticket once more, up to the site's limit.

    Raises IllegalMove("most_calls" | "illegal_move"), NotFound, StorageError.
    """
    with transaction():
        calls = scalar("SELECT calls FROM ticket WHERE id = ? AND status = 'called'", ticket.hex) or 0
        if calls >= station.site.queue.most_calls:
            raise IllegalMove("most_calls", maximum=station.site.queue.most_calls)
        return _move(station, ticket, Move.RECALL, actor, now)


def serve(station: Station, ticket: UUID, actor: Actor, now: datetime) -> QueueRow:
    """The called visitor has come to the counter. Raises IllegalMove, NotFound, StorageError."""
    return _alone(station, ticket, Move.SERVE, actor, now)


def hold(station: Station, ticket: UUID, actor: Actor, now: datetime) -> QueueRow:
    """The visitor is sent away for a while and keeps the counter's attention. Raises like ``serve``."""
    return _alone(station, ticket, Move.HOLD, actor, now)


def resume(station: Station, ticket: UUID, actor: Actor, now: datetime) -> QueueRow:
    """Go on serving a ticket that was on hold. Raises like ``serve``."""
    return _alone(station, ticket, Move.RESUME, actor, now)


def transfer(
    station: Station,
    ticket: UUID,
    actor: Actor,
    now: datetime,
    *,
    service: str | None = None,
    counter: int | None = None,
) -> QueueRow:
    """Send the ticket to another service, or to one counter; it keeps its place by time of issue.

    Raises InvalidInput("unknown_service" | "unknown_counter" | "nowhere"), IllegalMove, NotFound,
    StorageError.
    """
    if service is None and counter is None:
        raise InvalidInput("nowhere", "service")
    if service is not None and service not in station.keys.services:
        raise InvalidInput("unknown_service", "service")
    if counter is not None:
        _check_counter(station, counter)
    changes: dict[str, Any] = {"for_counter": station.keys.counters[counter] if counter else None}
    if service is not None:
        changes["service"] = station.keys.services[service]
    return _alone(station, ticket, Move.TRANSFER, actor, now, **changes)


def finish(station: Station, ticket: UUID, actor: Actor, outcome: str | None, now: datetime) -> QueueRow:
    """End the service with an outcome code of the site, or without one.

    Raises InvalidInput("unknown_outcome"), IllegalMove, NotFound, StorageError.
    """
    if outcome is not None and outcome not in {one.code for one in station.site.outcomes}:
        raise InvalidInput("unknown_outcome", "outcome")
    return _alone(station, ticket, Move.FINISH, actor, now, outcome=outcome)


def no_show(station: Station, ticket: UUID, actor: Actor, now: datetime) -> QueueRow:
    """The called visitor did not come. Raises IllegalMove, NotFound, StorageError."""
    return _alone(station, ticket, Move.NO_SHOW, actor, now)


def put_back(station: Station, ticket: UUID, actor: Actor, now: datetime) -> QueueRow:
    """A no-show has come after all, within the site's time, and takes the old place in the queue.

    After that time it is for those who may change the order (``PRIORITY``).
    Raises IllegalMove("too_late" | "illegal_move"), NotFound, StorageError.
    """
    with transaction():
        gone = scalar("SELECT no_show_at FROM ticket WHERE id = ?", ticket.hex)
        allowed = timedelta(minutes=station.site.queue.put_back_minutes)
        late = gone is not None and now - queries.instant(gone) > allowed
        if late and not _entitled(station, actor, Permission.PRIORITY):
            raise IllegalMove("too_late", minutes=station.site.queue.put_back_minutes)
        return _move(station, ticket, Move.PUT_BACK, actor, now)


def cancel(station: Station, ticket: UUID, actor: Actor, now: datetime) -> QueueRow:
    """The visitor does not want to wait any longer. Raises IllegalMove, NotFound, StorageError."""
    return _alone(station, ticket, Move.CANCEL, actor, now)


def undo(station: Station, ticket: UUID, actor: Actor, now: datetime) -> QueueRow:
    """Take the ticket's last step back; the step and its undoing stay on record.

    A step of another station or a colleague is taken back by those who may (``UNDO_OTHERS``).
    Raises IllegalMove("nothing_to_undo" | "step_of_another"), NotFound, StorageError.
    """
    with transaction():
        row = _row(station, ticket)
        events = models.TicketEvent
        order = (events.at.desc(), events.id.desc())
        moved = (events.ticket == ticket) & events.kind.not_in([one.value for one in Printing])
        last: Any = events.select().where(moved).order_by(*order).first()
        if last.before is None or Move(last.kind) in _FINAL:
            raise IllegalMove("nothing_to_undo")
        if not _own_step(station, last, actor) and not _entitled(station, actor, Permission.UNDO_OTHERS):
            raise IllegalMove("step_of_another")
        return store(station, row, Move.UNDO, actor, not_before(ticket, now), _restored(last.before))


def close_day(station: Station, now: datetime) -> list[QueueRow]:
    """Apply the site's closing rule to whoever still stands in the queue of an earlier service day.

    Returns the tickets it moved. Raises StorageError.
    """
    carry = station.site.queue.closing == "carry_over"
    today = station.today(now)
    moved = []
    with transaction():
        for ticket, status in queries.left_over(station.site_id, today):
            serving = status is TicketStatus.SERVING
            move = Move.CLOSE if serving or not carry else Move.CARRY_OVER
            extra = (
                {"queue_day": today, "called_at": None, "counter": None, "calls": 0}
                if move is Move.CARRY_OVER
                else {}
            )
            moved.append(_move(station, ticket, move, Actor(), now, **extra))
    return moved


def _next(station: Station, counter: Counter, day: date) -> UUID | None:
    site, key = station.site_id, station.keys.counters[counter.number]
    found = {
        (place, service, number): ticket
        for ticket, place, service, number in queries.waiting_for_counter(site, day, key)
    }
    for service in counter.services:
        waiting = queries.first_waiting(site, day, station.keys.services[service])
        if waiting is not None:
            ticket, place, number = waiting
            found[place, service, number] = ticket
    chosen = queueing.first(found)
    return None if chosen is None else found[chosen]


def _own_step(station: Station, event: Any, actor: Actor) -> bool:
    """Tell whether this station made the step, and at a desk whoever is signed in."""
    own = (None, staff_of(station, actor.staff))
    return event.station_id == station.id and (actor.staff is None or event.staff_id in own)


def _entitled(station: Station, actor: Actor, permission: Permission) -> bool:
    return actor.staff is not None and allows(station, actor, permission)


def _check_counter(station: Station, number: int | None) -> None:
    if number not in station.keys.counters:
        raise InvalidInput("unknown_counter", "counter")


def _alone(
    station: Station, ticket: UUID, move: Move, actor: Actor, now: datetime, **changes: Any
) -> QueueRow:
    with transaction():
        return _move(station, ticket, move, actor, now, **changes)


def _move(
    station: Station, ticket: UUID, move: Move, actor: Actor, now: datetime, **changes: Any
) -> QueueRow:
    """Make one legal move within the caller's transaction, which holds the write lock."""
    row = _row(station, ticket)
    now = not_before(ticket, now)
    changes["status"] = after(move, TicketStatus(row.status)).value
    return store(station, row, move, actor, now, changes | _marks(station, move, row, actor, now))


def not_before(ticket: UUID, now: datetime) -> datetime:
    """Return ``now``, or just after the ticket's last event where that is later: its story stays in order.

    The write lock decides who is first: who waited longer for it may bring the earlier time. And the
    machine's clock may have been put back.
    """
    sql = "SELECT max(at) FROM ticket_event WHERE ticket_id = ?"
    last = queries.instant(scalar(sql, ticket.hex) or 0)
    return now if now >= last else last + timedelta(microseconds=1)


def _row(station: Station, ticket: UUID) -> Any:
    return models.Ticket.get_or_none(id=ticket, site=station.site_id) or unknown(ticket)


def _marks(station: Station, move: Move, row: Any, actor: Actor, now: datetime) -> dict[str, Any]:
    counter, staff = keys_of(station, actor)
    if move is Move.CALL:
        return {
            "called_at": row.called_at or now,
            "last_called_at": now,
            "calls": 1,
            "counter": counter,
            "staff": staff,
        }
    if move is Move.RECALL:
        return {"calls": row.calls + 1, "last_called_at": now}
    marks: dict[str, Any] = {} if row.staff_id or staff is None else {"staff": staff}
    if move is Move.SERVE:
        marks["serving_at"] = now
    elif move in (Move.FINISH, Move.CANCEL, Move.CLOSE):
        marks["finished_at"] = now
    elif move is Move.NO_SHOW:
        marks |= {"finished_at": now, "no_show_at": now}
    elif move is Move.PUT_BACK:
        marks |= {"finished_at": None, "no_show_at": None, "called_at": None, "counter": None, "calls": 0}
    elif move is Move.TRANSFER:
        marks |= {"counter": None, "staff": None, "calls": 0}
    return marks


def store(
    station: Station,
    row: Any,
    move: Move,
    actor: Actor,
    now: datetime,
    changes: dict[str, Any],
    detail: dict[str, str] | None = None,
) -> QueueRow:
    """Write the ``changes`` of a move with its event within the caller's transaction, and tell of them."""
    table = models.Ticket
    counter, staff = keys_of(station, actor)
    counter = counter or row.counter_id
    if TicketStatus(changes["status"]) in OPEN and row.queue_day < station.today(now):
        # What is put back or undone after midnight goes on today: the queue of yesterday is shown nowhere.
        changes = changes | {"queue_day": station.today(now)}
    table.update(**changes).where(table.id == row.id).execute()
    insert(
        models.TicketEvent,
        ticket=row.id,
        at=now,
        kind=move.value,
        status=changes["status"],
        station=station.id,
        staff=staff,
        counter=counter,
        before=_before(row),
    )
    site, action = station.site_id, f"ticket_{move.value}"
    record(action, row.id, site=site, station=station.id, now=now, staff=staff, detail=detail)
    announce("ticket", row.id, site=site, now=now)
    return rows(station, [row.id])[0]


def _before(row: Any) -> dict[str, Any]:
    """Return the changeable columns as they stand, as plain data."""
    before = {}
    for name in _CHANGEABLE:
        field = row._meta.fields[name]
        before[name] = field.db_value(getattr(row, field.object_id_name if name in _LINKS else name))
    return before


def _restored(before: dict[str, Any]) -> dict[str, Any]:
    fields = models.Ticket._meta.fields
    return {
        name: fields[name].python_value(value) if isinstance(fields[name], InstantField) else value
        for name, value in before.items()
    }


_LINKS = {"service", "counter", "staff", "for_counter"}
