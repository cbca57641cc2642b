"""The reception pages in the window: worked by keys alone, and the evacuation list on paper."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app import i18n
from kiosk.domain.access import Role
from kiosk.domain.tickets import TicketStatus
from kiosk.operations import callbacks, checkin, corrections, onsite, signin, visitors
from kiosk.operations.checkin import CheckedIn, CheckInForm
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station
from kiosk.ui.desk import gallery
from kiosk.ui.desk.callbacks_page import CallBacksPage
from kiosk.ui.desk.onsite_page import OnSitePage
from kiosk.ui.desk.visitor_page import VisitorPage
from kiosk.ui.desk.window import DeskWindow
from tests.ui.keys import press, sheet, type_in

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(
    shown_app: QApplication, station: Station, now: datetime, tmp_path: Path, qtbot: QtBot
) -> Iterator[DeskWindow]:
    def install(code: str) -> None:
        i18n.install(shown_app, code)

    with gallery.desk_window(station, install, (1280, 800), "en", moment=now) as made:
        page = made.reception.onsite
        assert page is not None
        page.folder = tmp_path
        with qtbot.waitActive(made):
            made.activateWindow()
        yield made
    shown_app.setStyleSheet("")


def come(station: Station, now: datetime, purpose: str = "visit", **more: object) -> CheckedIn:
    return checkin.check_in(station, CheckInForm(purpose=purpose, **more), now)  # type: ignore[arg-type]


def shown(window: DeskWindow) -> QWidget:
    return next((page for page in window.pages if page.isVisible()), window)


def test_a_group_is_signed_out_by_keys(
    window: DeskWindow, station: Station, now: datetime, qtbot: QtBot
) -> None:
    come(station, now - timedelta(minutes=5), name="Erika Vogel")
    come(station, now, name="张思远")
    window.desk.live.poll()
    press(qtbot, window, Key.Key_O, by=CTRL)
    page = shown(window)
    assert isinstance(page, OnSitePage)
    assert page.count() == 2
    type_in(qtbot, window, "zsy")
    press(qtbot, window, Key.Key_Backspace, Key.Key_Backspace, Key.Key_Backspace)
    type_in(qtbot, window, "zhang")
    press(qtbot, window, Key.Key_Return, Key.Key_Return)
    assert sheet(window) is not None
    assert len(onsite.on_site(station)) == 2, "it is asked first"
    press(qtbot, window, Key.Key_Return)
    assert sheet(window) is None
    assert [one.name for one in onsite.on_site(station)] == ["Erika Vogel"]
    assert page.message.text() == "张思远 · 1 person signed out."


def test_escape_signs_nobody_out(window: DeskWindow, station: Station, now: datetime, qtbot: QtBot) -> None:
    came = come(station, now, "complaint", name="Vogel")
    window.desk.live.poll()
    window.desk.show(came.ticket_id)
    press(qtbot, window, Key.Key_O, by=CTRL)
    assert sheet(window) is not None, "the group of the ticket on the screen"
    press(qtbot, window, Key.Key_F2, Key.Key_Escape)
    assert sheet(window) is None
    assert len(onsite.on_site(station)) == 1
    assert window.desk.live.waiting.rowCount() == 1, "the window behind heard nothing"


def test_the_list_is_saved_in_one_action_while_storage_is_gone(
    window: DeskWindow, station: Station, now: datetime, qtbot: QtBot, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    for number in range(40):
        come(station, now, name=f"欧阳静 {number}", host="krueger", adults=2)
    window.desk.live.poll()

    def broken(*_args: object) -> None:
        raise AssertionError("storage is asked")

    monkeypatch.setattr(onsite, "on_site", broken)
    window.desk.live.cut_off_since = now
    press(qtbot, window, Key.Key_E, by=CTRL)
    (file,) = tmp_path.glob("evacuation-2026-03-10-1030*.pdf")
    page = shown(window)
    assert isinstance(page, OnSitePage)
    assert str(file) in page.message.text()
    assert file.stat().st_mode & 0o077 == 0, "only its owner can read it"
    document = QPdfDocument()
    assert document.load(str(file)) == QPdfDocument.Error.None_
    text = "".join(document.getAllText(number).text() for number in range(document.pageCount()))
    assert document.pageCount() == 3
    assert "80 people in 40 groups" in text
    assert text.count("Matthias") == 40
    for number in range(40):
        assert f"欧阳静 {number}" in text
    document.close()


def test_a_folder_that_cannot_be_written_is_told(window: DeskWindow, tmp_path: Path, qtbot: QtBot) -> None:
    page = window.reception.onsite
    assert page is not None
    (tmp_path / "file").write_text("x")
    page.folder = tmp_path / "file"
    press(qtbot, window, Key.Key_E, by=CTRL)
    assert page.message.text() == "The list could be neither printed nor saved."


def test_a_visitor_is_found_and_the_ticket_opened_by_keys(
    window: DeskWindow, station: Station, now: datetime, qtbot: QtBot
) -> None:
    came = come(station, now, "complaint", name="张思远")
    come(station, now, name="Erika Vogel")
    window.desk.live.poll()
    press(qtbot, window, Key.Key_K, by=CTRL)
    page = shown(window)
    assert isinstance(page, VisitorPage)
    type_in(qtbot, window, "siyuan")
    press(qtbot, window, Key.Key_Down)
    assert page.visitor.name() == "张思远"
    press(qtbot, window, Key.Key_Return)
    assert window.on_queue
    assert window.desk.shown == came.ticket_id


def test_a_scanned_ticket_opens(window: DeskWindow, station: Station, now: datetime, qtbot: QtBot) -> None:
    came = come(station, now, "complaint")
    window.desk.live.poll()
    assert came.code is not None
    press(qtbot, window, Key.Key_K, by=CTRL)
    type_in(qtbot, window, came.code)
    press(qtbot, window, Key.Key_Return)
    assert window.on_queue
    assert window.desk.shown == came.ticket_id


def test_the_file_of_the_ticket_is_one_key_away(
    window: DeskWindow, station: Station, now: datetime, qtbot: QtBot
) -> None:
    came = come(station, now, "complaint", name="张思远")
    window.desk.live.poll()
    window.desk.show(came.ticket_id)
    press(qtbot, window, Key.Key_I, by=CTRL)
    page = shown(window)
    assert isinstance(page, VisitorPage)
    press(qtbot, window, Key.Key_M, by=CTRL)
    type_in(qtbot, window, "Prefers the lift.")
    press(qtbot, window, Key.Key_Return, by=CTRL)
    assert sheet(window) is None
    key = visitors.visitor_of(came.visit)
    assert key is not None
    assert [one.text for one in visitors.open_file(station, key).notes] == ["Prefers the lift."]


def test_a_merge_is_confirmed(window: DeskWindow, station: Station, now: datetime, qtbot: QtBot) -> None:
    come(station, now - timedelta(days=1), name="Vogel")
    visit = come(station, now, name="Vogel").visit
    signin.set_role(station, None, "sun", Role.SUPERVISOR, now)
    press(qtbot, window, Key.Key_K, by=CTRL)
    page = shown(window)
    assert isinstance(page, VisitorPage)
    page.open_visit(visit, "vogel")
    (button,) = page.pane.others
    button.click()
    assert page.visitor.file is not None
    assert len(page.visitor.file.visits) == 1
    press(qtbot, window, Key.Key_Return)
    assert len(page.visitor.file.visits) == 2
    assert page.pane.others == []


def test_a_visitor_is_registered_by_hand(
    window: DeskWindow, station: Station, now: datetime, qtbot: QtBot
) -> None:
    press(qtbot, window, Key.Key_N, by=CTRL)
    form = window.reception.form
    assert form is not None
    type_in(qtbot, window, "Compl")
    assert form.fields["purpose"].value() == "complaint"
    form.fields["name"].box.setFocus()
    type_in(qtbot, window, "Erika Vogel")
    form.fields["phone"].box.setFocus()
    type_in(qtbot, window, "0151 12")
    press(qtbot, window, Key.Key_Return, by=CTRL)
    assert form.isVisible()
    assert form.focusWidget() is form.fields["phone"].box, "the wrong field is at hand"
    form.fields["phone"].write("0151 12345678")
    form.chips["umbrella"].click()
    press(qtbot, window, Key.Key_Return, by=CTRL)
    assert not form.isVisible()
    detail = window.desk.detail
    assert detail is not None
    assert (detail.row.label, detail.row.name, detail.row.status) == (
        "C001",
        "Erika Vogel",
        TicketStatus.WAITING,
    )
    assert detail.phone == "+4915112345678"
    assert window.desk.message == "C001 is registered. Umbrella, tag 1"


def test_tab_stays_in_the_form_and_reaches_every_field(window: DeskWindow, qtbot: QtBot) -> None:
    press(qtbot, window, Key.Key_N, by=CTRL)
    form = window.reception.form
    assert form is not None
    seen: list[QWidget] = []
    while (now := window.focusWidget()) not in seen and now is not None:
        seen.append(now)
        press(qtbot, window, Key.Key_Tab)
    assert set(seen) == {*form.stops(), form.cancel, form.ok}
    press(qtbot, window, Key.Key_Escape)
    assert not form.isVisible()


def test_an_entry_is_put_right_from_the_queue(
    window: DeskWindow, station: Station, now: datetime, qtbot: QtBot
) -> None:
    came = come(station, now, "complaint", name="Vogl")
    window.desk.live.poll()
    window.desk.show(came.ticket_id)
    press(qtbot, window, Key.Key_D, by=CTRL)
    type_in(qtbot, window, "Vogel")
    press(qtbot, window, Key.Key_Return, by=CTRL)
    assert sheet(window) is None
    (kept,) = corrections.corrections(came.visit)
    assert (kept.field, kept.before, kept.after) == ("name", "Vogl", "Vogel")
    window.desk.live.poll()
    assert window.desk.detail is not None
    assert window.desk.detail.row.name == "Vogel"


def test_a_call_back_is_planned_and_done_by_keys(
    window: DeskWindow, station: Station, now: datetime, qtbot: QtBot
) -> None:
    came = come(station, now, "complaint", name="Vogel")
    window.desk.live.poll()
    window.desk.show(came.ticket_id)
    press(qtbot, window, Key.Key_R, by=CTRL)
    type_in(qtbot, window, "Lift?")
    press(qtbot, window, Key.Key_Return, by=CTRL)
    window.desk.live.poll()
    page = window.reception.callbacks
    assert isinstance(page, CallBacksPage)
    assert page.count() == 1
    press(qtbot, window, Key.Key_4, by=CTRL)
    assert page.isVisible()
    press(qtbot, window, Key.Key_3)
    assert sheet(window) is not None
    press(qtbot, window, Key.Key_Return, by=CTRL)
    assert page.count() == 0
    tomorrow = now + timedelta(days=1)
    assert [one.reason for one in callbacks.due(station, tomorrow)] == ["Lift?"]


def test_one_digit_notes_the_result(
    window: DeskWindow, station: Station, now: datetime, qtbot: QtBot
) -> None:
    visit = come(station, now, name="Vogel").visit
    for reason in ("one", "two"):
        callbacks.plan(station, visit, station.today(now), reason, Actor(), now)
    window.desk.live.poll()
    press(qtbot, window, Key.Key_4, by=CTRL)
    press(qtbot, window, Key.Key_2, Key.Key_9, Key.Key_X)
    assert [one.reason for one in callbacks.due(station, now)] == ["two"]
    press(qtbot, window, Key.Key_1)
    assert callbacks.due(station, now) == []
    assert not window.on_queue


def test_markup_stays_plain_text(window: DeskWindow, station: Station, now: datetime, qtbot: QtBot) -> None:
    name = "<b>Vogel</b> & <img src=x>"
    came = come(station, now, "complaint", name=name)
    window.desk.live.poll()
    window.desk.show(came.ticket_id)
    press(qtbot, window, Key.Key_I, by=CTRL)
    page = shown(window)
    assert isinstance(page, VisitorPage)
    assert page.visitor.name() == name
    press(qtbot, window, Key.Key_D, by=CTRL)
    form = sheet(window)
    assert form is not None
    assert not any("<b>" in one.toolTip() for one in form.findChildren(QWidget))


def test_who_stands_behind_a_ticket_is_shown_without_leaving_the_queue(
    window: DeskWindow, station: Station, now: datetime, qtbot: QtBot
) -> None:
    who = {"name": "Erika Vogel", "phone": "+4915112345678"}
    early = come(station, now - timedelta(days=2), "complaint", **who)
    ticket = come(station, now, "complaint", **who).ticket_id
    window.desk.live.poll()
    window.desk.show(ticket)
    card, alt = window.visitor.story, Qt.KeyboardModifier.AltModifier
    assert [tab.accessibleDescription() for tab in card.tabs.values()] == ["Alt+1", "Alt+2", "Alt+3"]
    qtbot.keyClick(window.focusWidget(), Key.Key_2, alt)  # type: ignore[no-untyped-call]
    assert card.visits.hasFocus()
    assert card.tabs["visits"].accessibleName() == "Earlier visits 1"
    press(qtbot, window, Key.Key_M, by=CTRL)
    type_in(qtbot, window, "Asked for the lift.")
    asked = sheet(window)
    assert asked is not None
    press(qtbot, window, Key.Key_Return, by=CTRL)
    assert sheet(window) is None
    assert card.notes.isVisible()
    assert card.notes.toPlainText().endswith("Asked for the lift.")
    qtbot.keyClick(window.focusWidget(), Key.Key_1, alt)  # type: ignore[no-untyped-call]
    assert card.view.hasFocus()
    qtbot.keyClick(window.focusWidget(), Key.Key_2, alt)  # type: ignore[no-untyped-call]
    press(qtbot, window, Key.Key_Return)
    assert window.on_queue
    assert window.desk.shown == early.ticket_id
    assert not card.visits.isVisible(), "nothing came before that visit"


def test_a_visitor_without_a_name_gets_no_note(
    window: DeskWindow, station: Station, now: datetime, qtbot: QtBot
) -> None:
    window.desk.show(come(station, now).ticket_id)
    press(qtbot, window, Key.Key_M, by=CTRL)
    assert sheet(window) is None
    assert not window.visitor.story.add.isEnabled()
    assert not window.visitor.story.notes.isVisible()
