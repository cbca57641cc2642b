"""Icons for QML. Apart from ``icons``, because the desk does without Qt Quick."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.ui.icons import GRID, image


class IconProvider(QQuickImageProvider):
    """Serves ``image://icon/<name>/<rrggbb>/<stroke>`` in the size QML asks for.

    The colour comes without its ``#``, which would begin a fragment of the address.
    """

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, address: str, size: QSize, requested: QSize) -> QImage:
        """Draw one icon; raises LookupError for a name we do not ship."""
        name, colour, stroke = address.split("/")
        edge = max(requested.width(), requested.height())
        picture = image(name, f"#{colour}", edge if edge > 0 else GRID, float(stroke))
        size.setWidth(picture.width())
        size.setHeight(picture.height())
        return picture
