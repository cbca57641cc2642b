"""Databases for practising: invented throughout, and marked so that none is taken for a real one."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from db import connection, models
from db.connection import rows, transaction
from db.statements import ensure
from kiosk.operations.station import Station, close, open_station

DAYS = 3
_MARK = "training"


def make(url: str, site_file: Path, name: str, now: datetime) -> Station:
    """Open the new database at ``url``, mark it, and invent its last days. Raises like ``open_station``."""
    from kiosk.operations.demo import fill

    station = open_station(url, site_file, name, now)
    with transaction():
        ensure(models.Setting, {"value": True}, name=_MARK)
    fill(station, DAYS, int(now.timestamp()), now, add=True)
    return replace(station, training=True)


def join(url: str, site_file: Path, name: str, now: datetime) -> Station:
    """Open the training that another program made. Raises like ``open_station``."""
    return replace(open_station(url, site_file, name, now), training=True)


def is_training() -> bool:
    """Tell whether the open database is one for practising. Raises StorageError."""
    return bool(rows("SELECT 1 FROM setting WHERE name = ?", _MARK))


def may_be_replaced(url: str) -> bool:
    """Tell whether the file at ``url`` is a training, or holds no visit at all. Raises StorageError."""
    connection.connect(url)
    try:
        sql = "SELECT name FROM sqlite_master WHERE name IN ('setting', 'visit')"
        tables = {name for (name,) in rows(sql)}
        if "setting" in tables and is_training():
            return True
        return "visit" not in tables or not rows("SELECT 1 FROM visit LIMIT 1")
    finally:
        close()
