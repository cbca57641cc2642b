"""The reads behind the day plan."""

from datetime import date, datetime
from uuid import UUID

from db.connection import rows
from db.queries import instant

_FIVE_MINUTES = 5 * 60 * 1_000_000


def issues(site: UUID, day: date) -> list[tuple[str, datetime, int]]:
    """Return how many tickets of a service day were issued, by service and the five minutes they fall in."""
    sql = f"""
        SELECT s.code, t.issued_at / {_FIVE_MINUTES:d}, count(*)
        FROM ticket t JOIN service s ON s.id = t.service_id
        WHERE t.site_id = ? AND t.service_day = ? GROUP BY 1, 2
    """  # noqa: S608 - constants of our own
    found = rows(sql, site.hex, day.isoformat())
    return [(service, instant(part * _FIVE_MINUTES), count) for service, part, count in found]


def plan_slots(site: UUID, day: date) -> dict[tuple[int, int], str]:
    """Return the staff codes of the day plan by counter and hour."""
    sql = """
        SELECT c.number, p.hour, w.code
        FROM plan_slot p JOIN counter c ON c.id = p.counter_id JOIN staff w ON w.id = p.staff_id
        WHERE p.site_id = ? AND p.service_day = ? ORDER BY p.hour, c.number
    """
    return {(counter, hour): staff for counter, hour, staff in rows(sql, site.hex, day.isoformat())}


def planned_days(site: UUID, first: date, last: date) -> list[date]:
    """Return the days from ``first`` to ``last`` that have a plan, in order."""
    sql = """
        SELECT DISTINCT service_day FROM plan_slot
        WHERE site_id = ? AND service_day BETWEEN ? AND ? ORDER BY service_day
    """
    return [date.fromisoformat(day) for (day,) in rows(sql, site.hex, first.isoformat(), last.isoformat())]
