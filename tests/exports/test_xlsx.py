"""Workbooks: texts stay texts, numbers numbers, and every program reads the same."""

import os
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from kiosk.exports import xlsx
from kiosk.exports.files import ExportError
from kiosk.exports.xlsx import Value, write_xlsx
from kiosk.exports.xlsx_book import (
    COUNT,
    DAY,
    MOMENT,
    NUMBER,
    TEXT,
    TIME,
    Book,
    Column,
    Counted,
    Fact,
    Summary,
)

BOOK = Book(
    "visits",
    "total",
    [
        Column("text", TEXT, 20),
        Column("n", NUMBER, 8, True),
        Column("day", DAY, 12),
        Column("at", MOMENT, 19),
    ],
)
SUMMARY = Summary(
    "summary",
    [Fact("days", "=2026"), Fact("groups", 3, COUNT, "all"), Fact("median", None), Fact("wait", 90, TIME)],
    [
        Counted("visits", "hour", [("8", 3), ("9", 5)], True),
        Counted("visits", "=x", [("=1", 2)]),
        Counted("v", "o", []),
    ],
)
HOSTILE = (
    "=1+1", "=cmd|' /C calc'!A0", "+4930901820", "-1", "@SUM(A1)", "\t=1", "{=1}", "007", "1e5", "TRUE",
    "#N/A", "1/2", "2026-03-10", "12345678901234567890", "https://example.org", "mailto:a@b.de",
    "internal:'visits'!A1", "_x0041_", "_x005F_x0041_", "_x000D_", "a\nb", "  lead", "trail ",
    "<b>&amp;\"'</b>", "]]>", "😀𠮷", "שלום", "Ǻ", "\u2028", "\u00a0",
)  # fmt: skip
# What XML 1.0 cannot hold comes back in Excel's own spelling, which calamine reads.
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(lambda text: "\r" not in text)


def write(path: Path, rows: list[tuple[Value, ...]], **more: int) -> int:
    return write_xlsx(path, BOOK, rows, lambda: SUMMARY, **more)


def read(path: Path, sheet: str = "visits") -> list[list[Any]]:
    """Return the rows below the heading and above the empty row."""
    found = CalamineWorkbook.from_path(path).get_sheet_by_name(sheet).to_python(skip_empty_area=False)
    return found[1:-2]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("xlsx")


@settings(max_examples=30)
@given(texts=st.lists(TEXTS, min_size=1, max_size=8))
def test_every_text_comes_back(folder: Path, texts: list[str]) -> None:
    path = folder / "texts.xlsx"
    assert write(path, [(text, 1, None, None) for text in texts]) == len(texts)
    assert [row[0] for row in read(path)] == texts


def test_nothing_is_a_formula_a_number_or_a_link_that_was_typed(tmp_path: Path) -> None:
    path = tmp_path / "hostile.xlsx"
    write(path, [(text, 1, 46091, 46091.5) for text in HOSTILE])
    sheet = openpyxl.load_workbook(path)["visits"]
    cells = [sheet.cell(row, 1) for row in range(2, len(HOSTILE) + 2)]
    assert {cell.data_type for cell in cells} <= {"s", "inlineStr"}
    assert {cell.number_format for cell in cells} == {"@"}
    assert all(cell.hyperlink is None for cell in cells)
    # openpyxl leaves Excel's spelling of odd characters as it is, calamine reads it.
    pairs = zip(cells, HOSTILE, strict=True)
    assert [cell.value for cell, text in pairs if "_x" not in text] == [
        one for one in HOSTILE if "_x" not in one
    ]
    assert [row[0] for row in read(path)] == list(HOSTILE)
    with zipfile.ZipFile(path) as archive:
        parts = b"".join(archive.read(name) for name in archive.namelist() if "worksheets/sheet" in name)
    assert b"<f>" not in parts
    assert b"<hyperlink" not in parts


def test_cells_have_types_and_the_sheet_its_frame(tmp_path: Path) -> None:
    path = tmp_path / "typed.xlsx"
    write(path, [("a", 3, 46091, 46091.4375), ("b", 4, 46092, None)])
    book = openpyxl.load_workbook(path)
    sheet = book["visits"]
    assert [cell.value for cell in sheet[1]] == ["text", "n", "day", "at"]
    assert [cell.value for cell in sheet[2]] == ["a", 3, datetime(2026, 3, 10), datetime(2026, 3, 10, 10, 30)]  # noqa: DTZ001
    assert (sheet["C2"].number_format, sheet["D2"].number_format) == ("yyyy-mm-dd", "yyyy-mm-dd hh:mm:ss")
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:D3")
    assert [cell.value for cell in sheet[4]] == [None] * 4
    assert [cell.value for cell in sheet[5]] == ["total", 7, None, None]
    assert sheet.column_dimensions["A"].width == pytest.approx(20, abs=1)
    assert read(path)[0][2] == date(2026, 3, 10)


