"""The desk itself: who sits where, which ticket is on the screen, and what can be done with it."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kiosk.domain.access import Permission
from kiosk.domain.errors import LobbyError
from kiosk.domain.tickets import AT_COUNTER, Priority, TicketStatus
from kiosk.operations import counters, moves, permissions, queue
from kiosk.operations.priority import set_priority
from kiosk.operations.queue import Actor, Event, QueueRow, TicketDetail
from kiosk.operations.site import load_site
from kiosk.viewmodels.desk.actions import CALLS, Action, last_step, meant, possible
from kiosk.viewmodels.desk.live import LiveQueue
from kiosk.viewmodels.desk.words import DeskWords, translate

__all__ = ["Action", "Desk"]


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
        # How a command of this installation is started, where it can be.
        self.again: Callable[[], list[str]] | None = None
        self._open = Actor()
        self._may: frozenset[Permission] = frozenset()
        live.changed.connect(self._on_changed)
        live.connection_changed.connect(self._on_connection)
        live.day_began.connect(self._on_new_day)
        live.site_changed.connect(self._on_site_changed)

    # Seat

    @property
    def actor(self) -> Actor:
        """Who acts."""
        return Actor(counter=self.counter, staff=self.staff, at_desk=True)

    def sit(self, counter: int | None, staff: str | None) -> None:
        """Take a place and open its counter; the one that was left closes. None: no counter.

        What the site does not know is left empty.
        """
        site = self.words.site
        self.counter = counter if counter in {one.number for one in site.counters} else None
        self.staff = staff if staff in {one.code for one in site.staff} else None
        self.live.counters.sit_at(self.counter)
        self.seat_changed.emit()
        self._read_role()
        self._open_counter()
        self.actions_changed.emit()

    def _read_role(self) -> None:
        asked = (Permission.PRIORITY, Permission.UNDO_OTHERS)
        try:
            may = [one for one in asked if permissions.allows(self.station, self.actor, one)]
        except LobbyError as error:
            self.say(self.words.error(error))
            return
        self._may = frozenset(may)

    def leave(self) -> None:
        """Close the counter as the desk itself closes; the place is remembered."""
        if self._open.counter is not None:
            self._guarded(lambda: counters.close_counter(self.station, self._open, self.live.clock()))
            self._open = Actor()

    def _open_counter(self) -> None:
        # A counter nobody has signed in to is not at work, where the site knows who works there.
        manned = self.staff is not None or not self.words.site.staff
        before, seat, now = self._open, self.actor if manned else Actor(), self.live.clock()
        if before == seat or self.live.cut_off_since is not None:
            return
        if before.counter is not None and before.counter != seat.counter:
            self._guarded(lambda: counters.close_counter(self.station, before, now))
        if seat.counter is not None:
            self._guarded(lambda: counters.open_counter(self.station, seat, now))
        self._open = seat

    def _guarded(self, operation: Callable[[], None]) -> None:
        try:
            operation()
        except LobbyError as error:
            self.say(self.words.error(error))

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
        if action in CALLS and self.busy():
            return False
        if action is Action.CALL_NEXT:
            return self._someone_waits()
        if action is Action.UNDO:
            return bool(self.last_step())
        if action is Action.PRIORITY and Permission.PRIORITY not in self._may:
            return False
        row = self.detail.row if self.detail else None
        return row is not None and possible(action, row, self.counter)

    def busy(self) -> str:
        """Return why nobody else can be called to this counter now, "" when somebody can.

        A rule of the desk alone: scripts call ticket after ticket.
        """
        row = self.live.at_counter(self.counter)
        if row is None or row.status not in AT_COUNTER:
            return ""
        if row.status == TicketStatus.CALLED:
            words = translate("Desk", "{ticket} has not come yet. Choose Hold or No-show first.")
        else:
            words = translate("Desk", "Finish or hold {ticket} first.")
        return words.format(ticket=row.label)

    def main_action(self) -> Action:
        """Return what is most likely wanted now; its button stands out."""
        for action in (Action.FINISH, Action.SERVE):
            if self.allowed(action):
                return action
        return Action.CALL_NEXT

    def meant(self, action: Action) -> Action:
        """Return what a button means now: F6 serves, then finishes; F4 holds and resumes; F7 puts back."""
        return meant(action, self.detail.row if self.detail else None)

    def last_step(self) -> str:
        """Return the kind of the step that can be taken back here, "" for none."""
        step = last_step(self.detail.events) if self.detail else None
        if step is None or not (self._own(step) or (self.staff and Permission.UNDO_OTHERS in self._may)):
            return ""
        return step.kind

    def _own(self, step: Event) -> bool:
        """Whether a step was made here by whoever sits here."""
        by = self.words.staff(self.staff)
        mine = step.staff == by if step.staff and by else step.counter == self.counter
        return step.station == self.station.name and mine

    def call_next(self) -> None:
        """Call the next ticket of this counter's services and show it, unless someone is here already."""
        actor, busy = self.actor, self.busy()
        if busy:
            self.say(busy)
            return
        found = self._try("", lambda: moves.call_next(self.station, actor, self.live.clock()))
        if found is not None:
            self._took(found)
        elif not self.message and self.counter is not None:
            place = self.words.counter(self.counter)
            self.say(translate("Desk", "Nobody is waiting for {counter}.").format(counter=place))

    def call_chosen(self) -> None:
        """Call the ticket on the screen, unless someone is here already."""
        if busy := self.busy():
            self.say(busy)
            return
        self._move(lambda ticket: moves.call(self.station, ticket, self.actor, self.live.clock()))

    def recall(self) -> None:
        """Call the ticket on the screen once more."""
        self._move(lambda ticket: moves.recall(self.station, ticket, self.actor, self.live.clock()))

    def serve(self) -> None:
        """The visitor has come to the counter."""
        self._move(lambda ticket: moves.serve(self.station, ticket, self.actor, self.live.clock()))

    def no_show(self) -> None:
        """The visitor did not come."""
        self._move(lambda ticket: moves.no_show(self.station, ticket, self.actor, self.live.clock()))

    def hold(self) -> None:
        """The visitor is sent away for a while."""
        self._move(lambda ticket: moves.hold(self.station, ticket, self.actor, self.live.clock()))

    def resume(self) -> None:
        """Go on with a ticket that was on hold."""
        self._move(lambda ticket: moves.resume(self.station, ticket, self.actor, self.live.clock()))

    def transfer(self, *, service: str | None = None, counter: int | None = None) -> None:
        """Send the ticket on to another service or counter."""
        self._move(
            lambda ticket: moves.transfer(
                self.station, ticket, self.actor, self.live.clock(), service=service, counter=counter
            )
        )

    def put_back(self) -> None:
        """A no-show has come after all."""
        self._move(lambda ticket: moves.put_back(self.station, ticket, self.actor, self.live.clock()))

    def cancel(self) -> None:
        """The visitor does not want to wait any longer."""
        self._move(lambda ticket: moves.cancel(self.station, ticket, self.actor, self.live.clock()))

    def set_priority(self, priority: Priority) -> None:
        """Give the ticket another priority class."""
        self._move(lambda ticket: set_priority(self.station, ticket, priority, self.actor, self.live.clock()))

    def undo(self) -> None:
        """Take the last step of the ticket on the screen back."""
        self._move(lambda ticket: moves.undo(self.station, ticket, self.actor, self.live.clock()))

    def finish(self, outcome: str | None) -> None:
        """End the service with an outcome code of the site."""
        self._move(lambda ticket: moves.finish(self.station, ticket, self.actor, outcome, self.live.clock()))

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
            self.reread()

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

    def reread(self) -> None:
        """Show the ticket on the screen as it is stored now."""
        if self.shown is not None:
            self.detail = self._read(self.shown)
            self.detail_changed.emit()
            self.actions_changed.emit()

    def _on_changed(self, tickets: frozenset[UUID]) -> None:
        if self.shown in tickets:
            self.reread()
        else:
            self.actions_changed.emit()

    def _on_connection(self) -> None:
        self._open_counter()
        self.actions_changed.emit()

    def _on_new_day(self) -> None:
        """A counter that stays open over midnight is open on the new day, too."""
        self._open = Actor()
        self._open_counter()

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
        return self.live.anyone_waits_for(served, self.counter)
