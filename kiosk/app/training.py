"""Where the training stands: a database of its own beside the real one, made anew each time.

Programs of the training that run at once share one: a lock file tells whether there is another.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING

from kiosk.app.settings import Settings, WrongUse, file_of
from kiosk.operations import station, training

if TYPE_CHECKING:
    from kiosk.operations.station import Station


def training_file(database: str) -> Path:
    """Return the file of the training that belongs to this database. Raises WrongUse."""
    real = file_of(database)
    return real.with_name(f"{real.stem}.training{real.suffix}")


@contextmanager
def open_training(chosen: Settings, now: datetime) -> "Iterator[Station]":
    """Make the training, or join the one that runs; the real database is not opened.

    Raises WrongUse where the file of the training is a real database, StorageError, and InvalidInput for a
    faulty site file.
    """
    real, file = file_of(chosen.database), training_file(chosen.database)
    if file.exists() and real.exists() and file.samefile(real):
        raise WrongUse("training_is_real", path=str(file))
    file.parent.mkdir(parents=True, exist_ok=True)
    url = f"sqlite:///{file}"
    with file.with_name(file.name + ".lock").open("a", encoding="ascii") as lock:
        open_ = training.make if _is_first(lock) and _cleared(file, url) else training.join
        opened = open_(url, chosen.config, chosen.station or "training", now)
        _share(lock)
        try:
            yield opened
        finally:
            station.close()


def refuse_training(url: str) -> None:
    """Raise WrongUse when the database that was opened for real work is one of the training."""
    if training.is_training():
        raise WrongUse("training_database", url=url)


def _cleared(file: Path, url: str) -> bool:
    """Remove the last training; False where another program still holds it."""
    if file.exists() and not training.may_be_replaced(url):
        raise WrongUse("training_is_real", path=str(file))
    try:
        for ending in ("", "-wal", "-shm", ".key"):
            file.with_name(file.name + ending).unlink(missing_ok=True)
    except PermissionError:  # Windows removes no file that is open
        return False
    return True


def _is_first(lock: IO[str]) -> bool:
    """Take the lock for oneself; where others share it, share it too and tell so."""
    try:
        import fcntl
    except ImportError:
        return True
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        fcntl.flock(lock, fcntl.LOCK_SH)  # waits until the first one has made it
        return False
    return True


def _share(lock: IO[str]) -> None:
    """Let others join from now on; the lock lasts until the file is closed, or the program ends."""
    try:
        import fcntl
    except ImportError:
        return
    fcntl.flock(lock, fcntl.LOCK_SH)
