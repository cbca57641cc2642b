"""What the board says: each text in the languages of the hall, one beside the other."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.site import in_language
from kiosk.viewmodels.languages import Languages

CONTEXT = "Board"
BETWEEN = " · "

PLEASE = QT_TRANSLATE_NOOP("Board", "Please")
TO_COUNTER = QT_TRANSLATE_NOOP("Board", "to counter")
SOON = QT_TRANSLATE_NOOP("Board", "Your number will appear here.")
LAST = QT_TRANSLATE_NOOP("Board", "Just called")
COUNTER = QT_TRANSLATE_NOOP("Board", "Counter")
WAITING = QT_TRANSLATE_NOOP("Board", "Waiting")
NOBODY = QT_TRANSLATE_NOOP("Board", "Nobody is waiting")
ABOUT = QT_TRANSLATE_NOOP("Board", "about %1 min")
TRAINING = QT_TRANSLATE_NOOP("Board", "TRAINING · invented numbers")
MINUTES = QT_TRANSLATE_NOOP("Board", "min")


class BoardWords:
    """Says texts in ``codes``, the first language leading."""

    def __init__(self, languages: Languages, codes: Sequence[str]) -> None:
        self._languages = languages
        self._codes = tuple(codes)

    def parts(self, text: str) -> list[str]:
        """Return a text in each language, without saying anything twice."""
        return _different(self._languages.say(one, CONTEXT, text) for one in self._codes)

    def line(self, text: str) -> str:
        """Return a text in all languages on one line."""
        return BETWEEN.join(self.parts(text))

    def names(self, names: Mapping[str, str]) -> list[str]:
        """Return the site's own words in each language."""
        return _different(in_language(names, one) for one in self._codes)

    def wait(self, seconds: tuple[int, int]) -> str:
        """Return a range of seconds as whole minutes: in full once, then only the other units."""
        low, high = seconds[0] // 60, max(1, -(-seconds[1] // 60))
        figures = str(high) if low == high else f"{low}–{high}"
        about, *_ = self.parts(str(ABOUT))
        units: dict[str, str] = {}
        for unit in self.parts(str(MINUTES)):
            units.setdefault(unit.casefold().rstrip("."), unit)  # "Min." and "min" are the same to all
        return BETWEEN.join([about.replace("%1", figures), *list(units.values())[1:]])


def _different(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(one for one in texts if one)) or [""]
