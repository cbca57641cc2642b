"""``kiosk`` alone: the programs this station is configured for, side by side on one database."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence

from kiosk.app import logs, output
from kiosk.app.bootstrap import Session
from kiosk.app.display import require_display
from kiosk.app.signals import noting

LOOK_SECONDS = 0.1
END_SECONDS = 5.0


def start_all(run: Session) -> int:
    """Start the programs and wait. The end of one, or SIGTERM, ends the others too; returns 0 or 1."""
    require_display()
    logs.setup("station")
    with run.station("station"):
        pass  # The database is made and brought up to date once, before two programs open it.
    start = command(run)
    environment = os.environ | ({"KIOSK_BESIDE": "1"} if len(run.settings.programs) > 1 else {})
    children: dict[str, subprocess.Popen[bytes]] = {}
    try:
        # A program that was started but not yet noted down would stay behind if SIGTERM broke in here.
        with noting() as stopped:
            for program in run.settings.programs:
                children[program] = subprocess.Popen([*start, program], env=environment)
            return _wait(children, stopped)
    except KeyboardInterrupt:
        return 0
    finally:
        _end(list(children.values()))


def command(run: Session) -> list[str]:
    """Return how this program is started again, with the same settings."""
    # A frozen program is its own interpreter.
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
    chosen = run.settings
    return [*start, "--database", chosen.database, "--config", str(chosen.config)]


def _wait(children: dict[str, "subprocess.Popen[bytes]"], stopped: Callable[[], bool]) -> int:
    while not stopped():
        for program, child in children.items():
            status = child.poll()
            if status is None:
                continue
            if status != 0:
                output.complain(f"kiosk {program} ended with status {status}.")
            return int(status != 0)
        time.sleep(LOOK_SECONDS)
    return 0


def _end(children: Sequence["subprocess.Popen[bytes]"]) -> None:
    for child in children:
        if child.poll() is None:
            child.terminate()
    deadline = time.monotonic() + END_SECONDS
    for child in children:
        try:
            child.wait(max(0.0, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
