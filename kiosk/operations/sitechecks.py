"""Checks how the parts of a site fit together, after each part is known to have the right shape.

Every failure is InvalidInput ``site_file`` with the dotted path of the place and a ``detail``.
"""

import re
from datetime import time
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from kiosk.domain.access import LOCK_LONGEST, LOCK_SHORTEST, Role
from kiosk.domain.greeting import minutes
from kiosk.domain.site import BELONGINGS, Action, Field, Opening, Purpose, Site, Span
from kiosk.operations.calendars import known_calendar
from kiosk.operations.siterules import (
    CODE,
    COLOUR,
    CURRENCY,
    EMAIL,
    ICON,
    LANGUAGE,
    PREFIX,
    REGION,
    SHIPPED_LANGUAGES,
    check_choices,
    check_codes,
    check_names,
    check_time,
    match,
    refuse,
    unique,
    within,
)

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
LONGEST_HINT = 26
LONGEST_DEVICE_NAME = 200
# What a keyboard types without a pause, and no blank, which is cut off a code.
AROUND_CODE = re.compile(r"[!-~]{1,10}")
AROUND_CODE_WORDS = "1 to 10 visible characters of a keyboard (ASCII)"
GUIDE_STAGES = ("called", "serving", "finish")


def check(site: Site) -> None:
    """Refuse a site whose parts do not fit. Raises InvalidInput ``site_file``."""
    _languages(site)
    _basics(site)
    _figures(site)
    _devices(site)
    _opening(site.opening, site.day_starts)
    _calendars("opening.holidays", site.opening.holidays)
    _calendars("greeting_calendars", site.greeting_calendars)
    _services(site)
    for purpose in site.purposes:
        _purpose(site, purpose)
    if all(purpose.action is not Action.CHECK_IN for purpose in site.purposes):
        refuse("purposes", "at least one purpose must be a check-in")
    _counters(site)
    _people(site)
    check_choices(site, "outcomes", site.outcomes)
    _guides(site)
    _offers(site)
    for place, notice in enumerate(site.notices, start=1):
        check_names(site, f"notices[{place}].title", notice.title)
        check_names(site, f"notices[{place}].body", notice.body, needed=False)
        if notice.starts and notice.ends and notice.ends < notice.starts:
            refuse(f"notices[{place}].ends", "is before starts")


def _languages(site: Site) -> None:
    if not site.languages:
        refuse("languages", "is empty")
    for language in site.languages:
        match(LANGUAGE, "languages", language, "a language such as zh_CN or de")
    unique("languages", site.languages)
    for language in site.voice:
        if language not in SHIPPED_LANGUAGES and language not in site.languages:
            refuse("voice", f"{language!r} is not one of the languages of the site")
    unique("voice", site.voice)


def _basics(site: Site) -> None:
    """Check name, place, colour, icon, address and privacy notice."""
    match(CODE, "code", site.code, "made of a-z, 0-9 and _")
    check_names(site, "names", site.names)
    try:
        ZoneInfo(site.timezone)
    except (KeyError, OSError, ValueError):
        refuse("timezone", f"{site.timezone!r} is not a known time zone such as Europe/Berlin")
    match(REGION, "region", site.region, "a country code such as DE")
    match(ICON, "icon", site.icon, "the name of an icon")
    if site.accent is not None:
        match(COLOUR, "accent", site.accent, "a colour such as #0B5A55")
    check_time("day_starts", site.day_starts, "04:00")
    if site.public_address is not None:
        _address(site.public_address)
    check_names(site, "privacy.text", site.privacy.text)
    if not site.privacy.version:
        refuse("privacy.version", "is empty")


def _address(address: str) -> None:
    """Refuse an address that a token cannot be put behind as the last part of its path."""
    try:
        parts = urlsplit(address)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and address.endswith("/")
    except ValueError:
        good = False
    if not good or any(char in address for char in "?#") or not address.isascii() or " " in address:
        refuse("public_address", "must be an address such as https://example.org/t/ that ends in /")


