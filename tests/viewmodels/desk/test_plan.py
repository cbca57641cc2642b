"""The day plan behind its page."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from kiosk.domain.access import Role
from kiosk.operations import demo, plan, signin
from kiosk.operations.queue import Actor
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.live import LiveQueue
from kiosk.viewmodels.desk.plan import AHEAD, DayPlanner
from kiosk.viewmodels.desk.plan_model import BARS_ROLE, LEVEL_ROLE, SECOND_ROLE
from kiosk.viewmodels.desk.whatif import WhatIfs
from tests.viewmodels.desk.conftest import Clock

TODAY = date(2026, 3, 10)
WORDS = Qt.ItemDataRole.AccessibleTextRole


def settle(*parts: DayPlanner | WhatIfs) -> None:
    for part in parts:
        part.background.wait()
    QCoreApplication.processEvents()
    for part in parts:
        part.background.wait()
    QCoreApplication.processEvents()


@pytest.fixture
def planner(desk: Desk) -> DayPlanner:
    """Opened by a supervisor."""
    signin.set_role(desk.station, None, "sun", Role.SUPERVISOR, desk.live.clock())
    made = DayPlanner(desk, desk)
    made.open()
    settle(made)
    return made


def test_today_is_shown_first(planner: DayPlanner, qtmodeltester: ModelTester) -> None:
    model = planner.model
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert planner.day == TODAY
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        f"{hour:02}:00" for hour in range(8, 18)
    ]
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert heads[:3] == ["Hour", "1 · Reception", "2 · Customer care"]
    assert model.index(0, 0).data(SECOND_ROLE) == "30 min"
    assert [words for _day, words in planner.days()][6:9] == [
        "Yesterday · Mon 9 Mar 2026",
        "Today · Tue 10 Mar 2026",
        "Tomorrow · Wed 11 Mar 2026",
    ]
    assert planner.days()[-1][0] == (TODAY + timedelta(days=AHEAD)).isoformat()
    assert planner.words.told_from(planner.load) == "No earlier day of this weekday tells what to expect."  # type: ignore[arg-type]


def test_only_places_at_counters_can_be_chosen(planner: DayPlanner) -> None:
    model = planner.model
    chosen = [bool(model.flags(model.index(0, column))) for column in range(model.columnCount())]
    assert chosen == [False, True, True, True, True, False, False]
    assert model.cell(model.index(1, 2)) == (2, 9)
    assert model.index_of((2, 9)) == model.index(1, 2)
    assert not model.index_of((2, 22)).isValid()
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None


def test_somebody_is_set_and_taken_out(planner: DayPlanner) -> None:
    model = planner.model
    assert planner.put([(2, 9), (2, 10), (3, 9)], "sun") == ""
    assert planner.plan is not None
    assert planner.plan.slots == {(2, 9): "sun", (2, 10): "sun"}, "of several counters the first is meant"
    assert model.index(1, 2).data() == "孙敏"
    assert model.index(1, 2).data(WORDS) == "09:00, Counter 2: 孙敏"
    assert model.index(1, 3).data(WORDS) == "09:00, Counter 3: nobody planned"
    assert planner.put([(3, 10)], "sun") == "孙敏 is at counter 2 from 10:00 on already."
    assert planner.shares() == "孙敏 2 h"
    assert planner.clear([(2, 9)]) == ""
    assert planner.plan.slots == {(2, 10): "sun"}
    assert planner.clear() == ""
    assert plan.read(planner._desk.station, TODAY).slots == {}


def test_the_plan_of_another_desk_is_followed(planner: DayPlanner, desk: Desk, live: LiveQueue) -> None:
    plan.put(desk.station, TODAY, 1, [9], "wolf", Actor(), live.clock())
    live.poll()
    settle(planner)
    assert planner.model.staff((1, 9)) == "wolf"


def test_copying_and_proposing(planner: DayPlanner) -> None:
    assert planner.copy() == "No earlier day of this weekday has a plan."
    assert planner.propose(["sun", "wolf"]) == ""
    assert planner.plan is not None
    assert set(planner.plan.slots.values()) == {"sun", "wolf"}
    planner.choose(TODAY + timedelta(days=7))
    settle(planner)
    assert planner.copy() == ""
    assert len(planner.plan.slots) > 10
    assert [day for day, _words in planner.planned_days()] == ["2026-03-10", "2026-03-17"]
    planner.choose(TODAY + timedelta(days=5))
    settle(planner)
    assert planner.propose(["sun"]) == "The site is closed on this day."
    assert planner.copy(TODAY + timedelta(days=1)) == "That day has no plan."


def test_days_gone_by_stay_as_they_were(planner: DayPlanner) -> None:
    planner.choose(TODAY - timedelta(days=1))
    settle(planner)
    assert not planner.open_to_change
    assert planner.why_not() == "The plan of a day gone by stays as it was."
    assert planner.put([(1, 9)], "sun") == "The plan of a day gone by stays as it was."


def test_reception_reads_and_does_not_change(desk: Desk) -> None:
    planner = DayPlanner(desk, desk)
    planner.open()
    settle(planner)
    assert planner.model.rowCount() == 10
    assert planner.why_not() == "Only a supervisor may change the plan."
    assert planner.put([(1, 9)], "sun") == "Only a supervisor may do this."
    assert planner.briefing() == "Only a supervisor may do this."


def test_needed_and_planned_stand_side_by_side(planner: DayPlanner, desk: Desk) -> None:
    demo.fill(desk.station, 30, 3, desk.live.clock(), add=True)
    planner.choose(TODAY + timedelta(days=1))
    settle(planner)
    model, last = planner.model, planner.model.columnCount() - 1
    assert planner.words.told_from(planner.load) == (  # type: ignore[arg-type]
        "Expected: the mean of the last 4 such weekdays."
    )
    ten = model.index(2, last)
    assert (ten.data(LEVEL_ROLE), ten.data().endswith("planned 0")) == ("late", True)
    assert ten.data(SECOND_ROLE).endswith("services unserved")
    assert "nobody for Visit" in ten.data(WORDS)
    assert planner.propose([one.code for one in desk.words.site.staff]) == ""
    assert ten.data(LEVEL_ROLE) in ("ok", "warn")
    bars = [model.index(row, last - 1).data(BARS_ROLE) for row in range(model.rowCount())]
    assert max(one.busy for one in bars) == pytest.approx(1)
    assert all(0 <= one.mean <= one.busy + 0.01 for one in bars)
    assert "Visit" in model.index(2, last - 1).data(WORDS)
    assert model.told(2).startswith("10:00: needed")


def test_names_are_found_by_their_first_letters(planner: DayPlanner) -> None:
    assert [planner.match(one) for one in ("w", "yil", "sm", "sun", "q")] == [
        "wolf",
        "yildiz",
        "sun",
        "sun",
        None,
    ]


def test_a_new_day_begins(planner: DayPlanner, live: LiveQueue, clock: Clock) -> None:
    clock.forward(days=1)
    live.tick()
    settle(planner)
    assert planner.day == TODAY + timedelta(days=1)
    planner.close()
    clock.forward(days=1)
    live.tick()
    assert planner.day == TODAY + timedelta(days=1), "nothing is read while it is not shown"


def test_the_briefing_is_in_the_language_of_the_desk(planner: DayPlanner) -> None:
    made = planner.briefing()
    assert not isinstance(made, str)
    assert made.document().title == "Morning briefing"


# What if


@pytest.fixture
def what(planner: DayPlanner, desk: Desk) -> WhatIfs:
    demo.fill(desk.station, 3, 3, desk.live.clock(), add=True)
    made = WhatIfs(desk, planner.words, desk)
    made.open()
    settle(made)
    return made


def test_yesterday_is_replayed_with_one_counter_more(what: WhatIfs) -> None:
    assert what.day == TODAY - timedelta(days=1)
    assert what.found is not None
    rows = what.table()
    assert [row[0] for row in rows][:2] == ["On the day", "Replayed"]
    assert rows[2][0] == "One counter more"
    assert what.words.verdict(what.found).startswith("Nine of ten visitors would have waited ")
    assert "the same visitors" in what.words.honest(what.found)
    chart = what.chart()
    assert chart is not None
    assert chart.categories[0] == "08"
    assert [len(one.values) for one in chart.series] == [len(chart.categories)] * 2
    assert "min" in chart.in_words()


def test_another_change_is_asked_for(what: WhatIfs) -> None:
    what.choose(more=-1, service="complaint")
    settle(what)
    assert what.found is not None
    assert what.found.removed == (2,)
    assert "would not have been called" in what.words.verdict(what.found)
    assert what.table()[2][0] == "Without counter 2"
    assert what.words.changed(what.found) == "Without counter 2 (Complaint, Suggestion)"
    what.choose(more=0, service="")
    settle(what)
    assert what.words.verdict(what.found).startswith("Choose one counter")
    assert what.words.changed(what.found) == what.table()[2][0] == "The same counters"


def test_a_day_without_anybody_says_so(what: WhatIfs) -> None:
    what.choose(day=TODAY - timedelta(days=2))
    settle(what)
    assert (what.found, what.message) == (None, "Nobody was called to a counter on this day.")
    assert (what.table(), what.chart()) == ([], None)


def test_what_is_offered(what: WhatIfs) -> None:
    assert what.days()[0] == ("2026-03-09", "Yesterday · Mon 9 Mar 2026")
    assert what.services()[:2] == [("", "any counter"), ("visit", "a counter for Visit")]
