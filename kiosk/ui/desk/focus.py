"""Keeping the focus within a part of the window."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
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
