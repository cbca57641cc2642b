"""CSV that reads back as it was, and that no spreadsheet runs."""

import csv
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exports.csv import write_csv
from kiosk.exports.files import ExportError

# What the database can hold: any text but NUL and surrogates.
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("csv")


def read(path: Path, encoding: str = "utf-8") -> list[list[str]]:
    with path.open(encoding=encoding, newline="") as file:
        return list(csv.reader(file, strict=True))


def written(folder: Path, *rows: list[str | int | None]) -> list[list[str]]:
    write_csv(folder / "day.csv", ["a", "b"], rows)
    return read(folder / "day.csv")[1:]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
@pytest.mark.parametrize("rest", ["1+1", "", ',"x\n'])
def test_a_cell_that_would_run_gets_an_apostrophe(folder: Path, start: str, rest: str) -> None:
    cell = start + rest
    assert written(folder, [cell, "b"], ["b", cell]) == [[f"'{cell}", "b"], ["b", f"'{cell}"]]


@pytest.mark.parametrize(
    "cell", ["", "a=1", " =1", "'=1", "1-1", "\n=1", "＝1", "a@b", "x\ty", 'a,"=1', 0, -7]
)
def test_every_other_cell_stays_as_it_is(folder: Path, cell: str | int) -> None:
    expected = "'-7" if cell == -7 else str(cell)
    assert written(folder, [cell, None], ["b", cell]) == [[expected, ""], ["b", expected]]


def test_what_stands_between_cells_inside_is_no_new_cell(folder: Path) -> None:
    assert written(folder, ["a\0b", "c"], ["\0=1", "\0"]) == [["a\0b", "c"], ["\0=1", "\0"]]


def test_a_column_alone(folder: Path) -> None:
    write_csv(folder / "day.csv", ["a"], [["x"], [None], ["=1"]])
    assert (folder / "day.csv").read_bytes() == b'a\r\nx\r\n""\r\n\'=1\r\n'


@given(rows=st.lists(st.lists(TEXTS, min_size=2, max_size=4), max_size=5))
def test_what_is_written_is_read_back(folder: Path, rows: list[list[str]]) -> None:
    write_csv(folder / "day.csv", ["a", "b"], rows)
    header, *found = read(folder / "day.csv")
    assert header == ["a", "b"]
    expected = [["'" + cell if cell[:1] in tuple("=+-@\t\r") else cell for cell in row] for row in rows]
    assert found == expected


def test_lines_end_and_quotes_double_as_the_standard_says(tmp_path: Path) -> None:
    path = tmp_path / "day.csv"
    assert write_csv(path, ["name", "note"], [['A "B"', "x,y\nz"], [None, 3]]) == 2
    assert path.read_bytes() == b'name,note\r\n"A ""B""","x,y\nz"\r\n,3\r\n'


@pytest.mark.parametrize(("bom", "start"), [(True, b"\xef\xbb\xbfname"), (False, b"name")])
def test_the_mark_of_utf8_is_a_choice(tmp_path: Path, bom: bool, start: bytes) -> None:
    path = tmp_path / "day.csv"
    write_csv(path, ["name"], [["张"]], bom=bom)
    assert path.read_bytes().startswith(start)
    assert read(path, "utf-8-sig") == [["name"], ["张"]]


def test_what_ends_the_rows_leaves_nothing(tmp_path: Path) -> None:
    def rows() -> Iterator[list[str]]:
        yield from (["x"] for _ in range(1200))
        raise KeyError("the database went away")

    with pytest.raises(KeyError):
        write_csv(tmp_path / "day.csv", ["n"], rows())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_a_clear_error_once(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ExportError) as caught:
        write_csv(Path("/dev/full"), ["n"], (["x" * 100] for _ in range(10_000)))
    assert caught.value.code == "export_disk_full"
    assert capfd.readouterr().err == ""


def test_rows_are_written_as_they_come(tmp_path: Path) -> None:
    tracemalloc.start()
    try:
        write_csv(tmp_path / "day.csv", ["n", "text"], ([number, "x" * 200] for number in range(50_000)))
        assert tracemalloc.get_traced_memory()[1] < 2_000_000
    finally:
        tracemalloc.stop()
    assert (tmp_path / "day.csv").stat().st_size > 10_000_000
