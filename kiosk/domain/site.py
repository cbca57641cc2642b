"""What a site is: its name, hours, purposes, services, counters and hosts.

These plain shapes are read from the site file, stored in the database and handed to every screen.
``Names`` maps a language code (``zh_CN``, ``de``, ``en``, …) to words in that language.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum

from kiosk.domain.access import LOCK_DEFAULT
from kiosk.domain.site_reports import DailyLogRules, Equipment, Patrol

Names = dict[str, str]

# How a scanner ends a code, where it is not by characters of its own.
SCANNER_ENDS = ("enter", "tab", "none")
# The kinds of things that can be left at the door.
BELONGINGS = ("umbrella", "pet", "luggage", "parcel")


def in_language(names: Mapping[str, str], language: str) -> str:
    """Return the words for ``language``, else the English ones, else any, else nothing."""
    return names.get(language) or names.get("en") or next(iter(names.values()), "")


class FieldCode(StrEnum):
    """What a visitor may be asked about themselves."""

    NAME = "name"
    PHONE = "phone"
    ORGANISATION = "organisation"
    HOST = "host"
    SUBJECT = "subject"
    NOTE = "note"
    PLATE = "plate"
    HEARD = "heard"


class Action(StrEnum):
    """What touching a tile leads to."""

    CHECK_IN = "check_in"
    MY_TICKET = "my_ticket"
    LEAVING = "leaving"
    OFFERS = "offers"


class Details(StrEnum):
    """Whether the details page is a step of its own (ask) or one touch away from the summary."""

    ASK = "ask"
    OFFER = "offer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One answer of a field that is chosen, not typed."""

    code: str
    names: Names


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome(Choice):
    """How a conversation can end, and what that means in the figures.

    ``resolves``: nothing is left to do after this one contact. ``converts``: a consultation that led to a
    contract or an appointment.
    """

    resolves: bool = False
    converts: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A question asked for a purpose. ``limit`` is the most characters it takes."""

    code: FieldCode
    required: bool = False
    limit: int | None = None
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Purpose:
    """A tile on the screen. ``services`` are codes, the first is the default; none: no ticket.

    ``after_hours`` tells whether it is offered while the site is closed.
    """

    code: str
    icon: str
    names: Names
    hints: Names = field(default_factory=dict)
    thanks: Names = field(default_factory=dict)
    action: Action = Action.CHECK_IN
    services: tuple[str, ...] = ()
    fields: tuple[Field, ...] = ()
    details: Details = Details.OFFER
    after_hours: bool = False

    def field(self, code: str) -> Field | None:
        """Return the field with this code, or None when this purpose does not ask it."""
        return next((one for one in self.fields if one.code == code), None)


class ServiceKind(StrEnum):
    """What a service is in the figures: conversion is counted among consultations only."""

    OTHER = "other"
    CONSULTATION = "consultation"
    COMPLAINT = "complaint"


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """A queue of its own with a series of numbers. Limits are minutes of waiting."""

    code: str
    prefix: str
    icon: str
    names: Names
    waiting_area: Names = field(default_factory=dict)
    amber_minutes: int = 10
    red_minutes: int = 20
    kind: ServiceKind = ServiceKind.OTHER


@dataclass(frozen=True, slots=True, kw_only=True)
class Counter:
    """A place where visitors are served; ``number`` is what the board shows and the voice says."""

    number: int
    services: tuple[str, ...]
    names: Names = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """Someone who can be visited. ``reading`` overrides the pinyin worked out from the name."""

    code: str
    name: str
    department: Names
    floor: Names = field(default_factory=dict)
    reading: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffMember:
    """Someone who works at the desk. ``role`` is set when they are first known, and changed at the desk."""

    code: str
    name: str
    role: str = "reception"


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A message on the greeting, shown from ``starts`` to ``ends`` (site days, both included)."""

    title: Names
    body: Names = field(default_factory=dict)
    starts: date | None = None
    ends: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stretch of opening time within one day, in site local time; ``closes`` is not included."""

    opens: time
    closes: time


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """Opening hours. ``days`` has one tuple of spans per weekday, Monday first.

    ``holidays`` are calendars of the holidays library (``DE-BE``, ``CN``) on which the site is
    closed; ``closed`` are further closed days.
    """

    days: tuple[tuple[Span, ...], ...]
    holidays: tuple[str, ...] = ()
    closed: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """How groups are counted. ``child_age`` is the age up to which one counts as a child."""

    maximum: int = 20
    children: bool = True
    child_age: int = 13


class Closing(StrEnum):
    """What becomes of those still waiting when the service day ends."""

    CLOSE = "close"
    CARRY_OVER = "carry_over"


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueRules:
    """Rules of the queue: calls in all until a no-show, minutes in which one can be put back, closing."""

    most_calls: int = 3
    put_back_minutes: int = 30
    closing: Closing = Closing.CLOSE


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskRules:
    """Rules of the desk: the seconds without a touch after which it locks, from 1 minute to 1 hour.

    ``close_visits_at``: the local time at which visits that nobody signed out are closed, None for the end
    of the service day.
    """

    lock_seconds: int = LOCK_DEFAULT
    close_visits_at: time | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """Something the site offers. ``price_from`` is in minor units (cents, fen) of ``currency`` (ISO 4217).

    ``picture`` is a file beside the site file, as written there; what is shown stands in the database.
    """

    code: str
    icon: str
    names: Names
    text: Names
    service: str
    price_from: int | None = None
    currency: str = "EUR"
    picture: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """What to say at a stage (``called``, ``serving``, ``finish``) of a service, for staff."""

    service: str
    stage: str
    title: Names
    text: Names


@dataclass(frozen=True, slots=True, kw_only=True)
class Touch:
    """Times at the touch screen, in seconds, and how the host directory opens.

    ``camera`` is the name of the camera that reads codes, "" for any, None for none.
    """

    idle_seconds: int = 60
    countdown_seconds: int = 30
    ticket_seconds: int = 40
    directory_minimum: int = 0
    camera: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScannerRules:
    """What a scanner that types sends around a code.

    ``suffix`` is one of SCANNER_ENDS, or the characters themselves.
    """

    prefix: str = ""
    suffix: str = "enter"


@dataclass(frozen=True, slots=True, kw_only=True)
class Privacy:
    """The privacy notice whose acceptance is stored with each visit."""

    version: str
    text: Names


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """One place with a lobby. ``timezone`` is an IANA name, ``region`` the default phone country.

    ``day_starts`` is the local time at which a new service day begins. ``code_valid_days`` counts
    from the service day of the ticket. ``greeting_calendars`` name whose festivals are greeted.
    """

    code: str
    names: Names
    timezone: str
    region: str
    opening: Opening
    purposes: tuple[Purpose, ...]
    services: tuple[Service, ...]
    counters: tuple[Counter, ...]
    privacy: Privacy
    languages: tuple[str, ...] = ("zh_CN", "de", "en")
    icon: str = "leaf"
    accent: str | None = None
    day_starts: time = time(0, 0)
    code_valid_days: int = 30
    public_address: str | None = None
    greeting_calendars: tuple[str, ...] = ("CN", "DE")
    hosts: tuple[Host, ...] = ()
    staff: tuple[StaffMember, ...] = ()
    notices: tuple[Notice, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    party: Party = field(default_factory=Party)
    touch: Touch = field(default_factory=Touch)
    scanner: ScannerRules = field(default_factory=ScannerRules)
    queue: QueueRules = field(default_factory=QueueRules)
    desk: DeskRules = field(default_factory=DeskRules)
    offers: tuple[Offer, ...] = ()
    guides: tuple[Guide, ...] = ()
    belongings: tuple[str, ...] = BELONGINGS
    voice: tuple[str, ...] = ("zh_CN", "de")
    daily_log: DailyLogRules = field(default_factory=DailyLogRules)
    equipment: tuple[Equipment, ...] = ()
    patrols: tuple[Patrol, ...] = ()

    @property
    def usual_language(self) -> str:
        """Return the language of someone who chose none: English where it is spoken, else the first."""
        return "en" if "en" in self.languages else self.languages[0]

    @property
    def heard_languages(self) -> tuple[str, ...]:
        """Return the languages of voice and board: those of ``voice`` that the site has, else its first."""
        return tuple(one for one in self.voice if one in self.languages) or self.languages[:1]

    def purpose(self, code: str) -> Purpose | None:
        """Return the purpose with this code, or None."""
        return next((one for one in self.purposes if one.code == code), None)

    def service(self, code: str) -> Service | None:
        """Return the service with this code, or None."""
        return next((one for one in self.services if one.code == code), None)

    def host(self, code: str) -> Host | None:
        """Return the host with this code, or None."""
        return next((one for one in self.hosts if one.code == code), None)

    def purpose_for(self, offer: Offer) -> Purpose | None:
        """Return the first check-in that leads to the offer's service and takes any subject, or None."""
        for one in self.purposes:
            subject = one.field(FieldCode.SUBJECT)
            free = subject is None or not subject.choices
            if one.action is Action.CHECK_IN and offer.service in one.services and free:
                return one
        return None

    def counters_for(self, service: str) -> tuple[Counter, ...]:
        """Return the counters that serve this service."""
        return tuple(one for one in self.counters if service in one.services)
