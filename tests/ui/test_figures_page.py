"""The page of figures in the window: by keys from a card or a number to the visits and their ticket."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app import i18n
from kiosk.domain.access import Role
from kiosk.domain.figures import Figure, Split
from kiosk.domain.log_rows import LogFilter
from kiosk.domain.periods import Period
from kiosk.exports.chart_spec import ChartStyle
from kiosk.operations import checkin, signin
from kiosk.operations.checkin import CheckInForm
from kiosk.operations.station import Station
from kiosk.ui import theme
from kiosk.ui.desk import gallery
from kiosk.ui.desk.chart_card import chart_style
from kiosk.ui.desk.export_sheet import ExportSheet
from kiosk.ui.desk.figure_sheets import DefinitionsSheet, RowsSheet
from kiosk.ui.desk.figures_page import FiguresPage
from kiosk.ui.desk.look import Look
from kiosk.ui.desk.window import DeskWindow
from tests.ui.keys import press, sheet

Key = Qt.Key
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(shown_app: QApplication, station: Station, now: datetime, qtbot: QtBot) -> Iterator[DeskWindow]:
    def install(code: str) -> None:
        i18n.install(shown_app, code)

    signin.set_role(station, None, "sun", Role.MANAGER, now)
    with gallery.desk_window(station, install, (1280, 800), "en", moment=now) as made:
        with qtbot.waitActive(made):
            made.activateWindow()
        yield made
    shown_app.setStyleSheet("")


@pytest.fixture
def page(window: DeskWindow, station: Station, now: datetime, qtbot: QtBot) -> FiguresPage:
    """The page, with three visits of today and one of yesterday."""
    for minutes, purpose, name in (
        (50, "complaint", "Erika Vogel"),
        (40, "visit", "张思远"),
        (20, "complaint", "Jonas Weber"),
        (24 * 60 + 30, "visit", "Petra Lang"),
    ):
        form = CheckInForm(purpose=purpose, name=name)
        checkin.check_in(station, form, now - timedelta(minutes=minutes))
    made = next(one for one in window.pages if isinstance(one, FiguresPage))
    window.open_page(window.pages.index(made) + 1)
    settle(made, qtbot)
    return made


def settle(page: FiguresPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.view.figures.busy)


def rows(window: DeskWindow, qtbot: QtBot) -> RowsSheet:
    found = sheet(window)
    assert isinstance(found, RowsSheet)
    qtbot.waitUntil(lambda: not found.visits.background.busy)
    return found


def value(page: FiguresPage, figure: Figure) -> str:
    card = page.view.body.cards[figure].text_shown
    assert card is not None
    return card.value


def test_from_a_card_to_the_ticket_by_keys(window: DeskWindow, page: FiguresPage, qtbot: QtBot) -> None:
    assert window.focusWidget() is page.view.head.period.box
    assert value(page, Figure.TICKETS) == "3"
    page.view.head.help.setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, window, Key.Key_Tab)
    card = page.view.body.cards[Figure.HEADS]
    assert window.focusWidget() is card
    shown = card.text_shown
    assert shown is not None
    assert page.view.body.definition() == f"Visitors: {shown.definition}", "what it means stands below"
    assert card.accessibleName().startswith("Visitors: 3. ")
    press(qtbot, window, Key.Key_Tab, Key.Key_Tab, Key.Key_Return)
    found = rows(window, qtbot)
    assert [one.ticket for one in found.visits.rows] == ["C001", "A001", "C002"]
    press(qtbot, window, Key.Key_Down, Key.Key_Return)
    assert sheet(window) is None
    assert window.on_queue
    detail = window.desk.detail
    assert detail is not None
    assert detail.row.label == "A001"


def test_from_a_number_of_the_table_to_its_visits(
    window: DeskWindow, page: FiguresPage, qtbot: QtBot
) -> None:
    table = page.view.body.table
    assert [row[0] for row in table.plain.rows] == ["Visit", "Complaint", "Total"]
    table.setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, window, Key.Key_Down, Key.Key_Right, Key.Key_Return)
    found = rows(window, qtbot)
    assert [one.name for one in found.visits.rows] == ["Erika Vogel", "Jonas Weber"]
    press(qtbot, window, Key.Key_Escape)
    assert sheet(window) is None
    assert window.focusWidget() is table
    press(qtbot, window, Key.Key_Escape)
    assert window.on_queue


def test_other_days_and_visits(window: DeskWindow, page: FiguresPage, qtbot: QtBot) -> None:
    page.view.head.period.write(Period.YESTERDAY.value)
    settle(page, qtbot)
    assert value(page, Figure.GROUPS) == "1"
    assert (
        page.view.head.first.value()
        == page.view.head.last.value()
        == page.view.figures.today() - timedelta(days=1)
    )
    page.view.head.last.box.setDate(page.view.head.last.box.date().addDays(1))
    settle(page, qtbot)
    assert page.view.head.period.value() == Period.OWN.value
    assert value(page, Figure.GROUPS) == "4"
    page.view.head.first.box.setDate(page.view.head.first.box.date().addDays(9))
    assert page.view.head.first.value() == page.view.head.last.value(), "the other day follows"
    page.view.head.period.write(Period.TODAY.value)
    page.view.head.part.write("service:visit")
    settle(page, qtbot)
    assert value(page, Figure.GROUPS) == "1"
    page.view.head.part.write("counter:1")
    settle(page, qtbot)
    assert not page.view.body.isVisible()
    assert page.view.instead_of_figures() == "Nobody came in this period."
    page.view.head.part.write("")
    settle(page, qtbot)
    assert page.view.body.isVisible()


def test_another_split_changes_the_table_alone(page: FiguresPage) -> None:
    before = page.view.figures.found
    page.view.body.split.write(Split.HOUR.value)
    assert page.view.figures.found is before
    assert [row[0] for row in page.view.body.table.plain.rows] == ["9:00–9:59", "10:00–10:59", "Total"]


def test_charts_are_drawn_told_and_shown_as_tables(
    window: DeskWindow, page: FiguresPage, qtbot: QtBot
) -> None:
    assert [one.spec.key for one in page.view.body.charts if one.spec] == [
        *("arrivals", "waits", "trend", "services", "outcomes", "scores")
    ]
    drawing = page.view.body.charts[0].drawing
    interface = QAccessible.queryAccessibleInterface(drawing)
    assert interface.text(QAccessible.Text.Name) == "Visitors by hour of arrival"
    assert "Today. 9: 2; 10: 1" in interface.text(QAccessible.Text.Description)
    fill = window.look.colour("accent").rgb()
    image = drawing.grab().toImage()
    assert any(image.pixel(x, image.height() - 40) == fill for x in range(image.width()))
    page.view.head.tables.click()
    table = page.view.body.charts[0].table
    assert table.isVisible()
    assert not drawing.isVisible()
    assert table.plain.rows == (("9", "2", "0"), ("10", "1", "1"))
    assert table in page.stops()


def test_what_the_figures_mean(window: DeskWindow, page: FiguresPage, qtbot: QtBot) -> None:
    press(qtbot, window, Key.Key_F1)
    assert isinstance(sheet(window), DefinitionsSheet)
    press(qtbot, window, Key.Key_Return)
    assert sheet(window) is None


def test_the_visits_behind_a_figure_are_exported(window: DeskWindow, page: FiguresPage, qtbot: QtBot) -> None:
    wanted: list[tuple[object, ...]] = []
    page.export_wanted.connect(lambda *values: wanted.append(values))
    page.view.body.cards[Figure.TICKETS].click()
    rows(window, qtbot).export.click()
    today = page.view.figures.today()
    assert wanted == [(today, today, LogFilter(with_ticket=True))]
    assert isinstance(sheet(window), ExportSheet)


def test_a_receptionist_is_told_who_may(
    window: DeskWindow, station: Station, now: datetime, qtbot: QtBot
) -> None:
    signin.set_role(station, None, "sun", Role.RECEPTION, now)
    page = next(one for one in window.pages if isinstance(one, FiguresPage))
    window.open_page(window.pages.index(page) + 1)
    assert not page.view.body.isVisible()
    assert not page.view.head.isVisible()
    assert page.view.instead_of_figures().startswith("Figures are for supervisors and managers.")
    press(qtbot, window, Key.Key_F1)
    assert sheet(window) is None


def test_who_signs_in_next_sees_no_figures_of_others(window: DeskWindow, page: FiguresPage) -> None:
    assert page.view.body.isVisible()
    window.desk.sit(1, "brandt")
    assert not page.view.body.isVisible()
    assert page.view.figures.found is None
    window.open_page(0)
    window.desk.sit(2, "sun")
    assert not page.view.figures.busy, "nothing is read for a page that is hidden"


def test_a_new_reading_leaves_hand_and_eye_where_they_are(
    window: DeskWindow, page: FiguresPage, station: Station, now: datetime, qtbot: QtBot
) -> None:
    table = page.view.body.table
    table.setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, window, Key.Key_Down, Key.Key_Right)
    page.view.body.verticalScrollBar().setValue(300)
    checkin.check_in(station, CheckInForm(purpose="complaint"), now)
    window.desk.live.poll()
    page.view.figures.load()
    settle(page, qtbot)
    assert table.plain.rows[1][1] == "3"
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 1)
    assert page.view.body.verticalScrollBar().value() == 300
    assert window.focusWidget() is table


def test_charts_on_paper_have_the_colours_of_the_light_look(shown_app: QApplication) -> None:
    look = Look(None, theme.Mode.LIGHT)
    paper, screen = ChartStyle(), chart_style(look)
    shared = ("surface", "ink", "ink2", "line", "edge", "fill", "over", "title_points")
    assert [getattr(paper, one) for one in shared] == [getattr(screen, one) for one in shared]
