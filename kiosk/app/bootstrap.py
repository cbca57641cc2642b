"""Joins settings, database and station for one run of a program."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app import logs, settings
from kiosk.clock import utc_now

if TYPE_CHECKING:
    import typer

    from kiosk.operations.station import Station

# What the programs are called where the machine's settings give them no name.
STATIONS = {"touch": "Kiosk 1", "desk": "Reception 1", "board": "Board 1"}
OTHER_STATION = "lobby"


@dataclass
class Session:
    """What was said before the subcommand, and what is worked out from it when first needed."""

    database: str | None = None
    config: Path | None = None
    json: bool = False

    @cached_property
    def settings(self) -> settings.Settings:
        """The settings of this run. Raises WrongUse."""
        return settings.load(self.database, self.config)

    @contextmanager
    def station(self, program: str | None = None, *, training: bool = False) -> "Iterator[Station]":
        """Open the database and sign on; close it at the end. ``program`` has a log of its own.

        For the ``training`` it is a database of invented visits beside the real one.
        Raises WrongUse, StorageError, and InvalidInput for a faulty site file.
        """
        if program is not None:
            logs.setup(program)
        chosen = self.settings
        from kiosk.app.training import open_training, refuse_training
        from kiosk.operations import station

        if training:
            with open_training(chosen, utc_now()) as opened:
                yield opened
            return
        name = chosen.station or STATIONS.get(program or "", OTHER_STATION)
        opened = station.open_station(chosen.database, chosen.config, name, utc_now())
        try:
            refuse_training(chosen.database)
            yield opened
        finally:
            station.close()


def session(ctx: "typer.Context") -> Session:
    """Return the session of this run."""
    found = ctx.find_object(Session)
    if found is None:
        raise LookupError("the program was not started through main()")
    return found
