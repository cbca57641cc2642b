"""Put an entry right. What stood there before is kept and shown below the fields."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui import theme
from kiosk.ui.desk.entry_sheet import EntrySheet
from kiosk.ui.desk.labels import Label
from kiosk.ui.desk.look import MEDIUM, Look
from kiosk.ui.desk.read_text import ReadText
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.register import Correct
from kiosk.viewmodels.desk.words import tame, translate


class CorrectSheet(EntrySheet):
    """``corrected`` is sent once the new values are stored."""

    corrected = Signal()

    def __init__(self, look: Look, desk: Desk, window: QWidget) -> None:
        super().__init__(look, window, name="correct", icon="save")
        self._desk = desk
        self._correct: Correct | None = None
        self._earlier = Label(look, theme.DESK.label, MEDIUM, "ink2")
        self._history = ReadText(look, theme.DESK.body)
        self.content.addWidget(self._earlier)
        self.content.addWidget(self._history)
        self.submit = self._store

    def ask(self, visit: UUID, who: str) -> None:
        """Open an entry."""
        form = Correct(self._desk, visit)
        problem = form.read()
        if problem:
            self._desk.say(problem)
            return
        self._correct = self.form = form
        self.purpose = form.purpose
        self.clear_errors()
        for code in ("adults", "children"):
            self.fields[code].offer(form.party(0), form.before[code])
        self.arrange()
        for code in form.fields(self.purpose):
            self.fields[code].write(form.before[code])
        history = form.history()
        self._earlier.setText(translate("Desk", "Earlier values"))
        self._history.setAccessibleName(translate("Desk", "Earlier values"))
        self._history.show_text(tame("\n".join(history)))
        for widget in (self._earlier, self._history):
            widget.setVisible(bool(history))
        self.head(translate("Desk", "Correct the entry"), who, translate("Desk", "Save"))
        self.open_at(self.fields["name"].box)

    def order(self) -> list[str]:
        """Return name and contact first, as the purpose asks for them, then the party."""
        form = self._correct
        if form is None:
            return []
        children = ["children"] if self._desk.words.site.party.children else []
        return [*form.fields(self.purpose), "adults", *children]

    def stops(self) -> list[QWidget]:
        """Return the fields in order, then the earlier values."""
        return [*super().stops(), self._history]

    def _store(self) -> str:
        if self._correct is None:
            return ""
        self.clear_errors()
        shown = set(self.order())
        problem = self._correct.store({code: value for code, value in self.values().items() if code in shown})
        if problem is not None:
            return self.refused(problem)
        self.corrected.emit()
        return ""
