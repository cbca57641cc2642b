"""Who is in the building: the live list, signing out, belongings, and what the evacuation list says."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kiosk.domain.errors import LobbyError
from kiosk.operations import belongings, folding, onsite, readings
from kiosk.operations.belongings import Held
from kiosk.operations.onsite import LeftHow, OnSite
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.lines_model import Line, LinesModel
from kiosk.viewmodels.desk.reception_words import ReceptionWords, tagged
from kiosk.viewmodels.desk.words import one_line, translate

_NEWS = frozenset({"visit", "visitor", "ticket"})


@dataclass(frozen=True, slots=True)
class Evacuation:
    """The list for a head count, in words. ``rows``: people, name, second line, host, since."""

    site: str
    title: str
    as_of: str
    total: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, str, str, str, str], ...]
    page: str


class OnSiteList(QObject):
    """The last known state stays in memory, so that the list is there while storage is not.

    ``changed`` is sent when someone came, left, or was put right.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = ReceptionWords(desk.words, self)
        self.groups: list[OnSite] = []
        self.held: list[Held] = []
        self.known_at: datetime | None = None
        self.filter = ""
        self.model = LinesModel(4, self)
        desk.live.loaded.connect(self.refresh)
        desk.live.connection_changed.connect(self.refresh)
        desk.live.news.connect(lambda kinds: self.refresh() if kinds & _NEWS else None)
        desk.live.ticked.connect(self._tick)
        desk.site_changed.connect(self.show)

    # Reading

    def refresh(self) -> None:
        """Read the list; what is known stays while storage fails."""
        if self._desk.live.cut_off_since is not None:
            return
        station = self._desk.station
        try:
            self.groups, self.held = onsite.on_site(station), belongings.held(station)
        except LobbyError as error:
            self._desk.say(self._desk.words.error(error))
            return
        self.known_at = self._desk.live.clock()
        self.show()
        self.changed.emit()

    def _tick(self) -> None:
        if self._desk.live.cut_off_since is None:
            self.known_at = self._desk.live.clock() if self.known_at else None

    def heads(self) -> int:
        """Return how many people are in the building."""
        return sum(one.adults + one.children for one in self.groups)

    def group(self, visit: UUID | None) -> OnSite | None:
        """Return a group that is in the building, or None."""
        return next((one for one in self.groups if one.visit == visit), None)

    def held_by(self, visit: UUID) -> list[Held]:
        """Return what a group has not collected."""
        return [one for one in self.held if one.visit == visit]

    # Words

    def show(self) -> None:
        """Bring the table to what is known, in the present language."""
        self.model.title(
            translate("Desk", "Visitor"),
            translate("Desk", "Visits"),
            translate("Desk", "Since"),
            translate("Desk", "Belongings"),
        )
        self.model.show([self._line(one) for one in self.groups if self._wanted(one)])

    def only(self, text: str) -> None:
        """Show only groups whose name, organisation, host or ticket fits ``text``."""
        self.filter = text
        self.show()

    def summary(self) -> str:
        """Return "7 people in 4 groups"."""
        words = self._desk.words
        return translate("Desk", "{people} in {groups}").format(
            people=words.people(self.heads()), groups=self._words.groups(len(self.groups))
        )

    def name(self, one: OnSite) -> str:
        """Return the name of a group, or its number where it gave none."""
        return self._desk.words.visitor(one.name)

    def belongings(self, visit: UUID) -> list[tuple[UUID, str]]:
        """Return key and words of each thing not collected, as "Umbrella, tag 17"."""
        return [(one.id, tagged(one.kind, one.tag)) for one in self.held_by(visit)]

    def _line(self, one: OnSite) -> Line:
        words = self._desk.words
        kept = self.held_by(one.visit)
        things = [tagged(thing.kind, thing.tag) for thing in kept]
        what = ("; ".join(things[:1]), " · ".join(things[1:]))
        about = " · ".join(
            filter(
                None, (one.ticket, words.party(one.adults, one.children), one_line(one.organisation or ""))
            )
        )
        host, floor = self._words.host(one.host_code, one.purpose), self._words.floor(one.host_code)
        return Line(
            one.visit,
            (
                (self.name(one), about),
                (host, floor),
                (words.time(one.arrived_at), self._earlier_day(one)),
                what,
            ),
        )

    def _earlier_day(self, one: OnSite) -> str:
        """Return the day on which someone came, "" for today."""
        station = self._desk.station
        day = station.today(one.arrived_at)
        return "" if day == station.today(self._desk.live.clock()) else self._words.day(day)

    def _wanted(self, one: OnSite) -> bool:
        wanted = folding.queries(self.filter)
        if not wanted[0]:
            return True
        found = " ".join(filter(None, (one.name, one.organisation, one.host, one.ticket, one.phone)))
        han = readings.han_of(one.name or "")
        spelled = readings.read_name(han).text if han else ""
        text = "".join(folding.queries(found) + folding.queries(spelled))
        return any(part in text for part in wanted)

    # Doing

    def sign_out(self, visit: UUID) -> str:
        """Note that a group left; return "" or why it did not work."""
        desk = self._desk
        return self._try(
            lambda: onsite.leave(desk.station, visit, desk.actor, LeftHow.DESK, desk.live.clock())
        )

    def collect(self, things: list[UUID]) -> str:
        """Note that things were handed out; return "" or why it did not work."""
        desk = self._desk

        def hand_out() -> None:
            for key in things:
                belongings.collect(desk.station, key, desk.live.clock(), desk.staff)

        return self._try(hand_out)

    def _try(self, act: Callable[[], None]) -> str:
        message = ""
        try:
            act()
        except LobbyError as error:
            message = self._words.sentence(error)
        self.refresh()
        return message

    # Evacuation

    def evacuation(self) -> Evacuation:
        """Return the list of the last known state, by name as it is read aloud, in the present language."""
        words, at = self._desk.words, self.known_at
        as_of = ""
        if at is not None:
            day_and_time = translate("Desk", "As of {day}, {time}")
            as_of = day_and_time.format(day=words.date(at), time=words.time(at))
        return Evacuation(
            site=words.site_name(),
            title=translate("Desk", "Evacuation list"),
            as_of=as_of,
            total=self.summary(),
            columns=(
                translate("Desk", "Safe", "column with check boxes"),
                translate("Desk", "People"),
                translate("Desk", "Visitor"),
                translate("Desk", "Visits"),
                translate("Desk", "Since"),
            ),
            rows=tuple(self._row(one) for one in sorted(self.groups, key=_order)),
            page=translate("Desk", "Page {page} of {pages}"),
        )

    def _row(self, one: OnSite) -> tuple[str, str, str, str, str]:
        words = self._desk.words
        phone, firm = self._words.phone(one.phone), one_line(one.organisation or "")
        party = words.party(one.adults, one.children) if one.children else ""
        second = " · ".join(filter(None, (phone, one.ticket, party, firm)))
        host, floor = self._words.host(one.host_code, one.purpose), self._words.floor(one.host_code)
        where = " · ".join(filter(None, (host, floor)))
        return str(one.adults + one.children), self.name(one), second, where, words.time(one.arrived_at)


def _order(one: OnSite) -> tuple[bool, str, str, str]:
    """Sort by name as it is read aloud, then by host; groups without a name come last, by ticket."""
    return not one.name, reading(one.name or ""), one.host or "", one.ticket or ""


def reading(name: str) -> str:
    """Return what a name is sorted by: pinyin for Chinese, else letters without accents."""
    han = readings.han_of(name)
    return folding.queries(readings.read_name(han).text if han else name)[0]
