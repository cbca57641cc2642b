"""Checks how the parts of a site fit together, after each part is known to have the right shape.

Every failure is InvalidInput ``site_file`` with the dotted path of the place and a ``detail``.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import time
from typing import NoReturn
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from kiosk.domain.access import LOCK_LONGEST, LOCK_SHORTEST, Role
from kiosk.domain.errors import InvalidInput
from kiosk.domain.greeting import minutes
from kiosk.domain.site import BELONGINGS, Action, Choice, Field, Opening, Purpose, Site, Span
from kiosk.operations.calendars import known_calendar

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
LONGEST_HINT = 26
GUIDE_STAGES = ("called", "serving", "finish")
SHIPPED_LANGUAGES = frozenset({"zh_CN", "de", "en"})
_CODE = re.compile(r"[a-z0-9_]{1,40}")
_PREFIX = re.compile(r"[A-Z]{1,2}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z][A-Za-z]{1,3})?")
_ICON = re.compile(r"[a-z0-9-]{1,60}")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_CURRENCY = re.compile(r"[A-Z]{3}")
_REGION = re.compile(r"[A-Z]{2}")
_EMAIL = re.compile(r"[^@\s]{1,64}@[^@\s]{1,190}")


def check(site: Site) -> None:
    """Refuse a site whose parts do not fit. Raises InvalidInput ``site_file``."""
    _languages(site)
    _basics(site)
    _figures(site)
    _opening(site.opening, site.day_starts)
    _calendars("opening.holidays", site.opening.holidays)
    _calendars("greeting_calendars", site.greeting_calendars)
    _services(site)
    for purpose in site.purposes:
        _purpose(site, purpose)
    if all(purpose.action is not Action.CHECK_IN for purpose in site.purposes):
        _refuse("purposes", "at least one purpose must be a check-in")
    _counters(site)
    _people(site)
    _choices(site, "outcomes", site.outcomes)
    _guides(site)
    _offers(site)
    for place, notice in enumerate(site.notices, start=1):
        _names(site, f"notices[{place}].title", notice.title)
        _names(site, f"notices[{place}].body", notice.body, needed=False)
        if notice.starts and notice.ends and notice.ends < notice.starts:
            _refuse(f"notices[{place}].ends", "is before starts")


def _refuse(field: str, detail: str) -> NoReturn:
    raise InvalidInput("site_file", field, detail=detail)


def _match(pattern: re.Pattern[str], field: str, text: str, wanted: str) -> None:
    """Refuse ``text`` unless the whole of it matches."""
    if not pattern.fullmatch(text):
        _refuse(field, f"{text!r} is not {wanted}")


def _range(field: str, value: int | None, low: int, high: int) -> None:
    """Refuse a figure outside ``low`` to ``high``, both included."""
    if value is not None and not low <= value <= high:
        _refuse(field, f"{value} is not between {low} and {high}")


def _unique(field: str, values: Iterable[object]) -> None:
    """Refuse a value that stands twice."""
    seen: set[object] = set()
    for value in values:
        if value in seen:
            _refuse(field, f"{value!r} stands twice")
        seen.add(value)


def _codes(kind: str, codes: Iterable[str]) -> None:
    """Refuse codes that are malformed or stand twice."""
    listed = list(codes)
    for code in listed:
        _match(_CODE, f"{kind}[{code}].code", code, "made of a-z, 0-9 and _")
    _unique(f"{kind}.code", listed)


def _names(site: Site, field: str, names: Mapping[str, str], needed: bool = True) -> None:
    """Refuse words in unknown languages, and words that the fallback could not find."""
    for language, words in names.items():
        if language not in SHIPPED_LANGUAGES and language not in site.languages:
            _refuse(f"{field}.{language}", "is not one of the languages of the site")
        if not words:
            _refuse(f"{field}.{language}", "is empty")
    if (needed or names) and "en" not in names and site.languages[0] not in names:
        _refuse(field, f"is missing in en or {site.languages[0]}")


def _choices(site: Site, field: str, choices: tuple[Choice, ...]) -> None:
    _codes(field, (one.code for one in choices))
    for one in choices:
        _names(site, f"{field}[{one.code}].names", one.names)


def _languages(site: Site) -> None:
    if not site.languages:
        _refuse("languages", "is empty")
    for language in site.languages:
        _match(_LANGUAGE, "languages", language, "a language such as zh_CN or de")
    _unique("languages", site.languages)


def _basics(site: Site) -> None:
    """Check name, place, colour, icon, address and privacy notice."""
    _match(_CODE, "code", site.code, "made of a-z, 0-9 and _")
    _names(site, "names", site.names)
    try:
        ZoneInfo(site.timezone)
    except (KeyError, OSError, ValueError):
        _refuse("timezone", f"{site.timezone!r} is not a known time zone such as Europe/Berlin")
    _match(_REGION, "region", site.region, "a country code such as DE")
    _match(_ICON, "icon", site.icon, "the name of an icon")
    if site.accent is not None:
        _match(_COLOUR, "accent", site.accent, "a colour such as #0B5A55")
    if site.day_starts.tzinfo or site.day_starts.second or site.day_starts.microsecond:
        _refuse("day_starts", "must be a time such as 04:00")
    if site.public_address is not None:
        _address(site.public_address)
    _names(site, "privacy.text", site.privacy.text)
    if not site.privacy.version:
        _refuse("privacy.version", "is empty")


def _address(address: str) -> None:
    """Refuse an address that a token cannot be put behind as the last part of its path."""
    try:
        parts = urlsplit(address)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and address.endswith("/")
    except ValueError:
        good = False
    if not good or any(char in address for char in "?#") or not address.isascii() or " " in address:
        _refuse("public_address", "must be an address such as https://example.org/t/ that ends in /")


def _figures(site: Site) -> None:
    _range("code_valid_days", site.code_valid_days, 1, 3650)
    _range("party.maximum", site.party.maximum, 1, 999)
    _range("party.child_age", site.party.child_age, 0, 25)
    _range("queue.most_calls", site.queue.most_calls, 1, 20)
    _range("queue.put_back_minutes", site.queue.put_back_minutes, 0, 1440)
    _range("touch.idle_seconds", site.touch.idle_seconds, 10, 3600)
    _range("touch.countdown_seconds", site.touch.countdown_seconds, 5, 600)
    _range("touch.ticket_seconds", site.touch.ticket_seconds, 5, 600)
    _range("touch.directory_minimum", site.touch.directory_minimum, 0, 10)


def _opening(opening: Opening, day_starts: time) -> None:
    """Refuse spans that are empty, out of order or overlapping, counted from the start of the day."""
    for weekday, spans in zip(WEEKDAYS, opening.days, strict=True):
        end = -1
        for span in spans:
            opens, closes = minutes(span, day_starts)
            if closes <= opens:
                _refuse(f"opening.{weekday}", f"{_written(span)} ends before it begins")
            if opens < end:
                _refuse(f"opening.{weekday}", f"{_written(span)} is out of order")
            end = closes


def _calendars(field: str, calendars: tuple[str, ...]) -> None:
    for calendar in calendars:
        if not known_calendar(calendar):
            _refuse(field, f"{calendar!r} is not a known calendar such as DE-BE or CN")


def _written(span: Span) -> str:
    return f"{span.opens:%H:%M}-{span.closes:%H:%M}"


def _services(site: Site) -> None:
    _codes("services", (one.code for one in site.services))
    _unique("services.prefix", (one.prefix for one in site.services))
    for one in site.services:
        where = f"services[{one.code}]"
        _match(_PREFIX, f"{where}.prefix", one.prefix, "one or two capital letters")
        _match(_ICON, f"{where}.icon", one.icon, "the name of an icon")
        _names(site, f"{where}.names", one.names)
        _names(site, f"{where}.waiting_area", one.waiting_area, needed=False)
        _range(f"{where}.amber_minutes", one.amber_minutes, 1, 600)
        _range(f"{where}.red_minutes", one.red_minutes, one.amber_minutes, 600)


def _purpose(site: Site, purpose: Purpose) -> None:
    _codes("purposes", (one.code for one in site.purposes))
    where = f"purposes[{purpose.code}]"
    _match(_ICON, f"{where}.icon", purpose.icon, "the name of an icon")
    _names(site, f"{where}.names", purpose.names)
    _names(site, f"{where}.hints", purpose.hints, needed=False)
    _names(site, f"{where}.thanks", purpose.thanks, needed=False)
    for language, hint in purpose.hints.items():
        if len(hint) > LONGEST_HINT:
            _refuse(f"{where}.hints.{language}", f"is longer than {LONGEST_HINT} characters")
    _served(site, f"{where}.services", purpose.services)
    if purpose.services and purpose.action is not Action.CHECK_IN:
        _refuse(f"{where}.services", "only a check-in leads to a service")
    for code in purpose.services:
        if not site.counters_for(code):
            _refuse(f"{where}.services", f"no counter serves {code!r}")
    _unique(f"{where}.fields.code", (one.code.value for one in purpose.fields))
    for one in purpose.fields:
        _field(site, f"{where}.fields[{one.code}]", one)


def _served(site: Site, field: str, services: tuple[str, ...]) -> None:
    """Refuse services that do not exist or stand twice."""
    for code in services:
        if site.service(code) is None:
            _refuse(field, f"there is no service {code!r}")
    _unique(field, services)


def _field(site: Site, where: str, field: Field) -> None:
    _range(f"{where}.limit", field.limit, 1, 4000)
    if field.choices and field.code not in ("subject", "heard"):
        _refuse(f"{where}.choices", "only subject and heard can have choices")
    _choices(site, f"{where}.choices", field.choices)


def _counters(site: Site) -> None:
    _unique("counters.number", (one.number for one in site.counters))
    for one in site.counters:
        where = f"counters[{one.number}]"
        _range(f"{where}.number", one.number, 1, 999)
        if not one.services:
            _refuse(f"{where}.services", "is empty")
        _served(site, f"{where}.services", one.services)
        _names(site, f"{where}.names", one.names, needed=False)


def _guides(site: Site) -> None:
    """Refuse a guide for a service or stage that does not exist, and two for the same moment."""
    for place, one in enumerate(site.guides, start=1):
        where = f"guides[{place}]"
        _served(site, f"{where}.service", (one.service,))
        if one.stage not in GUIDE_STAGES:
            _refuse(f"{where}.stage", f"{one.stage!r} is not one of {', '.join(GUIDE_STAGES)}")
        _names(site, f"{where}.title", one.title)
        _names(site, f"{where}.text", one.text)
    _unique("guides", (f"{one.service} {one.stage}" for one in site.guides))


def _offers(site: Site) -> None:
    """Check what is offered, the tile that shows it, and the kinds of things taken at the door."""
    _codes("offers", (one.code for one in site.offers))
    for one in site.offers:
        where = f"offers[{one.code}]"
        _match(_ICON, f"{where}.icon", one.icon, "the name of an icon")
        _names(site, f"{where}.names", one.names)
        _names(site, f"{where}.text", one.text)
        _served(site, f"{where}.service", (one.service,))
        if site.purpose_for(one) is None:
            _refuse(f"{where}.service", "no check-in without choices of a subject leads to this service")
        _range(f"{where}.price_from", one.price_from, 0, 10**12)
        _match(_CURRENCY, f"{where}.currency", one.currency, "a currency such as EUR")
    for purpose in site.purposes:
        if purpose.action is Action.OFFERS and not site.offers:
            _refuse(f"purposes[{purpose.code}].action", "there are no offers")
    for kind in site.belongings:
        if kind not in BELONGINGS:
            _refuse("belongings", f"{kind!r} is not one of {', '.join(BELONGINGS)}")
    _unique("belongings", site.belongings)


def _people(site: Site) -> None:
    """Check hosts and staff."""
    _codes("hosts", (one.code for one in site.hosts))
    _codes("staff", (one.code for one in site.staff))
    for host in site.hosts:
        where = f"hosts[{host.code}]"
        _person(f"{where}.name", host.name)
        _names(site, f"{where}.department", host.department)
        _names(site, f"{where}.floor", host.floor, needed=False)
        if host.email is not None:
            _match(_EMAIL, f"{where}.email", host.email, "an e-mail address")
    for member in site.staff:
        _person(f"staff[{member.code}].name", member.name)
        if member.role not in set(Role):
            _refuse(f"staff[{member.code}].role", f"must be one of {', '.join(Role)}")
    _range("desk.lock_seconds", site.desk.lock_seconds, LOCK_SHORTEST, LOCK_LONGEST)


def _person(field: str, name: str) -> None:
    if not name or "\n" in name or len(name) > 80:
        _refuse(field, "must be a name of 1 to 80 characters in one line")
