"""Who stands behind the ticket on the screen: earlier visits, and what staff noted."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kiosk.domain.errors import LobbyError
from kiosk.operations import visitors
from kiosk.operations.visitors import Story
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.lines_model import LinesModel
from kiosk.viewmodels.desk.reception_words import ReceptionWords
from kiosk.viewmodels.desk.words import translate

_NEWS = frozenset({"visitor", "visit"})


class VisitorStory(QObject):
    """Follows the ticket on the screen, and reads only while it is ``wanted``.

    ``story`` is None while nothing is read, and for a visitor who gave no name. ``changed`` is sent when
    there is something else to show.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = ReceptionWords(desk.words, self)
        self._wanted = False
        self._visit: UUID | None = None
        self._failed = ""
        self.story: Story | None = None
        self.visits = LinesModel(2, self)
        desk.detail_changed.connect(self._follow)
        desk.live.news.connect(lambda kinds: self.refresh() if kinds & _NEWS else None)

    def want(self, wanted: bool) -> None:
        """Begin to read, or leave it."""
        if wanted != self._wanted:
            self._wanted = wanted
            self.refresh()

    def _follow(self) -> None:
        visit = self._desk.detail.visit if self._desk.detail else None
        if visit != self._visit:
            self._visit, self.story = visit, None
            self.refresh()

    def refresh(self) -> None:
        """Read what is wanted; what is shown of this visitor stays while storage fails."""
        self._failed = ""
        if not self._wanted or self._visit is None:
            self.story = None
        else:
            try:
                self.story = visitors.story(self._desk.station, self._visit)
            except LobbyError as error:
                self._failed = self._words.sentence(error)
        self.show()

    # Words

    def show(self) -> None:
        """Say everything in the present language."""
        self.visits.title(translate("Desk", "Visit"), translate("Desk", "Outcome"))
        self.visits.show([self._words.visit_line(one) for one in self.story.visits] if self.story else [])
        self.changed.emit()

    def notes(self) -> str:
        """Return the notes, newest first."""
        return self._words.notes(self.story.notes) if self.story else ""

    def nothing(self, empty: str) -> str:
        """Return why there is nothing to show; ``empty`` where nothing is known of the visitor."""
        if self._failed:
            return self._failed
        if self.story is None:
            return translate("Desk", "The visitor gave no name or number.")
        return empty

    def ticket_of(self, visit: UUID) -> UUID | None:
        """Return the ticket of one of the visits shown, or None."""
        found = self.story.visits if self.story else ()
        return next((one.ticket for one in found if one.visit == visit), None)

    # Doing

    def note(self, visit: UUID, text: str) -> str:
        """Add a note about the visitor of ``visit``; return "" or why it did not work."""
        desk = self._desk
        try:
            key = visitors.visitor_of(visit)
            if key is not None:
                visitors.note(desk.station, key, text, desk.actor, desk.live.clock())
        except LobbyError as error:
            return self._words.sentence(error)
        self.refresh()
        return ""