def _figures(site: Site) -> None:
    within("code_valid_days", site.code_valid_days, 1, 3650)
    within("party.maximum", site.party.maximum, 1, 999)
    within("party.child_age", site.party.child_age, 0, 25)
    within("queue.most_calls", site.queue.most_calls, 1, 20)
    within("queue.put_back_minutes", site.queue.put_back_minutes, 0, 1440)
    within("touch.idle_seconds", site.touch.idle_seconds, 10, 3600)
    within("touch.countdown_seconds", site.touch.countdown_seconds, 5, 600)
    within("touch.ticket_seconds", site.touch.ticket_seconds, 5, 600)
    within("touch.directory_minimum", site.touch.directory_minimum, 0, 10)


def _devices(site: Site) -> None:
    """Check the camera's name and what a scanner sends around a code."""
    if len(site.touch.camera or "") > LONGEST_DEVICE_NAME:
        refuse("touch.camera", f"is longer than {LONGEST_DEVICE_NAME} characters")
    scanner = site.scanner
    if scanner.prefix:
        match(AROUND_CODE, "scanner.prefix", scanner.prefix, AROUND_CODE_WORDS)
    match(AROUND_CODE, "scanner.suffix", scanner.suffix, f"enter, tab, none, or {AROUND_CODE_WORDS}")


def _opening(opening: Opening, day_starts: time) -> None:
    """Refuse spans that are empty, out of order or overlapping, counted from the start of the day."""
    for weekday, spans in zip(WEEKDAYS, opening.days, strict=True):
        end = -1
        for span in spans:
            opens, closes = minutes(span, day_starts)
            if closes <= opens:
                refuse(f"opening.{weekday}", f"{_written(span)} ends before it begins")
            if opens < end:
                refuse(f"opening.{weekday}", f"{_written(span)} is out of order")
            end = closes


def _calendars(field: str, calendars: tuple[str, ...]) -> None:
    for calendar in calendars:
        if not known_calendar(calendar):
            refuse(field, f"{calendar!r} is not a known calendar such as DE-BE or CN")


def _written(span: Span) -> str:
    return f"{span.opens:%H:%M}-{span.closes:%H:%M}"


def _services(site: Site) -> None:
    check_codes("services", (one.code for one in site.services))
    unique("services.prefix", (one.prefix for one in site.services))
    for one in site.services:
        where = f"services[{one.code}]"
        match(PREFIX, f"{where}.prefix", one.prefix, "one or two capital letters")
        match(ICON, f"{where}.icon", one.icon, "the name of an icon")
        check_names(site, f"{where}.names", one.names)
        check_names(site, f"{where}.waiting_area", one.waiting_area, needed=False)
        within(f"{where}.amber_minutes", one.amber_minutes, 1, 600)
        within(f"{where}.red_minutes", one.red_minutes, one.amber_minutes, 600)


def _purpose(site: Site, purpose: Purpose) -> None:
    check_codes("purposes", (one.code for one in site.purposes))
    where = f"purposes[{purpose.code}]"
    match(ICON, f"{where}.icon", purpose.icon, "the name of an icon")
    check_names(site, f"{where}.names", purpose.names)
    check_names(site, f"{where}.hints", purpose.hints, needed=False)
    check_names(site, f"{where}.thanks", purpose.thanks, needed=False)
    for language, hint in purpose.hints.items():
        if len(hint) > LONGEST_HINT:
            refuse(f"{where}.hints.{language}", f"is longer than {LONGEST_HINT} characters")
    _served(site, f"{where}.services", purpose.services)
    if purpose.services and purpose.action is not Action.CHECK_IN:
        refuse(f"{where}.services", "only a check-in leads to a service")
    for code in purpose.services:
        if not site.counters_for(code):
            refuse(f"{where}.services", f"no counter serves {code!r}")
    unique(f"{where}.fields.code", (one.code.value for one in purpose.fields))
    for one in purpose.fields:
        _field(site, f"{where}.fields[{one.code}]", one)


