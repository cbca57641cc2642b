"""The work log at the desk, worked by keys alone."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app import i18n
from kiosk.domain.worklog import Category, RoundState
from kiosk.operations import worklog
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station
from kiosk.ui.desk import gallery
from kiosk.ui.desk.window import DeskWindow
from kiosk.ui.desk.worklog_page import WorkLogPage
from kiosk.viewmodels.desk.worklog import Section
from tests.ui.keys import press, sheet, type_in

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(shown_app: QApplication, station: Station, now: datetime, qtbot: QtBot) -> Iterator[DeskWindow]:
    def install(code: str) -> None:
        i18n.install(shown_app, code)

    with gallery.desk_window(station, install, (1280, 800), "en", moment=now) as made:
        with qtbot.waitActive(made):
            made.activateWindow()
        yield made
    shown_app.setStyleSheet("")


def page_of(window: DeskWindow, qtbot: QtBot) -> WorkLogPage:
    number, page = next(
        (number, one) for number, one in enumerate(window.pages, 1) if isinstance(one, WorkLogPage)
    )
    press(qtbot, window, Key(Key.Key_1 + number), by=CTRL)
    assert page.isVisible()
    return page


def test_an_incident_is_entered_and_settled(window: DeskWindow, qtbot: QtBot) -> None:
    page = page_of(window, qtbot)
    press(qtbot, window, Key.Key_1)
    assert sheet(window) is not None
    press(qtbot, window, Key.Key_Tab)
    type_in(qtbot, window, "Haus 3")
    press(qtbot, window, Key.Key_Tab)
    type_in(qtbot, window, "Wasser im Flur")
    press(qtbot, window, Key.Key_Return, by=CTRL)
    assert sheet(window) is None
    (entry,) = page.log.open
    assert (entry.category, entry.place, entry.text) == (Category.INCIDENT, "Haus 3", "Wasser im Flur")
    page.tables[Section.LOG].setFocus()
    press(qtbot, window, Key.Key_3)
    assert page.log.open == []


def test_an_empty_entry_is_asked_for_again(window: DeskWindow, qtbot: QtBot) -> None:
    page = page_of(window, qtbot)
    page.act("new")
    press(qtbot, window, Key.Key_Return, by=CTRL)
    assert sheet(window) is not None
    press(qtbot, window, Key.Key_Escape)
    assert page.log.happened == []


def test_choosing_a_category_proposes_what_is_usual_for_it(window: DeskWindow, qtbot: QtBot) -> None:
    page = page_of(window, qtbot)
    page.act("new")
    form = sheet(window)
    assert form is not None
    fields = form.fields  # type: ignore[attr-defined]
    assert fields["state"].value() == "open"
    fields["category"].write("courtesy_call")
    assert fields["state"].value() == "settled"


def test_an_unread_hand_over_comes_first_and_is_confirmed(
    window: DeskWindow, station: Station, now: datetime, qtbot: QtBot
) -> None:
    key = worklog.hand_over(station, "Lift prüfen", Actor(staff="brandt"), now - timedelta(minutes=5))
    window.desk.live.poll()
    page = page_of(window, qtbot)
    assert page.section is Section.HAND_OVERS
    press(qtbot, window, Key.Key_Return)
    assert sheet(window) is not None
    press(qtbot, window, Key.Key_Return)
    assert sheet(window) is None
    (one,) = worklog.hand_overs(station, Actor(staff="sun"))
    assert (one.id, one.read) == (key, True)


def test_arrows_go_from_list_to_list(window: DeskWindow, qtbot: QtBot) -> None:
    page = page_of(window, qtbot)
    page.go(Section.EQUIPMENT)
    seen = []
    for key in (Key.Key_Right, Key.Key_Left):
        press(qtbot, window, key)
        seen.append(page.section)
    assert seen == [Section.PATROLS, Section.EQUIPMENT]
    press(qtbot, window, Key.Key_Down, Key.Key_Return)
    type_in(qtbot, window, "Frau Vogel")
    press(qtbot, window, Key.Key_Return, by=CTRL)
    assert [(one.item, one.holder) for one in page.log.out] == [("wheelchair", "Frau Vogel")]


def test_a_round_is_walked_by_keys(window: DeskWindow, qtbot: QtBot) -> None:
    page = page_of(window, qtbot)
    page.go(Section.PATROLS)
    press(qtbot, window, Key.Key_Return)
    assert page.log.rounds[0].state is RoundState.UNDER_WAY
    press(qtbot, window, Key.Key_Return)
    type_in(qtbot, window, "Fenster offen")
    press(qtbot, window, Key.Key_Return, by=CTRL)
    assert page.log.rounds[0].findings == {"entrance": "Fenster offen"}
