"""The middle: the ticket on the screen, the visitor's words, and what happened so far."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from kiosk.domain.tickets import IN_LINE, TicketStatus
from kiosk.operations.queue import TicketDetail
from kiosk.ui import theme
from kiosk.ui.desk.card import Card
from kiosk.ui.desk.facts_grid import FactsGrid
from kiosk.ui.desk.guide_card import GuideCard
from kiosk.ui.desk.labels import ElidedLabel, Label, WrappedLabel
from kiosk.ui.desk.look import TITLE, Look
from kiosk.ui.desk.read_text import ReadText
from kiosk.ui.desk.status_chip import StatusChip
from kiosk.ui.desk.story_card import StoryCard
from kiosk.ui.desk.ticket_links import TicketLinks
from kiosk.viewmodels.desk.desk import Action, Desk
from kiosk.viewmodels.desk.facts import facts, subject, summary, visitor_words
from kiosk.viewmodels.desk.guides import guide
from kiosk.viewmodels.desk.words import clock, translate

_GAP = theme.SPACE.desk_gap
_INSIDE = 20
_LEAST = 320


class VisitorPane(QScrollArea):
    """Follows the desk's ticket; scrolls only in a very low window."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("visitor")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._head = HeadCard(look)
        self.links = self._head.links
        self._words = Card(look, inside=_INSIDE)
        self.story = StoryCard(look, desk)
        self._guide = GuideCard(look)
        self._empty = Card(look, inside=_INSIDE)
        self._fill(look)
        self.story.note_asked.connect(lambda: self.links.asked.emit("note"))
        self.story.ticket_asked.connect(lambda ticket: desk.show(ticket) if ticket else None)
        desk.detail_changed.connect(self.refresh)
        desk.live.ticked.connect(self.tick)
        desk.live.changed.connect(lambda _tickets: self._invite())
        desk.seat_changed.connect(self._invite)
        self.retranslate()

    def _fill(self, look: Look) -> None:
        self._words_title = Label(look, theme.DESK.label, colour="ink2")
        self._subject = WrappedLabel(look, theme.DESK.body, TITLE)
        self._text = ReadText(look, theme.DESK.row_ticket)
        self._words.body.setContentsMargins(_INSIDE, 14, _INSIDE, 14)
        self._words.body.setSpacing(6)
        for widget in (self._words_title, self._subject, self._text):
            self._words.body.addWidget(widget)
        self._nothing = Label(look, theme.DESK.row_ticket, colour="ink2", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.body.addWidget(self._nothing)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self._head)
        layout.addWidget(self._words)
        layout.addWidget(self.story, 1)
        layout.addWidget(self._guide)
        layout.addWidget(self._empty, 1)
        inside.setAutoFillBackground(False)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)

    def stops(self) -> list[QWidget]:
        """Return what the Tab key visits, in order."""
        return [*self.links.buttons.values(), self._text, *self.story.stops()]

    def show_story(self, name: str) -> None:
        """Show a tab of the card below by key, where it can be seen."""
        self.story.choose(name, by_key=True)
        self.ensureWidgetVisible(self.story, 0, 0)

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self.links.retranslate()
        self._words_title.setText(translate("Desk", "In the visitor’s words"))
        self._text.setAccessibleName(translate("Desk", "In the visitor’s words"))
        self.story.retranslate()
        self._invite()
        self.refresh()

    def _invite(self) -> None:
        """Say what can be done while no ticket is shown."""
        if self._desk.allowed(Action.CALL_NEXT):
            self._nothing.setText(translate("Desk", "Choose a ticket, or call the next visitor with F2."))
        elif self._desk.busy():
            self._nothing.setText(self._desk.busy())
        elif self._desk.live.waiting_count():
            self._nothing.setText(
                translate(
                    "Desk", "Nobody is waiting for your counter. Choose a ticket, or another counter above."
                )
            )
        else:
            self._nothing.setText(translate("Desk", "Nobody is waiting. A new ticket appears by itself."))

    def refresh(self) -> None:
        """Show the desk's ticket as it is now."""
        detail, words = self._desk.detail, self._desk.words
        for card in (self._head, self.story):
            card.setVisible(detail is not None)
        self._empty.setVisible(detail is None)
        self.story.timeline.show(detail)
        self._guide.show_guide(guide(detail, words))
        about = subject(detail, words) if detail else ""
        note = visitor_words(detail) if detail else ""
        self._words.setVisible(bool(about or note))
        self._subject.setText(about)
        self._subject.setVisible(bool(about))
        self._text.show_text(note)
        self._text.setVisible(bool(note))
        if detail is not None:
            self._head.show_ticket(detail, self._desk)
            self.tick()

    def tick(self) -> None:
        """Let the running time move on."""
        detail = self._desk.detail
        if detail is not None:
            self._head.show_status(detail.row.status, _status_text(detail, self._desk))


class HeadCard(Card):
    """Number, name, what for, state, and the facts."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, inside=_INSIDE)
        self._number = Label(look, theme.DESK.ticket_in_hand, TITLE)
        self._name = ElidedLabel(look, theme.DESK.visitor_name, TITLE)
        self._summary = WrappedLabel(look, theme.DESK.body, colour="ink2")
        self.chip = StatusChip(look)
        self._facts = FactsGrid(look)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._name)
        names.addWidget(self._summary)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._number, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addLayout(names, 0, 1)
        self.body.setContentsMargins(_INSIDE, 16, _INSIDE, 16)
        self.body.setSpacing(14)
        self.body.addLayout(self._grid)
        self.body.addWidget(self._facts)
        self.links = TicketLinks(look)
        self.body.addWidget(self.links)
        self._beside: bool | None = None
        self._place_chip()

    def show_ticket(self, detail: TicketDetail, desk: Desk) -> None:
        """Show this ticket."""
        self._number.setText(detail.row.label)
        self._name.setText(desk.words.visitor(detail.row.name))
        self._summary.setText(summary(detail, desk.words))
        self._facts.show_facts(facts(detail, desk.words))
        self._place_chip()

    def show_status(self, status: TicketStatus, text: str) -> None:
        """Show where the ticket stands."""
        self.chip.show_status(status, text)
        self._place_chip()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the chip below the name where there is no room beside it."""
        super().resizeEvent(event)
        self._place_chip()

    def _place_chip(self) -> None:
        """Put the state beside the name, or below it where the name would be cut."""
        hints = (self._number.sizeHint(), self._name.sizeHint(), self.chip.sizeHint())
        wanted = sum(one.width() for one in hints) + 2 * (_INSIDE + self._grid.horizontalSpacing())
        beside = wanted <= max(self.width(), _LEAST)
        if beside == self._beside:
            return
        self._beside = beside
        self._grid.removeWidget(self.chip)
        if beside:
            self._grid.addWidget(self.chip, 0, 2, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        else:
            self._grid.addWidget(self.chip, 1, 0, 1, 3, Qt.AlignmentFlag.AlignLeft)


def _status_text(detail: TicketDetail, desk: Desk) -> str:
    """Return the state, with the running time of one that is not over."""
    row, words, now = detail.row, desk.words, desk.live.clock()
    state = words.status(row.status)
    if row.status in IN_LINE:
        return f"{state} {words.minutes(int((now - row.issued_at).total_seconds()) // 60)}"
    if row.status == TicketStatus.CALLED:
        state = words.called(row.calls)
    begun = {TicketStatus.CALLED: row.called_at, TicketStatus.SERVING: row.serving_at}.get(row.status)
    return state if begun is None else f"{state} {clock(int((now - begun).total_seconds()))}"
