"""The daily log in every kind of file. In all of them late arrivals are marked in a column of its own."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from db.log_reads import StoredRow
from kiosk.domain.local_time import LocalTime
from kiosk.exports.csv import write_csv
from kiosk.exports.jsonl import write_jsonl
from kiosk.exports.words import ReportWords
from kiosk.operations.export import COLUMNS, cells
from kiosk.operations.workbook import Tally, book_of, sheet_rows

if TYPE_CHECKING:
    from kiosk.exports.daily_log import DayLog

LATE = "late"
"""The column of late arrivals in files for programs: 1 or 0."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a log tells, and the same visits as the database has them."""

    log: "DayLog"
    stored: Sequence[StoredRow]

    @property
    def clock(self) -> LocalTime:
        """The site's clock."""
        return LocalTime(self.log.timezone)

    @property
    def late(self) -> list[bool]:
        """Whether each visit came after the early edition."""
        return [self.log.late(row) for row in self.log.rows]


def write(kind: str, path: Path, told: Told, words: ReportWords) -> None:
    """Write a log as ``pdf``, ``xlsx``, ``csv`` or ``jsonl``. Raises ExportError."""
    _WRITERS[kind](path, told, words)


def _pdf(path: Path, told: Told, words: ReportWords) -> None:
    from kiosk.exports.pdf import application, write_pdf

    application()
    from kiosk.exports.daily_log import DailyLogText

    text = DailyLogText(told.log, words)
    write_pdf(path, text.document(), text.blocks())


def _xlsx(path: Path, told: Told, words: ReportWords) -> None:
    from kiosk.exports.xlsx import write_xlsx
    from kiosk.exports.xlsx_book import TEXT, Column

    log, clock, book = told.log, told.clock, book_of(words)
    book = replace(book, columns=[*book.columns, Column(words.texts[LATE], TEXT, 12.0)])
    tally = Tally(clock)
    rows = sheet_rows(tally.passing([list(told.stored)]), clock, words)
    marks = (words.texts["late_mark"] if late else None for late in told.late)
    marked = ([*row, mark] for row, mark in zip(rows, marks, strict=True))
    write_xlsx(
        path, book, marked, lambda: tally.summary((log.day, log.day), log.timezone, words, log.picture)
    )


def _plain(
    write: Callable[[Path, Sequence[str], list[list[str | int | None]]], int],
    path: Path,
    told: Told,
    _words: ReportWords,
) -> None:
    rows = cells([list(told.stored)], told.clock)
    marked = [[*row, int(late)] for row, late in zip(rows, told.late, strict=True)]
    write(path, (*COLUMNS, LATE), marked)


_WRITERS: dict[str, Callable[[Path, Told, ReportWords], None]] = {
    "pdf": _pdf,
    "xlsx": _xlsx,
    "csv": partial(_plain, write_csv),
    "jsonl": partial(_plain, write_jsonl),
}
