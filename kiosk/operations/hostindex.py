"""The index behind the host search: every host cut once into the parts that people type."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kiosk.domain.site import Host
from kiosk.operations import folding
from kiosk.operations.folding import Form
from kiosk.operations.readings import Reading, han_of, has_han, read_name, syllables_of
from kiosk.operations.spelling import (
    Marks,
    Part,
    Spelled,
    Spelling,
    joined_spans,
    span_of,
    spell,
    typed_spans,
)

_INSIDE_FROM = 3  # letters from which the middle of a word is searched, too
_DEPARTMENT_FROM = 2

# Ranks, best first.
WHOLE_SURNAME, SURNAME, WORD, INITIALS, INSIDE, DEPARTMENT = range(6)


@dataclass(frozen=True, slots=True)
class Match:
    """How a host matched; ``marks`` are spans of ``field`` (name or reading)."""

    rank: int
    field: str = "name"
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class _Start:
    """A place where typing can begin. ``beyond``: only for queries longer than this.

    ``seconds`` are the letters that can come second: most places are passed over by it.
    """

    entry: int
    row: Spelled
    at: int
    beyond: int
    seconds: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One host as it is shown and sorted."""

    host: Host
    reading: str
    name: Form
    inside: str
    words: tuple[Part, ...]
    sort_key: tuple[str, ...]
    department: int


