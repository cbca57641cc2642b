"""Reads a site file (TOML) into :class:`kiosk.domain.site.Site`, and says what is wrong with it.

The file has the shape of ``Site`` with three comforts: opening hours are written by weekday
(``monday = ["08:30-12:30", "13:30-17:30"]``), the hosts stand in ``[directory]``, where they name
a department and a floor that are written once, and ``touch.camera`` may be true or false.
"""

import json
import tomllib
from datetime import date, time
from pathlib import Path
from typing import Any, NoReturn

from kiosk.domain.errors import InvalidInput
from kiosk.domain.site import Site
from kiosk.domain.text import clean
from kiosk.operations.offer_pictures import read_pictures
from kiosk.operations.sitechecks import WEEKDAYS, check
from kiosk.operations.sitechecks_reports import check_reports

_LONGEST_TEXT = 4000
_LARGEST_FILE = 5_000_000

Table = dict[str, Any]


def read_site(path: Path) -> Site:
    """Return the site written in the file.

    Raises InvalidInput ``site_file`` with ``field`` (dotted path, list items by their code) and the
    values ``path`` and ``detail`` (English, for the person who edits the file).
    """
    return read_whole(path)[0]


def read_whole(path: Path) -> tuple[Site, dict[str, bytes]]:
    """Return the site written in the file, and the pictures of its offers by code. Raises like that."""
    try:
        site = _site(_load(path))
        return site, read_pictures(site, path.parent)
    except InvalidInput as error:
        raise InvalidInput("site_file", error.field, path=str(path), **error.values) from error


def refuse(field: str | None, detail: str) -> NoReturn:
    """Refuse the file because of what stands at ``field``."""
    raise InvalidInput("site_file", field, detail=detail)


def _load(path: Path) -> Table:
    """Return the raw tables with every text cleaned."""
    try:
        if path.stat().st_size > _LARGEST_FILE:
            refuse(None, "the file is larger than 5 MB")
        data = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        refuse(None, f"cannot be read: {error.strerror or error}")
    except UnicodeDecodeError as error:
        refuse(None, f"is not UTF-8 text (byte {error.start})")
    except tomllib.TOMLDecodeError as error:
        refuse(None, str(error))
    return {key: _cleaned(value, (key,)) for key, value in data.items()}


def _cleaned(value: object, where: tuple[str | int, ...]) -> object:
    """Return ``value`` with all its texts in normal form, or refuse hostile characters."""
    if isinstance(value, str):
        try:
            return clean(value, _LONGEST_TEXT, lines=True)
        except InvalidInput as error:
            refuse(_dotted(where, None), error.code.replace("_", " "))
    if isinstance(value, dict):
        return {key: _cleaned(one, (*where, key)) for key, one in value.items()}
    if isinstance(value, list):
        return [_cleaned(one, (*where, index)) for index, one in enumerate(value)]
    return value


def _site(data: Table) -> Site:
    """Turn the tables into a site and check how its parts fit together."""
    from pydantic import ConfigDict, TypeAdapter, ValidationError

    _open_directory(data)
    if isinstance(data.get("opening"), dict):
        data["opening"] = _opening(data["opening"])
    if isinstance(data.get("touch"), dict):
        _camera(data["touch"])
    # JSON mode is strict (no "20" for 20, no true for 1) and yet takes texts for dates and choices.
    # The one-field tuple is there because a configuration cannot be given to a dataclass itself.
    adapter = TypeAdapter(tuple[Site], config=ConfigDict(extra="forbid", strict=True))
    try:
        (site,) = adapter.validate_json(json.dumps([data], default=_as_text))
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        refuse(_dotted(first["loc"][1:], data), _detail(first["type"], first["msg"]))
    check(site)
    check_reports(site)
    return site


def _as_text(value: object) -> str:
    """Write TOML's own dates and times as JSON text."""
    if isinstance(value, date | time):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def _detail(kind: str, message: str) -> str:
    """Return pydantic's message in plain words."""
    plain = {
        "missing": "is missing",
        "missing_keyword_only_argument": "is missing",
        "missing_argument": "is missing",
        "unexpected_keyword_argument": "is not a known key",
    }
    return plain.get(kind, message)


