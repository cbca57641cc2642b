"""Public holidays and festivals from the holidays library.

The library takes some 0.4 s to load, so it is loaded when first asked for, and callers that must not
wait (the first picture of a screen) pass ``wait=False`` and are told nothing until it is there.
"""

from collections.abc import Callable
from datetime import date, timedelta
from typing import TypeVar

from kiosk.domain.greeting import Festival

_ONE_DAY = timedelta(days=1)
# Names in the holidays library. Substitute days off carry other names.
_LUNAR = {
    "Mid-Autumn Festival": Festival.MID_AUTUMN,
    "Dragon Boat Festival": Festival.DRAGON_BOAT,
}
# Known without loading the library, so that the first start of an ordinary site stays quick.
_USUAL = frozenset(
    ("CN", "DE", *(f"DE-{state}" for state in "BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH".split()))
)
_SPRING_FESTIVAL = "Chinese New Year (Spring Festival)"
_EASTER_MONDAY = "Easter Monday"

Stretch = tuple[Festival, date, int]
Value = TypeVar("Value")

_holidays: dict[tuple[str, int], frozenset[date]] = {}
_festivals: dict[tuple[str, int], dict[date, tuple[int, Festival]]] = {}


def known_calendar(calendar: str) -> bool:
    """Tell whether ``calendar`` is a country (CN) or a country and part of it (DE-BE)."""
    return calendar in _USUAL or _supported(calendar)


def _supported(calendar: str) -> bool:
    """Ask the library itself."""
    import holidays

    country, dash, part = calendar.partition("-")
    supported = holidays.list_supported_countries()
    return country in supported and (part in supported[country] or not dash)


def public_holidays(calendar: str, year: int, *, wait: bool = True) -> frozenset[date]:
    """Return the public holidays of one calendar in one year."""
    return _kept(_holidays, (calendar, year), wait, lambda: frozenset(_named(calendar, year))) or frozenset()


def festivals(country: str, year: int, *, wait: bool = True) -> dict[date, tuple[int, Festival]]:
    """Return the festivals of a country in one year: which day of it (0 the first), and which festival.

    Known are CN and DE; other countries have what is everywhere (New Year, Labour Day).
    """
    return _kept(_festivals, (country, year), wait, lambda: _by_day(country, year)) or {}


def _kept(
    store: dict[tuple[str, int], Value], key: tuple[str, int], wait: bool, make: Callable[[], Value]
) -> Value | None:
    """Return the value of ``key``, made once; None if it is not there and the caller cannot wait.

    Two threads may both make it, which does no harm: the values are equal.
    """
    if key not in store and wait:
        store[key] = make()
    return store.get(key)


def _by_day(country: str, year: int) -> dict[date, tuple[int, Festival]]:
    """Lay the festivals over the year; first days go before later days of another festival."""
    own = {"CN": _chinese, "DE": _german}.get(country)
    order = list(Festival)
    found: dict[date, tuple[int, Festival]] = {}
    for festival, first, days in (own(year) if own else []) + _common(year):
        for step in range(days):
            day = first + step * _ONE_DAY
            known = found.get(day)
            if known is None or (step > 0, order.index(festival)) < (known[0] > 0, order.index(known[1])):
                found[day] = (step, festival)
    return found


def _common(year: int) -> list[Stretch]:
    return [
        (Festival.NEW_YEAR, date(year, 1, 1), 1),
        (Festival.NEW_YEARS_EVE, date(year, 12, 31), 1),
        (Festival.LABOUR_DAY, date(year, 5, 1), 1),
        (Festival.WOMENS_DAY, date(year, 3, 8), 1),
    ]


def _chinese(year: int) -> list[Stretch]:
    """Festivals of the lunar calendar, and the National Day with its week off."""
    named = _named("CN", year)
    found = [(_LUNAR[name], day, 1) for day, names in named.items() for name in names if name in _LUNAR]
    spring = min((day for day, names in named.items() if _SPRING_FESTIVAL in names), default=None)
    if spring is not None:
        found += [
            (Festival.SPRING_FESTIVAL_EVE, spring - _ONE_DAY, 1),
            (Festival.SPRING_FESTIVAL, spring, 7),
            (Festival.LANTERN_FESTIVAL, spring + 14 * _ONE_DAY, 1),
        ]
    return [*found, (Festival.NATIONAL_DAY_CN, date(year, 10, 1), 7)]


def _german(year: int) -> list[Stretch]:
    """Christmas, the Day of German Unity, and the feasts that move with Easter."""
    found = [
        (Festival.CHRISTMAS_EVE, date(year, 12, 24), 1),
        (Festival.CHRISTMAS, date(year, 12, 25), 2),
        (Festival.UNITY_DAY, date(year, 10, 3), 1),
    ]
    monday = next((day for day, names in _named("DE", year).items() if _EASTER_MONDAY in names), None)
    if monday is not None:
        found += [
            (Festival.EASTER, monday - 2 * _ONE_DAY, 3),
            (Festival.PENTECOST, monday + 48 * _ONE_DAY, 2),
        ]
    return found


def _named(calendar: str, year: int) -> dict[date, tuple[str, ...]]:
    """Return the public holidays of one year with their English names."""
    import holidays

    country, _, part = calendar.partition("-")
    found = holidays.country_holidays(country, subdiv=part or None, years=year, language="en_US")
    return {day: tuple(found.get_list(day)) for day in sorted(found)}
