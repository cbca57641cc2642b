"""What a page before the desk is: a card that the gate shows."""

from PySide6.QtWidgets import QWidget

from kiosk.ui.desk.card import Card


class DoorPage(Card):
    """Shown alone in the middle of the window until somebody has signed in."""

    def open(self) -> None:
        """The page was brought up: read what it shows and take the focus."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Say everything in the present language."""
        raise NotImplementedError

    def stops(self) -> list[QWidget]:
        """Return what the Tab key visits, in order."""
        raise NotImplementedError
