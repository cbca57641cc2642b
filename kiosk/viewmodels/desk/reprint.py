"""The ticket on the screen once more on paper, or as a PDF file where no printer is ready."""

from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QDateTime, QLocale, QObject, QTime

from kiosk.devices.printer import PdfFile, PrinterError, TicketPrinter
from kiosk.domain.errors import LobbyError
from kiosk.domain.paper import Paper, paper_words
from kiosk.domain.site import in_language
from kiosk.operations import printing
from kiosk.operations.queue import TicketDetail
from kiosk.operations.station import Station
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.words import one_line, translate


def paper_of(detail: TicketDetail, station: Station) -> Paper:
    """Return what is printed for a ticket, in its visitor's language; a copy says so."""
    row, site = detail.row, station.site
    words, service = paper_words(row.language), site.service(row.service)
    issued = row.issued_at.astimezone(ZoneInfo(site.timezone))
    at = QDateTime(
        QDate(issued.year, issued.month, issued.day), QTime(issued.hour, issued.minute, issued.second)
    )
    said = ((words.copy, detail.printed_at is not None), (words.training, station.training))
    return Paper(
        site=one_line(in_language(site.names, row.language)),
        number=row.label,
        service=one_line(in_language(service.names, row.language)) if service else row.service,
        issued=QLocale(row.language).toString(at, words.date),
        area=one_line(in_language(service.waiting_area, row.language)) if service else "",
        code=detail.code,
        marks=tuple(mark for mark, wanted in said if wanted),
    )


class Reprint(QObject):
    """Prints for the desk, which says what came of it."""

    def __init__(self, desk: Desk, printer: TicketPrinter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.printer = printer

    def print(self) -> PrinterError | None:
        """Print the ticket on the screen; return what kept it from being printed, None for nothing."""
        detail = self._detail()
        if detail is None:
            return None
        try:
            name = self.printer.print(paper_of(detail, self._desk.station))
        except PrinterError as error:
            return error
        words = translate("Desk", "{ticket} is being printed on {printer}.")
        self._printed(detail, words.format(ticket=detail.row.label, printer=one_line(name)))
        return None

    def save(self, folder: Path) -> Path | None:
        """Write the ticket on the screen as a PDF file into ``folder``; None when that does not work."""
        detail = self._detail()
        if detail is None:
            return None
        now = self._desk.live.clock().astimezone(ZoneInfo(self._desk.station.site.timezone))
        file = folder / f"{detail.row.label}-{now:%Y-%m-%d-%H%M%S}.pdf"
        try:
            PdfFile(file).print(paper_of(detail, self._desk.station))
        except PrinterError:
            return None
        words = translate("Desk", "{ticket} is saved as {path}.")
        self._printed(detail, words.format(ticket=detail.row.label, path=file))
        return file

    def why_not(self, error: PrinterError) -> str:
        """Return a sentence for a printer that does not print."""
        printer = error.values.get("printer")
        if printer:
            words = translate("Desk", "{printer} does not print just now.")
            return words.format(printer=one_line(str(printer)))
        return translate("Desk", "This computer has no printer.")

    def _detail(self) -> TicketDetail | None:
        """Return the ticket on the screen; where storage is gone, nothing could be noted, and None."""
        desk = self._desk
        if desk.live.cut_off_since is not None:
            desk.say(desk.words.error(LobbyError("unreachable")))
            return None
        return desk.detail

    def _printed(self, detail: TicketDetail, message: str) -> None:
        desk = self._desk
        try:
            printing.mark_printed(desk.station, detail.row.id, desk.actor, desk.live.clock())
        except LobbyError as error:
            desk.say(desk.words.error(error, detail.row.label))
            return
        desk.reread()
        desk.say(message)
