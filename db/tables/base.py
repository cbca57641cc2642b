"""What all tables share."""

from typing import Any
from uuid import UUID

import peewee
import uuid_utils.compat

from db.connection import database


def new_id() -> UUID:
    """Return a new UUIDv7: unique everywhere, and in order of making."""
    return uuid_utils.compat.uuid7()


class Table(peewee.Model):
    """What all tables share."""

    class Meta:
        database = database
        legacy_table_names = False


class Row(Table):
    """A table with a UUIDv7 key."""

    id = peewee.UUIDField(primary_key=True, default=new_id)


def link(model: Any, **options: Any) -> Any:
    """Refer to a row that may not be removed; indexed only where a screen or report looks it up."""
    return peewee.ForeignKeyField(model, on_delete="RESTRICT", **{"index": False, **options})
