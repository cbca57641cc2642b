"""Choosing at the touch screen: tiles, names, offers, and a code held to the scanner."""

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.site import Action
from kiosk.viewmodels.touch.session_state import SessionState

QML_IMPORT_NAME = "Lobby.Models"
QML_IMPORT_MAJOR_VERSION = 1

# Pages that tell of a visit that is done: nothing leads back to them.
_DONE = ("ticket", "thanks", "rating")


@QmlElement
@QmlUncreatable("the base of the session")
class SessionChoices(SessionState):  # type: ignore[operator]
    """What visitors choose, and the page that it leads to."""

    @Slot()
    def start(self) -> None:
        """The greeting was touched."""
        if self._page == "greeting":
            self._show("purpose", 1)

    @Slot(str)
    def choosePurpose(self, code: str) -> None:
        """A tile was touched."""
        purpose = self.site.purpose(code)
        if purpose is None or self._page != "purpose" or not self._ready():
            return
        if purpose.action is Action.OFFERS:
            self._show("offers", 1)
            return
        if purpose.action is not Action.CHECK_IN:
            self.lookUp(purpose.action is Action.LEAVING)
            return
        same = self.form_model.chosen == purpose and self.form_model.offer is None
        self._returning = self._returning and same
        self.form_model.choose_purpose(purpose)
        self._advance()

    @Slot(str)
    def chooseHost(self, code: str) -> None:
        """A name was touched; an empty code goes on without one, where none is needed."""
        host = self.site.host(code)
        if self._page != "host" or not self._ready() or (host is None and self.form_model.host_required):
            return
        self.form_model.choose_host(host)
        self._advance()

    @Slot(str)
    def chooseService(self, code: str) -> None:
        """One of the services of the purpose was touched."""
        if self._page == "service" and self._ready():
            self.form_model.choose_service(code)
            self._advance()

    @Slot(str)
    def chooseOffer(self, code: str) -> None:
        """An offer was touched: a number for someone who explains it."""
        offer = next((one for one in self.site.offers if one.code == code), None)
        if offer is None or self._page != "offers" or not self._ready():
            return
        same = self._returning and self.form_model.offer is not None
        if self.form_model.choose_offer(offer):
            self._returning = same
            self._advance()

    @Slot(bool)
    def lookUp(self, leaving: bool) -> None:
        """Open the pad for a ticket number, to see where it stands or to leave."""
        if not self._ready():
            return
        self._behind = "purpose"
        self.lookup_model.begin(leaving)
        self._show("leaving" if leaving else "my_ticket", 1)

    @Slot(str)
    def scanned(self, code: str) -> None:
        """A code was held to scanner or camera: sign out where this is asked for, else show its ticket.

        What a visitor has entered so far is kept; one step back leads there again.
        """
        self._idle.carry_on()
        self._set_overlay("")
        if self._page == "leaving" and not self.lookup_model.is_answered:
            self.lookup_model.take(code)
            return
        if self._page in _DONE:
            self.ticket_model.clear()
            self.rating_model.clear()
            self._behind = "purpose"
        elif self._page not in ("my_ticket", "leaving"):
            self._behind = self._page
        self.lookup_model.begin(False)
        self.lookup_model.take(code)
        if self._page != "my_ticket":
            self._show("my_ticket", 1)

    def _ready(self) -> bool:
        return not self._settling.isActive()

    def _advance(self) -> None:
        steps = self.form_model.steps
        if self._returning:
            self._returning = False
            self._show("confirm", 1)
        else:
            self._show(steps[steps.index(self._page) + 1], 1)

    def _show(self, page: str, direction: int) -> None:
        self._page = page
        self._direction = direction
        if self.settle_ms:
            self._settling.start(self.settle_ms)
        self.pageChanged.emit()
        self.settledChanged.emit()

    def _set_overlay(self, overlay: str) -> None:
        self._overlay = overlay
        self.overlayChanged.emit()
