"""Printing the ticket on the screen, and the answers to codes at the desk."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.app import i18n
from kiosk.devices.printer import NullPrinter, PrinterError
from kiosk.domain.paper import Paper
from kiosk.operations import moves, queue
from kiosk.operations.codes import Signer
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.reprint import Reprint, paper_of
from kiosk.viewmodels.desk.search import Search, used_words
from kiosk.viewmodels.desk.timeline import TimelineModel
from kiosk.viewmodels.desk.words import DeskWords
from tests.viewmodels.desk.conftest import CheckIn, Clock

SUN = Actor(2, "sun")


class Recorder:
    """Keeps what it was given."""

    def __init__(self, error: PrinterError | None = None) -> None:
        self.papers: list[Paper] = []
        self._error = error

    def print(self, paper: Paper) -> str:
        if self._error:
            raise self._error
        self.papers.append(paper)
        return "Receipts"


def titles(desk: Desk) -> list[str]:
    model = TimelineModel(desk.words)
    model.show(desk.detail)
    return [str(model.data(model.index(row))) for row in range(model.rowCount())]


def test_the_second_print_is_a_copy(desk: Desk, came: CheckIn) -> None:
    desk.show(came())
    printer = Recorder()
    reprint = Reprint(desk, printer)
    assert reprint.print() is None
    assert desk.message == "C001 is being printed on Receipts."
    assert reprint.print() is None
    assert [one.marks for one in printer.papers] == [(), ("Copy",)]
    assert desk.detail is not None
    assert desk.detail.copies == 1
    assert titles(desk)[:2] == ["Copy of ticket C001 printed", "Ticket C001 printed"]
    assert desk.last_step() == ""


def test_the_step_before_a_print_can_be_taken_back(desk: Desk, came: CheckIn) -> None:
    desk.show(came())
    desk.call_chosen()
    Reprint(desk, Recorder()).print()
    assert desk.last_step() == "call"
    desk.undo()
    assert titles(desk)[:2] == ["Taken back: call", "Ticket C001 printed"]


@pytest.mark.parametrize(
    ("language", "service", "issued", "area", "copy"),
    [
        ("zh_CN", "投诉", "2026年3月10日 10:30", "B 区", "副本"),
        ("de", "Beschwerde", "10. März 2026, 10:30", "Wartebereich B", "Kopie"),
        ("en", "Complaint", "10 March 2026, 10:30", "Waiting area B", "Copy"),
    ],
)
def test_the_paper_speaks_the_visitors_language(
    desk: Desk,
    station: Station,
    came: CheckIn,
    language: str,
    service: str,
    issued: str,
    area: str,
    copy: str,
) -> None:
    desk.show(came(language=language, name="Erika Vogel"))
    assert desk.detail is not None
    paper = paper_of(replace(desk.detail, printed_at=desk.detail.row.issued_at), station)
    assert (paper.service, paper.issued, paper.area, paper.marks) == (service, issued, area, (copy,))
    assert paper.site == station.site.names[language]
    assert paper.code == desk.detail.code
    assert "Vogel" not in str(paper), "nothing personal is on the paper"


def test_a_training_says_so(desk: Desk, station: Station, came: CheckIn) -> None:
    desk.show(came())
    assert desk.detail is not None
    assert paper_of(desk.detail, replace(station, training=True)).marks == ("Training · not valid",)


def test_without_a_printer_nothing_is_noted(desk: Desk, came: CheckIn) -> None:
    desk.show(came())
    reprint = Reprint(desk, NullPrinter())
    error = reprint.print()
    assert error is not None
    assert reprint.why_not(error) == "This computer has no printer."
    broken = PrinterError("printer_failed", printer="Receipts")
    assert reprint.why_not(broken) == "Receipts does not print just now."
    assert desk.detail is not None
    assert desk.detail.printed_at is None


def test_it_is_saved_instead(desk: Desk, came: CheckIn, tmp_path: Path) -> None:
    desk.show(came())
    reprint = Reprint(desk, NullPrinter())
    file = reprint.save(tmp_path)
    assert file == tmp_path / "C001-2026-03-10-103000.pdf"
    assert file.read_bytes().startswith(b"%PDF")
    assert desk.message == f"C001 is saved as {file}."
    assert desk.detail is not None
    assert desk.detail.printed_at is not None
    (tmp_path / "file").write_text("x")
    assert reprint.save(tmp_path / "file") is None
    assert desk.detail.copies == 0


def test_nothing_is_printed_while_storage_is_gone(desk: Desk, came: CheckIn, clock: Clock) -> None:
    desk.show(came())
    desk.live.cut_off_since = clock.now
    printer = Recorder()
    assert Reprint(desk, printer).print() is None
    assert printer.papers == []
    assert desk.message == "The database cannot be reached. Nothing was stored."


# Codes


def signed(station: Station, ticket: UUID, clock: Clock, days: int = 1, signer: Signer | None = None) -> str:
    return (signer or station.signer).sign(ticket, clock.now + timedelta(days=days))


def altered(code: str) -> str:
    """Return the code for another ticket, with the signature of this one."""
    return code[:20] + ("A" if code[20] != "A" else "B") + code[21:]


LANGUAGES = ("en", "de", "zh_CN")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_wrong_code_has_its_own_answer(
    qapp: QApplication, desk: Desk, station: Station, came: CheckIn, clock: Clock, language: str
) -> None:
    i18n.install(qapp, language)
    ticket = came()
    search = Search(desk)
    code = signed(station, ticket, clock)
    texts = {
        "expired": signed(station, ticket, clock, days=-1),
        "foreign": signed(station, ticket, clock, signer=Signer.in_memory()),
        "forged": altered(code),
        "malformed": code[:-2],
        "unknown": signed(station, uuid4(), clock),
    }
    answers = {}
    for kind, text in texts.items():
        assert search.scanned(text) is None
        answers[kind] = search.message
    search.look("C099")
    answers["lost"] = search.message
    assert len(set(answers.values())) == 6
    assert all(answers.values())
    assert "C099" in answers["lost"]
    if language == "en":
        assert answers["forged"] == "This code is forged or was altered. It is not a ticket of ours."
        assert answers["expired"] == "This ticket has expired. Please issue a new one."
        assert answers["foreign"] == "This ticket is of another site."
    i18n.install(qapp, "en")


def test_a_used_ticket_is_told(
    desk: Desk, words: DeskWords, station: Station, came: CheckIn, clock: Clock
) -> None:
    finished, cancelled, missing, waiting = came(), came(), came(), came()
    for ticket in (finished, missing):
        moves.call(station, ticket, SUN, clock.now)
    moves.finish(station, finished, SUN, None, clock.now)
    moves.no_show(station, missing, SUN, clock.now)
    moves.cancel(station, cancelled, SUN, clock.now)
    search = Search(desk)
    answers = []
    for ticket in (finished, cancelled, missing, waiting):
        assert search.scanned(queue.detail(station, ticket).code) == ticket
        desk.show(ticket)
        answers.append(used_words(desk, ticket))
    when = "Tue 10 Mar 2026, 10:30"
    assert answers == [
        f"C001 was used already: finished {when}.",
        f"C002 is not valid any more: cancelled {when}.",
        f"C003 was called and nobody came: {when}.",
        "",
    ]
