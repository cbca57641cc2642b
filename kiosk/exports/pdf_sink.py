"""Hands what Qt makes of a PDF file on to another file, and sees to it that text can be copied out again.

A PDF file tells beside each shape of a font which character it is. Qt takes the first character that has the
shape: for 日 the radical ⽇, for 胶 the old 㬵, which nobody types and no search finds; and it knows only
the first 65,536 characters, which leaves rare names out. We know what was drawn, and tell it in an
incremental update behind the file.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from typing import BinaryIO

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QRawFont

from kiosk.exports.fonts import face

# As Qt writes them at the end of the file: a font, its map, its set of shapes, and where everything stands.
_FONT = re.compile(rb"/BaseFont /(\S+)\n/Encoding /Identity-H\n\S+ \[.*?\]\n/ToUnicode (\d+) 0 R")
_MAP_OBJECT = re.compile(rb"\n(\d+) 0 obj\n<< /Length \d+ >>\nstream\n(.*?)\nendstream", re.DOTALL)
_RANGE = re.compile(rb"^<([0-9A-F]{4})> <([0-9A-F]{4})> (?:<([0-9A-F]{4})>|\[(.*?)\])", re.MULTILINE)
_SET = re.compile(rb"/FontName /[A-Z]+\+(\S+)\n.*?/CIDSet (\d+) 0 R", re.DOTALL)
_SET_OBJECT = rb"\n%s 0 obj\n<<\n/Length (\d+)\n>>\nstream\n"
_TRAILER = re.compile(rb"trailer\n<<\n/Size (\d+).*?(/Info.*?)>>\nstartxref\n(\d+)", re.DOTALL)

_NEW_MAP = b"""/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
%sendcmap
CMapName currentdict /CMap defineresource pop
end
end
"""
_MOST = 100  # entries of one part of a map
# Where the usual one of several characters stands: Han, full-width forms, Chinese punctuation.
_USUAL = (range(0x4E00, 0xA000), range(0xFF00, 0xFFF0), range(0x3000, 0x3040))

Shapes = dict[int, str]
"""The character of each shape, by its number in a font of the file."""


class Drawn:
    """What was drawn: the characters by font, and by face those that Qt leaves out, as they were drawn."""

    def __init__(self) -> None:
        self._known: defaultdict[tuple[int, tuple[str, ...]], set[str]] = defaultdict(set)
        self._rare: defaultdict[str, list[str]] = defaultdict(list)

    def add(self, text: str, weight: int, families: tuple[str, ...]) -> None:
        """Note a line of text that was drawn with this font."""
        self._known[weight, families].update(text)
        if text and max(text) > "\uffff":
            for one in text:
                name = _face_of(one, weight, families) if one > "\uffff" else None
                if name is not None and one not in self._rare[name]:
                    self._rare[name].append(one)

    def mended(self, name: str, told: Shapes, count: int) -> Shapes:
        """Return what ``told`` should be of a face with ``count`` shapes.

        Shapes are numbered as they are first drawn. Where others are left out than those noted (a chart
        drew them) they stay so: a character that cannot be copied is better than a wrong one.
        """
        same, known = _same_shapes(name), self._with(name)
        found = {place: _meant(one, same.get(one, ()), known) for place, one in told.items()}
        left_out = [place for place in range(1, count) if place not in told]
        rare = self._rare.get(name, ())
        return found | dict(zip(left_out, rare, strict=True)) if len(left_out) == len(rare) else found

    def _with(self, name: str) -> set[str]:
        """Return the characters that were drawn with a face."""
        return {
            one
            for (weight, families), known in self._known.items()
            for one in known
            if _face_of(one, weight, families) == name
        }


def _meant(told: str, same: Iterable[str], known: set[str]) -> str:
    """Return which of several characters of one shape is meant: one that was drawn, else the usual one."""
    if told in known:
        return told
    likely = [one for one in same if one in known]
    likely += [one for usual in _USUAL for one in same if ord(one) in usual]
    return next(iter(likely), told)


class Sink:
    """``device`` is what Qt writes to; ``pass_on`` empties it into ``file`` now and then."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._bytes = QByteArray()
        self._written = 0
        self.device = QBuffer(self._bytes)
        self.device.open(QIODevice.OpenModeFlag.WriteOnly)

    def pass_on(self) -> None:
        """Write what has come so far. Raises OSError."""
        self._write(bytes(self._bytes.data()))
        self._bytes.clear()
        self.device.seek(0)

    def finish(self, drawn: Drawn) -> None:
        """Write the rest: Qt has written the fonts with it. Raises OSError."""
        end = bytes(self._bytes.data())
        self._write(end)
        self._write(_update(end, drawn, self._written))
        self.device.close()

    def _write(self, part: bytes) -> None:
        self._file.write(part)
        self._written += len(part)


