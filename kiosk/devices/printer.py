"""Where tickets are printed: the system's print queue, a PDF file, or nowhere."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QMarginsF, QPoint, QSaveFile, QSizeF
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from kiosk.devices.ticket_picture import DOTS_PER_MM, PAPER_MM, WIDTH_MM, picture
from kiosk.domain.errors import LobbyError
from kiosk.domain.paper import Paper

if TYPE_CHECKING:
    from PIL.Image import Image
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

_INCH = 25.4
_PDF_RESOLUTION = 600


class PrinterError(LobbyError):
    """Nothing was printed; ``code`` is no_printer, printer_failed or not_written."""


class TicketPrinter(Protocol):
    """Something that puts tickets on paper."""

    def print(self, paper: Paper) -> str:
        """Print a ticket and return the name of where it went. Raises PrinterError."""
        ...


class NullPrinter:
    """Where there is no printer."""

    def print(self, paper: Paper) -> str:
        """Print nothing. Raises PrinterError("no_printer")."""
        del paper
        raise PrinterError("no_printer")


class PdfFile:
    """Writes the ticket into a PDF file that only its owner can read, over one that is there."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def print(self, paper: Paper) -> str:
        """Write the file and return its path. Raises PrinterError("not_written")."""
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.touch(mode=0o600)
        except OSError as error:
            raise PrinterError("not_written", path=str(self._file)) from error
        target = QSaveFile(str(self._file))
        if not target.open(QSaveFile.OpenModeFlag.WriteOnly):
            raise PrinterError("not_written", path=str(self._file))
        writer = QPdfWriter(target)
        writer.setResolution(_PDF_RESOLUTION)
        writer.setTitle(paper.number)
        drawn = picture(paper, _PDF_RESOLUTION / _INCH)
        _cut_to(writer, drawn, _PDF_RESOLUTION)
        if not _paint(writer, drawn, _PDF_RESOLUTION) or not target.commit():
            raise PrinterError("not_written", path=str(self._file))
        return str(self._file)


class QueuePrinter:
    """Prints on the default printer of the system, as it is at that moment, without asking anything.

    ``find`` returns that printer, ``opened`` what paints on it.
    """

    def __init__(
        self,
        find: "Callable[[], QPrinterInfo] | None" = None,
        opened: "Callable[[QPrinterInfo], QPrinter] | None" = None,
    ) -> None:
        self._find = find or _default
        self._open = opened or _opened

    def print(self, paper: Paper) -> str:
        """Print a ticket and return the printer's name.

        Raises PrinterError: ``no_printer``, or ``printer_failed`` with ``printer``.
        """
        from PySide6.QtPrintSupport import QPrinter

        info = self._find()
        if info.isNull():
            raise PrinterError("no_printer")
        name = info.description() or info.printerName()
        # It would be printed when someone has put the printer right, and the visitor has long gone.
        if info.state() is QPrinter.PrinterState.Error:
            raise PrinterError("printer_failed", printer=name)
        device = self._open(info)
        device.setDocName(paper.number)
        resolution = device.resolution()
        drawn = picture(paper, resolution / _INCH)
        if info.supportsCustomPageSizes():
            _cut_to(device, drawn, resolution)
        device.setFullPage(True)
        if not _paint(device, drawn, resolution):
            raise PrinterError("printer_failed", printer=name)
        return name


def _default() -> "QPrinterInfo":
    from PySide6.QtPrintSupport import QPrinterInfo

    return QPrinterInfo.defaultPrinter()


def _opened(info: "QPrinterInfo") -> "QPrinter":
    """Return the printer with the least resolution that a receipt printer has, or the next finer one."""
    from PySide6.QtPrintSupport import QPrinter

    device = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    least = int(DOTS_PER_MM * _INCH)
    device.setResolution(min((one for one in device.supportedResolutions() if one >= least), default=least))
    return device


def _cut_to(device: QPagedPaintDevice, drawn: "Image", resolution: int) -> None:
    """Make the page as long as the ticket."""
    size = QSizeF(PAPER_MM, drawn.height / resolution * _INCH)
    page = QPageSize(size, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
    device.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))


def _paint(device: QPagedPaintDevice, drawn: "Image", resolution: int) -> bool:
    """Paint dot for dot, in the middle of paper 80 mm wide."""
    grey = drawn.convert("L")
    image = QImage(
        grey.tobytes(), grey.width, grey.height, grey.width, QImage.Format.Format_Grayscale8
    ).copy()
    painter = QPainter()
    if not painter.begin(device):
        return False
    painter.drawImage(QPoint(round((PAPER_MM - WIDTH_MM) / 2 / _INCH * resolution), 0), image)
    return painter.end()
