"""How typed letters spell a name: whole words or syllables, their beginnings, their initials."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.operations.folding import Form

Marks = tuple[tuple[int, int], ...]
Part = tuple[Form, ...]
# Which form of each part was typed, and how many letters of it.
Spelling = list[tuple[Form, int]]


@dataclass(frozen=True, slots=True)
class Spelled:
    """A row of parts (syllables or words) that are typed one after the other.

    ``surname`` counts the parts at the front that are the surname; 0 when it does not begin with it.
    ``syllables``: a syllable may be shortened to its initial beside others that are whole (zhangsy).
    """

    field: str
    parts: tuple[Part, ...]
    surname: int
    syllables: bool


def spell(query: str, row: Spelled, at: int) -> Spelling | None:
    """Return which form of each part from ``at`` on, and how many letters of it, make up ``query``."""
    found = _spell(query, row.parts, at, row.syllables)
    if found is None and not row.syllables and _only_initials(query, row.parts, at):
        found = [(part[0], 1) for part in row.parts[at : at + len(query)]]
    return found


def _spell(query: str, parts: tuple[Part, ...], at: int, shorten: bool) -> Spelling | None:
    if at == len(parts):
        return None
    for form in parts[at]:
        text = form.text
        if text.startswith(query):
            return [(form, len(query))]
        lengths = [len(text)] if query.startswith(text) else []
        if shorten:
            lengths += [one for one in _initials(text) if one < len(text) and query[:one] == text[:one]]
        for length in lengths:
            rest = _spell(query[length:], parts, at + 1, shorten)
            if rest is not None:
                return [(form, length), *rest]
    return None


def _initials(syllable: str) -> tuple[int, ...]:
    """Return how many letters the initial of a syllable may be typed with."""
    return (2, 1) if syllable[:2] in ("zh", "ch", "sh") else (1,)


def _only_initials(query: str, parts: tuple[Part, ...], at: int) -> bool:
    wanted = parts[at : at + len(query)]
    return 1 < len(query) == len(wanted) and all(
        part[0].text[0] == letter for part, letter in zip(wanted, query, strict=True)
    )


def span_of(form: Form, begin: int, end: int) -> tuple[int, int]:
    """Return where the folded letters from ``begin`` to ``end`` stand in the shown text."""
    return form.places[begin], form.places[end - 1] + 1


def typed_spans(spelling: Spelling) -> Marks:
    """Return the spans that were typed, in order, joined where they touch."""
    return joined_spans(span_of(form, 0, length) for form, length in spelling)


def joined_spans(spans: Iterable[tuple[int, int]]) -> Marks:
    """Return spans in order, joined where they touch or overlap."""
    found: list[tuple[int, int]] = []
    for begin, end in sorted(spans):
        if found and begin <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((begin, end))
    return tuple(found)
