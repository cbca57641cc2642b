"""What a visitor does at the touch screen, page by page."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from db import models
from db.errors import StorageError
from kiosk.operations import checkin
from kiosk.viewmodels.touch.session import SessionModel


def visits() -> int:
    return int(models.Visit.select().count())


def tickets() -> int:
    return int(models.Ticket.select().count())


def to_confirm(session: SessionModel, purpose: str = "consultation") -> None:
    session.start()
    session.choosePurpose(purpose)
    session.forward()


def test_shortest_check_in_is_three_touches(session: SessionModel) -> None:
    session.start()
    session.choosePurpose("consultation")
    session.forward()
    session.submit()
    assert session.property("page") == "ticket"
    assert session.ticket_model.property("number") == "B001"
    visit = models.Visit.get()
    assert (visit.adults, visit.children, visit.language) == (1, 0, "en")
    assert visit.consent_version == session.site.privacy.version


def test_steps_follow_the_purpose(session: SessionModel) -> None:
    session.start()
    session.choosePurpose("visit")
    assert session.property("page") == "host"
    assert (session.property("step"), session.property("steps")) == (2, 4)
    session.chooseHost("zhang_siyuan")
    assert session.property("page") == "party"
    session.forward()
    assert session.property("page") == "confirm"
    session.back()
    session.back()
    assert session.property("page") == "host"


def test_double_tap_is_one_ticket(session: SessionModel) -> None:
    to_confirm(session)
    session.submit()
    session.submit()
    session.submit()
    assert (visits(), tickets()) == (1, 1)


def test_bounce_does_not_skip_a_page(session: SessionModel, qtbot: QtBot) -> None:
    session.settle_ms = 3_600_000
    session.start()
    session.choosePurpose("consultation")
    assert session.property("page") == "purpose"
    session._settling.start(1)
    qtbot.waitUntil(lambda: bool(session.property("settled")))
    session.choosePurpose("consultation")
    session.forward()
    assert session.property("page") == "party"


def test_same_form_twice_is_one_visit(session: SessionModel) -> None:
    """The answer was lost after the visit was stored: trying again finds the first one."""
    to_confirm(session)
    first = checkin.check_in(session.station, session.form_model.filled(), session.clock())
    session.submit()
    assert session.ticket_model.property("number") == first.ticket
    assert (visits(), tickets()) == (1, 1)


def test_no_ticket_for_a_delivery(session: SessionModel) -> None:
    to_confirm(session, "delivery")
    session.submit()
    assert session.property("page") == "thanks"
    assert "delivery" in session.ticket_model.property("thanks")
    assert (visits(), tickets()) == (1, 0)


@pytest.mark.parametrize("code", ["disk_full", "locked", "unreachable"])
def test_storage_error_loses_nothing(
    session: SessionModel, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    to_confirm(session)
    session.form_model.setAdults(4)
    request = session.form_model.request

    def fail(*_args: object) -> None:
        raise StorageError(code)

    with monkeypatch.context() as patch:
        patch.setattr(checkin, "check_in", fail)
        session.submit()
    assert session.property("overlay") == "error"
    assert session.property("errorText")
    assert (session.form_model.property("adults"), session.form_model.request) == (4, request)
    session.submit()
    assert session.property("page") == "ticket"
    assert session.property("overlay") == ""


def test_unexpected_error_is_spoken(session: SessionModel, monkeypatch: pytest.MonkeyPatch) -> None:
    to_confirm(session)

    def fail(*_args: object) -> None:
        raise RuntimeError("unheard of")

    monkeypatch.setattr(checkin, "check_in", fail)
    session.submit()
    assert session.property("overlay") == "error"
    assert session.property("page") == "confirm"


def test_idle_asks_then_wipes_everything(session: SessionModel) -> None:
    session.setLanguage("de")
    session.start()
    session.choosePurpose("complaint")
    session.forward()
    for field in session.form_model.field_models:
        field.write("other" if field.chosen_from else "1234567")
    old = session.form_model
    times = session.site.touch
    wiped: list[bool] = []
    session.wiped.connect(lambda: wiped.append(True))
    for _ in range(times.idle_seconds):
        session.tick()
    assert session.property("overlay") == "idle"
    assert session.property("secondsLeft") == times.countdown_seconds
    for _ in range(times.countdown_seconds):
        session.tick()
    assert session.property("page") == "greeting"
    assert session.property("language") == session.site.languages[0]
    assert session.form_model is not old
    assert session.form_model.field_models == []
    assert session.host_search.property("text") == ""
    assert wiped == [True]


def test_carry_on_keeps_the_form(session: SessionModel) -> None:
    to_confirm(session)
    session.ask_whether_there(10)
    session.carryOn()
    assert session.property("overlay") == ""
    assert session.property("page") == "confirm"
    assert session.form_model.chosen is not None


def test_touch_puts_the_question_off(session: SessionModel) -> None:
    session.start()
    for _ in range(session.site.touch.idle_seconds - 1):
        session.tick()
    session.touched()
    session.tick()
    assert session.property("overlay") == ""


def test_language_left_behind_returns_to_the_first(session: SessionModel) -> None:
    assert session.property("page") == "greeting"
    for _ in range(session.site.touch.idle_seconds):
        session.tick()
    assert session.property("language") == session.site.languages[0]


def test_ticket_closes_itself_and_more_time_keeps_it(session: SessionModel) -> None:
    to_confirm(session)
    session.submit()
    total = session.site.touch.ticket_seconds
    for _ in range(total - 1):
        session.tick()
    session.moreTime()
    assert session.property("secondsLeft") == total
    for _ in range(total):
        session.tick()
    assert session.property("page") == "greeting"
    assert session.ticket_model.property("number") == ""


def test_change_a_row_and_come_back(session: SessionModel) -> None:
    to_confirm(session)
    session.change("party")
    session.form_model.setAdults(3)
    session.forward()
    assert session.property("page") == "confirm"
    session.change("service")
    session.chooseService("contract")
    assert session.property("page") == "confirm"
    session.submit()
    assert session.ticket_model.property("number") == "D001"
    assert models.Visit.get().adults == 3


def test_other_purpose_starts_its_own_steps(session: SessionModel) -> None:
    to_confirm(session)
    session.change("purpose")
    session.choosePurpose("visit")
    assert session.property("page") == "host"


def test_wrong_details_hold_the_visitor(session: SessionModel) -> None:
    session.start()
    session.choosePurpose("complaint")
    session.forward()
    phone = next(one for one in session.form_model.field_models if one.field_code == "phone")
    phone.write("0176 12")
    seen: list[int] = []
    session.attend.connect(seen.append)
    session.forward()
    assert session.property("page") == "details"
    assert phone.property("error")
    assert seen == [1]
    phone.write("")
    session.forward()
    assert session.property("page") == "confirm"


def test_help_is_promised_only_when_recorded(session: SessionModel) -> None:
    session.start()
    session.callHelp()
    assert session.property("overlay") == "help"
    assert models.HelpCall.select().count() == 1
    assert session.help_model.property("called")
    session.callHelp()
    assert session.property("overlay") == ""
    assert models.HelpCall.get().cancelled_at is not None


def test_help_that_cannot_be_recorded(session: SessionModel, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_args: object) -> None:
        raise StorageError("disk_full")

    monkeypatch.setattr("kiosk.viewmodels.touch.help.help_calls.call_help", fail)
    session.callHelp()
    assert not session.help_model.property("called")
    assert "let the staff know" not in session.help_model.property("text")


def test_my_ticket_shows_the_place_and_nobody_else(session: SessionModel) -> None:
    form = checkin.CheckInForm(purpose="consultation", name="Erika Beispiel", language="de")
    for _ in range(2):
        checkin.check_in(session.station, form, session.clock())
    session.start()
    session.choosePurpose("my_ticket")
    assert session.property("page") == "my_ticket"
    for key in "B002":
        session.lookup_model.press(key)
    session.lookup_model.enter()
    shown = said(session.lookup_model.property)
    assert session.lookup_model.property("found")
    assert session.lookup_model.property("ahead") == "1 person"
    assert "Erika" not in shown


def said(read: Callable[[str], object]) -> str:
    return " ".join(str(read(name)) for name in ("text", "number", "stage", "ahead", "wait", "error"))


def test_code_from_a_scanner(session: SessionModel) -> None:
    done = checkin.check_in(session.station, checkin.CheckInForm(purpose="complaint"), session.clock())
    session.start()
    session.lookUp(False)
    for character in done.code or "":
        session.lookup_model.type(character)
    session.lookup_model.enter()
    assert session.lookup_model.property("number") == done.ticket


def test_leaving_signs_out_once(session: SessionModel) -> None:
    done = checkin.check_in(session.station, checkin.CheckInForm(purpose="visit"), session.clock())
    for wanted in ("", "You have already signed out with this ticket."):
        session.start()
        session.lookUp(True)
        for key in done.ticket or "":
            session.lookup_model.press(key)
        session.lookup_model.enter()
        assert session.lookup_model.property("error") == wanted
        session.finish()
        session.setLanguage("en")
    assert models.Visit.get().left_at is not None


def test_unknown_number(session: SessionModel) -> None:
    session.start()
    session.lookUp(False)
    for key in "Z9":
        session.lookup_model.press(key)
    session.lookup_model.enter()
    assert session.lookup_model.property("error")
    session.lookup_model.erase()
    assert session.lookup_model.property("error") == ""


def test_hostile_scan_changes_nothing(session: SessionModel) -> None:
    session.start()
    session.lookUp(False)
    for character in "x'; DROP TABLE ticket;--\x00\u202e" * 40:
        session.lookup_model.type(character)
    session.lookup_model.enter()
    assert session.lookup_model.property("error")
    assert not session.lookup_model.property("found")
