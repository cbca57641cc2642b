"""One object a line, read back as it was."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exports.files import ExportError
from kiosk.exports.jsonl import write_jsonl

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
CELLS = st.one_of(TEXTS, st.integers(), st.none())


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("jsonl")


@given(rows=st.lists(st.tuples(CELLS, CELLS), max_size=5))
def test_what_is_written_is_read_back(folder: Path, rows: list[tuple[str | int | None, ...]]) -> None:
    path = folder / "day.jsonl"
    assert write_jsonl(path, ["a", "b"], rows) == len(rows)
    # splitlines() ends lines where JSON Lines does not: nothing of the kind may be in the file.
    lines = (
        path.read_bytes().decode().splitlines() if not _odd_ends(rows) else path.read_text().split("\n")[:-1]
    )
    assert [json.loads(one) for one in lines] == [dict(zip("ab", row, strict=True)) for row in rows]


def _odd_ends(rows: list[tuple[str | int | None, ...]]) -> bool:
    """Whether a text holds what only Python takes for the end of a line."""
    return any("\x85" in cell or "\x1c" in cell for row in rows for cell in row if isinstance(cell, str))


def test_a_line_is_as_it_should_be(tmp_path: Path) -> None:
    path = tmp_path / "day.jsonl"
    write_jsonl(path, ["name", "n", "note"], [("=张\u2028\u2029", 3, None)])
    assert path.read_bytes() == '{"name":"=张\\u2028\\u2029","n":3,"note":null}\n'.encode()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_a_clear_error() -> None:
    with pytest.raises(ExportError) as caught:
        write_jsonl(Path("/dev/full"), ["n"], (["x" * 100] for _ in range(10_000)))
    assert caught.value.code == "export_disk_full"
