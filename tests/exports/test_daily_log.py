"""The daily log for people: whole words in every language, late arrivals marked, the same in PDF and XLSX."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from kiosk.app.words import words_for
from kiosk.domain.daily_log import Due, Edition
from kiosk.exports import pdf_layout, pdf_pieces, pdf_type
from kiosk.exports.daily_log import DailyLogText
from kiosk.exports.document import Beside, Block, Table
from kiosk.exports.fonts import load_fonts
from kiosk.operations import dailylog_run
from kiosk.operations.dailylog_files import gather
from kiosk.operations.dailylog_run import Words
from kiosk.operations.station import Station
from tests.operations.daylogs import DAY, EARLY, MINUTE, NIGHT, ONE, at, come, with_rules

LANGUAGES = ("zh_CN", "de", "en")


@pytest.fixture
def lobby(qapp: QApplication, station: Station, tmp_path: Path) -> Station:
    load_fonts()
    return with_rules(station, formats=("pdf", "xlsx"), folder=str(tmp_path / "logs"))


@pytest.fixture
def words(lobby: Station) -> Words:
    return lambda language: words_for(lobby, language)


def text_of(path: Path) -> str:
    document = QPdfDocument()
    assert document.load(str(path)) == QPdfDocument.Error.None_
    found = "\n".join(document.getAllText(page).text() for page in range(document.pageCount()))
    document.close()
    return found.replace("\r\n", "\n")


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_editions_in_the_language_of_the_site(lobby: Station, words: Words, language: str) -> None:
    lobby = with_rules(lobby, language=language)
    said = words(language).texts
    come(lobby, at(9) - ONE)
    come(lobby, at(9), "王小明")
    early = next(one for one in dailylog_run.run_due(lobby, EARLY, words) if one.edition is Edition.EARLY)
    come(lobby, EARLY + MINUTE, "Jörg Groß")
    (closing,) = dailylog_run.run_due(lobby, NIGHT, words)
    first, second = (text_of(one.files[0].path) for one in (early, closing))
    for page, edition in ((first, "early"), (second, "closing")):
        assert said["daily_log"] in page
        assert said[f"{edition}_edition"] in page
        assert "王小明" in page
        assert "09:00" in page
        assert said["compared_note_early" if edition == "early" else "compared_note"][:20] in page
    assert "Jörg Groß" not in first
    assert "Jörg Groß" in second
    assert "16:50" in first
    mark = said["late_mark"]
    assert second.count(mark) - first.count(mark) == 2, "in the note and with the one who was late"
    assert said["page"].format(page=1, pages=2) in first


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_heading_of_a_column_breaks_within_a_word(lobby: Station, words: Words, language: str) -> None:
    come(lobby, at(9))
    log = gather(lobby, Due(DAY, Edition.CLOSING), 1, NIGHT, None, language).log
    found: list[Table] = []

    def look(blocks: list[Block]) -> None:
        for one in blocks:
            if isinstance(one, Beside):
                look([*one.left, *one.right])
            elif isinstance(one, Table):
                found.append(one)

    blocks = list(DailyLogText(log, words(language)).blocks())
    look(blocks)
    assert len(found) == 3
    share = next(one.share for one in blocks if isinstance(one, Beside))
    inside = pdf_layout.A4[0] - 2 * pdf_layout.SIDE
    for table in found:
        wide = inside if len(table.columns) > 6 else (inside - 8 * pdf_type.MM) * share
        places = pdf_pieces.columns_of(table.columns, 0.0, wide)
        for column, (_, room) in zip(table.columns, places, strict=True):
            for word in column.head.split():
                assert pdf_type.width(word, "head") <= room, word


def test_a_day_on_which_nobody_came(lobby: Station, words: Words) -> None:
    lobby = with_rules(lobby, language="en")
    (log,) = dailylog_run.run_due(lobby, EARLY, words)
    text = text_of(log.files[0].path)
    assert "Nobody came on this day." in text
    assert log.rows == 0


def test_the_closing_edition_says_when_there_was_no_early_one(lobby: Station, words: Words) -> None:
    lobby = with_rules(lobby, language="en")
    come(lobby, at(9))
    (log,) = dailylog_run.run_due(lobby, NIGHT, words)
    assert "There was no early edition on this day." in text_of(log.files[0].path)
    again = dailylog_run.run(lobby, DAY, Edition.CLOSING, NIGHT + MINUTE, words)
    assert "Closing edition, no. 2" in text_of(again.files[0].path)


def test_the_workbook_marks_who_came_late(lobby: Station, words: Words) -> None:
    lobby = with_rules(lobby, language="de")
    come(lobby, at(9), "=1+1")
    dailylog_run.run_due(lobby, EARLY, words)
    come(lobby, EARLY + MINUTE, "Jörg")
    (log,) = dailylog_run.run_due(lobby, NIGHT, words)
    sheet = openpyxl.load_workbook(log.files[1].path).worksheets[0]
    head, first, second, *_ = sheet.iter_rows(values_only=True)
    said = words("de")
    at_name = head.index(said.columns["name"])
    assert head[-1] == said.texts["late"]
    assert [(row[at_name], row[-1]) for row in (first, second)] == [
        ("=1+1", None),
        ("Jörg", said.texts["late_mark"]),
    ]


def test_groups_and_heads_are_those_of_the_visits_listed(lobby: Station) -> None:
    for hour in (9, 9, 11, 18):
        come(lobby, at(hour))
    told = gather(lobby, Due(DAY, Edition.EARLY), 1, EARLY, None, "en")
    assert told.log.picture.total.groups == len(told.log.rows) == len(told.stored) == 3
    assert {key: one.groups for key, one in told.log.picture.by["hour"].items()} == {"9": 2, "11": 1}  # type: ignore[index]
