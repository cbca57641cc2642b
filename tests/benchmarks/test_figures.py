"""The figures of a year with 250,000 visits: first counted, then shown, and what every chart needs of them.

KIOSK_YEAR_VISITS=250000 make bench
"""

import os
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from statistics import median
from time import perf_counter
from typing import Any

import pytest

from db import connection
from kiosk.app.words import words_for
from kiosk.domain.figures import Figure, Split
from kiosk.exports.chart_specs import chart_specs
from kiosk.operations import figures
from kiosk.operations import station as stations
from kiosk.operations.hotspots import hot_spots
from kiosk.operations.station import Station
from tests.benchmarks import past
from tests.benchmarks.conftest import Report
from tests.conftest import SAMPLE_SITE

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(1800)]

VISITS = int(os.environ.get("KIOSK_YEAR_VISITS", "250000"))
DAYS = 365
ROUNDS = 7
# What a single look at every visit of the year costs, without a median.
SCAN = """
    SELECT p.code, count(*), sum(v.adults + v.children), avg(t.called_at - t.issued_at),
           avg(t.finished_at - coalesce(t.serving_at, t.called_at)), sum(t.status = 'no_show'), avg(f.score)
    FROM visit v JOIN purpose p ON p.id = v.purpose_id LEFT JOIN ticket t ON t.visit_id = v.id
    LEFT JOIN satisfaction f ON f.visit_id = v.id
    WHERE v.site_id = ? AND v.service_day BETWEEN ? AND ? GROUP BY p.code
"""


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Station, date, date, datetime]]:
    """A year of past visits with waits, outcomes, staff and ratings of all kinds."""
    now = datetime.fromisoformat("2026-03-10T09:30:00+00:00")
    file = tmp_path_factory.mktemp("figures") / "lobby.db"
    station = stations.open_station(f"sqlite:///{file}", SAMPLE_SITE, "lobby", now)
    stations.close()
    past.fill(station, file, VISITS, now, days=DAYS)
    station = stations.open_station(f"sqlite:///{file}", None, "lobby", now)
    with connection.transaction():
        make_colourful(station)
    yield station, station.today(now) - timedelta(days=DAYS), station.today(now) - timedelta(days=1), now
    stations.close()
    for one in file.parent.glob("lobby.db*"):
        one.unlink()


def make_colourful(station: Station) -> None:
    """Give the visits what their figures differ by; the multiplications stand for chance."""
    run = connection.current().execute_sql
    staff = [one.hex for one in station.keys.staff.values()]
    outcomes = [one.code for one in station.site.outcomes]
    run(
        "UPDATE ticket SET called_at = issued_at + (rowid * 7919 % 2400) * 1000000, "
        "serving_at = issued_at + (rowid * 7919 % 2400 + 30) * 1000000, "
        "finished_at = issued_at + (rowid * 7919 % 2400 + 60 + rowid * 104729 % 1500) * 1000000, "
        f"outcome = {_chosen(outcomes)}, staff_id = {_chosen(staff)}"
    )
    run("UPDATE visit SET language = " + _chosen([*station.site.languages]))
    run(
        "INSERT INTO satisfaction (id, visit_id, at, score) "
        "SELECT id, id, arrived_at, 1 + rowid * 7919 % 5 FROM visit WHERE rowid % 5 < 2"
    )


def _chosen(values: list[str]) -> str:
    choices = " ".join(f"WHEN {place} THEN '{value}'" for place, value in enumerate(values))
    return f"CASE (rowid * 7919 / 13) % {len(values)} {choices} END"


def timed(work: Callable[[], object]) -> tuple[float, list[float]]:
    """Return the first time in ms, and those of some rounds after it."""
    times = []
    for _ in range(ROUNDS + 1):
        began = perf_counter()
        work()
        times.append((perf_counter() - began) * 1000)
    return times[0], sorted(times[1:])


def test_a_year(year: tuple[Station, date, date, datetime], report: Report) -> None:
    station, first, last, now = year
    words = words_for(station, "en")

    def shown(**choice: Any) -> None:
        found = figures.compared(station, first, last, now, **choice)
        charts = chart_specs(found.now, words, before=found.before)
        assert len(charts) > 4
        assert all(not one.empty for one in charts)
        for part in (found.now.total, *found.now.by[Split.STAFF].values()):
            assert all(part.value(figure) is not None for figure in Figure if choice == {})

    began = perf_counter()
    figures.picture(station, first, last, now)
    made = perf_counter() - began
    sizes = connection.rows("SELECT sum(length(body)), sum(length(cells)) FROM day_figures")[0]
    report(
        f"{VISITS:,} visits, counted for the first time in {made:.1f} s; days of {sizes} characters are kept"
    )
    work: dict[str, Callable[[], object]] = {
        "every visit looked at once by SQL": lambda: connection.rows(
            SCAN, station.site_id.hex, first.isoformat(), last.isoformat()
        ),
        "figures": lambda: figures.picture(station, first, last, now),
        "figures compared, charts, staff": shown,
        "the same of one service": lambda: shown(services=["advice"]),
        "the same of two counters": lambda: shown(counters=[1, 2]),
        "a day compared": lambda: figures.compared(station, last, last, now),
        "hot spots of a month": lambda: hot_spots(station, last - timedelta(days=29), last, now),
    }
    times: dict[str, list[float]] = {name: [] for name in work}
    for _ in range(ROUNDS):
        for name, do in work.items():
            began = perf_counter()
            do()
            times[name].append((perf_counter() - began) * 1000)
    for name, found in times.items():
        report(f"{name}: {median(found):.0f} ms, most {max(found):.0f} ms")
    scan, whole = (
        median(times[name])
        for name in ("every visit looked at once by SQL", "figures compared, charts, staff")
    )
    report(f"figures and charts of a year: {whole / scan:.2f} x that look (aim 300 ms)")
    assert whole < 3 * scan
