"""Runs the real command ``kiosk`` as a process of its own, with a home of its own."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil

ROOT = Path(__file__).resolve().parents[1]
LONGEST_SECONDS = 60.0
IDLE_SECONDS = 0.3


def wait_until(done: Callable[[], bool], seconds: float = LONGEST_SECONDS) -> None:
    """Wait for a condition in another process; fails when it never comes true."""
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end, "took too long"
        time.sleep(0.02)


def programs(process: "subprocess.Popen[bytes]", *names: str) -> dict[str, psutil.Process]:
    """Wait until ``kiosk`` has started exactly these programs; return their processes by name.

    The system lists processes in any order, and one that was just made has its parent's command line.
    """
    found: dict[str, psutil.Process] = {}

    def started() -> bool:
        found.clear()
        for child in psutil.Process(process.pid).children():
            with suppress(psutil.NoSuchProcess, IndexError):
                found[child.cmdline()[-1]] = child
        return found.keys() == set(names)

    wait_until(started)
    return found


def wait_until_it_stands(pid: int) -> None:
    """Wait until a program that draws has a handler for SIGTERM and has no more to do: its window stands."""
    process = psutil.Process(pid)

    def stands() -> bool:
        assert process.status() != psutil.STATUS_ZOMBIE, "it ended"
        before = sum(process.cpu_times())
        time.sleep(IDLE_SECONDS)
        idle = sum(process.cpu_times()) - before < IDLE_SECONDS / 3
        return idle and _catches_sigterm(pid)

    wait_until(stands)


def _catches_sigterm(pid: int) -> bool:
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    caught = next((line.split()[1] for line in lines if line.startswith("SigCgt:")), "0")
    return bool(int(caught, 16) >> (signal.SIGTERM - 1) & 1)


@dataclass
class Result:
    """How a command ended."""

    status: int
    output: bytes
    errors: str

    @property
    def text(self) -> str:
        return self.output.decode()

    @property
    def json(self) -> Any:
        return json.loads(self.output)

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.output.splitlines()]


@dataclass
class Kiosk:
    """The command, working on one database file in ``home``."""

    home: Path
    config: Path | None = None
    environment: dict[str, str] = field(default_factory=dict)

    @property
    def database(self) -> Path:
        return self.home / "lobby.db"

    @property
    def url(self) -> str:
        return f"sqlite:///{self.database}"

    def env(self) -> dict[str, str]:
        folders = {
            f"XDG_{name}_HOME": str(self.home / name.lower()) for name in ("CONFIG", "DATA", "STATE", "CACHE")
        }
        config = {"KIOSK_CONFIG": str(self.config)} if self.config else {}
        return {
            **os.environ,
            **folders,
            **config,
            "PYTHONPATH": str(ROOT),
            # As installed: compiled once. Where bytecode is not written, a start takes three times as long.
            "PYTHONDONTWRITEBYTECODE": "",
            "PYTHONPYCACHEPREFIX": str(ROOT / "build" / "bytecode"),
            "KIOSK_DATABASE": self.url,
            **self.environment,
        }

    def start(self, *arguments: str, **options: Any) -> "subprocess.Popen[bytes]":
        command = [sys.executable, "-m", "kiosk", *arguments]
        return subprocess.Popen(command, env=self.env(), cwd=self.home, **options)

    def run(self, *arguments: str, stdin: bytes = b"", timeout: float = 60) -> Result:
        pipe = subprocess.PIPE
        with self.start(*arguments, stdin=pipe, stdout=pipe, stderr=pipe) as process:
            try:
                output, errors = process.communicate(stdin, timeout)
            except subprocess.TimeoutExpired:
                process.kill()
                raise
        return Result(process.returncode, output, errors.decode())

    def check_in(self, *forms: dict[str, object]) -> list[Any]:
        """Send forms through ``check-in --stdin`` and return the answers."""
        lines = "".join(json.dumps(form, ensure_ascii=False) + "\n" for form in forms)
        result = self.run("check-in", "--stdin", stdin=lines.encode())
        assert result.status == 0, result.errors
        return result.lines
