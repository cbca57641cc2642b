"""Turns real visitor records into check-ins, sends them through the command line, and exports the day.

The records are a public log with one line for each member of a group: names, the size of the whole group
(1 to 107) and whom they visit. Each line becomes a check-in of that size. A site's own largest party
decides what is taken: at the sample's 20 the larger groups must be refused, at 107 none.

    python -m tests.e2e.real_records RECORDS FOLDER     leaves a database and the export in FOLDER
"""

import csv
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.command import ROOT, Kiosk

RECORDS = ROOT.parent / "shared" / "data" / "visits-public-record.csv"

SITE = """
code = "records"
names = {{ en = "Records" }}
timezone = "America/New_York"
region = "US"
languages = ["en"]
[party]
maximum = {maximum}
[opening]
monday = ["08:00-18:00"]
[privacy]
version = "1"
text = {{ en = "We keep what you enter for 30 days." }}
[[purposes]]
code = "visit"
icon = "users-round"
names = {{ en = "Visit" }}
services = ["visit"]
fields = [{{ code = "name", required = true }}, {{ code = "host", required = true }}, {{ code = "note" }}]
[[services]]
code = "visit"
prefix = "A"
icon = "users-round"
names = {{ en = "Visit" }}
[[counters]]
number = 1
services = ["visit"]
[directory]
hosts = [{hosts}]
[directory.departments]
all = {{ en = "All" }}
"""


@dataclass(frozen=True)
class Record:
    """What a line of the log says."""

    size: int
    name: str
    host: str
    note: str

    @property
    def form(self) -> dict[str, object]:
        """The record as a check-in."""
        return {
            "purpose": "visit",
            "adults": self.size,
            "name": self.name,
            "host": self.host,
            "note": self.note,
        }


def read(path: Path = RECORDS) -> list[Record]:
    """Read the log."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [_record(row) for row in csv.DictReader(file)]


def _record(row: dict[str, str]) -> Record:
    def words(*columns: str) -> str:
        return " ".join(" ".join(row[column] for column in columns).split())

    return Record(
        size=int(row["Total People"]),
        name=words("First Name", "Middle Initial", "Last Name"),
        host=words("Visitee First Name", "Visitee Last Name"),
        note=words("Meeting Location", "Meeting Room"),
    )


def write_site(path: Path, records: list[Record], maximum: int) -> None:
    """Write a site whose hosts are those of the records."""
    hosts = ", ".join(
        f'{{ code = "h{at}", name = {json.dumps(name)}, department = "all" }}'
        for at, name in enumerate(sorted({one.host for one in records}))
    )
    path.write_text(SITE.format(maximum=maximum, hosts=hosts), encoding="utf-8")


def check_in(folder: Path, records: list[Record], maximum: int) -> tuple[Kiosk, list[Any]]:
    """Send all records; return the command on their database, and its answers."""
    kiosk = Kiosk(folder, folder / "site.toml")
    write_site(folder / "site.toml", records, maximum)
    return kiosk, kiosk.check_in(*(one.form for one in records))


def export(kiosk: Kiosk) -> list[dict[str, str]]:
    """Export everything and read it back."""
    target = kiosk.home / "log.csv"
    days = ["--from", "2000-01-01", "--to", "2999-12-31"]
    result = kiosk.run("export", *days, "--format", "csv", "--output", str(target))
    assert result.status == 0, result.errors
    with target.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def main(source: str, target: str) -> None:
    """Check all records in and export them."""
    folder = Path(target).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    records = read(Path(source))
    kiosk, answers = check_in(folder, records, max(one.size for one in records))
    refused = sum("error" in one for one in answers)
    rows = len(export(kiosk))
    sys.stdout.write(f"{len(records)} records, {refused} refused, {rows} exported to {folder}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
