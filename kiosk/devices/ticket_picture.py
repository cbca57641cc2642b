"""A ticket as a black and white picture for paper 80 mm wide.

It is drawn with the fonts of the program, so that every printer prints every language right.
"""

from functools import cache
from typing import TYPE_CHECKING

from kiosk.devices import qr
from kiosk.domain.paper import Paper
from kiosk.paths import RESOURCES

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFont import FreeTypeFont

PAPER_MM = 80.0
WIDTH_MM = 72.0
"""What receipt printers can reach of the paper; the picture is so wide."""
DOTS_PER_MM = 8.0
"""The usual receipt printer (203 dpi)."""
QR_MM = 28.0
"""Least width of the code without its quiet zone."""

_GAP_MM = 3.0
_LINE = 1.25
_TEXT, _STRONG, _NUMBER = "Inter-Medium", "Inter-Bold", "InterDisplay-Bold"
_CHINESE = {_TEXT: "NotoSansSCLobby-Regular"}
_CHINESE_BOLD = "NotoSansSCLobby-Bold"
# Where the characters begin that Inter does not have: radicals, Han, full-width forms.
_FIRST_CHINESE = 0x2E80

Run = tuple["FreeTypeFont", str]


def picture(paper: Paper, dots: float = DOTS_PER_MM) -> "Image":
    """Return the ticket, ``WIDTH_MM`` wide at ``dots`` for each millimetre, as high as it needs.

    Raises ValueError when no QR code holds its code.
    """
    from PIL import Image

    width, gap = round(WIDTH_MM * dots), round(_GAP_MM * dots)
    parts = [part for part in _parts(paper, width, dots) if part is not None]
    height = sum(part.height for part in parts) + gap * (len(parts) + 1)
    whole = Image.new("L", (width, height), 255)
    top = gap
    for part in parts:
        whole.paste(part, ((width - part.width) // 2, top))
        top += part.height + gap
    # Printers know black and nothing else: the edges are decided here, not by a pattern of dots.
    return whole.point(lambda value: 255 * (value > 127)).convert("1")


def _parts(paper: Paper, width: int, dots: float) -> "list[Image | None]":
    mark = " · ".join(paper.marks)
    return [
        _text(paper.site, _TEXT, 4.0, width, dots),
        _mark(mark, width, dots) if mark else None,
        _text(paper.number, _NUMBER, 19.0, width, dots),
        _text(paper.service, _STRONG, 5.4, width, dots),
        _text(paper.issued, _TEXT, 3.8, width, dots),
        _code(paper.code, dots),
        _text(paper.area, _STRONG, 5.0, width, dots) if paper.area else None,
    ]


def _code(code: str, dots: float) -> "Image":
    modules = len(qr.matrix(code))
    # Whole dots, else the modules of the printed code are of different widths.
    module = -(-round(QR_MM * dots) // modules)
    return qr.picture(code, module).convert("L")


def _mark(words: str, width: int, dots: float) -> "Image":
    """Return a black bar with white words."""
    from PIL import Image, ImageChops

    inside = _text(words, _STRONG, 5.4, width - round(4 * dots), dots)
    high = inside.height + round(dots)
    bar = Image.new("L", (width, high), 255)
    bar.paste(inside, ((width - inside.width) // 2, (high - inside.height) // 2))
    return ImageChops.invert(bar)


# Text


def _text(words: str, face: str, size_mm: float, width: int, dots: float) -> "Image":
    """Return text in lines no wider than ``width``, each in the middle; long words are made smaller."""
    from PIL import Image, ImageDraw

    size = round(size_mm * dots)
    while size > 8 and max(_length(one, face, size) for one in _units(words)) > width:
        size -= 1
    lines = _lines(words, face, size, width)
    # All digits are of one height: a number needs no room below the line.
    step = round(size * (0.8 if face == _NUMBER else _LINE))
    whole = Image.new("L", (width, step * len(lines)), 255)
    draw = ImageDraw.Draw(whole)
    for place, line in enumerate(lines):
        left = (width - _length(line, face, size)) / 2
        base = step * place + round(size * (0.76 if face == _NUMBER else 0.95))
        for font, run in _runs(line, face, size):
            draw.text((left, base), run, fill=0, font=font, anchor="ls")
            left += font.getlength(run)
    return whole


def _units(words: str) -> list[str]:
    """Return what is never broken: words, and each Chinese character."""
    units: list[str] = []
    for one in words.split(" "):
        start = 0
        for place, character in enumerate(one):
            if ord(character) >= _FIRST_CHINESE:
                units += [one[start:place], character]
                start = place + 1
        units.append(one[start:] + " ")
    return [one for one in units if one] or [" "]


def _lines(words: str, face: str, size: int, width: int) -> list[str]:
    lines, line = [], ""
    for unit in _units(words):
        if line.strip() and _length((line + unit).rstrip(), face, size) > width:
            lines.append(line.strip())
            line = ""
        line += unit
    return [*lines, line.strip()]


def _length(line: str, face: str, size: int) -> float:
    return sum(font.getlength(run) for font, run in _runs(line.rstrip(), face, size))


def _runs(line: str, face: str, size: int) -> list[Run]:
    """Return the line in pieces, each with the face that has its characters."""
    runs: list[tuple[str, str]] = []
    for character in line:
        other = _CHINESE.get(face, _CHINESE_BOLD)
        name = other if ord(character) >= _FIRST_CHINESE else face
        if runs and runs[-1][0] == name:
            runs[-1] = (name, runs[-1][1] + character)
        else:
            runs.append((name, character))
    return [(_font(name, size), text) for name, text in runs]


@cache
def _font(name: str, size: int) -> "FreeTypeFont":
    from PIL import ImageFont

    return ImageFont.truetype(RESOURCES / "fonts" / f"{name}.otf", size)
