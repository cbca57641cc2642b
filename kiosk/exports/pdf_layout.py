"""Puts the blocks of a document on pages: what stands where, before anything is drawn.

Lengths are dots, from the upper left corner of the paper.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

from kiosk.exports.document import (
    Beside,
    Block,
    Document,
    Drawing,
    Gap,
    Heading,
    KeyFigures,
    NewPage,
    Paragraph,
    Table,
)
from kiosk.exports.pdf_pieces import THIN, Mark, Piece, cards, columns_of, moved, paragraph, row, rows, words
from kiosk.exports.pdf_type import ACCENT, EDGE, LINE, MARK_GROUND, MM, SUNK

A4 = (210 * MM, 297 * MM)
SIDE, TOP, BOTTOM = 16 * MM, 14 * MM, 17 * MM
FOOT = 11 * MM
"""From the lower edge of the paper to the base line of the footer."""


class Layout:
    """Takes the blocks of one document; ``drawings`` are those that marks refer to by number.

    ``told`` hears of each row that counts.
    """

    def __init__(self, document: Document, told: Callable[[], None]) -> None:
        self.wide, self.high = A4[::-1] if document.landscape else A4
        self.drawings: list[Drawing] = []
        self._document = document
        self._told = told
        self._inside = self.wide - 2 * SIDE
        self._bottom = self.high - BOTTOM

    def pages(self, blocks: Iterable[Block]) -> Iterator[list[Mark]]:
        """Yield page by page, as the blocks come."""
        page = _Page(self._bottom)
        for piece in self._all(blocks):
            yield from page.add(piece)
        yield from page.close()

    def _all(self, blocks: Iterable[Block]) -> Iterator[Piece]:
        yield from self._title()
        for block in blocks:
            yield from self._pieces(block, SIDE, self._inside)

    def _title(self) -> Iterator[Piece]:
        document = self._document
        for style, told, before in (
            ("above", document.above, 0.0),
            ("title", document.title, 0.5 * MM),
            *(("below", one, 0.5 * MM) for one in document.below),
        ):
            if told:
                yield words(told, style, SIDE, self._inside, before=before)
        yield Piece(2.5 * MM, [["box", SIDE, 2 * MM, self._inside, 0.4 * MM, ACCENT]])

    def _pieces(self, block: Block, x: float, wide: float) -> Iterator[Piece]:
        match block:
            case Heading(text):
                yield words(text, "heading", x, wide, before=6 * MM, after=1.5 * MM, keep=True)
            case Paragraph(text, quiet):
                yield from paragraph(text, "quiet" if quiet else "body", x, wide)
            case KeyFigures(figures, across):
                for start in range(0, len(figures), across):
                    yield cards(figures[start : start + across], across, x, wide)
            case Table():
                yield from self._table(block, x, wide)
            case Drawing():
                self.drawings.append(block)
                high = block.height * MM
                mark = ["drawing", len(self.drawings) - 1, x, 0.0, wide, high]
                yield Piece(high, [mark], before=3 * MM)
            case Beside():
                yield self._beside(block, x, wide)
            case NewPage():
                yield Piece(0.0, breaks=True)
            case Gap(height):
                yield Piece(0.0, before=height * MM)

    def _beside(self, block: Beside, x: float, wide: float) -> Piece:
        gap = 8 * MM
        first = (wide - gap) * block.share
        left = self._stack(block.left, x, first)
        right = self._stack(block.right, x + first + gap, wide - gap - first)
        return Piece(max(left.height, right.height), left.marks + right.marks, before=left.before)

    def _stack(self, blocks: Sequence[Block], x: float, wide: float) -> Piece:
        whole = Piece(0.0)
        for block in blocks:
            for piece in self._pieces(block, x, wide):
                if whole.marks:
                    whole.height += piece.before
                else:
                    whole.before = piece.before
                whole.marks += moved(piece.marks, whole.height)
                whole.height += piece.height
        return whole

    # Tables

    def _table(self, table: Table, x: float, wide: float) -> Iterator[Piece]:
        places = columns_of(table.columns, x, wide)
        head = row([one.head for one in table.columns], table.columns, places, "head")
        head.marks.insert(0, ["box", x, 0.0, wide, head.height, SUNK])
        head.before, head.repeats = 2 * MM, True
        yield head
        most = self._bottom - TOP - head.height
        for cells in table.rows:
            marked = any(text for text, column in zip(cells, table.columns, strict=True) if column.marks)
            for piece in rows(cells, table.columns, places, "cell", most):
                if marked:
                    piece.marks.insert(0, ["box", x, 0.0, wide, piece.height, MARK_GROUND])
                piece.marks.append(["box", x, piece.height - THIN, wide, THIN, LINE])
                yield piece
            if table.counts:
                self._told()
        if table.total is not None:
            total = row(table.total(), table.columns, places, "strong")
            total.marks.insert(0, ["box", x, 0.0, wide, 0.3 * MM, EDGE])
            yield total
        yield Piece(0.0, ends=True)


class _Page:
    """Fills one page after the other."""

    def __init__(self, bottom: float) -> None:
        self._bottom = bottom
        self._marks: list[Mark] = []
        self._y = self._start = TOP
        self._kept: list[Piece] = []
        self._repeated: Piece | None = None
        self._any = False

    def add(self, piece: Piece) -> Iterator[list[Mark]]:
        """Place a piece with those that were kept for it; yield the page that it did not fit on."""
        self._kept.append(piece)
        if piece.keep or piece.repeats:
            return
        together, self._kept = self._kept, []
        need = sum(one.height for one in together)
        need += sum(one.before for one in together[self._y <= self._start :])
        full = self._y + need > self._bottom and self._y > self._start
        if full or (piece.breaks and self._y > TOP):
            yield self._turn()
        for one in together:
            self._place(one)

    def close(self) -> Iterator[list[Mark]]:
        """Yield the last page."""
        for one in self._kept:
            self._place(one)
        if self._marks or not self._any:
            yield self._turn()

    def _place(self, piece: Piece) -> None:
        if self._y > self._start:
            self._y += piece.before
        self._marks += moved(piece.marks, self._y)
        self._y += piece.height
        if piece.repeats:
            self._repeated = piece
        elif piece.ends:
            self._repeated = None

    def _turn(self) -> list[Mark]:
        full, self._marks, self._any = self._marks, [], True
        self._y = TOP
        if self._repeated is not None:
            self._marks = moved(self._repeated.marks, TOP)
            self._y += self._repeated.height
        self._start = self._y
        return full
