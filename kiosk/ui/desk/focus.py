"""Keeping the focus, and the keys, within a part of the window."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


def go_round(circle: Sequence[QWidget], forward: bool) -> QWidget:
    """Give the focus to the next of ``circle``, or the one before, as if it had no end; return which.

    ``circle`` is not empty.
    """
    now = next((place for place, one in enumerate(circle) if one.hasFocus()), -1)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    after = circle[(now + (1 if forward else -1)) % len(circle)]
    after.setFocus(reason)
    return after


def keeps(event: QEvent) -> bool:
    """Take a key that may be a shortcut of the window behind, but not the alarm's; tell whether it did."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return False
    event.accept()
    return True
