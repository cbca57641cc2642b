"""Draw the pictures of the sample site's offers. Run: python packaging/assets/make_offer_pictures.py"""

from collections.abc import Callable
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF

OUT = Path(__file__).resolve().parents[2] / "resources" / "sample" / "pictures"
WIDTH, HEIGHT, FLOOR = 640, 400, 318
COLOURS = 96

PINE, PINE_DEEP, MINT, SAGE = "#0B5A55", "#073F3B", "#BFDDD6", "#7FB3A8"
WHITE, CREAM, SAND, CLAY = "#FFFFFF", "#F6F2EA", "#DDD5C7", "#B9AC98"
HONEY, AMBER, BRICK, SKY, INK = "#F7D58B", "#E3A53C", "#C96F4A", "#CFE0F2", "#3A342C"


class Scene:
    """A wall, a floor, and rounded shapes on them, in px of the picture."""

    def __init__(self, wall: str, floor: str) -> None:
        self.image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
        self.image.fill(QColor(wall))
        self.painter = QPainter(self.image)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.box(0, FLOOR, WIDTH, HEIGHT - FLOOR, floor, 0)

    def box(self, x: float, y: float, width: float, height: float, colour: str, radius: float = 16) -> None:
        self.painter.setBrush(QColor(colour))
        self.painter.drawRoundedRect(QRectF(x, y, width, height), radius, radius)

    def disc(self, x: float, y: float, radius: float, colour: str, flat: float = 1) -> None:
        """Draw a disc around a point; ``flat`` is its height against its width."""
        self.painter.setBrush(QColor(colour))
        self.painter.drawEllipse(QPointF(x, y), radius, radius * flat)

    def shadow(self, x: float, width: float) -> None:
        self.painter.setBrush(QColor(58, 52, 44, 34))
        self.painter.drawEllipse(QPointF(x, FLOOR + 30), width / 2, 16)

    def line(self, colour: str, width: float, *points: tuple[float, float]) -> None:
        """Draw a stroke with round ends; four points are a curve."""
        path = QPainterPath(QPointF(*points[0]))
        if len(points) == 4:
            path.cubicTo(*(QPointF(*one) for one in points[1:]))
        else:
            for one in points[1:]:
                path.lineTo(QPointF(*one))
        round_pen = (Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        self.painter.strokePath(path, QPen(QBrush(QColor(colour)), width, *round_pen))

    def shape(self, colour: str, *points: tuple[float, float]) -> None:
        self.painter.setBrush(QColor(colour))
        self.painter.drawPolygon(QPolygonF([QPointF(*one) for one in points]))

    def leaf(self, x: float, y: float, length: float, turn: float, colour: str) -> None:
        """Draw a leaf that grows upwards from a point, turned by degrees."""
        self.painter.save()
        self.painter.translate(x, y)
        self.painter.rotate(turn)
        path = QPainterPath(QPointF(0, 0))
        near, far, tip = (0.42 * length, -0.3 * length), (0.3 * length, -0.8 * length), QPointF(0, -length)
        path.cubicTo(QPointF(-near[0], near[1]), QPointF(-far[0], far[1]), tip)
        path.cubicTo(QPointF(*far), QPointF(*near), QPointF(0, 0))
        self.painter.fillPath(path, QColor(colour))
        self.painter.restore()

    def save(self, path: Path) -> None:
        self.painter.end()
        pixels = bytes(self.image.constBits())
        picture = Image.frombuffer(
            "RGB", (WIDTH, HEIGHT), pixels, "raw", "BGRX", self.image.bytesPerLine(), 1
        )
        picture.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)


def heating() -> Scene:
    """A radiator below a window, with a warm valve."""
    scene = Scene("#FBE9D4", "#E5CDB0")
    scene.box(150, 34, 250, 120, WHITE, 14)
    scene.box(162, 46, 108, 108, SKY, 8)
    scene.box(280, 46, 108, 108, SKY, 8)
    scene.disc(226, 84, 20, WHITE, 0.6)
    scene.disc(250, 88, 20, WHITE, 0.6)
    scene.box(130, 150, 290, 16, SAND, 8)
    for at, x in enumerate((196, 276, 356)):
        scene.line("#F2B98C" if at != 1 else "#EDA877", 9, (x, 208), (x - 16, 194), (x + 16, 186), (x, 172))
    scene.shadow(280, 330)
    for x in (158, 384):
        scene.box(x, 300, 18, 44, CLAY, 6)
    for at in range(7):
        x = 136 + at * 42
        scene.box(x, 222, 36, 104, WHITE, 16)
        scene.box(x + 24, 230, 8, 88, CREAM, 4)
    scene.box(128, 240, 300, 9, SAND, 4)
    scene.box(128, 300, 300, 9, SAND, 4)
    scene.line(CLAY, 10, (428, 304), (470, 304), (470, 372))
    scene.box(446, 286, 48, 36, PINE, 12)
    scene.box(486, 280, 22, 48, PINE_DEEP, 8)
    scene.disc(530, 120, 54, WHITE)
    scene.disc(530, 120, 44, "#FBE9D4")
    scene.line(BRICK, 9, (530, 120), (552, 96))
    scene.disc(530, 120, 9, INK)
    return scene


