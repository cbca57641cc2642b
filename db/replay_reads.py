"""The reads behind replays of a day's queue."""

from collections import defaultdict
from datetime import date, datetime, timedelta
from uuid import UUID

from db.connection import rows
from db.queries import instant, microseconds
from kiosk.domain.observed import Seen, Stint
from kiosk.domain.replay import Stretch

# Tickets carried over wait for so many days at most to be found again.
_CARRIED = timedelta(days=7)
_OF_DAY = "site_id = ? AND service_day BETWEEN ? AND ? AND (service_day = ? OR queue_day = ?)"


def tickets_of_day(site: UUID, day: date) -> list[Seen]:
    """Return the tickets of a day's queue in order of issue, with those carried over from days before."""
    sql = f"""
        SELECT t.id, s.code, t.number, t.issued_at, t.place, t.called_at, t.finished_at
        FROM ticket t JOIN service s ON s.id = t.service_id
        WHERE t.id IN (SELECT id FROM ticket WHERE {_OF_DAY}) ORDER BY t.issued_at, t.id
    """  # noqa: S608 - constants of our own
    return [
        Seen(UUID(key), service, number, instant(issued), instant(place), _maybe(called), _maybe(ended))
        for key, service, number, issued, place, called, ended in rows(sql, *_of_day(site, day))
    ]


def stints_of_day(site: UUID, day: date, begin: datetime, end: datetime) -> list[Stint]:
    """Return when the tickets of a day's queue were at counters between ``begin`` and ``end``."""
    sql = f"""
        SELECT ticket, number, at, ends FROM (
            SELECT e.ticket_id AS ticket, c.number AS number, e.status AS status, e.at AS at,
                   lead(e.at) OVER (PARTITION BY e.ticket_id ORDER BY e.at, e.id) AS ends
            FROM ticket_event e LEFT JOIN counter c ON c.id = e.counter_id
            WHERE e.ticket_id IN (SELECT id FROM ticket WHERE {_OF_DAY})
        ) AS moved
        WHERE status IN ('called', 'serving') AND number IS NOT NULL AND at >= ? AND at < ?
    """  # noqa: S608 - constants of our own
    bounds = microseconds(begin), microseconds(end)
    return [
        Stint(UUID(ticket), counter, instant(at), end if ends is None else min(instant(ends), end))
        for ticket, counter, at, ends in rows(sql, *_of_day(site, day), *bounds)
    ]


def open_stretches(site: UUID, begin: datetime, end: datetime) -> dict[int, tuple[Stretch, ...]]:
    """Return when desks had opened which counter between ``begin`` and ``end``.

    What was opened earlier and never closed does not count: its desk broke off.
    """
    sql = """
        SELECT c.number, o.opened_at, o.closed_at
        FROM counter_session o JOIN counter c ON c.id = o.counter_id
        WHERE o.site_id = ? AND o.opened_at < ?
          AND (o.closed_at > ? OR o.closed_at IS NULL AND o.opened_at >= ?)
        ORDER BY o.opened_at
    """
    first, last = microseconds(begin), microseconds(end)
    found: defaultdict[int, list[Stretch]] = defaultdict(list)
    for number, opened, closed in rows(sql, site.hex, last, first, first):
        stretch = max(begin, instant(opened)), end if closed is None else min(end, instant(closed))
        found[number].append(stretch)
    return {number: tuple(some) for number, some in found.items()}


def _of_day(site: UUID, day: date) -> tuple[str, str, str, str, str]:
    text = day.isoformat()
    return site.hex, (day - _CARRIED).isoformat(), text, text, text


def _maybe(stored: int | None) -> datetime | None:
    return None if stored is None else instant(stored)
