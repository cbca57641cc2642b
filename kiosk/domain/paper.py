"""What stands on a printed ticket.

The words stand here and not in the translation files, because the paper speaks the visitor's language
whatever language the screen of the desk shows.
"""

from dataclasses import dataclass

FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class Paper:
    """A ticket to be printed: everything but ``code``, the text of the QR code, is to be read.

    ``marks`` say what is special about this paper, ("Copy",) or nothing.
    """

    site: str
    number: str
    service: str
    issued: str
    area: str
    code: str
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PaperWords:
    """Words of a language; ``date`` is the pattern of day and time, in the letters of Qt."""

    copy: str
    training: str
    date: str


_WORDS = {
    "zh_CN": PaperWords("副本", "培训 · 无效", "yyyy年M月d日 HH:mm"),
    "de": PaperWords("Kopie", "Übung · nicht gültig", "d. MMMM yyyy, HH:mm"),
    "en": PaperWords("Copy", "Training · not valid", "d MMMM yyyy, HH:mm"),
}


def paper_words(language: str) -> PaperWords:
    """Return the words of a language; those of English where it has none here."""
    return _WORDS.get(language, _WORDS[FALLBACK])
