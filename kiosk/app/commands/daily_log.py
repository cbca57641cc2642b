"""``kiosk daily-log``: writes the log of a day, lists what was written, checks that it is unchanged."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from kiosk.app import output
from kiosk.app.bootstrap import session
from kiosk.app.commands.export import day_of
from kiosk.app.commands.options import Json
from kiosk.app.messages import SENTENCES
from kiosk.app.settings import WrongUse
from kiosk.app.signals import stoppable
from kiosk.clock import utc_now

if TYPE_CHECKING:
    from datetime import date

    from kiosk.operations.dailylog import Log

group = typer.Typer(
    help="The daily log: early in the afternoon, and when the day is over.", no_args_is_help=True
)


# What the record of a log does not tell the path of.
_PROBLEMS = {
    "not_writable": "The folder cannot be written to.",
    "folder_missing": "The folder is not there.",
    "export_disk_full": "The disk is full.",
}


class Edition(StrEnum):
    """Which of a day's logs."""

    EARLY = "early"
    CLOSING = "closing"


@group.command("run")
def run(
    ctx: typer.Context,
    *,
    due: Annotated[
        bool, typer.Option("--due", help="Write and send what is due by now, if anything")
    ] = False,
    day: Annotated[
        str | None, typer.Option(metavar="DAY", help="Service day, YYYY-MM-DD; else today")
    ] = None,
    edition: Annotated[Edition | None, typer.Option(help="Else early today, closing of past days")] = None,
    json_output: Json = False,
) -> None:
    """Write a log of a day beside those that are there; or, for a timer, what is due.

    Nothing that was written is ever replaced: a further log of a day has a number in its name.
    """
    if due and (day or edition):
        raise WrongUse("due_alone")
    chosen = day_of(day) if day else None
    current = session(ctx)
    current.json = current.json or json_output
    with current.station() as station, stoppable():
        from functools import partial

        from kiosk.app.words import words_for
        from kiosk.domain import daily_log
        from kiosk.operations import dailylog_run

        now, words = utc_now(), partial(words_for, station)
        if due:
            found = dailylog_run.run_due(station, now, words)
        else:
            today = station.today(now)
            chosen = chosen or today
            usual = Edition.EARLY if chosen >= today else Edition.CLOSING
            kind = daily_log.Edition((edition or usual).value)
            found = [dailylog_run.run(station, chosen, kind, now, words)]
    _tell(found, station.site.timezone, as_json=current.json)
    if any(one.written_at is None or one.problem for one in found):
        raise typer.Exit(1)


@group.command("list")
def list_logs(
    ctx: typer.Context,
    *,
    first: Annotated[str | None, typer.Option("--from", metavar="DAY", help="First service day")] = None,
    last: Annotated[
        str | None, typer.Option("--to", metavar="DAY", help="Last service day, included")
    ] = None,
    json_output: Json = False,
) -> None:
    """Show the logs that were written, with their files."""
    days = _days(first, last)
    current = session(ctx)
    current.json = current.json or json_output
    with current.station() as station:
        from kiosk.operations.dailylog import logs

        found = logs(station, *days)
    _tell(found, station.site.timezone, as_json=current.json)


@group.command("verify")
def verify(
    ctx: typer.Context,
    *,
    first: Annotated[str | None, typer.Option("--from", metavar="DAY", help="First service day")] = None,
    last: Annotated[
        str | None, typer.Option("--to", metavar="DAY", help="Last service day, included")
    ] = None,
    folder: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="Where the files are now, if they were moved")
    ] = None,
    json_output: Json = False,
) -> None:
    """Check that every file is there and is what was written, by the records and the audit trail."""
    days = _days(first, last)
    current = session(ctx)
    current.json = current.json or json_output
    with current.station() as station:
        from kiosk.operations.dailylog_check import State, check

        found = check(station, *days, folder=folder)
    if current.json:
        output.write_json([one.plain() for one in found])
    else:
        output.table(("File", "State"), [(one.name, one.state.value) for one in found])
        good = sum(one.state is State.UNCHANGED for one in found)
        output.write(f"{good} of {len(found)} files are as they were written.")
    if any(one.state is not State.UNCHANGED for one in found):
        raise typer.Exit(1)


def _days(first: str | None, last: str | None) -> "tuple[date | None, date | None]":
    days = (day_of(first) if first else None, day_of(last) if last else None)
    if days[0] and days[1] and days[0] > days[1]:
        raise WrongUse("day_order")
    return days


def _tell(found: "list[Log]", timezone: str, *, as_json: bool) -> None:
    if as_json:
        output.write_json([one.plain() for one in found])
        return
    if not found:
        output.write("There is no daily log to show.")
        return
    zone = ZoneInfo(timezone)
    rows = [
        (one.day, _edition(one), one.rows, f"{one.made_at.astimezone(zone):%Y-%m-%d %H:%M}", _state(one))
        for one in found
    ]
    output.table(("Day", "Edition", "Groups", "Made", "State"), rows)
    for one in found:
        for file in one.files:
            output.write(str(file.path))


def _edition(log: "Log") -> str:
    return log.edition.value if log.number == 1 else f"{log.edition.value} {log.number}"


def _state(log: "Log") -> str:
    if log.problem:
        return _PROBLEMS.get(log.problem) or SENTENCES.get(log.problem, log.problem)
    if log.written_at is None:
        return "being written"
    return "mailed" if log.mailed_at else "to be mailed" if log.to_mail else "written"
