"""A day that does not end: ten thousand check-ins by touch, seen and served at the desk, at steady memory."""

import gc
import os
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from kiosk.clock import utc_now
from kiosk.operations import moves
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station
from kiosk.ui.touch.window import TouchWindow
from tests.benchmarks.conftest import Report
from tests.command import Kiosk
from tests.e2e.programs import desk, read_line
from tests.ui.conftest import OpenTouch, open_touch, shown_app

__all__ = ["open_touch", "shown_app"]

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(3600)]

VISITS = int(os.environ.get("KIOSK_VISITS", "10_000"))
WARM = VISITS // 5
SIZE = (540, 960)


def test_ten_thousand_visitors(
    shown_app: QApplication, open_touch: OpenTouch, station: Station, tmp_path: Path, report: Report
) -> None:
    with (
        desk(Kiosk(tmp_path), tmp_path / "desk") as program,
        open_touch("en", SIZE) as window,
    ):
        window.session.settle_ms = 0
        window.session.clock = utc_now
        follower = psutil.Process(program.pid)
        sizes = []
        for number in range(1, VISITS + 1):
            come(shown_app, window)
            read_line(program, 10)
            go(shown_app, window, station)
            if number in (WARM, VISITS):
                gc.collect()
                sizes.append((psutil.Process().memory_info().rss, follower.memory_info().rss))
    (touch, queue), (touch_end, queue_end) = sizes
    grown = [(end - start) / 1e6 for start, end in ((touch, touch_end), (queue, queue_end))]
    report(f"from {WARM} to {VISITS} check-ins: touch screen {grown[0]:+.1f} MB, desk {grown[1]:+.1f} MB")
    assert max(grown) < 60


def come(app: QApplication, window: TouchWindow) -> None:
    """Check in by what the buttons do, each page drawn."""
    session = window.session
    for step in (
        session.start,
        lambda: session.choosePurpose("consultation"),
        session.forward,
        session.submit,
    ):
        step()
        turn(app)
    assert session.property("page") == "ticket"


def go(app: QApplication, window: TouchWindow, station: Station) -> None:
    """Be served at once, and leave the screen to the next."""
    session, actor = window.session, Actor(3)
    row = moves.call_next(station, actor, session.clock())
    assert row is not None
    moves.finish(station, row.id, actor, None, session.clock())
    session.finish()
    turn(app)


def turn(app: QApplication) -> None:
    app.processEvents()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
