"""What the voice says when a ticket is called, in each language it can speak.

These sentences stand here and not in the translation files, because they are heard and not read: how a
number is spoken belongs to the language, and several languages are spoken one after the other whatever
language a screen shows.

How a number is spoken
    zh_CN: digit by digit, 零一二. One is 一, never 幺: it is a ticket, not a telephone number.
    de: leading zeros as "null", the rest as a number (C012 "null zwölf", C123 "einhundertdreiundzwanzig").
        From 1000 on in pairs, as telephone numbers are read (C1205 "zwölf null fünf").
    en: digit by digit, "zero one two".

The words are spelt out, so that every engine says them alike. The letters of a prefix stand apart, so
that they are spelt and not read as a word. The number of the counter stays in digits: it is an ordinary
number, which every engine reads in its own language.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from kiosk.domain.tickets import split_label

FALLBACK = "en"

_CHINESE = "零一二三四五六七八九"
_ENGLISH = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_GERMAN = (
    "null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
    "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
)  # fmt: skip
_GERMAN_TENS = ("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")


@dataclass(frozen=True, slots=True)
class Spoken:
    """A sentence to be said in ``language`` (a code such as ``zh_CN``)."""

    language: str
    sentence: str


def announcement(label: str, counter: int, ticket: str, languages: Iterable[str]) -> tuple[Spoken, ...]:
    """Return what is said for a call, in the order in which it is said.

    ``ticket`` is the ticket's language; it comes first, also where ``languages`` does not name it.
    ``languages`` are those the site wants to be heard, in its order. Languages without a sentence here are
    left out; English is said when nothing is left. Raises ValueError as :func:`call_sentence` does.
    """
    wanted = [one for one in dict.fromkeys((ticket, *languages)) if one in _SENTENCES]
    return tuple(Spoken(one, call_sentence(label, counter, one)) for one in wanted or [FALLBACK])


def call_sentence(label: str, counter: int, language: str) -> str:
    """Return the sentence that calls the ticket ``label`` (C012) to a counter.

    Raises ValueError for a label or a counter that is none, or a language without a sentence here.
    """
    if split_label(label) is None or counter < 1:
        raise ValueError(f"not a call: ticket {label!r}, counter {counter}")
    if language not in _SENTENCES:
        raise ValueError(f"no sentence in {language!r}")
    compact = "".join(label.split()).upper()
    prefix = compact.rstrip("0123456789")
    return _SENTENCES[language](" ".join(prefix), compact[len(prefix) :], counter)


def _chinese(prefix: str, digits: str, counter: int) -> str:
    return f"请{prefix}{''.join(_CHINESE[int(one)] for one in digits)}号到{counter}号窗口"


def _german(prefix: str, digits: str, counter: int) -> str:
    return f"Nummer {prefix} {_german_number(digits)} bitte zu Schalter {counter}"


def _english(prefix: str, digits: str, counter: int) -> str:
    spoken = " ".join(_ENGLISH[int(one)] for one in digits)
    return f"Ticket {prefix}, {spoken}, please go to counter {counter}"


_SENTENCES: dict[str, Callable[[str, str, int], str]] = {
    "zh_CN": _chinese,
    "de": _german,
    "en": _english,
}


def _german_number(digits: str) -> str:
    significant = digits.lstrip("0")
    words = [_GERMAN[0]] * (len(digits) - len(significant))
    if len(significant) == 3:
        words.append(_german_hundreds(int(significant)))
    else:
        odd = len(significant) % 2
        pairs = [significant[start : start + 2] for start in range(odd, len(significant), 2)]
        for pair in [significant[:odd], *pairs] if odd else pairs:
            words += _german_pair(pair)
    return " ".join(words)


def _german_pair(pair: str) -> list[str]:
    """Return the words of one or two digits; a zero in front is said: "null fünf"."""
    if len(pair) == 2 and pair[0] == "0":
        return [_GERMAN[0], _GERMAN[int(pair[1])]]
    return [_german_below_hundred(int(pair))]


def _german_hundreds(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    return _german_before(hundreds) + "hundert" + (_german_below_hundred(rest) if rest else "")


def _german_below_hundred(number: int) -> str:
    if number < len(_GERMAN):
        return _GERMAN[number]
    tens, ones = divmod(number, 10)
    return (f"{_german_before(ones)}und" if ones else "") + _GERMAN_TENS[tens - 2]


def _german_before(number: int) -> str:
    """Return a digit as it stands in front of another word: "ein", not "eins"."""
    return "ein" if number == 1 else _GERMAN[number]
