"""Bringing the schema up to this program's version."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from db.backup import backup
from db.connection import Engine
from db.errors import StorageError, storage_errors

HISTORY = "schema_migration"
MIGRATIONS = Path(__file__).parent / "migrations"


@dataclass(frozen=True)
class SchemaStatus:
    """Which migrations are done, still to do, and known only to a newer program."""

    applied: tuple[str, ...]
    pending: tuple[str, ...]
    unknown: tuple[str, ...]


def status(engine: Engine, folder: Path = MIGRATIONS) -> SchemaStatus:
    """Compare the database with the migrations of this program.

    It reads peewee's history table itself, because loading the runner would slow every start.
    """
    ours = sorted(file.stem for file in folder.glob("[0-9]*.py"))
    with storage_errors():
        known = engine.table_exists(HISTORY)
        sql = f"SELECT name FROM {HISTORY}"  # noqa: S608 - a constant
        done = {name for (name,) in engine.execute_sql(sql)} if known else set()
    return SchemaStatus(
        applied=tuple(name for name in ours if name in done),
        pending=tuple(name for name in ours if name not in done),
        unknown=tuple(sorted(done.difference(ours))),
    )


def upgrade(engine: Engine, now: datetime, folder: Path = MIGRATIONS) -> tuple[str, ...]:
    """Run the pending migrations, after a backup when there is something to lose.

    Several programs may start at once: the check and the change are one write transaction.
    Returns the names run. Raises StorageError("newer_database") for a newer program's database,
    which is left untouched.
    """
    state = status(engine, folder)
    _refuse_newer(state)
    if not state.pending:
        return ()
    if state.applied:
        backup(engine, f"before-{state.pending[-1]}", now)
    with storage_errors(), engine.atomic():
        _refuse_newer(status(engine, folder))
        from playhouse.migrations import Runner

        return tuple(Runner(engine, str(folder), table_name=HISTORY).up())


def _refuse_newer(state: SchemaStatus) -> None:
    if state.unknown:
        raise StorageError("newer_database", unknown=", ".join(state.unknown))
