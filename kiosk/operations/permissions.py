"""Whether whoever acts may do something that not everybody may."""

from db.connection import scalar
from kiosk.domain.access import AccessDenied, Permission, Role, may
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station


def allows(station: Station, actor: Actor, permission: Permission) -> bool:
    """Tell whether the role that ``actor`` has now includes ``permission``. Raises StorageError.

    Without a staff code it is the command line, whom access to the machine entitles. A desk names whoever
    signed in: while nobody did, nothing is allowed there, but where the site has no staff to sign in.
    """
    if actor.staff is None:
        return not (actor.at_desk and station.site.staff)
    sql = "SELECT role FROM staff WHERE site_id = ? AND code = ? AND active"
    role = scalar(sql, station.site_id.hex, actor.staff)
    return may(Role(role) if role else None, permission)


def require(station: Station, actor: Actor, permission: Permission) -> None:
    """Raise AccessDenied("not_allowed") where :func:`allows` is false, and StorageError."""
    if not allows(station, actor, permission):
        raise AccessDenied("not_allowed", permission=permission.value)
