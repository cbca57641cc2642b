"""Starts the test programs of this folder."""

import json
import select
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.command import ROOT, Kiosk


def read_line(process: "subprocess.Popen[bytes]", seconds: float) -> Any:
    """Return the next line as JSON. Raises TimeoutError when none comes in time."""
    assert process.stdout is not None
    ready, _, _ = select.select([process.stdout], [], [], seconds)
    if not ready:
        raise TimeoutError(f"no line within {seconds} s")
    line = process.stdout.readline()
    assert line, f"ended with {process.wait(10)} and no line"
    return json.loads(line)


@contextmanager
def program(kiosk: Kiosk, name: str, *arguments: str) -> "Iterator[subprocess.Popen[bytes]]":
    """Run a program of this folder on the command's database; end it at the end."""
    command = [sys.executable, "-u", "-m", f"tests.e2e.{name}", kiosk.url, *arguments]
    environment = kiosk.env() | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    process = subprocess.Popen(command, env=environment, cwd=ROOT, stdout=subprocess.PIPE, bufsize=0)
    try:
        yield process
    finally:
        process.terminate()
        process.wait(30)
        assert process.stdout is not None
        process.stdout.close()


@contextmanager
def desk(kiosk: Kiosk, folder: Path) -> "Iterator[subprocess.Popen[bytes]]":
    """Run the desk until it shows its queue."""
    with program(kiosk, "desk_program", str(folder)) as process:
        assert read_line(process, 60) == {"ready": True}
        yield process
