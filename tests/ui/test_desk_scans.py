"""A scanner at the desk: a scan opens its ticket wherever the keys are, and nothing of it lands anywhere."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app import i18n
from kiosk.domain.site import ScannerRules
from kiosk.operations import moves, queue, signin
from kiosk.operations.checkin import CheckedIn, CheckInForm, check_in
from kiosk.operations.codes import Signer
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station
from kiosk.ui.desk import gallery
from kiosk.ui.desk.gallery_gate import gate_of
from kiosk.ui.desk.gate import Gate
from kiosk.ui.desk.scans import DeskScanner, Scans
from kiosk.ui.desk.visitor_page import VisitorPage
from kiosk.ui.desk.window import DeskWindow
from kiosk.viewmodels.desk.signin import Door
from tests.conftest import NOW

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
# What a hostile code may hold: as many scanners type it.
Keys = tuple[tuple[Key, Qt.KeyboardModifier], ...]
HOSTILE: Keys = ((Key.Key_F2, NONE), (Key.Key_K, CONTROL), (Key.Key_Escape, NONE), (Key.Key_Tab, NONE))


@contextmanager
def opened(app: QApplication, station: Station, qtbot: QtBot) -> Iterator[tuple[DeskWindow, Gate]]:
    def install(code: str) -> None:
        i18n.install(app, code)

    with gallery.desk_window(station, install, (1280, 800), "en", moment=NOW) as window:
        with qtbot.waitActive(window):
            window.activateWindow()
        scans = Scans(window, gate_of(window))
        yield window, gate_of(window)
        scans.stop()
    app.setStyleSheet("")


@pytest.fixture
def desk(shown_app: QApplication, station: Station, qtbot: QtBot) -> Iterator[tuple[DeskWindow, Gate]]:
    with opened(shown_app, station, qtbot) as made:
        yield made


@pytest.fixture
def window(desk: tuple[DeskWindow, Gate]) -> DeskWindow:
    return desk[0]


@pytest.fixture
def came(station: Station, now: datetime) -> CheckedIn:
    return check_in(station, CheckInForm(purpose="complaint", name="Helga Braun"), now)


def press(key: Key | str, modifier: Qt.KeyboardModifier = NONE) -> None:
    """Press a key on the keyboard, wherever the keys go."""
    target = QGuiApplication.focusWindow()
    assert target is not None
    QTest.keyClick(target, ord(key) if isinstance(key, str) else key, modifier)


def scanner_of(window: DeskWindow) -> DeskScanner:
    (scanner,) = window.findChildren(DeskScanner)
    return scanner


def scan(window: DeskWindow, code: str, around: Keys = ()) -> None:
    """Type as a scanner does: at once, also where the machine does not keep up; with Enter at the end."""
    scanner = scanner_of(window)
    pace = scanner._recogniser.pace
    scanner._recogniser.pace = replace(pace, gap=3_600_000, pause=3_600_000)
    for key, modifier in around:
        press(key, modifier)
    for one in code:
        press(one)  # a letter, not its key: capitals stay capitals
    for key, modifier in ((Key.Key_Return, NONE), *around):
        press(key, modifier)
    scanner._recogniser.pace = pace
    scanner._timer.start(scanner._recogniser.waits)


def type_as_people(window: DeskWindow, keys: Sequence[Key | str]) -> None:
    """Type with a rest behind each key: the gap of a scanner is over, whatever the machine's clock says."""
    for one in keys:
        press(one)
        scanner_of(window)._rest()


def fields(place: QWidget) -> str:
    """What is written in a place, all in one."""
    lines = [one.text() for one in place.findChildren(QLineEdit)]
    return "".join([*lines, *(one.toPlainText() for one in place.findChildren(QPlainTextEdit))])


def visitors(window: DeskWindow) -> VisitorPage:
    page = window.reception.visitors
    assert page is not None
    return page


def is_shown(qtbot: QtBot, window: DeskWindow, came: CheckedIn) -> None:
    qtbot.waitUntil(lambda: window.desk.shown == came.ticket_id)
    assert window.on_queue


def test_on_the_queue(window: DeskWindow, came: CheckedIn, station: Station, qtbot: QtBot) -> None:
    scan(window, came.code or "")
    is_shown(qtbot, window, came)
    window.desk.show(None)
    scan(window, came.code or "", HOSTILE)
    is_shown(qtbot, window, came)
    assert [one.status for one in queue.open_rows(station, NOW)] == ["waiting"], "F2 called nobody"


def test_in_a_field_of_another_page(window: DeskWindow, came: CheckedIn, qtbot: QtBot) -> None:
    window.open_page(window.pages.index(visitors(window)) + 1)
    field = visitors(window).field.box
    assert field.hasFocus()
    scan(window, came.code or "", HOSTILE)
    is_shown(qtbot, window, came)
    assert fields(visitors(window)) == ""


