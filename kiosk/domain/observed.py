"""From what was recorded of a past day to what a replay needs: who came, how long they took, who worked.

- *Work* of a ticket is the time it was at counters, in one piece: holds and transfers are not replayed.
  Calling the next ends what nobody marked as ended; nothing lasts longer than ``history.LONGEST``.
- *Before the call*: up to ``history.PAUSE`` in which a counter is idle although somebody waits for it belongs
  to whom it calls then. A longer pause means that nobody was there.
- *Never called*: who went away, or was sent home at closing time, would have taken the mean of the service.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from kiosk.domain.history import LONGEST, PAUSE
from kiosk.domain.replay import Arrival, Counter, Stretch

_NOTHING = timedelta(0)
_LONGEST, _PAUSE = timedelta(seconds=LONGEST), timedelta(seconds=PAUSE)
# Where nobody at all was served: only the order of magnitude matters.
_USUAL = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Seen:
    """A ticket as it is stored. ``finished_at`` is also when a visitor who was never called went."""

    id: UUID
    service: str
    number: int
    issued_at: datetime
    place: datetime
    called_at: datetime | None
    finished_at: datetime | None

    @property
    def left(self) -> datetime | None:
        """Return when it left the line: called, or gone without."""
        return self.called_at or self.finished_at

    @property
    def wait(self) -> timedelta | None:
        """From issue to call, None for who was never called."""
        return None if self.called_at is None else self.called_at - self.issued_at


@dataclass(frozen=True, slots=True)
class Stint:
    """A ticket at a counter, called or served."""

    ticket: UUID
    counter: int
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Recorded:
    """A day as it went: when counters had somebody, and when nobody was there although visitors waited."""

    arrivals: tuple[Arrival, ...]
    away: Mapping[int, tuple[Stretch, ...]]
    worked: Mapping[int, tuple[Stretch, ...]]


def recorded(tickets: Sequence[Seen], stints: Iterable[Stint]) -> Recorded:
    """Return the day as it went, from its tickets and all their times at counters."""
    known = {one.id: one for one in tickets}
    work: defaultdict[UUID, timedelta] = defaultdict(timedelta)
    before: dict[UUID, timedelta] = {}
    away: defaultdict[int, list[Stretch]] = defaultdict(list)
    worked: defaultdict[int, list[Stretch]] = defaultdict(list)
    for number, line in _by_counter(stints).items():
        served = {known[one.ticket].service for one in line}
        queue = _Waiting(sorted((one for one in tickets if one.service in served), key=_issued))
        for one, previous in zip(line, (None, *line), strict=False):
            free = queue.since(one.start)
            if previous is not None:
                free = max(free, previous.end)
            pause = one.start - free
            if pause > _PAUSE:
                away[number].append((free, one.start))
                pause = _NOTHING
            elif pause > _NOTHING and known[one.ticket].called_at == one.start:
                before[one.ticket] = pause
            worked[number].append((one.start - pause, one.end))
            work[one.ticket] += one.end - one.start
    means = _means(known, work)
    return Recorded(
        arrivals=tuple(_arrival(one, work, before, means) for one in tickets),
        away={number: tuple(found) for number, found in away.items()},
        worked={number: tuple(found) for number, found in worked.items()},
    )


def _issued(one: Seen) -> datetime:
    return one.issued_at


@dataclass(slots=True)
class _Waiting:
    """The tickets of a counter's services by time of issue; asked for later and later times."""

    tickets: Sequence[Seen]
    first: int = 0

    def since(self, now: datetime) -> datetime:
        """Return since when somebody waits at ``now``, or ``now`` when nobody does."""
        while self.first < len(self.tickets) and (self.tickets[self.first].left or now) < now:
            self.first += 1
        return min(now, self.tickets[self.first].issued_at) if self.first < len(self.tickets) else now


def _means(known: Mapping[UUID, Seen], work: Mapping[UUID, timedelta]) -> dict[str, timedelta]:
    """Return the mean work by service; under "" that of all, for services of which nobody was called."""
    found: defaultdict[str, list[timedelta]] = defaultdict(list)
    for key, lasted in work.items():
        found[known[key].service].append(lasted)
        found[""].append(lasted)
    return {"": _USUAL} | {service: sum(some, _NOTHING) / len(some) for service, some in found.items()}


def _arrival(
    one: Seen,
    work: Mapping[UUID, timedelta],
    before: Mapping[UUID, timedelta],
    means: Mapping[str, timedelta],
) -> Arrival:
    return Arrival(
        key=one.id,
        service=one.service,
        number=one.number,
        issued_at=one.issued_at,
        place=one.place,
        lasts=work.get(one.id, means.get(one.service, means[""])),
        before=before.get(one.id, _NOTHING),
        leaves_at=one.finished_at if one.called_at is None else None,
    )


def opened(
    worked: Mapping[int, tuple[Stretch, ...]],
    away: Mapping[int, tuple[Stretch, ...]],
    noted: Mapping[int, tuple[Stretch, ...]],
    opening: Sequence[Stretch],
) -> dict[int, tuple[Stretch, ...]]:
    """Return when each counter was open on the day.

    ``noted`` is when a desk had opened it. Where none had, but somebody was called there, it is taken to
    have been at work during the ``opening`` hours of the site. Work that was done outside counts as open,
    too, with the short pauses in it; when nobody was there although visitors waited (``away``) does not.
    """
    found = {}
    for number in sorted({*worked, *noted}):
        stretches = joined((*(noted.get(number) or opening), *worked.get(number, ())), _PAUSE)
        found[number] = without(stretches, away.get(number, ()))
    return found


def joined(stretches: Iterable[Stretch], gap: timedelta = _NOTHING) -> tuple[Stretch, ...]:
    """Return the same time as stretches in order; what lies no more than ``gap`` apart becomes one."""
    found: list[Stretch] = []
    for start, end in sorted(stretches):
        if found and start <= found[-1][1] + gap:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        elif start < end:
            found.append((start, end))
    return tuple(found)


def without(stretches: Iterable[Stretch], holes: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """Return ``stretches`` less ``holes``."""
    left = list(stretches)
    for start, end in holes:
        left = [
            part
            for old_start, old_end in left
            for part in ((old_start, min(old_end, start)), (max(old_start, end), old_end))
            if part[0] < part[1]
        ]
    return tuple(left)


def serving(
    opened: Mapping[int, tuple[Stretch, ...]],
    configured: Mapping[int, Collection[str]],
    called: Iterable[tuple[int, str]],
) -> tuple[Counter, ...]:
    """Return the counters of the day with what they served.

    That is what the site says today. A service that none of them serves by it was served by those that
    called somebody for it (``called``: counter and service).
    """
    covered = {service for number in opened for service in configured.get(number, ())}
    found = {number: set(configured.get(number, ())) for number in opened}
    for number, service in called:
        if service not in covered:
            found[number].add(service)
    return tuple(Counter(number, frozenset(found[number]), opened[number]) for number in opened)


def _by_counter(stints: Iterable[Stint]) -> dict[int, list[Stint]]:
    """Return each counter's stints in order of time, none reaching into the next or beyond LONGEST."""
    found: defaultdict[int, list[Stint]] = defaultdict(list)
    for one in sorted(stints, key=lambda stint: (stint.start, stint.end)):
        end = min(one.end, one.start + _LONGEST)
        line = found[one.counter]
        if line and line[-1].end > one.start:
            line[-1] = Stint(line[-1].ticket, one.counter, line[-1].start, one.start)
        line.append(Stint(one.ticket, one.counter, one.start, end))
    return found
