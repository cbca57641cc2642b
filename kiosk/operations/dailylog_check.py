"""Whether the files of daily logs are what was written: for whoever has to be sure years later."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from db.connection import rows
from kiosk.domain.errors import LobbyError
from kiosk.operations.dailylog import File, Log, logs
from kiosk.operations.dailylog_files import described, folder_of
from kiosk.operations.station import Station


class State(StrEnum):
    """What is with a file."""

    UNCHANGED = "unchanged"
    MISSING = "missing"
    CHANGED = "changed"
    UNREADABLE = "unreadable"
    RECORD_CHANGED = "record changed"  # the record of the log tells something else than the audit trail
    RECORD_MISSING = "record missing"  # the audit trail knows a log whose record is gone


@dataclass(frozen=True, slots=True)
class Checked:
    """One file: its name below the folder, its digest as it was written, and what is with it now."""

    day: date
    name: str
    sha256: str
    state: State

    def plain(self) -> dict[str, str]:
        """Return it as scripts read it."""
        return {
            "day": self.day.isoformat(),
            "file": self.name,
            "sha256": self.sha256,
            "state": self.state.value,
        }


def check(
    station: Station, first: date | None = None, last: date | None = None, *, folder: Path | None = None
) -> list[Checked]:
    """Check every file of these service days. Raises StorageError.

    It is looked for in ``folder``, else where it was written, else in the folder that the site names now.
    """
    known = {one.id.hex: one for one in logs(station, first, last) if one.written_at is not None}
    trail = dict(_trail(station))
    found = [one for key, log in known.items() for one in _checked(station, log, trail.get(key), folder)]
    for key, (day, digests) in trail.items():
        if key not in known and (first is None or day >= first) and (last is None or day <= last):
            found += [Checked(day, name, digest, State.RECORD_MISSING) for name, digest in digests.items()]
    return sorted(found, key=lambda one: (one.day, one.name))


Digests = dict[str, str]


def _trail(station: Station) -> Iterator[tuple[str, tuple[date, Digests]]]:
    """Yield what the audit trail says of each log: its key, its day, the digests of its files."""
    sql = "SELECT entity, detail FROM audit WHERE site_id = ? AND action = 'daily_log'"
    for key, text in rows(sql, station.site_id.hex):
        detail = json.loads(text)
        yield key, (date.fromisoformat(detail["day"]), detail["files"])


def _checked(
    station: Station, log: Log, known: tuple[date, Digests] | None, folder: Path | None
) -> Iterator[Checked]:
    same = known is not None and known[1] == {one.name: one.sha256 for one in log.files}
    for one in log.files:
        state = _state(station, one, folder) if same else State.RECORD_CHANGED
        yield Checked(log.day, one.name, one.sha256, state)


def _state(station: Station, one: File, folder: Path | None) -> State:
    places = [folder] if folder is not None else [Path(one.folder), folder_of(station)]
    place = next((place for place in places if (place / one.name).is_file()), None)
    if place is None:
        return State.MISSING
    try:
        now = described(place, place / one.name)
    except LobbyError:
        return State.UNREADABLE
    return State.UNCHANGED if (now.sha256, now.size) == (one.sha256, one.size) else State.CHANGED
