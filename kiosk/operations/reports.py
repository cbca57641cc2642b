"""What managers read: the daily log."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from db import queries
from kiosk.domain.errors import InvalidInput
from kiosk.domain.log_rows import LogRow


def log_rows(site: UUID, first: date, last: date) -> Iterator[LogRow]:
    """Stream the visits of these service days (both included) in order of arrival.

    Memory stays flat however many there are. Raises InvalidInput("days_reversed"), StorageError.
    """
    _check_days(first, last)
    return queries.log(site, first, last)


def count_visits(site: UUID, first: date, last: date) -> int:
    """Return how many rows ``log_rows`` gives. Raises InvalidInput("days_reversed"), StorageError."""
    _check_days(first, last)
    return queries.log_size(site, first, last)


def _check_days(first: date, last: date) -> None:
    if first > last:
        raise InvalidInput("days_reversed", "to")
