"""The same day's work beside years of past visits and beside none, in one run.

KIOSK_PAST_TICKETS=5000000 make bench     # 300,000 if not given
"""

import os
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

import pytest

from db import connection
from kiosk.operations import board, moves, onsite, queue, search
from kiosk.operations import station as stations
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station
from tests.benchmarks import past
from tests.benchmarks.conftest import Report
from tests.conftest import SAMPLE_SITE

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(3600)]

SIZE = int(os.environ.get("KIOSK_PAST_TICKETS", "300000"))
ROUNDS = 150
SERVED, WAITING = 20, 40
DESK = Actor(counter=2)
# In the past there are thousands of each; the rare one is here today only.
RARE = "Quendolin Zabel"
NAMES = {"rare": "zabel", "common": "müller", "pinyin": "zhangwei", "two words": "anna mül", "letter": "m"}
PHONE = "30 00012345"


@dataclass
class Side:
    """One of two databases that are open at once."""

    name: str
    engine: connection.Engine
    station: Station

    def use(self) -> Station:
        connection.database.initialize(self.engine)
        return self.station


def opened(folder: Path, now: datetime, size: int) -> Side:
    folder.mkdir()
    file = folder / "lobby.db"
    station = stations.open_station(f"sqlite:///{file}", SAMPLE_SITE, "lobby", now)
    stations.close()
    if size:
        past.fill(station, file, size, now)
    # Opened anew on both sides: a connection that has migrated is slower at everything.
    station = stations.open_station(f"sqlite:///{file}", None, "lobby", now)
    return Side(folder.name, connection.current(), station)


def begin_day(station: Station, now: datetime) -> None:
    """The same morning on both sides: some served, so that waits can be told, and a queue."""
    opens = now - timedelta(minutes=SERVED * 3)
    for number in range(SERVED + WAITING):
        come(station, opens + timedelta(seconds=number), name=RARE if number == 0 else "Anna Vogel")
    for number in range(SERVED):
        at = opens + timedelta(minutes=3 * number)
        row = moves.call_next(station, DESK, at)
        assert row is not None
        moves.finish(station, row.id, DESK, None, at + timedelta(minutes=2))
    search.take_up()


def come(station: Station, now: datetime, name: str = "Anna Vogel") -> object:
    return check_in(station, CheckInForm(purpose="complaint", name=name), now)


@pytest.fixture(scope="module")
def sides(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Side, Side]]:
    """An empty database and one with the past, on the same morning."""
    now = datetime.fromisoformat("2026-03-10T09:30:00+00:00")
    folder = tmp_path_factory.mktemp("scale")
    found = opened(folder / "empty", now, 0), opened(folder / "full", now, SIZE)
    for side in found:
        begin_day(side.use(), now)
    yield found
    for side in found:
        side.engine.close()
        for file in (folder / side.name).glob("lobby.db*"):
            file.unlink()


Times = dict[str, list[float]]


def a_round(station: Station, now: datetime, times: Times) -> None:
    """Do each thing once, so that both queues stay as long as they were."""

    def timed(name: str, work: Callable[[], Any]) -> Any:
        began = perf_counter()
        found = work()
        times[name].append((perf_counter() - began) * 1000)
        return found

    assert len(timed("queue", lambda: queue.open_rows(station, now))) == WAITING
    row = timed("call next", lambda: moves.call_next(station, DESK, now))
    assert row is not None
    timed("finish", lambda: moves.finish(station, row.id, DESK, None, now))
    timed("issue", lambda: come(station, now))
    timed("changed rows", lambda: queue.rows(station, [row.id] * 3))
    timed("board", lambda: (board.calls_of_today(station, now), board.waiting(station, now)))
    timed("on site", lambda: onsite.on_site(station))
    search.take_up()
    timed("search", lambda: search.search(station, NAMES["rare"], now))


def test_a_day_beside_years_of_past_visits(sides: tuple[Side, Side], now: datetime, report: Report) -> None:
    found: dict[str, Times] = {side.name: defaultdict(list) for side in sides}
    for number in range(ROUNDS):
        at = now + timedelta(seconds=number)
        for side in sides if number % 2 else sides[::-1]:
            a_round(side.use(), at, found[side.name])
    file = sides[1].engine.path()
    assert file is not None
    report(f"{SIZE:,} past tickets, {file.stat().st_size / 1e9:.1f} GB, medians of {ROUNDS} (aim 1.2 x):")
    for name, empty in found["empty"].items():
        full = found["full"][name]
        few, many = median(empty), median(full)
        report(
            f"{name:>13}: {many:6.2f} ms, empty {few:6.2f} ms: {many / few:.2f} x, most {max(full):.1f} ms"
        )
    assert all(len(times) == ROUNDS for side in found.values() for times in side.values())


def test_names_among_years_of_past_visits(sides: tuple[Side, Side], now: datetime, report: Report) -> None:
    station = sides[1].use()
    for name, text in (NAMES | {"phone": PHONE, "number": "C007"}).items():
        times = []
        for _ in range(20):
            began = perf_counter()
            hits = search.search(station, text, now)
            times.append((perf_counter() - began) * 1000)
        assert hits, text
        report(
            f"search, {name}: {median(times):.1f} ms, most {max(times):.1f} ms, {len(hits)} found (aim 50)"
        )


def test_the_first_of_the_day(sides: tuple[Side, Side], now: datetime, report: Report) -> None:
    """What is done once a day or once a start, and must not keep a visitor waiting either."""
    from kiosk.operations.waiting import usual_before

    tomorrow = now + timedelta(days=1)
    work: dict[str, Callable[[Station], object]] = {
        "the week before": lambda station: usual_before(station, station.today(tomorrow)),
        "closing rule": lambda station: moves.close_day(station, tomorrow),
        "visits ended": lambda station: onsite.close_visits(station, tomorrow),
    }
    for name, do in work.items():
        parts = []
        for side in sides:
            station = side.use()
            began = perf_counter()
            do(station)
            parts.append(f"{side.name} {(perf_counter() - began) * 1000:.1f} ms")
        report(f"{name}: {', '.join(parts)}")
    assert queue.open_rows(sides[1].use(), tomorrow) == []
