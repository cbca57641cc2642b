"""The whole check-in at the touch screen, by touch and by keys, as visitors do it."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from db import models
from kiosk.ui.screenshots import Size
from kiosk.ui.touch.window import TouchWindow
from kiosk.viewmodels.touch.session_state import SETTLE_MS
from tests.ui.conftest import OpenTouch
from tests.ui.scene import items, press, release, wait

SIZE = (540, 960)


@pytest.fixture
def open_touch(open_touch: OpenTouch) -> OpenTouch:
    """Open the window; its pages take touches at once, unless a test is about just that."""

    @contextmanager
    def opened(language: str, size: Size) -> Iterator[TouchWindow]:
        with open_touch(language, size) as window:
            window.session.settle_ms = 0
            yield window

    return opened


def find(window: TouchWindow, name: str) -> QQuickItem:
    """Return the visible item of this name that lies on top."""
    found = [one for one in items(window.contentItem()) if one.objectName() == name]
    if not found:
        raise LookupError(name)
    return found[-1]


def tap(window: TouchWindow, name: str) -> None:
    """Touch the middle of a control once the page takes touches."""
    wait(lambda: window.session.property("settled"))
    item = find(window, name)
    place = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    press(window, place)
    release(window, place)


def type_text(window: TouchWindow, text: str) -> None:
    """Type with a real keyboard."""
    for character in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(window, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character))


def press_key(window: TouchWindow, key: Qt.Key) -> None:
    """Press a key and wait for as long as it could be a scanner's."""
    QTest.keyClick(window, key)
    wait(lambda: not window._scanner._held)


def page(window: TouchWindow) -> str:
    return str(window.session.property("page"))


def texts(window: TouchWindow) -> Iterator[str]:
    for item in items(window.contentItem()):
        text = item.property("text")
        if isinstance(text, str):
            yield text


@pytest.mark.parametrize("language", ["zh_CN", "de", "en"])
@pytest.mark.parametrize("size", [SIZE, (960, 540)])
def test_three_touches_give_a_number(open_touch: OpenTouch, language: str, size: tuple[int, int]) -> None:
    with open_touch("zh_CN", size) as window:
        tap(window, f"language_{language}")
        tap(window, "startButton")
        tap(window, "tile_consultation")
        tap(window, "mainButton")
        tap(window, "mainButton")
        wait(lambda: page(window) == "ticket")
        assert find(window, "ticketNumber").property("text") == "B001"
        assert models.Visit.get().language == language


def test_impatient_tapping_is_one_ticket(open_touch: OpenTouch) -> None:
    with open_touch("en", SIZE) as window:
        tap(window, "startButton")
        tap(window, "tile_consultation")
        tap(window, "mainButton")
        window.session.settle_ms = SETTLE_MS
        item = find(window, "mainButton")
        place = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        for _ in range(12):
            press(window, place)
            release(window, place)
        assert models.Visit.select().count() == 1
        assert models.Ticket.select().count() == 1


def test_second_half_of_a_double_tap_lands_nowhere(open_touch: OpenTouch) -> None:
    with open_touch("en", SIZE) as window:
        tap(window, "startButton")
        window.session.settle_ms = 3_600_000
        item = find(window, "tile_consultation")
        place = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        for _ in range(3):
            press(window, place)
            release(window, place)
        assert page(window) == "party"
        assert window.session.form_model.property("adults") == 1


def test_visit_with_everything_typed(open_touch: OpenTouch) -> None:
    with open_touch("en", SIZE) as window:
        tap(window, "startButton")
        tap(window, "tile_visit")
        type_text(window, "zs")
        tap(window, "host_zhang_siyuan")
        tap(window, "stepperPlus")
        tap(window, "mainButton")
        tap(window, "row_details")
        type_text(window, "Ann Example")
        tap(window, "mainButton")
        assert page(window) == "confirm"
        tap(window, "mainButton")
        wait(lambda: page(window) == "ticket")
        visit = models.Visit.get()
        assert visit.host.name == "张思远"
        assert visit.visitor.name == "Ann Example"
        assert visit.adults + visit.children == 2


