"""How soon the desk shows a ticket after its commit, and what it costs to look on."""

import time
from pathlib import Path
from statistics import median, quantiles

import psutil
import pytest

from kiosk.clock import utc_now
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.station import Station
from tests.benchmarks.conftest import Report
from tests.command import Kiosk
from tests.e2e.programs import desk, read_line

pytestmark = pytest.mark.benchmark

TICKETS = 200
IDLE_SECONDS = 10


def test_from_commit_to_row(station: Station, tmp_path: Path, report: Report) -> None:
    delays = []
    with desk(Kiosk(tmp_path), tmp_path / "desk") as window:
        for number in range(TICKETS):
            time.sleep(0.01 + number % 7 * 0.005)  # not in step with the desk's own looks
            check_in(station, CheckInForm(purpose="complaint"), utc_now())
            committed = time.monotonic()
            delays.append((read_line(window, 5)["at"] - committed) * 1000)
    tail = quantiles(delays, n=20)[-1]
    most = max(delays)
    report(f"commit to row: median {median(delays):.0f} ms, 95 % under {tail:.0f}, most {most:.0f} (50)")
    assert len(delays) == TICKETS


def test_idle_desk(station: Station, tmp_path: Path, report: Report) -> None:
    for _ in range(40):
        check_in(station, CheckInForm(purpose="complaint"), utc_now())
    with desk(Kiosk(tmp_path), tmp_path / "desk") as window:
        time.sleep(3)  # start-up is over
        process = psutil.Process(window.pid)
        process.cpu_percent()
        time.sleep(IDLE_SECONDS)
        used = process.cpu_percent()
        memory = process.memory_info().rss / 1e6
    report(f"idle desk with 40 waiting: {used:.1f} % of a core (2), {memory:.0f} MB")
    assert used < 100
