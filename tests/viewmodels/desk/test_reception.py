"""The reception pages' view-models: on-site list, search, visitor's file, forms and call-backs."""

from datetime import timedelta
from uuid import UUID

import pytest
from pytestqt.modeltest import ModelTester

from kiosk.domain.access import Role
from kiosk.domain.errors import LobbyError
from kiosk.operations import belongings, callbacks, checkin, corrections, onsite, signin, visitors
from kiosk.operations.checkin import CheckedIn, CheckInForm
from kiosk.operations.queue import Actor, code_of
from kiosk.operations.station import Station
from kiosk.viewmodels.desk.callbacks import CallBacks
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.lines_model import SECOND_ROLE, Line, LinesModel
from kiosk.viewmodels.desk.onsite import OnSiteList
from kiosk.viewmodels.desk.register import Correct, Problem, Register
from kiosk.viewmodels.desk.search import Search
from kiosk.viewmodels.desk.visitor import Visitor
from tests.viewmodels.desk.conftest import Clock


def come(
    station: Station, clock: Clock, purpose: str = "visit", hours_ago: float = 0, **more: object
) -> CheckedIn:
    form = CheckInForm(purpose=purpose, **more)  # type: ignore[arg-type]
    return checkin.check_in(station, form, clock.now - timedelta(hours=hours_ago))


def column(model: LinesModel, number: int, role: int = 0) -> list[str]:
    return [model.index(row, number).data(role) for row in range(model.rowCount())]


# The table


def lines(text: str) -> list[Line]:
    return [Line(UUID(int=ord(one.lower())), ((one, ""),)) for one in text]


@pytest.mark.parametrize("after", ["", "abc", "ac", "cab", "xabc", "aBc", "cbx", "xyz"])
def test_a_table_follows_row_by_row(qtmodeltester: ModelTester, after: str) -> None:
    model = LinesModel(1)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    for text in ("abc", after):
        model.show(lines(text))
        assert "".join(column(model, 0)) == text


# In the building


def test_the_list_follows_who_comes_and_leaves(desk: Desk, station: Station, clock: Clock) -> None:
    people = OnSiteList(desk)
    people.refresh()
    assert (people.heads(), people.summary()) == (0, "0 people in 0 groups")
    first = come(
        station, clock, adults=2, children=1, name="张思远", host="krueger", belongings=("umbrella",)
    )
    come(station, clock, "complaint")
    desk.live.poll()
    assert (people.heads(), people.summary()) == (4, "4 people in 2 groups")
    assert column(people.model, 0) == ["张思远", "Visitor"]
    assert column(people.model, 1) == ["Matthias Krüger · General Management", "Complaint or suggestion"]
    assert column(people.model, 3) == ["Umbrella, tag 1", ""]
    assert people.sign_out(first.visit) == ""
    assert column(people.model, 0) == ["Visitor"]
    assert people.sign_out(first.visit) == "This group has already left."


@pytest.mark.parametrize("typed", ["zhang", "思远", "krüg", "stadt", "A001", "siyuan"])
def test_the_filter_knows_name_pinyin_host_firm_and_ticket(
    desk: Desk, station: Station, clock: Clock, typed: str
) -> None:
    people = OnSiteList(desk)
    come(station, clock, name="张思远", host="krueger", organisation="Stadtwerke")
    come(station, clock, name="Erika Vogel", host="mueller_a")
    people.refresh()
    people.only(typed)
    assert column(people.model, 0) == ["张思远"]


def test_things_are_handed_out(desk: Desk, station: Station, clock: Clock) -> None:
    people = OnSiteList(desk)
    visit = come(station, clock, belongings=("umbrella", "pet")).visit
    people.refresh()
    (umbrella, words), _pet = people.belongings(visit)
    assert words == "Umbrella, tag 1"
    assert people.collect([umbrella]) == ""
    assert [one.kind for one in belongings.held(station)] == ["pet"]
    assert column(people.model, 3) == ["Pet, tag 2"]


def test_the_evacuation_list_is_sorted_as_read_aloud_and_counts_heads(
    desk: Desk, station: Station, clock: Clock
) -> None:
    people = OnSiteList(desk)
    for name, adults in (("Vogel", 1), (None, 2), ("张思远", 3), ("Äpfler", 1), ("欧阳静", 1)):
        come(station, clock, name=name, adults=adults)
    people.refresh()
    found = people.evacuation()
    assert [row[1] for row in found.rows] == ["Äpfler", "欧阳静", "Vogel", "张思远", "Visitor"]
    assert [row[0] for row in found.rows] == ["1", "1", "1", "3", "2"]
    assert (found.total, found.as_of) == ("8 people in 5 groups", "As of Tue 10 Mar 2026, 10:30")


