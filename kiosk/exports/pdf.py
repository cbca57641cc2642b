"""PDF files: a document of blocks on pages of A4, with the number of pages at the foot of each.

The number is known only when the last page is laid out. So the pages wait, as lists of marks, in a
temporary file, and are drawn when all of them are there: memory stays flat however many rows there are,
and rows are read once. Drawing needs an application object of Qt (see ``application``).
"""

import json
import os
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import IO, BinaryIO

from PySide6.QtCore import QCoreApplication, QMarginsF, QPointF, QRectF
from PySide6.QtGui import QColor, QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter

from kiosk.exports.document import Block, Document
from kiosk.exports.files import ExportError, replacing
from kiosk.exports.fonts import face, load_fonts
from kiosk.exports.pdf_layout import FOOT, SIDE, Layout
from kiosk.exports.pdf_pieces import Mark
from kiosk.exports.pdf_sink import Drawn, Sink
from kiosk.exports.pdf_type import MM, RESOLUTION, STYLES, width

BATCH = 500
"""Rows between two reports of progress."""
_IN_MEMORY = 4_000_000


def application() -> QCoreApplication:
    """Return the application object, made for drawing without a display when there is none yet.

    A command keeps what it gets until it ends. Raises LookupError where there is one that cannot draw.
    """
    known = QCoreApplication.instance()
    if known is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from PySide6.QtWidgets import QApplication

        known = QApplication(["lobby-kiosk"])
        load_fonts()
    if not isinstance(known, QGuiApplication):
        raise LookupError("the application object of this process cannot draw")
    return known


def write_pdf(
    path: Path,
    document: Document,
    blocks: Iterable[Block],
    *,
    progress: Callable[[int], bool] = lambda _rows: True,
) -> int:
    """Write the document to ``path`` and return the number of rows of its counting tables.

    The fonts are those of ``load_fonts``. ``progress`` is told the number of rows now and then, half of each
    when it is laid out and half when it is drawn, and returns False to cancel. Raises ExportError, and what
    the blocks raise.
    """
    count = _Count(path, progress)
    with replacing(path) as file, _waiting_room() as pages:
        layout = Layout(document, count.laid_out)
        number = 0
        for page in layout.pages(blocks):
            pages.write(json.dumps(page, ensure_ascii=False) + "\n")
            number += 1
        pages.seek(0)
        _draw(file, layout, document, pages, number, count)
    return count.rows


class _Count:
    """Counts rows and asks whether to go on."""

    def __init__(self, path: Path, progress: Callable[[int], bool]) -> None:
        self.rows = 0
        self._path = path
        self._progress = progress

    def laid_out(self) -> None:
        self.rows += 1
        if self.rows % BATCH == 0:
            self._tell(self.rows // 2)

    def drawn(self, share: float) -> None:
        self._tell(round(self.rows * (0.5 + share / 2)))

    def _tell(self, rows: int) -> None:
        if not self._progress(rows):
            raise ExportError("cancelled", path=str(self._path))


def _waiting_room() -> IO[str]:
    return tempfile.SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="utf-8")


def _draw(
    file: BinaryIO, layout: Layout, document: Document, pages: Iterable[str], number: int, count: _Count
) -> None:
    sink = Sink(file)
    writer = QPdfWriter(sink.device)
    writer.setResolution(RESOLUTION)
    writer.setTitle(document.title)
    writer.setCreator("Lobby Kiosk")
    turned = QPageLayout.Orientation.Landscape if document.landscape else QPageLayout.Orientation.Portrait
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, turned, QMarginsF(0, 0, 0, 0)))
    painter = QPainter(writer)
    pen = Pen(painter, layout)
    try:
        for place, page in enumerate(pages, 1):
            if place > 1:
                writer.newPage()
            pen.page(json.loads(page))
            pen.foot(document.footer, document.page.format(page=place, pages=number))
            sink.pass_on()
            count.drawn(place / number)
    finally:
        painter.end()
    sink.finish(pen.drawn)


class Pen:
    """Draws marks. ``drawn``: what ``Sink.finish`` asks for."""

    def __init__(self, painter: QPainter, layout: Layout) -> None:
        self.drawn = Drawn()
        self._painter = painter
        self._layout = layout

    def page(self, marks: Iterable[Mark]) -> None:
        """Draw everything on a page but its foot."""
        for kind, *values in marks:
            if kind == "text":
                self.text(*values)
            elif kind == "box":
                x, y, wide, high, colour = values
                self._painter.fillRect(QRectF(x, y, wide, high), QColor(colour))
            else:
                number, x, y, wide, high = values
                self._painter.save()
                self._layout.drawings[number].draw(self._painter, QRectF(x, y, wide, high))
                self._painter.restore()

    def foot(self, words: str, page: str) -> None:
        """Draw the foot of a page; ``page`` is its number in words."""
        base, right = self._layout.high - FOOT, self._layout.wide - SIDE - width(page, "foot")
        while words and width(words, "foot") > right - SIDE - 2 * MM:
            words = words.rstrip("…")[:-1] + "…" if len(words) > 1 else ""
        self.text(SIDE, base, words, "foot")
        self.text(right, base, page, "foot")

    def text(self, x: float, base: float, words: str, style: str) -> None:
        """Draw one line; ``x`` and ``base`` are where it begins."""
        one = STYLES[style]
        self._painter.setFont(face(one.pixels, one.weight, one.families))
        self._painter.setPen(QColor(one.colour))
        self._painter.drawText(QPointF(x, base), words)
        self.drawn.add(words, one.weight, one.families)
