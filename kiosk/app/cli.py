"""The command ``kiosk``: runs what was asked for and turns what goes wrong into a sentence and a status.

Importing this module loads nothing slow. What must start at once (the screens, the check-in stream) is
recognised here in its usual form; everything else, wrong use and ``--help`` too, goes through typer,
which takes as long to load as a screen may take to stand.
"""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from kiosk.app import logs
from kiosk.app.bootstrap import Session
from kiosk.domain.errors import LobbyError

Values = dict[str, str | None]

# Options of each quick command, and whether one takes a value.
_BEFORE = {"--database": True, "--config": True, "--json": False}
_QUICK = {
    "": {},
    "touch": {"--size": True, "--windowed": False, "--language": True, "--training": False},
    "desk": {"--language": True, "--training": False},
    "check-in": {"--stdin": False, "--json": False},
}


def main() -> NoReturn:
    """Run the command line and leave with 0, 1 (failed) or 2 (wrong use)."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run one command line and return its exit status. Expected errors become one sentence."""
    current = Session()
    logs.setup("command")
    try:
        quick = _quick(arguments, current)
        return _typed(arguments, current) if quick is None else quick()
    except LobbyError as error:
        return _tell(error, current)
    except BrokenPipeError:
        _silence_output()
        return 1
    except KeyboardInterrupt:
        return 128 + signal.SIGINT
    except Exception as error:  # noqa: BLE001 - the last place where a bug can be written down
        return _tell_bug(error)


def _typed(arguments: list[str], current: Session) -> int:
    from kiosk.app.commands.tree import app

    try:
        app(args=arguments, obj=current, prog_name="kiosk")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    return 0


def _quick(arguments: list[str], current: Session) -> Callable[[], int] | None:
    """Return what runs a quick command, None when the arguments are not one in its plainest form."""
    rest = list(arguments)
    before = _take(rest, _BEFORE)
    command = rest.pop(0) if rest else ""
    if before is None or command not in _QUICK:
        return None
    options = _take(rest, _QUICK[command])
    if options is None or rest or (command == "check-in" and "--stdin" not in options):
        return None
    config = before.get("--config")
    current.database, current.config = before.get("--database"), Path(config) if config else None
    current.json = "--json" in before or "--json" in options
    return lambda: _start(command, current, options)


def _take(rest: list[str], known: dict[str, bool]) -> Values | None:
    """Take known options from the front of ``rest``; None when one lacks its value or stands twice."""
    values: Values = {}
    while rest and rest[0] in known:
        name = rest.pop(0)
        takes_value = known[name]
        if name in values or (takes_value and (not rest or rest[0].startswith("-"))):
            return None
        values[name] = rest.pop(0) if takes_value else None
    return values


def _start(command: str, current: Session, options: Values) -> int:
    if command == "":
        from kiosk.app.roles import start_all

        return start_all(current)
    if command == "check-in":
        from kiosk.app.stream import check_in_lines

        return check_in_lines(current)
    from kiosk.app import screens

    if command == "desk":
        return screens.desk(current, language=options.get("--language"), training="--training" in options)
    return screens.touch(
        current,
        size=options.get("--size"),
        windowed="--windowed" in options,
        language=options.get("--language"),
        training="--training" in options,
    )


def _tell(error: LobbyError, current: Session) -> int:
    from kiosk.app import output
    from kiosk.app.messages import refusal, sentence
    from kiosk.app.settings import WrongUse

    field = getattr(error, "field", None)
    output.complain(f"{field}: {sentence(error)}" if field else sentence(error))
    if isinstance(error, WrongUse):
        return 2
    if current.json:
        output.write_json(refusal(error))
    return 1


def _tell_bug(error: Exception) -> int:
    from kiosk.app import output

    logs.bug("unexpected_error", error)
    output.complain(f"Something unexpected went wrong ({type(error).__name__}); the log tells where.")
    return 1


def _silence_output() -> None:
    """Keep Python from complaining at exit that the reader of standard output is gone."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
