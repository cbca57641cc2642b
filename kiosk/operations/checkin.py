"""Checking in: one group, one visit, and a ticket where the purpose has a queue."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from db import models, queries
from db.audit import record
from db.changes import announce
from db.connection import scalar, transaction
from db.models import new_id
from db.statements import insert
from kiosk.domain import queueing
from kiosk.domain.errors import InvalidInput
from kiosk.domain.site import Action, Closing, Field, FieldCode, Purpose, Service
from kiosk.domain.tickets import Move, Priority, TicketStatus, label
from kiosk.operations import belongings, queue
from kiosk.operations.fields import check_field
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station

# Kept with the person, the rest of what was typed with the visit.
_PERSONAL = (FieldCode.NAME, FieldCode.PHONE, FieldCode.ORGANISATION)
_OF_VISIT = (FieldCode.SUBJECT, FieldCode.NOTE, FieldCode.PLATE, FieldCode.HEARD)


@dataclass(frozen=True, kw_only=True)
class CheckInForm:
    """What a group tells us. ``host`` is a host's code or full name.

    ``language`` is the visitor's, else English or the site's first. ``consent`` says that the privacy
    notice was accepted. ``belongings`` are kinds of things left at the door. The same ``request`` twice
    gives the first visit again instead of a second one.
    """

    purpose: str
    service: str | None = None
    adults: int = 1
    children: int = 0
    name: str | None = None
    phone: str | None = None
    organisation: str | None = None
    host: str | None = None
    subject: str | None = None
    note: str | None = None
    plate: str | None = None
    heard: str | None = None
    language: str | None = None
    consent: bool = False
    request: UUID | None = None
    belongings: tuple[str, ...] = ()
    priority: Priority = Priority.NORMAL


@dataclass(frozen=True)
class CheckedIn:
    """What the visitor is told. Without a queue only ``visit`` is set. ``wait_seconds`` is (low, high)."""

    visit: UUID
    ticket: str | None = None
    ticket_id: UUID | None = None
    code: str | None = None
    service: str | None = None
    ahead: int | None = None
    wait_seconds: tuple[int, int] | None = None
    counters: tuple[int, ...] = ()
    tags: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class _Checked:
    purpose: Purpose
    service: Service | None
    values: dict[str, str]


def check_in(station: Station, form: CheckInForm, now: datetime, actor: Actor | None = None) -> CheckedIn:
    """Store the visit durably and return what to tell the visitor; ``actor`` registered it by hand.

    Raises InvalidInput naming the field, StorageError.
    """
    checked = _check(station, form)
    day = station.today(now)
    with transaction():
        earlier = _earlier(form.request)
        visit = earlier or _store(station, form, checked, day, now, actor or Actor())
    tags = belongings.tags_of(visit) if earlier or form.belongings else ()
    return _answer(station, visit, tags, now)


def _check(station: Station, form: CheckInForm) -> _Checked:
    site = station.site
    purpose = site.purpose(form.purpose)
    if purpose is None or purpose.action is not Action.CHECK_IN:
        raise InvalidInput("unknown_purpose", "purpose")
    if form.service is not None and form.service not in purpose.services:
        raise InvalidInput("unknown_service", "service")
    service = form.service or next(iter(purpose.services), None)
    _check_party(station, form)
    if form.language is not None and form.language not in site.languages:
        raise InvalidInput("unknown_language", "language")
    if not set(form.belongings) <= set(site.belongings):
        raise InvalidInput("unknown_choice", "belongings")
    values: dict[str, str] = {}
    for code in FieldCode:
        value = _check_value(station, purpose.field(code), code, getattr(form, code))
        if value is not None:
            values[code] = value
    return _Checked(purpose, site.service(service) if service else None, values)


def _check_party(station: Station, form: CheckInForm) -> None:
    party = station.site.party
    for field, least in (("adults", 0), ("children", 0)):
        count = getattr(form, field)
        if isinstance(count, bool) or not isinstance(count, int):
            raise InvalidInput("not_a_number", field)
        if count < least:
            raise InvalidInput("too_few", field, minimum=least)
        if count > party.maximum:
            raise InvalidInput("too_many", field, maximum=party.maximum)
    if form.children and not party.children:
        raise InvalidInput("not_asked", "children")
    if form.adults + form.children < 1:
        raise InvalidInput("too_few", "adults", minimum=1)
    if form.adults + form.children > party.maximum:
        field = "adults" if form.children == 0 else "children"
        raise InvalidInput("too_many", field, maximum=party.maximum)


def _check_value(station: Station, field: Field | None, code: FieldCode, text: str | None) -> str | None:
    if text is None or text == "":
        if field is not None and field.required:
            raise InvalidInput("required", code)
        return None
    if not isinstance(text, str):
        raise InvalidInput("not_text", code)
    if code is FieldCode.HOST:
        return _host(station, text)
    value = check_field(
        code,
        text,
        region=station.site.region,
        limit=field.limit if field else None,
        choices=field.choices if field else (),
    )
    if value is None and field is not None and field.required:
        raise InvalidInput("required", code)
    return value


def checked_value(station: Station, purpose: str, name: str, value: str | int | None) -> str | int | None:
    """Check one value of an entry that is being corrected and return it as it is stored.

    ``purpose`` is the code of the visit's. Nothing is demanded: staff may take out what was wrong.
    Raises InvalidInput naming the field.
    """
    most = station.site.party.maximum
    if name in ("adults", "children"):
        if isinstance(value, bool) or not isinstance(value, int):
            raise InvalidInput("not_a_number", name)
        if not 0 <= value <= most:
            raise InvalidInput("too_few" if value < 0 else "too_many", name, minimum=0, maximum=most)
        return value
    if name not in set(FieldCode):
        raise InvalidInput("unknown_field", name)
    asked = station.site.purpose(purpose)
    field = asked.field(name) if asked else None
    optional = replace(field, required=False) if field else None
    return _check_value(station, optional, FieldCode(name), None if value is None else str(value))


def _host(station: Station, text: str) -> str:
    wanted = check_field(FieldCode.HOST, text, region=station.site.region)
    for host in station.site.hosts:
        if wanted in (host.code, host.name):
            return host.code
    raise InvalidInput("unknown_host", FieldCode.HOST)


def _earlier(request: UUID | None) -> UUID | None:
    if request is None:
        return None
    found = scalar("SELECT id FROM visit WHERE request = ?", request.hex)
    return UUID(found) if found else None


def _store(
    station: Station, form: CheckInForm, checked: _Checked, day: date, now: datetime, actor: Actor
) -> UUID:
    """Write all rows of a check-in within the caller's transaction."""
    visit = _store_visit(station, form, checked, day, now)
    if checked.service is not None:
        _store_ticket(station, visit, checked.service, form.priority, day, now)
    belongings.leave(station, visit, form.belongings, now)
    staff = queue.keys_of(station, actor)[1]
    detail = {"purpose": form.purpose, "party": form.adults + form.children}
    site = station.site_id
    record("check_in", visit, site=site, station=station.id, now=now, staff=staff, detail=detail)
    announce("visit", visit, site=station.site_id, now=now)
    return visit


