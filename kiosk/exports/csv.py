"""CSV files that no spreadsheet program runs as formulas."""

import codecs
import csv
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import BinaryIO

from kiosk.exports.files import ExportError, replacing

Cell = str | int | None

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
BATCH = 500
"""Rows between two reports of progress."""


def safe_cell(cell: Cell) -> Cell:
    """Return ``cell`` with an apostrophe before it when a spreadsheet would run it; else unchanged."""
    if isinstance(cell, str) and cell.startswith(FORMULA_STARTS):
        return "'" + cell
    return cell


def write_csv(
    path: Path,
    header: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    *,
    bom: bool = False,
    progress: Callable[[int], bool] = lambda _rows: True,
) -> int:
    """Write ``rows`` to ``path`` as UTF-8 (RFC 4180: commas, CRLF, quotes doubled) and return their number.

    Rows are written as they come, so that a long export needs little memory. ``progress`` is told the
    number of rows now and then, and returns False to cancel. Raises ExportError.
    """
    count = 0
    with replacing(path) as file:
        if bom:
            file.write(codecs.BOM_UTF8)
        writer = csv.writer(_Utf8(file))
        writer.writerow(header)
        for row in rows:
            writer.writerow([safe_cell(cell) for cell in row])
            count += 1
            if count % BATCH == 0 and not progress(count):
                raise ExportError("cancelled", path=str(path))
        if not progress(count):
            raise ExportError("cancelled", path=str(path))
    return count


class _Utf8:
    """What the csv module writes to. A text wrapper would fail a second time when it is thrown away."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def write(self, text: str) -> int:
        return self._file.write(text.encode())
