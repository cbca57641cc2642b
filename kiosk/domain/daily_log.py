"""Which daily logs are due: the early edition at a set time of each day, the closing one when it is over."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from kiosk.domain.tickets import day_ends, service_day

MOST_DAYS = 30
"""So many days back a missed closing edition is made up: as long as visits are usually kept."""
_ONE_DAY = timedelta(days=1)


class Edition(StrEnum):
    """Which of a day's logs: before the day is over, or when it is."""

    EARLY = "early"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True, order=True)
class Due:
    """A log that is to be written."""

    day: date
    edition: Edition


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """How a site counts its days. ``early_at`` is the local time of the early edition."""

    timezone: str
    starts: time
    early_at: time

    def today(self, now: datetime) -> date:
        """Return the service day of ``now``."""
        return service_day(now, self.timezone, self.starts)

    def ends(self, day: date) -> datetime:
        """Return the instant, in UTC, at which a service day is over."""
        return day_ends(day, self.timezone, self.starts).astimezone(UTC)

    def early(self, day: date) -> datetime:
        """Return the instant, in UTC, of the early edition of a service day.

        A time before the day's start is that of the following calendar day, which the service day runs into.
        """
        date_of_it = day if self.early_at >= self.starts else day + _ONE_DAY
        return datetime.combine(date_of_it, self.early_at, ZoneInfo(self.timezone)).astimezone(UTC)


def due(
    now: datetime,
    days: Days,
    written: Collection[Due],
    first: date | None,
    wanted: Callable[[date], bool],
) -> list[Due]:
    """Return what is to be written at ``now``, oldest first.

    ``written`` are the logs that exist or that somebody is at, ``first`` the first day that ever had one. A
    closing edition is due for each day since then, ``MOST_DAYS`` back at most, and in the beginning for
    yesterday. An early edition is due today only: of a day that is over there is the closing one. ``wanted``
    tells whether a day has a log at all: one on which the site opens, or somebody came all the same.
    """
    today = days.today(now)
    since = max(today - MOST_DAYS * _ONE_DAY, min(first or today, today - _ONE_DAY))
    found = [Due(since + step * _ONE_DAY, Edition.CLOSING) for step in range((today - since).days)]
    if now >= days.early(today):
        found.append(Due(today, Edition.EARLY))
    return [one for one in found if one not in written and wanted(one.day)]


def next_due(now: datetime, days: Days) -> datetime:
    """Return the next instant at which a log may become due by the clock alone."""
    today = days.today(now)
    return next(at for at in (days.early(today), days.ends(today)) if at > now)


def file_name(day: date, edition: Edition, number: int, ending: str) -> str:
    """Return a name that every file system takes: ``2026-11-22 closing 2.pdf``; the first has no number."""
    return f"{day.isoformat()} {edition.value}{'' if number == 1 else f' {number}'}.{ending}"
