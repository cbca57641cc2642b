"""Options that several subcommands share."""

from typing import Annotated

import typer

Json = Annotated[bool, typer.Option("--json", help="Answer as JSON")]
Counter = Annotated[int | None, typer.Option("--counter", metavar="N", min=1, help="Number of the counter")]
Staff = Annotated[str | None, typer.Option("--staff", metavar="CODE", help="Who does it")]
