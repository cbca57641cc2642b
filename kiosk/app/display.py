"""What a program that draws needs to know before it starts."""

import os
import re
import sys

from kiosk.app.settings import WrongUse
from kiosk.domain.errors import LobbyError

LARGEST_SIDE = 16_384
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
"""The environment in which nothing needs a display or a graphics card."""


class NoDisplay(LobbyError):
    """There is nothing to draw on."""


def require_display() -> None:
    """Raise NoDisplay where Qt would end the program with an abort."""
    if sys.platform != "linux":
        return
    if not any(os.environ.get(name) for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")):
        raise NoDisplay("no_display")


def size_of(text: str) -> tuple[int, int]:
    """Return width and height of ``1080x1920``, in pixels. Raises WrongUse."""
    match = re.fullmatch(r"(\d{2,5})x(\d{2,5})", text, re.ASCII)
    width, height = (int(match[1]), int(match[2])) if match else (0, 0)
    if not (0 < width <= LARGEST_SIDE and 0 < height <= LARGEST_SIDE):
        raise WrongUse("size_malformed", text=text)
    return width, height
