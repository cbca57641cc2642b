"""The fonts that ship with the program."""

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from kiosk.paths import RESOURCES
from kiosk.ui.theme import FONTS


def load_fonts() -> list[str]:
    """Make the shipped faces known and return their families; call once the application exists.

    Faces are only mapped here and read when first drawn, so a start costs a few milliseconds.
    Raises LookupError when a file is missing or damaged.
    """
    families: list[str] = []
    for path in sorted((RESOURCES / "fonts").glob("*.otf")):
        number = QFontDatabase.addApplicationFont(str(path))
        if number < 0:
            raise LookupError(f"font {path.name} cannot be read")
        families += [one for one in QFontDatabase.applicationFontFamilies(number) if one not in families]
    # QML names one family only; what stands in for its missing characters is told here.
    for first, *others in (FONTS.text, FONTS.display):
        QFont.insertSubstitutions(first, others)
    return families


def use_fonts(points: float) -> None:
    """Load the faces and make them the application's font in ``points``."""
    load_fonts()
    font = QFont(list(FONTS.text))
    font.setPointSizeF(points)
    QGuiApplication.setFont(font)
