"""Charts: the same drawing on the screen, in a picture and in a PDF file.

Bars and lines come from Qt Charts (``chart_plot``), so a QApplication is needed; charts may be drawn in any
thread. Grid and words are drawn here: the axes of Qt Charts cut names short, know no language's numbers,
and follow a given plot area only once the event loop has run. What a chart shows is described in
``chart_spec``, without Qt.
"""

from math import ceil, floor, log10

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPicture

from kiosk.exports.chart_plot import plot
from kiosk.exports.chart_spec import ROW, ChartKind, ChartSpec, ChartStyle, Series
from kiosk.exports.fonts import face

__all__ = ["Chart", "ChartKind", "ChartSpec", "ChartStyle", "Series", "chart", "draw"]

_GAP = 8
_MARK = 18
_TICKS = 4
_STEPS = (1, 2, 3, 4, 6, 8, 12, 24)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter


def chart(spec: ChartSpec, style: ChartStyle) -> "Chart":
    """Return the drawing of ``spec``; it may be drawn as often as wanted."""
    return Chart(spec, style)


def draw(chart: "Chart", painter: QPainter, rect: QRectF) -> None:
    """Draw into ``rect`` of whatever the painter paints on; type keeps its size in points."""
    device = painter.device()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    chart.paint(
        painter, rect.width(), rect.height(), device.logicalDpiY() / 96 if device is not None else 1.0
    )
    painter.restore()


