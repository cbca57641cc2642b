"""The left pane: who waits, filtered by service group, and who is at the counters."""

from uuid import UUID

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.site import in_language
from kiosk.ui import theme
from kiosk.ui.desk.buttons import ChipButton
from kiosk.ui.desk.card import Card
from kiosk.ui.desk.flow import Flow
from kiosk.ui.desk.labels import Label, Spring
from kiosk.ui.desk.look import RING, TITLE, Look, safe_menu, safe_tip
from kiosk.ui.desk.queue_table import QueueTable
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.words import one_line, translate

_INSIDE = theme.SPACE.desk_inside
_COUNTERS_SHARE = 0.3
_CHIPS_FROM = 345
"""Below this height the filter gives its room to the rows."""
_OVERHEAD = 180
"""Titles, chips and margins around the two tables, in px."""


class QueueCard(Card):
    """Choosing a row shows its ticket; rows come and go without taking focus or choice."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, inside=1)
        self._desk = desk
        live = desk.live
        self.setObjectName("queue")
        self._title = Label(look, theme.DESK.pane_title, TITLE)
        self._count = Label(look, theme.DESK.pane_title, TITLE, "accent")
        self._chips = Flow(6 - 2 * RING + 4, right=True)
        self._chip_room = QWidget()
        self._chip_room.setLayout(self._chips)
        self._group = QButtonGroup(self)
        self._nobody = Label(look, theme.DESK.body, colour="ink2", wrap=True)
        self._counters_title = Label(look, theme.DESK.body, TITLE)
        self._nobody_served = Label(look, theme.DESK.body, colour="ink2", wrap=True)
        self.waiting = QueueTable(look, live.waiting, titled=True)
        self.waiting.setObjectName("waiting")
        self.counters = QueueTable(look, live.counters, titled=False)
        self.counters.setObjectName("counters")
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QWidget()
        self._head = QGridLayout(head)
        self._head.setContentsMargins(_INSIDE - 1 - RING, 8, 12 - RING, 8)
        self._head.setHorizontalSpacing(8)
        self._head.setVerticalSpacing(2)
        titles = QHBoxLayout()
        titles.setSpacing(8)
        titles.setContentsMargins(RING, 0, 0, 0)
        titles.addWidget(self._title)
        titles.addWidget(self._count)
        self._head.addLayout(titles, 0, 0)
        self._head.setColumnStretch(1, 1)
        self._head.setRowMinimumHeight(0, ChipButton.HEIGHT + 2 * RING)
        self.body.addWidget(head)
        self.body.addWidget(self.waiting, 1000)
        self.body.addWidget(self._padded(self._nobody))
        self.body.addWidget(self._padded(self._counters_title))
        self._rule = Rule(self.look)
        self.body.addWidget(self._rule)
        self.body.addWidget(self.counters)
        self.body.addWidget(self._padded(self._nobody_served))
        self.body.addWidget(Spring(), 1)
        # The last row keeps off the rounded corners.
        self.body.setContentsMargins(1, 1, 1, 8)

    def _padded(self, label: Label) -> QWidget:
        room = QWidget()
        layout = QVBoxLayout(room)
        layout.setContentsMargins(QMargins(_INSIDE - 1, 16, _INSIDE, 10))
        layout.addWidget(label)
        return room

    def _connect(self) -> None:
        desk, live = self._desk, self._desk.live
        for table in (self.waiting, self.counters):
            table.chosen.connect(desk.show)
        self.waiting.confirmed.connect(desk.call_chosen)
        self.waiting.left.connect(self._down)
        self.counters.left.connect(self._up)
        live.arrived.connect(self.waiting.flash)
        live.changed.connect(self._on_changed)
        desk.shown_changed.connect(self._mark)
        desk.detail_changed.connect(self._mark)
        for section in live.sections:
            section.rowsInserted.connect(self._fit)
            section.rowsRemoved.connect(self._fit)
            section.modelReset.connect(self._fit)

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._title.setText(translate("Desk", "Waiting", "title of the list"))
        self._counters_title.setText(translate("Desk", "At the counters"))
        self._nobody_served.setText(translate("Desk", "Nobody is at a counter."))
        self.waiting.setAccessibleName(translate("Desk", "Waiting visitors"))
        self.counters.setAccessibleName(translate("Desk", "Visitors at the counters"))
        self._make_chips()
        self._on_changed(frozenset())
        self._fit()

    # Filter

    def _make_chips(self) -> None:
        chosen = self._desk.live.waiting.purpose
        for button in self._group.buttons():
            self._group.removeButton(button)
        self._chips.clear()
        words = self._desk.words
        everything = translate("Desk", "All", "filter of the queue")
        self._add_chip(everything, translate("Desk", "Show all services"), None, chosen)
        for purpose in words.site.purposes:
            if purpose.services:
                service = words.site.service(purpose.services[0])
                name = in_language(service.names, words.language) if service else purpose.code
                self._add_chip(one_line(name), words.purpose(purpose.code), purpose.code, chosen)
        self._place_chips()

    def _add_chip(self, text: str, tip: str, purpose: str | None, chosen: str | None) -> None:
        chip = ChipButton(self.look, safe_menu(text))
        chip.setAccessibleName(tip)
        chip.setToolTip(safe_tip(tip))
        chip.setChecked(purpose == chosen)
        chip.clicked.connect(lambda: self._filter(purpose))
        self._group.addButton(chip)
        self._chips.addWidget(chip)
        chip.show()

    def stops(self) -> list[QWidget]:
        """Return what the Tab key visits, in order."""
        return [*self._group.buttons(), self.waiting, self.counters]

    def _filter(self, purpose: str | None) -> None:
        self._desk.live.show_only(purpose)
        self._mark()
        self._fit()

    def _place_chips(self) -> None:
        """Put the chips beside the title, or on lines of their own where there is no room."""
        title = self._title.sizeHint().width() + self._count.sizeHint().width() + 48
        beside = title + self._chips.sizeHint().width() < self.width()
        self._head.removeWidget(self._chip_room)
        if beside:
            self._head.addWidget(self._chip_room, 0, 1, Qt.AlignmentFlag.AlignVCenter)
        else:
            self._head.addWidget(self._chip_room, 1, 0, 1, 2)
        self._chips.flow_right(beside)
        margins = self._head.contentsMargins()
        room = self.width() - 2 - margins.left() - margins.right()
        self._chip_room.setFixedHeight(self._chips.heightForWidth(room))
        filtered = self._desk.live.waiting.purpose is not None
        self._chip_room.setVisible(beside or filtered or self.height() >= _CHIPS_FROM)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find room for the chips and the counters."""
        super().resizeEvent(event)
        self._place_chips()
        self._share_height()

    # Following

    def _on_changed(self, tickets: frozenset[UUID]) -> None:
        del tickets
        self._count.setText(str(self._desk.live.waiting_count()))

    def _mark(self) -> None:
        for table in (self.waiting, self.counters):
            table.mark(self._desk.shown)

    def _fit(self) -> None:
        """Give each table the height of its rows; an empty one gives way to a sentence."""
        purpose = self._desk.live.waiting.purpose
        nobody = translate("Desk", "Nobody is waiting.")
        if purpose is not None:
            nobody = translate("Desk", "Nobody is waiting here. Choose “All” to see everyone.")
        self._nobody.setText(nobody)
        for table, sentence in ((self.waiting, self._nobody), (self.counters, self._nobody_served)):
            empty = table.model().rowCount() == 0
            room = sentence.parentWidget()
            if room is not None:
                room.setVisible(empty)
            table.setVisible(not empty)
            table.setMaximumHeight(max(1, table.content_height()))
        self._share_height()

    def _share_height(self) -> None:
        """Give the counters what the waiting leave, and at least their share of the card, in whole rows."""
        row = theme.SPACE.desk_row
        spare = self.height() - self.waiting.content_height() - _OVERHEAD
        room = max(row, round(self.height() * _COUNTERS_SHARE), spare) // row * row
        self.counters.setFixedHeight(max(1, min(self.counters.content_height(), room)))

    def _down(self, step: int) -> None:
        if step > 0:
            self.counters.take_cursor(from_above=True)

    def _up(self, step: int) -> None:
        if step < 0:
            self.waiting.take_cursor(from_above=False)


class Rule(QWidget):
    """A hairline."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedHeight(1)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("line"))
        painter.end()
