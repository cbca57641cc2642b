"""The same visits in every kind of file, filtered, on record, or no file at all."""

import csv
import json
import re
import shutil
import subprocess
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from python_calamine import CalamineWorkbook

from db import models
from db.connection import rows
from kiosk.app.words import words_for
from kiosk.domain.access import AccessDenied
from kiosk.domain.errors import InvalidInput
from kiosk.domain.log_rows import EVERY_VISIT, FileKind, LogFilter
from kiosk.domain.site import Opening, Span
from kiosk.exports.files import ExportError
from kiosk.operations import moves
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.corrections import correct
from kiosk.operations.export import export
from kiosk.operations.queue import Actor
from kiosk.operations.reports import check_filter, count_visits, log_rows
from kiosk.operations.station import Station

DESK = Actor(2, "sun")
BERLIN = ZoneInfo("Europe/Berlin")
SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)
SUBJECT = "equipment"
NOTE = '=1+1\n"你好", _x0041_'


def local(day: date, hour: int, minute: int = 0, fold: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=BERLIN, fold=fold)


@pytest.fixture
def days(station: Station) -> Station:
    """Groups through both nights in which the clocks change, one of them corrected afterwards."""
    always = Opening(days=((Span(opens=time(0), closes=time(23, 59, 59)),),) * 7)
    station = replace(station, site=replace(station.site, opening=always))
    moments = [
        *(local(SPRING, hour, 59) for hour in (0, 1, 3, 4, 10)),
        *(local(AUTUMN, hour, 30, fold) for hour, fold in ((1, 0), (2, 0), (2, 1), (3, 0), (10, 0))),
    ]
    for number, at in enumerate(moments):
        form = CheckInForm(
            purpose="complaint" if number % 2 else "delivery", adults=1 + number, children=number % 3,
            name="+49 Åsa 张" if number % 2 else None, phone="030 901820" if number % 2 else None,
            note=NOTE if number == 0 else None, language="de", subject=SUBJECT if number % 2 else None,
        )  # fmt: skip
        came = check_in(station, form, at)
        if number == 4:
            correct(station, came.visit, {"adults": 19, "children": 0}, DESK, at + timedelta(minutes=1))
        if number == 9:
            assert came.ticket_id is not None
            moves.call(station, came.ticket_id, DESK, at + timedelta(minutes=5))
            moves.finish(station, came.ticket_id, DESK, "resolved", at + timedelta(minutes=12))
    return station


def written(station: Station, folder: Path, kind: str, **more: Any) -> list[dict[str, Any]]:
    """Export everything and read it back, each value as the file has it."""
    path = folder / f"log.{kind}"
    count = export(station, SPRING, AUTUMN, path, kind, now=local(AUTUMN, 12), **more)
    found = READERS[kind](path)
    assert len(found) == count
    return found


