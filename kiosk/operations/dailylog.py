"""The daily logs of a site: which are recorded, which are due, and what staff should know about them.

Programs that draw load this to look whether it is time. Writing is in ``dailylog_run``, checking in
``dailylog_check``.
"""

from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

from db import models
from db.connection import scalar
from kiosk.domain import daily_log
from kiosk.domain.daily_log import MOST_DAYS, Days, Due, Edition
from kiosk.operations.greeting import spans_of
from kiosk.operations.station import Station

LEASE = timedelta(minutes=10)
"""Who writes or sends for so long without an end was killed."""
RETRY = timedelta(minutes=3)
"""From a failure to the next attempt; longer when a server of mail has refused for long."""
LONGEST_RETRY = timedelta(hours=1)

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A file that was written: ``name`` is below ``folder``, ``size`` in bytes, ``sha256`` in hex."""

    folder: str
    name: str
    size: int
    sha256: str

    @property
    def path(self) -> Path:
        """Where it was written."""
        return Path(self.folder, self.name)

    def plain(self) -> dict[str, str | int]:
        """Return it as it is stored."""
        return asdict(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Log:
    """A daily log as it is recorded; see ``db.models.DailyLog``. ``problem`` is a code."""

    id: UUID
    day: date
    edition: Edition
    number: int
    made_at: datetime
    rows: int
    files: tuple[File, ...]
    written_at: datetime | None
    to_mail: bool
    mailed_at: datetime | None
    not_before: datetime | None
    problem: str | None

    def free(self, now: datetime) -> bool:
        """Tell whether nobody is at it. An instant too far ahead was left by a clock that was wrong."""
        return self.not_before is None or not now < self.not_before <= now + LONGEST_RETRY

    def plain(self) -> dict[str, object]:
        """Return it as scripts read it."""
        return {
            "day": self.day.isoformat(),
            "edition": self.edition.value,
            "number": self.number,
            "groups": self.rows,
            "made_at": self.made_at.isoformat(),
            "written_at": self.written_at.isoformat() if self.written_at else None,
            "mailed_at": self.mailed_at.isoformat() if self.mailed_at else None,
            "problem": self.problem,
            "files": [one.plain() for one in self.files],
        }

    @property
    def unsent(self) -> bool:
        """Whether its mail is still to be sent."""
        return self.written_at is not None and self.to_mail and self.mailed_at is None


@dataclass(frozen=True, slots=True)
class Standing:
    """What staff should know: the log that was written last, and one that cannot be written or sent."""

    last: Log | None
    trouble: Log | None


def days_of(station: Station) -> Days:
    """Return how the site counts its days."""
    site = station.site
    return Days(timezone=site.timezone, starts=site.day_starts, early_at=site.daily_log.at)


def logs(station: Station, first: date | None = None, last: date | None = None) -> list[Log]:
    """Return the logs of these service days in the order in which they were made. Raises StorageError."""
    table = models.DailyLog
    chosen = table.select().where(table.site == station.site_id)
    if first is not None:
        chosen = chosen.where(table.service_day >= first)
    if last is not None:
        chosen = chosen.where(table.service_day <= last)
    return [as_log(row) for row in chosen.order_by(table.service_day, table.made_at, table.number)]


def recent(station: Station, now: datetime) -> list[Log]:
    """Return the logs of the days for which one may still be made up. Raises StorageError."""
    return logs(station, station.today(now) - MOST_DAYS * _ONE_DAY)


def pending(station: Station, now: datetime) -> frozenset[Due | UUID]:
    """Tell quickly what there is to write or to send: what is due, and logs by their keys.

    While the calendars are not loaded yet, days off look like others: what is written is decided by
    ``run_due``. Raises StorageError.
    """
    if station.training:
        return frozenset()
    known = recent(station, now)
    return frozenset((*due(station, now, known, wait=False), *(one.id for one in left_over(known, now))))


def next_look(station: Station, now: datetime) -> datetime:
    """Return the instant before which nothing becomes due, if nothing is now. Raises StorageError."""
    later = [one.not_before for one in recent(station, now) if one.not_before and one.not_before > now]
    return min([daily_log.next_due(now, days_of(station)), *later])


def standing(station: Station, now: datetime) -> Standing:
    """Return what staff should know about the logs of the last days. Raises StorageError."""
    known = recent(station, now)
    written = [one for one in known if one.written_at is not None]
    last = max(written, key=lambda one: one.made_at, default=None)
    open_or_last = [one for one in known if one.written_at is None or one.unsent or one is last]
    return Standing(last, next((one for one in open_or_last[::-1] if one.problem), None))


def due(station: Station, now: datetime, known: list[Log], *, wait: bool) -> list[Due]:
    """Return what is to be written, beside what is ``known``. ``wait``: for the calendars of holidays."""
    days = days_of(station)
    first = scalar("SELECT min(service_day) FROM daily_log WHERE site_id = ?", station.site_id.hex)
    since = None if first is None else date.fromisoformat(first)
    taken = {Due(one.day, one.edition) for one in known if counts(one, days)}
    return daily_log.due(now, days, taken, since, partial(_wanted, station, since, station.today(now), wait))


def counts(log: Log, days: Days) -> bool:
    """Tell whether a log stands for the one of its set time. One that was asked for earlier does not."""
    return log.edition is Edition.CLOSING or log.made_at >= days.early(log.day)


def left_over(known: list[Log], now: datetime) -> list[Log]:
    """Return what was begun and not finished, or written and not sent, and nobody is at."""
    return [one for one in known if (one.written_at is None or one.unsent) and one.free(now)]


def as_log(row: models.DailyLog) -> Log:
    """Return a row as it is shown."""
    return Log(
        id=row.id,
        day=row.service_day,
        edition=Edition(row.edition),
        number=row.number,
        made_at=row.made_at,
        rows=row.rows,
        files=tuple(File(**one) for one in row.files),
        written_at=row.written_at,
        to_mail=row.to_mail,
        mailed_at=row.mailed_at,
        not_before=row.not_before,
        problem=row.problem,
    )


def _wanted(station: Station, since: date | None, today: date, wait: bool, day: date) -> bool:
    """Tell whether a day has a log: somebody came, or the site opens.

    Before the first log nobody expected one of a day on which nobody came: the program was not there.
    """
    sql = "SELECT 1 FROM visit WHERE site_id = ? AND service_day = ? LIMIT 1"
    if scalar(sql, station.site_id.hex, day.isoformat()):
        return True
    expected = day == today or (since is not None and day >= since)
    return expected and bool(spans_of(station.site, day, wait=wait))
