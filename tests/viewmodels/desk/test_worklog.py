"""The work log behind its page: what is listed, what waits, what is said."""

from datetime import timedelta

import pytest

from kiosk.domain.worklog import Category, RoundState
from kiosk.operations import equipment, worklog
from kiosk.operations.queue import Actor
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.worklog import LOOK_BACK, Section, WorkLog, piece_key
from tests.viewmodels.desk.conftest import Clock

BRANDT = Actor(staff="brandt")


@pytest.fixture
def log(desk: Desk) -> WorkLog:
    made = WorkLog(desk, desk)
    made.refresh()
    return made


def cells(log: WorkLog, section: Section) -> list[list[str]]:
    model = log.models[section]
    return [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]


def test_what_is_open_stands_first_and_counts(log: WorkLog, clock: Clock) -> None:
    assert log.add(Category.INCIDENT, "Wasser im Flur", "Haus 3", stays_open=True) == ""
    clock.forward(minutes=5)
    assert log.add(Category.COURTESY_CALL, "Frau Weiß", "", stays_open=False) == ""
    assert [row[1:] for row in cells(log, Section.LOG)] == [["Wasser im Flur", "Open"], ["Frau Weiß", ""]]
    due = sum(one.state is RoundState.LATE for one in log.rounds)
    assert log.waiting() == 1 + due
    clock.forward(minutes=5)
    assert log.settle(log.open[0].id) == ""
    assert [row[2] for row in cells(log, Section.LOG)] == ["", "Settled"]
    assert log.waiting() == due


def test_an_old_entry_that_is_open_is_still_listed(log: WorkLog, clock: Clock) -> None:
    log.add(Category.INCIDENT, "Riss in der Wand", "", stays_open=True)
    log.add(Category.OTHER, "erledigt", "", stays_open=False)
    clock.forward(days=LOOK_BACK.days + 1)
    log.refresh()
    assert [row[1] for row in cells(log, Section.LOG)] == ["Riss in der Wand"]
    log.look_further()
    assert [row[1] for row in cells(log, Section.LOG)] == ["Riss in der Wand", "erledigt"]


def test_an_entry_shows_what_was_added_to_it(log: WorkLog, clock: Clock) -> None:
    log.add(Category.INCIDENT, "Wasser", "", stays_open=True)
    entry = log.open[0]
    clock.forward(minutes=1)
    assert log.add_to(entry, "Klempner kommt\num 14 Uhr") == ""
    assert len(cells(log, Section.LOG)) == 1
    assert log.detail(Section.LOG, entry.id).startswith("Wasser\n\nTue 10 Mar 2026, 10:31 · 孙敏\nKlempner")


def test_only_one_category_is_listed(log: WorkLog) -> None:
    log.add(Category.INCIDENT, "Wasser", "", stays_open=True)
    log.add(Category.OTHER, "Post", "", stays_open=False)
    log.filter(Category.OTHER)
    assert [row[1] for row in cells(log, Section.LOG)] == ["Post"]


def test_a_hand_over_waits_for_the_one_who_did_not_make_it(log: WorkLog, desk: Desk, clock: Clock) -> None:
    log.add(Category.OTHER, "Post", "", stays_open=False)
    clock.forward(minutes=1)
    worklog.hand_over(desk.station, "Alles ruhig", BRANDT, clock())
    log.refresh()
    (unread,) = log.unread()
    assert log.detail(Section.HAND_OVERS, unread.id) == "Alles ruhig\n\n10:30 · Other: Post"
    assert log.confirm(unread.id) == ""
    assert (log.unread(), cells(log, Section.HAND_OVERS)[0][1:]) == ([], ["A. Brandt", "孙敏"])
    assert log.hand_over("") == ""
    assert log.unread() == []


def test_equipment_is_where_it_is(log: WorkLog, desk: Desk, clock: Clock) -> None:
    assert log.hand_out("wheelchair", "Frau Vogel", "") == ""
    wheelchair = next(row for row in cells(log, Section.EQUIPMENT) if row[0] == "Wheelchair")
    assert wheelchair == ["Wheelchair", "Frau Vogel", "Out"]
    assert log.hand_out("wheelchair", "Herr Koch", "") == "This piece is out already."
    loan = log.loan_of(piece_key("wheelchair"))
    assert loan is not None
    clock.forward(minutes=1)
    assert log.take_back(loan.id, "Bremse klemmt") == ""
    assert log.take_back(loan.id, "") == "Someone else has done that meanwhile."
    listed = [row[1] for row in cells(log, Section.LOG)]
    assert listed == [
        "Wheelchair came back from Frau Vogel · Bremse klemmt",
        "Wheelchair handed out to Frau Vogel",
    ]


def test_a_piece_that_the_site_no_longer_has_is_listed_while_it_is_out(log: WorkLog, desk: Desk) -> None:
    equipment.hand_out(desk.station, "first_aid", "Herr Koch", "", BRANDT, desk.live.clock())
    from dataclasses import replace

    desk.words.site = replace(desk.words.site, equipment=())
    log.refresh()
    assert cells(log, Section.EQUIPMENT) == [["first_aid", "Herr Koch", "Out"]]


def test_a_round_is_walked(log: WorkLog, clock: Clock) -> None:
    one = log.rounds[0]
    assert log.begin(log.rounds[1]) == "This round is not due yet."
    assert log.begin(one) == ""
    clock.forward(minutes=7)
    assert cells(log, Section.PATROLS)[0] == ["09:30", "Round of the house", "Under way"]
    key = log.rounds[0].id
    assert key is not None
    assert log.finish(key, {"exits": "Tür 2 verstellt"}, "") == ""
    assert cells(log, Section.PATROLS)[0][2] == "Done"
    assert cells(log, Section.LOG)[0][1] == (
        "Round of the house: 1 place not in order · Emergency exits: Tür 2 verstellt"
    )


def test_a_round_becomes_due_by_itself(log: WorkLog, desk: Desk, clock: Clock) -> None:
    states = []
    for hours in (0, 2.3):
        clock.forward(hours=hours)
        desk.live.ticked.emit()
        states.append(log.rounds[1].state)
    assert states == [RoundState.COMING, RoundState.DUE]
    assert cells(log, Section.PATROLS)[1][2] == "Due now"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (" ", "Please fill in every field that is not optional."),
        ("x" * 2001, "Please use at most 2000 characters."),
        ("a\u202eb", "Please use only letters, digits and usual signs."),
    ],
)
def test_what_is_refused_is_said_in_a_sentence(log: WorkLog, text: str, sentence: str) -> None:
    assert log.add(Category.OTHER, text, "", stays_open=False) == sentence


def test_news_of_other_desks_appear(log: WorkLog, desk: Desk, clock: Clock) -> None:
    heard: list[bool] = []
    log.changed.connect(lambda: heard.append(True))
    worklog.add(desk.station, Category.INCIDENT, "Alarm", BRANDT, clock() - timedelta(minutes=1))
    desk.live.poll()
    assert heard
    assert cells(log, Section.LOG)[0][1] == "Alarm"
