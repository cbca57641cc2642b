"""What a page of the desk is: a widget with a tab in the top bar."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui.desk.look import Look
from kiosk.viewmodels.desk.desk import Desk


class Page(QWidget):
    """One page beside the queue. It is made once, with the window, and shown when its tab is chosen.

    ``key`` names it (``people``); ``shortcut`` opens it besides Ctrl and its number, as ``Ctrl+K``.
    Signals: ``count_changed`` the figure on the tab is another one; ``stops_changed`` the Tab key visits
    other widgets; ``ticket_wanted`` carries a ticket's key: the window goes to the queue and shows it.
    """

    key = ""
    shortcut = ""
    count_changed = Signal()
    stops_changed = Signal()
    ticket_wanted = Signal(object)

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self.look = look
        self.desk = desk
        self.setObjectName(self.key)

    def title(self) -> str:
        """Return the word on the tab, in the present language."""
        raise NotImplementedError

    def count(self) -> int | None:
        """Return the figure on the tab, or None for no figure."""
        return None

    def retranslate(self) -> None:
        """Say everything in the present language."""

    def opened(self) -> None:
        """The page was chosen: read what it shows and take the focus."""
        self.setFocus()

    def stops(self) -> list[QWidget]:
        """Return what the Tab key visits, in order."""
        return []

    def close_down(self) -> None:
        """The window closes: let what is being done beside the drawing thread come to its end."""
