"""The evacuation list on paper or as a PDF file, in one action and without a dialogue."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSaveFile, QStandardPaths, Qt
from PySide6.QtGui import QColor, QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kiosk.ui.desk.look import MEDIUM, REGULAR, TITLE
from kiosk.ui.desk.look import font as desk_font
from kiosk.viewmodels.desk.onsite import Evacuation

_RESOLUTION = 300
_MARGIN, _HEAD, _TITLES, _ROW, _FOOT = 15.0, 30.0, 8.0, 15.0, 8.0
_BOX = 9.0
# Where the columns begin, in mm from the left margin, on paper 180 mm wide.
_COLUMNS = (0.0, 15.0, 33.0, 112.0, 165.0)
_WIDE = 180.0
_INK, _GREY = QColor("#000000"), QColor("#444444")
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


@dataclass(frozen=True, slots=True)
class Output:
    """Where the list went: the name of a printer, or a file. Neither: it could not be written."""

    printer: str = ""
    file: Path | None = None


def print_list(found: Evacuation, folder: Path, now: datetime) -> Output:
    """Print on the default printer; without one that works, write the PDF file into ``folder``."""
    usual = QPrinterInfo.defaultPrinter()
    if not usual.isNull():
        printer = QPrinter(usual, QPrinter.PrinterMode.HighResolution)
        printer.setResolution(_RESOLUTION)
        if _paint(found, printer):
            return Output(printer=usual.description() or usual.printerName())
    return save_list(found, folder, now)


def save_list(found: Evacuation, folder: Path, now: datetime) -> Output:
    """Write the PDF file, readable by its owner only; its name tells the site's day and time of ``now``."""
    file = folder / f"evacuation-{now:%Y-%m-%d-%H%M%S}.pdf"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file.touch(mode=0o600)
    except OSError:
        return Output()
    target = QSaveFile(str(file))
    if not target.open(QSaveFile.OpenModeFlag.WriteOnly):
        return Output()
    writer = QPdfWriter(target)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(found.title)
    if not _paint(found, writer) or not target.commit():
        return Output()
    return Output(file=file)


def documents() -> Path:
    """Return the folder of the user's documents."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place) if place else Path.home()


def _font(points: float, weight: int = REGULAR) -> QFont:
    """Return the desk's font with its usual figures: a PDF file keeps only their shapes of the others."""
    made = QFont(desk_font(points, weight))
    made.clearFeatures()
    return made


def _paint(found: Evacuation, device: QPagedPaintDevice) -> bool:
    size = QPageSize(QPageSize.PageSizeId.A4)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    layout = QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    device.setPageLayout(layout)
    painter = QPainter()
    if not painter.begin(device):
        return False
    mm = _RESOLUTION / 25.4
    high = 297.0 - 2 * _MARGIN
    room = int((high - _HEAD - _TITLES - _FOOT) // _ROW)
    pages = [found.rows[start : start + room] for start in range(0, len(found.rows), room)] or [()]
    for number, rows in enumerate(pages, 1):
        if number > 1:
            device.newPage()
        pen = Pen(painter, mm)
        pen.head(found)
        for place, row in enumerate(rows):
            pen.row(_HEAD + _TITLES + place * _ROW, row)
        words = found.page.format(page=number, pages=len(pages))
        pen.text(0, high - _FOOT, _WIDE, _FOOT, words, _font(9.5), _GREY, _RIGHT)
    return painter.end()


class Pen:
    """Draws in millimetres from the upper left corner inside the margins."""

    def __init__(self, painter: QPainter, mm: float) -> None:
        self._painter = painter
        self._mm = mm

    def head(self, found: Evacuation) -> None:
        """Draw the title, what the list counts, and the names of the columns."""
        self.text(0, 0, _WIDE, 11, found.title, _font(22, TITLE))
        self.text(0, 0, _WIDE, 11, found.site, _font(11, MEDIUM), _GREY, _RIGHT)
        self.text(0, 12, _WIDE, 8, found.total, _font(15, TITLE))
        self.text(0, 20, _WIDE, 6, found.as_of, _font(11, MEDIUM), _GREY)
        for left, right, words in zip(_COLUMNS, (*_COLUMNS[1:], _WIDE), found.columns, strict=True):
            self.text(left, _HEAD, right - left - 1, _TITLES, words, _font(9.5, MEDIUM), _GREY)
        self.line(_HEAD + _TITLES, 0.5)

    def row(self, top: float, cells: tuple[str, str, str, str, str]) -> None:
        """Draw one group with its box to tick."""
        people, name, second, host, since = cells
        heads, who, whom, when = _COLUMNS[1:]
        box = QRectF(0.5, top + (_ROW - _BOX) / 2, _BOX, _BOX)
        self._painter.setPen(QPen(_INK, 0.6 * self._mm))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(self._scaled(box))
        self.text(heads, top, who - heads - 1, _ROW, people, _font(18, TITLE))
        self.text(who, top + 1.5, whom - who - 2, 7, name, _font(13, TITLE))
        self.text(who, top + 8, whom - who - 2, 5.5, second, _font(9.5), _GREY)
        self._wrapped(QRectF(whom, top + 1.5, when - whom - 2, _ROW - 3), host)
        self.text(when, top, _WIDE - when, _ROW, since, _font(12, MEDIUM))
        self.line(top + _ROW, 0.2)

    def text(
        self,
        left: float,
        top: float,
        wide: float,
        high: float,
        words: str,
        made: QFont,
        colour: QColor = _INK,
        flags: Qt.AlignmentFlag | Qt.TextFlag = _LEFT,
    ) -> None:
        """Write one line, ending in … where there is no room."""
        box = self._scaled(QRectF(left, top, wide, high))
        self._painter.setFont(made)
        self._painter.setPen(colour)
        shown = self._painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
        self._painter.drawText(box, int(flags), shown)

    def line(self, top: float, thick: float) -> None:
        """Draw a line across."""
        self._painter.fillRect(self._scaled(QRectF(0, top, _WIDE, thick)), _INK if thick > 0.3 else _GREY)

    def _wrapped(self, box: QRectF, words: str) -> None:
        self._painter.setFont(_font(10, REGULAR))
        self._painter.setPen(_INK)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        self._painter.drawText(self._scaled(box), int(flags), words)

    def _scaled(self, box: QRectF) -> QRectF:
        mm = self._mm
        return QRectF(box.left() * mm, box.top() * mm, box.width() * mm, box.height() * mm)
