"""Lucide icons in any colour, as pictures and as icons of widgets."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from kiosk.paths import RESOURCES

GRID = 24
STROKE = 2.0


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    """Return the SVG text; raises LookupError for a name we do not ship."""
    path = RESOURCES / "icons" / f"{name}.svg"
    if not path.is_file():
        raise LookupError(f"no icon {name}")
    return path.read_text(encoding="utf-8")


def image(name: str, colour: str, size: int, stroke: float = STROKE) -> QImage:
    """Draw an icon in ``size`` device px; raises LookupError for a name we do not ship.

    ``stroke`` is in units of the 24 grid.
    """
    text = _source(name).replace("currentColor", QColor(colour).name())
    text = text.replace('stroke-width="2"', f'stroke-width="{stroke:g}"')
    picture = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


def icon(name: str, colour: str, size: int, ratio: float = 2.0) -> QIcon:
    """Return an icon of ``size`` px for a widget, sharp up to ``ratio`` device px a px."""
    result = QIcon()
    for factor in sorted({1.0, ratio}):
        pixmap = QPixmap.fromImage(image(name, colour, round(size * factor)))
        pixmap.setDevicePixelRatio(factor)
        result.addPixmap(pixmap)
    return result
