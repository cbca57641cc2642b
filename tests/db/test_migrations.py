import shutil
import stat
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import peewee
import pytest
from playhouse.schema_diff import diff_models

from db import connection, migrate, models
from db.errors import StorageError

NOW = datetime(2026, 3, 10, 9, 30, tzinfo=UTC)


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[connection.Engine]:
    engine = connection.connect(f"sqlite:///{tmp_path}/lobby.db")
    yield engine
    connection.close()


def test_the_migrations_make_exactly_the_tables_of_the_models(engine: connection.Engine) -> None:
    migrate.upgrade(engine, NOW)
    assert not diff_models(engine, list(models.TABLES))


def test_upgrading_twice_changes_nothing(engine: connection.Engine) -> None:
    assert migrate.upgrade(engine, NOW)
    assert migrate.upgrade(engine, NOW) == ()
    assert migrate.status(engine).pending == ()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The real migrations with one more."""
    folder = tmp_path / "migrations"
    shutil.copytree(migrate.MIGRATIONS, folder)
    (folder / "9999_more.py").write_text(
        "def up(migrator, db):\n    db.execute_sql('CREATE TABLE more (id INTEGER)')\n"
    )
    return folder


def test_there_is_a_sound_backup_before_a_change(engine: connection.Engine, folder: Path) -> None:
    migrate.upgrade(engine, NOW)
    site = models.Site.create(code="kept", settings={})
    assert migrate.upgrade(engine, NOW, folder) == ("9999_more",)
    (copy,) = Path(f"{engine.database}.backups").iterdir()
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    connection.close()
    connection.connect(f"sqlite:///{copy}")
    assert models.Site.get_by_id(site.id).code == "kept"
    assert migrate.status(connection.current(), folder).pending == ("9999_more",)


def test_a_first_start_makes_no_backup(engine: connection.Engine) -> None:
    migrate.upgrade(engine, NOW)
    assert not Path(f"{engine.database}.backups").exists()


def test_a_newer_database_is_refused_and_left_alone(engine: connection.Engine, folder: Path) -> None:
    migrate.upgrade(engine, NOW, folder)
    before = engine.execute_sql("SELECT * FROM sqlite_master").fetchall()
    with pytest.raises(StorageError) as caught:
        migrate.upgrade(engine, NOW)
    assert caught.value.code == "newer_database"
    assert caught.value.values["unknown"] == "9999_more"
    assert engine.execute_sql("SELECT * FROM sqlite_master").fetchall() == before


def test_a_failed_migration_leaves_nothing_behind(engine: connection.Engine, folder: Path) -> None:
    migrate.upgrade(engine, NOW)
    more = folder / "9999_more.py"
    more.write_text(more.read_text() + "    raise RuntimeError\n")
    with pytest.raises(RuntimeError):
        migrate.upgrade(engine, NOW, folder)
    assert not engine.table_exists("more")
    assert migrate.status(engine, folder).pending == ("9999_more",)


@pytest.mark.parametrize("statement", ["UPDATE audit SET action = 'x'", "DELETE FROM audit"])
def test_the_audit_trail_cannot_be_changed(station: object, statement: str) -> None:
    from kiosk.operations.checkin import CheckInForm, check_in

    check_in(station, CheckInForm(purpose="delivery"), NOW)  # type: ignore[arg-type]
    with pytest.raises(peewee.IntegrityError, match="append-only"):
        connection.current().execute_sql(statement)
