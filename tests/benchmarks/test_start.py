"""How long the programs take until they can be used, beside the least that PySide6 needs."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest

from tests.benchmarks.conftest import Report
from tests.command import Kiosk

pytestmark = pytest.mark.benchmark

ROUNDS = 7
SIZE = "1080x1920"
BARE = """
import sys
import PySide6.QtQuick
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
app = QGuiApplication(sys.argv)
engine = QQmlApplicationEngine()
engine.loadData(b"import QtQuick\\nWindow { width: 1080; height: 1920; visible: true; Text { text: 'A' } }")
window = engine.rootObjects()[0]
window.frameSwapped.connect(lambda: (print("frame", flush=True), app.quit()))
app.exec()
"""
# The real command, with nothing added but a line when the first frame is on the screen.
TOUCH = """
import sys
from PySide6.QtQuick import QQuickWindow
from kiosk.ui.touch import window as module

class Window(module.TouchWindow):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.frameSwapped.connect(self.told)
    def told(self):
        self.frameSwapped.disconnect(self.told)
        print("frame", flush=True)

module.TouchWindow = Window
from kiosk.app.cli import run
sys.exit(run(sys.argv[1:]))
"""


def first_frame(command: list[str], environment: dict[str, str]) -> float:
    """Return the milliseconds from the start of a process to the first frame it tells of."""
    environment = environment | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    began = perf_counter()
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        elapsed = (perf_counter() - began) * 1000
        process.terminate()
        process.stdout.read()
    assert line == b"frame\n"
    return elapsed


def in_turn(rounds: int, *works: Callable[[], float]) -> list[float]:
    """Run the works in turn, so that a busy moment of the machine hits all; return their medians."""
    for work in works:
        work()
    found = [[work() for work in works] for _ in range(rounds)]
    return [median(column) for column in zip(*found, strict=True)]


def test_from_start_to_a_touchable_greeting(database: Path, tmp_path: Path, report: Report) -> None:
    environment = Kiosk(tmp_path).env()
    command = [sys.executable, "-c", TOUCH, "touch", "--size", SIZE, "--windowed"]
    bare, ours = in_turn(
        ROUNDS,
        lambda: first_frame([sys.executable, "-c", BARE], environment),
        lambda: first_frame(command, environment),
    )
    assert database.exists()
    report(f"greeting {ours:.0f} ms, bare Quick window {bare:.0f} ms: {ours / bare:.1f} x (2.5)")


@pytest.mark.parametrize("arguments", [["check-in", "--stdin"], ["queue", "list", "--json"], ["--help"]])
def test_from_start_to_end_of_a_command(
    database: Path, tmp_path: Path, report: Report, arguments: list[str]
) -> None:
    environment = Kiosk(tmp_path).env()

    def run(command: list[str]) -> float:
        began = perf_counter()
        subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, check=True)
        return (perf_counter() - began) * 1000

    bare, ours = in_turn(
        ROUNDS,
        lambda: run([sys.executable, "-c", "import sqlite3"]),
        lambda: run([sys.executable, "-m", "kiosk", *arguments]),
    )
    assert database.exists()
    report(f"kiosk {' '.join(arguments)}: {ours:.0f} ms, bare Python with SQLite {bare:.0f} ms")
