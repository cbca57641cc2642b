"""A board on a real database, with clocks that stand until they are moved and a voice that is noted."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.app import i18n
from kiosk.devices.speech import NullSpeaker
from kiosk.domain.announcements import Spoken
from kiosk.operations import moves
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station
from kiosk.viewmodels.board.board import BoardModel, BoardOptions
from kiosk.viewmodels.languages import Languages


class Voice(NullSpeaker):
    """Says nothing, and remembers what it was asked to."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, list[str]]] = []
        self.withdrawn: list[str] = []

    def call(self, spoken: Sequence[Spoken], ticket: str = "") -> None:
        self.calls.append((ticket, [one.sentence for one in spoken]))

    def withdraw(self, ticket: str) -> None:
        self.withdrawn.append(ticket)


class Hall:
    """The board, its clocks and its voice, and visitors who come and are called."""

    def __init__(self, station: Station, now: datetime, codes: tuple[str, ...] = ()) -> None:
        self.station = station
        self.now = now
        self.seconds = 1000.0
        self.voice = Voice()
        self.announced: list[str] = []
        app = QApplication.instance()
        assert app is not None
        languages = Languages(lambda code: i18n.install(app, code), i18n.catalogue)
        self.options = BoardOptions(
            languages=languages,
            speaker=self.voice,
            codes=codes,
            clock=lambda: self.now,
            seconds=lambda: self.seconds,
        )
        self.board = self.open()

    def open(self) -> BoardModel:
        made = BoardModel(self.station, self.options)
        made.called.connect(lambda: self.announced.append(self.card(made)))
        made.tick()
        return made

    def forward(self, seconds: float) -> None:
        """Let time pass, and the board follow."""
        self.now += timedelta(seconds=seconds)
        self.seconds += seconds
        self.board.poll()

    def come(self, purpose: str = "complaint", **more: str) -> UUID:
        form = CheckInForm(purpose=purpose, **more)  # type: ignore[arg-type]
        ticket = check_in(self.station, form, self.now).ticket_id
        assert ticket is not None
        return ticket

    def call(self, ticket: UUID, counter: int = 2) -> None:
        moves.call(self.station, ticket, Actor(counter), self.now)
        self.board.poll()

    def called(self, counter: int = 2) -> UUID:
        """Somebody comes and is called at once."""
        ticket = self.come()
        self.call(ticket, counter)
        return ticket

    def card(self, board: BoardModel | None = None) -> str:
        shown = board or self.board
        return f"{shown.property('label')} {shown.property('counter')}".strip()

    def last(self) -> list[str]:
        labels, counters = self.board.property("lastLabels"), self.board.property("lastCounters")
        return [f"{label} {counter}" for label, counter in zip(labels, counters, strict=True)]


@pytest.fixture
def open_hall(qapp: QApplication, station: Station, now: datetime) -> Callable[..., Hall]:
    return lambda *codes: Hall(station, now, codes)


@pytest.fixture
def hall(open_hall: Callable[..., Hall]) -> Hall:
    return open_hall()
