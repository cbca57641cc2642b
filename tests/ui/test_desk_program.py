"""The desk as a program: it starts, follows, is heard or silent, ends; and what a screen reader hears."""

import os
import subprocess
import sys
import wave
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app import i18n
from kiosk.clock import utc_now
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.station import Station
from kiosk.ui.desk import gallery
from kiosk.ui.desk.run import DeskOptions, run
from kiosk.ui.desk.settings import DeskSettings
from kiosk.ui.desk.sound import CHIME, Chime
from kiosk.ui.desk.window import DeskWindow
from kiosk.viewmodels.desk.live import POLL_MS
from tests.conftest import NOW

SILENT = """
from PySide6.QtCore import QCoreApplication, QThread, QTimer
from kiosk.ui.desk.settings import DeskSettings
from kiosk.ui.desk.sound import Chime
app = QCoreApplication([])
chime = Chime()
chime.play()
chime.play()
assert chime._player.thread() is not QThread.currentThread(), "playing blocks"
QTimer.singleShot(600, app.quit)
app.exec()
chime.close()
"""


def open_desk() -> DeskWindow:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, DeskWindow))


def test_run_shows_the_desk_until_it_is_closed(
    shown_app: QApplication, station: Station, tmp_path: Path, qtbot: QtBot
) -> None:
    del qtbot
    seen: dict[str, object] = {}
    looks: list[bool] = []

    def work() -> None:
        window = open_desk()
        ticket = check_in(station, CheckInForm(purpose="complaint"), utc_now()).ticket_id
        assert ticket is not None
        live = window.desk.live
        live.arrived.connect(lambda key: seen.update(ticket=key))
        live._poller.timeout.connect(lambda: looks.append("ticket" in seen))
        seen.update(interval=live._poller.interval())
        seen.update(wanted=ticket, title=window.windowTitle())
        live._poller.timeout.connect(window.close)

    QTimer.singleShot(100, work)
    DeskSettings(tmp_path / "new").sound = False  # no audio system where tests run
    options = DeskOptions(folder=tmp_path / "new", install=i18n.install, language="de", member="sun")
    assert run(station, options) == 0
    shown_app.setStyleSheet("")
    assert seen["ticket"] == seen["wanted"]
    assert seen["title"] == station.site.names["de"]
    assert looks[0], "it is there at the first look"
    assert seen["interval"] == POLL_MS <= 50, "a fifth of a second, with room for a busy machine"
    assert (tmp_path / "new" / "desk.ini").is_file()


def test_the_chime_is_short_and_not_too_loud() -> None:
    with wave.open(str(CHIME)) as file:
        assert file.getnframes() / file.getframerate() < 2
        frames = file.readframes(file.getnframes())
    loudest = max(
        abs(int.from_bytes(frames[at : at + 2], "little", signed=True)) for at in range(0, len(frames), 2)
    )
    assert 5_000 < loudest < 25_000


def test_the_chime_is_harmless_without_an_audio_device() -> None:
    environment = os.environ | {"PULSE_SERVER": "unix:/nonexistent", "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", SILENT],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_a_muted_desk_opens_no_audio(qtbot: QtBot) -> None:
    del qtbot
    chime = Chime()
    chime.on = False
    chime.play()
    assert chime.children() == []


@pytest.fixture
def spoken(shown_app: QApplication, station: Station) -> list[str]:
    """What a screen reader finds in the tables and buttons of a busy desk."""

    def install(code: str) -> None:
        i18n.install(shown_app, code)

    with gallery.desk_window(station, install, (1280, 800), "en", moment=NOW) as window:
        gallery.show(window, "desk-serving")
        found = [_name(window.queue.waiting), _name(window.queue.counters)]
        for table in (window.queue.waiting, window.queue.counters):
            interface = QAccessible.queryAccessibleInterface(table)
            cells = [interface.child(place) for place in range(interface.childCount())]
            found += [cell.text(QAccessible.Text.Name) for cell in cells][:8]
        found += [_name(button) for button in window.panel.stops()]
    shown_app.setStyleSheet("")
    return found


def _name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_what_a_screen_reader_says(spoken: list[str]) -> None:
    assert spoken == [
        "Waiting visitors",
        "Visitors at the counters",
        *("", "Ticket", "Visitor", "Waiting time"),
        *("A002", "A002, Waiting", "Erika Müller, Elderly, Visit · 1 person"),
        "waiting for 12 minutes, getting long",
        *("", "Ticket", "Counter", "Time"),
        *("A001", "A001, Serving", "Counter 1 · A. Brandt, Serving · Markus Vogel", "for 7 minutes"),
        *("Finish …", "Hold", "Transfer …", "Recall", "No-show", "Priority …", "Cancel ticket"),
        *("Call next", "Call chosen", "Undo: serving"),
    ]
