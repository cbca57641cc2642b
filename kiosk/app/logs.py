"""The log: one rotating file per program in the user's log folder, one JSON object a line.

No personal data is written: values that may hold any are dropped by name, and of an exception its
type and places are kept but not its text, which may quote what somebody typed.
"""

import logging
import traceback
from collections.abc import MutableMapping
from typing import Any

from kiosk.app.settings import APP_NAME

MAX_BYTES = 2_000_000
FILES = 5
PERSONAL = frozenset({"name", "phone", "organisation", "host", "subject", "note", "plate", "heard", "text"})


def setup(program: str) -> None:
    """Send the log of this process to ``<program>.log``; an unwritable folder is no reason to stop.

    structlog is loaded with the first line that is written, so a command that has nothing to tell
    does not wait for it.
    """
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    for handler in [one for one in root.handlers if isinstance(one, _File)]:
        root.removeHandler(handler)
        handler.close()
    root.addHandler(_File(program))


def bug(event: str, error: BaseException) -> None:
    """Write down an error that nobody expected."""
    logging.getLogger("kiosk").error(event, exc_info=error)


class _File(logging.Handler):
    """Opens the file and loads structlog when there is something to write."""

    def __init__(self, program: str) -> None:
        super().__init__()
        self._program = program
        self._inner: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record."""
        if self._inner is None:
            self._inner = _open(self._program)
        self._inner.handle(record)

    def close(self) -> None:
        """Close the file."""
        if self._inner is not None:
            self._inner.close()
        super().close()


def _open(program: str) -> logging.Handler:
    from logging.handlers import RotatingFileHandler

    import platformdirs

    folder = platformdirs.user_log_path(APP_NAME, appauthor=False)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            folder / f"{program}.log", maxBytes=MAX_BYTES, backupCount=FILES, encoding="utf-8"
        )
    except OSError:
        return logging.NullHandler()
    handler.setFormatter(_formatter())
    return handler


def _formatter() -> logging.Formatter:
    import structlog

    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[
            structlog.stdlib.add_log_level,
            structlog.stdlib.add_logger_name,
            structlog.stdlib.ExtraAdder(),
            structlog.processors.TimeStamper(fmt="iso", utc=True),
        ],
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            _drop_personal,
            _describe_exception,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
    )


def _drop_personal(
    _logger: object, _method: str, entry: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    for key in PERSONAL & entry.keys():
        del entry[key]
    return entry


def _describe_exception(
    _logger: object, _method: str, entry: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    info = entry.pop("exc_info", None)
    error = info[1] if isinstance(info, tuple) else info
    if isinstance(error, BaseException):
        entry["error"] = type(error).__name__
        entry["places"] = [
            f"{frame.filename}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(error.__traceback__)
        ]
    return entry
