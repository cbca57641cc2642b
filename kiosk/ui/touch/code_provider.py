"""The QR code of a ticket as a picture for QML."""

from urllib.parse import unquote

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

BLACK, WHITE = 0xFF000000, 0xFFFFFFFF


def code_picture(text: str) -> QImage:
    """Draw a QR code, one pixel a module, without a margin."""
    # The library is not needed before the first ticket.
    from kiosk.devices.qr import matrix

    rows = matrix(text)
    picture = QImage(len(rows[0]), len(rows), QImage.Format.Format_RGB32)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            picture.setPixel(x, y, BLACK if dark else WHITE)
    return picture


class CodeProvider(QQuickImageProvider):
    """Serves ``image://code/<text>``: one pixel a module, without a margin, black on white."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:  # noqa: A002
        """Draw the code of a percent-encoded text, each module a whole number of pixels."""
        picture = code_picture(unquote(id))
        size.setWidth(picture.width())
        size.setHeight(picture.height())
        edge = requested.width()
        if edge > picture.width():
            whole = edge // picture.width() * picture.width()
            picture = picture.scaled(whole, whole)
        return picture
