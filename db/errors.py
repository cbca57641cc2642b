"""Storage errors that are expected, apart from bugs."""

from collections.abc import Iterator
from contextlib import contextmanager

import peewee

from kiosk.domain.errors import LobbyError

_CAUSES = (
    ("database or disk is full", "disk_full"),
    ("disk i/o error", "disk_full"),
    ("no space left", "disk_full"),
    ("database is locked", "locked"),
    ("database table is locked", "locked"),
    ("readonly database", "read_only"),
    ("unable to open database file", "unreachable"),
    ("malformed", "damaged"),
    ("not a database", "damaged"),
)


class StorageError(LobbyError):
    """The database cannot do its work now.

    Codes: ``disk_full locked read_only unreachable damaged newer_database unsupported_url``.
    """


def storage_error(error: BaseException) -> StorageError | None:
    """Return the expected error behind ``error``, or None when it is a bug.

    On a full disk peewee's rollback fails as well and hides the cause, so the whole chain is searched.
    """
    link: BaseException | None = error
    while link is not None:
        text = str(link).lower()
        for words, code in _CAUSES:
            if words in text:
                return StorageError(code, detail=str(link))
        link = link.__cause__ or link.__context__
    return None


@contextmanager
def storage_errors() -> Iterator[None]:
    """Turn the driver's expected failures into ``StorageError``; let bugs through unchanged."""
    try:
        yield
    except (peewee.DatabaseError, OSError) as error:
        expected = storage_error(error)
        if expected is None:
            raise
        raise expected from error
