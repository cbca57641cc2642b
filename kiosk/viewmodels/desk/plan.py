"""The day plan at the desk: of which day, what is planned and expected, and changing it."""

from collections.abc import Callable, Collection, Iterable
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.domain.access import Permission
from kiosk.domain.day_plan import Cell, counts
from kiosk.domain.errors import LobbyError, NotFound
from kiosk.operations import permissions, plan
from kiosk.operations.plan import DayPlan
from kiosk.operations.plan_load import Load, load_of
from kiosk.viewmodels.desk.background import Background
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.plan_model import PlanModel
from kiosk.viewmodels.desk.plan_words import PlanWords
from kiosk.viewmodels.desk.words import translate

if TYPE_CHECKING:
    from kiosk.viewmodels.briefing_document import BriefingText

AHEAD = 14
"""So many days after today can be planned."""
_PAST = 7
_WEEKS = 4
_NEWS = frozenset({"plan_slot"})


class DayPlanner(QObject):
    """``changed`` is sent when there is something else to show.

    What is expected is read beside the drawing thread. Changes return "" or why they did not work.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.words = PlanWords(desk.words, self)
        self.model = PlanModel(self.words, self)
        self.day: date | None = None
        self.may = False
        self.message = ""
        self.shown = False
        self._again = False
        self.background = Background(self)
        desk.live.news.connect(lambda kinds: self.refresh() if kinds & _NEWS else None)
        desk.live.day_began.connect(self._new_day)
        desk.live.connection_changed.connect(self.refresh)
        desk.seat_changed.connect(self._check)
        desk.site_changed.connect(self.refresh)

    @property
    def plan(self) -> DayPlan | None:
        """The plan on the screen, None before it was read."""
        return self.model.plan

    @property
    def load(self) -> Load | None:
        """What is expected of the day, None before it was read."""
        return self.model.load

    # Which day

    def open(self) -> None:
        """The page is shown: read the day, at first today."""
        self.shown = True
        self.day = self.day or self.today()
        self._check()
        self.refresh()

    def close(self) -> None:
        """The page is no longer shown."""
        self.shown = False

    def today(self) -> date:
        """Return the present service day."""
        return self._desk.station.today(self._desk.live.clock())

    def days(self) -> list[tuple[str, str]]:
        """Return the days that can be looked at, each with its words: the last week, today, the next two."""
        today = self.today()
        days = [today + timedelta(days=count) for count in range(-_PAST, AHEAD + 1)]
        return [(day.isoformat(), self.words.day(day, today)) for day in days]

    def choose(self, day: date) -> None:
        """Show another day."""
        if day != self.day:
            self.day = day
            self.refresh()

    # Reading

    def refresh(self) -> None:
        """Read plan and expectation; once more afterwards where another day is asked for meanwhile."""
        desk, day = self._desk, self.day
        if not self.shown or day is None or desk.live.cut_off_since is not None:
            return
        station, now = desk.station, desk.live.clock()

        def read() -> tuple[DayPlan, Load]:
            return plan.read(station, day), load_of(station, day, now)

        self._again = not self.background.run(read, self._take)

    def _take(self, found: tuple[DayPlan, Load] | None, error: LobbyError | None) -> None:
        if self._again:
            self.refresh()
        if error is not None:
            self.message = self.words.sentence(error)
        elif found is not None and found[0].day == self.day:
            self.model.show(*found)
        self.changed.emit()

    def show(self) -> None:
        """Say the grid in the present language."""
        self.model.show(self.plan, self.load)

    def _check(self) -> None:
        desk = self._desk
        if not self.shown:
            return
        try:
            signed_in = desk.staff is not None or not desk.words.site.staff
            self.may = signed_in and permissions.allows(desk.station, desk.actor, Permission.DAY_PLAN)
        except LobbyError as error:
            self.message = self.words.sentence(error)
        self.changed.emit()

    def _new_day(self) -> None:
        if self.shown:
            self.day = self.today()
            self.refresh()

    # What can be done

    @property
    def open_to_change(self) -> bool:
        """Whether the plan on the screen can be changed here and now."""
        cut_off = self._desk.live.cut_off_since is not None
        return self.may and not cut_off and self.plan is not None and self.plan.day >= self.today()

    def why_not(self) -> str:
        """Return why the plan cannot be changed, "" where it can."""
        if self.plan is None or self.open_to_change:
            return ""
        if not self.may:
            return translate("Desk", "Only a supervisor may change the plan.")
        return translate("Desk", "The plan of a day gone by stays as it was.")

    def people(self) -> list[tuple[str, str]]:
        """Return code and name of everybody who can be planned."""
        return [(one.code, self.words.staff(one.code)) for one in self._desk.words.site.staff]

    def match(self, typed: str) -> str | None:
        """Return the code of the first whose name begins like this, in letters or pinyin; or None."""
        from kiosk.domain.site import Host
        from kiosk.operations.hostindex import Index

        people = self._desk.words.site.staff
        index = Index(tuple(Host(code=one.code, name=one.name, department={}) for one in people))
        found = index.find(typed)
        return index.entries[min(found)].host.code if found else None

    def put(self, cells: Iterable[Cell], staff: str) -> str:
        """Let someone sit at a counter in some hours; of several counters the first is meant."""
        chosen = list(cells)
        hours = [hour for counter, hour in chosen if counter == chosen[0][0]]
        return self._do(
            lambda day: plan.put(
                self._desk.station, day, chosen[0][0], hours, staff, self._desk.actor, self._now()
            )
        )

    def clear(self, cells: Collection[Cell] | None = None) -> str:
        """Empty some places, which make a rectangle, or the whole plan."""
        where: dict[str, set[int] | None] = {"counters": None, "hours": None}
        if cells is not None:
            where = {"counters": {one for one, _ in cells}, "hours": {one for _, one in cells}}
        return self._do(
            lambda day: plan.clear(self._desk.station, day, self._desk.actor, self._now(), **where)
        )

    def copy(self, source: date | None = None) -> str:
        """Take over the plan of another day, by default that of the last same weekday that has one."""
        station = self._desk.station

        def copied(day: date) -> DayPlan:
            other = source or plan.last_alike(station, day)
            if other is None:
                raise NotFound("no_plan_alike")
            return plan.copy(station, other, day, self._desk.actor, self._now())

        return self._do(copied)

    def propose(self, staff: Collection[str]) -> str:
        """Fill what is empty with these people."""
        return self._do(
            lambda day: plan.propose(self._desk.station, day, self._desk.actor, self._now(), staff=staff)
        )

    def shares(self) -> str:
        """Return for how long everybody sits, in words."""
        if self.plan is None:
            return ""
        hours = counts(self.plan.slots, self.plan.hours)
        order = [code for code, _ in self.people() if code in hours]
        return self.words.hours((code, hours[code]) for code in order)

    def planned_days(self) -> list[tuple[str, str]]:
        """Return the days that have a plan, from some weeks back to as far ahead as is planned."""
        today = self.today()
        first, last = today - timedelta(weeks=_WEEKS), today + timedelta(days=AHEAD)
        try:
            days = plan.planned_days(self._desk.station, first, last)
        except LobbyError as error:
            self.message = self.words.sentence(error)
            return []
        return [(day.isoformat(), self.words.day(day, today)) for day in days]

    def briefing(self) -> "BriefingText | str":
        """Return the briefing of the day on the screen, or why there is none."""
        from kiosk.operations.briefing import briefing
        from kiosk.viewmodels.briefing_document import BriefingText
        from kiosk.viewmodels.report_words import report_words

        desk = self._desk
        if self.day is None:
            return ""
        try:
            made = briefing(desk.station, self.day, desk.actor, desk.live.clock())
        except LobbyError as error:
            return self.words.sentence(error)
        site = desk.words.site
        return BriefingText(made, site, report_words(site, desk.words.language))

    def _now(self) -> datetime:
        return self._desk.live.clock()

    def _do(self, act: Callable[[date], DayPlan]) -> str:
        if self.plan is None:
            return ""
        try:
            made = act(self.plan.day)
        except LobbyError as error:
            return self.words.sentence(error)
        self.model.show(made, self.load)
        self.changed.emit()
        return ""