def test_the_summary_has_charts_of_its_own_cells(tmp_path: Path) -> None:
    path = tmp_path / "summary.xlsx"
    write(path, [("a", 3, 46091, 46091.5)])
    book = openpyxl.load_workbook(path)
    sheet = book["summary"]
    assert [[cell.value for cell in row[:3]] for row in sheet["A1:C3"]] == [
        ["days", "=2026", ""], ["groups", 3, "all"], ["median", None, ""],
    ]  # fmt: skip
    assert sheet["B1"].data_type == "s"
    assert (sheet["B4"].value, sheet["B4"].number_format) == (timedelta(seconds=90), '[m]" min "ss" s"')
    assert len(sheet._charts) == 2
    with zipfile.ZipFile(path) as archive:
        chart = archive.read("xl/charts/chart1.xml").decode()
    assert "<c:f>summary!$B$7:$B$8</c:f>" in chart
    assert [sheet["A7"].value, sheet["B7"].value, sheet["B8"].value] == ["8", 3, 5]


def test_many_rows_go_on_to_further_sheets(tmp_path: Path) -> None:
    path = tmp_path / "many.xlsx"
    assert write(path, [(str(n), 1, 46091, 46091.5) for n in range(25)], most_rows=10) == 25
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["visits", "visits 2", "visits 3", "summary"]
    assert [row[0] for name in book.sheetnames[:3] for row in read(path, name)] == [str(n) for n in range(25)]
    assert [book[name].auto_filter.ref for name in book.sheetnames[:3]] == ["A1:D11", "A1:D11", "A1:D6"]
    assert [book[name].cell(row, 2).value for name, row in (("visits", 13), ("visits 3", 8))] == [10, 5]
    assert book["visits 3"]["C2"].number_format == "yyyy-mm-dd"


@pytest.mark.parametrize("rows", [0, 10, 20])
def test_no_empty_sheet_more_than_needed(tmp_path: Path, rows: int) -> None:
    path = tmp_path / "exact.xlsx"
    write(path, [("x", 1, 46091, None)] * rows, most_rows=10)
    names = openpyxl.load_workbook(path).sheetnames
    assert len(names) == max(1, rows // 10) + 1


def test_a_sheet_ends_before_it_is_too_large_for_its_archive(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx, "_MOST_BYTES", 10_000)
    path = tmp_path / "bytes.xlsx"
    write(path, [("x" * 100, 1, 46091, None)] * 1200)
    names = openpyxl.load_workbook(path).sheetnames[:-1]
    assert len(names) == 3
    assert sum(len(read(path, name)) for name in names) == 1200


def test_what_xml_cannot_hold_breaks_nothing(tmp_path: Path) -> None:
    path = tmp_path / "odd.xlsx"
    odd = ["a\0b", "\x1b[31m", "\ufffe\uffff", "a\r\nb", "x" * 40_000, "\ud800"]
    write(path, [(text, 1, None, None) for text in odd])
    found = [row[0] for row in read(path)]
    assert found == ["a\0b", "\x1b[31m", "_xFFFE__xFFFF_", "a\r\nb", "x" * 32_767, "\ufffd"]
    assert openpyxl.load_workbook(path)["visits"].max_row == len(odd) + 3


def test_what_ends_the_rows_leaves_nothing(tmp_path: Path) -> None:
    def rows() -> Iterator[tuple[Value, ...]]:
        yield from (("x", 1, 46091, 46091.5) for _ in range(1200))
        raise KeyError("the database went away")

    with pytest.raises(KeyError):
        write_xlsx(tmp_path / "day.xlsx", BOOK, rows(), lambda: SUMMARY)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_device_is_a_clear_error() -> None:
    with pytest.raises(ExportError) as caught:
        write(Path("/dev/full"), [(str(n) * 50, 1, 46091, None) for n in range(5_000)])
    assert caught.value.code == "export_disk_full"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can mount a small disk")
def test_a_full_disk_leaves_nothing(tmp_path: Path) -> None:
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(tmp_path)]
    if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("nothing can be mounted here")
    try:
        with pytest.raises(ExportError) as caught:
            write(tmp_path / "day.xlsx", [(os.urandom(50).hex(), n, 46091, None) for n in range(5_000)])
        assert caught.value.code == "export_disk_full"
        assert list(tmp_path.iterdir()) == []
    finally:
        subprocess.run(["umount", str(tmp_path)], check=True)


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not here")
def test_libreoffice_reads_the_same_texts(tmp_path: Path) -> None:
    path = tmp_path / "hostile.xlsx"
    texts = [text for text in HOSTILE if "_x005F" not in text]  # what LibreOffice writes has lost that once
    write(path, [(text, 1, 46091, 46091.5) for text in texts])
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    convert = ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(tmp_path / "read"), str(path)]
    subprocess.run(["soffice", "--headless", profile, *convert], check=True, capture_output=True, timeout=100)
    again = CalamineWorkbook.from_path(tmp_path / "read" / "hostile.xlsx").get_sheet_by_name("visits")
    rows = again.to_python(skip_empty_area=False)
    assert [row[0] for row in rows[1 : len(texts) + 1]] == texts
    assert rows[1][1:4] == [1.0, date(2026, 3, 10), datetime(2026, 3, 10, 12)]  # noqa: DTZ001
    assert rows[len(texts) + 2][:2] == ["total", float(len(texts))]
