"""The states of the work log for the gallery. The queue is filled before each of them."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from kiosk.domain.worklog import Category
from kiosk.operations import equipment, patrols, worklog
from kiosk.operations.queue import Actor
from kiosk.ui.desk.sheet import Sheet
from kiosk.ui.desk.window import DeskWindow
from kiosk.ui.desk.worklog_page import WorkLogPage
from kiosk.viewmodels.desk.worklog import Section, piece_key

_EARLY, _LATE = Actor(staff="brandt"), Actor(staff="sun")
_WATER = "Wasserfleck an der Decke neben dem Aufzug. 三号楼电梯旁天花板漏水，已放警示牌。"
_PLUMBER = "Klempner kommt zwischen 14 und 15 Uhr, Herr Vogel lässt ihn ein."


def _page(window: DeskWindow, section: Section) -> WorkLogPage:
    """Open the page on what happened in two shifts."""
    number, page = next(
        (number, one) for number, one in enumerate(window.pages, 1) if isinstance(one, WorkLogPage)
    )
    if not worklog.hand_overs(window.desk.station, _LATE):
        _happen(window)
    page.log.filter(None)
    window.open_page(number)
    page.go(section)
    page.log.refresh()
    return page


def _happen(window: DeskWindow) -> None:
    station, now = window.desk.station, window.desk.live.clock()
    minute = timedelta(minutes=1)
    call = "Frau Weiß zurückgerufen: Sie ist mit der Reparatur zufrieden."
    worklog.add(station, Category.COURTESY_CALL, call, _EARLY, now - 1400 * minute)
    incident = worklog.add(
        station, Category.INCIDENT, _WATER, _EARLY, now - 95 * minute, place="Haus 3 · 3 号楼"
    )
    worklog.add(station, Category.INCIDENT, _PLUMBER, _LATE, now - 60 * minute, follows=incident)
    equipment.hand_out(station, "wheelchair", "陈国强 Chen Guoqiang", "bis Mittag", _LATE, now - 40 * minute)
    back = equipment.hand_out(station, "umbrella_1", "Erika Müller", "", _EARLY, now - 300 * minute)
    equipment.take_back(station, back, "", _LATE, now - 20 * minute)
    late = patrols.rounds(station, now)[0]
    key = patrols.begin(station, late.patrol.code, late.due_at, _LATE, now - 30 * minute)
    found = {"exits": "Tür 2 war mit Kartons verstellt, freigeräumt."}
    patrols.finish(station, key, found, "", _LATE, now - 18 * minute)
    note = "Bitte auf den Klempner achten und den Rollstuhl zurückfordern. 请留意轮椅。"
    worklog.hand_over(station, note, _EARLY, now - 10 * minute)


def _log(window: DeskWindow) -> QWidget:
    page = _page(window, Section.LOG)
    page.tables[Section.LOG].choose(page.log.open[0].id)
    return window


def _hand_overs(window: DeskWindow) -> QWidget:
    _page(window, Section.HAND_OVERS)
    return window


def _equipment(window: DeskWindow) -> QWidget:
    page = _page(window, Section.EQUIPMENT)
    page.tables[Section.EQUIPMENT].choose(piece_key("wheelchair"))
    return window


def _patrols(window: DeskWindow) -> QWidget:
    _page(window, Section.PATROLS)
    return window


def _entry(window: DeskWindow) -> QWidget:
    return _sheet(window, _page(window, Section.LOG), "new")


def _read(window: DeskWindow) -> QWidget:
    return _sheet(window, _page(window, Section.HAND_OVERS), "read")


def _round(window: DeskWindow) -> QWidget:
    page = _page(window, Section.PATROLS)
    page.sheets.finish_round(page.log.rounds[0])
    return next(one for one in window.findChildren(Sheet) if one.isVisible())


def _sheet(window: DeskWindow, page: WorkLogPage, code: str) -> QWidget:
    page.act(code)
    return next(one for one in window.findChildren(Sheet) if one.isVisible())


WORK_LOG: dict[str, Callable[[DeskWindow], QWidget]] = {
    "desk-work-log": _log,
    "desk-work-log-entry": _entry,
    "desk-hand-overs": _hand_overs,
    "desk-hand-over-text": _read,
    "desk-equipment": _equipment,
    "desk-patrols": _patrols,
    "desk-patrol-round": _round,
}
