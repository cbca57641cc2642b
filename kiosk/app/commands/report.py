"""``kiosk report``: a day with its visits, the figures of a span of days, and hot spots."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.app import output
from kiosk.app.bootstrap import Session, session
from kiosk.app.commands import report_whatif
from kiosk.app.commands.export import day_of
from kiosk.app.commands.options import Json
from kiosk.app.settings import WrongUse
from kiosk.clock import utc_now
from kiosk.domain.figures import Split

if TYPE_CHECKING:
    from kiosk.app.report_tables import Tables
    from kiosk.operations.station import Station

group = typer.Typer(help="Figures, the visits of a day, hot spots.", no_args_is_help=True)
report_whatif.register(group)

First = Annotated[
    str | None, typer.Option("--from", metavar="DAY", help="First service day, YYYY-MM-DD; else that of --to")
]
Last = Annotated[
    str | None, typer.Option("--to", metavar="DAY", help="Last service day, included; else today")
]
Language = Annotated[
    str, typer.Option("--language", metavar="CODE", help="Language of the words, not of JSON")
]
_WEEK = timedelta(days=6)


@group.command()
def daily(
    ctx: typer.Context,
    *,
    day: Annotated[
        str | None, typer.Option("--day", metavar="DAY", help="The service day, YYYY-MM-DD; else today")
    ] = None,
    language: Language = "en",
    json_output: Json = False,
) -> None:
    """Show a day: its figures, groups and visitors by purpose and hour, and every visit."""
    wanted = None if day is None else day_of(day)
    with _station(ctx, language, json_output) as (run, station, now):
        from kiosk.app import report_shapes
        from kiosk.operations.day_report import day_report
        from kiosk.operations.queue import Actor

        found = day_report(station, wanted or station.today(now), now, Actor())
        if run.json:
            output.write_json(report_shapes.day(station, found))
        else:
            _tables(station, language).day(found, now)


@group.command()
def kpi(
    ctx: typer.Context,
    *,
    first: First = None,
    last: Last = None,
    by: Annotated[Split | None, typer.Option("--by", help="Show the parts of the figures as well")] = None,
    definitions: Annotated[
        bool, typer.Option("--definitions", help="Say what each figure is; JSON always does")
    ] = False,
    language: Language = "en",
    json_output: Json = False,
) -> None:
    """Show the figures of a span of days beside those before, and what each of them means."""
    days = _days(first, last)
    with _station(ctx, language, json_output) as (run, station, now):
        from kiosk.app import report_shapes
        from kiosk.operations.figures import compared

        found = compared(station, *_span(days, station.today(now), timedelta(0)), now)
        if run.json:
            output.write_json(report_shapes.figures(station, found, by, _tables(station, language).words))
        else:
            _tables(station, language).figures(found, by, definitions=definitions)


@group.command()
def hotspots(
    ctx: typer.Context,
    *,
    first: First = None,
    last: Last = None,
    language: Language = "en",
    json_output: Json = False,
) -> None:
    """Show what visitors came about, and what has become more frequent than chance explains.

    Without days, those of the last seven.
    """
    days = _days(first, last)
    with _station(ctx, language, json_output) as (run, station, now):
        from kiosk.app import report_shapes
        from kiosk.operations.hotspots import hot_spots

        back = _WEEK if days == (None, None) else timedelta(0)
        found = hot_spots(station, *_span(days, station.today(now), back), now)
        if run.json:
            output.write_json(report_shapes.topics(station, found))
        else:
            _tables(station, language).topics(found)


def _days(first: str | None, last: str | None) -> tuple[date | None, date | None]:
    days = (None if first is None else day_of(first), None if last is None else day_of(last))
    if days[0] and days[1] and days[0] > days[1]:
        raise WrongUse("day_order")
    return days


def _span(days: tuple[date | None, date | None], today: date, back: timedelta) -> tuple[date, date]:
    """Fill in the days that were not said."""
    last = days[1] or today
    return days[0] or last - back, last


@contextmanager
def _station(
    ctx: typer.Context, language: str, json_output: bool
) -> Iterator[tuple[Session, "Station", datetime]]:
    from kiosk.app import i18n

    if language not in i18n.available():
        raise WrongUse("language_unknown", language=language)
    run = session(ctx)
    run.json = run.json or json_output
    with run.station() as station:
        yield run, station, utc_now()


def _tables(station: "Station", language: str) -> "Tables":
    from kiosk.app.report_tables import Tables
    from kiosk.app.words import words_for

    return Tables(station.site, words_for(station, language))
