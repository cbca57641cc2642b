"""A chart on the desk: drawn, or the same numbers as a table."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.exports.chart_spec import ChartSpec, ChartStyle
from kiosk.ui import theme
from kiosk.ui.desk.buttons import BY_KEY
from kiosk.ui.desk.card import Card
from kiosk.ui.desk.labels import WrappedLabel
from kiosk.ui.desk.look import TITLE, Look
from kiosk.ui.desk.plain_table import PlainModel, PlainTable

if TYPE_CHECKING:
    from kiosk.exports.charts import Chart

_INSIDE = 14


def chart_style(look: Look) -> ChartStyle:
    """Return the style of charts in the present colours."""
    t = look.tokens
    return ChartStyle(
        points=theme.DESK.key_cap,
        title_points=theme.DESK.body,
        surface=t.surface,
        ink=t.ink,
        ink2=t.ink2,
        line=look.mix("line", "surface", 0.4).name() if look.mode is theme.Mode.CONTRAST else t.line,
        edge=t.edge,
        fill=t.accent,
        over=t.ink2,
    )


class ChartCard(Card):
    """One chart; its height is set by whoever places it."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, inside=_INSIDE)
        self.spec: ChartSpec | None = None
        self.drawing = ChartDrawing(look)
        self.table = PlainTable(look, PlainModel(self))
        self._title = WrappedLabel(look, theme.DESK.body, TITLE)
        self._title.setContentsMargins(0, 0, 0, 8)
        for widget in (self._title, self.drawing, self.table):
            self.body.addWidget(widget)
        self.body.setStretchFactor(self.drawing, 1)
        self.body.addStretch(0)
        self.as_table(False)

    def show_spec(self, spec: ChartSpec) -> None:
        """Show this chart."""
        self.spec = spec
        self.drawing.show_spec(spec)
        self._title.setText(spec.title)
        self.table.setAccessibleName(spec.title)
        self.table.plain.show(*spec.table())

    def as_table(self, wanted: bool) -> None:
        """Show the numbers as a table, or the drawing."""
        self._title.setVisible(wanted)
        self.table.setVisible(wanted)
        self.drawing.setVisible(not wanted)

    def height_for(self, width: int) -> int:
        """Return the height in which it looks right at this width."""
        if self.spec is None:
            return 0
        if not self.table.isHidden():
            return self.table.height() + self._title.sizeHint().height() + 2 * _INSIDE
        return round(self.spec.height(width - 2 * _INSIDE)) + 2 * _INSIDE


class ChartDrawing(QWidget):
    """The drawing. Those who do not see it are told its title and its values."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._spec: ChartSpec | None = None
        self._chart: Chart | None = None
        self._ring = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        look.changed.connect(self._forget)

    def show_spec(self, spec: ChartSpec) -> None:
        """Draw this chart."""
        self._spec = spec
        self.setAccessibleName(spec.title)
        self.setAccessibleDescription(spec.in_words())
        self._forget()

    def _forget(self) -> None:
        self._chart = None
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when the focus came by key."""
        self._ring = event.reason() in BY_KEY
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it; the module of the charts is loaded by the first one that is drawn."""
        del event
        if self._spec is None:
            return
        from kiosk.exports import charts

        if self._chart is None:
            self._chart = charts.chart(self._spec, chart_style(self._look))
        painter = QPainter(self)
        charts.draw(self._chart, painter, QRectF(self.rect()).adjusted(4, 4, -4, -4))
        if self.hasFocus() and self._ring:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()
