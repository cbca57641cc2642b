"""Each later migration on a database with visits in it: nothing shown is lost."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from playhouse.schema_diff import diff_models

from db import connection, migrate, models

NOW = datetime(2026, 3, 10, 9, 30, tzinfo=UTC)
KEYS = {
    name: f"{number:032x}" for number, name in enumerate(("site", "station", "purpose", "service", "counter"))
}


@pytest.fixture
def first(tmp_path: Path) -> Iterator[connection.Engine]:
    """A database of the first version, with a ticket that was served and one that waits."""
    folder = tmp_path / "first"
    folder.mkdir()
    shutil.copy2(migrate.MIGRATIONS / "0001_first.py", folder)
    engine = connection.connect(f"sqlite:///{tmp_path}/lobby.db")
    migrate.upgrade(engine, NOW, folder)
    put(engine, "site", id=KEYS["site"], code="lindenhof", settings="{}")
    put(engine, "station", id=KEYS["station"], site_id=KEYS["site"], name="kiosk", created_at=0)
    put(
        engine, "purpose", id=KEYS["purpose"], site_id=KEYS["site"], code="complaint", icon="x", names="{}",
        hints="{}", thanks="{}", action="check_in", details="ask", after_hours=0, active=1, position=0,
    )  # fmt: skip
    put(
        engine, "service", id=KEYS["service"], site_id=KEYS["site"], code="complaint", prefix="C", icon="x",
        names="{}", waiting_area="{}", amber_minutes=1, red_minutes=2, active=1, position=0,
    )  # fmt: skip
    put(engine, "counter", id=KEYS["counter"], site_id=KEYS["site"], number=2, names="{}", active=1)
    ticket(engine, 1, "finished", called_at=5, counter_id=KEYS["counter"], finished_at=9)
    ticket(engine, 2, "waiting")
    yield engine
    connection.close()


def put(engine: connection.Engine, table: str, **values: Any) -> None:
    marks = ", ".join("?" * len(values))
    engine.execute_sql(f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})", tuple(values.values()))


def ticket(engine: connection.Engine, number: int, status: str, **values: Any) -> None:
    key = f"{number + 100:032x}"
    put(
        engine, "visit", id=key, site_id=KEYS["site"], station_id=KEYS["station"], purpose_id=KEYS["purpose"],
        service_day="2026-03-10", arrived_at=1, adults=1, children=0, language="de",
        left_at=9 if status == "finished" else None,
    )  # fmt: skip
    put(
        engine, "ticket", id=key, site_id=KEYS["site"], visit_id=key, service_id=KEYS["service"], prefix="C",
        number=number, service_day="2026-03-10", status=status, priority="normal", issued_at=1, place=1,
        calls=0, **values,
    )  # fmt: skip
    put(
        engine, "ticket_event", id=key, ticket_id=key, at=1, kind="issue", status="waiting",
        station_id=KEYS["station"],
    )  # fmt: skip


def test_every_ticket_survives_and_queues_on_its_own_day(first: connection.Engine) -> None:
    columns = "id, prefix, number, service_day, status, called_at, finished_at"
    before = first.execute_sql(f"SELECT {columns} FROM ticket ORDER BY id").fetchall()
    migrate.upgrade(first, NOW)
    assert first.execute_sql(f"SELECT {columns} FROM ticket ORDER BY id").fetchall() == before
    found = first.execute_sql("SELECT queue_day, last_called_at, copies FROM ticket ORDER BY id").fetchall()
    assert found == [("2026-03-10", 5, 0), ("2026-03-10", None, 0)]
    assert first.execute_sql("SELECT count(*) FROM ticket_event").fetchone() == (2,)


def test_departures_are_marked_as_such(first: connection.Engine) -> None:
    migrate.upgrade(first, NOW)
    found = first.execute_sql("SELECT left_at, left_how FROM visit ORDER BY id").fetchall()
    assert found == [(9, "sign_out"), (None, None)]


def test_the_upgraded_tables_are_those_of_the_models(first: connection.Engine) -> None:
    migrate.upgrade(first, NOW)
    assert not diff_models(first, list(models.TABLES))
    assert first.execute_sql("PRAGMA foreign_key_check").fetchall() == []
    assert first.execute_sql("PRAGMA integrity_check").fetchone() == ("ok",)


def test_words_are_found_by_visitor(first: connection.Engine, tmp_path: Path) -> None:
    folder = tmp_path / "third"
    folder.mkdir()
    for file in sorted(migrate.MIGRATIONS.glob("000[123]_*.py")):
        shutil.copy2(file, folder)
    migrate.upgrade(first, NOW, folder)
    put(first, "visitor", id=KEYS["site"], site_id=KEYS["site"], name="Vogel", created_at=1, indexed=1)
    put(first, "visitor_word", visitor_id=KEYS["site"], site_id=KEYS["site"], word="vogel")
    assert migrate.upgrade(first, NOW)[0] == "0004_words_by_visitor"
    sql = "SELECT word FROM visitor_word WHERE visitor_id = ? AND word >= ?"
    assert first.execute_sql(sql, (KEYS["site"], "vo")).fetchall() == [("vogel",)]
    ((*_, plan),) = first.execute_sql(f"EXPLAIN QUERY PLAN {sql}", (KEYS["site"], "vo")).fetchall()
    assert "COVERING INDEX visitor_word_visitor_id_word (visitor_id=? AND word>?)" in plan


def test_a_site_has_one_picture_of_an_offer(first: connection.Engine) -> None:
    migrate.upgrade(first, NOW)
    put(first, "offer_picture", site_id=KEYS["site"], code="garden", digest="a", image=b"\xff\xd8\x00")
    ((image,),) = first.execute_sql("SELECT image FROM offer_picture").fetchall()
    assert bytes(image) == b"\xff\xd8\x00"
    with pytest.raises(Exception, match="UNIQUE"):
        put(first, "offer_picture", site_id=KEYS["site"], code="garden", digest="b", image=b"")
    with pytest.raises(Exception, match="FOREIGN KEY"):
        first.execute_sql("DELETE FROM site")
