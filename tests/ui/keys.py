"""Working a desk window by keys alone."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.ui.desk.sheet import Sheet
from kiosk.ui.desk.window import DeskWindow

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def press(qtbot: QtBot, window: DeskWindow, *keys: Key, by: Qt.KeyboardModifier = NONE) -> None:
    """Press keys one after the other, wherever the focus is by then."""
    for key in keys:
        qtbot.keyClick(window.focusWidget() or window, key, by)  # type: ignore[no-untyped-call]


def type_in(qtbot: QtBot, window: DeskWindow, text: str) -> None:
    """Type letters of a keyboard's own into the field in focus."""
    target = window.focusWidget()
    assert target is not None
    qtbot.keyClicks(target, text)  # type: ignore[no-untyped-call]


def sheet(window: DeskWindow) -> Sheet | None:
    """Return what is being asked, or None."""
    return next((one for one in window.findChildren(Sheet) if one.isVisible()), None)
