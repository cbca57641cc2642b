"""What a document is made of: blocks of plain values, one after the other. ``kiosk.exports.pdf`` draws it.

Sizes are millimetres on paper.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter


class Align(StrEnum):
    """Where the text of a column stands."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """The frame of a document.

    ``above`` stands small over the title, ``below`` under it; ``footer`` at the foot of every page, with
    ``page`` ("Page {page} of {pages}") beside it. Nothing of this names a person.
    """

    title: str
    above: str = ""
    below: Sequence[str] = ()
    footer: str = ""
    page: str = "{page} / {pages}"
    landscape: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """Stays on the page of what follows it."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; line feeds are kept. ``quiet``: second in rank, such as a remark."""

    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFigure:
    """A figure with its name; ``note`` is small below it, such as what it is compared with."""

    name: str
    value: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class KeyFigures:
    """Figures in a grid, ``across`` in each line."""

    figures: Sequence[KeyFigure]
    across: int = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table. ``width`` is its share of the whole; shares are of any size.

    ``marks``: where a cell of this column has words, they are set off and their row stands out.
    """

    head: str
    width: float = 1.0
    align: Align = Align.LEFT
    marks: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows are taken one by one, however many there are. Heads are repeated on every page.

    A row stays on one page, but one that is higher than a page. ``total`` is asked for once all rows were
    taken. ``counts``: these are the rows that ``progress`` hears of.
    """

    columns: Sequence[Column]
    rows: Iterable[Sequence[str]]
    total: Callable[[], Sequence[str]] | None = None
    counts: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """Something that draws itself into a rectangle, such as a chart; type keeps its size in points.

    It is called when the page is drawn, in the thread that writes the document.
    """

    draw: "Callable[[QPainter, QRectF], None]"
    height: float


@dataclass(frozen=True, slots=True)
class Beside:
    """Two stacks of short blocks side by side on one page; ``share`` of the width goes to the first."""

    left: "Sequence[Block]"
    right: "Sequence[Block]"
    share: float = 0.5


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows begins on a page of its own."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Room between two blocks."""

    height: float = field(default=4.0)


Block = Heading | Paragraph | KeyFigures | Table | Drawing | Beside | NewPage | Gap
