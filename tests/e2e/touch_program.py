"""The real touch window in a process of its own, used by a finger that follows a script.

It starts at the greeting, taps what a visitor would tap, by object name, and writes one JSON line with
the number of the ticket on the screen and the monotonic clock in seconds at the last tap.

    python -m tests.e2e.touch_program URL PURPOSE
"""

import json
import sys
import time
from functools import partial
from unittest.mock import patch

from PySide6.QtCore import QPoint, QPointF, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import i18n
from kiosk.clock import utc_now
from kiosk.operations import station as stations
from kiosk.operations.station import Station
from kiosk.ui.touch import window as touch

LOOK_MS = 40
LONGEST_SECONDS = 60


class Finger:
    """Looks at the screen now and then, and taps the way to a ticket."""

    def __init__(self, window: touch.TouchWindow, purpose: str) -> None:
        self._window = window
        self._purpose = purpose
        self._device = QTest.createTouchDevice()
        self._began = self._last = time.monotonic()
        self._left = ""
        self._timer = QTimer(interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        session = self._window.session
        page = str(session.property("page"))
        if page == "ticket":
            label = session.ticket_model.property("number")
            self._end(ticket=label, at=self._last, seconds=time.monotonic() - self._began)
        elif time.monotonic() - self._began > LONGEST_SECONDS:
            self._end(stuck=page)
        elif session.property("settled") and page != self._left and self._tap(self._target(page)):
            self._left = page

    def _target(self, page: str) -> str:
        purpose = self._window.session.site.purpose(self._purpose)
        service = purpose.services[0] if purpose else ""
        names = {"greeting": "startButton", "purpose": f"tile_{self._purpose}"}
        return names.get(page, f"service_{service}" if page == "service" else "mainButton")

    def _tap(self, name: str) -> bool:
        """Tap the item if it is on the screen; tell whether it was."""
        root = self._window.rootObject()
        shown = [
            one for one in _all(root) if one.objectName() == name and one.isVisible() and one.isEnabled()
        ]
        for item in shown:
            centre = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
            if self._window.contentItem().contains(QPointF(centre)) and item.opacity() == 1:
                self._touch(centre)
                return True
        return False

    def _touch(self, at: QPoint) -> None:
        self._last = time.monotonic()
        QTest.touchEvent(self._window, self._device).press(0, at, self._window).commit()
        QTest.touchEvent(self._window, self._device).release(0, at, self._window).commit()

    def _end(self, **values: object) -> None:
        self._timer.stop()
        sys.stdout.write(json.dumps(values) + "\n")
        sys.stdout.flush()
        QGuiApplication.quit()


def _all(item: QQuickItem) -> list[QQuickItem]:
    return [item, *(found for child in item.childItems() for found in _all(child))]


def main(url: str, purpose: str) -> int:
    """Show the touch screen until the ticket is on it."""
    station = stations.open_station(url, None, "touch", utc_now())
    touch.prepare_environment()
    app = QGuiApplication(["kiosk"])
    make = touch.open_window
    fingers: list[Finger] = []

    def watched(station: Station, options: touch.TouchOptions) -> touch.TouchWindow:
        window = make(station, options)
        fingers.append(Finger(window, purpose))
        return window

    options = touch.TouchOptions(
        install=partial(i18n.install, app), catalogue=i18n.catalogue, size=(1080, 1920), windowed=True
    )
    try:
        with patch.object(touch, "open_window", watched):
            return touch.run(station, options)
    finally:
        stations.close()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
