"""The real desk window in a process of its own; tells of every ticket that its queue comes to show.

Each line on standard output is a JSON object: ``{"ready": true}``, then ``{"ticket": "C001", "at": …}``
with the monotonic clock in seconds, which all processes of one machine share.

    python -m tests.e2e.desk_program URL FOLDER
"""

import json
import sys
import time
from pathlib import Path
from unittest.mock import patch
from uuid import UUID

from PySide6.QtWidgets import QApplication

from kiosk.app import i18n
from kiosk.app.signals import quitting
from kiosk.clock import utc_now
from kiosk.operations import station as stations
from kiosk.ui.desk import run as desk
from kiosk.viewmodels.desk.live import LiveQueue
from kiosk.viewmodels.desk.section_model import COL_TICKET, ROW_ROLE


def tell(**values: object) -> None:
    """Write one line for the test."""
    sys.stdout.write(json.dumps(values) + "\n")
    sys.stdout.flush()


class Watched(LiveQueue):
    """The desk's own queue, listened to."""

    def start(self) -> None:
        """Begin as the desk does, then tell what the table of waiting tickets shows."""
        super().start()
        self.arrived.connect(self._on_arrived)
        tell(ready=True)

    def _on_arrived(self, ticket: UUID) -> None:
        at = time.monotonic()
        for place in range(self.waiting.rowCount()):
            row = self.waiting.index(place, COL_TICKET).data(ROW_ROLE)
            if row.id == ticket:
                tell(ticket=row.label, at=at)


def main(url: str, folder: str) -> int:
    """Show the desk until it is told to end."""
    station = stations.open_station(url, None, "desk", utc_now())
    app = QApplication(["kiosk"])
    options = desk.DeskOptions(folder=Path(folder), install=i18n.install, language="en", member="sun")
    try:
        with patch.object(desk, "LiveQueue", Watched), quitting(app):
            return desk.run(station, options)
    finally:
        stations.close()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
