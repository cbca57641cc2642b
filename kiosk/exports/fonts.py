"""The fonts that ship with the program, and how they are set in files. Qt is loaded when first used."""

from functools import lru_cache
from typing import TYPE_CHECKING

from kiosk.paths import RESOURCES

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

TEXT = ("Inter", "Noto Sans SC Lobby")
"""Families in order. Inter must come first: the Chinese face has full-width quotes and dots."""
DISPLAY = ("Inter Display", *TEXT)

# What draws several characters as another shape: a PDF file could not tell which they were. Inter would
# else set the colon of 16:50 higher, and make a cross of the x in 10x10.
_SHAPES = ("calt", "liga", "clig", "dlig")


def load_fonts() -> list[str]:
    """Make the shipped faces known and return their families; call once the application exists.

    Faces are only mapped here and read when first drawn, so a start costs a few milliseconds.
    Raises LookupError when a file is missing or damaged.
    """
    from PySide6.QtGui import QFont, QFontDatabase

    families: list[str] = []
    for path in sorted((RESOURCES / "fonts").glob("*.otf")):
        number = QFontDatabase.addApplicationFont(str(path))
        if number < 0:
            raise LookupError(f"font {path.name} cannot be read")
        families += [one for one in QFontDatabase.applicationFontFamilies(number) if one not in families]
    # QML names one family only; what stands in for its missing characters is told here.
    for first, *others in (TEXT, DISPLAY):
        QFont.insertSubstitutions(first, others)
    return families


@lru_cache(maxsize=64)
def face(pixels: int, weight: int = 400, families: tuple[str, ...] = TEXT) -> "QFont":
    """Return a font for files: each character keeps its own shape, so that text can be copied out again."""
    from PySide6.QtGui import QFont

    made = QFont(list(families))
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for shape in _SHAPES:
        made.setFeature(QFont.Tag(shape), 0)
    return made
