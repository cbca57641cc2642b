"""Words of the reception pages: on-site list, visitors, registering and call-backs."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QDate, QLocale, QObject

from kiosk.domain.errors import InvalidInput, LobbyError
from kiosk.domain.site import FieldCode, in_language
from kiosk.domain.tickets import TicketStatus
from kiosk.operations.fields import format_phone
from kiosk.operations.visitors import EarlierVisit, Note
from kiosk.viewmodels.desk.lines_model import Line
from kiosk.viewmodels.desk.words import DeskWords, one_line, tame, translate
from kiosk.viewmodels.touch.words import field_error


class ReceptionWords(QObject):
    """What the reception pages say beyond the words of the desk."""

    def __init__(self, words: DeskWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def groups(self, count: int) -> str:
        """Return "4 groups"."""
        return self.tr("%n groups", "", count)

    def visits(self, count: int) -> str:
        """Return "2 visits"."""
        return self.tr("%n visits", "", count)

    def phone(self, e164: str | None) -> str:
        """Return a phone number for people, "" for none."""
        return format_phone(e164, self._words.site.region) if e164 else ""

    def host(self, code: str | None, purpose: str) -> str:
        """Return whom a group visits, or for what it came."""
        return self._words.host(code) if code else self._words.purpose(purpose)

    def floor(self, code: str | None) -> str:
        """Return the floor of a host, "" where none is known."""
        found = self._words.site.host(code) if code else None
        return one_line(in_language(found.floor, self._words.language)) if found else ""

    def day(self, day: date) -> str:
        """Return a day as "Tue 24 Nov 2026"."""
        pattern = translate("Desk", "ddd d MMM yyyy", "date, in the letters of Qt")
        return QLocale(self._words.language).toString(QDate(day.year, day.month, day.day), pattern)

    def visit_line(self, one: EarlierVisit) -> Line:
        """Return a visit as a row of two columns: what it was and when, how it ended."""
        words = self._words
        when = f"{words.date(one.arrived_at)}, {words.time(one.arrived_at)}"
        about = words.choice(one.purpose, "subject", one.subject) if one.subject else ""
        what = " · ".join(filter(None, (one.label, words.purpose(one.purpose), about)))
        state = words.status(TicketStatus(one.status)) if one.status else ""
        closed = translate("Desk", "Not signed out") if one.closed else ""
        end = words.outcome(one.outcome) if one.outcome else ""
        return Line(one.visit, ((what, self._perhaps(when, one.likely)), _two_lines(state, end, closed)))

    def notes(self, found: Iterable[Note]) -> str:
        """Return notes in their order, each below its day and author."""
        words = self._words
        parts = []
        for one in found:
            head = " · ".join(filter(None, (words.date(one.at), one_line(one.staff or ""))))
            parts.append(f"{self._perhaps(head, one.likely)}\n{tame(one.text)}")
        return "\n\n".join(parts)

    def _perhaps(self, words: str, likely: bool) -> str:
        return " · ".join((words, translate("Desk", "same person?"))) if likely else words

    def sentence(self, error: LobbyError) -> str:
        """Return the sentence for something that was refused."""
        known = {
            "not_allowed": translate("Desk", "Only a supervisor may do this."),
            "already_left": translate("Desk", "This group has already left."),
            "already_done": translate("Desk", "Someone has already noted a result."),
            "same_visitor": translate("Desk", "These entries are one file already."),
            "in_the_past": translate("Desk", "Please choose today or a later day."),
        }
        if error.code in known:
            return known[error.code]
        if not isinstance(error, InvalidInput) or error.field is None:
            return self._words.error(error)
        if error.code in ("too_many", "too_few"):
            return _party(error)
        fields = {str(code) for code in FieldCode}
        return field_error(error, FieldCode(error.field) if error.field in fields else FieldCode.NAME)


def _two_lines(*parts: str) -> tuple[str, str]:
    """Return the first of these words, and all others below it."""
    first, *others = [one for one in parts if one] or [""]
    return first, " · ".join(others)


def belonging(kind: str) -> str:
    """Return the word for a kind of thing left at the door; the code for one without a word."""
    known = {
        "umbrella": translate("Desk", "Umbrella"),
        "pet": translate("Desk", "Pet"),
        "luggage": translate("Desk", "Luggage"),
        "parcel": translate("Desk", "Parcel"),
    }
    return known.get(kind, one_line(kind))


def tagged(kind: str, number: int) -> str:
    """Return "Umbrella, tag 17"."""
    return translate("Desk", "{thing}, tag {number}").format(thing=belonging(kind), number=number)


def field_label(code: str) -> str:
    """Return the label of a field in the forms of the desk."""
    known = {
        "name": translate("Desk", "Name"),
        "phone": translate("Desk", "Phone"),
        "organisation": translate("Desk", "Organisation"),
        "host": translate("Desk", "Visits"),
        "subject": translate("Desk", "Subject"),
        "note": translate("Desk", "In the visitor’s words"),
        "plate": translate("Desk", "Vehicle plate"),
        "heard": translate("Desk", "Heard of us by"),
        "purpose": translate("Desk", "Purpose"),
        "service": translate("Desk", "Service"),
        "adults": translate("Desk", "Adults"),
        "children": translate("Desk", "Children"),
        "language": translate("Desk", "Language of the visitor"),
        "priority": translate("Desk", "Priority"),
        "belongings": translate("Desk", "Belongings"),
        "reason": translate("Desk", "What it is about"),
        "due_day": translate("Desk", "Day"),
    }
    return known.get(code, code)


def _party(error: InvalidInput) -> str:
    if error.code == "too_few":
        return translate("Desk", "A group has at least one person.")
    most = translate("Desk", "A group has at most {number} people.")
    return most.format(number=error.values.get("maximum"))
