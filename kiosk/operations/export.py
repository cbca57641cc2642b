"""The daily log as a file."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from db.audit import record
from db.connection import transaction
from db.log_reads import StoredRow
from kiosk.domain.access import Permission
from kiosk.domain.figures import Picture
from kiosk.domain.local_time import LocalTime
from kiosk.domain.log_rows import EVERY_VISIT, FileKind, LogFilter, LogRow
from kiosk.domain.site import in_language
from kiosk.exports.csv import Cell, write_csv
from kiosk.exports.files import ExportError
from kiosk.exports.jsonl import write_jsonl
from kiosk.exports.words import ReportWords
from kiosk.exports.xlsx_book import Summary
from kiosk.operations.figures import picture
from kiosk.operations.permissions import require
from kiosk.operations.queue import Actor
from kiosk.operations.reports import check_filter, stored_rows, typed_rows
from kiosk.operations.station import Station
from kiosk.operations.workbook import Tally, book_of, sheet_rows

COLUMNS = LogRow._fields
_NOBODY = Actor()
# Counting the figures of a day for the first time takes some milliseconds.
_WITH_FIGURES = timedelta(days=400)

Progress = Callable[[int], bool]
"""Hears how many rows were read so far, now and then; returns False to cancel."""


def export(
    station: Station,
    first: date,
    last: date,
    path: Path,
    kind: FileKind | str,
    *,
    now: datetime,
    only: LogFilter = EVERY_VISIT,
    words: ReportWords | None = None,
    bom: bool = False,
    progress: Progress = lambda _rows: True,
    actor: Actor = _NOBODY,
) -> int:
    """Write the visits of these service days (both included) that fit ``only``, and return their number.

    ``words`` put a workbook and a PDF file into a language; a workbook without has the names and codes of
    the CSV file. ``bom`` marks a CSV file as UTF-8. Instants are in the site's time, with its offset where
    the kind of file can hold one.

    Who exported is in the audit trail before the file takes its name: there is no file without an entry.
    Raises AccessDenied, ExportError, InvalidInput("days_reversed" or "unknown_filter"), StorageError.
    """
    require(station, actor, Permission.EXPORT)
    check_filter(station, only)
    wanted, asked = FileKind(kind), _Asked(station, first, last, only, words, now)
    drawn = wanted is FileKind.PDF

    def watched() -> Iterator[list[StoredRow]]:
        rows = 0
        for batch in asked.rows():
            yield batch
            rows += len(batch)
            # A document is drawn after all rows were read, and tells itself how far it is.
            if not drawn and not progress(rows):
                raise ExportError("cancelled", path=str(path))
        _record(station, actor, now, {"format": wanted, "rows": rows, **_told((first, last), only)})

    if drawn:
        return _document(asked, path, watched(), progress)
    if wanted is FileKind.XLSX:
        return _workbook(asked, path, watched())
    rows = cells(watched(), LocalTime(station.site.timezone))
    return (
        write_jsonl(path, COLUMNS, rows)
        if wanted is FileKind.JSONL
        else write_csv(path, COLUMNS, rows, bom=bom)
    )


@dataclass(frozen=True, slots=True)
class _Asked:
    """What somebody wants to have, and in which words."""

    station: Station
    first: date
    last: date
    only: LogFilter
    words: ReportWords | None
    now: datetime

    def rows(self) -> Iterator[list[StoredRow]]:
        return stored_rows(self.station.site_id, self.first, self.last, self.only)

    def picture(self) -> Picture | None:
        """Return the site's figures, where all visits of not too many days are asked for."""
        if self.only != EVERY_VISIT or self.last - self.first > _WITH_FIGURES:
            return None
        return picture(self.station, self.first, self.last, self.now)

    def filter(self) -> list[str]:
        if self.words is None:
            return [f"{part}={value}" for part, value in asdict(self.only).items() if value]
        from kiosk.exports.filter_text import filter_text

        names = {one.code: one.name for one in self.station.site.staff}
        return filter_text(self.only, self.words, names)

    def summary(self, tally: Tally, whole: Picture | None) -> Summary:
        days, timezone = (self.first, self.last), self.station.site.timezone
        return tally.summary(days, timezone, self.words, whole, self.filter())


def _workbook(asked: _Asked, path: Path, rows: Iterator[list[StoredRow]]) -> int:
    from kiosk.exports.xlsx import write_xlsx

    clock = LocalTime(asked.station.site.timezone)
    tally = Tally(clock)
    cells = sheet_rows(tally.passing(rows), clock, asked.words)
    return write_xlsx(path, book_of(asked.words), cells, lambda: asked.summary(tally, asked.picture()))


def _document(asked: _Asked, path: Path, rows: Iterator[list[StoredRow]], progress: Progress) -> int:
    """Write a document. What stands at its front is counted in a read of its own."""
    from kiosk.exports.visits_pdf import Visits, write_visits

    site = asked.station.site
    if asked.words is None:
        raise ValueError("a document needs words")
    whole = asked.picture()
    tally = Tally(LocalTime(site.timezone))
    for _ in tally.passing(asked.rows()) if whole is None else ():
        pass
    visits = Visits(
        site=in_language(site.names, asked.words.language),
        timezone=site.timezone,
        first=asked.first,
        last=asked.last,
        only=asked.filter(),
        rows=typed_rows(rows),
        picture=whole,
        summary=asked.summary(tally, whole),
    )
    return write_visits(path, visits, asked.words, progress)


def _told(days: tuple[date, date], only: LogFilter) -> dict[str, object]:
    """Return what the audit trail holds of a request: codes and days, nothing that names a visitor."""
    named = {part: value for part, value in asdict(only).items() if value and part != "subjects"}
    return {"from": days[0].isoformat(), "to": days[1].isoformat(), **named}


def _record(station: Station, actor: Actor, now: datetime, detail: Mapping[str, object]) -> None:
    with transaction():
        record(
            "export",
            station.site_id,
            site=station.site_id,
            station=station.id,
            now=now,
            staff=station.keys.staff.get(actor.staff) if actor.staff else None,
            detail=detail,
        )


def cells(batches: Iterable[list[StoredRow]], clock: LocalTime) -> Iterator[list[Cell]]:
    """Turn stored rows into text and whole numbers, None where nothing is known."""
    text = clock.text
    for batch in batches:
        for visit, day, arrived, left, *rest in batch:
            yield [visit, day, text(arrived), None if left is None else text(left), *rest]
