"""What changed since one last looked, for screens that are always up to date."""

from dataclasses import dataclass
from uuid import UUID

from db.changes import Watcher
from kiosk.operations.station import Station


@dataclass(frozen=True)
class Changed:
    """Tickets that moved, whether calls for help changed, and whether the site's configuration did.

    ``kinds`` names the tables of all changed rows.
    """

    tickets: frozenset[UUID]
    help: bool
    site: bool
    kinds: frozenset[str] = frozenset()


class Feed:
    """A view on the change feed of one site; each screen has its own."""

    def __init__(self, station: Station) -> None:
        self._watcher = Watcher(station.site_id)

    def poll(self) -> Changed | None:
        """Return what changed, or None. Costs microseconds while nothing happens. Raises StorageError."""
        changes = self._watcher.poll()
        if not changes:
            return None
        kinds = {one.kind for one in changes}
        return Changed(
            tickets=frozenset(one.entity for one in changes if one.kind == "ticket"),
            help="help_call" in kinds,
            site="site" in kinds,
            kinds=frozenset(kinds),
        )