def _served(site: Site, field: str, services: tuple[str, ...]) -> None:
    """Refuse services that do not exist or stand twice."""
    for code in services:
        if site.service(code) is None:
            refuse(field, f"there is no service {code!r}")
    unique(field, services)


def _field(site: Site, where: str, field: Field) -> None:
    within(f"{where}.limit", field.limit, 1, 4000)
    if field.choices and field.code not in ("subject", "heard"):
        refuse(f"{where}.choices", "only subject and heard can have choices")
    check_choices(site, f"{where}.choices", field.choices)


def _counters(site: Site) -> None:
    unique("counters.number", (one.number for one in site.counters))
    for one in site.counters:
        where = f"counters[{one.number}]"
        within(f"{where}.number", one.number, 1, 999)
        if not one.services:
            refuse(f"{where}.services", "is empty")
        _served(site, f"{where}.services", one.services)
        check_names(site, f"{where}.names", one.names, needed=False)


def _guides(site: Site) -> None:
    """Refuse a guide for a service or stage that does not exist, and two for the same moment."""
    for place, one in enumerate(site.guides, start=1):
        where = f"guides[{place}]"
        _served(site, f"{where}.service", (one.service,))
        if one.stage not in GUIDE_STAGES:
            refuse(f"{where}.stage", f"{one.stage!r} is not one of {', '.join(GUIDE_STAGES)}")
        check_names(site, f"{where}.title", one.title)
        check_names(site, f"{where}.text", one.text)
    unique("guides", (f"{one.service} {one.stage}" for one in site.guides))


def _offers(site: Site) -> None:
    """Check what is offered, the tile that shows it, and the kinds of things taken at the door."""
    check_codes("offers", (one.code for one in site.offers))
    for one in site.offers:
        where = f"offers[{one.code}]"
        match(ICON, f"{where}.icon", one.icon, "the name of an icon")
        check_names(site, f"{where}.names", one.names)
        check_names(site, f"{where}.text", one.text)
        _served(site, f"{where}.service", (one.service,))
        if site.purpose_for(one) is None:
            refuse(f"{where}.service", "no check-in without choices of a subject leads to this service")
        within(f"{where}.price_from", one.price_from, 0, 10**12)
        match(CURRENCY, f"{where}.currency", one.currency, "a currency such as EUR")
    for purpose in site.purposes:
        if purpose.action is Action.OFFERS and not site.offers:
            refuse(f"purposes[{purpose.code}].action", "there are no offers")
    for kind in site.belongings:
        if kind not in BELONGINGS:
            refuse("belongings", f"{kind!r} is not one of {', '.join(BELONGINGS)}")
    unique("belongings", site.belongings)


def _people(site: Site) -> None:
    """Check hosts and staff."""
    check_codes("hosts", (one.code for one in site.hosts))
    check_codes("staff", (one.code for one in site.staff))
    for host in site.hosts:
        where = f"hosts[{host.code}]"
        _person(f"{where}.name", host.name)
        check_names(site, f"{where}.department", host.department)
        check_names(site, f"{where}.floor", host.floor, needed=False)
        if host.email is not None:
            match(EMAIL, f"{where}.email", host.email, "an e-mail address")
    for member in site.staff:
        _person(f"staff[{member.code}].name", member.name)
        if member.role not in set(Role):
            refuse(f"staff[{member.code}].role", f"must be one of {', '.join(Role)}")
    within("desk.lock_seconds", site.desk.lock_seconds, LOCK_SHORTEST, LOCK_LONGEST)
    if site.desk.close_visits_at is not None:
        check_time("desk.close_visits_at", site.desk.close_visits_at, "22:00")


def _person(field: str, name: str) -> None:
    if not name or "\n" in name or len(name) > 80:
        refuse(field, "must be a name of 1 to 80 characters in one line")
