"""PDF files: what is written can be read and copied out again, page by page."""

import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from kiosk.exports.document import (
    Beside,
    Block,
    Column,
    Document,
    Drawing,
    Gap,
    Heading,
    KeyFigure,
    KeyFigures,
    NewPage,
    Paragraph,
    Table,
)
from kiosk.exports.files import ExportError
from kiosk.exports.fonts import face, load_fonts
from kiosk.exports.pdf import application, write_pdf

pytestmark = pytest.mark.usefixtures("fonts")

FRAME = Document(title="Tagesprotokoll", footer="Lindenhof · 每日日志", page="Seite {page} von {pages}")
COLUMNS = (Column(head="Ankunft"), Column(head="姓名", width=3), Column(head="Nachtrag", marks=True))


@pytest.fixture
def fonts(qapp: QApplication) -> None:
    load_fonts()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "log.pdf"


def rows(count: int, name: str = "王小明") -> Iterator[Sequence[str]]:
    return ((f"r{number}e", name, "") for number in range(count))


def write(file: Path, *blocks: Block, document: Document = FRAME) -> list[str]:
    """Write a document and return the text of its pages."""
    write_pdf(file, document, blocks)
    return pages(file)


def pages(file: Path) -> list[str]:
    document = QPdfDocument()
    assert document.load(str(file)) == QPdfDocument.Error.None_
    found = [document.getAllText(page).text() for page in range(document.pageCount())]
    document.close()
    return found


def copied(file: Path) -> str:
    """Return what Poppler copies, without its line breaks; skip where it is not installed."""
    tool = shutil.which("pdftotext")
    if tool is None:
        pytest.skip("pdftotext is not installed")
    done = subprocess.run([tool, "-raw", str(file), "-"], capture_output=True, check=True)
    assert done.stderr == b"", "nothing about the file is wrong"
    return re.sub(r"\s+", " ", done.stdout.decode())


WORDS = [
    "来访日志：王小明，人口，日本，高女士，金鱼马鹿龙龟",
    "Größe, Straße, Überprüfung – „so“ ‚sagte‘ er … 12,5 %",
    "16:50 10x10 -> (3) 1-2 fi ffi AVATAR To. C012",
    "Đặng Yıldız Łódź Ελλάδα Кириллица",
    "龘䶮㐂〇𠮷𠅤𬭊",
    "胶水，Ακρίτας και，10～20／30・〈甲〉｀丙",
    "㬵 with the old form only",
    "=cmd() <b>&amp;</b> 100% {page}",
]


@pytest.mark.parametrize("words", WORDS)
def test_text_can_be_copied_out_again(file: Path, words: str) -> None:
    (page,) = write(file, Heading(words), Paragraph(words), Table(columns=COLUMNS, rows=[("1", words, "x")]))
    assert page.replace("\r\n", "").count(words) >= 1
    text = copied(file)
    assert text.count(words) + text.replace(" ", "").count(words.replace(" ", "")) >= 3


def test_rare_characters_of_several_faces_are_told_apart(file: Path) -> None:
    write(
        file,
        Paragraph("𬭊 then 𠮷"),
        Heading("𠅤 then 𠮷"),  # in bold, which is a face of its own
        Paragraph("𠮷 again, and 𠅤"),
    )
    text = copied(file)
    assert re.sub(r"[^𬭊𠮷𠅤]", "", text.partition("Seite")[0]) == "𬭊𠮷𠅤𠮷𠮷𠅤"


def test_a_rare_character_in_a_drawing_makes_no_other_one_wrong(file: Path) -> None:
    def draw(painter: QPainter, rect: QRectF) -> None:
        painter.setFont(face(200))
        painter.drawText(rect, "𠅤")

    write(file, Drawing(draw=draw, height=20), Paragraph("王𠮷"))
    text = copied(file)
    assert "王" in text
    assert "王𠅤" not in text


def test_pages_are_numbered_and_heads_repeated(file: Path) -> None:
    found = write(file, Heading("Besuche"), Table(columns=COLUMNS, rows=rows(150)))
    assert len(found) > 3
    for number, page in enumerate(found, 1):
        assert f"Seite {number} von {len(found)}" in page
        assert "Lindenhof · 每日日志" in page
        assert page.count("Ankunft") == 1
    told = [int(one) for page in found for one in re.findall(r"r(\d+)e", page)]
    assert told == list(range(150))


def test_a_row_stays_on_one_page(file: Path) -> None:
    name = "\n".join(f"part {number}" for number in range(9))
    for page in write(file, Table(columns=COLUMNS, rows=rows(40, name))):
        assert len(re.findall(r"r\d+e", page)) == page.count("part 0") == page.count("part 8")


def test_a_row_higher_than_a_page_goes_on_on_the_next(file: Path) -> None:
    name = "\n".join(f"part{number}." for number in range(200))
    found = write(file, Table(columns=COLUMNS, rows=rows(1, name)))
    assert len(found) > 1
    assert all("Ankunft" in page for page in found[1:])
    assert [int(one) for page in found for one in re.findall(r"part(\d+)\.", page)] == list(range(200))


def test_long_words_break_and_stay_in_their_column(file: Path) -> None:
    word = "Donaudampfschifffahrtsgesellschaftskapitän" * 3
    (page,) = write(file, Table(columns=COLUMNS, rows=[("1", word, ""), ("2", "王" * 200, "")]))
    joined = page.replace("\r\n", "")
    assert word in joined
    assert "王" * 200 in joined


