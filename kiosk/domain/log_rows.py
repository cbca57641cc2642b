"""One line of the daily log, as every export and report sees it, and which lines are meant."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple


class FileKind(StrEnum):
    """The kinds of file that the log can become, each the usual ending of its names."""

    CSV = "csv"
    XLSX = "xlsx"
    PDF = "pdf"
    JSONL = "jsonl"


class LogRow(NamedTuple):
    """A visit with its ticket. Instants are aware UTC, durations whole seconds; codes stay codes.

    ``wait_seconds`` runs from issue to first call, ``service_seconds`` from the visitor's coming to the
    counter (or the call, when that was not noted) to the end.
    """

    visit: str
    service_day: date
    arrived_at: datetime
    left_at: datetime | None
    purpose: str
    adults: int
    children: int
    party_size: int
    name: str | None
    organisation: str | None
    phone: str | None
    host: str | None
    ticket: str | None
    service: str | None
    status: str | None
    outcome: str | None
    wait_seconds: int | None
    service_seconds: int | None
    counter: int | None
    staff: str | None
    station: str
    language: str
    subject: str | None
    note: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LogFilter:
    """Which visits of the log are meant: those that fit every part. An empty part takes everything.

    Codes are the site's, ``staff`` too; ``counters`` are numbers. ``hours`` are the hours of arrival (0 to
    23) on the site's clock, ``weekdays`` those of the service day (0 is Monday), ``scores`` the visitors'
    ratings (1 to 5), ``subjects`` the codes of choices, or words as they were typed. ``with_ticket`` leaves
    out visits that needed none, ``called`` those whose ticket was never called, ``with_outcome`` those
    that ended without one.
    """

    purposes: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()
    counters: tuple[int, ...] = ()
    staff: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    hours: tuple[int, ...] = ()
    scores: tuple[int, ...] = ()
    weekdays: tuple[int, ...] = ()
    subjects: tuple[str, ...] = ()
    with_ticket: bool = False
    called: bool = False
    with_outcome: bool = False


EVERY_VISIT = LogFilter()
