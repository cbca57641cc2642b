"""Which visits are meant, in words."""

from kiosk.domain.log_rows import LogFilter
from kiosk.exports.figure_text import FigureText
from kiosk.exports.words import ReportWords

# The parts that hold codes, and the column whose words they have.
_CODED = {
    "purposes": "purpose",
    "services": "service",
    "statuses": "status",
    "outcomes": "outcome",
    "counters": "counter",
    "staff": "staff",
    "languages": "language",
}


def filter_text(only: LogFilter, words: ReportWords, staff: dict[str, str] | None = None) -> list[str]:
    """Return each part of a filter as "Purpose: Visit, Delivery"; nothing for one that takes everything.

    ``staff`` has the names of staff codes.
    """
    said = [
        _said(words.columns[column], [_word(words, column, one, staff or {}) for one in getattr(only, part)])
        for part, column in _CODED.items()
        if getattr(only, part)
    ]
    if only.hours:
        said.append(_said(words.texts["hour"], [f"{one:02d}:00–{one:02d}:59" for one in only.hours]))
    if only.weekdays:
        text = FigureText(words)
        said.append(_said(words.texts["weekday"], [text.weekday(one) for one in only.weekdays]))
    if only.scores:
        said.append(_said(words.texts["score"], [str(one) for one in only.scores]))
    if only.subjects:
        chosen = {key.rpartition(" ")[2]: name for key, name in words.codes.get("subject", {}).items()}
        said.append(_said(words.columns["subject"], [chosen.get(one, one) for one in only.subjects]))
    bare = ("with_ticket", "called", "with_outcome")
    return [*said, *(words.texts[f"only_{part}"] for part in bare if getattr(only, part))]


def _said(name: str, values: list[str]) -> str:
    return f"{name}: {', '.join(values)}"


def _word(words: ReportWords, column: str, value: str | int, staff: dict[str, str]) -> str:
    if column == "staff":
        return staff.get(str(value), str(value))
    return words.code(column, str(value))
