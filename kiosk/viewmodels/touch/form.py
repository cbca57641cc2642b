"""One visitor's form. It is thrown away as a whole when the visitor is gone."""

from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.errors import InvalidInput
from kiosk.domain.site import Details, FieldCode, Host, Offer, Purpose, Site, in_language
from kiosk.operations.checkin import CheckInForm
from kiosk.viewmodels.touch import words
from kiosk.viewmodels.touch.field import FieldModel

QML_IMPORT_NAME = "Lobby.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

MOST_THINGS = 6


@QmlElement
@QmlUncreatable("made by the session")
class FormModel(QObject):  # type: ignore[operator]
    """What one visitor has said so far, and the steps that are left.

    ``request`` stays the same as long as the form lives, so that touching twice is one ticket.
    """

    changed = Signal()
    fieldsChanged = Signal()

    def __init__(self, site: Site, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._site = site
        self._language = language
        self._purpose: Purpose | None = None
        self._service = ""
        self._host: Host | None = None
        self._adults = 1
        self._children = 0
        self._fields: list[FieldModel] = []
        self._offer: Offer | None = None
        self._things = dict.fromkeys(site.belongings, 0)
        self.request: UUID = uuid4()

    @property
    def chosen(self) -> Purpose | None:
        """The purpose, once there is one."""
        return self._purpose

    @property
    def offer(self) -> Offer | None:
        """The offer that the visitor wants to hear about."""
        return self._offer

    @property
    def field_models(self) -> list[FieldModel]:
        """The fields of the details page."""
        return list(self._fields)

    @property
    def steps(self) -> tuple[str, ...]:
        """The pages of this check-in, in order. From an offer it is the shortest way to a number."""
        steps = ["offers" if self._offer else "purpose"]
        if self.host_required or (self.asks_host and not self._offer):
            steps.append("host")
        if not self._offer:
            steps.append("party")
        if self.asks_details:
            steps.append("details")
        steps.append("confirm")
        return tuple(steps)

    @property
    def has_details(self) -> bool:
        """Whether the details page has anything to ask."""
        return bool(self._fields)

    @property
    def asks_host(self) -> bool:
        """Whether whom to see is a step: where it is required, or the first thing that is asked."""
        if self._purpose is None or not self._purpose.field(FieldCode.HOST):
            return False
        return self.host_required or self._purpose.fields[0].code is FieldCode.HOST

    @property
    def asks_details(self) -> bool:
        """Whether the details are a step of their own: by configuration, or as one is required."""
        if self._purpose is None or not self.has_details:
            return False
        by_itself = self._purpose.details is Details.ASK and not self._offer
        return by_itself or not all(one.may_be_empty for one in self._fields)

    def first_problem(self) -> int:
        """Return the place of the first field that is not accepted; -1 when all are."""
        return next((at for at, one in enumerate(self._fields) if not one.fine), -1)

    @property
    def host_required(self) -> bool:
        """Whether the visit needs a host."""
        field = self._purpose.field(FieldCode.HOST) if self._purpose else None
        return field is not None and field.required

    def choose_purpose(self, purpose: Purpose) -> None:
        """Begin with a purpose; what was typed for the same purpose stays."""
        if self._purpose is not None and self._purpose.code == purpose.code and self._offer is None:
            return
        self._offer = None
        self._begin(purpose)

    def choose_offer(self, offer: Offer) -> bool:
        """Begin with an offer; False when no check-in of the site leads to its service."""
        purpose = self._site.purpose_for(offer)
        if purpose is None:
            return False
        self._offer = offer
        self._begin(purpose)
        self.choose_service(offer.service)
        return True

    def _begin(self, purpose: Purpose) -> None:
        self._purpose = purpose
        self._service = purpose.services[0] if purpose.services else ""
        kept = {one.field_code: one.typed for one in self._fields}
        old = self._fields
        self._fields = [
            FieldModel(one, self._site.region, self._language, self)
            for one in purpose.fields
            if one.code is not FieldCode.HOST and not (self._offer and one.code is FieldCode.SUBJECT)
        ]
        for field in self._fields:
            if kept.get(field.field_code) and not field.chosen_from:
                field.write(kept[field.field_code])
        for field in self._fields:
            field.changed.connect(self.changed)
        self.fieldsChanged.emit()
        self.changed.emit()
        for gone in old:
            gone.deleteLater()

    def choose_host(self, host: Host | None) -> None:
        """Note whom the visitor wants to see; None: the reception will find out."""
        self._host = host
        self.changed.emit()

    def speak(self, language: str) -> None:
        """Take over a language."""
        self._language = language
        for field in self._fields:
            field.speak(language)
        self.changed.emit()

    def details_fine(self) -> bool:
        """Mark what is missing or wrong; True when nothing is."""
        for field in self._fields:
            field.leave()
        return all(field.fine for field in self._fields)

    def refuse(self, bad: InvalidInput) -> bool:
        """Show a refusal at its field; False when no field of the page is meant."""
        for field in self._fields:
            if field.field_code == bad.field:
                field.refuse(bad)
                return True
        return False

    def filled(self) -> CheckInForm:
        """Return the form as the check-in takes it."""
        typed: dict[str, Any] = {one.field_code.value: one.value for one in self._fields}
        if self._offer is not None:
            # For those who serve: in the first language of the house, whatever the visitor reads.
            typed["subject"] = in_language(self._offer.names, self._site.languages[0])
        return CheckInForm(
            purpose=self._purpose.code if self._purpose else "",
            service=self._service or None,
            adults=self._adults,
            children=self._children,
            host=self._host.code if self._host else None,
            language=self._language,
            consent=True,
            request=self.request,
            belongings=tuple(kind for kind, count in self._things.items() for _ in range(count)),
            **typed,
        )

    @Slot(int)
    def setAdults(self, count: int) -> None:
        """Set the number of adults, within what one group may be."""
        self._adults = max(1, min(count, self._site.party.maximum - self._children))
        self.changed.emit()

    @Slot(int)
    def setChildren(self, count: int) -> None:
        """Set the number of children, within what one group may be."""
        self._children = max(0, min(count, self._site.party.maximum - self._adults))
        self.changed.emit()

    @Slot(str, int)
    def setThing(self, kind: str, count: int) -> None:
        """Set how many of a kind are left at the door, within what one group may leave."""
        if kind in self._things:
            others = sum(self._things.values()) - self._things[kind]
            self._things[kind] = max(0, min(count, MOST_THINGS - others))
            self.changed.emit()

    def choose_service(self, code: str) -> None:
        """Choose among the services of the purpose."""
        if self._purpose is not None and code in self._purpose.services:
            self._service = code
            self.changed.emit()

    def _several_services(self) -> bool:
        return self._purpose is not None and self._offer is None and len(self._purpose.services) > 1

    def _services(self) -> list[dict[str, str]]:
        if self._purpose is None or not self._several_services():
            return []
        found = [self._site.service(code) for code in self._purpose.services]
        return [
            {"code": one.code, "text": in_language(one.names, self._language), "icon": one.icon}
            for one in found
            if one
        ]

    def _details_heading(self) -> str:
        if any(one.field_code is FieldCode.NOTE for one in self._fields):
            return translate("Form", "Please tell us more")
        return translate("Form", "How may we reach you?")

    def _summary(self) -> list[dict[str, str]]:
        """Return the rows of the summary: icon, label, words and the page that changes them."""
        if self._purpose is None:
            return []
        first = {
            "page": "purpose",
            "icon": self._purpose.icon,
            "label": translate("Form", "What brings you here"),
            "text": in_language(self._purpose.names, self._language),
        }
        if self._offer is not None:
            first |= {"page": "offers", "icon": self._offer.icon, "label": translate("Form", "Our offer")}
            first["text"] = in_language(self._offer.names, self._language)
        rows = [first]
        if self._host is not None:
            row = {"page": "host", "icon": "user-round-check", "label": words.field_label(FieldCode.HOST)}
            rows.append(row | {"text": self._host.name})
        elif self._purpose.field(FieldCode.HOST) and not self.asks_host:
            row = {"page": "host", "icon": "user-round", "label": "", "text": ""}
            rows.append(row | {"offer": words.short_label(FieldCode.HOST)})
        row = {"page": "party", "icon": "users-round", "label": translate("Form", "Your group")}
        rows.append(row | {"text": words.group(self._adults, self._children)})
        if self._several_services():
            service = self._site.service(self._service)
            names = service.names if service else {}
            row = {"page": "service", "icon": "clipboard-list", "label": translate("Form", "Service")}
            rows.append(row | {"text": in_language(names, self._language)})
        rows.extend(self._details_row())
        rows.extend(self._things_row())
        return rows

    def _things_row(self) -> list[dict[str, str]]:
        if not self._things:
            return []
        row = {"page": "belongings", "icon": "umbrella", "label": translate("Form", "Left at the door")}
        left = [self._thing_text(kind) for kind, count in self._things.items() if count]
        if left:
            return [row | {"text": " · ".join(left)}]
        return [row | {"text": "", "offer": translate("Form", "Leave something at the door")}]

    def _thing_text(self, kind: str) -> str:
        count = self._things[kind]
        return words.thing(kind) if count == 1 else f"{count} × {words.thing(kind)}"

    def _details_row(self) -> list[dict[str, str]]:
        if not self._fields:
            return []
        typed = [one.shown_value for one in self._fields if one.shown_value]
        row = {"page": "details", "icon": "pencil", "label": translate("Form", "Your details")}
        if typed:
            return [row | {"text": " · ".join(typed)}]
        asked = words.joined([words.short_label(one.field_code) for one in self._fields[:2]])
        if all(one.may_be_empty for one in self._fields):
            return [row | {"text": "", "offer": asked}]
        return [row | {"text": asked}]

    purpose = Property(str, lambda self: self._purpose.code if self._purpose else "", notify=changed)
    purposeName = Property(
        str,
        lambda self: in_language(self._purpose.names, self._language) if self._purpose else "",
        notify=changed,
    )
    ticketed = Property(bool, lambda self: bool(self._service), notify=changed)
    adults = Property(int, lambda self: self._adults, notify=changed)
    childCount = Property(int, lambda self: self._children, notify=changed)
    total = Property(int, lambda self: self._adults + self._children, notify=changed)
    totalText = Property(str, lambda self: words.people(self._adults + self._children), notify=changed)
    maximum = Property(int, lambda self: self._site.party.maximum, constant=True)
    asksChildren = Property(bool, lambda self: self._site.party.children, constant=True)
    childAge = Property(int, lambda self: self._site.party.child_age, constant=True)
    hostName = Property(str, lambda self: self._host.name if self._host else "", notify=changed)
    hostRequired = Property(bool, lambda self: self.host_required, notify=changed)
    thingKinds = Property(
        list,
        lambda self: [{"code": one, "icon": words.THING_ICONS[one]} for one in self._things],
        constant=True,
    )
    thingNames = Property(list, lambda self: [words.thing(one) for one in self._things], notify=changed)
    thingCounts = Property(list, lambda self: list(self._things.values()), notify=changed)
    thingsFull = Property(bool, lambda self: sum(self._things.values()) >= MOST_THINGS, notify=changed)
    mostThings = Property(int, lambda _: MOST_THINGS, constant=True)
    fields = Property(list, lambda self: list(self._fields), notify=fieldsChanged)
    service = Property(str, lambda self: self._service, notify=changed)
    services = Property(list, _services, notify=changed)
    detailsHeading = Property(str, _details_heading, notify=changed)
    summary = Property(list, _summary, notify=changed)
