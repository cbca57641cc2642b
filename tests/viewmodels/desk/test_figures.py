"""Figures at the desk: what is read, for whom, when it is read again, and the visits behind a number."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from db.errors import StorageError
from kiosk.domain.access import Role
from kiosk.domain.figures import Figure, Split
from kiosk.domain.periods import Period
from kiosk.operations import figures as operations
from kiosk.operations import moves, signin
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station
from kiosk.viewmodels.desk import figure_rows
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.figure_rows import Behind, FigureRows
from kiosk.viewmodels.desk.figures import REST, Figures, Wanted
from kiosk.viewmodels.desk.figures_words import CARDS, COLUMNS, Change, FiguresWords
from kiosk.viewmodels.desk.period_words import period_words
from tests.viewmodels.desk.conftest import CheckIn, Clock

DAY = 24 * 60
SUN = Actor(2, "sun")


@pytest.fixture
def figures(desk: Desk, station: Station, clock: Clock) -> Iterator[Figures]:
    signin.set_role(station, None, "sun", Role.SUPERVISOR, clock.now)
    made = Figures(desk)
    yield made
    made.close_down()


@pytest.fixture
def says(desk: Desk, figures: Figures) -> FiguresWords:
    return FiguresWords(desk.words, figures)


@pytest.fixture
def rows(desk: Desk, figures: Figures) -> Iterator[FigureRows]:
    made = FigureRows(desk)
    yield made
    made.close_down()


@pytest.fixture
def read(figures: Figures, qtbot: QtBot) -> Callable[[], None]:
    """Wait until nothing is being read any more."""
    return lambda: qtbot.waitUntil(lambda: not figures.busy)


def test_only_those_who_may_see_figures(
    figures: Figures, desk: Desk, station: Station, clock: Clock, came: CheckIn, read: Callable[[], None]
) -> None:
    came()
    desk.sit(1, "brandt")
    figures.open()
    assert (figures.allowed, figures.busy, figures.found) == (False, False, None)
    desk.sit(2, "sun")
    read()
    assert figures.allowed
    assert figures.found is not None
    assert figures.found.compared.now.total.groups == 1
    signin.set_role(station, None, "sun", Role.RECEPTION, clock.now)
    figures.open()
    assert not figures.allowed
    assert figures.found is None, "what was read is gone too"
    desk.sit(2, None)
    assert not figures.allowed, "nobody has signed in"


def test_today_beside_yesterday_and_the_same_weekday(
    figures: Figures, says: FiguresWords, came: CheckIn, read: Callable[[], None]
) -> None:
    for minutes in (10, 20, 30, DAY + 10, 7 * DAY + 10, 7 * DAY + 20, 7 * DAY + 30):
        came(minutes_ago=minutes)
    came(minutes_ago=DAY - 60)  # yesterday, at a time of day that has not come yet
    figures.open()
    read()
    assert figures.found is not None
    card = says.cards(figures.found)[CARDS.index(Figure.GROUPS)]
    assert (card.name, card.value) == ("Groups", "3")
    assert card.changes == (Change(1, "+2 against yesterday"), Change(0, "same as Tue 3 Mar"))
    assert card.definition == dict(says.definitions())["Groups"]
    waits = says.cards(figures.found)[CARDS.index(Figure.WAITS)]
    assert (waits.value, waits.changes) == ("–", ()), "nobody was called: there is nothing to compare"
    trend = next(one for one in says.charts(figures.found) if one.key == "trend")
    assert trend.series[0].values[-8:] == (3, 0, 0, 0, 0, 0, 2, 3)


def test_periods_and_own_days(figures: Figures, says: FiguresWords, read: Callable[[], None]) -> None:
    figures.open()
    figures.choose_period(Period.LAST_WEEK)
    assert figures.days() == (date(2026, 3, 2), date(2026, 3, 8))
    figures.choose_period(Period.OWN)
    assert figures.days() == (date(2026, 3, 2), date(2026, 3, 8)), "own days begin with those shown"
    figures.choose_period(Period.OWN, (date(2026, 1, 1), date(2026, 3, 9)))
    read()
    assert figures.found is not None
    shown = figures.found.compared.now
    assert (shown.first, shown.last) == (date(2026, 1, 1), date(2026, 3, 9)), "the last asked for"
    assert says.span(shown.first, shown.last) == "1 Jan 2026 – 9 Mar 2026"
    assert [code for code, _words in period_words()] == [*Period]


def test_kept_to_one_service_counter_or_staff_member(
    figures: Figures,
    says: FiguresWords,
    station: Station,
    clock: Clock,
    came: CheckIn,
    read: Callable[[], None],
) -> None:
    ticket = came()
    came("visit")
    moves.call(station, ticket, Actor(2, "sun"), clock.now)
    figures.open()
    for part, key, groups in (
        (Split.SERVICE, "visit", 1),
        (Split.COUNTER, "2", 1),
        (Split.COUNTER, "1", 0),
        (Split.STAFF, "sun", 1),
        (None, "", 2),
    ):
        figures.choose_part(part, key)
        read()
        assert figures.found is not None
        assert figures.found.compared.now.total.groups == groups
    offered = dict(says.filters())
    assert offered[""] == "All visits"
    assert (offered["counter:2"], offered["staff:sun"]) == ("Counter 2", "孙敏")


def test_the_table_by_each_split(
    figures: Figures,
    says: FiguresWords,
    station: Station,
    clock: Clock,
    came: CheckIn,
    read: Callable[[], None],
) -> None:
    ticket = came(minutes_ago=12)
    came("visit", minutes_ago=5, adults=3)
    moves.call(station, ticket, SUN, clock.now)
    figures.open()
    read()
    assert figures.found is not None
    names = {}
    for split in Split:
        figures.choose_split(split)
        *parts, total = says.parts(figures.found)
        names[split] = [one.name for one in parts]
        assert says.head()[0] == dict(says.splits())[split]
        assert (total.name, total.key, total.cells[:3]) == ("Total", "", ("2", "4", "2"))
        assert all(len(one.cells) == len(COLUMNS) for one in parts)
    assert names[Split.SERVICE] == [says.part(Split.SERVICE, one) for one in ("visit", "complaint")]
    assert names[Split.HOUR] == ["10:00–10:59"]
    assert names[Split.WEEKDAY] == ["Tuesday"]
    assert names[Split.DAY] == ["Tue 10 Mar"]
    assert (names[Split.COUNTER], names[Split.STAFF]) == (["Counter 2"], ["孙敏"])
    assert names[Split.LANGUAGE] == ["English"]


def test_what_changes_is_read_again_after_a_rest(
    figures: Figures, desk: Desk, came: CheckIn, read: Callable[[], None]
) -> None:
    figures.open()
    read()
    came()
    desk.live.poll()
    for _second in range(REST - 1):
        desk.live.ticked.emit()
        assert not figures.busy
    desk.live.ticked.emit()
    assert figures.busy
    read()
    assert figures.found is not None
    assert figures.found.compared.now.total.groups == 1
    for _second in range(2 * REST):
        desk.live.ticked.emit()
        assert not figures.busy, "nothing happened since"


def test_a_past_period_and_a_hidden_page_are_left_alone(
    figures: Figures, desk: Desk, came: CheckIn, read: Callable[[], None]
) -> None:
    figures.open()
    figures.choose_period(Period.YESTERDAY)
    read()
    came()
    desk.live.poll()
    for _second in range(2 * REST):
        desk.live.ticked.emit()
    assert not figures.busy
    figures.choose_period(Period.TODAY)
    read()
    figures.close()
    came()
    desk.live.poll()
    for _second in range(2 * REST):
        desk.live.ticked.emit()
    assert not figures.busy


def test_figures_stay_while_storage_fails(
    figures: Figures, came: CheckIn, read: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    came()
    figures.open()
    read()
    before = figures.found

    def fail(*_args: object, **_more: object) -> None:
        raise StorageError("unreachable")

    monkeypatch.setattr(operations, "compared", fail)
    figures.choose_period(Period.YESTERDAY)
    read()
    assert figures.found is before
    assert figures.message == "The database cannot be reached. Nothing was stored."


# The visits behind a number


def behind(figure: Figure, days: tuple[date, date], split: Split | None = None, key: str = "") -> Behind:
    return Behind(figure, days, Wanted(), split, key)


def texts(rows: FigureRows) -> list[list[str]]:
    model = rows.model
    return [
        [model.index(row, column).data() or "" for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_visits_behind_a_figure(
    rows: FigureRows, station: Station, clock: Clock, came: CheckIn, qtbot: QtBot
) -> None:
    ticket = came(minutes_ago=30, name="Erika Müller")
    came("visit", minutes_ago=20)
    moves.call(station, ticket, SUN, clock.now - timedelta(minutes=18))
    moves.serve(station, ticket, SUN, clock.now - timedelta(minutes=15))
    moves.finish(station, ticket, SUN, "resolved", clock.now)
    today = (station.today(clock.now),) * 2
    rows.open(behind(Figure.GROUPS, today))
    qtbot.waitUntil(lambda: not rows.background.busy)
    assert (rows.total, len(rows.rows), rows.place()) == (2, 2, "1–2 of 2 visits")
    first, second = texts(rows)
    assert first == ["10:00", "C001", "Erika Müller", "Complaint", "12 min", "Resolved"]
    assert second[2:] == ["Visitor", "Visit", "", "Waiting"]
    keys = [rows.model.key_at(place) for place in (0, 1)]
    assert rows.ticket(keys[0]) == ticket
    assert rows.ticket(None) is None
    rows.open(behind(Figure.WAITS, today))
    qtbot.waitUntil(lambda: not rows.background.busy)
    assert [one.ticket for one in rows.rows] == ["C001"], "who was not called has not waited yet"
    assert rows.only is not None
    rows.open(behind(Figure.GROUPS, today, Split.SERVICE, "visit"))
    qtbot.waitUntil(lambda: not rows.background.busy)
    assert [one.service for one in rows.rows] == ["visit"]


def test_many_visits_are_turned_over_page_by_page(
    rows: FigureRows,
    station: Station,
    clock: Clock,
    came: CheckIn,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(figure_rows, "PAGE", 2)
    for minutes in range(5):
        came(minutes_ago=minutes)
    rows.open(behind(Figure.TICKETS, (station.today(clock.now),) * 2))
    pages = []
    for _turn in range(4):
        qtbot.waitUntil(lambda: not rows.background.busy)
        pages.append([one.ticket for one in rows.rows])
        rows.turn(1)
    assert [len(page) for page in pages] == [2, 2, 1, 1], "behind the last there is none"
    assert rows.place() == "5–5 of 5 visits"
    rows.turn(-1)
    qtbot.waitUntil(lambda: not rows.background.busy)
    assert rows.place() == "3–4 of 5 visits"


def test_a_figure_that_nothing_stands_behind(
    rows: FigureRows, station: Station, clock: Clock, came: CheckIn, qtbot: QtBot
) -> None:
    came("visit")
    today = (station.today(clock.now),) * 2
    rows.open(Behind(Figure.CONVERSION, today, Wanted(part=Split.SERVICE, key="visit")))
    qtbot.waitUntil(lambda: not rows.background.busy)
    assert (rows.total, rows.rows, rows.only, rows.place()) == (0, [], None, "")


def test_a_desk_that_closes_waits_for_the_reading(figures: Figures, came: CheckIn) -> None:
    came()
    spy = QSignalSpy(figures.changed)
    figures.open()
    figures.close_down()
    assert not figures.busy or not figures.background._thread.is_alive()  # type: ignore[union-attr]
    assert spy.count() >= 1
