"""How long somebody in the queue waits: reads what the estimate stands on."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID
from weakref import WeakKeyDictionary
from zoneinfo import ZoneInfo

from db import queries
from db.connection import Engine, current
from kiosk.domain.history import Usual, at_work, summarise
from kiosk.domain.tickets import day_ends
from kiosk.domain.waits import Estimate, estimate
from kiosk.operations.station import Station

LATEST_CALLS = 100
EARLIER_DAYS = timedelta(days=7)
EARLIER_CALLS = 5000

# A few days, because tickets of yesterday may still be asked for.
DAYS_KEPT = 3

_usual: WeakKeyDictionary[Engine, dict[tuple[UUID, date], Usual]] = WeakKeyDictionary()


def expected_wait(
    station: Station, service: str, ahead: Sequence[str], day: date, now: datetime
) -> Estimate | None:
    """Return how long someone waits behind visitors of these services, or None without ground for it.

    ``ahead`` is in the order of calling. Raises StorageError.
    """
    counters = {one.number: one.services for one in station.site.counters}
    calls = queries.calls(station.site_id, day, day, lambda _: _midnight(station, day), LATEST_CALLS)
    today = calls.get(day, [])
    second = (now - _midnight(station, day)).total_seconds()
    return estimate(
        service,
        ahead,
        calls=today,
        counters=counters,
        opened=_opened(station, service, day) or at_work(service, today, counters, second),
        now=second,
        usual=usual_before(station, day),
    )


def _opened(station: Station, service: str, day: date) -> set[int]:
    """Return the counters that a desk has opened on this day, none if nobody there serves ``service``.

    One left open by a desk that broke off on an earlier day does not count.
    """
    site = station.site
    begins = day_ends(day - timedelta(days=1), site.timezone, site.day_starts)
    found = queries.open_counters(station.site_id, begins)
    return found if any(one.number in found for one in site.counters_for(service)) else set()


def usual_before(station: Station, day: date) -> Usual:
    """Return what the week before ``day`` was like, read once for a service day. Raises StorageError."""
    known = _usual.setdefault(current(), {})
    if (station.site_id, day) in known:
        return known[station.site_id, day]
    first, last = day - EARLIER_DAYS, day - timedelta(days=1)
    found = queries.calls(station.site_id, first, last, lambda one: _midnight(station, one), EARLIER_CALLS)
    while len(known) >= DAYS_KEPT:
        del known[next(iter(known))]
    known[station.site_id, day] = summarise(list(found.values()))
    return known[station.site_id, day]


def _midnight(station: Station, day: date) -> datetime:
    """Return twelve hours before noon: the right clock all day, also when it was put forward or back."""
    noon = datetime.combine(day, time(12), ZoneInfo(station.site.timezone))
    return noon.astimezone(UTC) - timedelta(hours=12)
