"""The morning briefing on paper or as a PDF file, in one action and without a dialogue."""

from pathlib import Path

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kiosk.exports.files import ExportError
from kiosk.exports.pdf import write_pdf
from kiosk.ui.desk.evacuation import Output
from kiosk.viewmodels.briefing_document import BriefingText


def print_briefing(text: BriefingText, folder: Path) -> Output:
    """Print on the default printer; without one that works, write the PDF file into ``folder``."""
    from kiosk.exports.paper import paint_document
    from kiosk.exports.pdf_type import RESOLUTION

    usual = QPrinterInfo.defaultPrinter()
    if not usual.isNull():
        printer = QPrinter(usual, QPrinter.PrinterMode.HighResolution)
        printer.setResolution(RESOLUTION)
        printer.setFullPage(True)
        if paint_document(printer, text.document(), text.blocks()):
            return Output(printer=usual.description() or usual.printerName())
    return save_briefing(text, folder)


def save_briefing(text: BriefingText, folder: Path) -> Output:
    """Write the PDF file, readable by its owner only; its name tells the day."""
    file = folder / f"briefing-{text.briefing.day.isoformat()}.pdf"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_pdf(file, text.document(), text.blocks())
        file.chmod(0o600)
    except (OSError, ExportError):
        return Output()
    return Output(file=file)
