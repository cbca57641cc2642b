"""``kiosk check-in``: one visit from options, or many from lines of JSON."""

from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.app import output
from kiosk.app.bootstrap import session
from kiosk.app.commands.options import Json
from kiosk.app.settings import WrongUse
from kiosk.clock import utc_now

if TYPE_CHECKING:
    from kiosk.operations.station import Station


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("check-in")(check_in)


def check_in(
    ctx: typer.Context,
    *,
    stdin: Annotated[bool, typer.Option("--stdin", help="Read one JSON object a line instead")] = False,
    purpose: Annotated[str | None, typer.Option(help="What brings them here")] = None,
    service: Annotated[str | None, typer.Option(help="Which queue, where the purpose has several")] = None,
    adults: Annotated[int | None, typer.Option(help="How many adults")] = None,
    children: Annotated[int | None, typer.Option(help="How many children")] = None,
    name: Annotated[str | None, typer.Option(help="Name of the visitor")] = None,
    phone: Annotated[str | None, typer.Option(help="Telephone number")] = None,
    organisation: Annotated[str | None, typer.Option(help="Where they come from")] = None,
    host: Annotated[str | None, typer.Option(help="Whom they visit: code or exact name")] = None,
    subject: Annotated[str | None, typer.Option(help="What it is about")] = None,
    note: Annotated[str | None, typer.Option(help="Anything else")] = None,
    plate: Annotated[str | None, typer.Option(help="Number plate")] = None,
    heard: Annotated[str | None, typer.Option(help="How they heard of us")] = None,
    language: Annotated[str | None, typer.Option(help="zh_CN, de, en, …")] = None,
    json_output: Json = False,
) -> None:
    """Check visitors in and give them their tickets."""
    run = session(ctx)
    run.json = run.json or json_output
    # Options are read by the same checks as lines, so that both know the same fields.
    fields = {
        "purpose": purpose,
        "service": service,
        "adults": adults,
        "children": children,
        "name": name,
        "phone": phone,
        "organisation": organisation,
        "host": host,
        "subject": subject,
        "note": note,
        "plate": plate,
        "heard": heard,
        "language": language,
    }
    given: dict[str, object] = {key: value for key, value in fields.items() if value is not None}
    if stdin:
        if given:
            raise WrongUse("stdin_with_fields")
        from kiosk.app.stream import check_in_lines

        raise typer.Exit(check_in_lines(run))
    for needed in ("purpose", "adults"):
        if needed not in given:
            raise WrongUse("option_missing", option=needed)
    with run.station() as station:
        _one(station, given, run.json)


def _one(station: "Station", given: dict[str, object], as_json: bool) -> None:
    from kiosk.app import lines
    from kiosk.operations.checkin import check_in as store

    done = store(station, lines.form(given), utc_now())
    if as_json:
        output.write_json(lines.answer(done))
    elif done.ticket is None:
        output.write("Checked in.")
    else:
        output.write(f"Ticket {done.ticket}, {done.ahead} ahead.")
