"""Turning the site's shapes into plain data (for JSON) and back, by their type hints."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, time
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints


def to_plain(value: Any) -> Any:
    """Return ``value`` as dicts, lists, strings, numbers and None."""
    if is_dataclass(value) and not isinstance(value, type):
        return {one.name: to_plain(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {key: to_plain(one) for key, one in value.items()}
    if isinstance(value, tuple | list):
        return [to_plain(one) for one in value]
    return value


def from_plain(kind: Any, value: Any) -> Any:  # noqa: PLR0911 - one line per kind of shape
    """Return ``value``, which ``to_plain`` made, as a ``kind``. Unknown keys are passed over.

    Raises ValueError, TypeError or KeyError for data of another shape.
    """
    if value is None:
        return None
    origin = get_origin(kind)
    if origin is UnionType:
        return from_plain(next(one for one in get_args(kind) if one is not type(None)), value)
    if origin is tuple:
        return tuple(from_plain(get_args(kind)[0], one) for one in value)
    if origin is dict:
        return dict(value)
    if is_dataclass(kind):
        known = _hints(kind)  # type: ignore[arg-type]
        return kind(**{key: from_plain(known[key], one) for key, one in value.items() if key in known})  # type: ignore[operator]
    if issubclass(kind, date | time):
        return kind.fromisoformat(value)
    return kind(value)


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)
