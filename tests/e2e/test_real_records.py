"""Real visitor records through the command line: what is taken comes out again value by value."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.clock import utc_now
from tests.e2e import real_records
from tests.e2e.real_records import RECORDS, Record

ZONE = ZoneInfo("America/New_York")

pytestmark = pytest.mark.skipif(not RECORDS.is_file(), reason="the records are not beside the repository")


@pytest.fixture(scope="module")
def records() -> list[Record]:
    found = real_records.read()
    assert len(found) == 1510
    return found


@pytest.mark.slow
def test_every_value_comes_out_as_it_went_in(records: list[Record], tmp_path: Path) -> None:
    began = utc_now()
    kiosk, answers = real_records.check_in(tmp_path, records, max(one.size for one in records))
    ended = utc_now()
    rows = real_records.export(kiosk)
    assert len(answers) == len(rows) == len(records)
    for number, (record, answer, row) in enumerate(zip(records, answers, rows, strict=True), start=1):
        assert answer["ticket"] == f"A{number:03d}"
        arrived = datetime.fromisoformat(row.pop("arrived_at"))
        assert began - timedelta(seconds=1) <= arrived.astimezone(UTC) <= ended
        assert arrived.utcoffset() == arrived.astimezone(ZONE).utcoffset()
        assert row == {
            "visit": answer["visit"],
            "service_day": arrived.astimezone(ZONE).date().isoformat(),
            "left_at": "",
            "purpose": "visit",
            "adults": str(record.size),
            "children": "0",
            "party_size": str(record.size),
            "name": record.name,
            "organisation": "",
            "phone": "",
            "host": record.host,
            "ticket": answer["ticket"],
            "service": "visit",
            "status": "waiting",
            "outcome": "",
            "wait_seconds": "",
            "service_seconds": "",
            "counter": "",
            "staff": "",
            "station": "lobby",
            "language": "en",
            "subject": "",
            "note": record.note,
        }


@pytest.mark.slow
def test_groups_over_the_sites_largest_are_refused_and_the_others_taken(
    records: list[Record], tmp_path: Path
) -> None:
    kiosk, answers = real_records.check_in(tmp_path, records, 20)
    small = [one for one in records if one.size <= 20]
    refused = [answer for answer in answers if "error" in answer]
    assert 0 < len(small) < len(records)
    assert len(refused) == len(records) - len(small)
    assert {(one["error"], one["field"], one["message"]) for one in refused} == {
        ("too_many", "adults", "There may be at most 20.")
    }
    exported = [(row["name"], int(row["party_size"])) for row in real_records.export(kiosk)]
    assert exported == [(one.name, one.size) for one in small]
