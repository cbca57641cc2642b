"""How long a durable check-in takes beside a bare insert, and that memory stays flat."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

import psutil
import pytest
from sqlcipher3 import dbapi2

from kiosk.clock import utc_now
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.moves import call_next, finish
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station
from tests.benchmarks.conftest import Report
from tests.command import Kiosk

pytestmark = pytest.mark.benchmark

ROUNDS = 20
EACH = 25
VISITS = 10_000


def milliseconds(work: Callable[[], object]) -> float:
    began = perf_counter()
    work()
    return (perf_counter() - began) * 1000


def raw_insert(file: Path) -> Callable[[], object]:
    """Return a single durable insert by SQLite alone, on the same disk and with the same settings."""
    connection = dbapi2.connect(str(file), isolation_level=None)
    connection.execute("PRAGMA journal_mode = wal")
    connection.execute("PRAGMA synchronous = full")
    connection.execute("CREATE TABLE visit (id INTEGER PRIMARY KEY, purpose TEXT, at TEXT)")
    return lambda: connection.execute("INSERT INTO visit (purpose, at) VALUES ('visit', '2026-03-10')")


@pytest.mark.parametrize("waiting", [0, 40, 1000])
def test_a_durable_check_in_beside_a_raw_insert(
    station: Station, tmp_path: Path, report: Report, waiting: int
) -> None:
    insert = raw_insert(tmp_path / "raw.db")
    form = CheckInForm(purpose="complaint", adults=2, name="Anna Müller")

    def one() -> None:
        check_in(station, form, utc_now())

    def shorten() -> None:
        row = call_next(station, Actor(counter=2), utc_now())
        assert row is not None
        finish(station, row.id, Actor(counter=2), None, utc_now())

    for _ in range(waiting):
        one()
    raw, ours = [], []
    for _ in range(ROUNDS):  # in turn, so that a busy moment of the machine hits both
        raw += [milliseconds(insert) for _ in range(EACH)]
        ours += [milliseconds(one) for _ in range(EACH)]
        for _ in range(EACH):
            shorten()
    check, bare = median(ours), median(raw)
    report(f"check-in, {waiting} waiting: {check:.2f} ms, raw insert {bare:.2f} ms: {check / bare:.1f} x (4)")
    assert check > 0


def test_memory_over_ten_thousand_check_ins(tmp_path: Path, report: Report) -> None:
    kiosk = Kiosk(tmp_path)
    marks: list[int] = []
    with kiosk.start("check-in", "--stdin", stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        watched = psutil.Process(process.pid)
        began = perf_counter()
        for number in range(VISITS):
            # One in ten takes a ticket: a queue of a thousand is more than any lobby holds.
            purpose = "complaint" if number % 10 == 0 else "delivery"
            process.stdin.write(json.dumps({"purpose": purpose, "adults": 1}).encode() + b"\n")
            process.stdin.flush()
            assert b'"visit"' in process.stdout.readline()
            if number in (999, VISITS - 1):
                marks.append(watched.memory_info().rss)
        seconds = perf_counter() - began
        process.stdin.close()
    early, late = (mark / 1e6 for mark in marks)
    report(
        f"memory: {early:.1f} MB after 1,000 check-ins, {late:.1f} MB after {VISITS:,}, in {seconds:.0f} s"
    )
    assert late < early * 1.2 + 5
