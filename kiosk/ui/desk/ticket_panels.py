"""Where should it go, and how urgent is it? Panels about a ticket that goes on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.domain.tickets import Priority
from kiosk.ui.desk.choice_panel import ChoicePanel
from kiosk.ui.desk.look import Look
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.words import translate


class TransferPanel(ChoicePanel):
    """``chosen`` carries ("service", code) or ("counter", number)."""

    def __init__(self, look: Look, desk: Desk, window: QWidget) -> None:
        super().__init__(look, desk, window, name="transfer", icon="arrow-right-left", key=Qt.Key.Key_F5)

    def question(self) -> str:
        """Return what is asked."""
        return translate("Desk", "Transfer to …")

    def offered(self) -> list[tuple[str, object]]:
        """Return the other services that a counter serves, then the other counters."""
        detail, words = self.desk.detail, self.desk.words
        row, site = (detail.row if detail else None), words.site
        found: list[tuple[str, object]] = [
            (words.service(one.code), ("service", one.code))
            for one in site.services
            if row is not None and one.code != row.service and site.counters_for(one.code)
        ]
        here = {self.desk.counter, row.for_counter if row else None}
        found += [
            (words.counter_name(one), ("counter", one.number))
            for one in site.counters
            if one.number not in here
        ]
        return found

    def accept_words(self) -> str:
        """Return the words of the main button."""
        return translate("Desk", "Transfer")


class PriorityPanel(ChoicePanel):
    """``chosen`` carries the priority class."""

    def __init__(self, look: Look, desk: Desk, window: QWidget) -> None:
        super().__init__(look, desk, window, name="priority", icon="star", key=Qt.Key.Key_F9)

    def question(self) -> str:
        """Return what is asked."""
        return translate("Desk", "Which priority?")

    def offered(self) -> list[tuple[str, object]]:
        """Return the classes, the one called first on top."""
        words = self.desk.words
        return [(words.priority_or_none(one), one) for one in Priority]

    def first(self) -> int:
        """Return the place of the present class."""
        detail = self.desk.detail
        return list(Priority).index(detail.row.priority) if detail else 0

    def accept_words(self) -> str:
        """Return the words of the main button."""
        return translate("Desk", "Set priority")
