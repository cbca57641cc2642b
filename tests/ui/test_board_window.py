"""The board at work: a call slides in and blinks, no name is ever seen, and it keeps up."""

import gc
import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import median
from time import monotonic
from uuid import UUID

import psutil
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.app import i18n
from kiosk.clock import utc_now
from kiosk.operations import moves
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station
from kiosk.ui.board.window import BoardOptions, BoardWindow, open_window, run
from kiosk.viewmodels.board.board import BoardModel
from kiosk.viewmodels.board.board import BoardOptions as ModelOptions
from kiosk.viewmodels.languages import Languages
from tests.ui.conftest import speech
from tests.ui.scene import items, wait

NAME = "Zhang Lihua"
CALLS = 600


@pytest.fixture
def window(shown_app: QApplication, station: Station) -> Iterator[BoardWindow]:
    words = speech(shown_app, "de")
    made = open_window(station, BoardOptions(install=words.install, catalogue=words.catalogue))
    made.resize(960, 540)
    made.show()
    made.board.start()
    yield made
    made.close_down()


def come(station: Station, now: datetime) -> UUID:
    ticket = check_in(station, CheckInForm(purpose="complaint", name=NAME), now).ticket_id
    assert ticket is not None
    return ticket


def item(window: BoardWindow, name: str) -> QQuickItem:
    found = window.contentItem().findChild(QQuickItem, name)
    assert found is not None, name
    return found


def texts(window: BoardWindow) -> list[str]:
    return [text for one in items(window.contentItem()) if isinstance(text := one.property("text"), str)]


def test_a_call_is_seen_at_the_next_look_which_is_soon(window: BoardWindow, station: Station) -> None:
    ticket = come(station, utc_now())
    number = item(window, "number")
    looks, seen = 0, []

    def look() -> None:
        nonlocal looks
        looks += 1
        seen.append(number.property("text"))

    moves.call(station, ticket, Actor(2), utc_now())
    window.board._poller.timeout.connect(look)
    wait(lambda: looks)
    assert seen[0] == "C001"
    assert window.board._poller.interval() <= 50, "a fifth of a second, with room for a busy machine"
    assert item(window, "counter").property("text") == "2"
    assert not any(NAME in text for text in texts(window))


def test_a_new_call_slides_in_and_blinks_softly_three_times(window: BoardWindow, station: Station) -> None:
    call, number = item(window, "call"), item(window, "number")
    heights: list[float] = []
    shades: list[float] = []
    call.yChanged.connect(lambda: heights.append(call.y()))
    number.opacityChanged.connect(lambda: shades.append(number.opacity()))

    def seen() -> tuple[bool, int, bool]:
        """Call somebody; return whether it slid in, how often it blinked, and whether softly."""
        heights.clear()
        shades.clear()
        moves.call(station, come(station, utc_now()), Actor(2), utc_now())
        wait(lambda: shades)
        QTest.qWait(2500)
        assert (call.y(), call.opacity(), number.opacity()) == (0, 1, 1)
        low = [one < 0.6 for one in shades]
        dips = sum(now and not before for before, now in pairwise([False, *low]))
        return max(heights, default=0) > 0, dips, 0.3 < min(shades) < 0.6

    # A machine that is too busy to draw for a third of a second loses a blink: it may try again.
    assert any(seen() == (True, 3, True) for _ in range(5))


def test_with_reduced_motion_nothing_moves(window: BoardWindow, station: Station) -> None:
    window.theme.setProperty("reducedMotion", True)
    moves.call(station, come(station, utc_now()), Actor(2), utc_now())
    wait(lambda: item(window, "number").property("text") == "C001")
    for _ in range(30):
        assert (item(window, "call").y(), item(window, "number").opacity()) == (0, 1)
        QTest.qWait(10)


def test_two_figures_of_a_counter_and_long_numbers_fit(window: BoardWindow) -> None:
    for label, counter in (("C1205", "12"), ("WW012", "108")):
        for name, text in (("number", label), ("counter", counter)):
            shown = item(window, name)
            shown.setProperty("text", text)
            assert shown.property("contentWidth") <= shown.width()
            assert not shown.property("truncated")


@pytest.mark.slow
def test_sixty_calls_a_minute_for_ten_minutes(shown_app: QApplication, station: Station) -> None:
    """The clocks run faster than the hours do; what is done between two looks at them is the same."""
    words = speech(shown_app, "de")
    now, seconds = utc_now().replace(hour=10), 0.0
    languages = Languages(words.install, words.catalogue)
    options = ModelOptions(languages=languages, clock=lambda: now, seconds=lambda: seconds)
    board = BoardModel(station, options)
    window = BoardWindow(board)
    window.theme.setProperty("reducedMotion", True)
    window.resize(960, 540)
    window.show()
    board.tick()
    on_card: list[str] = []
    board.called.connect(lambda: on_card.append(str(board.property("label"))))
    desks = [one.number for one in station.site.counters]
    at_desk: dict[int, UUID] = {}
    took: list[float] = []
    longest, memory = 0, []
    for step in range(CALLS):
        now, seconds = now + timedelta(seconds=1), seconds + 1
        desk = desks[step % len(desks)]
        before = at_desk.pop(desk, None)
        if before is not None:
            moves.serve(station, before, Actor(desk), now)
            moves.finish(station, before, Actor(desk), None, now)
        ticket = at_desk[desk] = come(station, now)
        row = moves.call(station, ticket, Actor(desk), now)
        began = monotonic()
        board.poll()
        took.append(monotonic() - began)
        seen = [board.property("label"), *board.property("lastLabels")]
        assert row.label in seen, "each call is on the board at once"
        longest = max(longest, board.in_line)
        board.tick()
        if step % 60 == 59:
            window.grabWindow()
            shown_app.processEvents()
            gc.collect()
            memory.append(psutil.Process().memory_info().rss / 1e6)
    window.close_down()
    assert median(took) < 0.05
    assert longest <= len(desks), "who has come is called no more"
    assert len(set(on_card)) == len(on_card) >= CALLS // 8
    assert memory[-1] - memory[2] < 8, memory


def test_run_shows_the_board_until_it_is_closed(shown_app: QApplication, station: Station) -> None:
    seen: list[str] = []
    threads = threading.active_count()

    def close() -> None:
        (window,) = [one for one in shown_app.topLevelWindows() if isinstance(one, BoardWindow)]
        seen.append(f"{window.width()}x{window.height()}")
        seen.append(str(window.board.property("pleaseWords")))
        shown_app.quit()

    QTimer.singleShot(300, close)
    options = BoardOptions(
        install=lambda code: i18n.install(shown_app, code),
        catalogue=i18n.catalogue,
        size=(640, 360),
        silent=True,
    )
    assert run(station, options) == 0
    assert seen == ["640x360", "请 · Bitte"]
    assert threading.active_count() == threads
