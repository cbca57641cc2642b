"""A chart as a block of a document."""

from typing import TYPE_CHECKING

from kiosk.exports.chart_spec import ChartSpec, ChartStyle
from kiosk.exports.charts import chart, draw
from kiosk.exports.document import Drawing

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

_PIXEL = 25.4 / 96


def chart_block(spec: ChartSpec, width: float = 86.0) -> Drawing:
    """Return the drawing of a chart that is ``width`` mm wide: half of a page. Needs a QApplication."""

    def paint(painter: "QPainter", rect: "QRectF") -> None:
        draw(chart(spec, ChartStyle()), painter, rect)

    return Drawing(draw=paint, height=spec.height(width / _PIXEL) * _PIXEL)
