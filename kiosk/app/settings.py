"""What this machine is set to: which database, which site file, which station, which programs.

Each value is the first one found of: the command line, the environment (``KIOSK_DATABASE``, …), the
machine's ``settings.toml`` in the user's configuration folder, the default. Read with the standard
library only: pydantic-settings takes as long to load as the touch screen may take to start.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.errors import LobbyError
from kiosk.paths import RESOURCES

APP_NAME = "lobby-kiosk"
SAMPLE_SITE = RESOURCES / "sample" / "site.toml"
PROGRAMS = ("touch", "desk", "board")
# What a fresh machine starts; a board wants a second screen.
USUAL_PROGRAMS = ("touch", "desk")
KEYS = ("database", "config", "station", "programs")


class WrongUse(LobbyError):
    """The command was called in a way it cannot be meant: exit status 2."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings of one run. ``database`` is a URL; ``programs`` are what ``kiosk`` alone starts.

    Without a ``station`` each program has a name of its own.
    """

    database: str
    config: Path
    station: str | None = None
    programs: tuple[str, ...] = USUAL_PROGRAMS


def load(
    database: str | None = None,
    config: Path | None = None,
    environment: Mapping[str, str] = os.environ,
) -> Settings:
    """Work out the settings. Raises WrongUse for a database URL, site file or program that cannot be."""
    machine = _machine_file(config_folder() / "settings.toml")
    found: dict[str, object] = {
        key: environment.get(f"KIOSK_{key.upper()}") or machine.get(key) for key in KEYS
    }
    url = database or _text(found, "database") or default_database()
    file_of(url)
    site = config or (Path(text) if (text := _text(found, "config")) else default_config())
    if not site.is_file():
        raise WrongUse("config_missing", path=str(site))
    return Settings(
        database=url,
        config=site,
        station=_text(found, "station"),
        programs=_programs(found["programs"]),
    )


def file_of(url: str) -> Path:
    """Return the file of ``sqlite:///relative.db`` or ``sqlite:////absolute.db``. Raises WrongUse."""
    scheme, mark, path = url.partition(":///")
    if scheme != "sqlite" or not mark or path.endswith("/") or path in ("", ":memory:") or "\0" in path:
        raise WrongUse("database_url", url=url)
    return Path(path).expanduser().absolute()


def default_database() -> str:
    """Return the URL of the database in the user's data folder."""
    import platformdirs

    return f"sqlite:///{platformdirs.user_data_path(APP_NAME, appauthor=False) / 'kiosk.db'}"


def config_folder() -> Path:
    """Return the folder of this user's site and settings files."""
    import platformdirs

    return platformdirs.user_config_path(APP_NAME, appauthor=False)


def default_config() -> Path:
    """Return the user's own site file if there is one, else the sample site."""
    own = config_folder() / "site.toml"
    return own if own.is_file() else SAMPLE_SITE


def _machine_file(path: Path) -> dict[str, object]:
    if not path.exists():
        return {}
    import tomllib

    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise WrongUse("settings_file", path=str(path)) from error
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise WrongUse("settings_file", path=str(path)) from error
    unknown = sorted(set(values) - set(KEYS))
    if unknown:
        raise WrongUse("settings_key", path=str(path), key=unknown[0])
    return values


def _text(values: Mapping[str, object], key: str) -> str | None:
    value = values[key]
    if value is None or isinstance(value, str):
        return value
    raise WrongUse("settings_value", key=key)


def _programs(value: object) -> tuple[str, ...]:
    if value is None:
        return USUAL_PROGRAMS
    names = tuple(value.replace(",", " ").split()) if isinstance(value, str) else value
    if not isinstance(names, tuple | list) or not names or any(one not in PROGRAMS for one in names):
        raise WrongUse("settings_value", key="programs")
    return tuple(names)
