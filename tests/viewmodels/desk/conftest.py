"""A desk on a real database with a clock that stands until it is moved."""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.app import i18n
from kiosk.operations import moves
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.live import LiveQueue
from kiosk.viewmodels.desk.words import DeskWords


class Clock:
    """Time that moves when it is told to."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **by: float) -> None:
        self.now += timedelta(**by)


@pytest.fixture
def clock(now: datetime) -> Clock:
    return Clock(now)


@pytest.fixture
def words(qapp: QApplication, station: Station) -> DeskWords:
    i18n.install(qapp, "en")
    return DeskWords(station.site, "en")


@pytest.fixture
def live(station: Station, words: DeskWords, clock: Clock) -> LiveQueue:
    """A queue that is loaded, and polled by the test."""
    made = LiveQueue(station, words, clock)
    made.refresh()
    return made


@pytest.fixture
def desk(live: LiveQueue, words: DeskWords) -> Desk:
    made = Desk(live, words)
    made.sit(2, "sun")
    return made


CheckIn = Callable[..., UUID]


@pytest.fixture
def came(station: Station, clock: Clock) -> CheckIn:
    """Check someone in and return the ticket."""

    def arrive(purpose: str = "complaint", minutes_ago: float = 0, **more: object) -> UUID:
        form = CheckInForm(purpose=purpose, **more)  # type: ignore[arg-type]
        ticket = check_in(station, form, clock.now - timedelta(minutes=minutes_ago)).ticket_id
        assert ticket is not None
        return ticket

    return arrive


@pytest.fixture
def other_desk(station: Station, clock: Clock) -> Callable[[UUID, int], None]:
    """Another counter calls a ticket."""

    def call(ticket: UUID, counter: int = 1) -> None:
        moves.call(station, ticket, Actor(counter=counter, staff="brandt"), clock.now)

    return call
