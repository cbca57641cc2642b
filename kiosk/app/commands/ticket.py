"""``kiosk ticket``: what is known of a ticket, and whether a code is genuine."""

from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from kiosk.app import output
from kiosk.app.bootstrap import session
from kiosk.app.commands.options import Json
from kiosk.app.messages import SENTENCES
from kiosk.clock import utc_now
from kiosk.domain.errors import NotFound

group = typer.Typer(help="Tickets and their codes.", no_args_is_help=True)


@group.command()
def show(
    ctx: typer.Context,
    ticket: Annotated[str, typer.Argument(metavar="CODE", help="C001, or the text of its QR code")],
    json_output: Json = False,
) -> None:
    """Show all that is known of a ticket."""
    run = session(ctx)
    run.json = run.json or json_output
    with run.station() as station:
        from kiosk.app import shapes
        from kiosk.operations import queue

        now = utc_now()
        found = queue.find(station, ticket, now)
        shape = shapes.detail(
            queue.detail(station, found),
            queue.position(station, found, now),
            ZoneInfo(station.site.timezone),
        )
    if run.json:
        output.write_json(shape)
        return
    events = shape.pop("events")
    output.table(("Field", "Value"), [(key, value) for key, value in shape.items() if value is not None])
    if isinstance(events, list):
        output.table(("At", "Move", "Status", "Counter", "Staff"), [_cells(one) for one in events])


@group.command()
def verify(
    ctx: typer.Context,
    code: Annotated[str, typer.Argument(metavar="CODE", help="The text of a QR code")],
    json_output: Json = False,
) -> None:
    """Tell whether a code is genuine: exit status 0 when it is, 1 when it is not."""
    run = session(ctx)
    run.json = run.json or json_output
    with run.station() as station:
        from kiosk.operations import codes, queue

        try:
            row = queue.detail(station, codes.verify(station.public_keys, code, utc_now())).row
        except codes.BadCode as error:
            reason = error.code
        except NotFound:
            # Signed by a key of this site, but for a ticket that this database never issued.
            reason = "foreign"
        else:
            _valid(row.label, str(row.status), run.json)
            return
    if run.json:
        output.write_json({"valid": False, "reason": reason})
    else:
        output.write(f"Not valid: {SENTENCES[reason]}")
    raise typer.Exit(1)


def _valid(label: str, status: str, as_json: bool) -> None:
    if as_json:
        output.write_json({"valid": True, "ticket": label, "status": status})
    else:
        output.write(f"Valid: ticket {label} is {status.replace('_', ' ')}.")


def _cells(event: dict[str, object]) -> tuple[object, ...]:
    return tuple(event[key] for key in ("at", "kind", "status", "counter", "staff"))
