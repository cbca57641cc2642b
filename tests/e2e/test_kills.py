"""Whatever moment the program is killed at: what was answered is there, once, and the database is sound."""

import json
import os
import random
import signal
import subprocess
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from tests.command import Kiosk

KILLS = 200
# From before the database is open to some hundred visits later.
LONGEST_LIFE = 0.55
LINE = b'{"purpose": "complaint", "adults": 2, "name": "Anna"}\n'


def feed(process: "subprocess.Popen[bytes]") -> None:
    assert process.stdin is not None
    with suppress(OSError):
        while True:
            process.stdin.write(LINE)
            process.stdin.flush()


def answers_until_killed(kiosk: Kiosk, seconds: float) -> list[Any]:
    """Send visits as fast as they are taken, kill the program, return what it answered in whole lines."""
    process = kiosk.start("check-in", "--stdin", stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stdout is not None
    killer = threading.Timer(seconds, process.send_signal, [signal.SIGKILL])
    feeder = threading.Thread(target=feed, args=[process])
    killer.start()
    feeder.start()
    output = process.stdout.read()
    process.wait()
    killer.join()
    feeder.join()
    process.stdout.close()
    with suppress(OSError):
        process.stdin.close()
    assert process.returncode == -signal.SIGKILL
    *whole, _torn = output.split(b"\n")
    return [json.loads(line) for line in whole]


@pytest.mark.slow
@pytest.mark.timeout(400)
@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
def test_no_answered_visit_is_lost_to_a_kill(database: Path, tmp_path: Path) -> None:
    kiosk = Kiosk(tmp_path)
    chance = random.Random(2)
    answered: list[Any] = []
    for _ in range(KILLS):
        answered += answers_until_killed(kiosk, chance.uniform(0.05, LONGEST_LIFE))
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
