"""Below the visitor's words: what happened to the ticket, and behind further tabs who stands behind it."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.buttons import DeskButton
from kiosk.ui.desk.card import Card
from kiosk.ui.desk.labels import WrappedLabel
from kiosk.ui.desk.lines_table import LinesTable
from kiosk.ui.desk.look import MEDIUM, RING, Look, font
from kiosk.ui.desk.page_tabs import Tab
from kiosk.ui.desk.read_text import ReadText
from kiosk.ui.desk.timeline_view import TimelineView
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.timeline import TimelineModel
from kiosk.viewmodels.desk.visitor_story import VisitorStory
from kiosk.viewmodels.desk.words import translate

STORY_KEYS = {"timeline": "Alt+1", "visits": "Alt+2", "notes": "Alt+3"}
NOTE_KEY = "Ctrl+M"
_INSIDE = 20
_TAB, _TAB_PAD = 36, 12


class StoryCard(Card):
    """The tab that was chosen stays from ticket to ticket.

    Signals: ``note_asked`` someone wants to add a note; ``ticket_asked`` carries the ticket of an earlier
    visit that should be shown.
    """

    note_asked = Signal()
    ticket_asked = Signal(object)

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, inside=1)
        self.timeline = TimelineModel(desk.words, self)
        self.story = VisitorStory(desk, self)
        self.tabs = {name: KeyTab(look, key) for name, key in STORY_KEYS.items()}
        self.view = TimelineView(look, self.timeline)
        self.view.setObjectName("timeline")
        self.visits = LinesTable(look, self.story.visits, (66, 34))
        self.visits.setObjectName("earlier")
        self.notes = ReadText(look, theme.DESK.body, fills=True)
        self.add = DeskButton(look, "message-square-plus", NOTE_KEY)
        self.add.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._pages = {
            "timeline": StoryPage(look, self.view, inset=_INSIDE - 1),
            "visits": StoryPage(look, self.visits),
            "notes": StoryPage(look, self.notes, inset=_INSIDE - 1, foot=self.add),
        }
        self._lay_out()
        for name, tab in self.tabs.items():
            tab.clicked.connect(lambda _on=False, name=name: self.choose(name))
        self.visits.confirmed.connect(lambda visit: self.ticket_asked.emit(self.story.ticket_of(visit)))
        self.add.clicked.connect(self.note_asked)
        self.story.changed.connect(self._show_story)
        self.choose("timeline")

    def _lay_out(self) -> None:
        row = self._row = QHBoxLayout()
        row.setContentsMargins(_INSIDE - 1 - _TAB_PAD, 6, 4, 0)
        row.setSpacing(0)
        for tab in self.tabs.values():
            row.addWidget(tab)
        row.addStretch(1)
        stack = self._stack = QStackedWidget()
        for page in self._pages.values():
            stack.addWidget(page)
        self.body.setContentsMargins(1, 0, 1, 8)
        self.body.addLayout(row)
        self.body.addWidget(stack, 1)

    def choose(self, name: str, *, by_key: bool = False) -> None:
        """Show a tab; by key the focus goes to what it shows."""
        for one, tab in self.tabs.items():
            tab.set_current(one == name)
        self._stack.setCurrentWidget(self._pages[name])
        self.story.want(name != "timeline")
        self._show_story()
        if by_key:
            self.visits.choose_first()
            content = self._pages[name].content
            shown = content if content.isVisible() else self.tabs[name]
            shown.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def stops(self) -> Sequence[QWidget]:
        """Return what the Tab key visits, in order."""
        return [*self.tabs.values(), self.view, self.visits, self.notes, self.add]

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self.view.setAccessibleName(translate("Desk", "Timeline"))
        self.visits.setAccessibleName(translate("Desk", "Earlier visits"))
        self.notes.setAccessibleName(translate("Desk", "Notes"))
        self.add.show_as(translate("Desk", "Add note …"), "message-square-plus", NOTE_KEY, main=False)
        self.story.show()

    def _show_story(self) -> None:
        found = self.story.story
        visits = len(found.visits) if found else None
        notes = len(found.notes) if found else None
        self.tabs["timeline"].show_as(translate("Desk", "Timeline"), None)
        self.tabs["visits"].show_as(translate("Desk", "Earlier visits"), visits)
        self.tabs["notes"].show_as(translate("Desk", "Notes"), notes)
        self.notes.show_text(self.story.notes())
        for name, some, empty in (
            ("visits", visits, translate("Desk", "No earlier visits.")),
            ("notes", notes, translate("Desk", "No notes so far.")),
        ):
            self._pages[name].explain("" if some else self.story.nothing(empty))
        self.add.setEnabled(found is not None)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the keys out where there is no room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        margins = self._row.contentsMargins()
        room = self.width() - 2 - margins.left() - margins.right()
        keyed = sum(tab.full_width() for tab in self.tabs.values()) <= room
        for tab in self.tabs.values():
            tab.use_key(keyed)


class StoryPage(QWidget):
    """Something to read, or why there is nothing; below it perhaps a button."""

    def __init__(self, look: Look, content: QWidget, *, inset: int = 0, foot: QWidget | None = None) -> None:
        super().__init__()
        self.content = content
        self._nothing = WrappedLabel(look, theme.DESK.body, colour="ink2")
        self._nothing.setContentsMargins(_INSIDE - 1, 0, 8, 0)
        self._nothing.hide()
        room = QHBoxLayout()
        room.setContentsMargins(inset, 0, 7 if inset else 0, 0)
        room.addWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._nothing)
        layout.addLayout(room, 1)
        layout.addStretch(0)
        if foot is not None:
            line = QHBoxLayout()
            line.setContentsMargins(_INSIDE - 1 - RING, 4, 0, 0)
            line.addWidget(foot)
            line.addStretch(1)
            layout.addLayout(line)

    def explain(self, why: str) -> None:
        """Say why there is nothing, or with "" show what there is."""
        self._nothing.setText(why)
        self._nothing.setVisible(bool(why))
        self.content.setVisible(not why)


class KeyTab(Tab):
    """A tab that names its key behind the words."""

    def __init__(self, look: Look, key: str) -> None:
        super().__init__(look)
        self._key = key
        self._keyed = True
        self.setFixedHeight(_TAB)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(key)

    def use_key(self, keyed: bool) -> None:
        """Name the key, or leave it to the tooltip."""
        if keyed != self._keyed:
            self._keyed = keyed
            self.setToolTip("" if keyed else self._key)
            self.updateGeometry()
            self.update()

    def full_width(self) -> int:
        """Return the width with words and key, in px."""
        return super().sizeHint().width() + self._key_width() + 2

    def sizeHint(self) -> QSize:
        """Return room for words, count and key."""
        return QSize(self.full_width() if self._keyed else super().sizeHint().width(), self.height())

    def minimumSizeHint(self) -> QSize:
        """Return room for words and count: these are never cut."""
        return super().sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tab, then its key."""
        super().paintEvent(event)
        if not self._keyed:
            return
        painter = QPainter(self)
        painter.setFont(font(theme.DESK.key_cap, MEDIUM))
        painter.setPen(self.look.colour("ink2"))
        width = self._key_width()
        place = QRect(self.width() - _TAB_PAD + 2 - width, 0, width + 2, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._key)
        painter.end()

    def _key_width(self) -> int:
        return QFontMetrics(font(theme.DESK.key_cap, MEDIUM)).horizontalAdvance(self._key)