def test_the_evacuation_list_is_there_while_storage_is_not(
    desk: Desk, station: Station, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = OnSiteList(desk)
    come(station, clock, name="张思远", adults=3)
    people.refresh()

    def broken(_station: Station) -> list[onsite.OnSite]:
        raise LobbyError("unreachable")

    monkeypatch.setattr(onsite, "on_site", broken)
    clock.forward(minutes=5)
    people.refresh()
    desk.live.cut_off_since = clock.now
    clock.forward(minutes=5)
    people.refresh()
    found = people.evacuation()
    assert found.total == "3 people in 1 group"
    assert found.as_of == "As of Tue 10 Mar 2026, 10:30", "the time of the last known state"


# Search


def test_a_search_shows_who_when_and_why(desk: Desk, station: Station, clock: Clock) -> None:
    come(station, clock, "complaint", name="张思远", phone="0151 12345678")
    search = Search(desk)
    search.look("zsy")
    assert column(search.model, 0) == ["张思远"]
    assert column(search.model, 0, SECOND_ROLE) == ["01511 2345678"]
    assert column(search.model, 1) == ["C001 · Complaint or suggestion"]
    assert column(search.model, 1, SECOND_ROLE) == ["Tue 10 Mar 2026, 10:30"]
    assert search.message == ""
    search.look("nobody")
    assert column(search.model, 0) == []
    assert search.message.startswith("Nobody was found.")
    search.look(" ")
    assert search.message == ""


def test_a_scanned_ticket_is_opened(desk: Desk, station: Station, clock: Clock) -> None:
    came = come(station, clock, "complaint")
    search = Search(desk)
    assert came.code is not None
    assert search.scanned(came.code) == came.ticket_id
    assert search.scanned("C001") == came.ticket_id
    assert search.scanned("zhang") is None
    assert search.message == ""
    altered = came.code[:-4] + ("AAAA" if came.code[-4:] != "AAAA" else "BBBB")
    assert search.scanned(altered) is None
    assert search.message, "an altered code is refused with a reason"
    assert came.ticket_id is not None
    old = code_of(station, came.ticket_id, station.today(clock.now - timedelta(days=90)))
    assert search.scanned(old) is None
    assert search.message.startswith("This ticket has expired.")


# Visitor's file


def test_the_file_gathers_what_is_known(desk: Desk, station: Station, clock: Clock) -> None:
    signin.set_role(station, None, "sun", Role.SUPERVISOR, clock.now)
    old = come(station, clock, "complaint", hours_ago=30, name="张思远", phone="0151 12345678")
    new = come(station, clock, name="张思远", organisation="Stadtwerke")
    file = Visitor(desk)
    file.open(new.visit)
    assert file.facts() == [("Organisation", "Stadtwerke")]
    ((other, words),) = file.likely()
    assert words == "张思远 · 01511 2345678 · 1 visit"
    assert file.note("Prefers the lift.\nAlways early.") == ""
    assert file.prefer("Tea") == ""
    assert file.merge(other) == ""
    assert file.likely() == []
    assert ("Phone", "01511 2345678") in file.facts()
    assert column(file.visits, 0) == ["A001 · Visit someone", "C001 · Complaint or suggestion"]
    assert file.notes() == "Tue 10 Mar 2026 · 孙敏\nPrefers the lift.\nAlways early."
    assert file.preferences() == "Tea"
    assert file.ticket_of(old.visit) == old.ticket_id


def test_a_refused_note_says_why(desk: Desk, station: Station, clock: Clock) -> None:
    file = Visitor(desk)
    file.open(come(station, clock, name="Vogel").visit)
    assert file.note(" ") == "Please fill this in."
    assert file.notes() == ""


def test_reception_may_not_merge(desk: Desk, station: Station, clock: Clock) -> None:
    first = come(station, clock, name="Vogel").visit
    second = visitors.visitor_of(come(station, clock, name="Vogel").visit)
    file = Visitor(desk)
    file.open(first)
    assert second is not None
    assert file.merge(second) == "Only a supervisor may do this."
    assert len(file.likely()) == 1


def test_a_visit_without_a_name_has_no_file(desk: Desk, station: Station, clock: Clock) -> None:
    file = Visitor(desk)
    file.open(come(station, clock).visit)
    assert (file.file, file.facts(), file.notes(), file.name()) == (None, [], "", "Visitor")


# Register and correct

VALUES = {
    "purpose": "complaint", "service": "complaint", "adults": "2", "children": "1", "language": "de",
    "priority": "assisted", "name": "Erika Vogel", "phone": "0151 12345678",
}  # fmt: skip


def test_a_visitor_is_registered_by_hand_once(desk: Desk, station: Station, clock: Clock) -> None:
    form = Register(desk)
    found = form.store(VALUES, ("umbrella",))
    assert isinstance(found, CheckedIn)
    assert (found.ticket, found.tags) == ("C001", (("umbrella", 1),))
    assert form.store(VALUES, ("umbrella",)) == found, "a second press is no second visit"
    desk.live.refresh()
    row = desk.live.waiting.row_at(0)
    assert (row.priority, row.adults, row.children, row.name) == ("assisted", 2, 1, "Erika Vogel")


@pytest.mark.parametrize(
    ("wrong", "field", "said"),
    [
        ({"phone": "12"}, "phone", "number"),
        ({"host": "Nobody"}, "host", "person"),
        ({"adults": "0", "children": "0"}, "adults", "A group has at least one person."),
        ({"adults": "20"}, "children", "A group has at most 20 people."),
        ({"name": "a\u202eb"}, "name", "letters"),
    ],
)
def test_a_refused_registration_names_the_field(
    desk: Desk, wrong: dict[str, str], field: str, said: str
) -> None:
    problem = Register(desk).store({**VALUES, **wrong}, ())
    assert isinstance(problem, Problem)
    assert problem.field == field
    assert said in problem.words
    assert problem.words.endswith(".")


def test_a_host_is_found_by_pinyin(desk: Desk) -> None:
    form = Register(desk)
    assert form.host("zsy") == "张思远"
    assert form.host_words("张思远") == "张思远 · Engineering"
    assert (form.host("xyzxyz"), form.host("")) == ("", "")


def test_a_correction_stores_what_differs_and_keeps_the_old(
    desk: Desk, station: Station, clock: Clock
) -> None:
    came = come(
        station, clock, "complaint", name="Vogl", adults=2, phone="0151 12345678", subject="equipment"
    )
    form = Correct(desk, came.visit)
    assert form.read() == ""
    assert (form.before["phone"], form.before["adults"]) == ("01511 2345678", "2")
    assert form.store({**form.before, "name": "Vogel", "adults": "3"}) is None
    kept = {(one.field, one.before, one.after) for one in corrections.corrections(came.visit)}
    assert kept == {("name", "Vogl", "Vogel"), ("adults", "2", "3")}
    again = Correct(desk, came.visit)
    again.read()
    assert again.before["subject"] == form.before["subject"], "the choice is kept as it was"
    assert any("Name was “Vogl”" in line for line in again.history())


def test_a_refused_correction_names_the_field(desk: Desk, station: Station, clock: Clock) -> None:
    form = Correct(desk, come(station, clock, name="Vogel").visit)
    form.read()
    problem = form.store({**form.before, "phone": "12"})
    assert problem is not None
    assert problem.field == "phone"


# Call-backs


def test_a_call_back_is_planned_and_answered(desk: Desk, station: Station, clock: Clock) -> None:
    calls = CallBacks(desk)
    visit = come(station, clock, name="Vogel", phone="0151 12345678").visit
    days = calls.days()
    assert days[0] == ("2026-03-10", "Today · Tue 10 Mar 2026")
    assert calls.plan(visit, days[1][0], "Ask about the lift") == ""
    assert calls.due == []
    assert calls.plan(visit, days[0][0], "Offer") == ""
    assert column(calls.model, 0) == ["Vogel"]
    assert column(calls.model, 0, SECOND_ROLE) == ["01511 2345678"]
    (one,) = calls.due
    assert calls.done(one.id, "reached") == ""
    assert calls.due == []
    assert calls.done(one.id, "reached") == "Someone has already noted a result."
    clock.forward(days=2)
    calls.refresh()
    assert column(calls.model, 2, SECOND_ROLE) == ["Overdue"]


def test_a_plan_without_words_is_refused(desk: Desk, station: Station, clock: Clock) -> None:
    calls = CallBacks(desk)
    visit = come(station, clock).visit
    assert calls.plan(visit, "2026-03-10", " ") == "Please fill this in."
    assert calls.plan(visit, "2026-03-09", "Offer") == "Please choose today or a later day."


def test_the_list_follows_other_desks(desk: Desk, station: Station, clock: Clock) -> None:
    calls = CallBacks(desk)
    visit = come(station, clock, name="Vogel").visit
    callbacks.plan(station, visit, station.today(clock.now), "Offer", Actor(), clock.now)
    desk.live.poll()
    assert len(calls.due) == 1
