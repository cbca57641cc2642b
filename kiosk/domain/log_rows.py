"""One line of the daily log, as every export and report sees it."""

from datetime import date, datetime
from typing import NamedTuple


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