@dataclass(slots=True)
class Index:
    """A directory ready to be searched."""

    hosts: tuple[Host, ...]
    entries: list[Entry] = field(default_factory=list)
    _starts: dict[str, list[_Start]] = field(default_factory=dict)
    _departments: list[tuple[str, list[Spelled]]] = field(default_factory=list)
    _orders: dict[bool, list[int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        numbers: dict[tuple[tuple[str, str], ...], int] = {}
        for host in self.hosts:
            key = tuple(sorted(host.department.items()))
            if key not in numbers:
                numbers[key] = len(self._departments)
                self._departments.append(_department(host.department.values()))
            self._add(host, numbers[key])

    def positions(self, language: str) -> list[int]:
        """Return the place of each entry in the alphabetical order of ``language``.

        Chinese lists have Chinese names first, by pinyin; the others sort all names by surname.
        """
        chinese_first = language.startswith("zh")
        if chinese_first not in self._orders:
            keys = [(chinese_first and not one.reading, one.sort_key) for one in self.entries]
            order = sorted(range(len(keys)), key=keys.__getitem__)
            positions = [0] * len(order)
            for place, one in enumerate(order):
                positions[one] = place
            self._orders[chinese_first] = positions
        return self._orders[chinese_first]

    def find(self, typed: str) -> dict[int, Match]:
        """Return the hosts that the whole of ``typed`` matches, by their entry."""
        if has_han(typed):
            return self._find_han("".join(folding.plain(typed).split()))
        found: dict[int, Match] = {}
        queries = [one for one in folding.queries(typed) if one]
        for query in queries:
            self._find_spelled(query, found)
            if len(query) >= _INSIDE_FROM:
                self._find_inside(query, found)
        self._find_departments(queries, found)
        return found

    def find_each(self, words: Sequence[str]) -> dict[int, Match]:
        """Return the hosts that every one of ``words`` matches (``anna technik``)."""
        both = self.find(words[0]) if len(words) > 1 else {}
        for word in words[1:]:
            more = self.find(word)
            both = {one: _joined(match, more[one]) for one, match in both.items() if one in more}
        return both

    def _find_spelled(self, query: str, found: dict[int, Match]) -> None:
        length, second = len(query), query[1:2]
        for start in self._starts.get(query[0], ()):
            if second not in start.seconds or length <= start.beyond:
                continue
            match = _typed(query, start)
            if match is None:
                continue
            known = found.get(start.entry)
            if known is None or match.rank < known.rank:
                found[start.entry] = match

    def _find_inside(self, query: str, found: dict[int, Match]) -> None:
        for place, entry in enumerate(self.entries):
            if query not in entry.inside or place in found:
                continue
            form = next(form for part in entry.words for form in part if query in form.text)
            begin = form.text.index(query)
            found[place] = Match(INSIDE, "name", (span_of(form, begin, begin + len(query)),))

    def _find_departments(self, queries: list[str], found: dict[int, Match]) -> None:
        usable = [one for one in queries if len(one) >= _DEPARTMENT_FROM]
        wanted = {
            number
            for number, (_, rows) in enumerate(self._departments)
            if any(_begins(query, row) for row in rows for query in usable)
        }
        self._add_departments(wanted, found)

    def _find_han(self, query: str) -> dict[int, Match]:
        found: dict[int, Match] = {}
        for place, entry in enumerate(self.entries):
            begin = entry.name.text.find(query)
            if begin >= 0:
                span = span_of(entry.name, begin, begin + len(query))
                found[place] = Match(WORD if begin else SURNAME, "name", (span,))
        wanted = {number for number, (han, _) in enumerate(self._departments) if query in han}
        self._add_departments(wanted, found)
        return found

    def _add_departments(self, wanted: set[int], found: dict[int, Match]) -> None:
        if wanted:
            match = Match(DEPARTMENT)
            for place, entry in enumerate(self.entries):
                if entry.department in wanted:
                    found.setdefault(place, match)

    def _add(self, host: Host, department: int) -> None:
        """Cut one host into its parts."""
        han = han_of(host.name)
        reading = read_name(han, host.reading) if han else None
        words = tuple(one for one in folding.words(host.name) if not has_han(one[0].text))
        rows: list[tuple[Spelled, int]] = []
        if reading is not None:
            rows += _chinese_rows(reading)
        if words:
            rows += _latin_rows(words)
        for row, beyond in rows:
            for at in range(len(row.parts) if beyond == 0 else 1):
                start = _Start(len(self.entries), row, at, beyond, _seconds(row.parts, at))
                for letter in {form.text[0] for form in row.parts[at]}:
                    self._starts.setdefault(letter, []).append(start)
        self.entries.append(
            Entry(
                host=host,
                reading=reading.text if reading else "",
                name=_tight(host.name),
                inside="\n".join(form.text for part in words for form in part),
                words=words,
                sort_key=_sort_key(host.name, reading, words),
                department=department,
            )
        )


def _seconds(parts: tuple[Part, ...], at: int) -> str:
    """Return the letters that may follow the first one: its own part's, or those of the next part."""
    own = {form.text[1:2] for form in parts[at]}
    following = {form.text[0] for part in parts[at + 1 : at + 2] for form in part}
    return "".join(own | following)


def _typed(query: str, start: _Start) -> Match | None:
    """Return the match of a query that is typed from ``start`` on, or None."""
    for form in start.row.parts[start.at]:
        if form.text.startswith(query):  # the usual case, and the quick one
            spelling = [(form, len(query))]
            return Match(_rank(spelling, start), start.row.field, (span_of(form, 0, len(query)),))
    found = spell(query, start.row, start.at)
    return None if found is None else Match(_rank(found, start), start.row.field, typed_spans(found))


def _rank(spelling: Spelling, start: _Start) -> int:
    surname = start.row.surname
    if len(spelling) > 1 and any(length < len(form.text) for form, length in spelling[:-1]):
        return INITIALS
    if start.at or not surname:
        return WORD
    whole = len(spelling) >= surname and all(length == len(form.text) for form, length in spelling[:surname])
    return WHOLE_SURNAME if whole else SURNAME


def _begins(query: str, row: Spelled) -> bool:
    """Tell whether the name of a department begins with ``query``; words count, syllables do not."""
    return any(spell(query, row, at) is not None for at in range(1 if row.syllables else len(row.parts)))


def _joined(one: Match, other: Match) -> Match:
    """Return the match of two words: the worse rank, and the marks of both in one field."""
    shown = one if one.marks else other
    spans = shown.marks + (other.marks if shown is one and other.field == one.field else ())
    return Match(max(one.rank, other.rank), shown.field, joined_spans(spans))


def _chinese_rows(reading: Reading) -> list[tuple[Spelled, int]]:
    """Return the syllables as they stand, and with the given name first."""
    parts = tuple(_syllable(one.text, one.start) for one in reading.syllables)
    cut = reading.surname
    rows = [(Spelled("reading", parts, cut, syllables=True), 0)]
    if cut < len(parts):
        given = sum(len(part[0].text) for part in parts[cut:])
        rows.append((Spelled("reading", parts[cut:] + parts[:cut], 0, syllables=True), given))
    return rows


def _latin_rows(words: tuple[Part, ...]) -> list[tuple[Spelled, int]]:
    """Return the surname (the last word) by itself and before the others, then the words as they stand."""
    last = (words[-1],)
    rows = [(Spelled("name", last, 1, syllables=False), 0)]
    if len(words) > 1:
        shortest = min(len(form.text) for form in words[-1])
        rows.append((Spelled("name", last + words[:-1], 1, syllables=False), shortest))
        rows.append((Spelled("name", words, 0, syllables=False), 0))
    return rows


def _syllable(text: str, start: int) -> Part:
    """Return the spellings of a syllable: lü is lu, lv (keyboards) and lyu (passports)."""
    if "ü" not in text:
        return (Form(text, tuple(range(start, start + len(text)))),)
    spot = text.index("ü")
    forms = []
    for letters in ("u", "v", "yu"):
        offsets = [*range(spot), *[spot] * len(letters), *range(spot + 1, len(text))]
        forms.append(Form(text.replace("ü", letters), tuple(start + one for one in offsets)))
    return tuple(forms)


def _tight(name: str) -> Form:
    """Return the name without white space."""
    pairs = [
        (letter, place)
        for place, char in enumerate(name)
        if not char.isspace()
        for letter in folding.plain(char)
    ]
    return Form("".join(letter for letter, _ in pairs), tuple(place for _, place in pairs))


def _sort_key(name: str, reading: Reading | None, words: tuple[Part, ...]) -> tuple[str, ...]:
    """Return what a name is sorted by: surname, then all of it, then the characters."""
    if reading is not None:
        spelled = [_syllable(one.text, 0)[0].text for one in reading.syllables]
        return "".join(spelled[: reading.surname]), " ".join(spelled), name
    plain = [part[0].text for part in words]
    return plain[-1] if plain else "", " ".join(plain), name


def _department(names: Iterable[str]) -> tuple[str, list[Spelled]]:
    """Return the Chinese names of a department as text, and the ways to spell it in letters."""
    han, rows = [], []
    for name in names:
        words = tuple(one for one in folding.words(name) if not has_han(one[0].text))
        if words:
            rows.append(Spelled("name", words, 0, syllables=False))
        characters = han_of(name)
        if characters:
            han.append("".join(folding.plain(name).split()))
            parts = tuple(_syllable(one, 0) for one in syllables_of(characters))
            rows.append(Spelled("name", parts, 0, syllables=True))
    return "\n".join(han), rows
