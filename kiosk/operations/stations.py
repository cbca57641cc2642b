"""What a station has to tell the staff about itself: that its voice is silent, for example."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from db import models
from db.changes import announce
from db.connection import rows, transaction
from db.queries import instant, microseconds
from kiosk.operations.station import Station

_PREFIX = "note "


class NoteCode(StrEnum):
    """What may be wrong with a station."""

    NO_ENGINE = "no_engine"  # calls have their chime, no voice
    NO_VOICE = "no_voice"  # for some of the languages
    NO_SOUND = "no_sound"  # neither chime nor voice


@dataclass(frozen=True, slots=True)
class Note:
    """What the station of this name has told since ``at``."""

    station: str
    code: NoteCode
    at: datetime


def note(station: Station, code: NoteCode | None, now: datetime) -> None:
    """Tell the staff about this station, or with None that all is well. Raises StorageError."""
    name = _PREFIX + station.id.hex
    table = models.Setting
    with transaction():
        known = table.get_or_none(table.name == name)
        before = known.value["code"] if known is not None else None
        if before == code:
            return
        table.delete().where(table.name == name).execute()
        if code is not None:
            table.insert(name=name, value={"code": code.value, "at": microseconds(now)}).execute()
        announce("station", station.id, site=station.site_id, now=now)


def notes(station: Station) -> list[Note]:
    """Return what the stations of the site have to tell, by their names. Raises StorageError."""
    sql = "SELECT name, id FROM station WHERE site_id = ? ORDER BY name"
    names = {_PREFIX + key.replace("-", ""): name for name, key in rows(sql, station.site_id.hex)}
    table = models.Setting
    told = {one.name: one.value for one in table.select().where(table.name.startswith(_PREFIX))}
    return [
        Note(names[key], NoteCode(told[key]["code"]), instant(told[key]["at"]))
        for key in names
        if key in told
    ]
