"""The tabs of the top bar: those that find no room fold into a menu, and stay within reach of the keys."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app import i18n
from kiosk.operations.station import Station
from kiosk.ui.desk import gallery
from kiosk.ui.desk.window import DeskWindow


@pytest.fixture
def window(shown_app: QApplication, station: Station, now: datetime, qtbot: QtBot) -> Iterator[DeskWindow]:
    def install(code: str) -> None:
        i18n.install(shown_app, code)

    with gallery.desk_window(station, install, (1600, 1000), "de", moment=now) as made:
        with qtbot.waitActive(made):
            made.activateWindow()
        yield made
    shown_app.setStyleSheet("")
    i18n.install(shown_app, "en")


def shown(window: DeskWindow) -> list[str]:
    return [tab.text() for tab in window.top.tabs if tab.isVisible()]


def offered(window: DeskWindow) -> list[str]:
    window.top.more.folded.aboutToShow.emit()
    return [action.text().split("\t")[0] for action in window.top.more.folded.actions()]


def test_all_tabs_stand_in_a_wide_window(window: DeskWindow) -> None:
    assert len(shown(window)) == 1 + len(window.pages)
    assert not window.top.more.isVisible()
    assert offered(window) == []


@pytest.mark.parametrize("width", [920, 860, 800])
def test_the_last_tabs_fold_where_there_is_no_room(window: DeskWindow, width: int) -> None:
    window.resize(width, 640)
    tabs = [tab.text() for tab in window.top.tabs]
    kept = shown(window)
    assert 2 <= len(kept) < len(tabs)
    assert kept == tabs[: len(kept)]
    folded = [tab.accessibleName() for tab in window.top.tabs[len(kept) :]]
    assert offered(window) == folded
    bar = window.top
    assert bar.more.text() == "Mehr"
    assert bar.more.geometry().right() < bar.search.geometry().left()
    assert bar.settings.geometry().right() <= bar.width()


def test_a_folded_page_is_opened_by_menu_and_by_key(window: DeskWindow, qtbot: QtBot) -> None:
    window.resize(800, 640)
    bar, last = window.top, len(window.pages)
    bar.tabs[len(shown(window)) - 1].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)  # type: ignore[no-untyped-call]
    assert window.focusWidget() is bar.more
    offered(window)
    bar.more.folded.actions()[-1].trigger()
    assert window.pages[last - 1].isVisible()
    assert bar.more.text() == window.pages[last - 1].title(), "the page that is shown is named"
    key = Qt.Key(Qt.Key.Key_1 + last - 1)
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)  # type: ignore[no-untyped-call]
    assert window.pages[last - 2].isVisible()
    window.open_page(0)
    assert bar.more.text() == "Mehr"
    window.resize(1600, 1000)
    assert not bar.more.isVisible()
