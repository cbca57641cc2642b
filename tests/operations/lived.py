"""Days of a lobby lived through the real operations, and their figures counted plainly from the log."""

from collections.abc import Iterable
from contextlib import suppress
from datetime import date, datetime, timedelta
from math import ceil
from random import Random
from statistics import fmean
from uuid import UUID
from zoneinfo import ZoneInfo

from db.connection import rows
from kiosk.domain.errors import LobbyError
from kiosk.domain.figures import Count, Figure
from kiosk.domain.log_rows import LogRow
from kiosk.domain.site import ServiceKind
from kiosk.operations import moves, onsite
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.queue import Actor
from kiosk.operations.reports import log_rows
from kiosk.operations.station import Station

PURPOSES = ("visit", "consultation", "complaint", "home_service", "delivery")


# How often each is tried, whether it is legal or not.
MOVES = {
    "call": 8,
    "serve": 6,
    "finish": 6,
    "no_show": 1,
    "undo": 1,
    "transfer": 1,
    "put_back": 1,
    "cancel": 1,
}


def live(station: Station, begin: datetime, hours: float, visits: int, seed: str) -> list[UUID]:
    """Let visitors come from ``begin`` on and staff do whatever they may; return the tickets."""
    source = Random(seed)
    tickets = []
    for _ in range(visits):
        at = begin + timedelta(hours=hours * source.random())
        form = CheckInForm(
            purpose=source.choice(PURPOSES),
            adults=source.randint(1, 4),
            children=source.randint(0, 2),
            language=source.choice(station.site.languages),
        )
        done = check_in(station, form, at)
        if done.ticket_id is not None:
            tickets.append(done.ticket_id)
            _serve(station, done.ticket_id, at, source)
        if source.random() < 0.5:
            left = at + timedelta(minutes=source.randint(1, 90))
            onsite.leave(station, done.visit, Actor(), onsite.LeftHow.SIGN_OUT, left)
            onsite.rate(station, done.visit, source.randint(1, 5), None, left)
    return tickets


def _serve(station: Station, ticket: UUID, at: datetime, source: Random) -> None:
    """Make a few moves, some of which are not legal and do nothing."""
    staff = [one.code for one in station.site.staff]
    outcomes = [one.code for one in station.site.outcomes]
    for move in source.choices([*MOVES], [*MOVES.values()], k=6):
        at += timedelta(seconds=source.randint(1, 1500))
        actor = Actor(source.randint(1, 4), source.choice(staff))
        with suppress(LobbyError):
            if move == "finish":
                moves.finish(station, ticket, actor, source.choice([None, *outcomes]), at)
            elif move == "transfer":
                moves.transfer(station, ticket, actor, at, service=source.choice(["advice", "complaint"]))
            else:
                getattr(moves, move)(station, ticket, actor, at)


def logged(station: Station, first: date, last: date) -> list[LogRow]:
    """Return the log of these days."""
    return list(log_rows(station.site_id, first, last))


def check(count: Count, station: Station, found: Iterable[LogRow]) -> None:
    """Compare a count with the same figures told from log rows one by one."""
    assert {one: count.value(one) for one in Figure} == plainly(station, list(found))


def hour(station: Station, row: LogRow) -> str:
    return str(row.arrived_at.astimezone(ZoneInfo(station.site.timezone)).hour)


def plainly(station: Station, found: list[LogRow]) -> dict[Figure, float | None]:
    """Tell each figure from its definition."""
    outcomes = {one.code: one for one in station.site.outcomes}
    kinds = {one.code: one.kind for one in station.site.services}
    given = {str(UUID(key)): score for key, score in rows("SELECT visit_id, score FROM satisfaction")}
    scores = [given[one.visit] for one in found if one.visit in given]
    done = [one for one in found if one.status == "finished"]
    missed = [one for one in found if one.status == "no_show"]
    ended = [outcomes[one.outcome] for one in done if one.outcome]
    consulted = [
        outcomes[one.outcome]
        for one in done
        if one.outcome and kinds[one.service or ""] is ServiceKind.CONSULTATION
    ]
    complaints = [one for one in found if one.service and kinds[one.service] is ServiceKind.COMPLAINT]
    return {
        Figure.GROUPS: len(found),
        Figure.HEADS: sum(one.party_size for one in found),
        Figure.ADULTS: sum(one.adults for one in found),
        Figure.CHILDREN: sum(one.children for one in found),
        Figure.TICKETS: sum(one.ticket is not None for one in found),
        Figure.SERVED: len(done),
        Figure.WAITS: _percentile([one.wait_seconds for one in found], 0.5),
        Figure.WAIT_90: _percentile([one.wait_seconds for one in found], 0.9),
        Figure.SERVICE_MEDIAN: _percentile([one.service_seconds for one in done], 0.5),
        Figure.SERVICE_90: _percentile([one.service_seconds for one in done], 0.9),
        Figure.RESPONSE: _percentile([one.wait_seconds for one in complaints], 0.5),
        Figure.NO_SHOWS: len(missed),
        Figure.NO_SHOW_SHARE: len(missed) / len(done + missed) if done or missed else None,
        Figure.CANCELLED: sum(one.status == "cancelled" for one in found),
        Figure.FIRST_CONTACT: fmean(one.resolves for one in ended) if ended else None,
        Figure.CONVERSION: fmean(one.converts for one in consulted) if consulted else None,
        Figure.SATISFACTION: fmean(scores) if scores else None,
        Figure.RATINGS: len(scores),
    }


def _percentile(seconds: list[int | None], share: float) -> int | None:
    known = sorted(one for one in seconds if one is not None)
    return ceil(known[ceil(round(len(known) * share, 6)) - 1] / 10) * 10 if known else None
