"""A camera that reads codes, as the rest of the program sees it.

``kiosk.devices.qt_camera`` has the one that looks; it loads Qt's multimedia when it is first switched on.
"""

import logging
from typing import Protocol

from PySide6.QtGui import QImage

log = logging.getLogger(__name__)

Picture = QImage


class Watcher(Protocol):
    """Who is told what a camera sees, in the thread that switched it on."""

    def picture_seen(self, picture: Picture) -> None:
        """Take the newest picture, in grey."""
        ...

    def code_seen(self, code: str) -> None:
        """Take the text of a QR code that was not in view before."""
        ...

    def camera_failed(self) -> None:
        """Hear that there is no camera, or that it stopped by itself."""
        ...


class Camera(Protocol):
    """Something that can be switched on and off. Nothing here waits."""

    def start(self, watcher: Watcher) -> None:
        """Begin to look, and tell ``watcher`` what is seen."""
        ...

    def stop(self) -> None:
        """Stop looking: nobody is told any more, and the light of the camera goes out."""
        ...

    def close(self) -> None:
        """Stop, for good."""
        ...


class NullCamera:
    """No camera."""

    def start(self, watcher: Watcher) -> None:
        """Say that there is none."""
        watcher.camera_failed()

    def stop(self) -> None:
        """Nothing looks."""

    def close(self) -> None:
        """Nothing to close."""


class LateCamera:
    """The camera of this name ("" for any), loaded with Qt's multimedia when it is first switched on."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._camera: Camera | None = None

    def start(self, watcher: Watcher) -> None:
        """Begin to look."""
        if self._camera is None:
            try:
                from kiosk.devices.qt_camera import QtCamera
            except ImportError as error:  # a library of the system is missing
                log.warning("no camera: %s", error)
                watcher.camera_failed()
                return
            self._camera = QtCamera(self._name)
        self._camera.start(watcher)

    def stop(self) -> None:
        """Stop looking."""
        if self._camera is not None:
            self._camera.stop()

    def close(self) -> None:
        """Stop, for good."""
        if self._camera is not None:
            self._camera.close()
            self._camera = None
