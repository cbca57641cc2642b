"""Waits until a Qt Quick window stands still, without comparing pictures, which costs more than a check."""

from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.ui.touch import gallery
from kiosk.ui.touch.window import TouchWindow
from tests.ui.scene import wait

TURN_MS = 17
TURNS = 3
LONGEST_SECONDS = 20.0


def calm(window: QQuickWindow) -> None:
    """Turn the event loop until nothing new is drawn.

    What moves is due to move and to be drawn within two turns, however busy the machine is: it is the turns
    that are counted, not the time.
    """
    frames: list[int] = []

    def note() -> None:
        frames.append(1)

    quiet = 0

    def stands() -> bool:
        nonlocal quiet
        frames.clear()
        QTest.qWait(TURN_MS)
        quiet = 0 if frames else quiet + 1
        return quiet == TURNS

    window.frameSwapped.connect(note)
    try:
        wait(stands, LONGEST_SECONDS)
    finally:
        window.frameSwapped.disconnect(note)


def keyboard_stands(window: TouchWindow) -> None:
    """Wait for the keyboard on the screen, which is made in the background after the first picture."""
    area = window.rootObject().findChild(QQuickItem, "keyboardArea")
    assert area is not None
    wait(lambda: area.property("keyboard") is not None, LONGEST_SECONDS)


def pose(window: TouchWindow, screen: str) -> None:
    """Bring the window into one state of the gallery and wait until nothing moves any more."""
    keyboard_stands(window)
    gallery.show(window, screen)
    calm(window)
