"""The daily log as a file."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.domain.log_rows import LogRow
from kiosk.exports.csv import Cell, write_csv
from kiosk.operations.reports import log_rows
from kiosk.operations.station import Station

COLUMNS = LogRow._fields


def export_csv(
    station: Station,
    first: date,
    last: date,
    path: Path,
    *,
    bom: bool = False,
    progress: Callable[[int], bool] = lambda _rows: True,
) -> int:
    """Write the visits of these service days (both included) and return their number.

    Instants are written in the site's time with its offset. ``progress`` hears the rows written so far
    and returns False to cancel. Raises ExportError, InvalidInput("days_reversed"), StorageError.
    """
    rows = cells(log_rows(station.site_id, first, last), ZoneInfo(station.site.timezone))
    return write_csv(path, COLUMNS, rows, bom=bom, progress=progress)


def cells(rows: Iterator[LogRow], zone: ZoneInfo) -> Iterator[list[Cell]]:
    """Turn log rows into text and whole numbers, None where nothing is known."""
    for row in rows:
        yield [_cell(value, zone) for value in row]


def _cell(value: str | int | date | None, zone: ZoneInfo) -> Cell:
    if isinstance(value, datetime):
        return value.astimezone(zone).isoformat(timespec="seconds")
    return value.isoformat() if isinstance(value, date) else value
