"""How long a year of figures takes from the choice of the period to the drawn page.

KIOSK_YEAR_VISITS=250000 make bench
"""

from datetime import date, datetime
from statistics import median
from time import perf_counter

import pytest
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app import i18n
from kiosk.domain.access import Role
from kiosk.domain.periods import Period
from kiosk.operations import figures, signin
from kiosk.operations.station import Station
from kiosk.ui.desk.figures_page import FiguresPage
from kiosk.ui.desk.gallery import desk_window
from kiosk.ui.fonts import use_fonts
from tests.benchmarks.conftest import Report
from tests.benchmarks.test_figures import VISITS, year

__all__ = ["year"]

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(1800)]

ROUNDS = 7


def test_a_year_on_the_page(
    qapp: QApplication,
    year: tuple[Station, date, date, datetime],
    qtbot: QtBot,
    report: Report,
) -> None:
    station, first, last, now = year
    figures.picture(station, first, last, now)  # kept from here on
    use_fonts(10.5)
    signin.set_role(station, None, "sun", Role.MANAGER, now)
    with desk_window(
        station, lambda code: i18n.install(qapp, code), (1600, 1000), "de", moment=now
    ) as window:
        page = next(one for one in window.pages if isinstance(one, FiguresPage))

        def until_drawn(number: int) -> float:
            """Ask for the year, or for the year without its first day, and draw it."""
            began = perf_counter()
            if number:
                page.view.figures.choose_period(
                    Period.OWN, (date.fromordinal(first.toordinal() + number), last)
                )
            else:
                page.view.figures.choose_period(Period.OWN, (first, last))
                window.open_page(window.pages.index(page) + 1)
            while page.view.figures.busy:
                qapp.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            page.grab()
            return (perf_counter() - began) * 1000

        opened = until_drawn(0)
        times = sorted(until_drawn(number) for number in range(1, ROUNDS + 1))
        found = page.view.figures.found
        assert found is not None
        assert found.compared.now.total.groups > VISITS * 0.9
        report(f"{VISITS:,} visits of a year on the page: first opened in {opened:.0f} ms")
        report(f"another period: {median(times):.0f} ms, most {times[-1]:.0f} ms")
