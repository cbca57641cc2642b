"""Type on paper: styles, how wide text is, and where its lines break. Lengths are dots of ``RESOLUTION``."""

import re
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption

from kiosk.exports.fonts import DISPLAY, TEXT, face

RESOLUTION = 1200
"""Dots for each inch."""
MM = RESOLUTION / 25.4

INK, INK2, ACCENT = "#1F1B16", "#4A433A", "#0B5A55"
LINE, EDGE, SUNK = "#DDD5C7", "#7A7164", "#F4F2EE"
MARK, MARK_GROUND = "#1C4A7E", "#E3EDF8"

_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Style:
    """A way to set text: size in points, weight, colour."""

    points: float
    weight: int = 400
    colour: str = INK
    families: tuple[str, ...] = TEXT

    @property
    def pixels(self) -> int:
        """The size in dots."""
        return round(self.points * RESOLUTION / 72)


STYLES = {
    "above": Style(9, 500, ACCENT),
    "title": Style(20, 600, INK, DISPLAY),
    "below": Style(9.5, 400, INK2),
    "heading": Style(12, 600),
    "body": Style(9.5),
    "quiet": Style(8.5, 400, INK2),
    "name": Style(8, 500, INK2),
    "value": Style(17, 600, INK, DISPLAY),
    "note": Style(7.5, 400, INK2),
    "head": Style(8, 600, INK2),
    "cell": Style(8.5),
    "strong": Style(8.5, 600),
    "mark": Style(8, 600, MARK),
    "foot": Style(7.5, 400, INK2),
}


@dataclass(frozen=True, slots=True)
class Metrics:
    """How high a line of a style is, and where its base line lies below its top."""

    line: float
    base: float


@lru_cache(maxsize=64)
def metrics(style: str) -> Metrics:
    """Return the measures of a style. Inter's own: the Chinese face has been given the same."""
    found = _qt(style)
    return Metrics(found.ascent() + found.descent(), found.ascent())


@lru_cache(maxsize=4096)
def width(text: str, style: str) -> float:
    """Return how wide one line of text is."""
    return _qt(style).horizontalAdvance(text)


@lru_cache(maxsize=4096)
def lines(text: str, style: str, room: float) -> tuple[str, ...]:
    """Break text into lines that fit into ``room``: between words or Chinese characters, else anywhere.

    What has no shape (control characters, direction marks) is shown as a replacement character.
    """
    text = _CONTROL.sub("\ufffd", text)
    found: list[str] = []
    for part in text.split("\n"):
        found += [part] if width(part, style) <= room else _broken(part, style, room)
    return tuple(found)


def _broken(text: str, style: str, room: float) -> list[str]:
    one = STYLES[style]
    layout = QTextLayout(text, face(one.pixels, one.weight, one.families))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    units = text.encode("utf-16-le")  # Qt counts these
    found: list[str] = []
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(room)
        start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
        found.append(units[start:end].decode("utf-16-le", "replace").rstrip(" "))
        line = layout.createLine()
    layout.endLayout()
    return found


@lru_cache(maxsize=64)
def _qt(style: str) -> QFontMetricsF:
    one = STYLES[style]
    return QFontMetricsF(face(one.pixels, one.weight, one.families))
