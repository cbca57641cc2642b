"""``kiosk export``: the daily log as a file."""

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from kiosk.app import output
from kiosk.app.bootstrap import session
from kiosk.app.commands.options import Json
from kiosk.app.settings import WrongUse
from kiosk.app.signals import stoppable


class Format(StrEnum):
    """What kinds of file there are."""

    CSV = "csv"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("export")(export)


def export(
    ctx: typer.Context,
    *,
    first: Annotated[str, typer.Option("--from", metavar="DAY", help="First service day, YYYY-MM-DD")],
    last: Annotated[str, typer.Option("--to", metavar="DAY", help="Last service day, included")],
    target: Annotated[Path, typer.Option("--output", metavar="FILE", help="The file to write or replace")],
    kind: Annotated[Format, typer.Option("--format", help="Kind of file")] = Format.CSV,
    bom: Annotated[bool, typer.Option("--bom/--no-bom", help="Mark the file as UTF-8 for old Excel")] = False,
    json_output: Json = False,
) -> None:
    """Write the daily log of a range of days. The file is there as a whole or not at all."""
    days = day_of(first), day_of(last)
    if days[0] > days[1]:
        raise WrongUse("day_order")
    run = session(ctx)
    run.json = run.json or json_output
    with run.station() as station, stoppable():
        from kiosk.operations import export as exports
        from kiosk.operations.reports import count_visits

        with _progress(count_visits(station.site_id, *days)) as progress:
            rows = exports.export_csv(station, *days, target, bom=bom, progress=progress)
    if run.json:
        output.write_json({"file": str(target), "format": kind.value, "rows": rows})
    else:
        output.write(f"{rows} visits written to {target}.")


def day_of(text: str) -> date:
    """Return the day written as YYYY-MM-DD. Raises WrongUse."""
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass
    raise WrongUse("day_malformed", text=text)


@contextmanager
def _progress(total: int) -> Iterator[Callable[[int], bool]]:
    """Draw a bar on standard error where somebody is watching; say nothing to a script."""
    if not sys.stderr.isatty():
        yield lambda _rows: True
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Writing", total=total)

        def advance(rows: int) -> bool:
            bar.update(task, completed=rows)
            return True

        yield advance
