"""The search for the person to be visited."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.site import Host, in_language

if TYPE_CHECKING:
    from kiosk.operations.hosts import HostHit

QML_IMPORT_NAME = "Lobby.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the session")
class HostSearchModel(QObject):  # type: ignore[operator]
    """Finds hosts as the visitor types. ``minimum`` is the least number of characters needed."""

    changed = Signal()
    textChanged = Signal()

    def __init__(
        self, hosts: Sequence[Host], minimum: int, language: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._hosts = hosts
        self._minimum = minimum
        self._language = language
        self._text = ""
        self._hits: list[HostHit] | None = None

    def clear(self) -> None:
        """Forget what was typed."""
        self._set_text("")

    def search(self, text: str) -> None:
        """Look for what was typed."""
        self._set_text(text)

    def speak(self, language: str) -> None:
        """Take over a language; the order of names follows it."""
        self._language = language
        self._hits = None
        self.changed.emit()

    def found(self) -> list["HostHit"]:
        """Return the hits, worked out when first asked for (the directory may be large)."""
        if self._hits is None:
            # The search brings pinyin along, which the greeting can do without.
            from kiosk.operations.hosts import search

            self._hits = search(self._hosts, self._text, self._language, self._minimum)
        return self._hits

    def _set_text(self, text: str) -> None:
        if text == self._text:
            return
        self._text = text
        self._hits = None
        self.textChanged.emit()
        self.changed.emit()

    def _results(self) -> list[dict[str, str]]:
        return [self._row(hit) for hit in self.found()]

    def _row(self, hit: "HostHit") -> dict[str, str]:
        host = hit.host
        name_marks = hit.marks if hit.field == "name" else ()
        reading_marks = hit.marks if hit.field == "reading" else ()
        where = [in_language(host.department, self._language), in_language(host.floor, self._language)]
        return {
            "code": host.code,
            "initial": host.name[:1],
            "name": marked(host.name, name_marks),
            "plain": host.name,
            "reading": marked(hit.reading, reading_marks),
            "where": " · ".join(part for part in where if part),
        }

    text = Property(str, lambda self: self._text, _set_text, notify=textChanged)
    results = Property(list, _results, notify=changed)
    count = Property(int, lambda self: len(self.found()), notify=changed)
    waiting = Property(bool, lambda self: len(self._text.strip()) < self._minimum, notify=changed)
    minimum = Property(int, lambda self: self._minimum, constant=True)


def marked(text: str, marks: Sequence[tuple[int, int]]) -> str:
    """Return the text as styled text with the marked spans bold; anything else is escaped."""
    parts = []
    at = 0
    for start, end in marks:
        parts.append(_escaped(text[at:start]))
        parts.append(f"<b>{_escaped(text[start:end])}</b>")
        at = end
    parts.append(_escaped(text[at:]))
    return "".join(parts)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
