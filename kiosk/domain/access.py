"""Who may do what at the desk, what a PIN may be, and how guessing is slowed down.

Roles grow: each may do what the one before may, and more. The administrator may do everything, because
at a small site the person who sets up the program is also the one who runs the desk.
"""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from kiosk.domain.errors import InvalidInput, LobbyError

PIN_SHORTEST = 4
PIN_LONGEST = 12
PASSWORD_SHORTEST = 8
PASSWORD_LONGEST = 128

FIRST_DELAY = 1.0
# Ten doublings. Longer would keep out the one who mistyped, and not slow a guesser that is stopped anyway.
LONGEST_DELAY = 900.0
ATTEMPTS = 100

LOCK_SHORTEST = 60
LOCK_DEFAULT = 300
LOCK_LONGEST = 3600


class Role(StrEnum):
    """What someone is at the desk, from least to most."""

    RECEPTION = "reception"
    SUPERVISOR = "supervisor"
    MANAGER = "manager"
    ADMINISTRATOR = "administrator"


class Permission(StrEnum):
    """Something that not everybody may do."""

    # Reception
    EMERGENCY = "emergency"  # raise and answer the silent alarm
    QUEUE = "queue"  # call, recall, hold, transfer, finish, no-show, undo of one's own step
    REGISTER = "register"  # check in by hand, sign out, reprint, belongings
    CORRECT = "correct"  # change an entry; the old value stays in the audit trail
    VISITORS = "visitors"  # search, the visitor's file, notes, conversation guides
    ON_SITE = "on_site"  # who is in the building, evacuation list
    CALL_BACKS = "call_backs"
    WORK_LOG = "work_log"
    CASES = "cases"  # register, classify and work on a case
    EXPECTED = "expected"  # enter expected visitors, invitations
    TRAINING = "training"
    LEAVE_KIOSK = "leave_kiosk"  # leave kiosk mode, cleaning mode
    # Supervisor
    MERGE = "merge"  # join two files of one visitor
    UNDO_OTHERS = "undo_others"  # take back a colleague's step
    PRIORITY = "priority"  # change the class of a ticket, put a no-show back after its time
    REOPEN_CASES = "reopen_cases"
    APPROVE_PROPOSALS = "approve_proposals"  # compensation within the site's limit
    DAY_PLAN = "day_plan"  # staff to counters, import of expected visitors, notices
    FIGURES = "figures"  # without personal data: waits, services, staff and counters
    # Manager
    EXPORT = "export"  # personal data leaves the program
    APPROVE_VIP = "approve_vip"
    PRIVACY = "privacy"  # find, export and erase a person; who looked at what
    RESET_PIN = "reset_pin"  # for those below
    # Administrator
    STAFF = "staff"  # names, roles and PINs of everybody
    SETTINGS = "settings"  # site, stations, devices
    STORAGE = "storage"  # back up, restore, verify


_FROM: dict[Role, frozenset[Permission]] = {
    Role.RECEPTION: frozenset(
        {
            Permission.EMERGENCY,
            Permission.QUEUE,
            Permission.REGISTER,
            Permission.CORRECT,
            Permission.VISITORS,
            Permission.ON_SITE,
            Permission.CALL_BACKS,
            Permission.WORK_LOG,
            Permission.CASES,
            Permission.EXPECTED,
            Permission.TRAINING,
            Permission.LEAVE_KIOSK,
        }
    ),
    Role.SUPERVISOR: frozenset(
        {
            Permission.MERGE,
            Permission.UNDO_OTHERS,
            Permission.PRIORITY,
            Permission.REOPEN_CASES,
            Permission.APPROVE_PROPOSALS,
            Permission.DAY_PLAN,
            Permission.FIGURES,
        }
    ),
    Role.MANAGER: frozenset(
        {Permission.EXPORT, Permission.APPROVE_VIP, Permission.PRIVACY, Permission.RESET_PIN}
    ),
    Role.ADMINISTRATOR: frozenset({Permission.STAFF, Permission.SETTINGS, Permission.STORAGE}),
}
_ORDER = tuple(Role)

WHEN_LOCKED = frozenset({Permission.EMERGENCY})
"""What a locked desk still offers to whoever stands at it: nothing that shows a visitor's data."""


def permissions(role: Role) -> frozenset[Permission]:
    """Return everything that ``role`` may do."""
    return frozenset().union(*(_FROM[one] for one in _ORDER[: _ORDER.index(role) + 1]))


def may(role: Role | None, permission: Permission, *, locked: bool = False) -> bool:
    """Tell whether ``role`` may do this; None is nobody signed in, which is the same as locked."""
    if role is None or locked:
        return permission in WHEN_LOCKED
    return permission in permissions(role)


def may_reset_pin(actor: Role, target: Role) -> bool:
    """Tell whether ``actor`` may give ``target`` a new PIN: those below, the administrator everybody's."""
    if actor is Role.ADMINISTRATOR:
        return True
    return may(actor, Permission.RESET_PIN) and _ORDER.index(target) < _ORDER.index(actor)


# --- PIN and password


def prepared(secret: str) -> str:
    """Return a PIN or password in the one form that is stored and compared.

    Compatibility form NFKC: the wide digits that a Chinese keyboard types are the ordinary ones, and an
    umlaut is the same however it was typed. Nothing else is changed, spaces are part of a password.
    """
    return unicodedata.normalize("NFKC", secret)


