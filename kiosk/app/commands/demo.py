"""``kiosk demo``: plausible days to look at."""

from typing import Annotated

import typer

from kiosk.app import output
from kiosk.app.bootstrap import session
from kiosk.app.commands.options import Json
from kiosk.clock import utc_now


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("demo")(demo)


def demo(
    ctx: typer.Context,
    days: Annotated[int, typer.Option(min=1, max=3660, help="How many days, the last one is today")] = 30,
    seed: Annotated[int, typer.Option(help="The same seed on the same day gives the same visits")] = 1,
    add: Annotated[bool, typer.Option("--add", help="Fill the empty days of a database in use")] = False,
    json_output: Json = False,
) -> None:
    """Fill the database with invented visits: past days are over, today is under way."""
    run = session(ctx)
    run.json = run.json or json_output
    with run.station() as station:
        from kiosk.operations.demo import fill

        made = fill(station, days, seed, utc_now(), add=add)
    if run.json:
        output.write_json({"days": made.days, "visits": made.visits, "tickets": made.tickets})
    else:
        output.write(f"{made.visits} visits with {made.tickets} tickets on {made.days} days.")
