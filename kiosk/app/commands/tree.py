"""The tree of subcommands and the options that stand before them."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from kiosk import __version__
from kiosk.app.bootstrap import session
from kiosk.app.commands import (
    checkin,
    daily_log,
    database,
    demo,
    export,
    plan,
    programs,
    queue,
    report,
    screenshots,
    staff,
    ticket,
)

app = typer.Typer(
    name="kiosk",
    help="Check-in, tickets and reception for a lobby. Without a command it starts what this station shows.",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for _module in (programs, checkin, export, demo, screenshots):
    _module.register(app)
for _name, _group in (
    ("ticket", ticket.group),
    ("queue", queue.group),
    ("plan", plan.group),
    ("report", report.group),
    ("daily-log", daily_log.group),
    ("staff", staff.group),
    ("db", database.group),
):
    app.add_typer(_group, name=_name)


def _version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"kiosk {__version__}\n")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def root(
    ctx: typer.Context,
    *,
    database: Annotated[
        str | None,
        typer.Option(metavar="URL", help="sqlite:///relative.db or sqlite:////absolute.db [KIOSK_DATABASE]"),
    ] = None,
    config: Annotated[
        Path | None, typer.Option(metavar="FILE", help="The site's TOML file [KIOSK_CONFIG]")
    ] = None,
    json: Annotated[
        bool, typer.Option("--json", help="Answer as JSON where there is something to read")
    ] = False,
    _version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and leave")
    ] = False,
) -> None:
    """Take what stands before the subcommand; alone, start what this station is configured for."""
    run = session(ctx)
    run.database, run.config, run.json = database, config, json
    if ctx.invoked_subcommand is None:
        from kiosk.app import roles

        raise typer.Exit(roles.start_all(run))
