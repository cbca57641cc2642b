"""The bars and lines of a chart, drawn by Qt Charts and recorded, so that any thread can play them."""

import threading
from collections.abc import Iterator
from itertools import groupby

from PySide6.QtCharts import (
    QAbstractBarSeries,
    QBarSeries,
    QBarSet,
    QChart,
    QHorizontalBarSeries,
    QLineSeries,
    QValueAxis,
)
from PySide6.QtCore import QCoreApplication, QMargins, QObject, QPointF, QRectF, Qt, QThread, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPicture
from PySide6.QtWidgets import QApplication, QGraphicsScene

from kiosk.exports.chart_spec import ChartKind, ChartSpec, ChartStyle, Series

_PATIENCE = 60.0
_MARKED = 62
"""Lines of more points have no marks on them."""


def plot(spec: ChartSpec, style: ChartStyle, top: float, box: QRectF) -> QPicture:
    """Return bars and lines in ``box``, with the value ``top`` at its end.

    Qt Charts works in the thread of the application alone: elsewhere its event loop is waited for. Raises
    RuntimeError without a QApplication, or when that does not answer.
    """
    app = QCoreApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("charts need a QApplication")
    if QThread.currentThread() is app.thread():
        return _Plot(spec, style, top).record(box)
    errand = _Errand(spec, style, top, box)
    errand.moveToThread(app.thread())
    errand.asked.emit()
    if not errand.done.wait(_PATIENCE) or errand.picture is None:
        raise RuntimeError("the application does not answer")
    return errand.picture


class _Errand(QObject):
    """Has one plot recorded in the thread of the application."""

    asked = Signal()

    def __init__(self, spec: ChartSpec, style: ChartStyle, top: float, box: QRectF) -> None:
        super().__init__()
        self._wanted = spec, style, top
        self._box = box
        self.picture: QPicture | None = None
        self.done = threading.Event()
        self.asked.connect(self._run)

    def _run(self) -> None:
        try:
            self.picture = _Plot(*self._wanted).record(self._box)
        finally:
            self.done.set()


class _Plot:
    """One chart of Qt Charts without its words and axes."""

    def __init__(self, spec: ChartSpec, style: ChartStyle, top: float) -> None:
        self._spec = spec
        self._style = style
        self._lying = spec.kind is ChartKind.ROWS
        self._chart = QChart()
        self._scene = QGraphicsScene()
        self._scene.addItem(self._chart)
        self._along, self._up = QValueAxis(), QValueAxis()
        self._along.setRange(-0.5, len(spec.categories) - 0.5)
        self._up.setRange(0, top)
        self._build()

    def record(self, box: QRectF) -> QPicture:
        """Return what stands in ``box``."""
        whole = QRectF(0, 0, box.right() + 10, box.bottom() + 10)
        self._scene.setSceneRect(whole)
        self._chart.setGeometry(whole)
        self._chart.setPlotArea(box)
        picture = QPicture()
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._scene.render(painter, whole, whole)
        painter.end()
        return picture

    def _build(self) -> None:
        chart = self._chart
        chart.setBackgroundVisible(False)
        chart.setMargins(QMargins(0, 0, 0, 0))
        chart.legend().hide()
        below, beside = (self._up, self._along) if self._lying else (self._along, self._up)
        chart.addAxis(below, Qt.AlignmentFlag.AlignBottom)
        chart.addAxis(beside, Qt.AlignmentFlag.AlignLeft)
        for axis in (below, beside):
            axis.setVisible(False)
        first, *others = self._spec.series
        if self._spec.kind is ChartKind.LINE:
            self._lines(first, QPen(QColor(self._style.fill), 2))
        else:
            self._bars(first)
        for one in others:
            # A rim in the colour of the ground, so that the line is seen on the bars.
            self._lines(one, QPen(QColor(self._style.surface), 6), mark=7)
            self._lines(one, QPen(QColor(self._style.over), 2, Qt.PenStyle.DashLine))

    def _bars(self, one: Series) -> None:
        series: QAbstractBarSeries = QHorizontalBarSeries() if self._lying else QBarSeries()
        bars = QBarSet(one.name)
        values = [value or 0.0 for value in one.values]
        bars.append(values[::-1] if self._lying else values)  # lying bars are counted from below
        bars.setColor(QColor(self._style.fill))
        bars.setPen(QPen(Qt.PenStyle.NoPen))
        series.append(bars)
        series.setBarWidth(0.5 if self._lying else 0.66)
        self._add(series)

    def _lines(self, one: Series, pen: QPen, mark: float = 4) -> None:
        for points in _unbroken(one.values):
            line = QLineSeries()
            line.append(points)
            line.setPen(pen)
            line.setPointsVisible(len(points) == 1 or len(one.values) <= _MARKED)
            line.setMarkerSize(mark)
            self._add(line)

    def _add(self, series: QAbstractBarSeries | QLineSeries) -> None:
        self._chart.addSeries(series)
        series.attachAxis(self._along)
        series.attachAxis(self._up)


def _unbroken(values: tuple[float | None, ...]) -> Iterator[list[QPointF]]:
    """Yield the stretches of a line: it breaks where there is nothing to tell."""
    for known, stretch in groupby(enumerate(values), key=lambda pair: pair[1] is not None):
        if known:
            yield [QPointF(place, value or 0.0) for place, value in stretch]
