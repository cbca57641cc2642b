"""A document on a printer: the same pages as in its PDF file."""

from collections.abc import Iterable

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter

from kiosk.exports.document import Block, Document
from kiosk.exports.pdf import Pen
from kiosk.exports.pdf_layout import Layout


def paint_document(device: QPagedPaintDevice, document: Document, blocks: Iterable[Block]) -> bool:
    """Draw the document on a device of ``pdf_type.RESOLUTION``; False when it does not take it.

    For short documents: all pages are in memory.
    """
    turned = QPageLayout.Orientation.Landscape if document.landscape else QPageLayout.Orientation.Portrait
    size = QPageSize(QPageSize.PageSizeId.A4)
    device.setPageLayout(QPageLayout(size, turned, QMarginsF(0, 0, 0, 0)))
    layout = Layout(document, lambda: None)
    pages = list(layout.pages(blocks))
    painter = QPainter()
    if not painter.begin(device):
        return False
    pen = Pen(painter, layout)
    for number, page in enumerate(pages, 1):
        if number > 1:
            device.newPage()
        pen.page(page)
        pen.foot(document.footer, document.page.format(page=number, pages=len(pages)))
    return painter.end()
