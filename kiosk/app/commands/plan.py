"""``kiosk plan``: who sits at which counter, what the day lets expect, and the morning briefing."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kiosk.app import output
from kiosk.app.bootstrap import session
from kiosk.app.commands.export import day_of
from kiosk.app.commands.options import Json
from kiosk.app.settings import WrongUse
from kiosk.clock import utc_now

if TYPE_CHECKING:
    from kiosk.operations.plan import DayPlan
    from kiosk.operations.plan_load import Load
    from kiosk.operations.station import Station

group = typer.Typer(help="The day plan: who sits at which counter, hour by hour.", no_args_is_help=True)
Day = Annotated[str | None, typer.Option("--day", metavar="DAY", help="Service day, YYYY-MM-DD; else today")]
Hours = Annotated[
    str | None,
    typer.Option("--hours", metavar="HOURS", help="9, or 9-12 (9, 10 and 11), or several: 9-12,14"),
]
Counters = Annotated[list[int] | None, typer.Option("--counter", metavar="N", help="Only this counter")]
_HOURS = re.compile(r"(\d{1,2})(?:-(\d{1,2}))?", re.ASCII)


@group.command()
def show(ctx: typer.Context, day: Day = None, json_output: Json = False) -> None:
    """Show a day's plan beside the visitors expected and the counters needed for them."""
    with _open(ctx, day, json_output) as (station, chosen):
        from kiosk.operations import plan

        _show(station, plan.read(station, chosen), session(ctx).json)


@group.command("set")
def put(
    ctx: typer.Context,
    *,
    day: Day = None,
    counter: Annotated[int, typer.Option("--counter", metavar="N", help="Number of the counter")],
    staff: Annotated[str, typer.Option("--staff", metavar="CODE", help="Who sits there")],
    hours: Hours = None,
    json_output: Json = False,
) -> None:
    """Let someone sit at a counter, in some hours or in all in which the site is open."""
    with _open(ctx, day, json_output) as (station, chosen):
        from kiosk.operations import plan, queue

        wanted = hours_from(hours) if hours is not None else list(plan.read(station, chosen).hours)
        made = plan.put(station, chosen, counter, wanted, staff, queue.Actor(), utc_now())
        _show(station, made, session(ctx).json)


@group.command()
def clear(
    ctx: typer.Context,
    *,
    day: Day = None,
    counter: Counters = None,
    hours: Hours = None,
    json_output: Json = False,
) -> None:
    """Empty the plan of a day, or only some counters or hours of it."""
    with _open(ctx, day, json_output) as (station, chosen):
        from kiosk.operations import plan, queue

        wanted = None if hours is None else hours_from(hours)
        made = plan.clear(station, chosen, queue.Actor(), utc_now(), counters=counter or None, hours=wanted)
        _show(station, made, session(ctx).json)


@group.command()
def copy(
    ctx: typer.Context,
    *,
    day: Day = None,
    source: Annotated[
        str | None, typer.Option("--from", metavar="DAY", help="Else the last same weekday with a plan")
    ] = None,
    json_output: Json = False,
) -> None:
    """Plan a day as another one was planned; what stood there goes."""
    with _open(ctx, day, json_output) as (station, chosen):
        from kiosk.domain.errors import NotFound
        from kiosk.operations import plan, queue

        other = plan.last_alike(station, chosen) if source is None else day_of(source)
        if other is None:
            raise NotFound("no_plan_alike")
        _show(station, plan.copy(station, other, chosen, queue.Actor(), utc_now()), session(ctx).json)


@group.command()
def propose(
    ctx: typer.Context,
    *,
    day: Day = None,
    staff: Annotated[
        list[str] | None, typer.Option("--staff", metavar="CODE", help="Who is there; else everybody")
    ] = None,
    json_output: Json = False,
) -> None:
    """Fill what is empty in the plan of a day, by the visitors expected."""
    with _open(ctx, day, json_output) as (station, chosen):
        from kiosk.operations import plan, queue

        made = plan.propose(station, chosen, queue.Actor(), utc_now(), staff=staff or None)
        _show(station, made, session(ctx).json)


