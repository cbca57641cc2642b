"""Printing the ticket on the screen; where no printer is ready it is offered as a PDF file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from kiosk.devices.printer import QueuePrinter, TicketPrinter
from kiosk.ui.desk.ask_sheet import ConfirmSheet
from kiosk.ui.desk.evacuation import documents
from kiosk.ui.desk.look import Look
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.reprint import Reprint
from kiosk.viewmodels.desk.words import translate


def _open(file: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))


class TicketPrints(QObject):
    """Prints at once. ``folder`` takes the PDF files, ``open_file`` shows one."""

    def __init__(self, look: Look, desk: Desk, window: QWidget, printer: TicketPrinter | None = None) -> None:
        super().__init__(window)
        self._look = look
        self._desk = desk
        self._window = window
        self._sheet: ConfirmSheet | None = None
        self.reprint = Reprint(desk, printer or QueuePrinter(), self)
        self.folder = documents()
        self.open_file: Callable[[Path], bool] = _open

    def print(self) -> None:
        """Print the ticket on the screen, or ask whether it shall become a PDF file."""
        detail = self._desk.detail
        error = self.reprint.print()
        if error is None or detail is None:
            return
        if self._sheet is None:
            self._sheet = ConfirmSheet(self._look, self._window, "print", "file-text")
        words = translate("Desk", "The ticket can be saved as a PDF file instead, and opened to print it.")
        self._sheet.ask(
            translate("Desk", "The ticket was not printed"),
            f"{detail.row.label} · {self._desk.words.visitor(detail.row.name)}",
            f"{self.reprint.why_not(error)}\n{words}",
            translate("Desk", "Save and open"),
            self._save,
        )

    def _save(self) -> str:
        file = self.reprint.save(self.folder)
        if file is None:
            return self._desk.message or translate("Desk", "The file could not be written.")
        self.open_file(file)
        return ""
