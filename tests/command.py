"""Runs the real command ``kiosk`` as a process of its own, with a home of its own."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]


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
