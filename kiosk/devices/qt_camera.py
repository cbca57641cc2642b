"""Reading codes with Qt's camera: its frames are looked at beside the drawing thread, ten a second at most.

Brightness is taken straight from a frame: Qt's own conversion would set up a graphics card for it.
"""

import logging
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoFrameFormat,
    QVideoSink,
)

if TYPE_CHECKING:
    from kiosk.devices.camera import Watcher

log = logging.getLogger(__name__)

PACE_MS = 100
# A code that stays in view is told once; after so many milliseconds out of sight it is told again.
AWAY_MS = 2000
# Fine enough for a printed ticket at arm's length, and read within some milliseconds.
WANTED_WIDTH = 1280
_LEAST_RATE = 10

_Pixels = QVideoFrameFormat.PixelFormat
# Formats whose first plane is the brightness.
_PLANES = frozenset(
    {
        _Pixels.Format_Y8,
        _Pixels.Format_NV12,
        _Pixels.Format_NV21,
        _Pixels.Format_YUV420P,
        _Pixels.Format_YUV422P,
        _Pixels.Format_YV12,
    }
)
# Formats in which every second byte is brightness, and where the first one stands.
_PAIRS = {_Pixels.Format_YUYV: 0, _Pixels.Format_UYVY: 1}


class Sightings:
    """Tells a code that comes into view from one that stays there. Times are milliseconds."""

    def __init__(self) -> None:
        self._seen: dict[str, int] = {}

    def is_new(self, code: str, at: int) -> bool:
        """Note that a code is in view at ``at``; tell whether it was away before."""
        self._seen = {one: last for one, last in self._seen.items() if at - last <= AWAY_MS}
        known = code in self._seen
        self._seen[code] = at
        return not known


class QtCamera(QObject):
    """The camera with this name, or the system's usual one for ""."""

    _looked = Signal(int, str)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._watcher: Watcher | None = None
        self._parts: list[QObject] = []
        self._pool: ThreadPoolExecutor | None = None
        self._sightings = Sightings()
        self._clock = QElapsedTimer()
        self._clock.start()
        self._next = 0
        self._run = 0
        self._busy = False
        self._looked.connect(self._tell)

    def start(self, watcher: "Watcher") -> None:
        """Switch the camera on, if there is one."""
        device = self._device()
        if device is None:
            watcher.camera_failed()
            return
        sink = self.watch(watcher)
        camera, session = QCamera(device, self), QMediaCaptureSession(self)
        self._parts += [session, camera]
        chosen = best_format(device.videoFormats())
        if chosen is not None:
            camera.setCameraFormat(chosen)
        session.setCamera(camera)
        session.setVideoSink(sink)
        camera.errorOccurred.connect(self._failed)
        camera.activeChanged.connect(self._ended)
        camera.start()
        self._failed(camera.error(), camera.errorString())  # which it may have told before anybody listened

    def watch(self, watcher: "Watcher") -> QVideoSink:
        """Return a sink; what comes into view in its frames is told to ``watcher`` from now on."""
        self.stop()
        self._watcher = watcher
        sink = QVideoSink(self)
        sink.videoFrameChanged.connect(self._take)
        self._parts.append(sink)
        return sink

    def stop(self) -> None:
        """Switch the camera off."""
        self._watcher = None
        self._run += 1
        self._sightings = Sightings()
        parts, self._parts = self._parts, []
        for one in reversed(parts):
            if isinstance(one, QCamera):
                one.stop()
            one.deleteLater()

    def close(self) -> None:
        """Stop, and let the last look come to its end."""
        self.stop()
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None

    def _device(self) -> QCameraDevice | None:
        found = QMediaDevices.videoInputs()
        if self._name:
            return next((one for one in found if one.description() == self._name), None)
        usual = QMediaDevices.defaultVideoInput()
        return None if usual.isNull() else usual

    def _failed(self, error: QCamera.Error, words: str) -> None:
        if self._watcher is not None and error != QCamera.Error.NoError:
            log.warning("the camera stopped: %s", words)
            self._ended(False)

    def _ended(self, active: bool) -> None:
        """Tell that the camera stopped by itself; where it was told to, nobody watches any more."""
        watcher = self._watcher
        if watcher is not None and not active:
            self.stop()
            watcher.camera_failed()

    # Frames

    def _take(self, frame: QVideoFrame) -> None:
        now = self._clock.elapsed()
        if self._watcher is None or self._busy or now < self._next:
            return
        picture = grey(frame)
        if picture is None:
            return
        self._busy = True
        self._next = now + PACE_MS
        if self._pool is None:
            self._pool = ThreadPoolExecutor(1, "camera")
        self._pool.submit(self._look, self._run, picture)
        self._watcher.picture_seen(picture)

    def _look(self, run: int, picture: QImage) -> None:
        """In the other thread."""
        code = ""
        try:
            code = read_code(picture)
        finally:
            self._looked.emit(run, code)

    def _tell(self, run: int, code: str) -> None:
        self._busy = False
        if run != self._run or self._watcher is None or not code:
            return
        if self._sightings.is_new(code, self._clock.elapsed()):
            self._watcher.code_seen(code)


def read_code(picture: QImage) -> str:
    """Return the text of a QR code in the picture, "" where there is none."""
    import zxingcpp

    kinds, plain = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode), zxingcpp.TextMode.Plain
    found = zxingcpp.read_barcodes(picture, formats=kinds, text_mode=plain)
    return found[0].text if found else ""


def grey(frame: QVideoFrame) -> QImage | None:
    """Return a copy of the frame's brightness, None where it cannot be read."""
    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        return None
    try:
        picture = _brightness(frame)
    finally:
        frame.unmap()
    return None if picture is None or picture.isNull() else picture


def _brightness(frame: QVideoFrame) -> QImage | None:
    kind, size = frame.pixelFormat(), frame.size()
    data, stride = frame.bits(0), frame.bytesPerLine(0)
    plain = QImage.Format.Format_Grayscale8
    if kind in _PLANES:
        return QImage(data, size.width(), size.height(), stride, plain).copy()
    if kind in _PAIRS:
        half = bytes(data)[_PAIRS[kind] :: 2]
        return QImage(half, size.width(), size.height(), stride // 2, plain).copy()
    if kind == _Pixels.Format_Jpeg:
        return QImage.fromData(bytes(data)[: frame.mappedBytes(0)], b"JPEG").convertToFormat(plain)
    colours = QVideoFrameFormat.imageFormatFromPixelFormat(kind)
    if colours == QImage.Format.Format_Invalid:
        return None
    return QImage(data, size.width(), size.height(), stride, colours).convertToFormat(plain)


def best_format(formats: Sequence[QCameraFormat]) -> QCameraFormat | None:
    """Return the format nearest to WANTED_WIDTH that is fast enough, None where none is told of."""
    fast = [one for one in formats if one.maxFrameRate() >= _LEAST_RATE] or list(formats)
    return min(fast, key=lambda one: abs(one.resolution().width() - WANTED_WIDTH), default=None)
