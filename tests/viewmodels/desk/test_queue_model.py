"""The two tables: order, single changes, times, words."""

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from kiosk.domain.queue_rows import QueueRow
from kiosk.domain.tickets import Priority, TicketStatus
from kiosk.viewmodels.desk.queue_model import CounterModel, WaitingModel
from kiosk.viewmodels.desk.section_model import (
    COL_TICKET,
    COL_VISITOR,
    COL_WAIT,
    LEVEL_ROLE,
    ROW_ROLE,
    SECOND_ROLE,
    SORT_ROLE,
    TAG_ROLE,
    SectionModel,
)
from kiosk.viewmodels.desk.words import DeskWords


def row(number: int, now: datetime, minutes: float = 1, **more: object) -> QueueRow:
    base = QueueRow(
        id=UUID(int=number),
        label=f"C{number:03d}",
        service="complaint",
        purpose="complaint",
        name=f"Guest {number}",
        adults=1,
        children=0,
        language="de",
        priority=Priority.NORMAL,
        status=TicketStatus.WAITING,
        issued_at=now - timedelta(minutes=minutes),
        called_at=None,
        serving_at=None,
        counter=None,
        calls=0,
        staff=None,
        number=number,
        service_day=now.date(),
        queue_day=now.date(),
    )
    return replace(base, **more)  # type: ignore[arg-type]


@pytest.fixture
def waiting(words: DeskWords, now: datetime) -> WaitingModel:
    return WaitingModel(words, now)


@pytest.fixture
def counters(words: DeskWords, now: datetime) -> CounterModel:
    return CounterModel(words, now)


def labels(model: SectionModel) -> list[str]:
    return [model.index(place, COL_TICKET).data() for place in range(model.rowCount())]


def changes(model: SectionModel) -> list[str]:
    """Record the kinds of announcement that a view hears."""
    heard: list[str] = []
    model.rowsInserted.connect(lambda: heard.append("inserted"))
    model.rowsRemoved.connect(lambda: heard.append("removed"))
    model.modelReset.connect(lambda: heard.append("reset"))
    model.dataChanged.connect(
        lambda first, last: heard.append(f"changed {first.row()},{first.column()}-{last.column()}")
    )
    return heard


def test_order_is_the_order_of_the_queue(waiting: WaitingModel, now: datetime) -> None:
    for one in (
        row(1, now, 5),
        row(2, now, 24),
        row(3, now, 12, priority=Priority.ASSISTED),
        row(4, now, 9, priority=Priority.APPOINTMENT),
        row(5, now, 16),
    ):
        waiting.put(one, now)
    assert labels(waiting) == ["C003", "C002", "C004", "C005", "C001"]


def test_single_changes_never_reset(waiting: WaitingModel, now: datetime) -> None:
    waiting.load([row(1, now, 3), row(2, now, 2)], now)
    heard = changes(waiting)
    waiting.put(row(3, now, 1), now)
    waiting.put(row(2, now, 2, name="Other"), now)
    waiting.put(row(1, now, 3, status=TicketStatus.CALLED), now)
    waiting.put(row(2, now, 2, name="Other"), now)
    assert heard == ["inserted", "changed 1,0-2", "removed"]
    assert labels(waiting) == ["C002", "C003"]


def test_a_ticket_whose_priority_rises_moves_up(waiting: WaitingModel, now: datetime) -> None:
    waiting.load([row(1, now, 3), row(2, now, 2)], now)
    waiting.put(row(2, now, 2, priority=Priority.VIP), now)
    assert labels(waiting) == ["C002", "C001"]
    assert [waiting.place_of(UUID(int=one)) for one in (1, 2)] == [1, 0]


def test_only_cells_whose_text_changes_are_announced(waiting: WaitingModel, now: datetime) -> None:
    waiting.load([row(1, now, 3.9), row(2, now, 2)], now)
    heard = changes(waiting)
    waiting.tick(now + timedelta(seconds=1))
    assert heard == []
    waiting.tick(now + timedelta(seconds=7))
    assert heard == ["changed 0,2-2"]


def test_counters_tick_every_second(counters: CounterModel, now: datetime) -> None:
    called = row(1, now, status=TicketStatus.CALLED, called_at=now, counter=3, calls=1)
    serving = row(2, now, status=TicketStatus.SERVING, serving_at=now - timedelta(hours=1), counter=1)
    counters.load([called, serving, row(3, now)], now)
    assert labels(counters) == ["C002", "C001"]
    heard = changes(counters)
    counters.tick(now + timedelta(seconds=1))
    assert heard == ["changed 0,2-2", "changed 1,2-2"]
    assert [counters.index(place, COL_WAIT).data() for place in (0, 1)] == ["1:00:01", "0:01"]


