"""What stands before the desk: nothing is seen or done until somebody signs in; the alarm works."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from db import models
from kiosk.app import i18n
from kiosk.operations import access, alarms, queue, signin
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.station import Station
from kiosk.ui.desk import gallery
from kiosk.ui.desk.gallery_gate import gate_of
from kiosk.ui.desk.gate import Gate
from kiosk.ui.desk.run import DeskOptions, add_band, run
from kiosk.ui.desk.settings import DeskSettings
from kiosk.ui.desk.window import DeskWindow
from kiosk.viewmodels.desk.signin import Door
from tests.conftest import NOW

PIN, OTHER = "1357", "2468"
CONTROL = Qt.KeyboardModifier.ControlModifier


@contextmanager
def shown(app: QApplication, station: Station, qtbot: QtBot) -> Iterator[tuple[DeskWindow, Gate]]:
    def install(code: str) -> None:
        i18n.install(app, code)

    with gallery.desk_window(station, install, (1280, 800), "en", moment=NOW) as window:
        qtbot.waitUntil(window.isVisible)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        yield window, gate_of(window)
    app.setStyleSheet("")


@pytest.fixture
def known(station: Station, now: datetime) -> None:
    signin.choose_first_pin(station, "brandt", OTHER, now)
    signin.set_pin(station, None, "sun", PIN, now)


@pytest.fixture
def guest(station: Station, now: datetime) -> None:
    check_in(station, CheckInForm(purpose="complaint", name="Helga Braun"), now)


def keys(window: DeskWindow, *pressed: Qt.Key | str) -> None:
    """Press keys where the focus is."""
    for one in pressed:
        target = window.focusWidget() or window
        if isinstance(one, str):
            QTest.keyClicks(target, one)
        else:
            QTest.keyClick(target, one)


def words(window: DeskWindow) -> str:
    """Everything that can be read."""
    seen = [one for one in window.findChildren(QWidget) if one.isVisible()]
    return " ".join(one.text() for one in seen if isinstance(one, QLabel | QLineEdit))


@pytest.mark.usefixtures("guest")
def test_the_first_start_by_keys_alone(shown_app: QApplication, station: Station, qtbot: QtBot) -> None:
    with shown(shown_app, station, qtbot) as (window, gate):
        assert window.queue.waiting.hasFocus()
        gate.signin.begin()
        keys(window, Qt.Key.Key_Down, Qt.Key.Key_Return, OTHER, Qt.Key.Key_Return, OTHER, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: gate.signin.door is Door.OPEN)
        assert window.desk.staff in {one.code for one in station.site.staff}
        assert not gate.isVisible()
        assert window.queue.waiting.hasFocus()


@pytest.mark.usefixtures("known", "guest")
def test_a_locked_desk_shows_and_does_nothing(
    shown_app: QApplication, station: Station, qtbot: QtBot
) -> None:
    with shown(shown_app, station, qtbot) as (window, gate):
        window.desk.live.refresh()
        window.desk.show(window.desk.live.waiting.row_at(0).id)
        assert "Helga Braun" in words(window)
        before = window.focusWidget()
        QTest.keyClick(window, Qt.Key.Key_L, CONTROL)
        assert gate.signin.door is Door.LOCKED
        assert "Helga" not in words(window)
        assert "Brandt" not in words(window)
        for key in (Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F8, Qt.Key.Key_Tab, Qt.Key.Key_Escape):
            keys(window, key)
        assert [one.status for one in queue.open_rows(station, NOW)] == ["waiting"]
        assert gate.isAncestorOf(window.focusWidget())
        keys(window, "1")  # whoever types is asked who it is, and the first digit counts
        assert (gate.signin.door, gate.signin.chosen) == (Door.SIGN_IN, "sun")
        keys(window, "357", Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: gate.signin.door is Door.OPEN)
        assert "Helga Braun" in words(window)
        assert window.focusWidget() is before
        keys(window, Qt.Key.Key_F2)
        assert [one.status for one in queue.open_rows(station, NOW)] == ["called"]


@pytest.mark.usefixtures("known")
def test_the_alarm_works_on_a_locked_desk(shown_app: QApplication, station: Station, qtbot: QtBot) -> None:
    with shown(shown_app, station, qtbot) as (window, gate):
        gate.signin.lock()
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_E, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        (alarm,) = alarms.open_alarms(station)
        assert (alarm.counter, alarm.staff) == (2, None), "nobody knows who stands at a locked desk"
        assert gate.emergency.text() == "Other desks alerted"
        alarms.answer(station, alarm.id, window.desk.actor, NOW)
        gate.emergency.click()
        assert len(alarms.open_alarms(station)) == 1


@pytest.mark.usefixtures("known")
def test_a_wrong_pin_is_said_and_forgotten(shown_app: QApplication, station: Station, qtbot: QtBot) -> None:
    with shown(shown_app, station, qtbot) as (window, gate):
        _set_failures(4, -1000)
        gate.signin.begin(last="sun")
        page = gate.signin_page
        assert page.field.hasFocus()
        for digit in "9999":
            QTest.mouseClick(_pad_key(page.pad, digit), Qt.MouseButton.LeftButton)
        assert page.field.text() == "9999"
        page.enter.click()
        qtbot.waitUntil(lambda: gate.signin.waiting)
        assert page.field.text() == ""
        assert not page.field.isEnabled()
        assert "This PIN is not right. Next attempt in 0:1" in words(window)
        _set_failures(0, 0)
        gate.signin.choose("sun")
        assert page.field.isEnabled()
        assert page.field.hasFocus()
        keys(window, PIN, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: gate.signin.door is Door.OPEN)


@pytest.mark.usefixtures("known")
def test_the_staff_page_closes_with_the_door(shown_app: QApplication, station: Station, qtbot: QtBot) -> None:
    with shown(shown_app, station, qtbot) as (window, gate):
        gate.signin.begin("brandt")
        menu = window.top.seat_menu
        menu.aboutToShow.emit()
        entries = {action.text().partition("\t")[0]: action for action in menu.actions()}
        entries["Staff and PINs …"].trigger()
        assert gate.staff.isVisible()
        assert gate.staff.names.count() == 4
        keys(window, "8086", Qt.Key.Key_Return, "8086", Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not gate.staff.admin.busy)
        assert signin.sign_in(station, "brandt", "8086", NOW).code == "brandt"
        entries["Lock the desk"].trigger()
        assert not gate.staff.isVisible()
        gate.signin.begin("sun")
        assert not gate.staff.isVisible()
        assert window.top.isVisible()
        shortcuts = window.findChildren(QShortcut)
        assert all(one.isEnabled() for one in shortcuts)


def test_the_training_is_marked_before_and_behind_the_door(
    shown_app: QApplication, station: Station, qtbot: QtBot
) -> None:
    with shown(shown_app, station, qtbot) as (window, gate):
        window.desk.station = replace(station, training=True)
        add_band(window, window.look)
        qtbot.wait(10)
        band = window.findChild(QWidget, "training")
        assert isinstance(band, QWidget)
        for lock in (False, True):
            if lock:
                gate.signin.lock()
            window.resize(1100, 700)
            assert band.isVisible()
            assert (band.x(), band.y(), band.width()) == (0, 0, window.width())
            assert band.accessibleName() == "TRAINING · everything here is invented"
            stripes = {band.grab().toImage().pixelColor(x, 14).name() for x in range(60)}
            assert len(stripes) > 1, "a pattern, not only a colour"
        assert gate.y() == band.height()


def test_use_in_any_window_is_noted(shown_app: QApplication, station: Station, qtbot: QtBot) -> None:
    with shown(shown_app, station, qtbot) as (window, gate):
        noted: list[int] = []
        gate.signin.touched = lambda: noted.append(1)  # type: ignore[method-assign]
        window.desk.live.ticked.emit()
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
        assert noted


def test_no_key_on_the_staff_page_reaches_the_desk_behind(
    shown_app: QApplication, station: Station, qtbot: QtBot
) -> None:
    check_in(station, CheckInForm(purpose="complaint"), NOW)
    with shown(shown_app, station, qtbot) as (window, gate):
        gate.staff.open()
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_F2)
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_3, CONTROL)
        assert [one.status for one in queue.open_rows(station, NOW)] == ["waiting"]
        assert window.on_queue
        assert gate.staff.isVisible()


def test_the_real_desk_begins_closed(
    shown_app: QApplication, station: Station, tmp_path: Path, qtbot: QtBot
) -> None:
    del qtbot
    seen: dict[str, object] = {}

    def look() -> None:
        window = next(one for one in QApplication.topLevelWidgets() if isinstance(one, DeskWindow))
        gate = window.findChild(Gate, "gate")
        assert gate is not None
        seen.update(door=gate.signin.door, staff=window.desk.staff, queue=window.queue.isVisible())
        window.close()

    settings = DeskSettings(tmp_path)
    settings.sit(2, "sun")  # as the version without sign-in left it
    settings.save()
    QTimer.singleShot(300, look)
    assert run(station, DeskOptions(folder=tmp_path, install=i18n.install, language="en")) == 0
    shown_app.setStyleSheet("")
    assert seen == {"door": Door.FIRST_PIN, "staff": None, "queue": False}
    assert models.CounterSession.select().count() == 0, "nobody has signed in to a counter"


def _set_failures(failures: int, seconds_from_now: float) -> None:
    now = access.tick()
    throttle = {"failures": failures, "boot": now.boot, "seconds": now.seconds + seconds_from_now}
    models.Staff.update(throttle=throttle).where(models.Staff.code == "sun").execute()


def _pad_key(pad: QWidget, digit: str) -> QWidget:
    return next(one for one in pad.findChildren(QWidget) if one.accessibleName() == digit)


def test_a_pin_cannot_be_read_or_copied(shown_app: QApplication, station: Station) -> None:
    """The field shows dots, to screen readers too."""

    def install(code: str) -> None:
        i18n.install(shown_app, code)

    with gallery.desk_window(station, install, (1280, 800), "en", moment=NOW) as window:
        gallery.show(window, "desk-sign-in")
        field = gate_of(window).signin_page.field
        field.setText(PIN)
        interface = QAccessible.queryAccessibleInterface(field)
        assert PIN not in interface.text(QAccessible.Text.Value)
        field.selectAll()
        field.copy()
        assert PIN not in QApplication.clipboard().text()
    shown_app.setStyleSheet("")