class Chart:
    """One chart, laid out in pixels of the device: scaled text falls into letters when it is copied."""

    def __init__(self, spec: ChartSpec, style: ChartStyle) -> None:
        self.spec = spec
        self.style = style
        self._top, self._step = _scale(spec)
        self._kept: tuple[QRectF, QPicture] | None = None
        self._use(1.0)

    def _use(self, scale: float) -> None:
        """Take the measures of a device with so many pixels for one at 96 dpi."""
        self._k = scale
        self._gap = _GAP * scale
        self._font = self._face(self.style.points)
        self._metrics = QFontMetricsF(self._font)

    def _face(self, points: float, weight: int = 400) -> QFont:
        return face(round(points * 96 / 72 * self._k), weight)

    def _pen(self, colour: str, width: float = 1.0) -> QPen:
        return QPen(QColor(colour), width * self._k)

    def paint(self, painter: QPainter, width: float, height: float, scale: float) -> None:
        """Draw at the painter's origin, in a room of ``width`` × ``height`` pixels of the device."""
        self._use(scale)
        top = self._head(painter, width)
        painter.setFont(self._font)
        room = QRectF(0, top, width, height - top)
        if self.spec.empty:
            painter.setPen(QColor(self.style.ink2))
            painter.drawText(room, _CENTRE | Qt.TextFlag.TextWordWrap, self.spec.nothing)
        elif self.spec.kind is ChartKind.ROWS:
            self._paint_rows(painter, room)
        else:
            self._paint_upright(painter, room)

    def _head(self, painter: QPainter, width: float) -> float:
        """Draw title and legend; return where the rest begins."""
        style, y = self.style, 0.0
        if style.title_points:
            painter.setFont(self._face(style.title_points, 600))
            painter.setPen(QColor(style.ink))
            line = painter.fontMetrics().height()
            self._say(painter, QRectF(0, 0, width, line), _LEFT, self.spec.title)
            y = line + self._gap
        if len(self.spec.series) > 1 and not self.spec.empty:
            self._legend(painter, y)
            y += self._metrics.height() + self._gap
        return y

    def _legend(self, painter: QPainter, y: float) -> None:
        k, x, height = self._k, 0.0, self._metrics.height()
        middle = y + height / 2
        painter.setFont(self._font)
        for number, one in enumerate(self.spec.series):
            self._mark(painter, QPointF(x, middle), number)
            x += (_MARK + 6) * k
            wide = self._metrics.horizontalAdvance(one.name) + 2 * k
            painter.setPen(QColor(self.style.ink2))
            painter.drawText(QRectF(x, y, wide, height), _LEFT, one.name)
            x += wide + 16 * k

    def _mark(self, painter: QPainter, at: QPointF, number: int) -> None:
        """Show how a series is drawn: a square for bars, a line with a point for lines."""
        k, colour = self._k, self.style.over if number else self.style.fill
        if not number and self.spec.kind is ChartKind.BARS:
            painter.fillRect(QRectF(at.x() + 4 * k, at.y() - 5 * k, 10 * k, 10 * k), QColor(colour))
            return
        pen = self._pen(colour, 2)
        if number:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawLine(at, at + QPointF(_MARK * k, 0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(at + QPointF(_MARK * k / 2, 0), 3 * k, 3 * k)

    def _plot(self, painter: QPainter, box: QRectF) -> None:
        """Let Qt Charts draw bars and lines, and the line they stand on."""
        if self._kept is None or self._kept[0] != box:
            k = self._k
            inside = QRectF(box.x() / k, box.y() / k, box.width() / k, box.height() / k)
            self._kept = box, plot(self.spec, self.style, self._top, inside)
        picture = self._kept[1]
        painter.save()
        # Qt by itself scales a picture to the density of the device.
        painter.scale(picture.logicalDpiX() / 96, picture.logicalDpiY() / 96)
        painter.drawPicture(0, 0, picture)
        painter.restore()
        painter.setPen(self._pen(self.style.edge))
        lying = self.spec.kind is ChartKind.ROWS
        painter.drawLine(box.bottomLeft(), box.topLeft() if lying else box.bottomRight())

    # Upright

    def _paint_upright(self, painter: QPainter, room: QRectF) -> None:
        spec, line = self.spec, self._metrics.height()
        ticks = [number * self._step for number in range(round(self._top / self._step) + 1)]
        scale = max(self._metrics.horizontalAdvance(spec.short(one)) for one in ticks)
        box = room.adjusted(scale + self._gap, line + 2 * self._k, -self._k, -(line + self._gap))
        for one in ticks:
            y = box.bottom() - box.height() * one / self._top
            painter.setPen(self._pen(self.style.line))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(QColor(self.style.ink2))
            painter.drawText(QRectF(0, y - line / 2, scale, line), _RIGHT, spec.short(one))
        self._plot(painter, box)
        painter.setPen(QColor(self.style.ink2))
        self._categories(painter, box, line)
        if spec.kind is ChartKind.BARS:
            self._values(painter, box, line)

    def _categories(self, painter: QPainter, box: QRectF, line: float) -> None:
        """Name as many places along the axis as have room."""
        names = self.spec.categories
        each = box.width() / len(names)
        widest = max(self._metrics.horizontalAdvance(name) for name in names) + 6 * self._k
        need = ceil(widest / each)
        step = next((one for one in _STEPS if one >= need), need)
        for place in range(0, len(names), step):
            middle = box.left() + each * (place + 0.5)
            wide = min(widest, 2 * (box.right() - middle), 2 * middle) if step > 1 else widest
            label = QRectF(middle - wide / 2, box.bottom() + 5 * self._k, wide, line)
            if self._metrics.horizontalAdvance(names[place]) <= label.width() + 1:
                painter.drawText(label, _CENTRE, names[place])

    def _values(self, painter: QPainter, box: QRectF, line: float) -> None:
        """Write each value above its bar, where all of them have room."""
        values = self.spec.series[0].values
        each = box.width() / len(values)
        said = {place: self.spec.short(value) for place, value in enumerate(values) if value}
        if max(map(self._metrics.horizontalAdvance, said.values()), default=0) + 2 * self._k > each:
            return
        ground = QColor(self.style.surface)
        for place, words in said.items():
            wide = self._metrics.horizontalAdvance(words) + 2 * self._k
            top = box.bottom() - box.height() * (values[place] or 0) / self._top
            label = QRectF(box.left() + each * (place + 0.5) - wide / 2, top - line - self._k, wide, line)
            painter.fillRect(label, ground)
            painter.setPen(QColor(self.style.ink))
            painter.drawText(label, _CENTRE, words)

    # Lying

    def _paint_rows(self, painter: QPainter, room: QRectF) -> None:
        spec = self.spec
        values = spec.series[0].values
        notes = spec.notes or ("",) * len(values)
        amounts = [spec.say(value or 0) for value in values]
        amount = max(map(self._metrics.horizontalAdvance, amounts)) + self._gap
        note = max(map(self._metrics.horizontalAdvance, notes))
        note += self._gap if note else 0
        widest = max(self._metrics.horizontalAdvance(name) for name in spec.categories) + 2 * self._k
        names = min(widest, room.width() * 0.42)
        high = min(ROW * self._k, room.height() / len(values))
        box = QRectF(
            names + self._gap,
            room.top(),
            room.width() - names - amount - note - self._gap,
            high * len(values),
        )
        self._plot(painter, box)
        for place, name in enumerate(spec.categories):
            y = box.top() + high * place
            painter.setPen(QColor(self.style.ink))
            self._say(painter, QRectF(0, y, names, high), _LEFT, name)
            painter.drawText(QRectF(box.right(), y, amount, high), _RIGHT, amounts[place])
            painter.setPen(QColor(self.style.ink2))
            painter.drawText(QRectF(box.right() + amount, y, note, high), _RIGHT, notes[place])

    @staticmethod
    def _say(painter: QPainter, box: QRectF, flags: Qt.AlignmentFlag, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, floor(box.width()) + 1)
        painter.drawText(box, flags, shown)


def _scale(spec: ChartSpec) -> tuple[float, float]:
    """Return the end of the value axis and the whole step between its lines."""
    most = spec.top or max((value for one in spec.series for value in one.values if value), default=1.0)
    if spec.kind is ChartKind.ROWS:
        return most, most
    rough = max(1.0, most / _TICKS)
    power = 10.0 ** floor(log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough)
    return step * ceil(most / step), step
