"""What happened during a shift, in one list: entries, equipment out and back, rounds walked."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from kiosk.domain.worklog import Category
from kiosk.operations import equipment, patrols, worklog
from kiosk.operations.equipment import Loan
from kiosk.operations.patrols import Round
from kiosk.operations.station import Station
from kiosk.operations.worklog import Entry


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that happened; ``what`` is an entry, a loan (which came ``back`` or went out) or a round.

    ``staff`` is the name of who noted it.
    """

    key: UUID
    at: datetime
    category: Category
    staff: str | None
    what: Entry | Loan | Round
    back: bool = False


def happened(station: Station, after: datetime, upto: datetime) -> list[Happening]:
    """Return what happened after ``after`` up to ``upto``, the newest first. Raises StorageError."""
    found = [
        Happening(one.id, one.at, one.category, one.staff, one)
        for one in worklog.entries(station, after, upto)
    ]
    for loan in equipment.loans(station, after, upto):
        if after < loan.out_at <= upto:
            found.append(Happening(loan.id, loan.out_at, Category.EQUIPMENT, loan.out_by, loan))
        if loan.back_at is not None and after < loan.back_at <= upto:
            # Both ends of one loan may stand in the list, so each has a key of its own.
            key = UUID(int=loan.id.int ^ 1)
            found.append(Happening(key, loan.back_at, Category.EQUIPMENT, loan.back_by, loan, back=True))
    found += [
        Happening(one.id, one.done_at, Category.PATROL, one.staff, one)
        for one in patrols.walked(station, after, upto)
        if one.id is not None and one.done_at is not None
    ]
    return sorted(found, key=lambda one: (one.at, one.key), reverse=True)
