"""The plan at the desk, worked by keys alone, and its briefing on paper."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from kiosk.app import i18n
from kiosk.domain.access import Role
from kiosk.operations import demo, plan, signin
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station
from kiosk.ui.desk import gallery
from kiosk.ui.desk.plan_page import PlanPage
from kiosk.ui.desk.window import DeskWindow
from tests.ui.keys import press, sheet

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
TODAY = date(2026, 3, 10)


@pytest.fixture
def window(shown_app: QApplication, station: Station, now: datetime, qtbot: QtBot) -> Iterator[DeskWindow]:
    def install(code: str) -> None:
        i18n.install(shown_app, code)

    with gallery.desk_window(station, install, (1280, 800), "en", moment=now) as made:
        with qtbot.waitActive(made):
            made.activateWindow()
        yield made
    shown_app.setStyleSheet("")


@pytest.fixture(autouse=True)
def no_popup(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fill menus without showing them: without a screen they cannot take the keyboard."""
    monkeypatch.setattr(QMenu, "popup", lambda _menu, _place: None)


@pytest.fixture
def page(window: DeskWindow, station: Station, now: datetime, qtbot: QtBot, tmp_path: Path) -> PlanPage:
    """The page as a supervisor opens it by key."""
    signin.set_role(station, None, "sun", Role.SUPERVISOR, now)
    number, found = next(
        (number, one) for number, one in enumerate(window.pages, 1) if isinstance(one, PlanPage)
    )
    press(qtbot, window, Key(Key.Key_1 + number), by=CTRL)
    assert found.isVisible()
    found.sheets.folder = tmp_path
    settle(found)
    return found


def settle(page: PlanPage) -> None:
    for _ in range(2):
        page.planner.background.wait()
        page.what.background.wait()
        QCoreApplication.processEvents()


def choose(page: PlanPage, name: str = "") -> str:
    """Take somebody from the list of people, by default the one it begins with; return whom it began with."""
    menu = page.findChild(QMenu)
    assert isinstance(menu, QMenu)
    first = menu.activeAction()
    taken = next((one for one in menu.actions() if one.text() == name), first)
    taken.trigger()
    return first.text()


def slots(page: PlanPage) -> dict[tuple[int, int], str]:
    return dict(plan.read(page.desk.station, page.planner.day or TODAY).slots)


def test_somebody_is_planned_by_key(window: DeskWindow, page: PlanPage, qtbot: QtBot) -> None:
    assert window.focusWidget() is page.table
    press(qtbot, window, Key.Key_Return)
    assert choose(page, "孙敏") == "A. Brandt"
    assert slots(page) == {(1, 8): "sun"}
    press(qtbot, window, Key.Key_Right)
    press(qtbot, window, Key.Key_W)
    assert choose(page) == "L. Wolf"
    assert slots(page) == {(1, 8): "sun", (2, 8): "wolf"}
    press(qtbot, window, Key.Key_Left)
    press(qtbot, window, Key.Key_Return)
    assert choose(page) == "孙敏", "whoever is there"
    press(qtbot, window, Key.Key_Delete)
    assert slots(page) == {(2, 8): "wolf"}


def test_a_name_is_copied_down(window: DeskWindow, page: PlanPage, qtbot: QtBot) -> None:
    press(qtbot, window, Key.Key_1)
    choose(page)
    press(qtbot, window, Key.Key_C, by=CTRL)
    for _ in range(3):
        press(qtbot, window, Key.Key_Down, by=SHIFT)
    press(qtbot, window, Key.Key_V, by=CTRL)
    assert slots(page) == {(1, hour): "brandt" for hour in (8, 9, 10, 11)}
    press(qtbot, window, Key.Key_Delete)
    assert slots(page) == {}


def test_one_person_at_two_counters_is_refused_in_words(
    window: DeskWindow, page: PlanPage, qtbot: QtBot
) -> None:
    assert page.planner.put([(3, 8)], "sun") == ""
    press(qtbot, window, Key.Key_S)
    choose(page)
    assert page.message.text() == "孙敏 is at counter 3 from 08:00 on already."
    assert slots(page) == {(3, 8): "sun"}