def test_a_question_is_left_and_a_form_kept(window: DeskWindow, came: CheckedIn, qtbot: QtBot) -> None:
    window.reception.register()
    form = window.reception.form
    assert form is not None
    name = form.fields["name"].box
    assert isinstance(name, QLineEdit)
    name.setText("张思远")
    name.setFocus()
    scan(window, came.code or "", HOSTILE)
    is_shown(qtbot, window, came)
    assert form.isVisible()
    assert name.hasFocus()
    assert fields(form) == "张思远"
    assert form._message.text() == "C001 is open behind this form."
    form.reject()
    window.desk.call_chosen()
    window.desk.serve()
    window.finish.ask()
    assert window.finish.isVisible()
    scan(window, came.code or "")
    qtbot.waitUntil(lambda: not window.finish.isVisible())
    assert window.desk.detail is not None
    assert window.desk.detail.row.status == "serving"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_in_a_menu(window: DeskWindow, came: CheckedIn, qtbot: QtBot) -> None:
    menu = window.top.settings_menu
    menu.popup(window.mapToGlobal(window.rect().center()))
    qtbot.waitUntil(menu.isVisible)
    scan(window, came.code or "", HOSTILE)
    is_shown(qtbot, window, came)
    assert not [one for one in window.findChildren(QMenu) if one.isVisible()]


def test_each_bad_code_has_its_own_answer(
    window: DeskWindow, came: CheckedIn, station: Station, qtbot: QtBot
) -> None:
    code = came.code or ""
    ticket = came.ticket_id
    assert ticket is not None
    foreign = Signer.in_memory().sign(ticket, NOW + timedelta(days=1))
    forged = code[:-8] + ("A" if code[-8] != "A" else "B") + code[-7:]
    said = []
    for one in (foreign, forged, station.signer.sign(ticket, NOW - timedelta(days=1)), "4006381333931"):
        window.desk.say("")
        window.open_page(1)
        scan(window, one)
        qtbot.waitUntil(lambda: bool(window.desk.message))
        said.append(window.desk.message)
        assert window.on_queue
        assert window.desk.shown is None
    assert said == [
        "This ticket is of another site.",
        "This code is forged or was altered. It is not a ticket of ours.",
        "This ticket has expired. Please issue a new one.",
        "This code cannot be read. Please type the number.",
    ]
    moves.cancel(station, ticket, Actor(counter=2), NOW)
    scan(window, code)  # a used ticket is opened, and told
    is_shown(qtbot, window, came)
    assert window.desk.message.startswith("C001 is not valid any more")


def test_before_the_door_nothing_happens(
    desk: tuple[DeskWindow, Gate], came: CheckedIn, station: Station, qtbot: QtBot
) -> None:
    window, gate = desk
    signin.choose_first_pin(station, "sun", "2468", NOW)
    gate.signin.lock()
    for door in (Door.LOCKED, Door.SIGN_IN):
        if door is Door.SIGN_IN:
            gate.signin.knock()
            gate.signin.choose("sun")
        assert gate.signin.door is door
        scan(window, came.code or "", HOSTILE)
        qtbot.waitUntil(lambda: not scanner_of(window).holds)
        assert gate.signin.door is door
        assert gate.signin_page.field.text() == ""
        assert window.desk.shown is None
        assert gate.isVisible()
    gate.signin.step_back()
    type_as_people(window, "2468")  # a PIN is typed, whatever was scanned before
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: gate.signin.door is Door.OPEN)


def test_what_people_type_arrives(window: DeskWindow, came: CheckedIn, qtbot: QtBot) -> None:
    press(Key.Key_K, CONTROL)
    page = visitors(window)
    qtbot.waitUntil(page.isVisible)
    type_as_people(window, "1234567890")
    press(Key.Key_Backspace)
    qtbot.waitUntil(lambda: page.field.value() == "123456789")
    press(Key.Key_A, CONTROL)  # the field's own, not a shortcut of the window
    press(Key.Key_X, CONTROL)
    qtbot.waitUntil(lambda: page.field.value() == "")
    press("1")
    press("2")  # two keys in one blink
    qtbot.waitUntil(lambda: page.field.value() == "12")
    press(Key.Key_Escape)
    qtbot.waitUntil(lambda: window.on_queue)
    window.desk.live.poll()
    press(Key.Key_F2)
    qtbot.waitUntil(lambda: window.desk.shown == came.ticket_id)
    type_as_people(window, [Key.Key_F6, Key.Key_F6])
    qtbot.waitUntil(window.finish.isVisible)
    press(Key.Key_F2)  # the panel keeps it
    press(Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.finish.isVisible())
    assert window.desk.detail is not None
    assert window.desk.detail.row.status == "serving"


def test_what_the_scanner_is_set_up_to_send_is_taken_off(
    shown_app: QApplication, station: Station, came: CheckedIn, qtbot: QtBot
) -> None:
    rules = ScannerRules(prefix="]Q1", suffix="#")
    changed = replace(station, site=replace(station.site, scanner=rules))
    with opened(shown_app, changed, qtbot) as (window, _gate):
        scan(window, f"]Q1{came.code}#")
        is_shown(qtbot, window, came)
