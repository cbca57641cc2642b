"""Years of finished visits, written by SQLite itself: a minute for what check-ins would take hours for."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from db.queries import microseconds
from kiosk.operations import demo_words
from kiosk.operations.search import words_of
from kiosk.operations.station import Station

YEARS = 5
DAYS = YEARS * 365
# Nobody's number: its words are told apart by the digits alone.
PHONE = "+4930"
GROWN = ("visitor", "visitor_word", "visit", "ticket", "ticket_event", "audit", "outbox", "number_series")

# At each visit: `n` counts all, `i` those of the day, `at` is microseconds, `id` in order of arrival.
_PAST = """
    CREATE TEMP TABLE past AS
    WITH RECURSIVE c (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM c WHERE n + 1 < :size),
    d AS (SELECT n, n / :daily AS day, n % :daily AS i FROM c),
    t AS (SELECT n, i, :first + day * 86400000000 + i * (36000000000 / :daily) AS at FROM d)
    SELECT n, i, at, date(at / 1000000, 'unixepoch') AS day, printf('%012x7%019x', at / 1000, n) AS id,
           i % :services AS kind, n % 2036 AS person, n % 3 = 0 AS called,
           CASE n % 25 WHEN 0 THEN 'no_show' WHEN 1 THEN 'cancelled' ELSE 'finished' END AS status
    FROM t
"""
_FILL = (
    """INSERT INTO visitor (id, site_id, name, phone, organisation, created_at, indexed)
       SELECT id, :site, name, iif(called, :phone || printf('%08d', n), NULL), organisation, at, 1
       FROM past JOIN person USING (person)""",
    """INSERT INTO visit (id, site_id, station_id, purpose_id, visitor_id, service_day, arrived_at, left_at,
                          left_how, adults, children, language)
       SELECT id, :site, :station, purpose, id, day, at, at + 1000000000, 'sign_out', 1 + n % 3, n % 2, 'de'
       FROM past JOIN kind USING (kind)""",
    """INSERT INTO ticket (id, site_id, visit_id, service_id, prefix, number, service_day, queue_day, status,
                           priority, issued_at, place, called_at, last_called_at, serving_at, finished_at,
                           counter_id, calls, copies)
       SELECT id, :site, id, service, prefix, i / :services + 1, day, day, status, 'normal', at, at,
              at + 300000000, at + 300000000, iif(status = 'finished', at + 330000000, NULL),
              at + 900000000, counter, 1, 0
       FROM past JOIN kind USING (kind)""",
    """INSERT INTO ticket_event (id, ticket_id, at, kind, status, station_id)
       SELECT substr(id, 1, 31) || step, id, at + step, iif(step, 'finish', 'issue'),
              iif(step, 'finished', 'waiting'), :station
       FROM past CROSS JOIN (SELECT 0 AS step UNION SELECT 1)
       WHERE n % 16 = 0""",
    """INSERT INTO audit (site_id, at, station_id, action, entity, detail, digest)
       SELECT :site, at, :station, 'check_in', id, '{"party":1,"purpose":"complaint"}', id || id FROM past""",
    "INSERT INTO outbox (site_id, kind, entity, at) SELECT :site, 'ticket', id, at FROM past",
    """INSERT INTO number_series (site_id, prefix, service_day, last)
       SELECT :site, prefix, day, max(i / :services + 1)
       FROM past JOIN kind USING (kind) GROUP BY prefix, day""",
    """INSERT INTO visitor_word (visitor_id, site_id, word)
       SELECT * FROM (
           SELECT id, :site, word.word FROM past JOIN word USING (person)
           UNION ALL SELECT id, :site, '+49' || printf('30%08d', n) FROM past WHERE called
           UNION ALL SELECT id, :site, '+' || printf('30%08d', n) FROM past WHERE called
           UNION ALL SELECT id, :site, '-' || backwards(printf('4930%08d', n)) FROM past WHERE called
       ) ORDER BY 3, 1""",
)


def people() -> Iterator[tuple[str, str | None]]:
    """Yield 2036 names with an organisation or without."""
    for language, families in demo_words.FAMILY_NAMES.items():
        between = "" if language == "zh_CN" else " "
        for place, family in enumerate(families.split()):
            for given in demo_words.GIVEN_NAMES[language].split():
                parts = (family, given) if language == "zh_CN" else (given, family)
                firms = (None, *demo_words.ORGANISATIONS[language])
                yield between.join(parts), firms[place % len(firms)]


def fill(station: Station, file: Path, size: int, now: datetime, days: int = DAYS) -> None:
    """Put ``size`` finished visits with names and tickets into the ``days`` before the day of ``now``."""
    connection = dbapi2.connect(str(file), isolation_level=None)
    connection.create_function("backwards", 1, lambda text: text[::-1], deterministic=True)
    for pragma in ("synchronous = off", "cache_size = -1000000", "journal_mode = off"):
        connection.execute(f"PRAGMA {pragma}")
    try:
        _fill(connection, station, size, now, days)
    finally:
        connection.close()


def _fill(connection: Any, station: Station, size: int, now: datetime, days: int) -> None:
    keys = station.keys
    asked = {one: purpose.code for purpose in station.site.purposes for one in purpose.services}
    kinds = [
        (
            keys.services[one.code].hex, one.prefix, keys.purposes[asked[one.code]].hex,
            keys.counters[station.site.counters_for(one.code)[0].number].hex,
        )
        for one in station.site.services
    ]  # fmt: skip
    connection.execute("BEGIN")
    connection.execute("CREATE TEMP TABLE kind (kind INTEGER PRIMARY KEY, service, prefix, purpose, counter)")
    rows = [(number, *kind) for number, kind in enumerate(kinds)]
    connection.executemany("INSERT INTO kind VALUES (?, ?, ?, ?, ?)", rows)
    _put_people(connection)
    daily = -(-size // days)
    morning = datetime.combine(station.today(now), time(8), UTC) - timedelta(days=-(-size // daily))
    values = {
        "size": size, "daily": daily, "services": len(kinds), "first": microseconds(morning),
        "site": station.site_id.hex, "station": station.id.hex, "phone": PHONE,
    }  # fmt: skip
    connection.execute(_PAST, values)
    indexes = _take_indexes(connection)
    for statement in _FILL:
        connection.execute(statement, {name: one for name, one in values.items() if f":{name}" in statement})
    for statement in indexes:
        connection.execute(statement)
    connection.execute("COMMIT")
    connection.execute("PRAGMA journal_mode = wal")


def _put_people(connection: Any) -> None:
    connection.execute("CREATE TEMP TABLE person (person INTEGER PRIMARY KEY, name, organisation)")
    connection.execute("CREATE TEMP TABLE word (person INTEGER, word)")
    connection.execute("CREATE INDEX temp.of_person ON word (person)")
    for number, (name, firm) in enumerate(people()):
        connection.execute("INSERT INTO person VALUES (?, ?, ?)", (number, name, firm))
        words = [(number, word) for word in words_of(name, None, firm)]
        connection.executemany("INSERT INTO word VALUES (?, ?)", words)


def _take_indexes(connection: Any) -> list[str]:
    """Drop the indexes that can be built anew, faster in one go, and return how to make them."""
    sql = "SELECT name, tbl_name, sql FROM main.sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
    found = [one for one in connection.execute(sql).fetchall() if one[1] in GROWN]
    for name, *_ in found:
        connection.execute(f'DROP INDEX "{name}"')
    return [statement for *_, statement in found]
