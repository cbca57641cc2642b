"""What a desk remembers, in an ini file of the user: place, looks, language, window and columns."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from kiosk.ui.theme import Mode

FILE_NAME = "desk.ini"


class DeskSettings:
    """Values that make no sense any more are taken as not set."""

    def __init__(self, folder: Path) -> None:
        with suppress(OSError):  # a folder that cannot be written only means that nothing is remembered
            folder.mkdir(parents=True, exist_ok=True)
        self._file = QSettings(str(folder / FILE_NAME), QSettings.Format.IniFormat)

    @property
    def language(self) -> str | None:
        """The language chosen here, or None."""
        return self._text("language")

    @language.setter
    def language(self, code: str) -> None:
        self._file.setValue("language", code)

    @property
    def mode(self) -> Mode:
        """The set of colours."""
        text = self._text("appearance")
        return Mode(text) if text in set(Mode) else Mode.LIGHT

    @mode.setter
    def mode(self, mode: Mode) -> None:
        self._file.setValue("appearance", mode.value)

    @property
    def sound(self) -> bool:
        """Whether a new ticket is heard."""
        return self._text("sound") != "off"

    @sound.setter
    def sound(self, on: bool) -> None:
        self._file.setValue("sound", "on" if on else "off")

    @property
    def counter(self) -> int | None:
        """The counter, or None."""
        text = self._text("counter") or ""
        return int(text) if text.isascii() and text.isdigit() else None

    @property
    def staff(self) -> str | None:
        """The code of the staff member who sat here last, or None."""
        return self._text("staff") or None

    def sit(self, counter: int | None, staff: str | None) -> None:
        """Remember the place; while nobody sits there, who did last."""
        self._file.setValue("counter", "" if counter is None else str(counter))
        if staff is not None:
            self._file.setValue("staff", staff)

    def state(self, name: str) -> QByteArray:
        """Return the saved state of a window part, empty when there is none."""
        value = self._file.value(f"window/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def save_state(self, name: str, state: QByteArray) -> None:
        """Remember the state of a window part."""
        self._file.setValue(f"window/{name}", state)

    def save(self) -> None:
        """Write everything to the file now."""
        self._file.sync()

    def _text(self, name: str) -> str | None:
        value = self._file.value(name)
        return value if isinstance(value, str) else None
