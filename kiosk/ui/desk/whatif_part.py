"""What if: a past day with one counter more or less, drawn by hour and told in figures and in words."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.buttons import ChipButton
from kiosk.ui.desk.chart_card import ChartCard
from kiosk.ui.desk.flow import Flow
from kiosk.ui.desk.form_fields import FormField
from kiosk.ui.desk.labels import WrappedLabel
from kiosk.ui.desk.look import TITLE, Look
from kiosk.ui.desk.plain_table import PlainModel, PlainTable
from kiosk.viewmodels.desk.whatif import CHANGES, WhatIfs
from kiosk.viewmodels.desk.words import translate

_INSIDE = theme.SPACE.desk_inside
_CHART = (200, 320)


class WhatIfPart(QWidget):
    """The fields above, then verdict, chart, figures and what the replay assumes."""

    def __init__(self, look: Look, what: WhatIfs) -> None:
        super().__init__()
        self.what = what
        self.service = FormField(look, "whatif-service", choices=True)
        self.service.setFixedWidth(330)
        self.changes = {more: ChipButton(look, "") for more in CHANGES}
        self.verdict = WrappedLabel(look, theme.DESK.main, TITLE)
        self.chart = ChartCard(look)
        self.table = PlainTable(look, PlainModel(self))
        self.honest = WrappedLabel(look, theme.DESK.label, colour="ink2")
        self._lay_out()
        what.changed.connect(self.follow)
        self.service.edited.connect(lambda: what.choose(service=self.service.value()))
        for more, chip in self.changes.items():
            chip.clicked.connect(lambda _on=False, more=more: self.choose(more))

    def _lay_out(self) -> None:
        chips = QWidget()
        flow = Flow(0)
        chips.setLayout(flow)
        for chip in self.changes.values():
            flow.addWidget(chip)
        head = QHBoxLayout()
        head.setContentsMargins(_INSIDE - 5, 0, _INSIDE - 1, 0)
        head.addWidget(chips, 1)
        head.addWidget(self.service, 0, Qt.AlignmentFlag.AlignVCenter)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(_INSIDE - 1, 8, _INSIDE - 1, 8)
        self._column.setSpacing(12)
        for widget in (self.verdict, self.chart, self.table, self.honest):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inside)
        self._area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self._area.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._area, 1)

    def stops(self) -> list[QWidget]:
        """Return what the Tab key visits, in order."""
        shown = [self.chart.drawing, self.table] if self.what.found is not None else []
        return [*self.changes.values(), self.service.box, *shown]

    def choose(self, more: int) -> None:
        """Ask for so many counters more."""
        self.what.choose(more=more)
        self.follow()

    def choose_day(self, day: date) -> None:
        """Ask for another day."""
        self.what.choose(day=day)

    def retranslate(self) -> None:
        """Say everything in the present language."""
        for more, chip in self.changes.items():
            chip.setText(self.what.words.change(more))
            chip.setAccessibleName(chip.text())
            chip.updateGeometry()
        self.service.box.setAccessibleName(translate("Desk", "Counter for which service"))
        self.service.offer(self.what.services(), self.what.service or "")
        self.table.setAccessibleName(translate("Desk", "Waits of the whole day"))
        self.follow()

    def follow(self) -> None:
        """Show what came of it."""
        what, found = self.what, self.what.found
        for more, chip in self.changes.items():
            chip.setChecked(more == what.more)
        for widget in (self.chart, self.table, self.honest):
            widget.setVisible(found is not None)
        spec = what.chart()
        if found is None or spec is None:
            self.verdict.setText(what.message or translate("Desk", "One moment …"))
            return
        self.verdict.setText(what.words.verdict(found))
        self.honest.setText(what.words.honest(found))
        self.chart.show_spec(spec)
        heads = (
            translate("Desk", "Wait"),
            translate("Desk", "Half waited at most"),
            translate("Desk", "Nine of ten at most"),
            translate("Desk", "Mean"),
            translate("Desk", "Longest"),
            translate("Desk", "Not called"),
        )
        self.table.plain.show(heads, what.table())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the chart its height."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        least, most = _CHART
        wanted = self.chart.height_for(max(200, self.width() - 2 * _INSIDE))
        self.chart.setFixedHeight(max(least, min(most, wanted)))
