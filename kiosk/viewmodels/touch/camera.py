"""The camera of the touch screen: on only while a code is asked for."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.devices.camera import Camera, LateCamera, NullCamera, Picture

QML_IMPORT_NAME = "Lobby.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the session")
class CameraModel(QObject):  # type: ignore[operator]
    """``read`` has a code that came into view. What the camera sees is kept nowhere."""

    read = Signal(str)
    changed = Signal()

    def __init__(self, name: str | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.picture: Picture | None = None
        self._device: Camera = NullCamera() if name is None else LateCamera(name)
        self._offered = name is not None
        self._on = False
        self._frame = 0

    def use(self, device: Camera) -> None:
        """Look with another device."""
        self.close()
        self._device = device
        self._offered = True
        self.changed.emit()

    def switch(self, on: bool) -> None:
        """Begin or stop to look; the same again does nothing."""
        if on == self._on:
            return
        self._on = on
        if on:
            self._device.start(self)
        else:
            self._device.stop()
            self._forget()
        self.changed.emit()

    def close(self) -> None:
        """Stop, for good."""
        self.switch(False)
        self._device.close()

    # What the device says

    def picture_seen(self, picture: Picture) -> None:
        """Show what the camera sees."""
        self.picture = picture
        self._frame += 1
        self._offered = True
        self.changed.emit()

    def code_seen(self, code: str) -> None:
        """Hand a code on."""
        self.read.emit(code)

    def camera_failed(self) -> None:
        """Go on as if there was no camera; the next page tries again."""
        self._offered = False
        self._forget()
        self.changed.emit()

    def _forget(self) -> None:
        self.picture = None
        self._frame = 0

    on = Property(bool, lambda self: self._on, notify=changed)
    offered = Property(bool, lambda self: self._offered, notify=changed)
    frame = Property(int, lambda self: self._frame, notify=changed)
