"""CSV files that no spreadsheet program runs as formulas."""

import codecs
import csv
import io
import re
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path

from kiosk.exports.files import replacing

Cell = str | int | None

FORMULA_STARTS = frozenset("=+-@\t\r")
_BATCH = 500
# Between cells while a line is put together; no text of ours holds it, and one that does is noticed.
_BETWEEN = "\0"
_guard = re.compile("\0(?=[=+\\-@\t\r])").sub


def write_csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[Cell]], *, bom: bool = False) -> int:
    """Write ``rows`` to ``path`` as UTF-8 (RFC 4180: commas, CRLF, quotes doubled) and return their number.

    A cell that a spreadsheet would run gets an apostrophe before it. Rows are written as they come, so
    that a long export needs little memory. Raises ExportError, and what reading the rows raises.
    """
    count = 0
    with replacing(path) as file:
        if bom:
            file.write(codecs.BOM_UTF8)
        file.write(_quoted(header).encode())
        rest = iter(rows)
        while lines := [_line(row) for row in islice(rest, _BATCH)]:
            file.write("".join(lines).encode())
            count += len(lines)
    return count


def _line(row: Sequence[Cell]) -> str:
    """Return a row as it is written. The csv module does the rare ones that need quotes: it is slower."""
    cells = ["" if cell is None else cell if cell.__class__ is str else str(cell) for cell in row]
    line = _guard("\0'", _BETWEEN + _BETWEEN.join(cells))
    needs_quotes = '"' in line or "," in line or "\n" in line or "\r" in line
    if needs_quotes or line.count(_BETWEEN) != len(cells) or len(cells) < 2:
        return _quoted([f"'{cell}" if cell[:1] in FORMULA_STARTS else cell for cell in cells])
    return line[1:].replace(_BETWEEN, ",") + "\r\n"


def _quoted(cells: Sequence[str]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text).writerow(cells)
    return text.getvalue()
