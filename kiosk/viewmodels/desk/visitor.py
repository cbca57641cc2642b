"""The visitor's file as the desk shows it: contact, visits, notes, preferences, and who may be the same."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kiosk.domain.errors import LobbyError
from kiosk.operations import visitors
from kiosk.operations.visitors import VisitorFile
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.lines_model import LinesModel
from kiosk.viewmodels.desk.reception_words import ReceptionWords
from kiosk.viewmodels.desk.words import one_line, tame, translate


class Visitor(QObject):
    """The file on the screen, or None. ``visit`` is the one it was opened from.

    ``changed`` is sent when another file is shown or its content changed.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = ReceptionWords(desk.words, self)
        self.file: VisitorFile | None = None
        self.visit: UUID | None = None
        self.others: dict[UUID, VisitorFile] = {}
        self.message = ""
        self.visits = LinesModel(2, self)
        desk.live.news.connect(self._on_news)

    def open(self, visit: UUID | None) -> None:
        """Open the file of a visit's person; a visit without a name has none."""
        self.visit = visit
        self.refresh()

    def refresh(self) -> None:
        """Read the file again; what is shown stays while storage fails."""
        self.message = ""
        try:
            key = visitors.visitor_of(self.visit) if self.visit else None
            self.file = visitors.open_file(self._desk.station, key) if key else None
            keys = self.file.duplicates if self.file else ()
            self.others = {one: visitors.open_file(self._desk.station, one) for one in keys}
        except LobbyError as error:
            self.message = self._words.sentence(error)
        self.show()
        self.changed.emit()

    def _on_news(self, kinds: frozenset[str]) -> None:
        if self.visit is not None and kinds & {"visitor", "visit"}:
            self.refresh()

    # Words

    def show(self) -> None:
        """Say the visits in the present language."""
        self.visits.title(translate("Desk", "Visit"), translate("Desk", "Outcome"))
        self.visits.show([self._words.visit_line(one) for one in self.file.visits] if self.file else [])

    def name(self) -> str:
        """Return the name at the head of the file."""
        return self._desk.words.visitor(self.file.name if self.file else None)

    def facts(self) -> list[tuple[str, str]]:
        """Return what is known of the person as pairs of label and value."""
        if self.file is None:
            return []
        pairs = [
            (translate("Desk", "Phone"), self._words.phone(self.file.phone)),
            (translate("Desk", "Organisation"), one_line(self.file.organisation or "")),
            (translate("Desk", "Also known as"), ", ".join(one_line(one) for one in self.file.also)),
        ]
        return [(label, value) for label, value in pairs if value]

    def preferences(self) -> str:
        """Return the person's preferences with their line breaks."""
        return tame(self.file.preferences or "") if self.file else ""

    def notes(self) -> str:
        """Return all notes, newest first, each with day and author."""
        return self._words.notes(self.file.notes) if self.file else ""

    def likely(self) -> list[tuple[UUID, str]]:
        """Return key and words of each file that may be of the same person."""
        return [(key, self.describe(one)) for key, one in self.others.items()]

    def describe(self, one: VisitorFile) -> str:
        """Return a file in one line: name, phone, organisation, number of visits."""
        visits = self._words.visits(len(one.visits))
        parts = (self._desk.words.visitor(one.name), self._words.phone(one.phone))
        return " · ".join(filter(None, (*parts, one_line(one.organisation or ""), visits)))

    def ticket_of(self, visit: UUID) -> UUID | None:
        """Return the ticket of one of the visits shown, or None."""
        found = self.file.visits if self.file else ()
        return next((one.ticket for one in found if one.visit == visit), None)

    # Doing

    def note(self, text: str) -> str:
        """Add a note; return "" or why it did not work."""
        return self._do(lambda key, more: visitors.note(self._desk.station, key, text, *more))

    def prefer(self, text: str) -> str:
        """Set the preferences; return "" or why it did not work."""
        return self._do(lambda key, more: visitors.prefer(self._desk.station, key, text, *more))

    def merge(self, duplicate: UUID) -> str:
        """Take another file into this one; return "" or why it did not work."""
        return self._do(lambda key, more: visitors.merge(self._desk.station, duplicate, key, *more))

    def _do(self, act: object) -> str:
        if self.file is None:
            return ""
        desk = self._desk
        try:
            act(self.file.id, (desk.actor, desk.live.clock()))  # type: ignore[operator]
        except LobbyError as error:
            return self._words.sentence(error)
        self.refresh()
        return ""
