"""Names folded for searching: case, width, accents and umlauts, with the way back to each character."""

import re
import unicodedata
from dataclasses import dataclass

_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae", "œ": "oe"}
_BARE = {"ø": "o", "æ": "a", "œ": "o", "ı": "i", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss"}
_WORD = re.compile(r"[^\W_]+")
_WRITTEN_OUT = re.compile("ae|oe|ue")


@dataclass(frozen=True, slots=True)
class Form:
    """One folded spelling; ``places[i]`` is where its letter ``i`` stands in the shown text."""

    text: str
    places: tuple[int, ...]


def plain(text: str) -> str:
    """Return ``text`` in lower case, ordinary width and composed letters."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text).lower())


def bare(char: str) -> str:
    """Return a letter without its accents: ü is u, ß is ss."""
    if char in _BARE:
        return _BARE[char]
    base = "".join(one for one in unicodedata.normalize("NFD", char) if not unicodedata.combining(one))
    return _BARE.get(base, base)


def spelled_out(char: str) -> str:
    """Return a letter as it is written where there are no umlauts: ü is ue, ß is ss."""
    return _UMLAUTS.get(char) or bare(char)


def words(shown: str) -> list[tuple[Form, ...]]:
    """Return each word of ``shown`` with all its spellings: without dots, written out, shortened.

    ``Müller`` gives muller and mueller; ``Mueller`` gives mueller and muller.
    """
    return [_forms(match.group(), match.start()) for match in _WORD.finditer(shown)]


def queries(typed: str) -> tuple[str, ...]:
    """Return the spellings to look for of what was typed, letters and digits only."""
    letters = "".join(_WORD.findall(plain(typed)))
    spellings = ("".join(map(bare, letters)), "".join(map(spelled_out, letters)))
    return tuple(dict.fromkeys(spellings))


def _forms(word: str, start: int) -> tuple[Form, ...]:
    found: dict[str, Form] = {}
    for way in (bare, spelled_out):
        text, places = "", []
        for offset, char in enumerate(word):
            folded = "".join(map(way, plain(char)))
            text += folded
            places += [start + offset] * len(folded)
        found.setdefault(text, Form(text, tuple(places)))
    if word.isascii():
        short = _shortened(Form(plain(word), tuple(range(start, start + len(word)))))
        found.setdefault(short.text, short)
    return tuple(one for one in found.values() if one.text)


def _shortened(form: Form) -> Form:
    """Return the form with ae, oe and ue as one letter, for names that are written without umlauts."""
    gone = {match.end() - 1 for match in _WRITTEN_OUT.finditer(form.text)}
    kept = [place for place in range(len(form.text)) if place not in gone]
    return Form("".join(form.text[one] for one in kept), tuple(form.places[one] for one in kept))
