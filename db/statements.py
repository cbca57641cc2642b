"""Inserts whose SQL is worked out once: building SQL costs more than running it."""

from functools import cache
from typing import Any

from db.connection import current
from db.models import Row, Table, new_id


@cache
def _insert(model: type[Table], names: tuple[str, ...]) -> tuple[str, tuple[Any, ...]]:
    fields = tuple(model._meta.fields[name] for name in names)
    columns = ", ".join(f'"{field.column_name}"' for field in fields)
    marks = ", ".join([current().param] * len(fields))
    sql = f'INSERT INTO "{model._meta.table_name}" ({columns}) VALUES ({marks})'  # noqa: S608 - names of our own
    return sql, tuple(field.db_value for field in fields)


def ensure(model: Any, defaults: dict[str, Any], **key: Any) -> Any:
    """Return the row with this key, made with ``defaults`` when there is none yet."""
    return model.get_or_none(**key) or model.create(**key, **defaults)


def insert(model: type[Table], **values: Any) -> Any:
    """Insert one row and return its key (None for tables without a UUIDv7 key)."""
    if issubclass(model, Row):
        values.setdefault("id", new_id())
    sql, converters = _insert(model, tuple(values))
    current().execute_sql(
        sql, [convert(value) for convert, value in zip(converters, values.values(), strict=True)]
    )
    return values.get("id")
