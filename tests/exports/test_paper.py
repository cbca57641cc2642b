"""A document on a printer."""

from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from kiosk.exports.document import Document, Heading, NewPage, Paragraph
from kiosk.exports.fonts import load_fonts
from kiosk.exports.paper import paint_document
from kiosk.exports.pdf_type import RESOLUTION

FRAME = Document(title="Lagebericht", footer="Lindenhof", page="Seite {page} von {pages}")
BLOCKS = (Heading("Tagesplan"), NewPage(), Paragraph("Nichts."))


@pytest.fixture
def printer(qapp: QApplication, tmp_path: Path) -> QPrinter:
    """A printer that prints into a file."""
    load_fonts()
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "paper.pdf"))
    made.setResolution(RESOLUTION)
    made.setFullPage(True)
    return made


def test_it_is_printed_page_by_page(printer: QPrinter) -> None:
    assert paint_document(printer, FRAME, BLOCKS)
    paper = QPdfDocument()
    paper.load(printer.outputFileName())
    assert paper.pageCount() == 2
    words = [paper.getAllText(page).text() for page in range(2)]
    assert "Seite 1 von 2" in words[0]
    assert "Seite 2 von 2" in words[1]
    size = paper.pagePointSize(0)
    assert (round(size.width()), round(size.height())) == (595, 842), "A4"
    paper.close()
