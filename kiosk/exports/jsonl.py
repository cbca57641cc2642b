"""JSON Lines: one object a line."""

import json
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path

from kiosk.exports.files import replacing

_BATCH = 500
# Ends of lines to some programs that read text.
_LINE, _PARAGRAPH = "\u2028", "\u2029"
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def write_jsonl(path: Path, keys: Sequence[str], rows: Iterable[Sequence[str | int | None]]) -> int:
    """Write each row as an object in UTF-8, numbers as numbers, null where nothing is known.

    Texts are as they were given. Returns the number of rows; raises ExportError, and what reading the
    rows raises.
    """
    count = 0
    rest = iter(rows)
    with replacing(path) as file:
        while lines := [_encode(dict(zip(keys, row, strict=True))) for row in islice(rest, _BATCH)]:
            text = "\n".join(lines).replace(_LINE, r"\u2028").replace(_PARAGRAPH, r"\u2029") + "\n"
            file.write(text.encode("utf-8", "surrogatepass"))
            count += len(lines)
    return count
