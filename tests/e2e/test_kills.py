"""Whatever moment the program is killed at: what was answered is there, once, and the database is sound."""

import json
import os
import random
import signal
import subprocess
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from tests.command import Kiosk

KILLS = 50  # on each of four databases
MOST_ANSWERS = 40
LINE = b'{"purpose": "complaint", "adults": 2, "name": "Anna"}\n'


def feed(process: "subprocess.Popen[bytes]") -> None:
    assert process.stdin is not None
    with suppress(OSError):
        while True:
            process.stdin.write(LINE)
            process.stdin.flush()


def answers_until_killed(kiosk: Kiosk, answers: int, seconds: float) -> list[Any]:
    """Send visits as fast as they are taken; kill the program some seconds after so many answers.

    Returns what it answered in whole lines.
    """
    process = kiosk.start("check-in", "--stdin", stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stdout is not None
    feeder = threading.Thread(target=feed, args=[process])
    feeder.start()
    output = b"".join(process.stdout.readline() for _ in range(answers))
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    output += process.stdout.read()
    process.wait()
    feeder.join()
    process.stdout.close()
    with suppress(OSError):
        process.stdin.close()
    assert process.returncode == -signal.SIGKILL
    *whole, _torn = output.split(b"\n")
    return [json.loads(line) for line in whole]


def start_seconds(kiosk: Kiosk) -> float:
    """How long the program takes here to its first answer."""
    began = time.monotonic()
    kiosk.check_in({"purpose": "complaint", "adults": 2})
    return time.monotonic() - began


@pytest.mark.slow
@pytest.mark.timeout(400)
@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_no_answered_visit_is_lost_to_a_kill(database: Path, tmp_path: Path, seed: int) -> None:
    kiosk = Kiosk(tmp_path)
    chance = random.Random(seed)
    start = start_seconds(kiosk)
    answered: list[Any] = []
    for _ in range(KILLS // 2):  # while the database is opened, and in the middle of the work
        answered += answers_until_killed(kiosk, 0, chance.uniform(0.1, 1.1) * start)
        answered += answers_until_killed(kiosk, chance.randint(1, MOST_ANSWERS), chance.uniform(0, 0.02))
    connection = dbapi2.connect(str(database))
    try:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        stored = dict(connection.execute("SELECT visit_id, prefix || printf('%03d', number) FROM ticket"))
        visits = {key for (key,) in connection.execute("SELECT id FROM visit")}
        entries = connection.execute("SELECT count(*) FROM audit WHERE action = 'check_in'").fetchone()
        events = connection.execute("SELECT count(*) FROM ticket_event").fetchone()
        (last,) = connection.execute("SELECT max(last) FROM number_series").fetchone()
    finally:
        connection.close()
    assert len(answered) > KILLS, "the kills came before any work was done"
    assert [one for one in answered if "error" in one] == []
    for one in answered:
        assert stored[one["visit"].replace("-", "")] == one["ticket"]
    assert len({one["ticket"] for one in answered}) == len(answered)
    # Nothing half-stored either: one ticket, event and audit entry a visit, and no number left out.
    assert len(stored) == len(visits) == len(set(stored.values())) == entries[0] == events[0] == last