def power() -> Scene:
    """Two sockets and a plug on its way to the wall."""
    scene = Scene("#E3EDF4", "#C7D6E0")
    scene.box(128, 104, 300, 160, "#CBD9E3", 30)
    scene.box(124, 98, 300, 160, WHITE, 30)
    for x in (200, 348):
        scene.disc(x, 178, 58, "#E6ECEF")
        scene.disc(x, 178, 50, "#D4DEE4")
        scene.disc(x - 20, 178, 8, INK)
        scene.disc(x + 20, 178, 8, INK)
        scene.box(x - 5, 126, 10, 14, SAGE, 4)
        scene.box(x - 5, 216, 10, 14, SAGE, 4)
    scene.line(PINE_DEEP, 16, (600, 400), (610, 280), (640, 210), (560, 196))
    scene.line(CLAY, 11, (446, 166), (488, 168))
    scene.line(CLAY, 11, (444, 206), (486, 208))
    scene.box(476, 138, 74, 100, PINE, 26)
    scene.box(540, 168, 40, 40, PINE_DEEP, 14)
    scene.box(492, 160, 10, 56, "#2F7A74", 5)
    scene.disc(276, 340, 44, AMBER)
    scene.disc(276, 340, 36, HONEY)
    scene.shape(BRICK, (284, 312), (258, 346), (274, 346), (268, 370), (296, 334), (279, 334))
    return scene


def appliances() -> Scene:
    """A washing machine at work, a plant on it."""
    scene = Scene("#E1F1E6", "#C3DCCB")
    for row in range(3):
        for column in range(9):
            scene.box(8 + column * 72 - row % 2 * 36, 24 + row * 62, 64, 54, "#EAF6EE", 8)
    scene.shadow(290, 290)
    scene.box(166, 84, 248, 264, "#C9D4CE", 24)
    scene.box(160, 78, 248, 264, WHITE, 24)
    scene.box(176, 94, 96, 32, MINT, 10)
    scene.disc(310, 110, 15, PINE)
    scene.line(WHITE, 5, (310, 110), (318, 101))
    for x in (346, 376):
        scene.disc(x, 110, 8, SAND)
    scene.disc(284, 228, 88, SAND)
    scene.disc(284, 228, 76, "#EEF3F0")
    scene.disc(284, 228, 64, SAGE)
    path = QPainterPath()
    path.addEllipse(QPointF(284, 228), 64, 64)
    scene.painter.setClipPath(path)
    scene.disc(284, 288, 84, PINE, 0.62)
    scene.disc(236, 252, 28, HONEY, 0.8)
    scene.disc(322, 262, 30, BRICK, 0.7)
    scene.painter.setClipping(False)
    for x, y, radius in ((262, 206, 9), (304, 212, 12), (288, 186, 6)):
        scene.disc(x, y, radius, "#DDEFEA")
    scene.box(452, 250, 112, 92, BRICK, 14)
    scene.box(444, 238, 128, 30, "#B35F3C", 10)
    for x, colour in ((466, HONEY), (506, SKY), (546, WHITE)):
        scene.disc(x, 238, 26, colour, 0.7)
    scene.box(444, 244, 128, 24, "#B35F3C", 10)
    scene.box(196, 48, 44, 32, BRICK, 8)
    for turn, colour in ((-38, SAGE), (36, SAGE), (0, PINE)):
        scene.leaf(218, 50, 46, turn, colour)
    return scene


def keys() -> Scene:
    """A door with its lock, and a ring of keys."""
    scene = Scene("#F3EADB", "#DCCBB0")
    scene.box(86, 20, 236, 330, CLAY, 12)
    scene.box(100, 32, 208, 318, PINE, 8)
    for y, height in ((52, 110), (184, 140)):
        scene.box(122, y, 164, height, "#2A726C", 10)
        scene.box(130, y + 8, 148, height - 16, PINE, 8)
    scene.box(262, 172, 34, 86, HONEY, 14)
    scene.line(AMBER, 16, (279, 194), (240, 194))
    scene.disc(279, 194, 13, "#FBE6B5")
    scene.disc(279, 232, 8, INK)
    scene.box(276, 232, 6, 16, INK, 3)
    scene.painter.setBrush(Qt.BrushStyle.NoBrush)
    scene.painter.setPen(QPen(QColor(CLAY), 11))
    scene.painter.drawEllipse(QPointF(476, 112), 44, 44)
    scene.painter.setPen(Qt.PenStyle.NoPen)
    for turn, colour, dark in ((20, AMBER, "#C58A2B"), (-14, SAGE, "#5F978C")):
        scene.painter.save()
        scene.painter.translate(476, 156)
        scene.painter.rotate(turn)
        scene.box(-11, 60, 22, 130, dark, 8)
        scene.box(-11, 60, 12, 130, colour, 6)
        for y, length in ((136, 26), (164, 34)):
            scene.box(4, y, length, 16, dark, 5)
        scene.disc(0, 34, 42, colour)
        scene.disc(0, 14, 13, "#F3EADB")
        scene.painter.restore()
    scene.line(PINE_DEEP, 12, (476, 40), (476, 66))
    scene.disc(476, 40, 14, PINE_DEEP)
    return scene