def test_a_heading_is_never_alone_at_the_end_of_a_page(file: Path) -> None:
    for lines in range(45, 66, 2):
        filled = Paragraph("\n".join(map(str, range(lines))))
        for page in write(file, filled, Heading("Kapitel"), Table(columns=COLUMNS, rows=rows(1))):
            assert ("Kapitel" in page) == ("r0e" in page)


def test_the_total_comes_behind_the_rows_and_knows_them(file: Path) -> None:
    seen: list[str] = []

    def noted() -> Iterator[Sequence[str]]:
        for row in rows(5):
            seen.append(row[0])
            yield row

    table = Table(columns=COLUMNS, rows=noted(), total=lambda: ("Summe", str(len(seen)), ""))
    (page,) = write(file, table)
    assert page.index("r4e") < page.index("Summe")


def test_figures_blocks_beside_each_other_and_new_pages(file: Path) -> None:
    drawn: list[QRectF] = []

    def draw(painter: QPainter, rect: QRectF) -> None:
        painter.drawRect(rect)
        drawn.append(rect)

    figures = KeyFigures(
        [KeyFigure(name="Gruppen", value=str(number), note="gestern 3") for number in range(5)]
    )
    left: list[Block] = [Heading("links"), Table(columns=COLUMNS, rows=rows(2))]
    found = write(
        file,
        *(figures, Beside(left, [Drawing(draw=draw, height=40)]), Gap(), Paragraph("Bemerkung", quiet=True)),
        *(NewPage(), Paragraph("second")),
    )
    assert len(found) == 2
    assert found[0].count("Gruppen") == 5
    assert "links" in found[0]
    assert "second" in found[1]
    assert drawn[0].left() > 0.4 * (drawn[0].right())


def test_an_empty_document_and_an_empty_table_have_a_page(file: Path) -> None:
    assert len(write(file)) == 1
    (page,) = write(file, Table(columns=COLUMNS, rows=()))
    assert "Ankunft" in page


def test_landscape_is_wider(file: Path) -> None:
    write(file, document=Document(title="breit", landscape=True))
    document = QPdfDocument()
    document.load(str(file))
    size = document.pagePointSize(0)
    document.close()
    assert (round(size.width()), round(size.height())) == (842, 595)


def test_what_has_no_shape_shows_as_such(file: Path) -> None:
    (page,) = write(file, Paragraph("a\x00b\u202ec\x1bd"))
    assert "a\ufffdb\ufffdc\ufffdd" in page


def test_a_footer_that_is_too_long_leaves_the_number_of_the_page(file: Path) -> None:
    (page,) = write(file, document=Document(title="x", footer="Haus " * 60, page="{page}/{pages}"))
    assert "…" in page
    assert "1/1" in page


def test_the_file_tells_its_title_and_no_author(file: Path) -> None:
    write(file, document=Document(title="每日来访日志"))
    document = QPdfDocument()
    document.load(str(file))
    assert document.metaData(QPdfDocument.MetaDataField.Title) == "每日来访日志"
    assert document.metaData(QPdfDocument.MetaDataField.Author) == ""
    document.close()


def test_the_same_document_gives_the_same_file_but_for_its_time(tmp_path: Path) -> None:
    made = []
    for name in ("a.pdf", "b.pdf"):
        write(tmp_path / name, Heading("x"), Table(columns=COLUMNS, rows=rows(80)))
        content = (tmp_path / name).read_bytes()
        content = re.sub(
            rb"D:\d{14}\S*|\d{4}-\d\d-\d\dT[\d:.]+\S*?(?=<)|uuid:[\w-]+|/ID \[.*?\]", b"", content
        )
        made.append(content)
    assert made[0] == made[1]


class TestRowsThatCount:
    def table(self, count: int) -> Table:
        return Table(columns=COLUMNS, rows=rows(count), counts=True)

    def test_their_number_is_returned_and_told(self, file: Path) -> None:
        told: list[int] = []

        def hear(count: int) -> bool:
            told.append(count)
            return True

        small = Table(columns=COLUMNS, rows=rows(7))
        assert write_pdf(file, FRAME, [small, self.table(1200)], progress=hear) == 1200
        assert told == sorted(told)
        assert told[0] > 0
        assert told[-1] == 1200

    @pytest.mark.parametrize("after", [0, 400, 1000])
    def test_it_can_be_cancelled_at_any_time(self, file: Path, after: int) -> None:
        file.write_bytes(b"old")
        with pytest.raises(ExportError) as caught:
            write_pdf(file, FRAME, [self.table(1200)], progress=lambda count: count <= after)
        assert caught.value.code == "cancelled"
        assert file.read_bytes() == b"old"
        assert [one.name for one in file.parent.iterdir()] == ["log.pdf"]

    def test_what_the_rows_raise_leaves_no_file(self, file: Path) -> None:
        def broken() -> Iterator[Sequence[str]]:
            yield from rows(600)
            raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            write_pdf(file, FRAME, [Table(columns=COLUMNS, rows=broken())])
        assert list(file.parent.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_told() -> None:
    with pytest.raises(ExportError) as caught:
        write_pdf(Path("/dev/full"), FRAME, [Table(columns=COLUMNS, rows=rows(300))])
    assert caught.value.code == "export_disk_full"


def test_the_application_that_is_there_is_used(qapp: QApplication) -> None:
    assert application() is qapp
