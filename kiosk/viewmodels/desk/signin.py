"""Who is at the desk: the first PIN, signing in, locking, and unlocking."""

import math
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from kiosk.domain.access import Tick, must_lock
from kiosk.domain.errors import InvalidInput, LobbyError
from kiosk.operations import access, signin
from kiosk.operations.signin import Member
from kiosk.viewmodels.desk.background import Background
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.pin_words import pin_error
from kiosk.viewmodels.desk.words import clock, one_line, translate


class Door(StrEnum):
    """What stands before the desk."""

    OPEN = "open"
    LOCKED = "locked"
    SIGN_IN = "sign_in"
    FIRST_PIN = "first_pin"
    NO_STAFF = "no_staff"


class SignIn(QObject):
    """``changed`` another door; ``answered`` what is to be said, or whether it is being checked, changed.

    ``ticks`` reads the clock by which inactivity is measured.
    """

    changed = Signal()
    answered = Signal()

    def __init__(
        self, desk: Desk, parent: QObject | None = None, ticks: Callable[[], Tick] = access.tick
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.door = Door.SIGN_IN
        self.member: Member | None = None
        self.staff: list[Member] = []
        self.counter: int | None = desk.counter
        self.chosen: str | None = None
        self._ticks = ticks
        self._touched = ticks()
        self._until: float | None = None
        self._error: LobbyError | None = None
        self.background = Background(self)
        desk.live.ticked.connect(self.second)
        desk.site_changed.connect(self._on_site_changed)

    # Doors

    def begin(self, member: str | None = None, last: str | None = None) -> None:
        """Begin with the sign-in, ``last`` chosen; or as ``member`` without one, for tests and pictures.

        Raises NotFound, StorageError for ``member``.
        """
        if member is not None:
            self._enter(signin.member(self.desk.station, member))
            return
        self.desk.sit(self.desk.counter, None)
        self.counter = self.desk.counter
        self._read()
        self._open(self._first_door())
        self.choose(last if last in {one.code for one in self.staff} else None)

    def lock(self) -> None:
        """Let nobody see or do anything until someone signs in."""
        if self.door is Door.OPEN:
            self.counter = self.desk.counter
            self.desk.sit(self.counter, None)
            self._open(Door.LOCKED)

    def knock(self) -> None:
        """Someone stands at the locked desk: ask who it is."""
        if self.door is Door.LOCKED:
            self._read()
            self._open(Door.SIGN_IN)
            self.choose(self.member.code if self.member else None)

    def step_back(self) -> None:
        """Nobody signed in after all: the locked desk shows its closed door again."""
        if self.door is Door.SIGN_IN and self.member is not None and not self.busy:
            self._open(Door.LOCKED)

    # Signing in

    @property
    def busy(self) -> bool:
        """Whether a PIN is being checked."""
        return self.background.busy

    @property
    def training(self) -> bool:
        """Whether this is the training: then every PIN is right."""
        return self.desk.station.training

    def choose(self, code: str | None) -> None:
        """Choose who signs in; what they have to wait for is said at once."""
        self.chosen = code
        self._error = None
        self._wait()
        self.answered.emit()

    def sit_at(self, counter: int | None) -> None:
        """Choose the counter of this desk."""
        self.counter = counter
        self.answered.emit()

    def attempt(self, secret: str) -> None:
        """Check the PIN of the one who was chosen."""
        code, station, now = self.chosen, self.desk.station, self.desk.live.clock()
        if code is None or self.busy or self.waiting:
            return
        if self.training:
            self._enter(signin.member(station, code))
            return
        self.background.run(lambda: signin.sign_in(station, code, secret, now), self._checked)
        self.answered.emit()

    def choose_first_pin(self, secret: str, again: str) -> None:
        """Become the administrator with this PIN."""
        code, station, now = self.chosen, self.desk.station, self.desk.live.clock()
        if code is None or self.busy:
            return
        if secret != again:
            self._checked(None, InvalidInput("not_the_same", "pin"))
            return
        self.background.run(lambda: signin.choose_first_pin(station, code, secret, now), self._checked)
        self.answered.emit()

    @property
    def waiting(self) -> bool:
        """Whether no attempt may be made now."""
        return self._until is not None

    @property
    def failed(self) -> bool:
        """Whether the last attempt did not work."""
        return self._error is not None and not self.busy

    def sentence(self) -> str:
        """Return what is to be said about the last attempt or the next, "" for nothing."""
        if self.busy:
            return translate("Desk", "Checking …")
        if self._until == math.inf:
            return pin_error(self.desk.words, LobbyError("stopped"))
        said = pin_error(self.desk.words, self._error) if self._error else ""
        if self._until is not None:
            left = clock(math.ceil(self._until - self._ticks().seconds))
            wait = translate("Desk", "Next attempt in {time}.").format(time=left)
            return f"{said} {wait}".strip()
        return said or self._about_chosen()

    # Time

    def touched(self) -> None:
        """Somebody uses the desk."""
        self._touched = self._ticks()

    def second(self) -> None:
        """Let a second pass: lock where nobody is, count down where someone waits."""
        if self.door is Door.OPEN:
            if must_lock(self._touched, self._ticks(), self.desk.words.site.desk.lock_seconds):
                self.lock()
        elif self._until is not None and self._until != math.inf:
            if self._ticks().seconds >= self._until:
                self._wait()
            self.answered.emit()

    def close(self) -> None:
        """Let a check come to its end."""
        self.background.wait()

    # Inside

    def _on_site_changed(self) -> None:
        """Whoever no longer belongs to the staff works here no longer."""
        member = self.member
        if member is None or member.code in {one.code for one in self.desk.words.site.staff}:
            return
        self.member = None
        self._read()
        self._open(Door.SIGN_IN if self.staff else Door.NO_STAFF)
        self.choose(None)

    def _first_door(self) -> Door:
        if not self.staff:
            return Door.NO_STAFF
        if self.training:
            return Door.SIGN_IN
        try:
            if not signin.needs_first_pin(self.desk.station):
                return Door.SIGN_IN
            self.staff = signin.first_administrators(self.desk.station)
        except LobbyError as error:
            self._error = error
            return Door.SIGN_IN
        return Door.FIRST_PIN

    def _read(self) -> None:
        try:
            self.staff = signin.members(self.desk.station)
        except LobbyError as error:
            self._error = error

    def _wait(self) -> None:
        """Read how long the chosen one has to wait."""
        self._until = None
        if self.chosen is None or self.training:
            return
        try:
            left = signin.seconds_left(self.desk.station, self.chosen)
        except LobbyError as error:
            self._error = error
            return
        if left > 0:
            self._until = self._ticks().seconds + left

    def _about_chosen(self) -> str:
        member = next((one for one in self.staff if one.code == self.chosen), None)
        if self.training and member is not None:
            return translate("Desk", "In the training every PIN is right.")
        if self.door is Door.SIGN_IN and member is not None and not member.has_pin:
            words = translate("Desk", "{name} has no PIN yet. An administrator can set one.")
            return words.format(name=one_line(member.name))
        return ""

    def _checked(self, member: Member | None, error: LobbyError | None) -> None:
        if member is not None:
            self._enter(member)
            return
        self._error = error
        if self.door is Door.SIGN_IN:
            self._wait()
        self.answered.emit()

    def _enter(self, member: Member) -> None:
        self.member = member
        self.desk.sit(self.counter, member.code)
        self._open(Door.OPEN)

    def _open(self, door: Door) -> None:
        self.door = door
        self._error = None if door is not Door.SIGN_IN else self._error
        self._until = None
        self.touched()
        self.changed.emit()
