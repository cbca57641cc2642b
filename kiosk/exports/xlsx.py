"""Workbooks of any number of rows, written as the rows come."""

import io
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice
from pathlib import Path
from xml.sax.saxutils import escape

from kiosk.exports.files import replacing
from kiosk.exports.xlsx_book import Book, RowSheet, Summary

Value = str | float | None
"""A cell: text, a number, a day or moment as days since 30 December 1899, or nothing."""

MOST_ROWS = 1_048_570
"""Rows of one sheet: what the programs take, less the heading and the totals."""
MOST_TEXT = 32_767
"""Units of UTF-16 in one cell. No field of ours takes as much; what is longer is cut."""

# Beyond 2 GiB a part of the archive would need a form that some programs do not read.
_MOST_BYTES = 1_900_000_000
_BATCH = 500
_SHORT = MOST_TEXT // 2
_hard = re.compile(r"[&<>\x00-\x1f\ud800-\udfff\ufffe\uffff]").search
_UNUSUAL = re.compile(r"[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")


def write_xlsx(
    path: Path,
    book: Book,
    rows: Iterable[Sequence[Value]],
    summary: Callable[[], Summary],
    *,
    most_rows: int = MOST_ROWS,
) -> int:
    """Write ``rows`` to sheets named as ``book`` says, and a summary, asked for once they are written.

    Texts stay texts whatever they look like. More than ``most_rows`` go on to a further sheet. Returns
    the number of rows. Raises ExportError, and what reading the rows raises.
    """
    rest = iter(rows)
    with (
        replacing(path) as file,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
    ):
        sheets = [_put_sheet(archive, book, 1, rest, most_rows)]
        while (first := next(rest, None)) is not None:
            sheets.append(_put_sheet(archive, book, len(sheets) + 1, chain([first], rest), most_rows))
        with zipfile.ZipFile(io.BytesIO(book.made(sheets, summary()))) as frame:
            for name in frame.namelist():
                if name not in archive.NameToInfo:
                    archive.writestr(name, frame.read(name))
    return sum(one.rows for one in sheets)


def _put_sheet(
    archive: zipfile.ZipFile, book: Book, number: int, rows: Iterator[Sequence[Value]], most: int
) -> RowSheet:
    """Write one sheet of rows, as many as it takes, between what the book says stands above and below."""
    summed = [at for at, column in enumerate(book.columns) if column.summed]
    earlier = [RowSheet(0, (0,) * len(summed))] * number
    above, cells, _ = _frame(book, earlier)
    count, size, sums = 0, 0, [0] * len(summed)
    name = _part(number)
    with archive.open(name, "w") as part:
        part.write(above.encode())
        while size < _MOST_BYTES and (batch := list(islice(rows, min(_BATCH, most - count)))):
            text = "".join([_row(cells, row, at) for at, row in enumerate(batch, start=count + 2)]).encode()
            part.write(text)
            count, size = count + len(batch), size + len(text)
            for place, at in enumerate(summed):
                sums[place] += sum(row[at] for row in batch)  # type: ignore[misc]
        written = RowSheet(count, tuple(sums))
        part.write(_frame(book, [*earlier[1:], written])[2].encode())
    return written


def _part(number: int) -> str:
    return f"xl/worksheets/sheet{number}.xml"


def _frame(book: Book, sheets: Sequence[RowSheet]) -> tuple[str, list[tuple[str, str]], str]:
    """Return what stands above the rows of the last sheet, how its cells begin and go on, what stands below.

    The book has the formats in a row of empty cells, and the totals right below: XlsxWriter would keep
    something for every row before them. They move down, with an empty row above that keeps them out of what
    is filtered and sorted. The note of the sheet's size, made too early, is left out: nobody needs it.
    """
    with zipfile.ZipFile(io.BytesIO(book.made(sheets))) as frame:
        text = frame.read(_part(len(sheets))).decode()
    text = re.sub(r"<dimension [^>]*/>", "", text)
    above, _, rest = text.partition('<row r="2"')
    empty, _, rest = rest.partition("</row>")
    cells = re.findall(r'<c r="([A-Z]+)2"( s="\d+")?', empty)
    totals, end, below = rest.partition("</row>")
    totals = re.sub(r' r="([A-Z]*)3"', rf' r="\g<1>{sheets[-1].rows + 3}"', totals)
    return above, [(f'<c r="{letters}', f'"{style}') for letters, style in cells], totals + end + below


def _row(cells: Sequence[tuple[str, str]], row: Sequence[Value], number: int) -> str:
    parts = [f'<row r="{number}">']
    for (start, style), value in zip(cells, row, strict=True):
        if value is None:
            continue
        if isinstance(value, str):
            hard = _hard(value) or "_x" in value or value.strip(" ") != value or len(value) > _SHORT
            parts.append(f'{start}{number}{style} t="inlineStr"><is>')
            parts.append(f"{_text(value)}</is></c>" if hard else f"<t>{value}</t></is></c>")
        else:
            parts.append(f"{start}{number}{style}><v>{value}</v></c>")
    parts.append("</row>")
    return "".join(parts)


def _text(value: str) -> str:
    """Return a text as XML; what XML cannot hold, and what looks like it, in Excel's way: _x000D_."""
    units = value.encode("utf-16-le", "surrogatepass")[: 2 * MOST_TEXT]
    value = units.decode("utf-16-le", "replace")
    value = _UNUSUAL.sub(lambda found: f"_x{ord(found[0]):04X}_", value)
    return f'<t xml:space="preserve">{escape(value)}</t>'
