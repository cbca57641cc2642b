"""The daily log as the database gives it, filtered, one batch after the other."""

from collections.abc import Iterator
from datetime import date
from typing import Any
from uuid import UUID

from db import models
from db.connection import batches, scalar
from db.queries import instant
from kiosk.domain.local_time import LocalTime
from kiosk.domain.log_rows import EVERY_VISIT, LogFilter, LogRow
from kiosk.domain.tickets import NUMBER_DIGITS

StoredRow = tuple[Any, ...]
"""The fields of a LogRow in their order; the day is text, instants are microseconds."""

_ARRIVED = 2

# Texts and durations are put together by SQLite: Python would take as long as all the reading.
_FIELDS = f"""
    substr(v.id, 1, 8) || '-' || substr(v.id, 9, 4) || '-' || substr(v.id, 13, 4) || '-'
        || substr(v.id, 17, 4) || '-' || substr(v.id, 21),
    v.service_day, v.arrived_at, v.left_at, p.code, v.adults, v.children, v.adults + v.children, r.name,
    r.organisation, r.phone, h.name, t.prefix || printf('%0{NUMBER_DIGITS}d', t.number), s.code, t.status,
    t.outcome, (t.called_at - t.issued_at) / 1000000,
    (t.finished_at - coalesce(t.serving_at, t.called_at)) / 1000000, c.number, w.name, n.name, v.language,
    v.subject, v.note
"""
_FROM = """
    FROM visit v
    JOIN purpose p ON p.id = v.purpose_id
    JOIN station n ON n.id = v.station_id
    LEFT JOIN visitor r ON r.id = v.visitor_id
    LEFT JOIN host h ON h.id = v.host_id
    LEFT JOIN ticket t ON t.visit_id = v.id
    LEFT JOIN service s ON s.id = t.service_id
    LEFT JOIN counter c ON c.id = t.counter_id
    LEFT JOIN staff w ON w.id = t.staff_id
"""
_SCORES = "JOIN satisfaction f ON f.visit_id = v.id"
_WHERE = "WHERE v.site_id = ? AND v.service_day BETWEEN ? AND ?"
_ORDER = " ORDER BY v.service_day, v.arrived_at, v.id"
_PARTS = {
    "purposes": "p.code",
    "services": "s.code",
    "statuses": "t.status",
    "outcomes": "t.outcome",
    "counters": "c.number",
    "staff": "w.code",
    "languages": "v.language",
    "scores": "f.score",
    "weekdays": "(strftime('%w', v.service_day) + 6) % 7",
    "subjects": "v.subject",
}
_CONDITIONS = {
    "with_ticket": "t.id IS NOT NULL",
    "called": "t.called_at IS NOT NULL",
    "with_outcome": "t.outcome IS NOT NULL",
}
_KNOWN = {
    "purposes": "SELECT 1 FROM purpose WHERE site_id = ? AND code = ?",
    "services": "SELECT 1 FROM service WHERE site_id = ? AND code = ?",
    "counters": "SELECT 1 FROM counter WHERE site_id = ? AND number = ?",
    "staff": "SELECT 1 FROM staff WHERE site_id = ? AND code = ?",
    "outcomes": "SELECT 1 FROM ticket WHERE site_id = ? AND outcome = ? LIMIT 1",
}


def log(site: UUID, first: date, last: date, only: LogFilter) -> Iterator[list[StoredRow]]:
    """Stream the visits of these service days in order of arrival, at flat memory. Raises StorageError.

    One statement, so that all rows are of one moment; writers are not held up.
    """
    sql, values = _query(_FIELDS, site, first, last, only)
    found = batches(sql + _ORDER, *values)
    return _in_hours(site, found, only, _ARRIVED) if only.hours else found


def log_size(site: UUID, first: date, last: date, only: LogFilter) -> int:
    """Count what :func:`log` gives. Raises StorageError."""
    if only == EVERY_VISIT:
        sql = "SELECT count(*) FROM visit WHERE site_id = ? AND service_day BETWEEN ? AND ?"
        return int(scalar(sql, site.hex, first.isoformat(), last.isoformat()))
    if not only.hours:
        sql, values = _query("count(*)", site, first, last, only)
        return int(scalar(sql, *values))
    sql, values = _query("v.arrived_at", site, first, last, only)
    return sum(map(len, _in_hours(site, batches(sql, *values), only, 0)))


def typed(row: StoredRow) -> LogRow:
    """Return a stored row with its day and instants as Python has them."""
    visit, day, arrived, left, *rest = row
    gone = None if left is None else instant(left)
    return LogRow(visit, date.fromisoformat(day), instant(arrived), gone, *rest)


def is_known(part: str, site: UUID, code: str | int) -> bool:
    """Tell whether the site has, or once had, this purpose, service, counter, staff member or outcome."""
    return part in _KNOWN and scalar(_KNOWN[part], site.hex, code) is not None


def _query(what: str, site: UUID, first: date, last: date, only: LogFilter) -> tuple[str, list[str | int]]:
    sql = f"SELECT {what} {_FROM} {_SCORES if only.scores else ''} {_WHERE}"
    values: list[str | int] = [site.hex, first.isoformat(), last.isoformat()]
    for part, column in _PARTS.items():
        if wanted := getattr(only, part):
            sql += f" AND {column} IN ({', '.join('?' * len(wanted))})"
            values += wanted
    sql += "".join(f" AND {condition}" for part, condition in _CONDITIONS.items() if getattr(only, part))
    return sql, values


def _in_hours(
    site: UUID, found: Iterator[list[StoredRow]], only: LogFilter, column: int
) -> Iterator[list[StoredRow]]:
    """Keep the rows that arrived in the hours wanted; SQLite knows no time zones."""
    hour = LocalTime(models.Site.get_by_id(site).settings["timezone"]).hour
    for batch in found:
        if fitting := [row for row in batch if hour(row[column]) in only.hours]:
            yield fitting
