"""Registering a visitor by hand, and putting an entry right: what is asked, checked and stored."""

from dataclasses import dataclass
from uuid import UUID, uuid4

from kiosk.domain.errors import InvalidInput, LobbyError
from kiosk.domain.site import Action, FieldCode, in_language
from kiosk.domain.tickets import Priority
from kiosk.operations import checkin, corrections, hosts
from kiosk.operations.checkin import CheckedIn, CheckInForm
from kiosk.operations.fields import LIMITS, format_phone
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.reception_words import ReceptionWords, belonging, field_label
from kiosk.viewmodels.desk.words import language_name, one_line, translate

Choices = list[tuple[str, str]]
_TEXTS = tuple(code.value for code in FieldCode)


@dataclass(frozen=True, slots=True)
class Problem:
    """Why something was refused: the field's code, or "" for the whole form, and a sentence."""

    field: str
    words: str


class Form:
    """What registering and correcting share: labels, choices and sentences."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.words = ReceptionWords(desk.words)

    def purposes(self) -> Choices:
        """Return the purposes that lead to a visit."""
        site = self.desk.words.site
        return [
            (one.code, self.desk.words.purpose(one.code))
            for one in site.purposes
            if one.action is Action.CHECK_IN
        ]

    def services(self, purpose: str) -> Choices:
        """Return the services of a purpose, the usual one first."""
        found = self.desk.words.site.purpose(purpose)
        return [(code, self.desk.words.service(code)) for code in found.services] if found else []

    def fields(self, purpose: str) -> list[str]:
        """Return the codes of all fields, those that the purpose asks for first."""
        found = self.desk.words.site.purpose(purpose)
        asked = [one.code.value for one in found.fields] if found else []
        return [*asked, *(code for code in _TEXTS if code not in asked)]

    def label(self, purpose: str, code: str) -> str:
        """Return a field's label; of one that must be filled in it says so."""
        found = self.desk.words.site.purpose(purpose)
        field = found.field(code) if found else None
        if field is not None and field.required:
            return translate("Desk", "{field} (needed)").format(field=field_label(code))
        return field_label(code)

    def limit(self, code: str) -> int:
        """Return the most characters of a field."""
        return LIMITS[FieldCode(code)]

    def choices(self, purpose: str, code: str) -> Choices:
        """Return the quick answers of a field."""
        found = self.desk.words.site.purpose(purpose)
        field = found.field(code) if found else None
        language = self.desk.words.language
        return (
            [(one.code, one_line(in_language(one.names, language))) for one in field.choices] if field else []
        )

    def host(self, typed: str) -> str:
        """Return the name of the host that is meant, "" when nobody fits."""
        hits = (
            hosts.search(self.desk.words.site.hosts, typed, self.desk.words.language) if typed.strip() else []
        )
        return hits[0].host.name if hits else ""

    def host_words(self, name: str) -> str:
        """Return a host's name with department, as a hint below the field."""
        found = next((one for one in self.desk.words.site.hosts if one.name == name), None)
        return self.desk.words.host(found.code) if found else ""

    def party(self, least: int) -> Choices:
        """Return the numbers of people to choose from."""
        return [(str(count), str(count)) for count in range(least, self.desk.words.site.party.maximum + 1)]

    def problem(self, error: LobbyError) -> Problem:
        """Return what is wrong, and where."""
        field = error.field if isinstance(error, InvalidInput) else None
        return Problem(field or "", self.words.sentence(error))


class Register(Form):
    """One registration. The same one twice is one visit."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._request = uuid4()

    def languages(self) -> Choices:
        """Return the languages a visitor may speak."""
        return [(code, language_name(code)) for code in self.desk.words.site.languages]

    def priorities(self) -> Choices:
        """Return the priority classes, the normal one first."""
        named = [(one.value, self.desk.words.priority(one)) for one in Priority if one is not Priority.NORMAL]
        return [(Priority.NORMAL.value, translate("Desk", "Normal", "priority class")), *named]

    def belongings(self) -> Choices:
        """Return what can be left at the door."""
        return [(kind, belonging(kind)) for kind in self.desk.words.site.belongings]

    def store(self, values: dict[str, str], kept: tuple[str, ...]) -> CheckedIn | Problem:
        """Check the visitor in; ``values`` by field code, ``kept`` the kinds left at the door."""
        desk = self.desk
        text = {code: values.get(code, "").strip() or None for code in _TEXTS}
        form = CheckInForm(
            purpose=values["purpose"],
            service=values.get("service") or None,
            adults=int(values["adults"]),
            children=int(values["children"]),
            language=values["language"],
            priority=Priority(values["priority"]),
            belongings=kept,
            request=self._request,
            **text,  # type: ignore[arg-type]
        )
        try:
            return checkin.check_in(desk.station, form, desk.live.clock(), desk.actor)
        except LobbyError as error:
            return self.problem(error)


class Correct(Form):
    """An entry that is put right. ``before`` holds its values as they stood when it was opened."""

    def __init__(self, desk: Desk, visit: UUID) -> None:
        super().__init__(desk)
        self.visit = visit
        self.before: dict[str, str] = {}
        self.purpose = ""

    def read(self) -> str:
        """Read the entry; return "" or why it did not work."""
        try:
            entry = corrections.entry(self.desk.station, self.visit)
        except LobbyError as error:
            return self.words.sentence(error)
        self.purpose = entry.purpose
        self.before = {code: value or "" for code, value in entry.values.items()}
        found = self.desk.words.site.host(self.before["host"])
        self.before["host"] = found.name if found else self.before["host"]
        if self.before["phone"]:
            self.before["phone"] = format_phone(self.before["phone"], self.desk.words.site.region)
        for code in ("subject", "heard"):
            self.before[code] = self._chosen(code, self.before[code])
        return ""

    def history(self) -> list[str]:
        """Return what was put right before: when, by whom, which field, and the old value."""
        words = self.desk.words
        try:
            found = corrections.corrections(self.visit)
        except LobbyError:
            return []
        lines = []
        for one in found:
            old = self._old(one.field, one.before)
            was = translate("Desk", "{field} was “{value}”").format(field=field_label(one.field), value=old)
            if not old:
                was = translate("Desk", "{field} was empty").format(field=field_label(one.field))
            who = one_line(one.staff or "")
            lines.append(" · ".join(filter(None, (words.date(one.at), words.time(one.at), who, was))))
        return lines

    def store(self, values: dict[str, str]) -> Problem | None:
        """Store what differs from before; return None or why it did not work."""
        changed: dict[str, str | int | None] = {}
        for code, value in values.items():
            if value.strip() == self.before.get(code, ""):
                continue
            changed[code] = int(value) if code in ("adults", "children") else value.strip() or None
        desk = self.desk
        try:
            corrections.correct(desk.station, self.visit, changed, desk.actor, desk.live.clock())
        except LobbyError as error:
            return self.problem(error)
        return None

    def _old(self, code: str, value: str | None) -> str:
        if not value:
            return ""
        if code == "phone":
            return format_phone(value, self.desk.words.site.region)
        return self.desk.words.host(value) if code == "host" else self._chosen(code, value)

    def _chosen(self, code: str, value: str) -> str:
        return self.desk.words.choice(self.purpose, code, value) if value and code != "note" else value
