"""Measurements say what they found; they never fail on time, because machines differ."""

import sys
from collections.abc import Callable

import pytest

Report = Callable[[str], None]


@pytest.fixture
def report(capfd: pytest.CaptureFixture[str]) -> Report:
    """Write one line past pytest's capture."""

    def write(line: str) -> None:
        with capfd.disabled():
            sys.stdout.write(f"\n    {line}")
            sys.stdout.flush()

    return write
