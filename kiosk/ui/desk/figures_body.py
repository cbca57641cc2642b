"""The figures themselves: cards, charts, and the table by a split, one below the other in a scrolled view."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kiosk.domain.figures import Figure, Split
from kiosk.ui import theme
from kiosk.ui.desk.card import Card
from kiosk.ui.desk.chart_card import ChartCard
from kiosk.ui.desk.figure_card import LEAST, FigureCard
from kiosk.ui.desk.form_fields import FormField
from kiosk.ui.desk.labels import Label, WrappedLabel
from kiosk.ui.desk.look import TITLE, Look
from kiosk.ui.desk.plain_table import PlainModel, PlainTable
from kiosk.viewmodels.desk.figures import Figures, Found
from kiosk.viewmodels.desk.figures_words import CARDS, COLUMNS, FiguresWords, Part
from kiosk.viewmodels.desk.words import translate

_GAP = theme.SPACE.desk_gap
_SCROLL = 14
_ACROSS = (6, 4, 3, 2)
"""So many cards stand side by side: as many as divide their number."""
_THREE_CHARTS_FROM, _TWO_CHARTS_FROM = 1400, 880
_LINE = 18


class FiguresBody(QScrollArea):
    """``rows_wanted`` carries a figure and, from the table, the part it was chosen in (else None)."""

    rows_wanted = Signal(object, object)

    def __init__(self, look: Look, figures: Figures, says: FiguresWords) -> None:
        super().__init__()
        self._look, self._figures, self._says = look, figures, says
        self.cards = {one: FigureCard(look) for one in CARDS}
        self.charts: list[ChartCard] = []
        self.split = FormField(look, "split", choices=True)
        self.table = PlainTable(look, PlainModel(self))
        self.table.setObjectName("figures-table")
        self._pointed: Figure | None = None
        self._as_tables = False
        self._parts: list[Part] = []
        self._across = self._columns = 0
        self._definition = WrappedLabel(look, theme.DESK.label, colour="ink2")
        self._by = Label(look, theme.DESK.pane_title, TITLE)
        self._hint = WrappedLabel(look, theme.DESK.label, colour="ink2")
        self._lay_out()
        for figure, card in self.cards.items():
            card.clicked.connect(lambda _on=False, figure=figure: self.rows_wanted.emit(figure, None))
            card.pointed.connect(lambda figure=figure: self._point(figure))
        self.split.edited.connect(lambda: figures.choose_split(Split(self.split.value())))
        self.table.confirmed.connect(self._confirm)
        self.table.moved.connect(self._follow_cell)

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self._card_grid, self._chart_grid = QGridLayout(), QGridLayout()
        self._card_grid.setSpacing(_GAP)
        self._chart_grid.setSpacing(_GAP)
        room = self._room = QWidget()
        defined = QVBoxLayout(room)
        defined.setContentsMargins(4, 0, 4, 0)
        defined.addWidget(self._definition, 0, Qt.AlignmentFlag.AlignTop)
        head = QHBoxLayout()
        head.setContentsMargins(14, 10, 14, 10)
        head.setSpacing(12)
        head.addWidget(self._by)
        self.split.setFixedWidth(220)
        head.addWidget(self.split)
        head.addWidget(self._hint, 1)
        self.listing = Card(self._look, inside=1)
        self.listing.body.addLayout(head)
        self.listing.body.addWidget(self.table)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addLayout(self._card_grid)
        column.addWidget(room)
        column.addLayout(self._chart_grid)
        column.addWidget(self.listing)
        column.addStretch(1)
        self._arrange()

    def stops(self) -> list[QWidget]:
        """Return what the Tab key visits, in order."""
        shown = [one.table if self._as_tables else one.drawing for one in self.charts]
        return [*self.cards.values(), *shown, self.split.box, self.table]

    # Showing

    def retranslate(self) -> None:
        """Say what does not depend on the figures in the present language."""
        self._by.setText(translate("Desk", "Figures by", "service, counter, day …"))
        self.split.box.setAccessibleName(self._by.text())
        self._hint.setText(translate("Desk", "Enter or a double click opens the visits behind a number."))
        self.split.offer(self._says.splits(), self._figures.split.value)

    def show_found(self, found: Found) -> None:
        """Show these figures."""
        for card in self._says.cards(found):
            self.cards[card.figure].show_card(card)
        specs = self._says.charts(found)
        if len(specs) != len(self.charts):
            self._columns = 0
        while len(self.charts) < len(specs):
            self.charts.append(ChartCard(self._look))
        for chart, spec in zip(self.charts, specs, strict=False):
            chart.show_spec(spec)
            chart.as_table(self._as_tables)
        for chart in self.charts[len(specs) :]:
            self._chart_grid.removeWidget(chart)
            chart.setParent(None)
            chart.deleteLater()
        del self.charts[len(specs) :]
        self.show_table(found)
        self._point(self._pointed)
        self._arrange()

    def show_table(self, found: Found) -> None:
        """Show the table by the split that is asked for."""
        self._parts = self._says.parts(found)
        rows = [(one.name, *one.cells) for one in self._parts]
        self.table.setAccessibleName(f"{self._by.text()} {self._says.head()[0]}")
        self.table.plain.show(self._says.head(), rows, total=True)

    def show_as_tables(self, wanted: bool) -> None:
        """Show the numbers of the charts as tables, or draw them."""
        self._as_tables = wanted
        for chart in self.charts:
            chart.as_table(wanted)
        self._arrange()

    def definition(self) -> str:
        """Return what stands below the cards."""
        return self._definition.text()

    def _point(self, figure: Figure | None) -> None:
        """Define the figure that is meant."""
        self._pointed = figure
        card = self.cards[figure].text_shown if figure is not None else None
        hint = translate(
            "Desk", "What a figure means stands here; Enter or a click opens the visits behind it."
        )
        self._definition.setText(f"{card.name}: {card.definition}" if card is not None else hint)

    # Opening

    def _confirm(self, row: int, column: int) -> None:
        figure = COLUMNS[max(0, column - 1)]
        self.rows_wanted.emit(figure, self._parts[row])

    def _follow_cell(self, cell: QRect) -> None:
        inside = self.widget()
        if inside is None:
            return
        top = self.table.viewport().mapTo(inside, cell.topLeft())
        self.ensureVisible(top.x(), top.y(), 0, 60)
        self.ensureVisible(top.x(), top.y() + cell.height(), 0, 20)

    # Placing

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the arrangement for this width."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        width = self.viewport().width()
        across = next((one for one in _ACROSS if width >= one * (LEAST + _GAP)), _ACROSS[-1])
        if across != self._across:
            self._across = across
            _place(self._card_grid, list(self.cards.values()), across)
        self._room.setFixedHeight(_LINE * (2 if width >= 1000 else 3))
        columns = 3 if width >= _THREE_CHARTS_FROM else 2 if width >= _TWO_CHARTS_FROM else 1
        if columns != self._columns:
            self._columns = columns
            _place(self._chart_grid, self.charts, columns)
        each = (width - (columns - 1) * _GAP) // columns
        for start in range(0, len(self.charts), columns):
            line = self.charts[start : start + columns]
            height = max((one.height_for(each) for one in line), default=0)
            for one in line:
                one.setFixedHeight(height)


def _place(grid: QGridLayout, widgets: Sequence[QWidget], columns: int) -> None:
    for number, widget in enumerate(widgets):
        grid.removeWidget(widget)
        grid.addWidget(widget, number // columns, number % columns)
        widget.show()
    for column in range(max(grid.columnCount(), columns)):
        grid.setColumnStretch(column, 1 if column < columns else 0)
