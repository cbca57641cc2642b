"""The words of the desk: codes and figures turned into short sentences of the chosen language."""

import unicodedata
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject

from kiosk.domain.errors import LobbyError
from kiosk.domain.site import Counter, Names, Site, in_language
from kiosk.domain.tickets import TicketStatus

translate = QCoreApplication.translate

_BREAKS = ("Cc", "Zl", "Zp")
_HIDDEN = frozenset("\u061c\u200b\u200e\u200f\u2060\ufeff" + "".join(map(chr, range(0x202A, 0x202F))))
_ISOLATES = frozenset(map(chr, range(0x2066, 0x206A)))


def one_line(text: str) -> str:
    """Return ``text`` as one line: breaks become blanks, direction and invisible marks go."""
    return " ".join(tame(text).split())


def tame(text: str) -> str:
    """Return ``text`` without control, direction and invisible characters; its line breaks stay."""
    kept = (one for one in text if one not in _HIDDEN and one not in _ISOLATES)
    return "".join(one if one == "\n" or unicodedata.category(one) not in _BREAKS else " " for one in kept)


class DeskWords(QObject):
    """Everything the desk says. ``language`` is the code of the language on the screen."""

    def __init__(self, site: Site, language: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.site = site
        self.language = language

    # What the site calls its things

    def site_name(self) -> str:
        """Return the name of the site."""
        return one_line(in_language(self.site.names, self.language))

    def service(self, code: str) -> str:
        """Return the name of a service; its code when the site no longer has it."""
        found = self.site.service(code)
        return one_line(in_language(found.names, self.language)) if found else code

    def purpose(self, code: str) -> str:
        """Return the name of a purpose; its code when the site no longer has it."""
        found = self.site.purpose(code)
        return one_line(in_language(found.names, self.language)) if found else code

    def outcome(self, code: str) -> str:
        """Return the words for an outcome code; the code when the site no longer has it."""
        for choice in self.site.outcomes:
            if choice.code == code:
                return one_line(in_language(choice.names, self.language))
        return code

    def choice(self, purpose: str, field: str, code: str) -> str:
        """Return the words for a chosen answer of a purpose's field; the code when it is not known."""
        found = self.site.purpose(purpose)
        asked = found.field(field) if found else None
        for choice in asked.choices if asked else ():
            if choice.code == code:
                return one_line(in_language(choice.names, self.language))
        return one_line(code)

    def host(self, text: str) -> str:
        """Return a host's name and department from a code; the text itself when it is no code."""
        found = self.site.host(text)
        if found is None:
            return one_line(text)
        department = in_language(found.department, self.language)
        return one_line(f"{found.name} · {department}" if department else found.name)

    def staff(self, code: str | None) -> str:
        """Return a staff member's name, "" for nobody; the code when the site no longer has it."""
        if not code:
            return ""
        return next((one_line(one.name) for one in self.site.staff if one.code == code), one_line(code))

    def counter(self, number: int) -> str:
        """Return "Counter 2"."""
        return translate("Desk", "Counter {number}").format(number=number)

    def for_counter(self, number: int) -> str:
        """Return "for counter 2"."""
        return translate("Desk", "for counter {number}").format(number=number)

    def counter_name(self, counter: Counter) -> str:
        """Return "Counter 2 · Customer care"."""
        return " · ".join(filter(None, (self.counter(counter.number), self._own(counter.names))))

    def _own(self, names: Names) -> str:
        return one_line(in_language(names, self.language))

    # Visitors

    def visitor(self, name: str | None) -> str:
        """Return the visitor's name, or what to call a visitor who gave none."""
        return one_line(name) if name else translate("Desk", "Visitor")

    def people(self, count: int) -> str:
        """Return "3 people"."""
        return self.tr("%n people", "", count)

    def party(self, adults: int, children: int) -> str:
        """Return "2 adults, 1 child", or "2 people" where no children came."""
        if not children:
            return self.people(adults)
        grown = self.tr("%n adults", "", adults)
        small = self.tr("%n children", "", children)
        return translate("Desk", "{adults}, {children}").format(adults=grown, children=small)

    def more(self, count: int) -> str:
        """Return "2 more"."""
        return self.tr("%n more", "", count)

    def speaks(self, language: str) -> str:
        """Return "speaks Chinese"."""
        known = {
            "zh_CN": translate("Desk", "speaks Chinese"),
            "de": translate("Desk", "speaks German"),
            "en": translate("Desk", "speaks English"),
        }
        if language in known:
            return known[language]
        return translate("Desk", "speaks {language}").format(language=language_name(language))

    def priority(self, code: str) -> str:
        """Return the tag of a priority class, "" for the normal one."""
        known = {
            "vip": translate("Desk", "VIP"),
            "assisted": translate("Desk", "Elderly", "priority class"),
            "appointment": translate("Desk", "Appointment"),
        }
        return known.get(code, "")

    def priority_or_none(self, code: str) -> str:
        """Return the name of a priority class, the normal one as "None"."""
        return self.priority(code) or translate("Desk", "None", "priority")

    # Time

    def minutes(self, count: int) -> str:
        """Return "12 min"."""
        return self.tr("%n min", "", count)

    def waited(self, count: int, level: str) -> str:
        """Return the waiting time in words, as a screen reader says it."""
        spoken = self.tr("waiting for %n minutes", "", count)
        if level == "late":
            return translate("Desk", "{waiting}, much too long").format(waiting=spoken)
        if level == "warn":
            return translate("Desk", "{waiting}, getting long").format(waiting=spoken)
        return spoken

    def lasting(self, count: int) -> str:
        """Return how long something lasts in words, as a screen reader says it."""
        return self.tr("for %n minutes", "", count)

    def time(self, at: datetime) -> str:
        """Return the site's local time as 09:24."""
        return self._local(at).strftime("%H:%M")

    def date(self, at: datetime) -> str:
        """Return the site's local day as "Mon 23 Nov 2026"."""
        local = self._local(at)
        pattern = translate("Desk", "ddd d MMM yyyy", "date, in the letters of Qt")
        return QLocale(self.language).toString(QDate(local.year, local.month, local.day), pattern)

    def _local(self, at: datetime) -> datetime:
        return at.astimezone(ZoneInfo(self.site.timezone))

    # States and answers

    def status(self, status: TicketStatus) -> str:
        """Return the word for a ticket's state."""
        return {
            TicketStatus.WAITING: translate("Desk", "Waiting"),
            TicketStatus.CALLED: translate("Desk", "Called"),
            TicketStatus.SERVING: translate("Desk", "Serving"),
            TicketStatus.ON_HOLD: translate("Desk", "On hold"),
            TicketStatus.TRANSFERRED: translate("Desk", "Transferred"),
            TicketStatus.FINISHED: translate("Desk", "Finished"),
            TicketStatus.NO_SHOW: translate("Desk", "No-show"),
            TicketStatus.CANCELLED: translate("Desk", "Cancelled"),
        }[status]

    def step(self, kind: str) -> str:
        """Return what a step is called where it is taken back; the code for one without a name."""
        known = {
            "call": translate("Desk", "call", "step"),
            "recall": translate("Desk", "recall", "step"),
            "serve": translate("Desk", "serving", "step"),
            "hold": translate("Desk", "hold", "step"),
            "resume": translate("Desk", "resuming", "step"),
            "transfer": translate("Desk", "transfer", "step"),
            "finish": translate("Desk", "finish", "step"),
            "no_show": translate("Desk", "no-show", "step"),
            "put_back": translate("Desk", "putting back", "step"),
            "cancel": translate("Desk", "cancelling", "step"),
            "priority": translate("Desk", "priority", "step"),
        }
        return known.get(kind, kind)

    def called(self, times: int) -> str:
        """Return "Called", "Called twice" or "Called 3 times"."""
        if times <= 1:
            return translate("Desk", "Called")
        if times == 2:
            return translate("Desk", "Called twice")
        return self.tr("Called %n times", "", times)

    def error(self, error: LobbyError, label: str = "") -> str:
        """Return a sentence for something that did not work with the ticket ``label``."""
        known = {
            "disk_full": translate("Desk", "The disk is full. Please make room, then try again."),
            "locked": translate("Desk", "The database is busy. Please try again."),
            "read_only": translate("Desk", "The database can only be read. Nothing was stored."),
            "unreachable": translate("Desk", "The database cannot be reached. Nothing was stored."),
            "damaged": translate("Desk", "The database is damaged. Please tell your administrator."),
            "newer_database": translate(
                "Desk", "The database is of a newer version. Please update this program."
            ),
            "not_allowed": translate("Desk", "Your role does not allow this."),
        }
        return known.get(error.code) or self._refused(error, label)

    def _refused(self, error: LobbyError, label: str) -> str:
        if not label:
            return translate("Desk", "That did not work. Please try again.")
        if error.code in ("most_calls", "too_late", "nothing_to_undo", "step_of_another"):
            return self._limit(error, label)
        counter = error.values.get("counter")
        if isinstance(counter, int):
            words = translate("Desk", "{ticket} is already at counter {number}. Nothing was changed.")
            return words.format(ticket=label, number=counter)
        words = translate("Desk", "That is no longer possible for {ticket}. Nothing was changed.")
        return words.format(ticket=label)

    def _limit(self, error: LobbyError, label: str) -> str:
        words = {
            "most_calls": self.tr(
                "{ticket} was called %n times. If nobody comes, choose No-show.",
                "",
                figure_in(error, "maximum"),
            ),
            "too_late": self.tr(
                "{ticket} can be put back for %n minutes only. Please issue a new ticket.",
                "",
                figure_in(error, "minutes"),
            ),
            "nothing_to_undo": translate("Desk", "There is no step of {ticket} to take back."),
            "step_of_another": translate("Desk", "The last step of {ticket} was made by someone else."),
        }
        return words[error.code].format(ticket=label)


def figure_in(error: LobbyError, name: str) -> int:
    """Return a figure that an error carries for its sentence, 0 where it carries none."""
    value = error.values.get(name)
    return value if isinstance(value, int) else 0


def clock(seconds: int) -> str:
    """Return a ticking time as 4:12, from an hour on as 1:04:12."""
    minutes, rest = divmod(max(seconds, 0), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def language_name(code: str) -> str:
    """Return a language's own name, e.g. "Deutsch"; Chinese as 中文."""
    known = {"zh_CN": "中文", "de": "Deutsch", "en": "English"}
    return known.get(code) or QLocale(code).nativeLanguageName() or code
