"""Frames as a camera gives them, with a code held before it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from kiosk.ui.touch.code_provider import code_picture

SIZE = QSize(640, 480)
Pixels = QVideoFrameFormat.PixelFormat


def view(*codes: str, angle: float = 17.0) -> QImage:
    """A grey room; each code on paper, turned and seen from the side."""
    picture = QImage(SIZE, QImage.Format.Format_RGB32)
    picture.fill(QColor("#777777"))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for place, code in enumerate(codes):
        tilted = QTransform().translate(200 + 290 * place, 240).rotate(angle).scale(1, 0.86).shear(0.1, 0)
        painter.setTransform(tilted)
        painter.fillRect(QRectF(-130, -130, 260, 260), QColor("white"))
        painter.drawImage(QRectF(-100, -100, 200, 200), code_picture(code))
    painter.end()
    return picture


def frame(picture: QImage, pixels: QVideoFrameFormat.PixelFormat | None = None) -> QVideoFrame:
    """The picture as a frame in one of the formats that cameras have; without one as it is."""
    if pixels is None:
        return QVideoFrame(picture)
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    made = QVideoFrame(QVideoFrameFormat(SIZE, pixels))
    assert made.map(QVideoFrame.MapMode.WriteOnly)
    stride, target = made.bytesPerLine(0), made.bits(0)
    assert isinstance(target, memoryview)
    for row in range(SIZE.height()):
        line = bytes(grey.copy(0, row, SIZE.width(), 1).constBits())[: SIZE.width()]
        if pixels in (Pixels.Format_YUYV, Pixels.Format_UYVY):
            pairs = bytearray(b"\x80") * (2 * len(line))
            pairs[int(pixels == Pixels.Format_UYVY) :: 2] = line
            line = bytes(pairs)
        target[row * stride : row * stride + len(line)] = line
    made.unmap()
    return made
