"""Check-ins as lines of JSON: what comes in becomes a form, what comes out one answer a line.

Everything read here is hostile until proven otherwise: lines have a largest length, text must be
UTF-8 that can be written again, names of fields are known ones, and nobody's line stops the stream.
"""

import json
from collections.abc import Callable, Iterator
from typing import BinaryIO, NoReturn
from uuid import UUID

from kiosk.domain.errors import InvalidInput
from kiosk.operations.checkin import CheckedIn, CheckInForm

LINE_LIMIT = 2_097_152
"""Longest line in bytes. Longer ones are skipped without being kept in memory."""

TEXTS = (
    "purpose",
    "service",
    "name",
    "phone",
    "organisation",
    "host",
    "subject",
    "note",
    "plate",
    "heard",
    "language",
)
NUMBERS = ("adults", "children")
NEEDED = ("purpose", "adults")
SHOWN_FIELD_LENGTH = 64


def lines(stream: BinaryIO, limit: int = LINE_LIMIT) -> Iterator[bytes | None]:
    """Yield each line without its end, as soon as it is there; None for one longer than ``limit`` bytes."""
    while line := stream.readline(limit + 1):
        if len(line) <= limit or line.endswith(b"\n"):
            yield line.rstrip(b"\r\n")
            continue
        while rest := stream.readline(65_536):
            if rest.endswith(b"\n"):
                break
        yield None


def parse(line: bytes | None) -> CheckInForm:
    """Turn one line into a form. Raises InvalidInput naming the field, where one is to blame."""
    if line is None:
        raise InvalidInput("line_too_long", limit=LINE_LIMIT)
    try:
        text = line.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidInput("invalid_utf8") from error
    try:
        values = json.loads(text, object_pairs_hook=_no_duplicates, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise InvalidInput("invalid_json") from error
    if not isinstance(values, dict):
        raise InvalidInput("invalid_json")
    return form(values)


def form(values: dict[str, object]) -> CheckInForm:
    """Check names and types of the fields. What the words mean is checked by the check-in itself."""
    given = {key: value for key, value in values.items() if value is not None}
    for key in values:
        if key not in _CHECKS:
            raise InvalidInput("unknown_field", _shown(key))
    for key in NEEDED:
        if key not in given:
            raise InvalidInput("required", key)
    return CheckInForm(**{key: _CHECKS[key](key, value) for key, value in given.items()})  # type: ignore[arg-type]


def answer(done: CheckedIn) -> dict[str, object]:
    """Return the answer to a stored visit. ``wait_seconds`` is the shortest and longest likely wait."""
    return {
        "visit": str(done.visit),
        "ticket": done.ticket,
        "code": done.code,
        "service": done.service,
        "ahead": done.ahead,
        "wait_seconds": done.wait_seconds and list(done.wait_seconds),
    }


def _text(key: str, value: object) -> str:
    if not isinstance(value, str):
        raise InvalidInput("not_text", key)
    if any("\ud800" <= one <= "\udfff" for one in value):
        raise InvalidInput("not_text", key)
    return value


def _number(key: str, value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise InvalidInput("not_a_number", key)
    return value


def _flag(key: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise InvalidInput("not_true_or_false", key)
    return value


def _identifier(key: str, value: object) -> UUID:
    try:
        return UUID(_text(key, value))
    except ValueError as error:
        raise InvalidInput("not_an_identifier", key) from error


_CHECKS: dict[str, Callable[[str, object], object]] = {
    **dict.fromkeys(TEXTS, _text),
    **dict.fromkeys(NUMBERS, _number),
    "consent": _flag,
    "request": _identifier,
}


def _no_duplicates(pairs: list[tuple[str, object]]) -> dict[str, object]:
    values: dict[str, object] = {}
    for key, value in pairs:
        if key in values:
            raise InvalidInput("duplicate_field", _shown(key))
        values[key] = value
    return values


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _shown(key: str) -> str:
    return key[:SHOWN_FIELD_LENGTH]
