"""``kiosk screenshots``: every screen as a picture."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.app import output
from kiosk.app.bootstrap import session
from kiosk.app.commands.options import Json


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("screenshots")(screenshots)


def screenshots(
    ctx: typer.Context,
    *,
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Folder for the pictures")],
    json_output: Json = False,
) -> None:
    """Draw every screen in every language and size, without a display and on invented data."""
    run = session(ctx)
    run.json = run.json or json_output
    from kiosk.app.pictures import draw_all

    paths = draw_all(run.settings.config, out)
    if run.json:
        output.write_json([str(path) for path in paths])
    else:
        output.write(f"{len(paths)} pictures written to {out}.")
