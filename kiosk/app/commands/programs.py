"""``kiosk touch`` and ``kiosk desk``: the programs that draw."""

from typing import Annotated

import typer

from kiosk.app.bootstrap import session


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("touch")(touch)
    app.command("desk")(desk)


def touch(
    ctx: typer.Context,
    *,
    size: Annotated[str | None, typer.Option(metavar="WxH", help="Size of the window")] = None,
    windowed: Annotated[bool, typer.Option("--windowed", help="Not full screen")] = False,
    language: Annotated[str | None, typer.Option(metavar="CODE", help="Language of the greeting")] = None,
) -> None:
    """Show the touch screen for visitors."""
    from kiosk.app import screens

    raise typer.Exit(screens.touch(session(ctx), size=size, windowed=windowed, language=language))


def desk(
    ctx: typer.Context,
    language: Annotated[str | None, typer.Option(metavar="CODE", help="Language of the desk")] = None,
) -> None:
    """Show the desk of the reception."""
    from kiosk.app import screens

    raise typer.Exit(screens.desk(session(ctx), language=language))
