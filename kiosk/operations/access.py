"""PINs and passwords as they are stored, and the clock that the throttle counts by.

How a sign-in goes: in one transaction read the stored throttle, ask ``domain.access.attempt`` for what it
becomes and write that; then, outside of it, :func:`check_pin`; when it was right, write ``Throttle()``,
and :func:`renewed` where that gives something.
"""

import time
import uuid
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.access import PASSWORD_LONGEST, Tick, check_new_secret, prepared
from kiosk.domain.errors import LobbyError

if TYPE_CHECKING:
    from argon2 import PasswordHasher

_BOOT = Path("/proc/sys/kernel/random/boot_id")


@cache
def _hasher() -> "PasswordHasher":
    """Return argon2id as RFC 9106 advises where memory is short: 3 passes over 64 MiB, 4 lanes."""
    from argon2 import PasswordHasher
    from argon2.profiles import RFC_9106_LOW_MEMORY

    return PasswordHasher.from_parameters(RFC_9106_LOW_MEMORY)


@cache
def _nobody() -> str:
    """Return the hash of a secret that nobody knows."""
    return _hasher().hash(uuid.uuid4().hex)


def hash_pin(secret: str) -> str:
    """Return what to store for a new PIN or password, salt and parameters included (about 100 characters).

    Raises InvalidInput as ``domain.access.check_new_secret`` does.
    """
    return _hasher().hash(check_new_secret(secret))


def check_pin(stored: str | None, secret: str) -> bool:
    """Tell whether ``secret`` is the one stored. Takes a fifth of a second: not on the drawing thread.

    ``stored`` is None for someone without a PIN or who does not exist; that is always wrong and takes as
    long, so that nobody learns who exists. Raises LobbyError("pin_damaged") when ``stored`` is no hash.
    """
    from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError

    if len(secret) > PASSWORD_LONGEST:
        return False
    try:
        # A lone surrogate is no text, but may be typed: it is wrong like anything else that is wrong.
        typed = prepared(secret).encode("utf-8", "surrogatepass")
        _hasher().verify(_nobody() if stored is None else stored, typed)
    except VerifyMismatchError:
        return False
    except (InvalidHashError, VerificationError, UnicodeEncodeError) as error:
        raise LobbyError("pin_damaged") from error
    return stored is not None


def renewed(stored: str, secret: str) -> str | None:
    """Return a new hash to store after a right PIN when ``stored`` was made with weaker parameters."""
    return _hasher().hash(prepared(secret)) if _hasher().check_needs_rehash(stored) else None


def tick() -> Tick:
    """Return the present reading of the machine's own clock, which counts from its start.

    Where the system does not name its start (only Linux does), this run of the program is one.
    """
    return Tick(_boot(), time.monotonic())


@cache
def _boot() -> str:
    try:
        return _BOOT.read_text(encoding="ascii").strip()
    except OSError:
        return uuid.uuid4().hex