def check_new_secret(secret: str) -> str:
    """Return a new PIN (only digits) or password as it is to be stored, or refuse it.

    A PIN has 4 to 12 digits, a password 8 to 128 characters. Refused are one character repeated, and
    plain runs up or down (1234, 7890, 4321, abcdefgh). Birthdays are allowed: who is slowed down from the
    first wrong attempt and stopped at 100 learns little from them.

    Raises InvalidInput for the field ``pin`` with the code ``required``, ``pin_short`` (with ``minimum``),
    ``pin_long`` (``limit``), ``password_short`` (``minimum``), ``password_long`` (``limit``),
    ``not_text``, ``pin_repeated`` or ``pin_run``.
    """
    if len(secret) > PASSWORD_LONGEST:  # before normalising, which takes its time over a heap of marks
        raise InvalidInput("password_long", "pin", limit=PASSWORD_LONGEST)
    text = prepared(secret)
    if not text.strip():
        raise InvalidInput("required", "pin")
    _check_length(text)
    if any(unicodedata.category(one).startswith("C") for one in text):
        raise InvalidInput("not_text", "pin")
    if len(set(text)) == 1:
        raise InvalidInput("pin_repeated", "pin")
    if _is_run(text):
        raise InvalidInput("pin_run", "pin")
    return text


def _check_length(text: str) -> None:
    kind, least, most = (
        ("pin", PIN_SHORTEST, PIN_LONGEST)
        if _only_digits(text)
        else ("password", PASSWORD_SHORTEST, PASSWORD_LONGEST)
    )
    if len(text) < least:
        raise InvalidInput(f"{kind}_short", "pin", minimum=least)
    if len(text) > most:
        raise InvalidInput(f"{kind}_long", "pin", limit=most)


def _only_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _is_run(text: str) -> bool:
    """Tell whether every character is the next, or every one the one before; 0 follows 9."""
    points = [ord(one) for one in text.casefold()]
    steps = {after - before for before, after in pairwise(points)}
    if _only_digits(text):
        steps = {step % 10 for step in steps}
        return steps in ({1}, {9})
    return steps in ({1}, {-1})


# --- Wrong attempts


class AccessDenied(LobbyError):
    """No attempt may be made: ``slowed`` (with ``seconds`` to wait, a float) or ``stopped``."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A reading of a clock that only runs forward and that nobody can set.

    ``seconds`` count since an unknown start, ``boot`` names that start: readings of different boots
    cannot be compared.
    """

    boot: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Throttle:
    """What is stored for each staff member: wrong attempts in a row, and when the delay began.

    The wall clock is left out on purpose. It can be set back (which would lock people out for long) and
    ahead (which would free a guesser). What counts is time that verifiably passed: on the clock of the
    same boot, also over a restart of the program. After a restart of the machine, or at another
    machine, nothing is known to have passed, and the delay starts anew (:func:`resumed`): it may become
    longer than it was, never shorter.
    """

    failures: int = 0
    since: Tick | None = None


def delay_after(failures: int) -> float:
    """Return the seconds to wait after so many wrong attempts: 1, 2, 4, … up to 15 minutes."""
    if failures <= 0:
        return 0.0
    return min(LONGEST_DELAY, FIRST_DELAY * 2.0 ** min(failures - 1, 30))


def wait_left(throttle: Throttle, now: Tick) -> float:
    """Return the seconds until the next attempt may be made; infinity when attempts are used up."""
    if throttle.failures >= ATTEMPTS:
        return float("inf")
    return max(0.0, delay_after(throttle.failures) - _passed(throttle, now))


def resumed(throttle: Throttle, now: Tick) -> Throttle:
    """Return what to store when the program starts or its sign-in opens: the delay runs on from here.

    A delay that began on this boot is left alone; one of another boot starts anew.
    """
    if throttle.failures > 0 and not _comparable(throttle, now):
        return Throttle(throttle.failures, now)
    return throttle


def attempt(throttle: Throttle, now: Tick) -> Throttle:
    """Return what to store *before* a PIN is looked at: the attempt counts as wrong until it was right.

    Stored first, a crash or a pulled plug while the PIN is checked wins no free attempt; read and stored
    in one transaction, two desks cannot share one. After a right PIN, ``Throttle()`` is stored.

    Raises AccessDenied("slowed", seconds) or AccessDenied("stopped"); store :func:`resumed` then.
    """
    left = wait_left(throttle, now)
    if throttle.failures >= ATTEMPTS:
        raise AccessDenied("stopped")
    if left > 0:
        raise AccessDenied("slowed", seconds=left)
    return Throttle(throttle.failures + 1, now)


def _comparable(throttle: Throttle, now: Tick) -> bool:
    """Tell whether time between the two is known. It is not when a machine was put back to a snapshot."""
    since = throttle.since
    return since is not None and since.boot == now.boot and since.seconds <= now.seconds


def _passed(throttle: Throttle, now: Tick) -> float:
    since = throttle.since
    return now.seconds - since.seconds if since is not None and _comparable(throttle, now) else 0.0


# --- Locking after inactivity


def lock_after(seconds: int) -> int:
    """Return a configured time of inactivity within what is sensible: 1 minute to 1 hour, never none."""
    return min(max(seconds, LOCK_SHORTEST), LOCK_LONGEST)


def must_lock(last_input: Tick, now: Tick, seconds: int = LOCK_DEFAULT) -> bool:
    """Tell whether the desk locks: nobody touched it for ``seconds`` (see :func:`lock_after`).

    A clock that cannot be compared locks: it is another boot, or a machine put back to a snapshot.
    """
    if last_input.boot != now.boot or now.seconds < last_input.seconds:
        return True
    return now.seconds - last_input.seconds >= lock_after(seconds)
