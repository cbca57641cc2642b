"""The desk window: worked by keys alone, followed live, in every language, size and set of colours."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app import i18n
from kiosk.domain.tickets import TicketStatus
from kiosk.operations import help as help_operations
from kiosk.operations import moves
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station
from kiosk.ui.desk.buttons import ChipButton
from kiosk.ui.desk.look import Look
from kiosk.ui.desk.read_text import ReadText
from kiosk.ui.desk.settings import DeskSettings
from kiosk.ui.desk.window import DeskWindow
from kiosk.ui.theme import Mode
from kiosk.viewmodels.desk.desk import Action, Desk
from kiosk.viewmodels.desk.live import LiveQueue
from kiosk.viewmodels.desk.section_model import COL_VISITOR
from kiosk.viewmodels.desk.words import DeskWords
from tests.conftest import NOW
from tests.ui import widget_checks
from tests.ui.keys import press

Came = Callable[..., UUID]
Opened = Callable[..., AbstractContextManager[DeskWindow]]


class Bell:
    """Counts how often the chime was asked for."""

    def __init__(self) -> None:
        self.on = True
        self.rung = 0

    def play(self) -> None:
        self.rung += 1


@pytest.fixture
def came(station: Station, now: datetime) -> Came:
    def arrive(purpose: str = "complaint", minutes_ago: float = 0, **more: object) -> UUID:
        form = CheckInForm(purpose=purpose, **more)  # type: ignore[arg-type]
        ticket = check_in(station, form, now - timedelta(minutes=minutes_ago)).ticket_id
        assert ticket is not None
        return ticket

    return arrive


@pytest.fixture
def bell() -> Bell:
    return Bell()


@pytest.fixture
def opened(shown_app: QApplication, station: Station, tmp_path: Path, bell: Bell, qtbot: QtBot) -> Opened:
    @contextmanager
    def window(language: str = "en", folder: Path = tmp_path) -> Iterator[DeskWindow]:
        def install(code: str) -> None:
            i18n.install(shown_app, code)

        install(language)
        words = DeskWords(station.site, language)
        live = LiveQueue(station, words, lambda: NOW)
        settings = DeskSettings(folder)
        look = Look(station.site.accent, settings.mode)
        look.apply()
        made = DeskWindow(Desk(live, words), look, settings, install, bell)  # type: ignore[arg-type]
        live.refresh()
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        try:
            yield made
        finally:
            made.close()
            made.deleteLater()
            shown_app.setStyleSheet("")

    return window


def state(window: DeskWindow) -> tuple[str, TicketStatus] | None:
    detail = window.desk.detail
    return (detail.row.label, detail.row.status) if detail else None


def test_a_visitor_is_served_by_keys_alone(opened: Opened, came: Came, qtbot: QtBot) -> None:
    came(), came()
    with opened() as window:
        window.desk.sit(2, "sun")
        press(qtbot, window, Qt.Key.Key_F2)
        assert state(window) == ("C001", TicketStatus.CALLED)
        press(qtbot, window, Qt.Key.Key_F3, Qt.Key.Key_F6)
        assert state(window) == ("C001", TicketStatus.SERVING)
        press(qtbot, window, Qt.Key.Key_F6)
        assert window.finish.isVisible()
        press(qtbot, window, Qt.Key.Key_F2)
        assert state(window) == ("C001", TicketStatus.SERVING)
        press(qtbot, window, Qt.Key.Key_3, Qt.Key.Key_Return)
        assert not window.finish.isVisible()
        assert state(window) == ("C001", TicketStatus.FINISHED)
        assert window.desk.detail is not None
        assert window.desk.detail.outcome == window.desk.words.site.outcomes[2].code
        window.queue.waiting.setFocus()
        press(qtbot, window, Qt.Key.Key_Down, Qt.Key.Key_Return)
        assert state(window) == ("C002", TicketStatus.CALLED)
        press(qtbot, window, Qt.Key.Key_F7)
        assert state(window) == ("C002", TicketStatus.NO_SHOW)


def test_escape_leaves_the_outcome_open(opened: Opened, came: Came, qtbot: QtBot) -> None:
    came()
    with opened() as window:
        window.desk.sit(2, "sun")
        press(qtbot, window, Qt.Key.Key_F2, Qt.Key.Key_F6, Qt.Key.Key_F6, Qt.Key.Key_Tab, Qt.Key.Key_Escape)
        assert not window.finish.isVisible()
        assert state(window) == ("C001", TicketStatus.SERVING)


def test_the_ring_alone_is_no_choice(opened: Opened, came: Came, qtbot: QtBot) -> None:
    came()
    with opened() as window:
        window.desk.sit(2, None)
        window.queue.waiting.setFocus(Qt.FocusReason.TabFocusReason)
        press(qtbot, window, Qt.Key.Key_Return)
        assert state(window) == ("C001", TicketStatus.WAITING)
        press(qtbot, window, Qt.Key.Key_Return)
        assert state(window) == ("C001", TicketStatus.CALLED)


def test_everything_is_reached_by_tab(opened: Opened, came: Came, qtbot: QtBot) -> None:
    came(note="x")
    with opened() as window:
        window.desk.sit(2, None)
        press(qtbot, window, Qt.Key.Key_F2)
        window.top.tab.setFocus()
        seen: list[QWidget] = []
        while (now := window.focusWidget()) not in seen and now is not None:
            seen.append(now)
            press(qtbot, window, Qt.Key.Key_Tab)
        wanted = [window.top.seat, window.top.settings, *window.queue.stops(), *window.visitor.stops()]
        wanted = [one for one in [*wanted, *window.panel.stops(), window.status.sound] if one.isEnabled()]
        # Of the chips Tab visits the chosen one; arrows go on from there.
        others = set(window.queue.stops()[1:-2])
        assert [one for one in wanted if one.isVisible() and one not in seen and one not in others] == []


def test_a_click_leaves_the_focus_and_a_key_does_not_lose_it(
    opened: Opened, came: Came, qtbot: QtBot
) -> None:
    came(), came()
    with opened() as window:
        window.desk.sit(2, None)
        window.queue.waiting.setFocus()
        button = window.panel.button(Action.CALL_NEXT)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]
        assert state(window) == ("C001", TicketStatus.CALLED)
        assert window.focusWidget() is window.queue.waiting
        window.panel.button(Action.RECALL).setFocus(Qt.FocusReason.TabFocusReason)
        press(qtbot, window, Qt.Key.Key_Return)
        assert window.focusWidget() is window.panel.button(Action.RECALL)
        press(qtbot, window, Qt.Key.Key_F6)
        assert window.focusWidget() is window.panel.button(Action.FINISH)


def test_a_new_ticket_takes_neither_focus_nor_choice(
    opened: Opened, came: Came, bell: Bell, station: Station, now: datetime
) -> None:
    came("complaint", 10), came("complaint", 5)
    with opened() as window:
        chosen = window.desk.live.waiting.row_at(1).id
        window.queue.waiting.selectRow(1)
        window.panel.button(Action.CALL_NEXT).setFocus()
        focused = window.focusWidget()
        early = came("visit", 30)
        window.desk.live.poll()
        assert window.queue.waiting.selected() == window.desk.shown == chosen
        assert window.desk.live.waiting.place_of(early) == 0
        assert window.focusWidget() is focused
        assert bell.rung == 1
        moves.call(station, early, Actor(counter=1), now)
        window.desk.live.poll()
        assert window.queue.waiting.selected() == chosen
        assert bell.rung == 1


def test_the_choice_follows_a_ticket_that_another_desk_calls(
    opened: Opened, came: Came, station: Station, now: datetime
) -> None:
    first, _second = came(), came()
    with opened() as window:
        window.queue.waiting.selectRow(0)
        moves.call(station, first, Actor(counter=1), now)
        window.desk.live.poll()
        assert window.desk.shown == first
        assert window.queue.waiting.selected() is None
        assert window.queue.counters.selected() == first


def test_arrows_run_from_one_table_to_the_other(opened: Opened, came: Came, qtbot: QtBot) -> None:
    came(), came()
    with opened() as window:
        window.desk.sit(2, None)
        press(qtbot, window, Qt.Key.Key_F2)
        window.queue.waiting.setFocus()
        window.queue.waiting.selectRow(0)
        press(qtbot, window, Qt.Key.Key_Down)
        assert state(window) == ("C001", TicketStatus.CALLED)
        press(qtbot, window, Qt.Key.Key_Up)
        assert state(window) == ("C002", TicketStatus.WAITING)


def test_filter_shows_one_group(opened: Opened, came: Came, qtbot: QtBot) -> None:
    came("complaint"), came("visit")
    with opened() as window:
        chips = {chip.text(): chip for chip in window.queue.findChildren(ChipButton)}
        assert list(chips) == ["All", "Visit", "Advice", "Complaint", "Repair at home"]
        chips["Visit"].click()
        assert window.desk.live.waiting.rowCount() == 1
        chips["Advice"].click()
        assert window.queue.waiting.isHidden()
        assert "Nobody is waiting here. Choose “All” to see everyone." in widget_checks.texts(window)
        chips["All"].click()
        assert window.desk.live.waiting.rowCount() == 2
        chips["All"].setFocus()
        press(qtbot, window, Qt.Key.Key_Right)
        assert window.focusWidget() is chips["Visit"]
        press(qtbot, window, Qt.Key.Key_Space)
        assert window.desk.live.waiting.rowCount() == 1


def test_two_desks_and_a_sentence(opened: Opened, came: Came, station: Station, now: datetime) -> None:
    ticket = came()
    with opened() as window:
        window.desk.sit(2, None)
        window.queue.waiting.selectRow(0)
        moves.call(station, ticket, Actor(counter=1), now)
        window.panel.run(Action.CALL_CHOSEN)
        assert window.panel.notice.text() == "C001 is already at counter 1. Nothing was changed."
        window.desk.show(None)
        assert window.panel.notice.text() == ""


def test_help_is_shown_and_answered_by_key(
    opened: Opened, station: Station, now: datetime, qtbot: QtBot
) -> None:
    with opened() as window:
        assert window.banners.help_banner.isHidden()
        call = help_operations.call_help(station, "party", "zh_CN", now - timedelta(seconds=9))
        window.desk.live.poll()
        assert window.banners.help_banner.isVisible()
        press(qtbot, window, Qt.Key.Key_F8)
        assert window.banners.help_banner.isHidden()
        assert help_operations.is_answered(call)


def test_cut_off_is_said_since_when(opened: Opened, came: Came, now: datetime) -> None:
    came()
    with opened() as window:
        window.desk.live.cut_off_since = now
        window.desk.live.connection_changed.emit()
        assert window.banners.cut_off_banner.isVisible()
        assert "Cut off since 10:30" in widget_checks.texts(window)
        assert window.desk.live.waiting.rowCount() == 1
        window.desk.live.tick()
        assert window.banners.cut_off_banner.isHidden()


HOSTILE = ("<b>bold</b><img src=x>", "&File && <script>", "'; DROP TABLE visit;--", "=1+1", "Ω" * 120)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_are_shown_as_they_are(opened: Opened, came: Came, text: str) -> None:
    came(name=text[:80], note=text)
    with opened() as window:
        window.resize(1000, 700)
        window.queue.waiting.selectRow(0)
        shown = widget_checks.texts(window)
        assert text[:80].replace("&", "") in shown
        read = next(one for one in window.visitor.findChildren(ReadText) if one.isVisible())
        assert read.toPlainText() == text
        for label in window.findChildren(QLabel):
            assert label.textFormat() == Qt.TextFormat.PlainText
        tip = window.queue.waiting.tip(window.desk.live.waiting.index(0, COL_VISITOR))
        assert "<b>bold" not in tip
        assert "<script>" not in tip


def test_a_long_name_has_its_tooltip(opened: Opened, came: Came) -> None:
    came(name="Wolfeschlegelsteinhausenbergerdorff " * 2)
    with opened() as window:
        window.resize(1000, 700)
        cell = window.desk.live.waiting.index(0, COL_VISITOR)
        assert "Wolfeschlegelsteinhausenbergerdorff" in window.queue.waiting.tip(cell)
        window.queue.waiting.setFixedWidth(2000)
        window.queue.waiting.setColumnWidth(COL_VISITOR, 1700)
        assert window.queue.waiting.tip(cell) == ""


def test_language_changes_while_open(opened: Opened, came: Came, shown_app: QApplication) -> None:
    came(name="Jonas Weber", adults=2)
    with opened("en") as window:
        window.queue.waiting.selectRow(0)
        for language, words in (
            (
                "de",
                {
                    "Wartend",
                    "An den Schaltern",
                    "Nächsten aufrufen",
                    "Verlauf",
                    "Beschwerde · 2 Personen · spricht Englisch",
                },
            ),
            ("zh_CN", {"等候中", "各窗口", "呼叫下一位", "经过", "投诉 · 2 人 · 英语"}),
            (
                "en",
                {
                    "Waiting",
                    "At the counters",
                    "Call next",
                    "Timeline",
                    "Complaint · 2 people · speaks English",
                },
            ),
        ):
            window.choose_language(language)
            shown_app.processEvents()
            assert words - set(widget_checks.texts(window)) == set()
            assert window.windowTitle() == window.desk.words.site.names[language]


def test_what_a_desk_remembers(opened: Opened, bell: Bell, tmp_path: Path) -> None:
    with opened() as window:
        window.resize(800, 640)
        window.desk.sit(3, "wolf")
        window.choose_mode(Mode.DARK)
        window.choose_language("de")
        window.status.sound.click()
        window.queue.waiting.setColumnWidth(0, 111)
    with opened("de") as window:
        assert (window.width(), window.height()) == (800, 640)
        assert (window.desk.counter, window.desk.staff) == (3, None), "nobody has signed in yet"
        assert DeskSettings(tmp_path).staff == "wolf"
        assert window.look.mode is Mode.DARK
        assert not bell.on
        assert window.queue.waiting.columnWidth(0) == 111


def test_damaged_settings_are_taken_as_not_set(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "desk.ini").write_text(
        "[General]\nlanguage=@Invalid()\nappearance=mauve\ncounter=twelve\nstaff=ghost\n"
        "[window]\ngeometry=rubbish\nwaiting=@ByteArray(zzz)\n"
    )
    with opened() as window:
        assert window.look.mode is Mode.LIGHT
        assert (window.desk.counter, window.desk.staff) == (1, None)


def test_the_menus_offer_and_choose(opened: Opened) -> None:
    with opened() as window:
        window.top.settings_menu.aboutToShow.emit()
        texts = [one.text() for one in window.top.settings_menu.actions() if one.isEnabled() and one.text()]
        assert texts == ["中文", "Deutsch", "English", "Light", "Dark", "High contrast", "Export visits …"]
        next(one for one in window.top.settings_menu.actions() if one.text() == "High contrast").trigger()
        assert window.look.mode is Mode.CONTRAST
        window.top.seat_menu.aboutToShow.emit()
        next(one for one in window.top.seat_menu.actions() if one.text().startswith("Counter 3")).trigger()
        assert window.desk.counter == 3
        window.desk.sit(3, "wolf")
        assert window.top.seat.text() == "L. Wolf · Counter 3"


def test_the_smallest_window_still_shows_every_action(opened: Opened, came: Came) -> None:
    came()
    with opened("de") as window:
        window.resize(window.minimumSize())
        window.desk.sit(2, None)
        QApplication.processEvents()
        for button in window.panel.stops():
            corner = button.mapTo(window, button.rect().bottomRight())
            assert window.rect().contains(corner), button.accessibleName()
