"""The tables of reports: made beside what is there, and figures that never outlive what they count."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db import connection, migrate, models
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.station import Station

NOW = datetime(2026, 3, 10, 9, 30, tzinfo=UTC)
SITE = "0" * 31 + "1"


@pytest.fixture
def before(tmp_path: Path) -> Iterator[connection.Engine]:
    """A database as it was before, with one service."""
    folder = tmp_path / "before"
    folder.mkdir()
    for file in sorted(migrate.MIGRATIONS.glob("000[1-5]_*.py")):
        shutil.copy2(file, folder)
    engine = connection.connect(f"sqlite:///{tmp_path}/lobby.db")
    migrate.upgrade(engine, NOW, folder)
    engine.execute_sql("INSERT INTO site (id, code, settings) VALUES (?, 'lindenhof', '{}')", (SITE,))
    engine.execute_sql(
        "INSERT INTO service (id, site_id, code, prefix, icon, names, waiting_area, amber_minutes, "
        "red_minutes, active, position) VALUES (?, ?, 'advice', 'B', 'x', '{}', '{}', 1, 2, 1, 0)",
        (SITE, SITE),
    )
    yield engine
    connection.close()


def test_services_that_are_there_are_of_no_special_kind(before: connection.Engine) -> None:
    assert "0006_reports" in migrate.upgrade(before, NOW)
    assert before.execute_sql("SELECT code, kind FROM service").fetchall() == [("advice", "other")]


def test_equipment_is_out_once_at_most(before: connection.Engine) -> None:
    migrate.upgrade(before, NOW)
    sql = "INSERT INTO loan (id, site_id, item, holder, out_at, back_at) VALUES (?, ?, 'key', 'A', 1, ?)"
    before.execute_sql(sql, ("a", SITE, 5))
    before.execute_sql(sql, ("b", SITE, None))
    with pytest.raises(Exception, match="UNIQUE"):
        before.execute_sql(sql, ("c", SITE, None))


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE visit SET left_at = 5",
        "UPDATE ticket SET outcome = 'informed'",
        "INSERT INTO satisfaction (id, visit_id, at, score) SELECT 'x', id, 1, 5 FROM visit",
        "DELETE FROM ticket_event",
    ],
)
def test_figures_of_a_day_go_when_the_day_changes(station: Station, now: datetime, change: str) -> None:
    check_in(station, CheckInForm(purpose="complaint", adults=2), now)
    today = station.today(now)
    for day in (today, today - timedelta(days=1)):
        models.DayFigures.create(site=station.site_id, service_day=day, basis="", body={}, cells="")
    connection.current().execute_sql(change)
    kept = {one.service_day for one in models.DayFigures.select()}
    counted = "ticket_event" not in change
    assert kept == ({today - timedelta(days=1)} if counted else {today, today - timedelta(days=1)})