def test_check_in_by_keys_alone(open_touch: OpenTouch) -> None:
    with open_touch("en", SIZE) as window:
        ways = {
            "purpose": "startButton",
            "party": "tile_consultation",
            "confirm": "mainButton",
            "ticket": "mainButton",
        }
        for wanted, control in ways.items():
            wait(lambda: window.session.property("settled"))
            reach(window, control)
            QTest.keyClick(window, Qt.Key.Key_Return)
            wait(partial(shows_page, window, wanted))
        assert models.Ticket.select().count() == 1


def shows_page(window: TouchWindow, wanted: str) -> bool:
    return page(window) == wanted


def reach(window: TouchWindow, name: str) -> None:
    """Press Tab until the control has the keys."""
    for _ in range(40):
        focused = window.activeFocusItem()
        if focused is not None and focused.objectName() == name:
            return
        press_key(window, Qt.Key.Key_Tab)
    raise AssertionError(f"{name} is never reached")


def test_language_switch_keeps_what_was_typed(open_touch: OpenTouch) -> None:
    with open_touch("en", SIZE) as window:
        tap(window, "startButton")
        tap(window, "tile_complaint")
        tap(window, "mainButton")
        type_text(window, "Ann Example")
        tap(window, "language_de")
        assert "Ann Example" in list(texts(window))
        assert "Ihr Name (freiwillig)" in list(texts(window))


def test_keyboard_follows_the_language(open_touch: OpenTouch) -> None:
    with open_touch("en", SIZE) as window:
        tap(window, "startButton")
        tap(window, "tile_visit")
        wait(lambda: "English" in keys(window))
        for language, word in (("zh_CN", "拼音"), ("de", "Deutsch"), ("zh_CN", "拼音"), ("en", "English")):
            tap(window, f"language_{language}")
            wait(partial(shows_key, window, word))


def shows_key(window: TouchWindow, word: str) -> bool:
    return word in keys(window)


def keys(window: TouchWindow) -> set[str]:
    """Return the words on the keys of the keyboard."""
    area = find(window, "keyboardArea")
    return {str(item.property("text")) for item in items(area)}


def test_nothing_of_a_visitor_is_left(open_touch: OpenTouch) -> None:
    with open_touch("en", SIZE) as window:
        tap(window, "startButton")
        tap(window, "tile_complaint")
        tap(window, "mainButton")
        type_text(window, "Ann Example")
        window.theme.setProperty("contrast", True)
        window.session.ask_whether_there(1)
        window.session.tick()
        assert page(window) == "greeting"
        assert not window.theme.property("contrast")
        tap(window, "startButton")
        tap(window, "tile_complaint")
        tap(window, "mainButton")
        assert all("Ann" not in text for text in texts(window))


def test_bar_stays_above_an_overlay(open_touch: OpenTouch) -> None:
    with open_touch("en", SIZE) as window:
        tap(window, "startButton")
        tap(window, "accessButton")
        assert window.session.property("overlay") == "access"
        tap(window, "access_large")
        assert window.theme.property("large")
        tap(window, "language_de")
        assert window.session.property("language") == "de"
        tap(window, "accessButton")
        assert window.session.property("overlay") == ""


def test_keys_stay_within_an_overlay(open_touch: OpenTouch) -> None:
    with open_touch("en", SIZE) as window:
        tap(window, "startButton")
        tap(window, "tile_consultation")
        window.session.ask_whether_there(20)
        for _ in range(12):
            press_key(window, Qt.Key.Key_Tab)
            focused = window.activeFocusItem()
            assert focused is not None
            assert focused.objectName() not in ("mainButton", "backButton", "stepperPlus")
