"""Kiosks where a visitor asks for staff."""

from PySide6.QtCore import QObject, Signal

from kiosk.domain.errors import LobbyError
from kiosk.operations import help as help_operations
from kiosk.operations.help import HelpCall
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.words import clock, one_line, translate


class HelpCalls(QObject):
    """The calls nobody has answered yet, oldest first. ``changed`` is sent when they change."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.calls: list[HelpCall] = []
        desk.live.help_changed.connect(self.refresh)
        desk.live.loaded.connect(self.refresh)
        desk.live.connection_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Read the open calls; those known stay while storage fails."""
        if self._desk.live.cut_off_since is not None:
            return
        try:
            found = help_operations.open_calls(self._desk.station)
        except LobbyError as error:
            self._desk.say(self._desk.words.error(error))
            return
        if found != self.calls:
            self.calls = found
            self.changed.emit()

    def answer(self) -> None:
        """Answer the oldest call: someone is on the way."""
        if not self.calls:
            return
        desk = self._desk
        try:
            help_operations.answer(desk.station, self.calls[0].id, desk.actor, desk.live.clock())
        except LobbyError as error:
            desk.say(desk.words.error(error))
            return
        self.refresh()

    def title(self) -> str:
        """Return which kiosk calls."""
        station = one_line(self.calls[0].station)
        return translate("Desk", "{kiosk} asks for help").format(kiosk=station)

    def details(self) -> str:
        """Return for how long, on which page, in which language, and how many more call."""
        call, words = self.calls[0], self._desk.words
        seconds = int((self._desk.live.clock() - call.called_at).total_seconds())
        parts = [
            translate("Desk", "for {time}").format(time=clock(seconds)),
            page_name(call.page),
            words.speaks(call.language),
        ]
        if len(self.calls) > 1:
            parts.append(words.more(len(self.calls) - 1))
        return " · ".join(filter(None, parts))


def page_name(code: str) -> str:
    """Return what a page of the touch screen is called, "" for one without a name."""
    known = {
        "greeting": translate("Desk", "on the first page"),
        "purpose": translate("Desk", "choosing the purpose"),
        "party": translate("Desk", "entering the number of people"),
        "details": translate("Desk", "entering details"),
        "host": translate("Desk", "looking for a person"),
        "confirm": translate("Desk", "checking the summary"),
        "ticket": translate("Desk", "looking at the ticket"),
    }
    return known.get(code, "")
