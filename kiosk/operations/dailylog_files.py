"""The files of a daily log: what is in them, where they stand, and their digests."""

import hashlib
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from db.connection import current
from db.log_reads import StoredRow, typed
from db.queries import microseconds
from kiosk.domain.daily_log import Due, Edition, file_name
from kiosk.domain.errors import NotFound
from kiosk.domain.log_rows import LogRow
from kiosk.domain.site import in_language
from kiosk.domain.site_reports import FORMATS
from kiosk.exports.files import ExportError
from kiosk.exports.words import ReportWords
from kiosk.operations import dailylog_formats as formats
from kiosk.operations import figures
from kiosk.operations.dailylog import File
from kiosk.operations.dailylog_formats import Told
from kiosk.operations.reports import stored_rows
from kiosk.operations.station import Station

FOLDER = "daily-logs"
"""Beside the database, where the site names no other folder."""

_CHUNK = 1 << 20
_ARRIVED, _LEFT = LogRow._fields.index("arrived_at"), LogRow._fields.index("left_at")
# Nobody writes a file for so long.
_KILLED = timedelta(minutes=5)


def folder_of(station: Station) -> Path:
    """Return the folder of the site's logs; a relative one stands beside the database.

    Raises NotFound("no_database_file") for a database in memory.
    """
    database = current().path()
    if database is None:
        raise NotFound("no_database_file")
    return database.parent / Path(station.site.daily_log.folder or FOLDER).expanduser()


def free_number(station: Station, one: Due, first: int) -> int:
    """Return the first number from ``first`` on under which no file stands; files are never replaced."""
    folder, number = folder_of(station), first
    while any((folder / _name(one, number, ending)).exists() for ending in FORMATS):
        number += 1
    return number


def gather(
    station: Station, one: Due, number: int, made_at: datetime, early_at: datetime | None, language: str
) -> Told:
    """Read what the log of a day tells, up to ``made_at``. Raises StorageError."""
    from kiosk.exports.daily_log import DayLog

    day, site = one.day, station.site
    early = one.edition is Edition.EARLY
    stored = [row for batch in stored_rows(station.site_id, day, day) for row in batch]
    if early:
        stored = _as_of(stored, made_at)
    others = figures.compared(station, day, day, made_at)
    log = DayLog(
        site=in_language(site.names, language),
        timezone=site.timezone,
        day=day,
        edition=one.edition,
        number=number,
        made_at=made_at,
        early_at=None if early else early_at,
        rows=[typed(row) for row in stored],
        picture=figures.picture(station, day, day, made_at, until=made_at if early else None),
        before=others.before,
        week_before=others.week_before,
    )
    return Told(log, stored)


def _as_of(stored: list[StoredRow], made_at: datetime) -> list[StoredRow]:
    """Leave out who came later, and departures later than that."""
    then = microseconds(made_at)
    known = [row for row in stored if row[_ARRIVED] <= then]
    return [
        (*row[:_LEFT], None, *row[_LEFT + 1 :]) if row[_LEFT] and row[_LEFT] > then else row for row in known
    ]


def write(station: Station, told: Told, words: ReportWords) -> list[File]:
    """Write the log in all formats of the site: all of them or none. Raises ExportError."""
    log, folder = told.log, folder_of(station)
    one, target = Due(log.day, log.edition), folder / str(log.day.year)
    # Ours is for our eyes only; who may read one that the site names is for its administrator to say.
    _make(folder, 0o700 if station.site.daily_log.folder is None else 0o777)
    _make(target, 0o777)
    _clear_away(target, one, log.made_at)
    paths = {kind: folder / _name(one, log.number, kind) for kind in station.site.daily_log.formats}
    try:
        for kind, path in paths.items():
            formats.write(kind, path, told, words)
    except BaseException:
        for path in paths.values():
            with suppress(OSError):
                path.unlink(missing_ok=True)
        raise
    return [described(folder, path) for path in paths.values()]


def described(folder: Path, path: Path) -> File:
    """Return size and digest of a file. Raises ExportError("not_writable") where it cannot be read."""
    digest, size = hashlib.sha256(), 0
    try:
        with path.open("rb") as file:
            while part := file.read(_CHUNK):
                digest.update(part)
                size += len(part)
    except OSError as error:
        raise ExportError("not_writable", path=str(path), reason=error.strerror or "") from error
    name = path.relative_to(folder).as_posix()
    return File(folder=str(folder), name=name, size=size, sha256=digest.hexdigest())


def _name(one: Due, number: int, ending: str) -> str:
    return f"{one.day.year}/{file_name(one.day, one.edition, number, ending)}"


def _make(folder: Path, mode: int) -> None:
    try:
        folder.mkdir(mode, parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError("not_writable", path=str(folder), reason=error.strerror or "") from error


def _clear_away(folder: Path, one: Due, now: datetime) -> None:
    """Remove what a program that was killed left half written under another name."""
    for half in folder.glob(f".{one.day.isoformat()} {one.edition.value}*.part"):
        with suppress(OSError):
            if half.stat().st_mtime < (now - _KILLED).timestamp():
                half.unlink()
