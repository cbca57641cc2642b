"""Copies of the database, made while it is in use."""

from datetime import datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from db.connection import Engine
from db.errors import StorageError, storage_errors


def backup(engine: Engine, reason: str, now: datetime) -> Path | None:
    """Copy the database beside itself and verify the copy; None for a database in memory.

    Raises StorageError when it cannot be written or the copy is not sound.
    """
    source = engine.path()
    if source is None:
        return None
    folder = source.with_name(source.name + ".backups")
    target = folder / f"{now:%Y%m%dT%H%M%S%f}-{reason}.db"
    with storage_errors():
        folder.mkdir(mode=0o700, exist_ok=True)
        copy = dbapi2.connect(str(target))
        try:
            engine.connection().backup(copy)
            (verdict,) = copy.execute("PRAGMA integrity_check").fetchone()
        except BaseException:
            copy.close()
            target.unlink(missing_ok=True)
            raise
        copy.close()
    if verdict != "ok":
        raise StorageError("damaged", detail=str(verdict))
    target.chmod(0o600)
    return target
