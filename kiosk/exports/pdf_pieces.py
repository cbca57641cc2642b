"""What pages are put together from: pieces that are never split, and how text, figures and rows become some.

A mark is a list that JSON can hold, so that pages may wait on disk until their number is known. Lengths are
dots.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from kiosk.exports.document import Align, Column, KeyFigure
from kiosk.exports.pdf_type import MM, SUNK, lines, metrics, width

Mark = list[Any]
"""``["text", x, base line, words, style]``, ``["box", x, y, width, height, colour]`` or ``["drawing",
number, x, y, width, height]``."""

THIN = 0.15 * MM
_GUTTER = 2.2 * MM
_PAD = 0.8 * MM
_CARD = 2.6 * MM


@dataclass(slots=True)
class Piece:
    """What is never split. ``before`` is room above it, left out at the top of a page.

    ``keep``: stays with the next piece. ``repeats``: kept too, and drawn again on each further page until a
    piece that ``ends``. ``breaks``: begins a page.
    """

    height: float
    marks: list[Mark] = field(default_factory=list)
    before: float = 0.0
    keep: bool = False
    repeats: bool = False
    ends: bool = False
    breaks: bool = False


def moved(marks: list[Mark], down: float) -> list[Mark]:
    """Return the marks further down on the page; the y of a drawing stands one place later."""
    moved = [list(mark) for mark in marks]
    for mark in moved:
        mark[3 if mark[0] == "drawing" else 2] += down
    return moved


def words(
    text: str,
    style: str,
    x: float,
    wide: float,
    *,
    before: float = 0.0,
    after: float = 0.0,
    keep: bool = False,
) -> Piece:
    """Return text that is not split; ``before`` and ``after`` is room."""
    size = metrics(style)
    found = lines(text, style, wide)
    marks = [["text", x, size.base + place * size.line, one, style] for place, one in enumerate(found)]
    return Piece(size.line * len(found) + after, marks, before=before, keep=keep)


def paragraph(text: str, style: str, x: float, wide: float) -> Iterator[Piece]:
    """Yield running text, line by line."""
    size = metrics(style)
    for place, one in enumerate(lines(text, style, wide)):
        before = 0.0 if place else 1.5 * MM
        yield Piece(size.line * 1.12, [["text", x, size.base, one, style]], before=before)


def cards(figures: Sequence[KeyFigure], across: int, x: float, wide: float) -> Piece:
    """Return one line of key figures, with room for ``across``."""
    gap = 3 * MM
    each = (wide - gap * (across - 1)) / across
    room = each - 2 * _CARD
    marks: list[Mark] = []
    names = [lines(one.name, "name", room) for one in figures]
    most = max(map(len, names))  # so that the values stand in one line
    parts: list[list[tuple[str, str]]] = []
    for figure, name in zip(figures, names, strict=True):
        notes = lines(figure.note, "note", room) if figure.note else ()
        above = [("name", one) for one in (*name, *("",) * (most - len(name)))]
        parts.append([*above, ("value", figure.value), *(("note", one) for one in notes)])
    high = max(sum(metrics(style).line for style, _ in part) for part in parts) + 2 * _CARD
    for place, part in enumerate(parts):
        left, y = x + place * (each + gap), _CARD
        marks.append(["box", left, 0.0, each, high, SUNK])
        for style, words in part:
            marks.append(["text", left + _CARD, y + metrics(style).base, words, style])
            y += metrics(style).line
    return Piece(high, marks, before=gap)


def columns_of(columns: Sequence[Column], x: float, wide: float) -> list[tuple[float, float]]:
    """Return where each column begins, and its width without the gutter.

    No column is narrower than the longest word of its heading, as long as there is room at all.
    """
    least = [
        max((width(word, "head") for word in one.head.split()), default=0.0) + _GUTTER for one in columns
    ]
    shares, free, rest = list(least), wide, list(range(len(columns)))
    while rest:
        whole = sum(columns[one].width for one in rest)
        narrow = [one for one in rest if free * columns[one].width / whole < least[one]]
        if not narrow or sum(least) > wide:
            for one in rest:
                shares[one] = free * columns[one].width / whole
            break
        free -= sum(least[one] for one in narrow)
        rest = [one for one in rest if one not in narrow]
    places, left = [], x
    for share in shares:
        places.append((left + _GUTTER / 2, share - _GUTTER))
        left += share
    return places


def row(
    cells: Sequence[str], columns: Sequence[Column], places: Sequence[tuple[float, float]], style: str
) -> Piece:
    """Return a row that is never split: a heading or a total."""
    return next(rows(cells, columns, places, style, float("inf")))


def rows(
    cells: Sequence[str],
    columns: Sequence[Column],
    places: Sequence[tuple[float, float]],
    style: str,
    most: float,
) -> Iterator[Piece]:
    """Yield a row; in parts where it is higher than ``most``."""
    size = metrics(style)
    styles = ["mark" if one.marks and style == "cell" else style for one in columns]
    broken = [
        lines(text, own, room) if text else ()
        for text, own, (_, room) in zip(cells, styles, places, strict=True)
    ]
    count = max(1, *map(len, broken))
    at_once = count if most == float("inf") else max(1, int((most - 2 * _PAD) // size.line))
    for start in range(0, count, at_once):
        marks: list[Mark] = []
        for found, column, own, (left, room) in zip(broken, columns, styles, places, strict=True):
            for place, words in enumerate(found[start : start + at_once]):
                right = column.align is Align.RIGHT
                x = left + room - width(words, own) if right else left
                marks.append(["text", x, _PAD + size.base + place * size.line, words, own])
        yield Piece(min(at_once, count - start) * size.line + 2 * _PAD, marks)
