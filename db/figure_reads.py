"""The reads behind figures: one day's visits as they are counted, and the days that are kept."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

from db.connection import rows, scalar
from db.queries import microseconds

_LATEST = 2**63 - 1


class Counted(NamedTuple):
    """A visit with its ticket and rating. Instants are microseconds, as they are stored."""

    arrived: int
    purpose: str
    language: str
    adults: int
    children: int
    service: str | None
    kind: str | None
    counter: int | None
    staff: str | None
    status: str | None
    outcome: str | None
    issued: int | None
    called: int | None
    came: int | None
    finished: int | None
    score: int | None
    rated: int | None


def counted(site: UUID, day: date) -> Iterator[Counted]:
    """Yield the visits of a service day."""
    sql = """
        SELECT v.arrived_at, p.code, v.language, v.adults, v.children, s.code, s.kind, c.number, w.code,
               t.status, t.outcome, t.issued_at, t.called_at, coalesce(t.serving_at, t.called_at),
               t.finished_at, f.score, f.at
        FROM visit v JOIN purpose p ON p.id = v.purpose_id
        LEFT JOIN ticket t ON t.visit_id = v.id
        LEFT JOIN service s ON s.id = t.service_id
        LEFT JOIN counter c ON c.id = t.counter_id
        LEFT JOIN staff w ON w.id = t.staff_id
        LEFT JOIN satisfaction f ON f.visit_id = v.id
        WHERE v.site_id = ? AND v.service_day = ?
    """
    return (Counted(*one) for one in rows(sql, site.hex, day.isoformat()))


def first_day(site: UUID) -> date | None:
    """Return the first service day that has visits."""
    return _day("SELECT min(service_day) FROM visit WHERE site_id = ?", site.hex)


def last_day(site: UUID, before: date) -> date | None:
    """Return the last service day before this one that has visits."""
    sql = "SELECT max(service_day) FROM visit WHERE site_id = ? AND service_day < ?"
    return _day(sql, site.hex, before.isoformat())


def days_with_visits(site: UUID, first: date, last: date) -> list[date]:
    """Return the service days of this span that have visits, in order; each is one step on the index."""
    sql = """
        WITH RECURSIVE found (day) AS (
            SELECT min(service_day) FROM visit WHERE site_id = ? AND service_day >= ?
            UNION ALL
            SELECT (SELECT min(service_day) FROM visit WHERE site_id = ? AND service_day > found.day)
            FROM found WHERE found.day < ?
        )
        SELECT day FROM found WHERE day <= ?
    """
    end = last.isoformat()
    found = rows(sql, site.hex, first.isoformat(), site.hex, end, end)
    return [date.fromisoformat(day) for (day,) in found]


def kept(site: UUID, first: date, last: date, basis: str, *, cells: bool) -> Iterator[tuple[date, str]]:
    """Yield what is kept of the days of this span as text: the whole days, or their cells."""
    sql = f"""
        SELECT service_day, {"cells" if cells else "body"} FROM day_figures
        WHERE site_id = ? AND service_day BETWEEN ? AND ? AND basis = ?
    """  # noqa: S608 - names of our own
    for day, text in rows(sql, site.hex, first.isoformat(), last.isoformat(), basis):
        yield date.fromisoformat(day), text


def topics(
    site: UUID, first: date, last: date, subjects: Sequence[str], until: datetime | None
) -> list[tuple[str, str | None, str | None, str | None, int]]:
    """Return purpose, subject, service and outcome of the visits of this span, with how many have them.

    A subject is told where it is one of ``subjects``; ``until`` leaves out those who arrived later.
    """
    sql = f"""
        SELECT p.code, CASE WHEN v.subject IN ({", ".join("?" * len(subjects))}) THEN v.subject END,
               s.code, t.outcome, count(*)
        FROM visit v JOIN purpose p ON p.id = v.purpose_id
        LEFT JOIN ticket t ON t.visit_id = v.id LEFT JOIN service s ON s.id = t.service_id
        WHERE v.site_id = ? AND v.service_day BETWEEN ? AND ? AND v.arrived_at <= ?
        GROUP BY 1, 2, 3, 4
    """  # noqa: S608 - marks only
    latest = _LATEST if until is None else microseconds(until)
    return rows(sql, *subjects, site.hex, first.isoformat(), last.isoformat(), latest)


def kinds(site: UUID) -> list[tuple[str, str]]:
    """Return code and kind of all services that the site has or had."""
    return [
        (code, kind)
        for code, kind in rows("SELECT code, kind FROM service WHERE site_id = ? ORDER BY code", site.hex)
    ]


def _day(sql: str, *values: str) -> date | None:
    found = scalar(sql, *values)
    return None if found is None else date.fromisoformat(found)
