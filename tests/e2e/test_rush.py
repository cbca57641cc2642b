"""Eight desks, four kiosks, a queue and a board on one file at five times the worst hour of a reception.

KIOSK_RUSH_SECONDS=600 pytest tests/e2e/test_rush.py -s    # 10 if not given
"""

import json
import os
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import psutil
import pytest
from sqlcipher3 import dbapi2

from kiosk.operations import station as stations
from tests.command import ROOT, Kiosk, wait_until
from tests.conftest import NOW, SAMPLE_SITE

SECONDS = float(os.environ.get("KIOSK_RUSH_SECONDS", "10"))
DESKS = [f"desk:{number}" for number in range(1, 9)]
KIOSKS = [f"kiosk:{number}" for number in range(1, 5)]
WATCHERS = ["queue", "board"]
ORDER = ["waiting", "called", "serving", "finished"]
# Nearly all within a fifth of a second is promised; asked for where the rush has the machine to itself.
LATEST = 0.2
ALONE = "KIOSK_RUSH_SECONDS" in os.environ
MORE_COUNTERS = "".join(
    f'\n[[counters]]\nnumber = {number}\nservices = ["complaint", "advice", "visit"]\n'
    f'names = {{ en = "Desk {number}" }}\n'
    for number in range(5, 9)
)


@dataclass
class Worker:
    """A process of the rush, and the file it tells its changes to."""

    process: "subprocess.Popen[bytes]"
    output: Path

    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.output.read_text().splitlines()]

    def is_ready(self) -> bool:
        assert self.process.poll() is None, "ended before it began"
        return b"\n" in self.output.read_bytes()

    def memory(self) -> float:
        return float(psutil.Process(self.process.pid).memory_info().rss) / 1e6


@contextmanager
def worker(kiosk: Kiosk, role: str) -> Iterator[Worker]:
    output = kiosk.home / f"{role.replace(':', '-')}.jsonl"
    module = [sys.executable, "-u", "-m", "tests.e2e.rush_program"]
    arguments = [kiosk.url, str(kiosk.home / "go"), str(SECONDS), role]
    environment = kiosk.env() | {"QT_QPA_PLATFORM": "offscreen"}
    with output.open("wb") as out:
        process = subprocess.Popen([*module, *arguments], env=environment, cwd=ROOT, stdout=out)
    try:
        yield Worker(process, output)
    finally:
        process.terminate()
        process.wait(30)


def rush(kiosk: Kiosk) -> tuple[dict[str, list[Any]], dict[str, tuple[float, float]]]:
    """Let it happen. Return what each process told, and its memory in MB early and late."""
    with ExitStack() as stack:
        workers = {role: stack.enter_context(worker(kiosk, role)) for role in (*WATCHERS, *KIOSKS, *DESKS)}
        wait_until(lambda: all(one.is_ready() for one in workers.values()))
        (kiosk.home / "go").touch()
        time.sleep(SECONDS * 0.4)
        early = {role: one.memory() for role, one in workers.items()}
        time.sleep(SECONDS * 0.55)
        late = {role: one.memory() for role, one in workers.items()}
        for role in (*KIOSKS, *DESKS):
            assert workers[role].process.wait(60) == 0, role
        issued = sum(len(workers[role].lines()) - 1 for role in KIOSKS)
        wait_until(lambda: all(finished(workers[role]) == issued for role in WATCHERS))
        told = {role: one.lines()[1:] for role, one in workers.items()}
    return told, {role: (early[role], late[role]) for role in workers}


def delays(made: list[Any], seen: list[Any]) -> list[float]:
    """Return the seconds from each change to the first sight of it or of what came after."""
    sights: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for one in seen:
        sights[one["ticket"]].append((ORDER.index(one["status"]), one["at"]))
    found = []
    for one in made:
        rank = ORDER.index(one["status"])
        after = [at for place, at in sights[one["ticket"]] if place >= rank]
        assert after, f"never seen: {one}"
        found.append(max(0.0, min(after) - one["at"]))
    return found


def finished(watcher: Worker) -> int:
    """Return how many tickets this one saw come to their end."""
    return len({one["ticket"] for one in watcher.lines()[1:] if one["status"] == "finished"})


@pytest.fixture
def kiosk(tmp_path: Path) -> Kiosk:
    """The sample site with eight counters, most of them competing."""
    site = tmp_path / "site.toml"
    site.write_text(SAMPLE_SITE.read_text("utf-8") + MORE_COUNTERS, "utf-8")
    found = Kiosk(tmp_path)
    stations.open_station(found.url, site, "lobby", NOW)
    stations.close()
    return found


def check_database(file: Path, issued: list[Any]) -> None:
    connection = dbapi2.connect(str(file))
    try:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        sql = "SELECT prefix || printf('%03d', number), status, calls FROM ticket"
        stored = {label: (status, calls) for label, status, calls in connection.execute(sql)}
        assert stored == {one["label"]: ("finished", 1) for one in issued}
        lives: dict[str, list[str]] = defaultdict(list)
        for ticket, kind in connection.execute("SELECT ticket_id, kind FROM ticket_event ORDER BY at, rowid"):
            lives[ticket].append(kind)
        assert all(kinds == ["issue", "call", "serve", "finish"] for kinds in lives.values())
        (last,) = connection.execute("SELECT sum(last) FROM number_series").fetchone()
        assert last == len(issued), "a number was left out"
        moves = "SELECT count(*), count(DISTINCT digest) FROM audit WHERE action LIKE 'ticket_%'"
        assert connection.execute(moves).fetchone() == (len(issued) * 3, len(issued) * 3)
    finally:
        connection.close()


@pytest.mark.slow
@pytest.mark.timeout(SECONDS + 200)
def test_eight_desks_and_four_kiosks_at_once(kiosk: Kiosk) -> None:
    told, memory = rush(kiosk)
    issued = [one for role in KIOSKS for one in told[role]]
    worked = [one for role in DESKS for one in told[role]]
    called = Counter(one["ticket"] for one in worked if one["status"] == "called")
    finished = Counter(one["ticket"] for one in worked if one["status"] == "finished")
    assert max(called.values()) == max(finished.values()) == 1, "called twice"
    assert called.keys() == finished.keys() == {one["ticket"] for one in issued}, "lost"
    assert len({one["label"] for one in issued}) == len(issued)
    check_database(kiosk.database, issued)

    calls = [one for one in worked if one["status"] == "called"]
    behind = {"queue": delays(issued + worked, told["queue"]), "board": delays(calls, told["board"])}
    tails = {role: quantiles(found, n=20)[-1] for role, found in behind.items()}
    grown = {role: f"{early:.1f} → {late:.1f} MB" for role, (early, late) in memory.items()}
    lines = [f"{len(calls)} calls in {SECONDS:.0f} s by 8 desks, {len(issued)} visitors", f"memory: {grown}"]
    for role, found in behind.items():
        tail, most = tails[role] * 1000, max(found) * 1000
        lines.append(f"{role}: 95 % seen within {tail:.0f} ms, all within {most:.0f} ms")
    sys.stdout.write("".join(f"\n    {line}" for line in lines) + "\n")
    assert all(told[role] for role in DESKS), "a desk had nobody to call"
    assert len(calls) > SECONDS * 2, "that was no rush"
    assert max(median(found) for found in behind.values()) < LATEST, lines
    assert max(tails.values()) < LATEST * (1 if ALONE else 5), lines
    assert all(late < early * 1.1 + 3 for early, late in memory.values()), grown
