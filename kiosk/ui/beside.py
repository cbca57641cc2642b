"""Touch screen and desk side by side on one screen, as a fresh start shows them."""

from PySide6.QtCore import QRect

# What a window's own frame takes above it.
_FRAME = 40
_NARROWEST_DESK = 800


def touch_place(room: QRect) -> QRect:
    """Return the left part of the screen, upright like the real touch screen, 9 to 16."""
    height = min(1920, room.height() - _FRAME)
    return QRect(room.left(), room.top(), height * 9 // 16, height)


def desk_place(room: QRect) -> QRect:
    """Return what is right of the touch screen, or a good part of the screen where that is too little."""
    left = touch_place(room).right() + 1
    width = room.right() + 1 - left
    if width < _NARROWEST_DESK:
        return room.adjusted(room.width() // 10, 0, 0, -_FRAME)
    return QRect(left, room.top(), width, room.height() - _FRAME)
