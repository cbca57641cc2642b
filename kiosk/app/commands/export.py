"""``kiosk export``: the daily log as a file."""

import json
import re
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO

import typer

from kiosk.app import output
from kiosk.app.bootstrap import Session, session
from kiosk.app.commands.options import Json
from kiosk.app.settings import WrongUse
from kiosk.app.signals import stoppable
from kiosk.domain.errors import InvalidInput
from kiosk.domain.log_rows import FileKind, LogFilter
from kiosk.domain.plain import from_plain

if TYPE_CHECKING:
    from kiosk.operations.station import Station

Codes = Annotated[list[str] | None, typer.Option(metavar="CODE", help="Only these; repeatable")]


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("export")(export)


def export(
    ctx: typer.Context,
    *,
    first: Annotated[str, typer.Option("--from", metavar="DAY", help="First service day, YYYY-MM-DD")],
    last: Annotated[str, typer.Option("--to", metavar="DAY", help="Last service day, included")],
    target: Annotated[Path, typer.Option("--output", metavar="FILE", help="The file to write or replace")],
    kind: Annotated[FileKind, typer.Option("--format", help="Kind of file")] = FileKind.CSV,
    purpose: Codes = None,
    service: Codes = None,
    status: Codes = None,
    outcome: Codes = None,
    counter: Annotated[list[int] | None, typer.Option(metavar="N", help="Only these; repeatable")] = None,
    staff: Codes = None,
    language: Annotated[
        str | None, typer.Option(metavar="CODE", help="Headings and words of xlsx and pdf: zh_CN, de, en")
    ] = None,
    bom: Annotated[bool, typer.Option("--bom/--no-bom", help="Mark the file as UTF-8 for old Excel")] = False,
    json_output: Json = False,
    desk: Annotated[bool, typer.Option("--desk", hidden=True)] = False,
) -> None:
    """Write the daily log of a range of days. The file is there as a whole or not at all.

    Filters that are given more than once take any of their values; different filters narrow each other.
    """
    days = day_of(first), day_of(last)
    if days[0] > days[1]:
        raise WrongUse("day_order")
    given = LogFilter(
        purposes=tuple(purpose or ()),
        services=tuple(service or ()),
        statuses=tuple(status or ()),
        outcomes=tuple(outcome or ()),
        counters=tuple(counter or ()),
        staff=tuple(staff or ()),
    )
    run = session(ctx)
    run.json = run.json or json_output or desk
    request = _asked_by_desk(run) if desk else _Request(given)
    with run.station() as station, stoppable():
        rows = _write(station, days, target, kind, request, language, bom=bom)
    if run.json:
        output.write_json({"file": str(target), "format": kind.value, "rows": rows})
    else:
        output.write(f"{rows} visits written to {target}.")


@dataclass(frozen=True, slots=True)
class _Request:
    """Which visits are meant, and which staff member asks at a desk. ``desk`` is told how far it is."""

    only: LogFilter
    staff: str | None = None
    desk: bool = False


def _asked_by_desk(run: Session) -> _Request:
    """Read what a desk wants: one line of JSON on standard input. The export is written in its name."""
    with _unbuffered_input() as lines:
        plain = json.loads(lines.readline())
    run.settings = replace(run.settings, station=plain["station"])
    return _Request(from_plain(LogFilter, plain["only"]), plain["staff"], desk=True)


def _unbuffered_input() -> BinaryIO:
    """Return standard input without its buffer, whose lock a waiting thread would hold to the end."""
    return open(sys.stdin.fileno(), "rb", buffering=0, closefd=False)


def _write(
    station: "Station",
    days: tuple[date, date],
    target: Path,
    kind: FileKind,
    request: _Request,
    language: str | None,
    *,
    bom: bool,
) -> int:
    from kiosk.app.words import words_for
    from kiosk.clock import utc_now
    from kiosk.operations.export import export as write
    from kiosk.operations.queue import Actor
    from kiosk.operations.reports import check_filter, count_visits

    if language is not None and language not in station.site.languages:
        raise WrongUse("unknown_language")
    if language is None and kind is FileKind.PDF:
        language = station.site.languages[0]
    try:
        check_filter(station, request.only)
    except InvalidInput as error:
        raise WrongUse(error.code, **error.values) from error
    total = count_visits(station.site_id, *days, request.only)
    with told_to_desk(total) if request.desk else _bar(total) as progress:
        return write(
            station,
            *days,
            target,
            kind,
            now=utc_now(),
            only=request.only,
            words=words_for(station, language) if language else None,
            bom=bom,
            progress=progress,
            actor=Actor(staff=request.staff, at_desk=request.desk),
        )


def day_of(text: str) -> date:
    """Return the day written as YYYY-MM-DD. Raises WrongUse."""
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass
    raise WrongUse("day_malformed", text=text)


@contextmanager
def told_to_desk(total: int) -> Iterator[Callable[[int], bool]]:
    """Tell the desk, in lines of JSON, how far it is. Another line from there, or its end, cancels."""
    stop = threading.Event()

    def listen() -> None:
        with _unbuffered_input() as lines:
            lines.read(1)
        stop.set()

    def tell(rows: int) -> bool:
        output.write_json({"done": rows, "of": total})
        return not stop.is_set()

    threading.Thread(target=listen, daemon=True).start()
    yield tell


@contextmanager
def _bar(total: int) -> Iterator[Callable[[int], bool]]:
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
