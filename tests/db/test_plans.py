"""What is done all day reads a few rows, however many years of visits lie behind it.

SQLite plans without statistics here, so a plan on a nearly empty file is the plan on millions of rows.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from db.connection import Engine, current
from kiosk.domain.site import Closing, QueueRules
from kiosk.operations import board, moves, onsite, queue, search, visitors, visits, waiting
from kiosk.operations.checkin import CheckedIn, CheckInForm, check_in
from kiosk.operations.live import Feed
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station

DESK = Actor(counter=2)
DAY = timedelta(days=1)
# These grow with every visit; the others are as small as the site.
GROWING = {
    "ticket": ("ticket", "t"),
    "visit": ("visit", "v"),
    "visitor": ("visitor", "r", "o"),
    "visitor_word": ("visitor_word", "w"),
    "ticket_event": ("ticket_event", "e"),
    "outbox": ("outbox",),
    "audit": ("audit",),
}
# Partial indexes that hold the present day only: all of one may be read.
PRESENT = ("ticket_open", "ticket_waiting", "ticket_for_counter", "visit_on_site", "visitor_to_index")
# Those of the whole site are all of them, those before today nearly all.
_WHOLE = re.compile(r"\((site_id=\?|site_id=\? AND (service_day|queue_day|arrived_at)<\?)\)")
_NEWEST = "SELECT digest FROM audit ORDER BY seq DESC LIMIT 1"


@contextmanager
def watched(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[str, Any]]]:
    """Note each statement with the values it was run with: values decide which index may be used."""
    seen: list[tuple[str, Any]] = []
    execute = Engine.execute_sql

    def note(engine: Engine, sql: str, params: Any = None) -> Any:
        seen.append((sql, params))
        return execute(engine, sql, params)

    with monkeypatch.context() as patched:
        patched.setattr(Engine, "execute_sql", note)
        yield seen


def faults(statements: list[tuple[str, Any]]) -> list[str]:
    """Return the steps that would read most of a table which grows with every visit."""
    found = []
    for sql, params in statements:
        if not sql.lstrip().upper().startswith(("SELECT", "UPDATE", "DELETE")) or sql.strip() == _NEWEST:
            continue
        tables = re.findall(
            r'(?:FROM|JOIN|UPDATE)\s+"?(\w+)"?(?:\s+(?:AS\s+)?"?(\w+)"?)?', sql, re.IGNORECASE
        )
        growing = {name for table, alias in tables if table in GROWING for name in (table, alias)}
        for *_, step in current().execute_sql(f"EXPLAIN QUERY PLAN {sql}", params).fetchall():
            name = step.split()[1] if step.startswith(("SCAN ", "SEARCH ")) else ""
            if name in growing and is_long(step):
                found.append(f"{step}: {' '.join(sql.split())}")
    return found


def is_long(step: str) -> bool:
    if "AUTOMATIC" in step:
        return True
    if any(f"INDEX {name}" in step for name in PRESENT):
        return False
    return step.startswith("SCAN") or _WHOLE.search(step) is not None


@pytest.fixture
def came(station: Station, now: datetime) -> CheckedIn:
    """Who is served today, after somebody yesterday; another one waits."""
    form = CheckInForm(purpose="complaint", name="Anna Vogel", phone="+49 30 12345678")
    for at in (now - DAY, now - timedelta(minutes=20)):
        check_in(station, form, at)
        row = moves.call_next(station, DESK, at + timedelta(minutes=2))
        assert row is not None
        moves.finish(station, row.id, DESK, None, at + timedelta(minutes=5))
    check_in(station, form, now)
    return check_in(station, form, now)


Work = Callable[[Station, CheckedIn, datetime], object]


def ticket_of(came: CheckedIn) -> UUID:
    assert came.ticket_id is not None
    return came.ticket_id


def searched_among_many(station: Station, _came: CheckedIn, now: datetime) -> None:
    for _ in range(search.MOST):
        check_in(station, CheckInForm(purpose="visit", name="Anna Vogel"), now)
    searched(station, "vogel", now)


def carried_over(station: Station, came: CheckedIn, now: datetime) -> None:
    rules = QueueRules(closing=Closing.CARRY_OVER)
    lobby = replace(station, site=replace(station.site, queue=rules))
    assert moves.close_day(lobby, now + DAY)
    check_in(lobby, CheckInForm(purpose="complaint"), now + DAY)


def put_back(station: Station, came: CheckedIn, now: datetime) -> None:
    row = moves.call_next(station, DESK, now)
    assert row is not None
    moves.no_show(station, row.id, DESK, now)
    moves.put_back(station, row.id, DESK, now)
    moves.cancel(station, row.id, DESK, now)
    moves.undo(station, row.id, DESK, now)


def searched(station: Station, text: str, now: datetime) -> None:
    assert search.search(station, text, now), text


WORK: dict[str, Work] = {
    "queue": lambda station, _came, now: queue.open_rows(station, now),
    "tickets that changed": lambda station, came, _now: queue.rows(station, [ticket_of(came)] * 3),
    "ticket": lambda station, came, _now: queue.detail(station, ticket_of(came)),
    "find": lambda station, came, now: queue.find(station, came.ticket or "", now),
    "position": lambda station, came, now: queue.position(station, ticket_of(came), now),
    "call next": lambda station, _came, now: moves.call_next(station, DESK, now),
    "put back, cancel, undo": put_back,
    "check in": lambda station, _came, now: check_in(station, CheckInForm(purpose="complaint"), now),
    "the same request": lambda station, _came, now: [
        check_in(station, CheckInForm(purpose="complaint", request=station.id), now) for _ in range(2)
    ],
    "usual wait": lambda station, _came, now: waiting.usual_before(station, station.today(now) + 2 * DAY),
    "search by name": lambda station, _came, now: searched(station, "vogel", now),
    "search among many": searched_among_many,
    "search by two words": lambda station, _came, now: searched(station, "anna vo", now),
    "search by phone": lambda station, _came, now: searched(station, "12345678", now),
    "search by number": lambda station, _came, now: searched(station, "C001", now),
    "search by day": lambda station, _came, now: searched(station, "2026-03-10", now),
    "visitor's file": lambda station, came, _now: visitors.open_file(
        station, visitors.visitor_of(came.visit) or came.visit
    ),
    "earlier visits": lambda station, came, _now: visitors.story(station, came.visit),
    "on site": lambda station, _came, _now: onsite.on_site(station),
    "sign out": lambda station, came, now: visits.sign_out(station, came.ticket or "", now),
    "calls on the board": lambda station, _came, now: board.calls_of_today(station, now),
    "new calls on the board": lambda station, came, now: board.calls_of(station, [ticket_of(came)], now),
    "numbers on the board": lambda station, _came, now: board.waiting(station, now),
    "wait on the board": lambda station, _came, now: board.expected_wait(station, now),
    "closing": lambda station, _came, now: moves.close_day(station, now + DAY),
    "carrying over": carried_over,
    "visits nobody ended": lambda station, _came, now: onsite.close_visits(station, now + DAY),
    "change feed": lambda station, _came, _now: Feed(station).poll(),
}


@pytest.mark.parametrize("name", list(WORK))
def test_no_step_reads_what_is_long_past(
    station: Station, now: datetime, came: CheckedIn, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with watched(monkeypatch) as statements:
        WORK[name](station, came, now)
    assert statements
    assert faults(statements) == []


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT count(*) FROM ticket WHERE outcome = ?",
        "SELECT t.id FROM ticket t WHERE t.site_id = ? ORDER BY t.service_day",
        "SELECT v.id FROM visit v WHERE v.site_id = 'x' AND v.service_day < ?",
        "SELECT v.id FROM visit v JOIN visitor r ON r.name = v.note WHERE v.id = ?",
    ],
)
def test_a_long_step_would_be_noticed(station: Station, sql: str) -> None:
    assert faults([(sql, ("x",))])


@pytest.mark.parametrize(
    ("name", "index"),
    [
        ("queue", "ticket_open (site_id=? AND queue_day=?)"),
        ("call next", "ticket_waiting (site_id=? AND queue_day=? AND service_id=?)"),
        ("call next", "ticket_for_counter (for_counter_id=?)"),
        ("position", "ticket_waiting (site_id=? AND queue_day=? AND service_id=? AND place<?)"),
        ("on site", "visit_on_site (site_id=?)"),
        ("numbers on the board", "ticket_waiting (site_id=? AND queue_day=?)"),
        ("closing", "ticket_open (site_id=? AND queue_day<?)"),
        ("search by name", "sqlite_autoindex_visitor_word_1 (site_id=? AND word=?)"),
        ("search by name", "visit_visitor_id (visitor_id=?)"),
        ("search among many", "COVERING INDEX visitor_merged_into_id (merged_into_id=?)"),
        ("visits nobody ended", "visit_on_site (site_id=?)"),
    ],
)
def test_the_indexes_made_for_it_are_used(
    station: Station,
    now: datetime,
    came: CheckedIn,
    name: str,
    index: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with watched(monkeypatch) as statements:
        WORK[name](station, came, now)
    reads = [one for one in statements if one[0].lstrip().upper().startswith("SELECT")]
    plans = [
        step
        for sql, params in reads
        for *_, step in current().execute_sql(f"EXPLAIN QUERY PLAN {sql}", params).fetchall()
    ]
    assert any(index in step for step in plans), plans


def test_a_name_is_searched_without_looking_visits_up_twice(
    station: Station, now: datetime, came: CheckedIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Years of visits lie on as many pages: each row that is read costs a first search one or two of them."""
    with watched(monkeypatch) as statements:
        searched_among_many(station, came, now)
    (read,) = [one for one in statements if "ORDER BY v.arrived_at" in one[0]]
    steps = [one[3] for one in current().execute_sql(f"EXPLAIN QUERY PLAN {read[0]}", read[1]).fetchall()]
    looked_up = [one for one in steps if re.match("SEARCH (visit|v)\\b", one)]
    assert looked_up == ["SEARCH visit USING INDEX visit_visitor_id (visitor_id=?)"]
    assert len(read[1]) <= search.MOST + 1, "of no more people than visits are shown"
