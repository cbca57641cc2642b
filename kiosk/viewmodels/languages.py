"""The words of the screens: one catalogue a language, switched while the program runs."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTranslator


class Languages:
    """``install`` puts a language in use; ``catalogue`` tells where the words of one are."""

    def __init__(self, install: Callable[[str], None], catalogue: Callable[[str], Path]) -> None:
        self._install = install
        self._catalogue = catalogue
        self._loaded: dict[str, QTranslator] = {}

    def use(self, language: str) -> None:
        """Let every ``qsTr`` and ``translate`` speak this language from now on."""
        self._install(language)

    def say(self, language: str, context: str, text: str) -> str:
        """Return ``text`` in a language that need not be the one in use."""
        if language not in self._loaded:
            translator = QTranslator()
            translator.load(str(self._catalogue(language)))
            self._loaded[language] = translator
        return self._loaded[language].translate(context, text) or text
