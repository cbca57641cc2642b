"""What managers read: the daily log."""

from collections.abc import Iterable, Iterator
from datetime import date
from uuid import UUID

from db import log_reads
from db.log_reads import StoredRow
from kiosk.domain.errors import InvalidInput
from kiosk.domain.log_rows import EVERY_VISIT, LogFilter, LogRow
from kiosk.domain.tickets import TicketStatus
from kiosk.operations.station import Station


def log_rows(site: UUID, first: date, last: date, only: LogFilter = EVERY_VISIT) -> Iterator[LogRow]:
    """Stream the visits of these service days (both included) in order of arrival.

    Memory stays flat however many there are. Raises InvalidInput("days_reversed"), StorageError.
    """
    return typed_rows(stored_rows(site, first, last, only))


def stored_rows(
    site: UUID, first: date, last: date, only: LogFilter = EVERY_VISIT
) -> Iterator[list[StoredRow]]:
    """Stream the same rows as the database has them, some thousand at a time: for writers of files.

    Raises InvalidInput("days_reversed"), StorageError.
    """
    _check_days(first, last)
    return log_reads.log(site, first, last, only)


def typed_rows(batches: Iterable[list[StoredRow]]) -> Iterator[LogRow]:
    """Yield stored rows with days and instants as Python has them."""
    return (log_reads.typed(row) for batch in batches for row in batch)


def count_visits(site: UUID, first: date, last: date, only: LogFilter = EVERY_VISIT) -> int:
    """Return how many rows ``log_rows`` gives. Raises InvalidInput("days_reversed"), StorageError."""
    _check_days(first, last)
    return log_reads.log_size(site, first, last, only)


def check_filter(station: Station, only: LogFilter) -> None:
    """Refuse a filter that names what the site never had.

    What was taken out of the site file may still be named. Raises InvalidInput("unknown_filter") for the
    part, with the ``value``, and StorageError.
    """
    site = station.site
    known: dict[str, frozenset[str | int]] = {
        "purposes": frozenset(one.code for one in site.purposes),
        "services": frozenset(one.code for one in site.services),
        "counters": frozenset(one.number for one in site.counters),
        "staff": frozenset(one.code for one in site.staff),
        "outcomes": frozenset(one.code for one in site.outcomes),
        "statuses": frozenset(TicketStatus),
        "languages": frozenset(site.languages),
        "hours": frozenset(range(24)),
        "scores": frozenset(range(1, 6)),
        "weekdays": frozenset(range(7)),
    }
    for part, values in known.items():
        for value in getattr(only, part):
            if value not in values and not log_reads.is_known(part, station.site_id, value):
                raise InvalidInput("unknown_filter", part, part=part, value=value)


def _check_days(first: date, last: date) -> None:
    if first > last:
        raise InvalidInput("days_reversed", "to")
