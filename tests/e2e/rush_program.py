"""One of those who work at once in a rush: a desk, a kiosk, the desk's queue or the board that looks on.

It tells ``{"ready": true}``, waits for the file GO, and then tells of each change it made or saw, as JSON
with the monotonic clock in seconds, which all processes of one machine share.

    python -m tests.e2e.rush_program URL GO SECONDS desk:5 | kiosk:1 | queue | board
"""

import json
import random
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from uuid import UUID

from kiosk.clock import utc_now
from kiosk.operations import moves
from kiosk.operations import station as stations
from kiosk.operations.board import Call
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station

# Seconds between the steps of a desk and between the visitors of a kiosk, on average: five calls and a
# little over five visitors a second with eight desks and four kiosks.
STEP = 0.5
COMING = 0.75
PURPOSES = ("complaint", "consultation", "visit")


def tell(**values: object) -> None:
    """Write one line for the test."""
    sys.stdout.write(json.dumps(values) + "\n")
    sys.stdout.flush()


def work_at_desk(station: Station, counter: int, ends: float) -> None:
    """Call, serve and finish until the rush is over and nobody waits any longer."""
    actor, chance = Actor(counter), random.Random(counter)

    def step(do: Callable[[], object]) -> None:
        if time.monotonic() < ends:
            time.sleep(STEP * chance.uniform(0.5, 1.5))
        do()

    while True:
        row = moves.call_next(station, actor, utc_now())
        if row is None and time.monotonic() > ends + 2:
            return
        if row is None:
            time.sleep(0.1)
            continue
        ticket = row.id
        tell(ticket=str(ticket), status="called", at=time.monotonic(), label=row.label)
        step(lambda ticket=ticket: moves.serve(station, ticket, actor, utc_now()))  # type: ignore[misc]
        tell(ticket=str(ticket), status="serving", at=time.monotonic())
        step(lambda ticket=ticket: moves.finish(station, ticket, actor, None, utc_now()))  # type: ignore[misc]
        tell(ticket=str(ticket), status="finished", at=time.monotonic())
        step(lambda: None)


def take_visitors(station: Station, number: int, ends: float) -> None:
    """Check visitors in until the rush is over."""
    chance = random.Random(-number)
    while time.monotonic() < ends:
        form = CheckInForm(purpose=chance.choice(PURPOSES), adults=1, name=f"Anna {number}")
        found = check_in(station, form, utc_now())
        tell(ticket=str(found.ticket_id), status="waiting", at=time.monotonic(), label=found.ticket)
        time.sleep(COMING * chance.uniform(0.5, 1.5))


def follow_queue(station: Station) -> None:
    """Look on as the desk's window does, until the end of the process."""
    from PySide6.QtCore import QCoreApplication

    from kiosk.viewmodels.desk.live import LiveQueue
    from kiosk.viewmodels.desk.words import DeskWords

    app = QCoreApplication(["kiosk"])
    live = LiveQueue(station, DeskWords(station.site, "en"))

    def on_changed(tickets: Iterable[UUID]) -> None:
        at = time.monotonic()
        for ticket in tickets:
            row = live.row(ticket)
            tell(ticket=str(ticket), status=row.status.value if row else "finished", at=at)

    live.changed.connect(on_changed)
    live.start()
    tell(ready=True)
    app.exec()


def follow_board(station: Station) -> None:
    """Look on as the board does, until the end of the process."""
    from PySide6.QtWidgets import QApplication

    from kiosk.app import i18n
    from kiosk.devices.speech import NullSpeaker
    from kiosk.viewmodels.board.board import BoardModel, BoardOptions
    from kiosk.viewmodels.languages import Languages

    class Watched(BoardModel):
        def _take(self, changed: Iterable[UUID], calls: list[Call]) -> None:
            super()._take(changed, calls)
            at = time.monotonic()
            for call in calls:
                status = "called" if call.expected else "finished"
                tell(ticket=str(call.ticket), status=status, at=at)

    app = QApplication(["kiosk"])
    languages = Languages(lambda code: i18n.install(app, code), i18n.catalogue)
    model = Watched(station, BoardOptions(languages=languages, speaker=NullSpeaker()))
    model.start()
    tell(ready=True)
    app.exec()


def main(url: str, go: str, seconds: str, role: str) -> None:
    """Do one's part."""
    kind, _, number = role.partition(":")
    station = stations.open_station(url, None, role, utc_now())
    try:
        if kind in ("queue", "board"):
            (follow_queue if kind == "queue" else follow_board)(station)
            return
        tell(ready=True)
        while not Path(go).exists():
            time.sleep(0.02)
        work = work_at_desk if kind == "desk" else take_visitors
        work(station, int(number), time.monotonic() + float(seconds))
    finally:
        stations.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
