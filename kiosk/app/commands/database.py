"""``kiosk db``: the state of the database, and bringing it up to date."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer

from kiosk.app import output
from kiosk.app.bootstrap import Session, session
from kiosk.app.commands.options import Json
from kiosk.app.settings import file_of
from kiosk.clock import utc_now
from kiosk.domain.errors import NotFound

if TYPE_CHECKING:
    from db.connection import Engine
    from db.migrate import SchemaStatus

group = typer.Typer(help="The database.", no_args_is_help=True)


@group.command()
def status(ctx: typer.Context, json_output: Json = False) -> None:
    """Show which version the database has and what is to be done; changes nothing."""
    run = session(ctx)
    run.json = run.json or json_output
    file = file_of(run.settings.database)
    if not file.exists():
        raise NotFound("no_database", path=str(file))
    with _engine(run) as engine:
        from db import migrate

        found = migrate.status(engine)
    shape = {
        "database": run.settings.database,
        "bytes": file.stat().st_size,
        "state": _state(found),
        "applied": list(found.applied),
        "pending": list(found.pending),
        "unknown": list(found.unknown),
    }
    if run.json:
        output.write_json(shape)
    else:
        output.table(("Field", "Value"), [(key, _words(value)) for key, value in shape.items()])


@group.command()
def upgrade(ctx: typer.Context, json_output: Json = False) -> None:
    """Bring the database up to this program's version, after a backup."""
    run = session(ctx)
    run.json = run.json or json_output
    with _engine(run) as engine:
        from db import migrate

        done = migrate.upgrade(engine, utc_now())
    if run.json:
        output.write_json({"database": run.settings.database, "applied": list(done)})
    else:
        output.write(f"Applied: {', '.join(done)}." if done else "The database is up to date.")


@contextmanager
def _engine(run: Session) -> "Iterator[Engine]":
    from db import connection

    engine = connection.connect(run.settings.database)
    try:
        yield engine
    finally:
        connection.close()


def _state(found: "SchemaStatus") -> str:
    if found.unknown:
        return "newer"
    return "behind" if found.pending else "current"


def _words(value: object) -> object:
    return ", ".join(value) or "none" if isinstance(value, list) else value
