"""``kiosk export`` in every kind of file, with filters, and as a desk starts it."""

import json
import os
import subprocess
import sys
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from kiosk.app.commands.export import told_to_desk
from tests.command import Kiosk, wait_until
from tests.conftest import SAMPLE_SITE

DAYS = ("--from", "2000-01-01", "--to", "2999-12-31")


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Kiosk:
    """A kiosk with three visits, for reading."""
    kiosk = Kiosk(tmp_path_factory.mktemp("export"), SAMPLE_SITE)
    answers = kiosk.check_in(
        {"purpose": "home_service", "adults": 1, "name": "Åsa", "phone": "030 901820"},
        {"purpose": "complaint", "adults": 2, "name": "=1+1", "language": "de"},
        {"purpose": "complaint", "adults": 2, "name": "张", "language": "zh_CN"},
    )
    assert all("visit" in one for one in answers), answers
    return kiosk


def exported(kiosk: Kiosk, kind: str, *more: str) -> Any:
    result = kiosk.run("export", *DAYS, "--format", kind, "--output", f"x.{kind}", "--json", *more)
    assert result.status == 0, result.errors
    assert result.json["file"] == f"x.{kind}"
    return result.json["rows"]


def test_filters_narrow_and_repeat(filled: Kiosk) -> None:
    assert exported(filled, "jsonl") == 3
    assert exported(filled, "jsonl", "--purpose", "complaint", "--purpose", "home_service") == 3
    assert exported(filled, "jsonl", "--service", "complaint", "--status", "waiting") == 2
    names = [json.loads(line)["name"] for line in (filled.home / "x.jsonl").read_text("utf-8").splitlines()]
    assert names == ["=1+1", "张"]
    assert exported(filled, "csv", "--counter", "1", "--counter", "2", "--staff", "sun") == 0


@pytest.mark.parametrize(
    "wrong",
    [
        ["--purpose", "complaints"],
        ["--status", "late"],
        ["--counter", "99"],
        ["--outcome", "x"],
        ["--staff", "x"],
    ],
)
def test_a_code_that_does_not_exist_is_named(filled: Kiosk, wrong: list[str]) -> None:
    result = filled.run("export", *DAYS, "--output", "wrong.csv", *wrong)
    assert result.status == 2
    assert f"The site has no {wrong[1]} among its" in result.errors
    assert not (filled.home / "wrong.csv").exists()


def test_a_language_that_the_site_does_not_speak_is_wrong_use(filled: Kiosk) -> None:
    result = filled.run("export", *DAYS, "--format", "xlsx", "--output", "wrong.xlsx", "--language", "fr")
    assert (result.status, result.errors.strip()) == (2, "The site does not speak this language.")


def test_a_workbook_has_codes_or_words(filled: Kiosk) -> None:
    exported(filled, "xlsx")
    book = CalamineWorkbook.from_path(filled.home / "x.xlsx")
    head, first, *_ = book.get_sheet_by_name("visits").to_python()
    assert head[:5] == ["visit", "service_day", "arrived_at", "left_at", "purpose"]
    assert first[4] == "home_service"
    exported(filled, "xlsx", "--language", "de")
    book = CalamineWorkbook.from_path(filled.home / "x.xlsx")
    head, first, *_ = book.get_sheet_by_name("Besuche").to_python()
    assert (head[4], first[4]) == ("Anliegen", "Reparatur zu Hause")


def test_a_document_speaks_the_sites_first_language(filled: Kiosk) -> None:
    assert exported(filled, "pdf", "--purpose", "complaint") == 2
    assert (filled.home / "x.pdf").read_bytes().startswith(b"%PDF")


def asked_by_desk(kiosk: Kiosk, staff: str | None, file: str) -> tuple[int, list[dict[str, object]]]:
    """Return the exit status and what a desk hears for whom it exports."""
    wanted = {"only": {"purposes": ["complaint"]}, "staff": staff, "station": "Reception 7"}
    options = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with kiosk.start("export", *DAYS, "--output", file, "--desk", **options) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write(json.dumps(wanted).encode() + b"\n")
        child.stdin.flush()
        lines = [json.loads(line) for line in child.stdout]
    return child.returncode, lines


def test_a_desk_hears_how_far_it_is(filled: Kiosk) -> None:
    assert filled.run("staff", "set-role", "sun", "manager").status == 0
    status, lines = asked_by_desk(filled, "sun", "desk.csv")
    assert lines == [{"done": 2, "of": 2}, {"file": "desk.csv", "format": "csv", "rows": 2}]
    assert status == 0


def test_a_desk_that_names_nobody_gets_nothing(filled: Kiosk) -> None:
    status, (line,) = asked_by_desk(filled, None, "nobody.csv")
    assert (status, line["error"]) == (1, "not_allowed")
    assert not (filled.home / "nobody.csv").exists()


@pytest.mark.parametrize("word", [b'{"cancel": true}\n', b""])
def test_a_word_from_the_desk_or_its_end_cancels(
    word: bytes, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    reader, writer = os.pipe()
    with os.fdopen(reader, "r") as stdin:
        monkeypatch.setattr(sys, "stdin", stdin)
        with told_to_desk(5) as tell:
            assert tell(1)
            os.write(writer, word)
            os.close(writer)
            wait_until(lambda: not tell(2))
    first = capfdbinary.readouterr().out.splitlines()[0]
    assert json.loads(first) == {"done": 1, "of": 5}
