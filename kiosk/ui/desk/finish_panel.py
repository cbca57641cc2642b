"""How did it end? The outcomes of the site."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.ui.desk.choice_panel import ChoicePanel
from kiosk.ui.desk.look import Look
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.guides import FINISH, guide
from kiosk.viewmodels.desk.words import translate


class FinishPanel(ChoicePanel):
    """``chosen`` carries the outcome's code. What to say at the end stands above the outcomes."""

    def __init__(self, look: Look, desk: Desk, window: QWidget) -> None:
        super().__init__(look, desk, window, name="finish", icon="circle-check", key=Qt.Key.Key_F6)

    def question(self) -> str:
        """Return what is asked."""
        return translate("Desk", "How did it end?")

    def offered(self) -> list[tuple[str, object]]:
        """Return the site's outcomes."""
        words = self.desk.words
        return [(words.outcome(one.code), one.code) for one in words.site.outcomes]

    def accept_words(self) -> str:
        """Return the words of the main button."""
        return translate("Desk", "Finish")

    def note(self) -> str:
        """Return the guide for the end of this service."""
        found = guide(self.desk.detail, self.desk.words, FINISH)
        return found[1] if found else ""
