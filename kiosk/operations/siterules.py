"""What every part of a site file is checked for: codes, words, figures.

Every failure is InvalidInput ``site_file`` with the dotted path of the place and a ``detail``.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import time
from typing import NoReturn

from kiosk.domain.errors import InvalidInput
from kiosk.domain.site import Choice, Site

SHIPPED_LANGUAGES = frozenset({"zh_CN", "de", "en"})
CODE = re.compile(r"[a-z0-9_]{1,40}")
PREFIX = re.compile(r"[A-Z]{1,2}")
LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z][A-Za-z]{1,3})?")
ICON = re.compile(r"[a-z0-9-]{1,60}")
COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
CURRENCY = re.compile(r"[A-Z]{3}")
REGION = re.compile(r"[A-Z]{2}")
EMAIL = re.compile(r"[^@\s]{1,64}@[^@\s]{1,190}")


def refuse(field: str, detail: str) -> NoReturn:
    """Refuse the site file because of what stands at ``field``."""
    raise InvalidInput("site_file", field, detail=detail)


def match(pattern: re.Pattern[str], field: str, text: str, wanted: str) -> None:
    """Refuse ``text`` unless the whole of it matches."""
    if not pattern.fullmatch(text):
        refuse(field, f"{text!r} is not {wanted}")


def within(field: str, value: int | None, low: int, high: int) -> None:
    """Refuse a figure outside ``low`` to ``high``, both included."""
    if value is not None and not low <= value <= high:
        refuse(field, f"{value} is not between {low} and {high}")


def unique(field: str, values: Iterable[object]) -> None:
    """Refuse a value that stands twice."""
    seen: set[object] = set()
    for value in values:
        if value in seen:
            refuse(field, f"{value!r} stands twice")
        seen.add(value)


def check_codes(kind: str, codes: Iterable[str]) -> None:
    """Refuse codes that are malformed or stand twice."""
    listed = list(codes)
    for code in listed:
        match(CODE, f"{kind}[{code}].code", code, "made of a-z, 0-9 and _")
    unique(f"{kind}.code", listed)


def check_names(site: Site, field: str, names: Mapping[str, str], needed: bool = True) -> None:
    """Refuse words in unknown languages, and words that the fallback could not find."""
    for language, words in names.items():
        if language not in SHIPPED_LANGUAGES and language not in site.languages:
            refuse(f"{field}.{language}", "is not one of the languages of the site")
        if not words:
            refuse(f"{field}.{language}", "is empty")
    if (needed or names) and "en" not in names and site.languages[0] not in names:
        refuse(field, f"is missing in en or {site.languages[0]}")


def check_choices(site: Site, field: str, choices: Sequence[Choice]) -> None:
    """Refuse choices with malformed codes or without words."""
    check_codes(field, (one.code for one in choices))
    for one in choices:
        check_names(site, f"{field}[{one.code}].names", one.names)


def check_time(field: str, value: time, example: str) -> None:
    """Refuse a time of day that is more than hours and minutes."""
    if value.tzinfo or value.second or value.microsecond:
        refuse(field, f"must be a time such as {example}")