def renovation() -> Scene:
    """A wall half painted, a roller, and a bucket."""
    scene = Scene("#F8F3E8", "#D9C4A4")
    scene.box(0, 0, 250, FLOOR, MINT, 0)
    for y, reach in ((0, 44), (80, 70), (160, 30), (238, 56)):
        scene.box(200, y, 50 + reach, 80, MINT, 18)
    scene.box(0, FLOOR - 20, WIDTH, 20, WHITE, 0)
    scene.line("#CBB48F", 3, (0, 352), (WIDTH, 352))
    scene.line("#CBB48F", 3, (180, FLOOR + 2), (150, 352))
    scene.line("#CBB48F", 3, (440, 354), (470, HEIGHT))
    scene.line(INK, 9, (372, 118), (398, 118), (398, 182), (340, 182))
    scene.line(INK, 9, (340, 182), (340, 214))
    scene.box(326, 208, 28, 100, BRICK, 13)
    scene.box(246, 88, 128, 60, PINE, 18)
    scene.box(246, 96, 128, 16, "#2A726C", 8)
    scene.shadow(500, 170)
    scene.line(CLAY, 7, (436, 238), (440, 160), (560, 160), (564, 238))
    scene.shape(WHITE, (432, 236), (568, 236), (554, 348), (446, 348))
    scene.shape("#E9E1D2", (530, 236), (568, 236), (554, 348), (524, 348))
    scene.disc(500, 236, 68, SAND, 0.24)
    scene.disc(500, 238, 58, SAGE, 0.2)
    scene.box(462, 240, 22, 56, SAGE, 11)
    scene.box(488, 240, 16, 32, SAGE, 8)
    scene.box(446, 300, 108, 10, MINT, 5)
    return scene


def garden() -> Scene:
    """A hedge, flowers, and a watering can in the sun."""
    scene = Scene("#DCEBF5", "#BFD9A8")
    scene.disc(528, 84, 46, HONEY)
    scene.disc(528, 84, 34, "#FBE6B5")
    for x, y in ((120, 80), (162, 70), (200, 84)):
        scene.disc(x, y, 36, WHITE, 0.6)
    for x, radius in ((20, 80), (120, 92), (226, 82), (330, 94), (440, 84), (540, 96), (630, 80)):
        scene.disc(x, 268, radius, SAGE)
    for x, radius in ((70, 70), (180, 74), (288, 68), (392, 76), (498, 70), (596, 74)):
        scene.disc(x, 296, radius, "#5F978C")
    scene.box(0, FLOOR - 24, WIDTH, 200, "#BFD9A8", 0)
    for x, y, colour in ((64, 262, BRICK), (118, 240, HONEY), (172, 266, WHITE), (226, 246, BRICK)):
        scene.line(PINE, 7, (x, y), (x, 350))
        scene.leaf(x, 344, 44, 42, PINE)
        scene.leaf(x, 344, 40, -40, PINE)
        for petal in ((0, -17), (16, -5), (10, 14), (-10, 14), (-16, -5)):
            scene.disc(x + petal[0], y + petal[1], 13, colour)
        scene.disc(x, y, 10, AMBER)
    scene.shadow(410, 210)
    scene.line(PINE, 13, (470, 236), (560, 200), (566, 300), (474, 322))
    scene.shape(PINE, (346, 236), (340, 286), (270, 214), (292, 202))
    scene.line(PINE_DEEP, 16, (262, 224), (300, 190))
    scene.box(334, 214, 146, 134, PINE, 22)
    scene.box(334, 214, 146, 26, PINE_DEEP, 12)
    scene.box(352, 262, 16, 62, "#2A726C", 8)
    return scene


DRAWN: dict[str, Callable[[], Scene]] = {
    "heating": heating,
    "power": power,
    "appliances": appliances,
    "keys": keys,
    "renovation": renovation,
    "garden": garden,
}


def main() -> None:
    """Draw each picture into the folder beside the sample site."""
    OUT.mkdir(parents=True, exist_ok=True)
    for name, draw in DRAWN.items():
        draw().save(OUT / f"{name}.png")


if __name__ == "__main__":
    main()
