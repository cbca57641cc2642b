"""Exporting visits at the desk: a process of its own writes the file."""

import sys
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlcipher3 import dbapi2

from db import models
from kiosk.domain.log_rows import LogFilter
from kiosk.operations.station import Station
from kiosk.ui.desk.export_sheet import ExportSheet
from kiosk.ui.desk.window import DeskWindow
from tests.conftest import SAMPLE_SITE
from tests.ui import widget_checks
from tests.ui.keys import CTRL, press
from tests.ui.test_desk_window import Came, Opened, bell, came, opened

__all__ = ["bell", "came", "opened"]

MANAGER, RECEPTION = "wolf", "sun"


@pytest.fixture(autouse=True)
def manager(station: Station) -> None:
    models.Staff.update(role="manager").where(models.Staff.code == MANAGER).execute()


@pytest.fixture
def command(database: Path) -> list[str]:
    """How this installation starts a command."""
    return [
        sys.executable,
        "-m",
        "kiosk",
        "--database",
        f"sqlite:///{database}",
        "--config",
        str(SAMPLE_SITE),
    ]


def asked(window: DeskWindow, qtbot: QtBot, command: list[str], target: str) -> ExportSheet:
    window.desk.sit(2, MANAGER)
    window.desk.again = lambda: command
    press(qtbot, window, Qt.Key.Key_S, by=CTRL)
    sheet = window.reception.exports
    assert sheet is not None
    assert sheet.isVisible()
    sheet.choose = lambda *_asked: target
    return sheet


def test_a_manager_exports_the_day(
    opened: Opened, came: Came, qtbot: QtBot, command: list[str], database: Path, tmp_path: Path
) -> None:
    came()
    with opened() as window:
        sheet = asked(window, qtbot, command, str(tmp_path / "day.jsonl"))
        sheet.kind.write("jsonl")
        folders: list[Path] = []
        sheet.open_folder = folders.append
        with qtbot.waitSignal(sheet.job.ended, timeout=30_000) as ended:
            press(qtbot, window, Qt.Key.Key_Return)
            assert not sheet.ok.isEnabled()
        assert ended.args == [""]
        lines = (tmp_path / "day.jsonl").read_text(encoding="utf-8").splitlines()
        assert len(lines) == sheet.job.rows > 0
        said = " ".join(widget_checks.texts(sheet))
        assert f"visits were written to {tmp_path / 'day.jsonl'}" in said or "One visit was written" in said
        press(qtbot, window, Qt.Key.Key_Return)
        assert folders == [tmp_path]
        assert not sheet.isVisible()
    sql = """SELECT s.code, n.name, a.detail FROM audit a JOIN staff s ON s.id = a.staff_id
             JOIN station n ON n.id = a.station_id WHERE a.action = 'export'"""
    with dbapi2.connect(str(database)) as connection:
        ((staff, station, detail),) = connection.execute(sql).fetchall()
    connection.close()
    assert (staff, station) == (MANAGER, window.desk.station.name)
    assert '"format":"jsonl"' in detail.replace(" ", "")


def test_others_are_told_who_may(opened: Opened, qtbot: QtBot, command: list[str]) -> None:
    with opened() as window:
        window.desk.sit(2, RECEPTION)
        window.desk.again = lambda: command
        press(qtbot, window, Qt.Key.Key_S, by=CTRL)
        sheet = window.reception.exports
        assert sheet is not None
        assert not sheet.ok.isEnabled()
        assert "Only managers and administrators may export visits." in widget_checks.texts(sheet)
        press(qtbot, window, Qt.Key.Key_Escape)
        assert not sheet.isVisible()


def test_the_menu_leads_there_with_the_key_beside_it(opened: Opened, qtbot: QtBot) -> None:
    with opened() as window:
        window.desk.sit(2, MANAGER)
        window.desk.again = list
        menu = window.top.settings_menu
        menu.aboutToShow.emit()
        (action,) = (one for one in menu.actions() if one.text() == "Export visits …")
        assert action.shortcut().toString() == "Ctrl+S"
        action.trigger()
        sheet = window.reception.exports
        assert sheet is not None
        assert sheet.isVisible()
        assert sheet.period.value() == "today"
        assert sheet.ok.isEnabled()
        sheet.reject()


def test_the_operation_itself_refuses_others(
    opened: Opened, qtbot: QtBot, command: list[str], tmp_path: Path
) -> None:
    with opened() as window:
        sheet = asked(window, qtbot, command, str(tmp_path / "day.csv"))
        window.desk.staff = RECEPTION  # somebody else sits down after the sheet was opened
        with qtbot.waitSignal(sheet.job.ended, timeout=30_000) as ended:
            press(qtbot, window, Qt.Key.Key_Return)
        assert ended.args == ["Your role does not allow this."]
        press(qtbot, window, Qt.Key.Key_Escape)
    assert not (tmp_path / "day.csv").exists()


def test_cancelling_leaves_no_file(opened: Opened, came: Came, qtbot: QtBot, tmp_path: Path) -> None:
    endless = """
import json, sys
print(json.dumps({"done": 1, "of": 3}), flush=True)
sys.stdin.readline(); sys.stdin.readline()
print(json.dumps({"error": "cancelled"}), flush=True)
sys.exit(1)
"""
    with opened() as window:
        sheet = asked(window, qtbot, [sys.executable, "-c", endless], str(tmp_path / "day.csv"))
        with qtbot.waitSignal(sheet.job.progressed, timeout=30_000):
            press(qtbot, window, Qt.Key.Key_Return)
        assert (sheet.bar.value(), sheet.bar.maximum()) == (1, 3)
        with qtbot.waitSignal(sheet.job.ended, timeout=30_000) as ended:
            press(qtbot, window, Qt.Key.Key_Escape)
            assert sheet.isVisible()
        assert ended.args == ["Cancelled. No file was written."]
        press(qtbot, window, Qt.Key.Key_Escape)
        assert not sheet.isVisible()


def test_a_filter_is_said_and_days_are_checked(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    with opened() as window:
        window.desk.sit(2, MANAGER)
        window.desk.again = list
        sheet = ExportSheet(window.look, window.desk, window)
        only = LogFilter(purposes=("complaint",), staff=(RECEPTION,), hours=(9,), weekdays=(0,), called=True)
        sheet.ask(date(2026, 3, 2), date(2026, 3, 8), only)
        texts = widget_checks.texts(sheet)
        said = "Purpose: Complaint or suggestion · Staff: 孙敏 · Hour: 09:00–09:59 · Weekday: Monday"
        assert f"Only: {said} · called to a counter" in texts
        assert (sheet.first.value(), sheet.last.value()) == (date(2026, 3, 2), date(2026, 3, 8))
        sheet.last.write(date(2026, 3, 1))
        press(qtbot, window, Qt.Key.Key_Return)
        assert "The last day is before the first." in widget_checks.texts(sheet)
        sheet.period.write("yesterday")
        assert sheet.first.value() == sheet.last.value() == date(2026, 3, 9)
        assert not sheet.first.isEnabled()
        sheet.reject()


def test_in_the_training_there_is_nothing_to_export(opened: Opened, station: Station, qtbot: QtBot) -> None:
    with opened() as window:
        window.desk.sit(2, MANAGER)
        press(qtbot, window, Qt.Key.Key_S, by=CTRL)
        sheet = window.reception.exports
        assert sheet is not None
        assert "There is nothing to export in the training." in widget_checks.texts(sheet)
        sheet.reject()