def test_the_ends_of_the_grid_hold(window: DeskWindow, page: PlanPage, qtbot: QtBot) -> None:
    for key in (Key.Key_Left, Key.Key_Up):
        press(qtbot, window, key)
    assert page.table.cells() == [(1, 8)]
    for key in (*[Key.Key_Right] * 6, *[Key.Key_Down] * 12):
        press(qtbot, window, key)
    assert page.table.cells() == [(4, 17)]


def test_the_day_is_proposed_copied_and_emptied(window: DeskWindow, page: PlanPage, qtbot: QtBot) -> None:
    press(qtbot, window, Key.Key_3)
    asked = sheet(window)
    assert asked is not None
    press(qtbot, window, Key.Key_Space)  # A. Brandt is not there
    asked.ok.setFocus()
    press(qtbot, window, Key.Key_Return)
    assert sheet(window) is None
    assert set(slots(page).values()) == {"sun", "wolf", "yildiz"}
    made = slots(page)
    page.day.box.setFocus()
    press(qtbot, window, Key.Key_Down)
    settle(page)
    assert page.planner.day == TODAY + timedelta(days=1)
    page.table.setFocus()
    press(qtbot, window, Key.Key_5)
    press(qtbot, window, Key.Key_Return)
    assert slots(page) == made
    press(qtbot, window, Key.Key_6)
    press(qtbot, window, Key.Key_Return)
    assert slots(page) == {}
    press(qtbot, window, Key.Key_4)
    assert page.message.text() == "No earlier day of this weekday has a plan."


def test_reception_sees_the_plan_and_changes_nothing(
    window: DeskWindow, page: PlanPage, station: Station, now: datetime, qtbot: QtBot
) -> None:
    plan.put(station, TODAY, 2, [9], "sun", Actor(), now)
    signin.set_role(station, None, "sun", Role.RECEPTION, now)
    page.opened()
    settle(page)
    page.table.choose((2, 9))
    for key in (Key.Key_Return, Key.Key_Delete, Key.Key_W, Key.Key_3):
        press(qtbot, window, key)
    assert slots(page) == {(2, 9): "sun"}
    assert sheet(window) is None


def test_the_briefing_is_saved_and_says_where(
    window: DeskWindow, page: PlanPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "defaultPrinter", staticmethod(QPrinterInfo))
    press(qtbot, window, Key.Key_7)
    file = tmp_path / "briefing-2026-03-10.pdf"
    assert page.message.text() == f"The briefing was saved as {file}."
    assert file.read_bytes().startswith(b"%PDF-")
    assert file.stat().st_mode & 0o077 == 0
    file.unlink()
    page.sheets.folder = tmp_path / "lobby.db" / "no folder"
    press(qtbot, window, Key.Key_8)
    assert page.message.text() == "The briefing could be neither printed nor saved."


def test_what_if_is_asked_by_key(
    window: DeskWindow, page: PlanPage, station: Station, now: datetime, qtbot: QtBot
) -> None:
    demo.fill(station, 3, 3, now, add=True)
    page.parts["whatif"].setFocus()
    press(qtbot, window, Key.Key_Return)
    settle(page)
    assert page.whatif.verdict.text().startswith("Nine of ten visitors")
    assert window.focusWidget() is page.whatif.changes[1]
    before = page.whatif.verdict.text()
    page.whatif.changes[-1].setFocus()
    press(qtbot, window, Key.Key_Space)
    settle(page)
    assert page.whatif.verdict.text() not in ("", before)
    assert page.whatif.changes[-1].isChecked()
    assert page.whatif.chart.drawing.accessibleDescription().startswith("Mean wait in minutes")
    page.day.box.setFocus()
    press(qtbot, window, Key.Key_Down)
    settle(page)
    assert page.what.day == TODAY - timedelta(days=2)
    assert page.whatif.verdict.text() == "Nobody was called to a counter on this day."
    page.close_down()
