"""Filling a database with invented days, in the same tables and by the same rules as real ones."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

from db import models
from db.audit import record
from db.changes import announce
from db.connection import rows, transaction
from db.statements import insert
from kiosk.domain.errors import LobbyError
from kiosk.domain.queueing import place
from kiosk.domain.site import FieldCode, Service
from kiosk.domain.tickets import Move, Priority, TicketStatus
from kiosk.operations.calendars import public_holidays
from kiosk.operations.demo_ends import outcome_of, rating_of
from kiosk.operations.demo_plan import Visitor, plan
from kiosk.operations.onsite import LeftHow
from kiosk.operations.station import Station

_PERSONAL = (FieldCode.NAME, FieldCode.PHONE, FieldCode.ORGANISATION)
_OF_VISIT = (FieldCode.SUBJECT, FieldCode.NOTE, FieldCode.PLATE, FieldCode.HEARD)


class NotEmpty(LobbyError):
    """The database holds visits that are not invented."""


@dataclass(frozen=True)
class Filled:
    """What was made: days with visitors, visits, tickets."""

    days: int
    visits: int
    tickets: int


def fill(station: Station, days: int, seed: int, now: datetime, *, add: bool = False) -> Filled:
    """Invent the last ``days`` service days, today included; the same ``seed`` invents the same.

    Past days are over, today is under way with visitors waiting. A database that holds visits is
    refused, or with ``add`` only its empty days are filled. Raises NotEmpty, StorageError.
    """
    taken = {date.fromisoformat(one) for (one,) in rows("SELECT DISTINCT service_day FROM visit")}
    if taken and not add:
        raise NotEmpty("not_empty")
    today = station.today(now)
    filled = visits = tickets = 0
    for back in range(days - 1, -1, -1):
        day = today - timedelta(days=back)
        if day in taken:
            continue
        chance = Random(f"{seed} {day.isoformat()}")  # noqa: S311 - invented, not secret
        # Apart, so that how visitors rate changes nothing else.
        opinions = Random(f"{seed} {day.isoformat()} opinions")  # noqa: S311 - invented, not secret
        made = plan(station.site, day, chance, now, closed=_closed(station, day))
        _Day(station, day, chance, opinions).store(made)
        filled += bool(made)
        visits += len(made)
        tickets += sum(one.service is not None for one in made)
    return Filled(filled, visits, tickets)


def _closed(station: Station, day: date) -> bool:
    opening = station.site.opening
    return day in opening.closed or any(day in public_holidays(one, day.year) for one in opening.holidays)


@dataclass(frozen=True)
class _Entry:
    """Something that happened, to be written down in order of time."""

    at: datetime
    kind: str
    entity: UUID
    action: str | None
    staff: UUID | None = None
    detail: dict[str, object] | None = None


class _Day:
    """Writes one day in one transaction."""

    def __init__(self, station: Station, day: date, chance: Random, opinions: Random) -> None:
        self._station = station
        self._day = day
        self._chance = chance
        self._numbers: dict[str, int] = {}
        self._entries: list[_Entry] = []
        staff = list(station.keys.staff.values())
        chance.shuffle(staff)
        counters = station.keys.counters
        self._staff = {one: staff[at % len(staff)] for at, one in enumerate(counters)} if staff else {}
        self._opinions = opinions

    def store(self, visitors: list[Visitor]) -> None:
        """Store the day's visits with their tickets and traces. Raises StorageError."""
        site = self._station.site_id
        with transaction():
            for visitor in visitors:
                visit = self._visit(visitor)
                if visitor.service is not None:
                    self._ticket(visit, visitor)
            for prefix, last in self._numbers.items():
                insert(models.NumberSeries, site=site, prefix=prefix, service_day=self._day, last=last)
            for one in sorted(self._entries, key=lambda entry: entry.at):
                if one.action is not None:
                    record(
                        one.action,
                        one.entity,
                        site=site,
                        station=self._station.id,
                        now=one.at,
                        staff=one.staff,
                        detail=one.detail,
                    )
                announce(one.kind, one.entity, site=site, now=one.at)

    def _visit(self, visitor: Visitor) -> UUID:
        station, keys = self._station, self._station.keys
        values = visitor.values
        person = None
        if any(code in values for code in _PERSONAL):
            person = insert(
                models.Visitor,
                id=self._key(visitor.at),
                site=station.site_id,
                created_at=visitor.at,
                **{code.value: values.get(code) for code in _PERSONAL},
            )
        host = values.get(FieldCode.HOST)
        visit = insert(
            models.Visit,
            id=self._key(visitor.at),
            site=station.site_id,
            station=station.id,
            purpose=keys.purposes[visitor.purpose.code],
            visitor=person,
            host=keys.hosts[host] if host else None,
            service_day=self._day,
            arrived_at=visitor.at,
            left_at=visitor.left_at,
            left_how=None if visitor.left_at is None else LeftHow.SIGN_OUT.value,
            adults=visitor.adults,
            children=visitor.children,
            language=visitor.language,
            consent_version=station.site.privacy.version if person else None,
            consent_at=visitor.at if person else None,
            **{code.value: values.get(code) for code in _OF_VISIT},
        )
        party = {"purpose": visitor.purpose.code, "party": visitor.adults + visitor.children}
        self._entries.append(_Entry(visitor.at, "visit", visit, "check_in", detail=party))
        if visitor.left_at is not None:
            self._entries.append(_Entry(visitor.left_at, "visit", visit, "sign_out"))
            self._rating(visit, visitor, visitor.left_at)
        return UUID(str(visit))

    def _rating(self, visit: UUID, visitor: Visitor, at: datetime) -> None:
        score = rating_of(visitor, self._opinions)
        if score is not None:
            key = self._key(at, self._opinions)
            insert(models.Satisfaction, id=key, visit=visit, at=at, score=score)
            self._entries.append(_Entry(at, "visit", visit, "satisfaction"))

    def _ticket(self, visit: UUID, visitor: Visitor) -> None:
        station = self._station
        service = station.site.service(visitor.service or "")
        if service is None:
            return
        number = self._numbers[service.prefix] = self._numbers.get(service.prefix, 0) + 1
        ticket = self._key(visitor.at)
        times = {move: at for at, move, _ in reversed(visitor.steps)}
        ended = times.get(Move.FINISH) or times.get(Move.NO_SHOW)
        priority = self._chance.choices((Priority.NORMAL, Priority.ASSISTED), (95, 5))[0]
        insert(
            models.Ticket,
            id=ticket,
            site=station.site_id,
            visit=visit,
            service=station.keys.services[service.code],
            prefix=service.prefix,
            number=number,
            service_day=self._day,
            queue_day=self._day,
            copies=0,
            last_called_at=times.get(Move.RECALL) or times.get(Move.CALL),
            status=visitor.status.value,
            priority=priority.value,
            issued_at=visitor.at,
            place=place(visitor.at, priority),
            called_at=times.get(Move.CALL),
            serving_at=times.get(Move.SERVE),
            finished_at=ended,
            counter=station.keys.counters.get(visitor.counter or 0),
            staff=self._staff.get(visitor.counter or 0),
            calls=sum(move in (Move.CALL, Move.RECALL) for _, move, _ in visitor.steps),
            outcome=self._outcome(service, visitor),
        )
        self._event(ticket, visitor.at, Move.ISSUE, TicketStatus.WAITING)
        for at, move, status in visitor.steps:
            self._event(ticket, at, move, status, visitor.counter)

    def _event(
        self, ticket: UUID, at: datetime, move: Move, status: TicketStatus, counter: int | None = None
    ) -> None:
        staff = self._staff.get(counter or 0)
        marks: dict[str, Any] = {"staff": staff, "counter": self._station.keys.counters.get(counter or 0)}
        insert(
            models.TicketEvent,
            id=self._key(at),
            ticket=ticket,
            at=at,
            kind=move.value,
            status=status.value,
            station=self._station.id,
            **marks,
        )
        # The issue is part of the check-in, which has its own entry in the audit trail.
        action = None if move is Move.ISSUE else f"ticket_{move.value}"
        self._entries.append(_Entry(at, "ticket", ticket, action, staff))

    def _outcome(self, service: Service, visitor: Visitor) -> str | None:
        if visitor.status is not TicketStatus.FINISHED:
            return None
        return outcome_of(service, self._station.site.outcomes, self._chance)

    def _key(self, at: datetime, chance: Random | None = None) -> UUID:
        """Return a UUIDv7 of that instant, the same for the same seed."""
        milliseconds = int(at.timestamp() * 1000)
        bits = (chance or self._chance).getrandbits(74)
        return UUID(int=milliseconds << 80 | 7 << 76 | (bits >> 62) << 64 | 2 << 62 | bits & (1 << 62) - 1)
