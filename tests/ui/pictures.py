"""Contrast as drawn: reads the colours of words and icons from a picture of the window."""

from collections.abc import Iterable, Iterator

from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from tests.ui.items import Seen
from tests.ui.screen_checks import look

TEXT, PART = 7.0, 3.0
# Letters of small type hardly have a pixel of their full colour.
BLUR = 0.4

Colour = tuple[int, int, int]


def luminance(colour: Colour) -> float:
    """Relative luminance after WCAG 2.2, 0 to 1."""
    parts = [value / 255 for value in colour]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Colour, other: Colour) -> float:
    """Contrast of two colours after WCAG 2.2, 1 to 21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def picture(image: QImage) -> Image.Image:
    """Turn a Qt picture into a Pillow one."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    size = (rgb.width(), rgb.height())
    return Image.frombuffer("RGB", size, bytes(rgb.constBits()), "raw", "RGB", rgb.bytesPerLine(), 1)


def drawn_contrast(whole: Image.Image, place: QRectF) -> float:
    """Contrast of the commonest colour in ``place`` and the one that differs most from it."""
    left, top = max(0, int(place.left())), max(0, int(place.top()))
    box = (left, top, min(whole.width, int(place.right()) + 1), min(whole.height, int(place.bottom()) + 1))
    part = whole.crop(box)
    colours = part.getcolors(maxcolors=part.width * part.height) or []
    ground: Colour = max(colours)[1]  # type: ignore[assignment] # RGB pictures have no other kind
    return max(contrast(ground, colour) for _, colour in colours)  # type: ignore[arg-type]


def faint(window: QQuickWindow) -> list[str]:
    """Return the texts under 7:1 and the icons under 3:1, as they are drawn."""
    screen = look(window)
    whole = picture(window.grabWindow())
    return sorted({*_faint(whole, screen.texts, TEXT - BLUR), *_faint(whole, _icons(screen.items), PART)})


def _faint(whole: Image.Image, parts: Iterable[Seen], least: float) -> Iterator[str]:
    for one in parts:
        place = one.content if one.text else one.rect
        if place.width() < 2 or place.height() < 2:
            continue
        # What is switched off keeps its word and 3:1.
        wanted = least if one.item.isEnabled() else min(least, PART)
        found = drawn_contrast(whole, place)
        if found < wanted:
            yield f"faint: {one.describe()} has {found:.1f}:1"


def _icons(items: Iterable[Seen]) -> list[Seen]:
    return [one for one in items if any(kind.startswith("Icon_QML") for kind in one.kinds)]
