"""The staff: who has which role, who has a PIN, and setting both."""

from PySide6.QtCore import QObject, Signal

from kiosk.domain.access import Permission, Role, may, may_reset_pin
from kiosk.domain.errors import InvalidInput, LobbyError
from kiosk.operations import signin
from kiosk.operations.signin import Member
from kiosk.viewmodels.desk.background import Background
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.pin_words import pin_error, role_name
from kiosk.viewmodels.desk.words import one_line, translate


class StaffAdmin(QObject):
    """Everyone sees themselves and may change their own PIN; more is seen by those who may do more.

    ``changed`` the list or the chosen one; ``answered`` what is to be said; ``done`` a PIN was stored.
    """

    changed = Signal()
    answered = Signal()
    done = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._code: str | None = None
        self._said = ""
        self.failed = False
        self.actor: Member | None = None
        self.staff: list[Member] = []
        self.background = Background(self)

    def open(self, code: str | None) -> None:
        """Begin as the one who signed in."""
        self._code, self._said = code, ""
        self._read()

    @property
    def chosen(self) -> Member | None:
        """The one whose PIN and role are shown."""
        return next((one for one in self.staff if one.code == self._code), None)

    @property
    def busy(self) -> bool:
        """Whether a PIN is being stored."""
        return self.background.busy

    def choose(self, code: str) -> None:
        """Show someone else."""
        if code != self._code:
            self._code, self._said = code, ""
            self.changed.emit()
            self.answered.emit()

    def may_set_role(self) -> bool:
        """Whether the role of the chosen one can be changed here: not one's own."""
        actor, chosen = self.actor, self.chosen
        return (
            actor is not None and chosen is not None and actor != chosen and may(actor.role, Permission.STAFF)
        )

    def sentence(self) -> str:
        """Return what became of the last change, "" for nothing."""
        return translate("Desk", "Storing …") if self.busy else self._said

    def set_pin(self, secret: str, again: str) -> None:
        """Store a new PIN for the chosen one."""
        actor, chosen, desk = self.actor, self.chosen, self._desk
        if actor is None or chosen is None or self.busy:
            return
        if secret != again:
            self._tell(InvalidInput("not_the_same", "pin"))
            return
        station, now = desk.station, desk.live.clock()
        name = one_line(chosen.name)

        def stored(_nothing: object, error: LobbyError | None) -> None:
            self._tell(error, translate("Desk", "The new PIN of {name} is stored.").format(name=name))
            if error is None:
                self.done.emit()

        self.background.run(lambda: signin.set_pin(station, actor, chosen.code, secret, now), stored)
        self.answered.emit()

    def set_role(self, role: Role) -> None:
        """Give the chosen one another role."""
        chosen, desk = self.chosen, self._desk
        if chosen is None or role is chosen.role:
            return
        words = translate("Desk", "{name} is now: {role}.")
        said = words.format(name=one_line(chosen.name), role=role_name(role))
        try:
            signin.set_role(desk.station, self.actor, chosen.code, role, desk.live.clock())
        except LobbyError as error:
            self._tell(error)
        else:
            self._tell(None, said)

    def close(self) -> None:
        """Let the storing come to its end."""
        self.background.wait()

    def _tell(self, error: LobbyError | None, said: str = "") -> None:
        self.failed = error is not None
        self._said = pin_error(self._desk.words, error) if error else said
        self._read()

    def _read(self) -> None:
        try:
            staff = signin.members(self._desk.station)
        except LobbyError as error:
            self.failed, self._said = True, pin_error(self._desk.words, error)
        else:
            self.actor = next((one for one in staff if one.code == self._desk.staff), None)
            self.staff = [one for one in staff if self._sees(one)]
        self.changed.emit()
        self.answered.emit()

    def _sees(self, other: Member) -> bool:
        actor = self.actor
        return actor is not None and (other == actor or may_reset_pin(actor.role, other.role))
