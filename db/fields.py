"""Column types that SQLite, PostgreSQL and CockroachDB store alike."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import peewee

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class InstantField(peewee.BigIntegerField):
    """An instant: aware datetime in Python, microseconds since 1970 UTC in the database."""

    def db_value(self, value: datetime | None) -> int | None:
        """Return microseconds. Raises ValueError for a datetime without a time zone."""
        if value is None:
            return None
        if not isinstance(value, datetime):
            return int(value)
        if value.tzinfo is None:
            raise ValueError("an instant needs a time zone")
        return (value - _EPOCH) // _MICROSECOND

    def python_value(self, value: int | None) -> datetime | None:
        """Return an aware datetime in UTC."""
        return None if value is None else _EPOCH + timedelta(microseconds=value)


class DocumentField(peewee.TextField):
    """Plain data (dicts, lists, words) stored as JSON text."""

    def db_value(self, value: Any) -> str | None:
        """Return JSON with sorted keys, so that equal data is equal text."""
        if value is None:
            return None
        return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    def python_value(self, value: str | None) -> Any:
        """Return the plain data."""
        return None if value is None else json.loads(value)
