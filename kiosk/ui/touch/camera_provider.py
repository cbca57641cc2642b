"""What the camera sees, as a picture for QML."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.viewmodels.touch.camera import CameraModel


class CameraProvider(QQuickImageProvider):
    """Serves ``image://camera/<number of the picture>``: the newest one, no larger than asked for."""

    def __init__(self, camera: CameraModel) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._camera = camera

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:  # noqa: A002, ARG002 - Qt names it
        """Return the newest picture, filling the size that is asked for."""
        picture = self._camera.picture or QImage()
        if not picture.isNull() and not requested.isEmpty():
            picture = picture.scaled(requested, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        size.setWidth(picture.width())
        size.setHeight(picture.height())
        return picture
