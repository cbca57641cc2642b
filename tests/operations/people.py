"""Visitors for the tests of the desk's operations, and the plans SQLite makes for what was read."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from db.connection import current, rows
from kiosk.operations.checkin import CheckedIn, CheckInForm, check_in
from kiosk.operations.station import Station

# The newest entry of the audit trail, and the few visitors whom the search has not taken up.
_FEW = ("SCAN audit", "SCAN visitor USING INDEX visitor_to_index")


def come(station: Station, now: datetime, purpose: str = "visit", **more: object) -> CheckedIn:
    """Check someone in."""
    return check_in(station, CheckInForm(purpose=purpose, **more), now)  # type: ignore[arg-type]


def few(line: str, plan: list[str]) -> bool:
    """Tell whether a step reads few rows all the same: those a subquery has found, for one."""
    return line in _FEW or line.replace("SCAN", "CO-ROUTINE") in plan


@contextmanager
def no_scan() -> Iterator[None]:
    """Fail when a statement inside reads a whole table."""
    seen: list[str] = []
    connection = current().connection()
    connection.set_trace_callback(seen.append)
    try:
        yield
    finally:
        connection.set_trace_callback(None)
    reads = {one for one in seen if one.lstrip().upper().startswith(("SELECT", "UPDATE", "DELETE"))}
    assert reads, "nothing was read"
    plans = {one: [row[3] for row in rows(f"EXPLAIN QUERY PLAN {one}")] for one in reads}
    found = {
        one: line for one, plan in plans.items() for line in plan if "SCAN" in line and not few(line, plan)
    }
    assert not found, found
