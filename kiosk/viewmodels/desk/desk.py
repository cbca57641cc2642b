"""The desk itself: who sits where, which ticket is on the screen, and what can be done with it."""

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kiosk.domain.errors import LobbyError
from kiosk.domain.tickets import Move, TicketStatus, legal_moves
from kiosk.operations import queue
from kiosk.operations.queue import Actor, QueueRow, TicketDetail
from kiosk.operations.site import load_site
from kiosk.viewmodels.desk.live import LiveQueue
from kiosk.viewmodels.desk.words import DeskWords, translate


class Action(StrEnum):
    """What the buttons of the desk do."""

    SERVE = "serve"
    FINISH = "finish"
    RECALL = "recall"
    NO_SHOW = "no_show"
    CALL_NEXT = "call_next"
    CALL_CHOSEN = "call_chosen"


_MOVES = {
    Action.SERVE: Move.SERVE,
    Action.FINISH: Move.FINISH,
    Action.RECALL: Move.RECALL,
    Action.NO_SHOW: Move.NO_SHOW,
}


class Desk(QObject):
    """One receptionist's place. Operations that fail say so in ``message`` and change nothing.

    Signals: ``shown_changed`` another ticket is on the screen; ``detail_changed`` its content changed;
    ``actions_changed`` what can be done changed; ``message_changed`` there is something to say;
    ``seat_changed`` another counter or staff member; ``site_changed`` the site was configured anew.
    """

    shown_changed = Signal()
    detail_changed = Signal()
    actions_changed = Signal()
    message_changed = Signal()
    seat_changed = Signal()
    site_changed = Signal()

    def __init__(self, live: LiveQueue, words: DeskWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.live = live
        self.words = words
        self.station = live.station
        self.counter: int | None = None
        self.staff: str | None = None
        self.detail: TicketDetail | None = None
        self.message = ""
        live.changed.connect(self._on_changed)
        live.connection_changed.connect(self.actions_changed)
        live.site_changed.connect(self._on_site_changed)

    # Seat

    @property
    def actor(self) -> Actor:
        """Who acts."""
        return Actor(counter=self.counter, staff=self.staff)

    def sit(self, counter: int | None, staff: str | None) -> None:
        """Take a place; what the site does not know is left empty."""
        site = self.words.site
        self.counter = counter if counter in {one.number for one in site.counters} else None
        self.staff = staff if staff in {one.code for one in site.staff} else None
        self.live.counters.sit_at(self.counter)
        self.seat_changed.emit()
        self.actions_changed.emit()

    # The ticket on the screen

    @property
    def shown(self) -> UUID | None:
        """The ticket on the screen, or None."""
        return self.detail.row.id if self.detail else None

    def show(self, ticket: UUID | None) -> None:
        """Put a ticket on the screen."""
        if ticket == self.shown:
            return
        self.say("")
        self.detail = self._read(ticket) if ticket else None
        self.shown_changed.emit()
        self.detail_changed.emit()
        self.actions_changed.emit()

    def show_own(self) -> None:
        """Put the ticket at one's own counter back on the screen, where there is one."""
        own = self.live.at_counter(self.counter)
        if own is not None:
            self.show(own.id)

    def say(self, message: str) -> None:
        """Say something beside the actions, or nothing with ""."""
        if message != self.message:
            self.message = message
            self.message_changed.emit()

    # Actions

    def allowed(self, action: Action) -> bool:
        """Whether an action would be accepted as far as this desk knows."""
        if self.counter is None or self.live.cut_off_since is not None:
            return False
        if action is Action.CALL_NEXT:
            return self._someone_waits()
        row = self.detail.row if self.detail else None
        if row is None:
            return False
        if action is Action.CALL_CHOSEN:
            return row.status == TicketStatus.WAITING
        if action is Action.FINISH and row.status != TicketStatus.SERVING:
            return False
        return row.counter == self.counter and _MOVES[action] in legal_moves(row.status)

    def main_action(self) -> Action:
        """Return what is most likely wanted now; its button stands out."""
        for action in (Action.FINISH, Action.SERVE):
            if self.allowed(action):
                return action
        return Action.CALL_NEXT

    def hand_action(self) -> Action:
        """Return what F6 means now: finish a ticket being served, else begin to serve."""
        serving = self.detail is not None and self.detail.row.status == TicketStatus.SERVING
        return Action.FINISH if serving else Action.SERVE

    def call_next(self) -> None:
        """Call the next ticket of this counter's services and show it."""
        actor = self.actor
        found = self._try("", lambda: queue.call_next(self.station, actor, self.live.clock()))
        if found is not None:
            self._took(found)
        elif not self.message and self.counter is not None:
            place = self.words.counter(self.counter)
            self.say(translate("Desk", "Nobody is waiting for {counter}.").format(counter=place))

    def call_chosen(self) -> None:
        """Call the ticket on the screen."""
        self._move(lambda ticket: queue.call(self.station, ticket, self.actor, self.live.clock()))

    def recall(self) -> None:
        """Call the ticket on the screen once more."""
        self._move(lambda ticket: queue.recall(self.station, ticket, self.actor, self.live.clock()))

    def serve(self) -> None:
        """The visitor has come to the counter."""
        self._move(lambda ticket: queue.serve(self.station, ticket, self.actor, self.live.clock()))

    def no_show(self) -> None:
        """The visitor did not come."""
        self._move(lambda ticket: queue.no_show(self.station, ticket, self.actor, self.live.clock()))

    def finish(self, outcome: str | None) -> None:
        """End the service with an outcome code of the site."""
        self._move(lambda ticket: queue.finish(self.station, ticket, self.actor, outcome, self.live.clock()))

    # Inside

    def _move(self, operation: Callable[[UUID], QueueRow]) -> None:
        detail = self.detail
        if detail is None:
            return
        row = self._try(detail.row.label, lambda: operation(detail.row.id))
        if row is not None:
            self._took(row)

    def _took(self, row: QueueRow) -> None:
        self.live.take([row])
        self.show(row.id)
        if self.detail is not None and self.detail.row != row:
            self._reread()

    def _try(self, label: str, operation: Callable[[], QueueRow | None]) -> QueueRow | None:
        self.say("")
        try:
            return operation()
        except LobbyError as error:
            self.live.refresh()
            self.say(self.words.error(error, self._with_counter(error, label)))
            return None

    def _with_counter(self, error: LobbyError, label: str) -> str:
        """Add the counter that has the ticket now, for the sentence."""
        row = self.live.row(self.shown) if label and self.shown else None
        if row is not None and row.counter not in (None, self.counter):
            error.values.setdefault("counter", row.counter)
        return label

    def _read(self, ticket: UUID) -> TicketDetail | None:
        try:
            return queue.detail(self.station, ticket)
        except LobbyError as error:
            self.say(self.words.error(error))
            return self.detail if self.shown == ticket else None

    def _reread(self) -> None:
        if self.shown is not None:
            self.detail = self._read(self.shown)
            self.detail_changed.emit()
            self.actions_changed.emit()

    def _on_changed(self, tickets: frozenset[UUID]) -> None:
        if self.shown in tickets:
            self._reread()
        else:
            self.actions_changed.emit()

    def _on_site_changed(self) -> None:
        """Take over the site's new configuration."""
        try:
            found = load_site(self.station.site.code)
        except LobbyError as error:
            self.say(self.words.error(error))
            return
        if found is not None:
            _, site, keys = found
            self.station = self.live.station = replace(self.station, site=site, keys=keys)
            self.words.site = site
            self.live.refresh()
            self.sit(self.counter, self.staff)
            self.site_changed.emit()

    def _someone_waits(self) -> bool:
        served = next((one.services for one in self.words.site.counters if one.number == self.counter), ())
        return self.live.anyone_waits_for(served)
