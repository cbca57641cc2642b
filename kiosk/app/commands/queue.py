"""``kiosk queue``: the queue of today, and the moves that a desk makes."""

from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from kiosk.app import output
from kiosk.app.bootstrap import session
from kiosk.app.commands.options import Counter, Json, Staff
from kiosk.app.settings import WrongUse
from kiosk.clock import utc_now
from kiosk.domain.errors import NotFound

if TYPE_CHECKING:
    from kiosk.operations.queue import QueueRow
    from kiosk.operations.station import Station

group = typer.Typer(help="The queue of today, and the moves of a desk.", no_args_is_help=True)
Ticket = Annotated[str, typer.Argument(metavar="TICKET", help="C001, or the text of its QR code")]


@group.command("list")
def list_open(ctx: typer.Context, json_output: Json = False) -> None:
    """Show the open tickets in the order they will be called."""
    run = session(ctx)
    run.json = run.json or json_output
    with run.station() as station:
        from kiosk.operations import queue

        rows = queue.open_rows(station, utc_now())
        zone = ZoneInfo(station.site.timezone)
    if run.json:
        from kiosk.app import shapes

        output.write_json([shapes.row(one, zone) for one in rows])
    else:
        output.table(
            ("Ticket", "Service", "Status", "Since", "Counter", "Party", "Name"),
            [_cells(one, zone) for one in rows],
        )


@group.command()
def call(
    ctx: typer.Context,
    ticket: Annotated[
        str | None, typer.Argument(metavar="[TICKET]", help="A chosen ticket instead of the next")
    ] = None,
    counter: Counter = None,
    staff: Staff = None,
    json_output: Json = False,
) -> None:
    """Call the next ticket, or a chosen one, to a counter."""
    if counter is None:
        raise WrongUse("option_missing", option="counter")
    if ticket is not None:
        _move(ctx, "call", ticket, counter, staff, json_output)
        return
    run = session(ctx)
    run.json = run.json or json_output
    with run.station() as station:
        from kiosk.operations import moves, queue

        row = moves.call_next(station, queue.Actor(counter, staff), utc_now())
        if row is None:
            raise NotFound("nobody_waiting")
        _show(row, station, run.json)


# The moves that need no more than a ticket, as the command line names them in its help.
_PLAIN_MOVES = {
    "recall": "Call a ticket again.",
    "serve": "Begin to serve a called ticket.",
    "no_show": "Note that nobody came when called.",
    "hold": "Send the visitor away for a while.",
    "resume": "Go on serving a ticket that was on hold.",
    "put_back": "Put a no-show who has come after all back in the queue.",
    "cancel": "End the ticket of a visitor who does not want to wait any longer.",
    "undo": "Take the last step of a ticket back, if this station made it.",
}


def _add_plain_move(name: str, says: str) -> None:
    @group.command(name.replace("_", "-"), help=says)
    def command(
        ctx: typer.Context,
        ticket: Ticket,
        counter: Counter = None,
        staff: Staff = None,
        json_output: Json = False,
    ) -> None:
        _move(ctx, name, ticket, counter, staff, json_output)


for _name, _says in _PLAIN_MOVES.items():
    _add_plain_move(_name, _says)


@group.command()
def finish(
    ctx: typer.Context,
    ticket: Ticket,
    *,
    outcome: Annotated[str | None, typer.Option(metavar="CODE", help="How it ended")] = None,
    counter: Counter = None,
    staff: Staff = None,
    json_output: Json = False,
) -> None:
    """End the service of a ticket."""
    _move(ctx, "finish", ticket, counter, staff, json_output, outcome=outcome)


@group.command()
def transfer(
    ctx: typer.Context,
    ticket: Ticket,
    *,
    to_service: Annotated[
        str | None, typer.Option("--to-service", metavar="CODE", help="The service it goes to")
    ] = None,
    to_counter: Annotated[
        int | None, typer.Option("--to-counter", metavar="NUMBER", help="The one counter that takes it")
    ] = None,
    counter: Counter = None,
    staff: Staff = None,
    json_output: Json = False,
) -> None:
    """Send a ticket on to another service or counter."""
    if to_service is None and to_counter is None:
        raise WrongUse("option_missing", option="to-service or --to-counter")
    _move(ctx, "transfer", ticket, counter, staff, json_output, service=to_service, counter=to_counter)


def _move(
    ctx: typer.Context,
    name: str,
    ticket: str,
    at: int | None,
    staff: str | None,
    json_output: bool,
    **more: str | int | None,
) -> None:
    run = session(ctx)
    run.json = run.json or json_output
    with run.station() as station:
        from kiosk.operations import moves, queue

        now = utc_now()
        move = getattr(moves, name)
        found, actor = queue.find(station, ticket, now), queue.Actor(at, staff)
        row = move(station, found, actor, now=now, **more)
        _show(row, station, run.json)


def _show(row: "QueueRow", station: "Station", as_json: bool) -> None:
    if as_json:
        from kiosk.app import shapes

        output.write_json(shapes.row(row, ZoneInfo(station.site.timezone)))
    else:
        place = f" at counter {row.counter}" if row.counter is not None else ""
        output.write(f"Ticket {row.label} is {row.status.replace('_', ' ')}{place}.")


def _cells(row: "QueueRow", zone: ZoneInfo) -> tuple[object, ...]:
    return (
        row.label,
        row.service,
        row.status,
        row.issued_at.astimezone(zone).strftime("%H:%M"),
        row.counter,
        row.adults + row.children,
        row.name,
    )
