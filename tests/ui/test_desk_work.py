"""The rest of the queue work by keys alone: hold, transfer, priority, undo; pages; the silent alarm."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from functools import partialmethod

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.domain.access import Role
from kiosk.domain.tickets import Priority, TicketStatus
from kiosk.operations import alarms, moves, signin
from kiosk.operations import help as help_operations
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station
from kiosk.ui.desk import window as desk_window
from kiosk.ui.desk.look import Look
from kiosk.ui.desk.page import Page
from kiosk.ui.desk.window import DeskWindow
from kiosk.viewmodels.desk.desk import Action, Desk
from tests.ui import widget_checks
from tests.ui.keys import press
from tests.ui.test_desk_window import Came, Opened, bell, came, opened, state

__all__ = ["bell", "came", "opened"]

NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_hold_transfer_and_undo_by_keys(opened: Opened, came: Came, qtbot: QtBot) -> None:
    came()
    with opened() as window:
        window.desk.sit(2, "sun")
        undo = window.panel.button(Action.UNDO)
        assert not undo.isEnabled()
        press(qtbot, window, Qt.Key.Key_F2, Qt.Key.Key_F6)
        assert undo.text() == "Undo: serving"
        press(qtbot, window, Qt.Key.Key_F4)
        assert state(window) == ("C001", TicketStatus.ON_HOLD)
        assert window.panel.button(Action.HOLD).text() == "Resume"
        press(qtbot, window, Qt.Key.Key_F4)
        assert state(window) == ("C001", TicketStatus.SERVING)
        press(qtbot, window, Qt.Key.Key_F5)
        assert window.transfer.isVisible()
        press(qtbot, window, Qt.Key.Key_2, Qt.Key.Key_Return)
        assert not window.transfer.isVisible()
        assert state(window) == ("C001", TicketStatus.TRANSFERRED)
        assert window.desk.detail is not None
        assert window.desk.detail.row.service == "advice"
        assert undo.text() == "Undo: transfer"
        press(qtbot, window, Qt.Key.Key_Z, by=CTRL)
        assert state(window) == ("C001", TicketStatus.SERVING)
        assert window.desk.detail.row.service == "complaint"
        assert not undo.isEnabled()


def test_no_show_comes_back_by_the_same_key(opened: Opened, came: Came, qtbot: QtBot) -> None:
    came()
    with opened() as window:
        window.desk.sit(2, None)
        press(qtbot, window, Qt.Key.Key_F2, Qt.Key.Key_F7)
        assert window.panel.button(Action.NO_SHOW).text() == "Put back"
        press(qtbot, window, Qt.Key.Key_F7)
        assert state(window) == ("C001", TicketStatus.WAITING)
        press(qtbot, window, Qt.Key.Key_F10)
        assert state(window) == ("C001", TicketStatus.CANCELLED)


def test_priority_is_proposed_as_it_is_and_set(opened: Opened, came: Came, qtbot: QtBot) -> None:
    came()
    with opened() as window:
        station, now = window.desk.station, window.desk.live.clock()
        signin.set_role(station, None, "sun", Role.SUPERVISOR, now)
        window.desk.sit(2, "sun")
        window.queue.waiting.selectRow(0)
        press(qtbot, window, Qt.Key.Key_F9)
        assert window.priority.isVisible()
        assert window.priority.answers.currentItem().text() == "None"
        press(qtbot, window, Qt.Key.Key_1, Qt.Key.Key_Return)
        assert window.desk.detail is not None
        assert window.desk.detail.row.priority is Priority.VIP


def test_nothing_is_transferred_to_where_it_is(opened: Opened, came: Came, qtbot: QtBot) -> None:
    came()
    with opened() as window:
        window.desk.sit(2, None)
        window.queue.waiting.selectRow(0)
        press(qtbot, window, Qt.Key.Key_F5)
        answers = [window.transfer.answers.item(at).text() for at in range(window.transfer.answers.count())]
        assert answers[:2] == ["Visit", "Advice"]
        assert "Complaint" not in answers
        assert "Counter 2 · Customer care" not in answers
        assert "Counter 3 · Advice" in answers
        press(qtbot, window, Qt.Key.Key_Escape)
        assert state(window) == ("C001", TicketStatus.WAITING)


def test_the_guide_follows_the_conversation(opened: Opened, came: Came, qtbot: QtBot) -> None:
    came()
    with opened() as window:
        window.desk.sit(2, None)
        press(qtbot, window, Qt.Key.Key_F2)
        assert "Complaint, first contact" not in widget_checks.texts(window)
        press(qtbot, window, Qt.Key.Key_F6)
        assert "Complaint, first contact" in widget_checks.texts(window)
        press(qtbot, window, Qt.Key.Key_F6)
        assert "Check the phone number and say who will reply." in widget_checks.texts(window.finish)


def test_an_alarm_comes_before_a_call_for_help(
    opened: Opened, station: Station, now: datetime, qtbot: QtBot
) -> None:
    with opened() as window:
        window.desk.sit(2, None)
        call = help_operations.call_help(station, "party", "zh_CN", now)
        alarms.raise_alarm(station, Actor(counter=3, staff="wolf"), now)
        window.desk.live.poll()
        assert window.banners.alarm_banner.isVisible()
        assert "Emergency: Counter 3" in widget_checks.texts(window)
        press(qtbot, window, Qt.Key.Key_F8)
        assert window.banners.alarm_banner.isHidden()
        assert alarms.open_alarms(station) == []
        assert not help_operations.is_answered(call)
        press(qtbot, window, Qt.Key.Key_F8)
        assert help_operations.is_answered(call)


def test_the_own_alarm_is_silent_and_works_while_something_is_asked(
    opened: Opened, came: Came, station: Station, qtbot: QtBot, now: datetime
) -> None:
    came()
    with opened() as window:
        window.desk.sit(2, None)
        press(qtbot, window, Qt.Key.Key_F2, Qt.Key.Key_F6, Qt.Key.Key_F6)
        assert window.finish.isVisible()
        press(qtbot, window, Qt.Key.Key_E, by=CTRL | SHIFT)
        (alarm,) = alarms.open_alarms(station)
        assert alarm.counter == 2
        assert window.banners.alarm_banner.isHidden()
        assert window.status.alarm.text() == "Other desks alerted"
        alarms.answer(station, alarm.id, Actor(counter=1), now)
        window.desk.live.poll()
        assert window.status.alarm.text() == "Someone is coming"


def test_the_counter_closes_with_the_window(opened: Opened, station: Station) -> None:
    from kiosk.operations.counters import open_counters

    with opened() as window:
        window.desk.sit(2, "sun")
        assert [one.number for one in open_counters(station)] == [2]
    assert open_counters(station) == []


def test_the_seat_menu_closes_the_counter(opened: Opened, station: Station) -> None:
    with opened() as window:
        window.desk.sit(2, None)
        window.top.seat_menu.aboutToShow.emit()
        found = [one for one in window.top.seat_menu.actions() if one.text() == "Close the counter"]
        found[0].trigger()
        assert window.desk.counter is None
        assert window.top.seat.text() == "Choose a counter"
        assert not window.desk.allowed(Action.CALL_NEXT)


class Listing(Page):
    """A page with a figure that the test sets."""

    key, shortcut = "listing", "Ctrl+K"

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, desk)
        self.figure = 4
        self.times = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        QVBoxLayout(self).addWidget(QLabel("the list"))

    def title(self) -> str:
        return "Listing"

    def count(self) -> int:
        return self.figure

    def opened(self) -> None:
        self.times += 1
        super().opened()

    def stops(self) -> list[QWidget]:
        return [self]


@pytest.fixture
def with_page(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> Opened:
    made = DeskWindow.__init__
    pages = [Listing]
    monkeypatch.setattr(desk_window.DeskWindow, "__init__", partialmethod(made, pages=pages))

    @contextmanager
    def window() -> Iterator[DeskWindow]:
        with opened() as found:
            yield found

    return window


def test_a_page_has_a_tab_keys_and_a_count(with_page: Opened, came: Came, qtbot: QtBot) -> None:
    ticket = came()
    with with_page() as window:
        window.desk.sit(2, None)
        page, tab = window.pages[0], window.top.tabs[1]
        assert isinstance(page, Listing)
        assert tab.accessibleName() == "Listing 4"
        press(qtbot, window, Qt.Key.Key_2, by=CTRL)
        assert page.isVisible()
        assert (page.times, window.on_queue) == (1, False)
        assert window.focusWidget() is page
        page.figure = 5
        page.count_changed.emit()
        assert tab.accessibleName() == "Listing 5"
        press(qtbot, window, Qt.Key.Key_F7, Qt.Key.Key_Return)
        assert state(window) is None
        press(qtbot, window, Qt.Key.Key_Escape)
        assert window.on_queue
        press(qtbot, window, Qt.Key.Key_K, by=CTRL)
        assert page.times == 2
        page.ticket_wanted.emit(ticket)
        assert window.on_queue
        assert state(window) == ("C001", TicketStatus.WAITING)
        tab.click()
        press(qtbot, window, Qt.Key.Key_F2)
        assert window.on_queue
        assert state(window) == ("C001", TicketStatus.CALLED)


@pytest.mark.parametrize("width", [800, 1000, 1440])
def test_tabs_are_never_cut(with_page: Opened, shown_app: QApplication, width: int) -> None:
    with with_page() as window:
        window.desk.sit(4, "brandt")
        window.resize(width, 700)
        for _ in range(4):
            shown_app.processEvents()
        assert widget_checks.check(window.top) == []


def test_another_desk_undoes_nothing_of_ours(
    opened: Opened, came: Came, station: Station, now: datetime
) -> None:
    ticket = came()
    with opened() as window:
        window.desk.sit(2, None)
        other = replace(station, name="another")
        moves.call(other, ticket, Actor(counter=1), now)
        window.desk.live.poll()
        window.desk.show(ticket)
        assert not window.panel.button(Action.UNDO).isEnabled()
        assert window.panel.button(Action.UNDO).text() == "Undo"


def test_call_next_says_who_is_here_already(opened: Opened, came: Came, qtbot: QtBot) -> None:
    came(), came()
    with opened() as window:
        window.desk.sit(2, "sun")
        press(qtbot, window, Qt.Key.Key_F2, Qt.Key.Key_F6)
        button = window.panel.button(Action.CALL_NEXT)
        assert not button.isEnabled()
        assert "Finish or hold C001 first." in button.toolTip()
        assert button.accessibleDescription() == "F2 · Finish or hold C001 first."
        window.desk.show(window.desk.live.waiting.row_at(0).id)
        press(qtbot, window, Qt.Key.Key_F2)
        assert window.panel.notice.text() == "Finish or hold C001 first."
        assert state(window) == ("C002", TicketStatus.WAITING)
        press(qtbot, window, Qt.Key.Key_Escape)
        assert window.panel.notice.text() == ""
        press(qtbot, window, Qt.Key.Key_F4, Qt.Key.Key_F2)
        assert state(window) == ("C002", TicketStatus.CALLED)
        assert button.toolTip().endswith("first.")
