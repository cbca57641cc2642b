"""The fonts of the windows."""

from PySide6.QtGui import QFont, QGuiApplication

from kiosk.exports.fonts import load_fonts
from kiosk.ui.theme import FONTS

__all__ = ["load_fonts", "use_fonts"]


def use_fonts(points: float) -> None:
    """Load the faces and make them the application's font in ``points``."""
    load_fonts()
    font = QFont(list(FONTS.text))
    font.setPointSizeF(points)
    QGuiApplication.setFont(font)
