"""The ticket on the screen after a check-in. It holds nothing about the person."""

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.site import Purpose, Site, in_language
from kiosk.operations.checkin import CheckedIn
from kiosk.viewmodels.touch import words

QML_IMPORT_NAME = "Lobby.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("made by the session")
class TicketModel(QObject):  # type: ignore[operator]
    """Number, code, what is ahead and where to wait, in the present language."""

    changed = Signal()

    def __init__(self, site: Site, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._site = site
        self._language = language
        self._result: CheckedIn | None = None
        self._purpose: Purpose | None = None
        self._day = ""

    def show(self, result: CheckedIn, purpose: Purpose | None) -> None:
        """Take over what the check-in answered."""
        self._result = result
        self._purpose = purpose
        self.changed.emit()

    def clear(self) -> None:
        """Forget the ticket."""
        self._result = None
        self._purpose = None
        self.changed.emit()

    def speak(self, language: str) -> None:
        """Take over a language."""
        self._language = language
        self.changed.emit()

    def _service_text(self) -> str:
        service = self._site.service(self._result.service) if self._result and self._result.service else None
        if service is not None:
            return in_language(service.names, self._language)
        return in_language(self._purpose.names, self._language) if self._purpose else ""

    def _icon(self) -> str:
        service = self._site.service(self._result.service) if self._result and self._result.service else None
        return service.icon if service else "ticket"

    def _area(self) -> str:
        service = self._site.service(self._result.service) if self._result and self._result.service else None
        return in_language(service.waiting_area, self._language) if service else ""

    def _ahead(self) -> str:
        if self._result is None or self._result.ahead is None:
            return ""
        return words.ahead(self._result.ahead)

    def _wait(self) -> str:
        if self._result is None or self._result.wait_seconds is None:
            return ""
        return words.minutes(self._result.wait_seconds)

    def _thanks(self) -> tuple[str, str]:
        said = in_language(self._purpose.thanks, self._language) if self._purpose else ""
        if not said:
            return (
                translate("Ticket", "Thank you."),
                translate("Ticket", "You are checked in."),
            )
        first, _, rest = said.strip().partition("\n")
        return first.strip(), rest.strip()

    number = Property(str, lambda self: (self._result.ticket if self._result else None) or "", notify=changed)
    code = Property(str, lambda self: (self._result.code if self._result else None) or "", notify=changed)
    service = Property(str, _service_text, notify=changed)
    icon = Property(str, _icon, notify=changed)
    area = Property(str, _area, notify=changed)
    ahead = Property(str, _ahead, notify=changed)
    wait = Property(str, _wait, notify=changed)
    counter = Property(
        str, lambda self: words.counters(self._result.counters) if self._result else "", notify=changed
    )
    tags = Property(str, lambda self: words.tags(self._result.tags) if self._result else "", notify=changed)
    thanks = Property(str, lambda self: self._thanks()[0], notify=changed)
    thanksMore = Property(str, lambda self: self._thanks()[1], notify=changed)
