import stat
from datetime import UTC, datetime
from pathlib import Path

import peewee
import pytest
from sqlcipher3 import dbapi2

from db import connection, migrate, models
from db.errors import StorageError, storage_error
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.station import Station

NOW = datetime(2026, 3, 10, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "url", ["", "lobby.db", "mysql:///x", "sqlite:/x.db", "sqlite://host/x.db", "sqlite:///a\0b"]
)
def test_what_is_no_sqlite_file_is_refused(url: str) -> None:
    with pytest.raises(StorageError) as caught:
        connection.connect(url)
    assert caught.value.code == "unsupported_url"


def test_three_slashes_are_relative_and_four_absolute(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert connection.file_of("sqlite:///a.db") == str(tmp_path / "a.db")
    assert connection.file_of("sqlite:////srv/a.db") == "/srv/a.db"
    assert connection.file_of("sqlite:///:memory:") == ":memory:"


def test_a_new_file_is_for_its_owner_only_and_durable(tmp_path: Path) -> None:
    engine = connection.connect(f"sqlite:///{tmp_path}/deep/lobby.db")
    file = tmp_path / "deep" / "lobby.db"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    pragmas = {
        name: engine.execute_sql(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")
    }
    assert pragmas == {"journal_mode": "wal", "synchronous": 2}
    connection.close()


def test_an_ordinary_sqlite_reads_the_file(tmp_path: Path) -> None:
    import sqlite3

    migrate.upgrade(connection.connect(f"sqlite:///{tmp_path}/lobby.db"), NOW)
    connection.close()
    plain = sqlite3.connect(tmp_path / "lobby.db")
    assert plain.execute("SELECT count(*) FROM ticket").fetchone() == (0,)
    plain.close()


def test_a_file_that_is_no_database_is_damaged(tmp_path: Path) -> None:
    file = tmp_path / "lobby.db"
    file.write_bytes(b"no database at all, but long enough to look like one" * 40)
    with pytest.raises(StorageError) as caught:
        connection.connect(f"sqlite:///{file}")
    assert caught.value.code == "damaged"


def test_a_folder_in_the_way_is_unreachable(tmp_path: Path) -> None:
    with pytest.raises(StorageError) as caught:
        connection.connect(f"sqlite:///{tmp_path}")
    assert caught.value.code == "unreachable"


def fill(station: Station) -> str:
    """Check in until it fails; return the code of the error."""
    for _ in range(1000):
        try:
            check_in(station, CheckInForm(purpose="complaint", note="x" * 400), NOW)
        except StorageError as error:
            return error.code
    return "never"


def test_a_full_disk_is_told_and_nothing_is_half_stored(station: Station) -> None:
    engine = connection.current()
    pages = connection.scalar("PRAGMA page_count")
    engine.execute_sql(f"PRAGMA max_page_count = {pages}")
    assert fill(station) == "disk_full"
    stored = models.Visit.select().count()
    assert stored > 0
    engine.execute_sql(f"PRAGMA max_page_count = {pages + 10_000}")
    assert {table.select().count() for table in (models.Ticket, models.TicketEvent, models.Audit)} == {stored}
    assert check_in(station, CheckInForm(purpose="complaint"), NOW).ticket == f"C{stored + 1:03d}"


def test_a_database_locked_for_long_is_told(station: Station, database: Path) -> None:
    connection.current().execute_sql("PRAGMA busy_timeout = 50")
    other = dbapi2.connect(str(database), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StorageError) as caught:
        check_in(station, CheckInForm(purpose="complaint"), NOW)
    assert caught.value.code == "locked"
    other.execute("ROLLBACK")
    other.close()
    assert check_in(station, CheckInForm(purpose="complaint"), NOW).ticket == "C001"


def test_a_bug_is_not_taken_for_an_expected_error() -> None:
    assert storage_error(peewee.OperationalError("no such table: x")) is None
    with pytest.raises(peewee.OperationalError):
        connection.rows("SELECT * FROM nowhere")
