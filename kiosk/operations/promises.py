"""Where a complaint stands, and by when its visitor hears from the house."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from db.connection import rows
from db.queries import instant
from kiosk.domain import promises
from kiosk.domain.promises import FIRST_RESPONSE, Stage
from kiosk.domain.site import ServiceKind
from kiosk.domain.tickets import TicketStatus
from kiosk.operations.greeting import opening_of
from kiosk.operations.station import Station

_LOOK_AHEAD = 60
"""Days in which the opening time is looked for; who is closed for longer promises no day."""


@dataclass(frozen=True, slots=True)
class Promise:
    """``answer_by`` is the site's day of the first answer; None when it was given, or when it is late."""

    stage: Stage
    answer_by: date | None


def promise(station: Station, ticket: UUID, now: datetime) -> Promise | None:
    """Return what the visitor of a complaint is told, or None for a ticket of another kind.

    Raises StorageError.
    """
    sql = """
        SELECT t.status, t.outcome, t.issued_at, t.service_day FROM ticket t
        JOIN service s ON s.id = t.service_id WHERE t.id = ? AND t.site_id = ? AND s.kind = ?
    """
    found = rows(sql, ticket.hex, station.site_id.hex, ServiceKind.COMPLAINT.value)
    if not found:
        return None
    status, outcome, issued, day = found[0]
    resolved = any(one.code == outcome and one.resolves for one in station.site.outcomes)
    stage = promises.stage(TicketStatus(status), resolved=resolved)
    if stage is Stage.SETTLED or status == TicketStatus.CANCELLED:
        return Promise(stage, None)
    first = date.fromisoformat(day)
    days = (first + timedelta(days=count) for count in range(_LOOK_AHEAD))
    openings = (one for each in days for one in opening_of(station.site, each))
    due = promises.due(instant(issued), FIRST_RESPONSE, openings)
    if due is None or due <= now:
        return Promise(stage, None)
    return Promise(stage, due.astimezone(ZoneInfo(station.site.timezone)).date())
