"""Writing a file so that it is there as a whole or not at all."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

from kiosk.domain.errors import LobbyError


class ExportError(LobbyError):
    """The file could not be written.

    Codes: ``folder_missing is_a_folder not_writable export_disk_full cancelled``; ``path`` is in the values.
    """


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Yield a file that takes the name ``path`` only when the block ends well.

    It is written beside the target, made durable, then renamed; whatever ends the block early removes
    it and leaves an earlier file of that name as it was. A pipe or device is written to directly.
    Raises ExportError.
    """
    target = Path(os.path.realpath(path))
    if target.is_dir():
        raise ExportError("is_a_folder", path=str(path))
    if target.exists() and not target.is_file():
        with _clear_errors(path), target.open("wb") as file:
            yield file
        return
    beside = target.with_name(f".{target.name[:100]}.{uuid4().hex}.part")
    with _clear_errors(path):
        try:
            with beside.open("xb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            beside.replace(target)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
        _sync_folder(target.parent)


@contextmanager
def _clear_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise ExportError("export_disk_full", path=str(path)) from error
        if error.errno in (errno.ENOENT, errno.ENOTDIR):
            raise ExportError("folder_missing", path=str(path)) from error
        raise ExportError("not_writable", path=str(path), reason=os.strerror(error.errno or 0)) from error


def _sync_folder(folder: Path) -> None:
    """Make the new name durable, where the system can (Windows cannot open folders)."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