def _csv(path: Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def _jsonl(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _xlsx(path: Path) -> list[dict[str, Any]]:
    head, *lines = CalamineWorkbook.from_path(path).get_sheet_by_name("visits").to_python()
    return [dict(zip(map(str, head), line, strict=True)) for line in lines[:-2]]


READERS = {"csv": _csv, "jsonl": _jsonl, "xlsx": _xlsx}


def test_every_kind_of_file_tells_the_same(days: Station, tmp_path: Path) -> None:
    expected = list(log_rows(days.site_id, SPRING, AUTUMN))
    files = {kind: written(days, tmp_path, kind) for kind in READERS}
    for name in ("adults", "children", "party_size", "wait_seconds", "service_seconds"):
        total = sum(getattr(row, name) or 0 for row in expected)
        assert {sum(int(row[name] or 0) for row in found) for found in files.values()} == {total}
    assert sum(row.adults for row in expected) == 1 + 2 + 3 + 4 + 19 + 6 + 7 + 8 + 9 + 10
    for row, text, plain, cells in zip(expected, *files.values(), strict=True):
        arrived = row.arrived_at.astimezone(BERLIN)
        assert text["arrived_at"] == plain["arrived_at"] == arrived.isoformat()
        assert cells["arrived_at"] == arrived.replace(tzinfo=None)
        assert (
            text["service_day"] == plain["service_day"] == str(cells["service_day"]) == str(row.service_day)
        )
        for name in ("visit", "purpose", "name", "phone", "ticket", "status", "outcome", "staff", "note"):
            value = getattr(row, name)
            assert plain[name] == value
            assert cells[name] == (value or "")
            assert text[name] in (value or "", f"'{value}")


def test_both_hours_of_the_autumn_night_are_there(days: Station, tmp_path: Path) -> None:
    night = [row["arrived_at"] for row in written(days, tmp_path, "csv") if "T02:" in row["arrived_at"]]
    assert night == ["2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00"]
    twice = LogFilter(hours=(2,))
    assert len(written(days, tmp_path, "jsonl", only=twice)) == 2
    assert count_visits(days.site_id, SPRING, AUTUMN, twice) == 2


FILTERS = [
    (EVERY_VISIT, 10),
    (LogFilter(purposes=("complaint",)), 5),
    (LogFilter(purposes=("complaint", "delivery"), with_ticket=True), 5),
    (LogFilter(services=("complaint",), statuses=("waiting",)), 4),
    (LogFilter(outcomes=("resolved",), counters=(2,), staff=("sun",)), 1),
    (LogFilter(staff=("wolf",)), 0),
    (LogFilter(languages=("de",), called=True), 1),
    (LogFilter(languages=("en",)), 0),
    (LogFilter(hours=(2, 3)), 4),
    (LogFilter(hours=(10,), with_outcome=True), 1),
    (LogFilter(weekdays=(6,)), 10),
    (LogFilter(weekdays=(0, 1)), 0),
    (LogFilter(scores=(5,)), 1),
]


@pytest.mark.parametrize(("only", "count"), FILTERS)
def test_filters(days: Station, only: LogFilter, count: int) -> None:
    first = next(log_rows(days.site_id, SPRING, AUTUMN))
    models.Satisfaction.create(visit=first.visit, at=first.arrived_at, score=5)
    check_filter(days, only)
    found = list(log_rows(days.site_id, SPRING, AUTUMN, only))
    assert len(found) == count_visits(days.site_id, SPRING, AUTUMN, only) == count


@pytest.mark.parametrize(
    "only",
    [
        LogFilter(purposes=("complaint", "vist")),
        LogFilter(services=("x",)),
        LogFilter(statuses=("gone",)),
        LogFilter(outcomes=("x",)),
        LogFilter(counters=(99,)),
        LogFilter(staff=("nobody",)),
        LogFilter(languages=("fr",)),
        LogFilter(hours=(24,)),
        LogFilter(scores=(0,)),
        LogFilter(weekdays=(7,)),
    ],
)
def test_what_the_site_never_had_is_named(station: Station, only: LogFilter, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput) as caught:
        export(station, SPRING, SPRING, tmp_path / "x.csv", "csv", now=local(SPRING, 12), only=only)
    assert caught.value.code == "unknown_filter"
    part = caught.value.field
    assert part is not None
    assert caught.value.values["value"] == getattr(only, part)[-1]
    assert list(tmp_path.glob("*.csv*")) == []


def test_what_was_taken_out_of_the_site_may_still_be_named(days: Station) -> None:
    models.Staff.update(active=False).where(models.Staff.code == "sun").execute()
    site = replace(days.site, outcomes=(), staff=(), services=(), purposes=(), counters=())
    only = LogFilter(
        purposes=("complaint",),
        services=("complaint",),
        outcomes=("resolved",),
        staff=("sun",),
        counters=(2,),
    )
    check_filter(replace(days, site=site), only)
    assert count_visits(days.site_id, SPRING, AUTUMN, only) == 1


def test_who_exported_is_on_record_without_anybodys_data(days: Station, tmp_path: Path) -> None:
    models.Staff.update(role="manager").where(models.Staff.code == "wolf").execute()
    only = LogFilter(purposes=("complaint",), subjects=("my neighbour",))
    for kind in FileKind:
        path = tmp_path / f"x.{kind}"
        if kind is not FileKind.PDF:
            export(
                days, SPRING, SPRING, path, kind, now=local(AUTUMN, 12), only=only, actor=Actor(staff="wolf")
            )
    sql = "SELECT w.code, a.detail FROM audit a JOIN staff w ON w.id = a.staff_id WHERE action = 'export'"
    found = [(code, json.loads(detail)) for code, detail in rows(sql)]
    assert [code for code, _ in found] == ["wolf"] * 3
    assert [detail.pop("format") for _, detail in found] == ["csv", "xlsx", "jsonl"]
    plain = {"from": "2026-03-29", "to": "2026-03-29", "rows": 0, "purposes": ["complaint"]}
    assert all(detail == plain for _, detail in found)


def test_the_command_line_is_on_record_too(days: Station, tmp_path: Path) -> None:
    written(days, tmp_path, "csv")
    sql = """SELECT a.staff_id, n.name, a.detail FROM audit a JOIN station n ON n.id = a.station_id
             WHERE action = ?"""
    ((staff, name, detail),) = rows(sql, "export")
    assert (staff, name, json.loads(detail)["rows"]) == (None, "lobby", 10)


def test_only_managers_may(days: Station, tmp_path: Path) -> None:
    with pytest.raises(AccessDenied, match="not_allowed"):
        written(days, tmp_path, "csv", actor=DESK)
    assert list(tmp_path.glob("*.csv")) == []


@pytest.mark.parametrize("kind", ["csv", "xlsx", "jsonl", "pdf"])
def test_cancelling_leaves_no_file_and_no_entry(days: Station, tmp_path: Path, kind: str) -> None:
    words = words_for(days, "de") if kind == "pdf" else None
    target = tmp_path / "out" / f"x.{kind}"
    target.parent.mkdir()
    with pytest.raises(ExportError, match="cancelled"):
        export(
            days, SPRING, AUTUMN, target, kind,
            now=local(AUTUMN, 12), words=words, progress=lambda _rows: False,
        )  # fmt: skip
    assert list(target.parent.iterdir()) == []
    if kind != "pdf":  # its rows were all read when it was drawn
        assert rows("SELECT 1 FROM audit WHERE action = 'export'") == []


@pytest.mark.parametrize("kind", ["csv", "xlsx", "jsonl"])
def test_ctrl_c_leaves_no_file(days: Station, tmp_path: Path, kind: str) -> None:
    def interrupted(_rows: int) -> bool:
        raise KeyboardInterrupt

    target = tmp_path / "out" / f"x.{kind}"
    target.parent.mkdir()
    target.write_text("an earlier file", encoding="utf-8")
    with pytest.raises(KeyboardInterrupt):
        export(days, SPRING, AUTUMN, target, kind, now=local(AUTUMN, 12), progress=interrupted)
    assert [one.read_text("utf-8") for one in target.parent.iterdir()] == ["an earlier file"]


def test_a_workbook_in_words_with_the_figures_of_the_days(days: Station, tmp_path: Path) -> None:
    words = words_for(days, "de")
    path = tmp_path / "de.xlsx"
    export(days, AUTUMN, AUTUMN, path, "xlsx", now=local(AUTUMN, 23), words=words)
    book = CalamineWorkbook.from_path(path)
    assert book.sheet_names == [words.texts["visits"], words.texts["summary"]]
    head, *lines, _, total = book.get_sheet_by_index(0).to_python()
    assert head == list(words.columns.values())
    at = list(words.columns).index("purpose")
    purpose = days.site.purpose("complaint")
    assert purpose is not None
    assert lines[0][at] == purpose.names["de"]
    field = purpose.field("subject")
    assert field is not None
    assert lines[0][list(words.columns).index("subject")] == field.choices[0].names["de"]
    people = head.index(words.columns["party_size"])
    assert float(str(total[people])) == sum(float(str(row[people])) for row in lines) == 45
    facts = {row[0]: row[1] for row in book.get_sheet_by_index(1).to_python()}
    assert facts[words.figures["groups"][0]] == 5
    assert facts[words.figures["wait_median"][0]] == timedelta(minutes=5)


def test_a_filtered_workbook_counts_what_it_holds(days: Station, tmp_path: Path) -> None:
    path = tmp_path / "some.xlsx"
    export(days, SPRING, AUTUMN, path, "xlsx", now=local(AUTUMN, 23), only=LogFilter(purposes=("complaint",)))
    facts = CalamineWorkbook.from_path(path).get_sheet_by_name("summary").to_python()
    assert facts[3][:2] == ["groups", 5]
    assert facts[4][:2] == ["adults", 2 + 4 + 6 + 8 + 10]
    assert "complaint" in str(facts[2][1])


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not here")
def test_a_document_has_figures_charts_and_every_visit(days: Station, tmp_path: Path) -> None:
    words = words_for(days, "de")
    path = tmp_path / "log.pdf"
    assert export(days, SPRING, AUTUMN, path, "pdf", now=local(AUTUMN, 23), words=words) == 10
    assert path.read_bytes().startswith(b"%PDF")
    told = subprocess.run(
        ["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True
    ).stdout
    assert words.figures["heads"][0] in told
    assert words.texts["chart_arrivals"] in told
    assert len(re.findall(r"^ *2026-(?:03-29|10-25) +\d\d:\d\d", told, re.MULTILINE)) == 10
    assert told.count("+49 Åsa 张") == 5
    some = LogFilter(purposes=("complaint",))
    assert export(days, SPRING, AUTUMN, path, "pdf", now=local(AUTUMN, 23), words=words, only=some) == 5
