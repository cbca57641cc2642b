"""Ctrl+P at the desk: on paper, or as a PDF file where there is no printer; also for a lost ticket."""

import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

os.environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"  # the desk's fields have none

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app import i18n
from kiosk.devices.printer import NullPrinter
from kiosk.domain.paper import Paper
from kiosk.operations import moves, queue
from kiosk.operations.checkin import CheckedIn, CheckInForm, check_in
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station
from kiosk.ui.desk import gallery
from kiosk.ui.desk.window import DeskWindow
from tests.ui import widget_checks
from tests.ui.keys import CTRL, press, sheet

Key = Qt.Key


class Recorder:
    def __init__(self) -> None:
        self.papers: list[Paper] = []

    def print(self, paper: Paper) -> str:
        self.papers.append(paper)
        return "Receipts"


@pytest.fixture
def printer() -> Recorder:
    return Recorder()


@pytest.fixture
def window(
    shown_app: QApplication, station: Station, now: datetime, tmp_path: Path, qtbot: QtBot, printer: Recorder
) -> Iterator[DeskWindow]:
    def install(code: str) -> None:
        i18n.install(shown_app, code)

    with gallery.desk_window(station, install, (1280, 800), "en", moment=now) as made:
        made.reception.tickets.reprint.printer = printer
        made.reception.tickets.folder = tmp_path
        with qtbot.waitActive(made):
            made.activateWindow()
        yield made
    shown_app.setStyleSheet("")


def come(window: DeskWindow, now: datetime, name: str) -> CheckedIn:
    done = check_in(window.desk.station, CheckInForm(purpose="complaint", name=name), now)
    window.desk.live.poll()
    return done


def test_the_ticket_on_the_screen_is_printed(
    window: DeskWindow, now: datetime, qtbot: QtBot, printer: Recorder
) -> None:
    press(qtbot, window, Key.Key_P, by=CTRL)
    assert printer.papers == [], "there is no ticket on the screen"
    window.desk.show(come(window, now, "Vogel").ticket_id)
    press(qtbot, window, Key.Key_P, by=CTRL)
    window.visitor.links.buttons["print"].click()
    assert [one.marks for one in printer.papers] == [(), ("Copy",)]
    assert sheet(window) is None
    assert window.desk.message == "C001 is being printed on Receipts."


def test_a_lost_ticket_is_found_by_name_and_printed(
    window: DeskWindow, now: datetime, qtbot: QtBot, printer: Recorder
) -> None:
    come(window, now, "Erika Vogel")
    lost = come(window, now, "张思远")
    press(qtbot, window, Key.Key_K, by=CTRL)
    target = window.focusWidget()
    assert target is not None
    qtbot.keyClicks(target, "siyuan")  # type: ignore[no-untyped-call]
    press(qtbot, window, Key.Key_Down)
    press(qtbot, window, Key.Key_P, by=CTRL)
    assert window.on_queue
    assert [one.number for one in printer.papers] == [lost.ticket]


def test_without_a_printer_it_becomes_a_file(
    window: DeskWindow, station: Station, now: datetime, qtbot: QtBot, tmp_path: Path
) -> None:
    opened: list[Path] = []
    tickets = window.reception.tickets
    tickets.reprint.printer = NullPrinter()
    tickets.open_file = lambda file: not opened.append(file)  # type: ignore[func-returns-value]
    came = come(window, now, "Vogel")
    window.desk.show(came.ticket_id)
    press(qtbot, window, Key.Key_P, by=CTRL)
    asked = sheet(window)
    assert asked is not None
    assert any(text.startswith("This computer has no printer.") for text in widget_checks.texts(asked))
    press(qtbot, window, Key.Key_Escape)
    assert sheet(window) is None
    assert not list(tmp_path.glob("*.pdf")), "Esc saves nothing"
    press(qtbot, window, Key.Key_P, by=CTRL)
    press(qtbot, window, Key.Key_Return)
    assert sheet(window) is None
    (file,) = tmp_path.glob("C001-*.pdf")
    assert opened == [file]
    assert came.ticket_id is not None
    assert queue.detail(station, came.ticket_id).printed_at == now


def test_a_file_that_cannot_be_written_is_told(
    window: DeskWindow, now: datetime, qtbot: QtBot, tmp_path: Path
) -> None:
    tickets = window.reception.tickets
    tickets.reprint.printer = NullPrinter()
    (tmp_path / "file").write_text("x")
    tickets.folder = tmp_path / "file"
    window.desk.show(come(window, now, "Vogel").ticket_id)
    press(qtbot, window, Key.Key_P, by=CTRL)
    press(qtbot, window, Key.Key_Return)
    asked = sheet(window)
    assert asked is not None
    assert "The file could not be written." in widget_checks.texts(asked)
    press(qtbot, window, Key.Key_Escape)


def test_a_used_ticket_that_is_scanned_says_so(
    window: DeskWindow, station: Station, now: datetime, qtbot: QtBot
) -> None:
    came = come(window, now, "Vogel")
    assert came.ticket_id is not None
    moves.cancel(station, came.ticket_id, Actor(2, "sun"), now)
    press(qtbot, window, Key.Key_K, by=CTRL)
    target = window.focusWidget()
    assert target is not None
    qtbot.keyClicks(target, came.code or "")  # type: ignore[no-untyped-call]
    press(qtbot, window, Key.Key_Return)
    assert window.desk.shown == came.ticket_id
    assert window.desk.message == "C001 is not valid any more: cancelled Tue 10 Mar 2026, 10:30."
