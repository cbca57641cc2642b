"""What the greeting says: part of the day, festival, opening hours and notices (A1)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.domain.greeting import Festival, Part, minutes, part_of_day
from kiosk.domain.site import Notice, Site, Span
from kiosk.domain.tickets import service_day
from kiosk.operations.calendars import festivals, public_holidays

_ONE_DAY = timedelta(days=1)
_LOOK_AHEAD = 400  # days in which the next opening is looked for
_NEVER_CLOSES = timedelta(days=8)

Stretch = tuple[datetime, datetime]


@dataclass(frozen=True)
class Greeting:
    """What to greet with at one instant.

    ``closes`` is when the site closes (None while closed, or when it never does), ``opens`` the next
    opening while it is closed (None when there is none); both are aware, in UTC. ``today`` are the
    spans of the service day, none on a closed day.
    """

    part: Part
    festival: Festival | None
    open: bool
    closes: datetime | None
    opens: datetime | None
    today: tuple[Span, ...]
    notices: tuple[Notice, ...]


def greeting(site: Site, now: datetime, *, wait: bool = True) -> Greeting:
    """Return what to greet with at ``now`` (aware).

    The first call loads the holiday calendars, which takes about 0.4 s. With ``wait=False`` they are
    left out as long as nobody has loaded them (see :func:`warm`).
    """
    local = now.astimezone(ZoneInfo(site.timezone))
    day = service_day(now, site.timezone, site.day_starts)
    opens, closes = _around(site, day, now, wait)
    is_open = opens is not None and opens <= now
    return Greeting(
        part=part_of_day(local.time()),
        festival=_festival(site, local.date(), wait),
        open=is_open,
        closes=closes if is_open else None,
        opens=None if is_open else opens,
        today=spans_of(site, day, wait=wait),
        notices=shown_notices(site, now),
    )


def shown_notices(site: Site, now: datetime) -> tuple[Notice, ...]:
    """Return the notices of the service day of ``now``."""
    day = service_day(now, site.timezone, site.day_starts)
    return tuple(one for one in site.notices if _shown(one, day))


def warm(site: Site, now: datetime) -> None:
    """Load the calendars of this year and the next; meant for a thread of its own after the start."""
    year = now.astimezone(ZoneInfo(site.timezone)).year
    for one in (year - 1, year, year + 1):
        for calendar in site.opening.holidays:
            public_holidays(calendar, one)
        for calendar in site.greeting_calendars:
            festivals(calendar.partition("-")[0], one)


def is_closed_day(site: Site, day: date, *, wait: bool = True) -> bool:
    """Tell whether the site is closed on a service day by a holiday or by its own list."""
    return day in site.opening.closed or any(
        day in public_holidays(calendar, day.year, wait=wait) for calendar in site.opening.holidays
    )


def spans_of(site: Site, day: date, *, wait: bool = True) -> tuple[Span, ...]:
    """Return the opening hours of a service day, none on one that is closed."""
    return () if is_closed_day(site, day, wait=wait) else site.opening.days[day.weekday()]


def _around(site: Site, day: date, now: datetime, wait: bool) -> tuple[datetime | None, datetime | None]:
    """Return opening and closing of the stretch that ``now`` lies in, else of the next one."""
    found: Stretch | None = None
    for opens, closes in _stretches(site, day, wait):
        if found is None:
            found = (opens, closes) if closes > now else None
        elif opens > found[1]:
            return found
        else:  # goes on without a gap, over midnight for example
            found = (found[0], closes)
            if found[0] <= now and closes - now > _NEVER_CLOSES:
                return found[0], None
    return found or (None, None)


def opening_of(site: Site, day: date, *, wait: bool = True) -> list[Stretch]:
    """Return the opening times of a service day as instants in UTC, none on one that is closed."""
    zone, start = ZoneInfo(site.timezone), datetime.combine(day, site.day_starts)

    def instant(minute: int) -> datetime:
        return (start + timedelta(minutes=minute)).replace(tzinfo=zone).astimezone(UTC)

    return [
        (instant(opens), instant(closes))
        for opens, closes in (minutes(span, site.day_starts) for span in spans_of(site, day, wait=wait))
    ]


def _stretches(site: Site, day: date, wait: bool) -> Iterator[Stretch]:
    """Yield opening times as instants in UTC, from the day before ``day`` on."""
    for step in range(-1, _LOOK_AHEAD):
        yield from opening_of(site, day + step * _ONE_DAY, wait=wait)


def _festival(site: Site, day: date, wait: bool) -> Festival | None:
    """Return the festival of a day; the site's own country goes before the others."""
    countries = dict.fromkeys(calendar.partition("-")[0] for calendar in site.greeting_calendars)
    for country in sorted(countries, key=lambda one: one != site.region):
        found = festivals(country, day.year, wait=wait).get(day)
        if found is not None:
            return found[1]
    return None


def _shown(notice: Notice, day: date) -> bool:
    return (notice.starts is None or notice.starts <= day) and (notice.ends is None or day <= notice.ends)