def _dotted(where: tuple[str | int, ...], data: object) -> str:
    """Write a place as a dotted path; list items are named by their code or number if they have one."""
    path = ""
    for step in where:
        inner: object = None
        if isinstance(step, int):
            inner = data[step] if isinstance(data, list) and step < len(data) else None
            path += f"[{_item_name(inner, step)}]"
        else:
            inner = data.get(step) if isinstance(data, dict) else None
            path += f".{step}" if path else step
        data = inner
    return path


def _item_name(item: object, index: int) -> object:
    """Return what a person calls the item: its code, its number, else its place counted from 1."""
    if isinstance(item, dict):
        return item.get("code") or item.get("number") or index + 1
    return index + 1


def _opening(table: Table) -> Table:
    """Return the ``[opening]`` table with the weekdays as one list, Monday first."""
    rest = {key: value for key, value in table.items() if key not in WEEKDAYS}
    if "days" in rest:
        refuse("opening.days", "is not a known key; write monday, tuesday, …")
    rest["days"] = [_spans(day, table.get(day, [])) for day in WEEKDAYS]
    return rest


def _spans(day: str, texts: object) -> list[dict[str, str]]:
    """Return the spans of one weekday, written as ``HH:MM-HH:MM``."""
    if not isinstance(texts, list):
        refuse(f"opening.{day}", 'write a list such as ["08:30-12:30", "13:30-17:30"], [] when closed')
    return [_span(day, text) for text in texts]


def _span(day: str, text: object) -> dict[str, str]:
    """Return one span; ``24:00`` is the end of the day."""
    parts = [one.strip() for one in str(text).replace("–", "-").split("-")]
    if len(parts) != 2 or not all(_is_clock(one) for one in parts):
        refuse(f"opening.{day}", f"{text!r} is not a span such as 08:30-17:30")
    opens, closes = parts
    return {"opens": opens, "closes": "00:00" if closes == "24:00" else closes}


def _is_clock(text: str) -> bool:
    """Tell whether ``text`` is a time of day as HH:MM (24:00 included)."""
    hours, colon, minutes = text.partition(":")
    if not (text.isascii() and colon and hours.isdigit() and minutes.isdigit()):
        return False
    return len(text) == 5 and ((int(hours) < 24 and int(minutes) < 60) or text == "24:00")


def _camera(touch: Table) -> None:
    """Write true as the empty name, which is any camera, and false as none."""
    if isinstance(touch.get("camera"), bool):
        touch["camera"] = "" if touch["camera"] else None


def _open_directory(data: Table) -> None:
    """Move the hosts of ``[directory]`` to the top, with their departments and floors filled in."""
    if "directory" not in data:
        return
    if "hosts" in data:
        refuse("hosts", "stands outside [directory] too")
    directory = data.pop("directory")
    tables = _directory_tables(directory)
    hosts = directory.get("hosts", [])
    if not isinstance(hosts, list) or not all(isinstance(one, dict) for one in hosts):
        refuse("directory.hosts", "must be a list of tables")
    for index, host in enumerate(hosts):
        for key, table in (("department", "departments"), ("floor", "floors")):
            name = host.get(key)
            if not isinstance(name, str):
                continue  # written out at the host itself
            if name not in tables[table]:
                refuse(f"hosts[{_item_name(host, index)}].{key}", f"{name!r} is not in directory.{table}")
            host[key] = tables[table][name]
    data["hosts"] = hosts


def _directory_tables(directory: object) -> dict[str, Table]:
    """Return the departments and the floors."""
    if not isinstance(directory, dict):
        refuse("directory", "must be a table")
    for key in directory:
        if key not in ("departments", "floors", "hosts"):
            refuse(f"directory.{key}", "is not a known key")
    tables = {key: directory.get(key, {}) for key in ("departments", "floors")}
    for key, table in tables.items():
        if not isinstance(table, dict):
            refuse(f"directory.{key}", "must be a table")
    return tables
