"""The printed ticket: its code is read back from the picture and from the page of a PDF file."""

import stat
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
import zxingcpp
from PIL import Image, ImageFilter
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from pytestqt.qtbot import QtBot

from kiosk.devices.printer import NullPrinter, PdfFile, PrinterError, QueuePrinter
from kiosk.devices.ticket_picture import PAPER_MM, picture
from kiosk.domain.paper import Paper, paper_words
from kiosk.operations.codes import Signer, payload
from tests.conftest import NOW

TOKEN = Signer.in_memory().sign(UUID(int=1), NOW + timedelta(days=30))
CODES = [TOKEN, payload(TOKEN, "https://tickets.example.org/t/")]


def ticket(**more: object) -> Paper:
    values = {
        "site": "椴园接待中心",
        "number": "C012",
        "service": "投诉与建议",
        "issued": "2026年3月10日 10:30",
        "area": "B 区",
        "code": TOKEN,
    }
    return Paper(**(values | more))  # type: ignore[arg-type]


def read(image: Image.Image) -> zxingcpp.Barcode:
    (found,) = zxingcpp.read_barcodes(image.convert("L"))
    return found


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("dots", [8.0, 203 / 25.4, 180 / 25.4, 600 / 25.4])
def test_the_code_is_read_back_and_large_enough(code: str, dots: float) -> None:
    drawn = picture(ticket(code=code), dots)
    assert drawn.width == round(72 * dots)
    found = read(drawn)
    assert found.text == code
    corners = found.position
    assert (corners.top_right.x - corners.top_left.x) / dots >= 25
    assert (corners.bottom_left.y - corners.top_left.y) / dots >= 25


def test_the_code_is_read_from_worn_thermal_paper() -> None:
    worn = picture(ticket(code=CODES[1])).convert("L").filter(ImageFilter.GaussianBlur(1.2))
    assert read(worn.point(lambda value: 60 + value * 180 // 255)).text == CODES[1]


def test_it_is_black_and_white_only() -> None:
    assert picture(ticket()).mode == "1"


@pytest.mark.parametrize("word", [paper_words(one).copy for one in ("zh_CN", "de", "en")])
def test_a_copy_is_marked(word: str) -> None:
    plain, copy = picture(ticket()), picture(ticket(marks=(word,)))
    assert copy.height > plain.height
    black = [
        row for row in range(copy.height) if not copy.getpixel((0, row)) and not copy.getpixel((575, row))
    ]
    bar = copy.crop((0, black[0], 576, black[-1] + 1)).convert("L")
    assert bar.height / 8 > 5, "a bar from edge to edge"
    assert 0 < bar.histogram()[255] < bar.width * bar.height / 2, "with words in it"


def ink(image: Image.Image) -> bytes:
    return image.convert("L").tobytes()


@pytest.mark.parametrize("field", ["site", "service", "issued", "area", "number"])
def test_everything_is_drawn(field: str) -> None:
    assert ink(picture(ticket())) != ink(picture(ticket(**{field: "A1"})))


def test_chinese_is_drawn_with_its_own_shapes() -> None:
    drawn = {ink(picture(ticket(service=one))) for one in ("投", "诉", "龘", "\U00020000")}
    assert len(drawn) == 4


def test_long_words_stay_on_the_paper() -> None:
    short = picture(ticket(service="Beratung"))
    law = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"
    long = picture(ticket(service=law, site="园" * 60))
    assert long.width == short.width
    assert long.height > short.height
    edges = [long.getpixel((x, y)) for x in (0, 575) for y in range(long.height)]
    assert all(edges), "nothing is cut at the edge"
    assert read(long).text == TOKEN


def page(file: Path) -> tuple[Image.Image, tuple[float, float]]:
    document = QPdfDocument()
    assert document.load(str(file)) == QPdfDocument.Error.None_
    assert document.pageCount() == 1
    size = document.pagePointSize(0)
    shown = document.render(0, QSize(round(size.width() * 3), round(size.height() * 3)))
    document.close()
    flat = shown.convertToFormat(QImage.Format.Format_RGBA8888)
    rgba = Image.frombytes("RGBA", (flat.width(), flat.height()), bytes(flat.constBits()))
    white = Image.new("RGBA", rgba.size, "white")
    white.alpha_composite(rgba)
    return white.convert("L"), (size.width() / 72 * 25.4, size.height() / 72 * 25.4)


def test_a_pdf_file_is_80_mm_wide_and_its_owners_own(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "new" / "C012.pdf"
    assert PdfFile(file).print(ticket()) == str(file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    shown, (wide, high) = page(file)
    assert wide == pytest.approx(PAPER_MM, abs=0.5)
    assert high == pytest.approx(picture(ticket(), 600 / 25.4).height / 600 * 25.4, abs=0.5)
    found = read(shown)
    assert found.text == TOKEN
    corners = found.position
    assert (corners.top_right.x - corners.top_left.x) / shown.width * wide >= 25


def test_a_folder_that_cannot_be_written(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(PrinterError) as error:
        PdfFile(tmp_path / "file" / "C012.pdf").print(ticket())
    assert error.value.code == "not_written"


def test_no_printer(qtbot: QtBot) -> None:
    for printer in (NullPrinter(), QueuePrinter(find=QPrinterInfo)):
        with pytest.raises(PrinterError) as error:
            printer.print(ticket())
        assert error.value.code == "no_printer"


class Info:
    """A printer of the system, as far as it is asked."""

    def __init__(self, state: QPrinter.PrinterState, custom: bool = True) -> None:
        self._state = state
        self._custom = custom

    def isNull(self) -> bool:
        return False

    def state(self) -> QPrinter.PrinterState:
        return self._state

    def description(self) -> str:
        return "Lobby receipts"

    def supportsCustomPageSizes(self) -> bool:
        return self._custom


def queue(info: Info, file: Path) -> QueuePrinter:
    """Return a print queue whose paper is a file."""

    def opened(_info: QPrinterInfo) -> QPrinter:
        device = QPrinter(QPrinter.PrinterMode.HighResolution)
        device.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        device.setOutputFileName(str(file))
        device.setResolution(203)
        device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        return device

    return QueuePrinter(find=lambda: info, opened=opened)  # type: ignore[arg-type, return-value]


@pytest.mark.parametrize(("custom", "expected"), [(True, 80), (False, 210)])
def test_the_print_queue_gets_it_in_real_size(
    qtbot: QtBot, tmp_path: Path, custom: bool, expected: int
) -> None:
    file = tmp_path / "paper.pdf"
    printer = queue(Info(QPrinter.PrinterState.Idle, custom), file)
    assert printer.print(ticket()) == "Lobby receipts"
    shown, (wide, _high) = page(file)
    assert wide == pytest.approx(expected, abs=0.5)
    found = read(shown)
    assert found.text == TOKEN
    corners = found.position
    assert 28 <= (corners.top_right.x - corners.top_left.x) / shown.width * wide <= 34


def test_nothing_is_queued_for_a_printer_in_trouble(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "paper.pdf"
    with pytest.raises(PrinterError) as error:
        queue(Info(QPrinter.PrinterState.Error), file).print(ticket())
    assert (error.value.code, error.value.values["printer"]) == ("printer_failed", "Lobby receipts")
    assert not file.exists()
