"""How smoothly pages change, in software rendering at the size of a portrait screen."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks.conftest import Report
from tests.command import Kiosk

pytestmark = pytest.mark.benchmark

# The real program, led through the pages; it tells how many frames fell into each second of sliding.
PAGES = """
import sys, time
from PySide6.QtCore import QTimer
from kiosk.ui.touch import window as module

ROUNDS = 6
STEPS = ("start", "visit", "back", "complaint", "forward", "back", "back", "back")

class Window(module.TouchWindow):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.frames, self.found, self.step = [], {}, 0
        self.frameSwapped.connect(lambda: self.frames.append(time.perf_counter()))
        QTimer.singleShot(6000, self.go)

    def go(self):
        if self.step == ROUNDS * len(STEPS):
            for page, rates in self.found.items():
                rates.sort()
                print(page, round(rates[len(rates) // 2]), round(rates[0]), flush=True)
            return module.QGuiApplication.quit()
        name, session = STEPS[self.step % len(STEPS)], self.session
        self.step += 1
        self.frames.clear()
        if name in ("visit", "complaint"):
            session.choosePurpose(name)
        else:
            getattr(session, name)()
        QTimer.singleShot(230, self.count)
        QTimer.singleShot(900, self.go)

    def count(self):
        spans = [late - early for early, late in zip(self.frames, self.frames[1:])]
        if spans:
            self.found.setdefault(self.session.property("page"), []).append(len(spans) / sum(spans))

module.TouchWindow = Window
from kiosk.app.cli import run
sys.exit(run(sys.argv[1:]))
"""


def test_frames_a_second_while_pages_slide(database: Path, tmp_path: Path, report: Report) -> None:
    environment = Kiosk(tmp_path).env() | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "KIOSK_DATABASE": f"sqlite:///{database}",
    }
    command = [sys.executable, "-c", PAGES, "touch", "--size", "1080x1920", "--windowed"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=True)
    lines = [line.split() for line in done.stdout.splitlines()]
    assert {"purpose", "host", "party", "greeting"} <= {page for page, _, _ in lines}
    for page, middle, least in lines:
        report(f"{page}: {middle} frames a second, at the least {least} (50).")
