"""Figures: what the lobby did in a period, drawn and counted, with the visits behind each number."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.desk.look import Look
from kiosk.ui.desk.page import Page
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.words import translate

if TYPE_CHECKING:
    from kiosk.ui.desk.figures_view import FiguresView


class FiguresPage(Page):
    """Makes its view when it is first opened: the start of the desk does not wait for it.

    ``export_wanted`` carries first and last day, and which visits of these days.
    """

    key = "figures"
    export_wanted = Signal(object, object, object)

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, desk)
        self._view: FiguresView | None = None
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(0, 0, 0, 0)

    @property
    def view(self) -> "FiguresView":
        """What the page shows."""
        if self._view is None:
            from kiosk.ui.desk.figures_view import FiguresView

            self._view = FiguresView(self.look, self.desk)
            self._room.addWidget(self._view)
            self._view.show()
            self._view.stops_changed.connect(self.stops_changed)
            self._view.ticket_wanted.connect(self.ticket_wanted)
            self._view.export_wanted.connect(self.export_wanted)
        return self._view

    def title(self) -> str:
        """Return the word on the tab."""
        return translate("Desk", "Figures")

    def opened(self) -> None:
        """Read the figures; the focus is in the period."""
        self.view.opened()

    def stops(self) -> list[QWidget]:
        """Return what the Tab key visits, in order."""
        return self._view.stops() if self._view is not None else []

    def retranslate(self) -> None:
        """Say everything in the present language."""
        if self._view is not None:
            self._view.retranslate()

    def close_down(self) -> None:
        """Let what is being read come to its end."""
        if self._view is not None:
            self._view.close_down()