@pytest.mark.parametrize(
    ("minutes", "level", "spoken"),
    [
        (9.9, "", "waiting for %n minutes"),
        (10, "warn", "waiting for %n minutes, getting long"),
        (19.9, "warn", "waiting for %n minutes, getting long"),
        (20, "late", "waiting for %n minutes, much too long"),
    ],
)
def test_limits_of_the_service(
    waiting: WaitingModel, now: datetime, minutes: float, level: str, spoken: str
) -> None:
    waiting.load([row(1, now, minutes)], now)
    cell = waiting.index(0, COL_WAIT)
    assert cell.data(LEVEL_ROLE) == level
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == spoken.replace("%n", str(int(minutes)))
    assert cell.data(SORT_ROLE) == int(minutes * 60)


def test_limits_are_those_of_each_service(waiting: WaitingModel, now: datetime) -> None:
    waiting.load([row(1, now, 20, service="contract", purpose="consultation")], now)
    assert waiting.index(0, COL_WAIT).data(LEVEL_ROLE) == "warn"


def test_what_a_row_says(waiting: WaitingModel, now: datetime) -> None:
    waiting.load([row(1, now, adults=2, children=1, priority=Priority.ASSISTED)], now)
    cell = waiting.index(0, COL_VISITOR)
    assert cell.data() == "Guest 1"
    assert cell.data(SECOND_ROLE) == "Complaint · 3 people"
    assert cell.data(TAG_ROLE) == "Elderly"
    assert cell.data(ROW_ROLE).party == 3
    assert waiting.index(0, COL_TICKET).data(Qt.ItemDataRole.AccessibleTextRole) == "C001, Waiting"


def test_own_counter_is_marked(counters: CounterModel, now: datetime) -> None:
    serving: dict[str, Any] = {
        "status": TicketStatus.SERVING,
        "serving_at": now,
        "called_at": now,
        "staff": "A. Brandt",
    }
    counters.load([row(1, now, counter=1, **serving), row(2, now, counter=2, **serving)], now)
    counters.sit_at(2)
    assert [counters.index(place, COL_VISITOR).data(TAG_ROLE) for place in (0, 1)] == ["", "You"]
    assert counters.index(0, COL_VISITOR).data() == "Counter 1 · A. Brandt"
    assert counters.index(1, COL_VISITOR).data(SECOND_ROLE) == "Serving · Guest 2"


def test_filter_keeps_what_it_does_not_touch(waiting: WaitingModel, now: datetime) -> None:
    rows = [row(1, now, 3), row(2, now, 2, purpose="visit", service="visit"), row(3, now, 1)]
    waiting.load(rows, now)
    heard = changes(waiting)
    waiting.show_only("complaint", rows)
    assert labels(waiting) == ["C001", "C003"]
    waiting.show_only(None, rows)
    assert labels(waiting) == ["C001", "C002", "C003"]
    assert heard == ["removed", "inserted"]


@pytest.mark.parametrize(
    "name",
    [
        "<b>bold</b>",
        "a\nb\tc",
        "\u202egnp.exe",
        "a\u200bb\ufeff",
        "'; DROP TABLE ticket;--",
        "x" * 5000,
        "\x00\x07",
    ],
)
def test_hostile_names_stay_one_line_of_plain_text(waiting: WaitingModel, now: datetime, name: str) -> None:
    waiting.load([row(1, now, name=name)], now)
    shown = waiting.index(0, COL_VISITOR).data()
    assert not set(shown) & set("\n\t\x00\x07\u202e\u200b\ufeff")
    assert ("<b>" in name) == ("<b>" in shown)


def test_the_models_keep_the_rules_of_item_models(
    qtbot: QtBot, qtmodeltester: ModelTester, waiting: WaitingModel, counters: CounterModel, now: datetime
) -> None:
    del qtbot
    qtmodeltester.check(waiting)  # type: ignore[no-untyped-call]
    chance = Random(7)
    states = [TicketStatus.WAITING, TicketStatus.CALLED, TicketStatus.SERVING, TicketStatus.FINISHED]
    for _ in range(300):
        number = chance.randint(1, 30)
        one = row(number, now, number, status=chance.choice(states), counter=chance.randint(1, 4))
        for model in (waiting, counters):
            model.put(one, now)
            assert (model.place_of(one.id) is not None) == model.belongs(one)
    keys = [waiting.key(waiting.row_at(place)) for place in range(waiting.rowCount())]
    assert keys == sorted(keys)
    qtmodeltester.check(counters)  # type: ignore[no-untyped-call]


def test_ten_thousand_rows_take_a_new_one_at_once(waiting: WaitingModel, now: datetime) -> None:
    waiting.load([row(number, now, number / 60) for number in range(1, 10_001)], now)
    waiting.put(row(20_000, now, 80), now)
    assert waiting.rowCount() == 10_001
    assert waiting.row_at(waiting.place_of(UUID(int=20_000)) or 0).label == "C20000"


def test_headers_have_words(waiting: WaitingModel, counters: CounterModel) -> None:
    titles = [waiting.headerData(one, Qt.Orientation.Horizontal) for one in range(3)]
    assert titles == ["Ticket", "Visitor", "Waiting time"]
    assert counters.headerData(1, Qt.Orientation.Horizontal) == "Counter"
    assert waiting.rowCount(QModelIndex()) == 0
