"""``kiosk touch``, ``kiosk desk`` and ``kiosk board``: the programs that draw."""

from typing import Annotated

import typer

from kiosk.app.bootstrap import session

Training = Annotated[bool, typer.Option("--training", help="Practise on invented visitors")]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("touch")(touch)
    app.command("desk")(desk)
    app.command("board")(board)


def touch(
    ctx: typer.Context,
    *,
    size: Annotated[str | None, typer.Option(metavar="WxH", help="Size of the window")] = None,
    windowed: Annotated[bool, typer.Option("--windowed", help="Not full screen")] = False,
    language: Annotated[str | None, typer.Option(metavar="CODE", help="Language of the greeting")] = None,
    training: Training = False,
) -> None:
    """Show the touch screen for visitors."""
    from kiosk.app import screens

    shown = screens.touch(session(ctx), size=size, windowed=windowed, language=language, training=training)
    raise typer.Exit(shown)


def desk(
    ctx: typer.Context,
    *,
    language: Annotated[str | None, typer.Option(metavar="CODE", help="Language of the desk")] = None,
    training: Training = False,
) -> None:
    """Show the desk of the reception."""
    from kiosk.app import screens

    raise typer.Exit(screens.desk(session(ctx), language=language, training=training))


def board(
    ctx: typer.Context,
    *,
    size: Annotated[str | None, typer.Option(metavar="WxH", help="Size of the window")] = None,
    windowed: Annotated[bool, typer.Option("--windowed", help="Not full screen")] = False,
    dark: Annotated[bool, typer.Option("--dark", help="Light words on a dark ground")] = False,
    contrast: Annotated[bool, typer.Option("--contrast", help="High contrast")] = False,
    silent: Annotated[bool, typer.Option("--silent", help="Neither chime nor voice")] = False,
    training: Training = False,
) -> None:
    """Show the board of called numbers, and call them out."""
    from kiosk.app import screens

    look = screens.BoardLook(dark=dark, contrast=contrast)
    shown = screens.board(
        session(ctx), size=size, windowed=windowed, look=look, silent=silent, training=training
    )
    raise typer.Exit(shown)
