"""Staff sign in with a PIN or password. Wrong attempts are slowed down, and stop at a hundred."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from db import models
from db.audit import record
from db.connection import rows, transaction
from kiosk.domain.access import (
    AccessDenied,
    Role,
    Throttle,
    Tick,
    attempt,
    may_reset_pin,
    resumed,
    wait_left,
)
from kiosk.domain.errors import InvalidInput, NotFound
from kiosk.operations.access import check_pin, hash_pin, renewed, tick
from kiosk.operations.station import Station


@dataclass(frozen=True, slots=True)
class Member:
    """Someone who may sign in. ``has_pin`` is False until a PIN was chosen for or by them."""

    code: str
    name: str
    role: Role
    language: str | None
    has_pin: bool


def members(station: Station) -> list[Member]:
    """Return the staff of the site in its order. Raises StorageError."""
    sql = """
        SELECT code, name, role, language, pin IS NOT NULL FROM staff
        WHERE site_id = ? AND active ORDER BY position
    """
    return [
        Member(code, name, Role(role), language, bool(has_pin))
        for code, name, role, language, has_pin in rows(sql, station.site_id.hex)
    ]


def member(station: Station, code: str) -> Member:
    """Return one of the staff. Raises NotFound("staff_unknown"), StorageError."""
    found = next((one for one in members(station) if one.code == code), None)
    if found is None:
        raise NotFound("staff_unknown")
    return found


def needs_first_pin(station: Station) -> bool:
    """Tell whether no administrator has a PIN yet: then the first start asks for one."""
    return not any(one.has_pin and one.role is Role.ADMINISTRATOR for one in members(station))


def first_administrators(station: Station) -> list[Member]:
    """Return who may choose the first PIN: the administrators, or all where the site file names none."""
    staff = members(station)
    return [one for one in staff if one.role is Role.ADMINISTRATOR] or staff


def sign_in(station: Station, code: str, secret: str, now: datetime) -> Member:
    """Check a PIN and return who signed in. Takes a fifth of a second: not on the drawing thread.

    A thread of its own closes its connection afterwards (``station.close``). Raises AccessDenied("slowed"
    with ``seconds`` | "stopped"), InvalidInput("wrong_pin", "pin"), NotFound("staff_unknown"), StorageError.
    """
    with transaction():
        row = _row(station, code)
        throttle = _throttle(row)
        denied = None
        try:
            throttle = attempt(throttle, tick())
        except AccessDenied as error:
            denied, throttle = error, resumed(throttle, tick())
        _set_throttle(row, throttle)
    if denied is not None:
        raise denied
    if not check_pin(row.pin, secret):
        with transaction():
            _record(station, "sign_in_wrong", row, now)
        raise InvalidInput("wrong_pin", "pin")
    better = renewed(row.pin, secret)
    with transaction():
        if _row(station, code).pin != row.pin:  # changed while the old one was being checked
            raise InvalidInput("wrong_pin", "pin")
        _set_throttle(row, Throttle())
        if better is not None:
            _change(row, pin=better)
        _record(station, "sign_in", row, now)
    return member(station, code)


def seconds_left(station: Station, code: str) -> float:
    """Return how long someone has to wait before the next attempt: infinity when they are stopped.

    A delay of another boot begins anew here, so call it when the sign-in opens. Raises NotFound,
    StorageError.
    """
    with transaction():
        row = _row(station, code)
        stored = _throttle(row)
        throttle = resumed(stored, tick())
        if throttle != stored:
            _set_throttle(row, throttle)
    return wait_left(throttle, tick())


def choose_first_pin(station: Station, code: str, secret: str, now: datetime) -> Member:
    """Let the first administrator choose a PIN, once, on a site that has none.

    Raises InvalidInput for a weak PIN or when there is an administrator already, AccessDenied("not_allowed")
    for someone else than :func:`first_administrators`, NotFound, StorageError.
    """
    hashed = hash_pin(secret)
    with transaction():
        if not needs_first_pin(station):
            raise InvalidInput("administrator_exists", "pin")
        row = _row(station, code)
        if code not in {one.code for one in first_administrators(station)}:
            raise AccessDenied("not_allowed")
        _change(row, pin=hashed, role=Role.ADMINISTRATOR.value)
        _set_throttle(row, Throttle())
        _record(station, "first_pin", row, now)
    return member(station, code)


def set_pin(station: Station, actor: Member | None, code: str, secret: str, now: datetime) -> None:
    """Set one's own PIN, or as someone entitled another's; the throttle of that person starts anew.

    Without ``actor`` it is someone at the command line, whom access to the machine entitles. Raises
    InvalidInput for a weak PIN, AccessDenied("not_allowed"), NotFound, StorageError.
    """
    hashed = hash_pin(secret)
    with transaction():
        row = _row(station, code)
        if actor is not None and code != actor.code and not _may_reset(station, actor, row):
            raise AccessDenied("not_allowed")
        _change(row, pin=hashed)
        _set_throttle(row, Throttle())
        _record(station, "pin_set", row, now, actor)


def set_role(station: Station, actor: Member | None, code: str, role: Role, now: datetime) -> None:
    """Give someone a role, as an administrator, or without ``actor`` at the command line.

    Raises AccessDenied("not_allowed" for others and for one's own role | "last_administrator"), NotFound,
    StorageError.
    """
    with transaction():
        row = _row(station, code)
        if actor is not None and (actor.code == code or not _is_administrator(station, actor)):
            raise AccessDenied("not_allowed")
        had_one = not needs_first_pin(station)
        _change(row, role=role.value)
        if had_one and needs_first_pin(station):
            # The next to start the desk would be asked to become administrator.
            raise AccessDenied("last_administrator")
        _record(station, "role_set", row, now, actor, {"role": role.value})


def _may_reset(station: Station, actor: Member, row: Any) -> bool:
    return may_reset_pin(member(station, actor.code).role, Role(row.role))


def _is_administrator(station: Station, actor: Member) -> bool:
    """Ask the database, not the member at hand: a role may be taken away while someone is signed in."""
    return member(station, actor.code).role is Role.ADMINISTRATOR


def _row(station: Station, code: str) -> Any:
    row = models.Staff.get_or_none(site=station.site_id, code=code, active=True)
    if row is None:
        raise NotFound("staff_unknown")
    return row


def _throttle(row: Any) -> Throttle:
    stored = row.throttle
    if stored is None:
        return Throttle()
    since = Tick(stored["boot"], stored["seconds"]) if stored["boot"] else None
    return Throttle(stored["failures"], since)


def _set_throttle(row: Any, throttle: Throttle) -> None:
    since = throttle.since
    stored = {
        "failures": throttle.failures,
        "boot": since.boot if since else None,
        "seconds": since.seconds if since else 0.0,
    }
    _change(row, throttle=stored)


def _change(row: Any, **values: Any) -> None:
    models.Staff.update(**values).where(models.Staff.id == row.id).execute()


def _record(
    station: Station,
    action: str,
    row: Any,
    now: datetime,
    by: Member | None = None,
    detail: dict[str, object] | None = None,
) -> None:
    """Write who did it: ``by``, at the sign-in the person themselves, nobody for the command line."""
    own = action in ("sign_in", "sign_in_wrong", "first_pin")
    staff = row.id if own else _row(station, by.code).id if by else None
    record(action, row.id, site=station.site_id, station=station.id, now=now, staff=staff, detail=detail)
