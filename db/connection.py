"""The connection to the database: one URL, one engine for the whole process."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import peewee
from playhouse.sqlcipher_ext import SqlCipherDatabase

from db.errors import StorageError, storage_error, storage_errors

# Older releases can corrupt a WAL database that two programs use at once.
SAFE_WAL_VERSION = (3, 51, 3)
BUSY_MILLISECONDS = 1500
MEMORY = ":memory:"
_BATCH = 300

database = peewee.DatabaseProxy()


class Engine(SqlCipherDatabase):
    """SQLite in WAL mode, durable on commit, writers queueing at the start of a transaction.

    ``own_commits`` counts what this process has committed: ``PRAGMA data_version`` only tells of others.
    """

    own_commits = 0

    def path(self) -> Path | None:
        """Return the database file, or None for a database in memory."""
        return None if self.database == MEMORY else Path(self.database)


def file_of(url: str) -> str:
    """Return the file named by a ``sqlite:///`` URL, or ``:memory:``.

    Three slashes start a path relative to the working folder, four an absolute one.
    Raises StorageError("unsupported_url").
    """
    scheme, mark, rest = url.partition(":///")
    if scheme != "sqlite" or not mark or "\0" in rest:
        raise StorageError("unsupported_url", url=url)
    if rest in ("", MEMORY):
        return MEMORY
    return str(Path(rest).expanduser().absolute())


def connect(url: str) -> Engine:
    """Open the database at ``url`` and make it the one that all tables use.

    A new file is made readable by its owner only. Raises StorageError.
    """
    file = file_of(url)
    if file != MEMORY:
        with storage_errors():
            _make_private(Path(file))
    engine = Engine(
        file,
        passphrase="",
        lock_type="IMMEDIATE",
        pragmas=[
            ("busy_timeout", BUSY_MILLISECONDS),
            ("journal_mode", "wal"),
            ("synchronous", "full"),
            ("foreign_keys", 1),
            ("temp_store", "memory"),
        ],
    )
    if tuple(engine.server_version) < SAFE_WAL_VERSION:
        raise StorageError("unsafe_sqlite", version=".".join(map(str, engine.server_version)))
    with storage_errors():
        engine.connect()
        engine.execute_sql("SELECT count(*) FROM sqlite_master")
    database.initialize(engine)
    return engine


def current() -> Engine:
    """Return the engine opened by ``connect``."""
    engine: Engine = database.obj
    return engine


def close() -> None:
    """Close the connection of this thread, if one is open."""
    if database.obj is not None and not database.is_closed():
        database.close()


@contextmanager
def transaction() -> Iterator[None]:
    """Run a block as one durable transaction: all of it or nothing.

    The write lock is taken first, so that what is read inside cannot change before the commit.
    Raises StorageError for what is expected to go wrong; bugs pass through.
    """
    engine = current()
    try:
        with engine.atomic():
            yield
    except (peewee.DatabaseError, OSError) as error:
        expected = storage_error(error)
        if expected is None:
            raise
        raise expected from error
    engine.own_commits += 1


def rows(sql: str, *values: Any) -> list[tuple[Any, ...]]:
    """Run a constant statement with ``?`` for its values and return all rows."""
    engine = current()
    with storage_errors():
        found: list[tuple[Any, ...]] = engine.execute_sql(sql.replace("?", engine.param), values).fetchall()
    return found


def batches(sql: str, *values: Any) -> Iterator[list[tuple[Any, ...]]]:
    """Run a constant statement and yield its rows as they are read, some thousand at a time.

    Giving up early ends the read, so that the write-ahead log can be emptied again.
    """
    engine = current()
    with storage_errors():
        cursor = engine.execute_sql(sql.replace("?", engine.param), values)
        try:
            while part := cursor.fetchmany(_BATCH):
                yield part
        finally:
            cursor.close()


def scalar(sql: str, *values: Any) -> Any:
    """Return the first column of the first row, or None."""
    found = rows(sql, *values)
    return found[0][0] if found else None


def _make_private(file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        return