def _store_visit(station: Station, form: CheckInForm, checked: _Checked, day: date, now: datetime) -> UUID:
    values, keys = checked.values, station.keys
    visitor = None
    if any(code in values for code in _PERSONAL):
        person = {code.value: values.get(code) for code in _PERSONAL}
        visitor = insert(models.Visitor, site=station.site_id, created_at=now, **person)
    host = values.get(FieldCode.HOST)
    key: UUID = insert(
        models.Visit,
        site=station.site_id,
        station=station.id,
        purpose=keys.purposes[checked.purpose.code],
        visitor=visitor,
        host=keys.hosts[host] if host else None,
        service_day=day,
        arrived_at=now,
        adults=form.adults,
        children=form.children,
        language=form.language or station.site.usual_language,
        consent_version=station.site.privacy.version if form.consent else None,
        consent_at=now if form.consent else None,
        request=form.request,
        **{code.value: values.get(code) for code in _OF_VISIT},
    )
    return key


def _store_ticket(
    station: Station, visit: UUID, service: Service, priority: Priority, day: date, now: datetime
) -> None:
    ticket = new_id()
    insert(
        models.Ticket,
        id=ticket,
        site=station.site_id,
        visit=visit,
        service=station.keys.services[service.code],
        prefix=service.prefix,
        number=_next_number(station, service.prefix, day),
        service_day=day,
        queue_day=day,
        status=TicketStatus.WAITING.value,
        priority=priority.value,
        issued_at=now,
        place=queueing.place(now, priority),
        calls=0,
        copies=0,
    )
    insert(
        models.TicketEvent,
        ticket=ticket,
        at=now,
        kind=Move.ISSUE.value,
        status=TicketStatus.WAITING.value,
        station=station.id,
    )
    announce("ticket", ticket, site=station.site_id, now=now)


def _next_number(station: Station, prefix: str, day: date) -> int:
    """Count the series up, over numbers of earlier days that stand in today's queue.

    The unique key on tickets would stop a number given twice on one day all the same.
    """
    sql = (
        "INSERT INTO number_series (site_id, prefix, service_day, last) VALUES (?, ?, ?, 1) "
        "ON CONFLICT (site_id, prefix, service_day) DO UPDATE SET last = number_series.last + 1 "
        "RETURNING last"
    )
    # Who still stands in the queue of an earlier day comes along, where that is the rule.
    since = date.min if station.site.queue.closing is Closing.CARRY_OVER else day
    taken = queries.numbers_of_earlier_days(station.site_id, since, day, prefix)
    while True:
        number = int(scalar(sql, station.site_id.hex, prefix, day.isoformat()))
        if number not in taken:
            return number


def _answer(station: Station, visit: UUID, tags: tuple[tuple[str, int], ...], now: datetime) -> CheckedIn:
    found = queries.ticket_of(visit)
    if found is None:
        return CheckedIn(visit, tags=tags)
    ahead = wait = None
    if found.status is TicketStatus.WAITING:
        ahead, wait = queue.prospect(station, (found.place, found.service, found.number), found.day, now)
    return CheckedIn(
        visit=visit,
        ticket=label(found.prefix, found.number),
        ticket_id=found.id,
        code=queue.code_of(station, found.id, found.day),
        service=found.service,
        ahead=ahead,
        wait_seconds=wait,
        counters=tuple(one.number for one in station.site.counters_for(found.service)),
        tags=tags,
    )
