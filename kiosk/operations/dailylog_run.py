"""Writes and sends daily logs: each once, however many programs are open, and again where that failed.

A row in the database is made before the first file, so that of several programs one writes. A program that
was killed at it, or failed, is followed by the next one some minutes later. The training writes none.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from uuid import UUID

from db import models
from db.audit import record
from db.changes import announce
from db.connection import transaction
from db.errors import StorageError
from db.statements import insert
from kiosk.domain.daily_log import Due, Edition
from kiosk.domain.errors import IllegalMove, InvalidInput, LobbyError
from kiosk.exports.words import ReportWords
from kiosk.operations import dailylog_files, dailylog_mail
from kiosk.operations.closing import NewDay
from kiosk.operations.dailylog import (
    LEASE,
    LONGEST_RETRY,
    RETRY,
    Log,
    as_log,
    counts,
    days_of,
    due,
    left_over,
    logs,
    recent,
)
from kiosk.operations.station import Station

UNEXPECTED = "unexpected"
_OF_ONE_MESSAGE = ("mail_file_missing", "mail_refused")

Words = Callable[[str], ReportWords]
"""Gives the words of reports in a language."""


def run_due(station: Station, now: datetime, words: Words) -> list[Log]:
    """Write and send everything that is due, oldest first, and return those logs as they are then.

    What cannot be written or sent is noted with them and tried again later. Raises StorageError.
    """
    if station.training:
        return []
    # A day is closed before its closing edition is written; where that fails, both are tried again.
    closed = NewDay().keep(station, now)
    wanted = due(station, now, recent(station, now), wait=True)
    wanted = [one for one in wanted if closed or one.edition is Edition.EARLY]
    _drop_passed(station, now)
    unfinished = left_over(recent(station, now), now)
    touched = [log.id for one in wanted if (log := _claim(station, one, now))]
    touched += [log.id for log in unfinished if _claim_again(log, now)]
    for log in sorted(map(_read, touched), key=lambda one: Due(one.day, one.edition)):
        if log.written_at is None:
            _write(station, log, now, words)
    _send(station, [_read(one) for one in touched], now, words)
    return [_read(one) for one in touched]


def run(station: Station, day: date, edition: Edition, now: datetime, words: Words) -> Log:
    """Write one more log of a day, beside those that are there, and send it; return it as it is then.

    What goes wrong with files and mail is noted with it and tried again later. Raises
    InvalidInput("training_writes_none"), IllegalMove("too_late_for_early") for a day that is over,
    IllegalMove("too_early_for_closing") for one that is not, and StorageError.
    """
    if station.training:
        raise InvalidInput("training_writes_none")
    over = now >= days_of(station).ends(day)
    if over and edition is Edition.EARLY:
        raise IllegalMove("too_late_for_early", day=day.isoformat())
    if day > station.today(now) or (edition is Edition.CLOSING and not over):
        raise IllegalMove("too_early_for_closing", day=day.isoformat())
    if not NewDay().keep(station, now) and edition is Edition.CLOSING:
        raise StorageError("locked")
    log = _insert(station, Due(day, edition), now, lambda _known: False)
    if log is None:
        raise LookupError("a log that nobody can take")
    _write(station, log, now, words)
    _send(station, [_read(log.id)], now, words)
    return _read(log.id)


def _send(station: Station, known: list[Log], now: datetime, words: Words) -> None:
    """Send what is written and not sent, until the server fails: then the others wait, too."""
    failed: str | None = None
    for log in filter(lambda one: one.unsent, known):
        if failed is None:
            with _noting(station, log, now):
                refused = dailylog_mail.send(station, log, words(_language(station)), now)
                problem = "mail_some_refused" if refused else None
                _store(station, log, now, mailed_at=now, not_before=None, problem=problem)
            now_known = _read(log.id)
            if now_known.unsent and now_known.problem not in _OF_ONE_MESSAGE:
                failed = now_known.problem
        else:
            _store(station, log, now, problem=failed, not_before=_later(log, now))


def _write(station: Station, log: Log, now: datetime, words: Words) -> None:
    with _noting(station, log, now):
        language, one = _language(station), Due(log.day, log.edition)
        early = _early(station, log)
        found = dailylog_files.gather(station, one, log.number, log.made_at, early, language)
        files = dailylog_files.write(station, found, words(language))
        values = {"files": [one.plain() for one in files], "rows": len(found.stored), "written_at": now}
        # Whoever writes it sends it, too.
        values |= {"problem": None, "not_before": now + LEASE if log.to_mail else None}
        detail = {
            "day": log.day.isoformat(),
            "edition": log.edition.value,
            "files": {one.name: one.sha256 for one in files},
        }
        with transaction():
            _set(station, log, now, values)
            keys = {"site": station.site_id, "station": station.id}
            record("daily_log", log.id, **keys, now=now, detail=detail)


def _language(station: Station) -> str:
    return station.site.daily_log.language or station.site.languages[0]


def _early(station: Station, log: Log) -> datetime | None:
    """Return up to when the early edition knew: that of the set time, else the last one before it."""
    known = [
        one
        for one in logs(station, log.day, log.day)
        if one.edition is Edition.EARLY and one.written_at is not None and one.made_at < log.made_at
    ]
    days = days_of(station)
    at_time = [one.made_at for one in known if counts(one, days)]
    return min(at_time) if at_time else max((one.made_at for one in known), default=None)


@contextmanager
def _noting(station: Station, log: Log, now: datetime) -> Iterator[None]:
    """Note with the log what goes wrong, and leave it to a later attempt."""
    try:
        yield
    except LobbyError as error:
        _store(station, log, now, problem=error.code, not_before=_later(log, now))
    except Exception:
        _store(station, log, now, problem=UNEXPECTED, not_before=_later(log, now))
        raise
    except BaseException:  # stopped: whoever comes next goes on at once
        _store(station, log, now, not_before=None)
        raise


def _later(log: Log, now: datetime) -> datetime:
    """Return when to try again: what has failed for long is tried less often."""
    age = now - (log.written_at or now)
    return now + min(max(RETRY, age / 4), LONGEST_RETRY)


# Claims


def _claim(station: Station, one: Due, now: datetime) -> Log | None:
    """Take a log that is due; None where another program was quicker."""
    days = days_of(station)
    return _insert(station, one, now, taken=lambda known: any(counts(log, days) for log in known))


def _insert(station: Station, one: Due, now: datetime, taken: Callable[[list[Log]], bool]) -> Log | None:
    """Make the row of a log under a number that neither a row nor a file has; None when it is ``taken``."""
    number = 0
    while True:
        # Outside of the transaction: a folder on the network may take its time.
        number = dailylog_files.free_number(station, one, number + 1)
        with transaction():
            known = [log for log in logs(station, one.day, one.day) if log.edition is one.edition]
            if taken(known):
                return None
            if number not in {log.number for log in known}:
                return _read(_row(station, one, number, now))


def _row(station: Station, one: Due, number: int, now: datetime) -> UUID:
    key: UUID = insert(
        models.DailyLog,
        site=station.site_id,
        service_day=one.day,
        edition=one.edition.value,
        number=number,
        made_at=now,
        station=station.id,
        rows=0,
        files=[],
        to_mail=station.site.daily_log.mail is not None,
        not_before=now + LEASE,
    )
    return key


def _claim_again(log: Log, now: datetime) -> bool:
    """Take a log that was left unfinished or unsent; False where another program was quicker."""
    table = models.DailyLog
    with transaction():
        if not _read(log.id).free(now):
            return False
        # A log that was not written yet is made anew, and knows what there is by now.
        made_at = log.made_at if log.written_at is not None else now
        table.update(not_before=now + LEASE, made_at=made_at).where(table.id == log.id).execute()
    return True


def _drop_passed(station: Station, now: datetime) -> None:
    """Give up early editions that were begun, never written, and whose day is over."""
    table, today = models.DailyLog, station.today(now)
    passed = (table.site == station.site_id) & (table.edition == Edition.EARLY.value)
    with transaction():
        table.delete().where(passed & (table.service_day < today) & table.written_at.is_null()).execute()


def _store(station: Station, log: Log, now: datetime, **values: object) -> None:
    with transaction():
        _set(station, log, now, values)


def _set(station: Station, log: Log, now: datetime, values: Mapping[str, object]) -> None:
    """Change the row of a log within the caller's transaction."""
    table = models.DailyLog
    table.update(values).where(table.id == log.id).execute()
    announce("daily_log", log.id, site=station.site_id, now=now)


def _read(key: UUID) -> Log:
    return as_log(models.DailyLog.get_by_id(key))
