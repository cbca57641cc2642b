"""A page with a list and what can be done with it: beside the list, or below it in a narrow window."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.card import Card
from kiosk.ui.desk.look import RING, Look
from kiosk.ui.desk.page import Page
from kiosk.viewmodels.desk.desk import Desk

BESIDE_FROM = 960
_MOST = 16777215


class SidePage(Page):
    """``listing`` and ``side`` are its two cards; the buttons stand in one column or in two."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, desk)
        self.listing = Card(look, inside=1)
        self.listing.body.setContentsMargins(1, 1, 1, 8)
        self.side = Card(look, inside=theme.SPACE.desk_inside - RING)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._actions: Sequence[QWidget] = ()
        self._beside: bool | None = None
        self._outer = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(theme.SPACE.desk_gap)
        self._outer.addWidget(self.listing, 1)
        self._outer.addWidget(self.side)

    def place(self, actions: Sequence[QWidget]) -> QGridLayout:
        """Put these buttons in order, others away; return their room, which the side card takes in."""
        for widget in self._actions:
            self._grid.removeWidget(widget)
            widget.setVisible(widget in actions)
        self._actions = actions
        self._beside = None
        self._arrange()
        for widget in actions:
            widget.setVisible(True)
        return self._grid

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the arrangement for this width."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= BESIDE_FROM
        if beside == self._beside:
            return
        self._beside = beside
        direction = QBoxLayout.Direction
        self._outer.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self.side.setMinimumWidth(theme.SPACE.desk_actions if beside else 0)
        self.side.setMaximumWidth(theme.SPACE.desk_actions if beside else _MOST)
        columns = 1 if beside else 2
        for number, widget in enumerate(self._actions):
            self._grid.removeWidget(widget)
            self._grid.addWidget(widget, number // columns, number % columns)