def _update(end: bytes, drawn: Drawn, at: int) -> bytes:
    """Return what is added behind a file of ``at`` bytes with all fonts in its ``end``: changed maps."""
    maps = dict(_MAP_OBJECT.findall(end))
    sets = dict(_SET.findall(end))
    added, places = b"", b""
    for name, number in _FONT.findall(end):
        told = _shapes(maps.get(number, b""))
        mended = drawn.mended(name.decode("latin-1"), told, _count(end, sets.get(name, b"0")))
        if mended != told:
            places += b"%s 1\n%010d 00000 n \n" % (number, at + len(added))
            stream = _map(mended)
            added += b"%s 0 obj\n<< /Length %d >>\nstream\n%sendstream\nendobj\n" % (
                number,
                len(stream),
                stream,
            )
    trailer = _TRAILER.search(end)
    if not added or trailer is None:
        return b""
    size, values, before = trailer.groups()
    tail = b"trailer\n<<\n/Size %s\n/Prev %s\n%s>>\nstartxref\n%d\n%%%%EOF\n"
    return added + b"xref\n" + places + tail % (size, before, values, at + len(added))


def _shapes(stream: bytes) -> Shapes:
    """Read the map of a font."""
    found: Shapes = {}
    for first, last, start, listed in _RANGE.findall(stream):
        places = range(int(first, 16), int(last, 16) + 1)
        codes = [int(one, 16) for one in re.findall(rb"<([0-9A-F]{4})>", listed)]
        if start:
            codes = [int(start, 16) + step for step in range(len(places))]
        found |= {place: chr(code) for place, code in zip(places, codes, strict=False)}
    return found


def _map(shapes: Shapes) -> bytes:
    """Write the map of a font."""
    lines = [
        b"<%04X> <%s>\n" % (place, one.encode("utf-16-be").hex().upper().encode())
        for place, one in sorted(shapes.items())
    ]
    parts = (lines[start : start + _MOST] for start in range(0, len(lines), _MOST))
    return _NEW_MAP % b"".join(
        b"%d beginbfchar\n%sendbfchar\n" % (len(part), b"".join(part)) for part in parts
    )


def _count(end: bytes, number: bytes) -> int:
    """Return how many shapes a font holds: its set of them has a bit for each."""
    found = re.search(_SET_OBJECT % number, end)
    return 0 if found is None else sum(map(int.bit_count, end[found.end() :][: int(found[1])]))


# Our faces


@cache
def _raw(family: str, weight: int) -> QRawFont:
    return QRawFont.fromFont(face(100, weight, (family,)))


def _name(font: QRawFont) -> str:
    """Return the name of a face as a PDF file gives it."""
    return f"{font.familyName().replace(' ', '')}-{font.styleName().replace(' ', '')}"


@cache
def _face_of(character: str, weight: int, families: tuple[str, ...]) -> str | None:
    """Return the name of the first of our faces that has a character."""
    fonts = (_raw(family, weight) for family in families)
    return next((_name(font) for font in fonts if font.supportsCharacter(ord(character))), None)


@cache
def _same_shapes(name: str) -> dict[str, tuple[str, ...]]:
    """Return, for the face of this name, the first character of each shape that others have, too."""
    font = next((one for one in _faces() if _name(one) == name), None)
    if font is None:
        return {}
    codes = [*range(0x20, 0xD800), *range(0xE000, 0xFFFE)]
    by_shape: defaultdict[int, list[str]] = defaultdict(list)
    for code, shape in zip(codes, font.glyphIndexesForString("".join(map(chr, codes))), strict=True):
        by_shape[shape].append(chr(code))
    by_shape.pop(0, None)
    return {first: tuple(others) for first, *others in by_shape.values() if others}


def _faces() -> list[QRawFont]:
    families = ("Inter", "Inter Display", "Noto Sans SC Lobby")
    return [_raw(family, weight) for family in families for weight in (400, 500, 600, 700)]
