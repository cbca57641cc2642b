"""How commands speak: results on standard output, sentences and warnings on standard error."""

import json
import sys
from collections.abc import Sequence
from typing import Any


def write_json(value: object) -> None:
    """Write one line of JSON in UTF-8, whatever the terminal's encoding is."""
    sys.stdout.flush()
    line = json.dumps(value, ensure_ascii=False, separators=(", ", ": "))
    sys.stdout.buffer.write(line.encode("utf-8", "backslashreplace") + b"\n")
    sys.stdout.buffer.flush()


def write(text: str) -> None:
    """Write one line of text for people."""
    sys.stdout.write(text + "\n")


def complain(text: str) -> None:
    """Write one sentence on standard error."""
    sys.stderr.write(text + "\n")


def table(columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Draw rows for people. Cells are plain text: nothing in them is taken as markup or control."""
    from rich.console import Console
    from rich.table import Column, Table
    from rich.text import Text

    drawn = Table(*(Column(one, overflow="fold") for one in columns))
    for row in rows:
        drawn.add_row(*(Text(_printable("" if cell is None else str(cell))) for cell in row))
    Console().print(drawn)


def _printable(text: str) -> str:
    return "".join(one if one.isprintable() else "�" for one in text)
