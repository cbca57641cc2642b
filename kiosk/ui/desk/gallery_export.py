"""The states of the export for the gallery."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from kiosk.domain.log_rows import EVERY_VISIT, LogFilter
from kiosk.ui.desk.export_sheet import ExportSheet
from kiosk.ui.desk.window import DeskWindow

_TOTAL, _SO_FAR = 12_480, 7_300


def _sheet(window: DeskWindow, only: LogFilter = EVERY_VISIT) -> ExportSheet:
    """Ask as somebody who may; nothing is ever started here."""
    desk = window.desk
    staff, desk.staff, desk.again = desk.staff, None, list
    window.reception.export()
    sheet = window.reception.exports
    if sheet is None:
        raise LookupError("no export sheet")
    if only != EVERY_VISIT:
        today = desk.station.today(desk.live.clock())
        sheet.ask(today.replace(day=1), today, only)
    desk.staff, desk.again = staff, None
    return sheet


def _export(window: DeskWindow) -> QWidget:
    return _sheet(window, LogFilter(purposes=("complaint",), hours=(9, 10)))


def _refused(window: DeskWindow) -> QWidget:
    """Somebody who may not."""
    desk, sheet = window.desk, _sheet(window)
    desk.again = list
    sheet.ask()
    desk.again = None
    return sheet


def _running(window: DeskWindow) -> QWidget:
    sheet = _sheet(window)
    sheet.show_progress(_SO_FAR, _TOTAL)
    return sheet


def _done(window: DeskWindow) -> QWidget:
    sheet = _sheet(window)
    sheet.show_done(Path("/home/brandt/Documents/visits-2026-03-10.xlsx"), _TOTAL)
    return sheet


EXPORT: dict[str, Callable[[DeskWindow], QWidget]] = {
    "desk-export": _export,
    "desk-export-running": _running,
    "desk-export-done": _done,
    "desk-export-refused": _refused,
}
