"""Chips and marks: a wait that is long differs in shape and fill, not in colour alone."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF

from kiosk.ui import theme
from kiosk.ui.desk.look import MEDIUM, TITLE, Look, font

CHIP_HEIGHT = 26
TAG_HEIGHT = 18
_MARK = 16


def wait_font(level: str) -> QFont:
    """Return the font of a waiting time."""
    return font(theme.DESK.body, TITLE if level else MEDIUM)


def wait_chip_width(text: str, level: str) -> int:
    """Return the width of the chip around a waiting time."""
    return QFontMetrics(wait_font(level)).horizontalAdvance(text) + _MARK + 8 + 9 + 12


def draw_wait_chip(painter: QPainter, look: Look, cell: QRect, text: str, level: str) -> None:
    """Draw a long wait at the right of its cell: pale with a triangle, or solid with an octagon."""
    width = wait_chip_width(text, level)
    chip = QRectF(cell.right() + 1 - width, cell.center().y() + 0.5 - CHIP_HEIGHT / 2, width, CHIP_HEIGHT)
    late = level == "late"
    ground = look.colour("late" if late else "warn_soft")
    ink = look.colour("on_late" if late else "warn")
    painter.setPen(QPen(ink if look.mode is theme.Mode.CONTRAST else ground, 1))
    painter.setBrush(ground)
    painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), CHIP_HEIGHT / 2, CHIP_HEIGHT / 2)
    mark = QRectF(chip.left() + 9, chip.center().y() - _MARK / 2, _MARK, _MARK)
    if late:
        draw_octagon(painter, mark, ink, ground)
    else:
        draw_triangle(painter, mark, look.colour("warn_mark"), ground)
    painter.setPen(ink)
    painter.setFont(wait_font(level))
    painter.drawText(
        chip.adjusted(0, 0, -12, 0), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text
    )


def draw_octagon(painter: QPainter, box: QRectF, fill: QColor, sign: QColor) -> None:
    """Draw a solid octagon with an exclamation mark."""
    cut = box.width() * 0.29
    left, top, right, bottom = box.left(), box.top(), box.right(), box.bottom()
    corners = (
        (left + cut, top), (right - cut, top), (right, top + cut), (right, bottom - cut),
        (right - cut, bottom), (left + cut, bottom), (left, bottom - cut), (left, top + cut),
    )  # fmt: skip
    _solid(painter, corners, fill)
    _sign(painter, box.center().x(), box.top() + box.height() * 0.22, box.height() * 0.56, sign)


def draw_triangle(painter: QPainter, box: QRectF, fill: QColor, sign: QColor) -> None:
    """Draw a solid triangle with an exclamation mark."""
    corners = (
        (box.center().x(), box.top() + 1),
        (box.right(), box.bottom() - 1),
        (box.left(), box.bottom() - 1),
    )
    _solid(painter, corners, fill)
    _sign(painter, box.center().x(), box.top() + box.height() * 0.36, box.height() * 0.48, sign)


def tag_width(text: str) -> int:
    """Return the width of a tag."""
    return QFontMetrics(font(theme.DESK.tag, TITLE)).horizontalAdvance(text) + 14


def draw_tag(painter: QPainter, look: Look, left: float, middle: float, text: str) -> None:
    """Draw an outlined tag whose left edge and vertical middle are given."""
    box = QRectF(left, middle - TAG_HEIGHT / 2, tag_width(text), TAG_HEIGHT)
    painter.setBrush(look.colour("surface"))
    painter.setPen(QPen(look.colour("edge"), 1))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(font(theme.DESK.tag, TITLE))
    painter.setPen(look.colour("ink"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _solid(painter: QPainter, corners: tuple[tuple[float, float], ...], fill: QColor) -> None:
    pen = QPen(fill, 1.5)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(fill)
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))


def _sign(painter: QPainter, x: float, top: float, height: float, colour: QColor) -> None:
    pen = QPen(colour, 1.8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(QPointF(x, top + 1), QPointF(x, top + height * 0.58))
    painter.drawPoint(QPointF(x, top + height))
