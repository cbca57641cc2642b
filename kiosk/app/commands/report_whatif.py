"""``kiosk report whatif``: the waits of a past day with one counter more or less."""

import re
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.app import output
from kiosk.app.bootstrap import session
from kiosk.app.commands.export import day_of
from kiosk.app.commands.options import Json
from kiosk.app.settings import WrongUse
from kiosk.clock import utc_now

if TYPE_CHECKING:
    from kiosk.domain.wait_figures import Waits
    from kiosk.operations.whatif import Day, WhatIf

ASSUMED = (
    "The replay assumes the same visitors at the same times, each taking as long as they did, and counters "
    "that call the next as soon as they are free."
)


def register(group: typer.Typer) -> None:
    """Add the command."""
    group.command("whatif")(whatif)


def whatif(
    ctx: typer.Context,
    *,
    day: Annotated[str, typer.Option("--day", metavar="DAY", help="A service day that is over, YYYY-MM-DD")],
    counters: Annotated[
        str, typer.Option("--counters", metavar="+1|-1|N", help="One more, one less, or N in all")
    ] = "+1",
    service: Annotated[
        str | None, typer.Option("--service", metavar="CODE", help="Change a counter that serves this")
    ] = None,
    like: Annotated[
        int | None, typer.Option("--like", metavar="N", help="Add one like this counter, or take it away")
    ] = None,
    json_output: Json = False,
) -> None:
    """Replay a past day with its arrivals and service times, and with another number of counters."""
    if not re.fullmatch(r"[+-]?\d{1,3}", counters, re.ASCII):
        raise WrongUse("counters_malformed", text=counters)
    chosen = day_of(day)
    run = session(ctx)
    run.json = run.json or json_output
    with run.station() as station:
        from kiosk.operations.queue import Actor
        from kiosk.operations.whatif import Change, read_day
        from kiosk.operations.whatif import whatif as replay

        more = int(counters)
        if counters[0] not in "+-":
            more -= len(read_day(station, chosen, utc_now()).counters)
        change = Change(more=more, service=service, like=like)
        found = replay(station, chosen, change, Actor(), utc_now())
    if run.json:
        output.write_json(_shape(found))
    else:
        _tell(found)


def _tell(found: "WhatIf") -> None:
    named = [("as it was", found.observed), ("replayed", found.replayed), ("changed", found.changed)]
    output.table(
        (str(found.day), "Called", "Median", "90 %", "Mean", "Longest", "Not called"),
        [
            (name, one.called, *map(_clock, (one.median, one.ninety, one.mean, one.longest)), one.missed)
            for name, one in ((name, day.whole) for name, day in named)
        ],
    )
    output.table(
        ("Hour", "Visitors", *(f"Mean, {name}" for name, _ in named)),
        [
            (f"{hour:02}:00", seen.called + seen.missed, *(_clock(day.hours[hour].mean) for _, day in named))
            for hour, seen in found.observed.hours.items()
        ],
    )
    output.write(f"Changed: {_change(found)}.")
    output.write(ASSUMED)
    output.write(f"On average its waits lie {_clock(found.error)} minutes from those of the day.")


def _change(found: "WhatIf") -> str:
    said = [f"with counter {number} ({', '.join(found.services)})" for number in found.added]
    said += [f"without counter {number}" for number in found.removed]
    return ", ".join(said) or "nothing"


def _clock(seconds: float | None) -> str | None:
    return None if seconds is None else f"{round(seconds) // 60}:{round(seconds) % 60:02}"


def _shape(found: "WhatIf") -> dict[str, object]:
    return {
        "day": found.day.isoformat(),
        "counters": list(found.counters),
        "added": list(found.added),
        "removed": list(found.removed),
        "services": list(found.services),
        "observed": _day(found.observed),
        "replayed": _day(found.replayed),
        "changed": _day(found.changed),
        "error_seconds": round(found.error, 1),
        "assumes": ASSUMED,
    }


def _day(one: "Day") -> dict[str, object]:
    return {**_waits(one.whole), "hours": {str(hour): _waits(some) for hour, some in one.hours.items()}}


def _waits(one: "Waits") -> dict[str, object]:
    return {
        "called": one.called,
        "not_called": one.missed,
        "median_seconds": _rounded(one.median),
        "p90_seconds": _rounded(one.ninety),
        "mean_seconds": _rounded(one.mean),
        "longest_seconds": _rounded(one.longest),
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