@group.command()
def briefing(
    ctx: typer.Context,
    *,
    day: Day = None,
    target: Annotated[
        Path, typer.Option("--output", metavar="FILE", help="The PDF file to write or replace")
    ],
    language: Annotated[
        str | None, typer.Option(metavar="CODE", help="zh_CN, de or en; else the site's first")
    ] = None,
    json_output: Json = False,
) -> None:
    """Write the morning briefing of a day as a PDF file."""
    with _open(ctx, day, json_output) as (station, chosen):
        from kiosk.app.words import words_for
        from kiosk.operations.briefing import briefing as read
        from kiosk.operations.queue import Actor
        from kiosk.viewmodels.briefing_document import write_briefing

        spoken = language or station.site.languages[0]
        if spoken not in station.site.languages:
            raise WrongUse("language_unknown", language=spoken)
        found = read(station, chosen, Actor(), utc_now())
        write_briefing(target, found, station.site, words_for(station, spoken))
    if session(ctx).json:
        output.write_json({"file": str(target), "day": chosen.isoformat(), "language": spoken})
    else:
        output.write(f"The briefing of {chosen} was written to {target}.")


@contextmanager
def _open(ctx: typer.Context, day: str | None, json_output: bool) -> "Iterator[tuple[Station, date]]":
    run = session(ctx)
    run.json = run.json or json_output
    asked = None if day is None else day_of(day)
    with run.station() as station:
        yield station, asked or station.today(utc_now())


def hours_from(text: str) -> list[int]:
    """Return the hours that ``9``, ``9-12`` or ``9-12,14`` name; 22-2 goes over midnight. Raises WrongUse."""
    found: list[int] = []
    for part in text.split(","):
        match = _HOURS.fullmatch(part.strip())
        if match is None:
            raise WrongUse("hours_malformed", text=text)
        start = int(match[1])
        end = start + 1 if match[2] is None else int(match[2])
        if start > 23 or end > 24 or start == end:
            raise WrongUse("hours_malformed", text=text)
        found += [hour % 24 for hour in range(start, end if end > start else end + 24)]
    return list(dict.fromkeys(found))


def _show(station: "Station", plan: "DayPlan", as_json: bool) -> None:
    from kiosk.operations.plan_load import load_of

    load = load_of(station, plan.day, utc_now())
    rows = [_hour(station, plan, load, hour) for hour in plan.shown]
    if as_json:
        days = [one.isoformat() for one in load.days]
        output.write_json({"day": plan.day.isoformat(), "expected_from": days, "hours": rows})
        return
    if not rows:
        output.write(f"The site is closed on {plan.day}, and nobody is planned.")
        return
    numbers = [one.number for one in station.site.counters]
    output.table(
        ("Hour", *(f"C{number}" for number in numbers), "Visitors", "Needed", "Planned", "Note"),
        [
            (
                f"{row['hour']:02}:00",
                *(plan.slots.get((number, row["hour"])) for number in numbers),
                None if row["visitors"] is None else f"{row['visitors']:.1f}",
                row["plannable"],
                row["planned"],
                _note(row),
            )
            for row in rows
        ],
    )
    if load.days:
        output.write(f"Visitors: the mean of {len(load.days)} days, the last of them {load.days[0]}.")


def _note(row: dict[str, Any]) -> str:
    said = [] if row["open"] else ["closed"]
    said += [f"{row['missing']} missing"] if row["missing"] else []
    said += [f"nobody for {', '.join(row['unserved'])}"] if row["unserved"] and row["planned"] else []
    return "; ".join(said)


def _hour(station: "Station", plan: "DayPlan", load: "Load", hour: int) -> dict[str, Any]:
    from kiosk.operations.plan_load import gap_of

    known = load.hours.get(hour) if load.days else None
    planned = plan.planned(hour)
    gap = gap_of(station.site, known, planned)
    return {
        "hour": hour,
        "open": plan.hours.get(hour, 0),
        "staff": {str(counter): plan.slots[counter, hour] for counter in sorted(planned)},
        "visitors": None if known is None else round(known.mean, 2),
        "services": {}
        if known is None
        else {code: round(one.mean, 2) for code, one in known.visitors.items() if one.busy},
        "needed": None if known is None else known.need.usual,
        "plannable": None if known is None else gap.needed,
        "needed_busy_day": None if known is None else known.need.busy,
        "planned": len(planned),
        "missing": gap.missing,
        "beyond_counters": gap.beyond,
        "unserved": list(gap.unserved),
    }
