"""What if a past day had had a counter more or less: which day, which change, and what came of it."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.domain.errors import LobbyError
from kiosk.exports.chart_spec import ChartKind, ChartSpec, Series
from kiosk.viewmodels.desk.background import Background
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.plan_words import PlanWords
from kiosk.viewmodels.desk.words import translate

if TYPE_CHECKING:
    from kiosk.operations.whatif import Day, WhatIf

BACK = 28
"""So many days back can be replayed."""
CHANGES = (-1, 0, 1)


class WhatIfs(QObject):
    """``changed`` is sent when there is something else to show. ``found`` is the last replay, or None."""

    changed = Signal()

    def __init__(self, desk: Desk, words: PlanWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.words = words
        self.day: date | None = None
        self.more = 1
        self.service: str | None = None
        self.found: WhatIf | None = None
        self.message = ""
        self.shown = False
        self._again = False
        self.background = Background(self)
        desk.live.connection_changed.connect(self.refresh)
        desk.site_changed.connect(self.refresh)

    def open(self) -> None:
        """The part is shown: replay the day that was chosen, at first yesterday."""
        self.shown = True
        self.day = self.day or self.today() - timedelta(days=1)
        self.refresh()

    def close(self) -> None:
        """The part is no longer shown."""
        self.shown = False

    def today(self) -> date:
        """Return the present service day."""
        return self._desk.station.today(self._desk.live.clock())

    def days(self) -> list[tuple[str, str]]:
        """Return the days that can be replayed, the latest first, each with its words."""
        today = self.today()
        days = [today - timedelta(days=count) for count in range(1, BACK + 1)]
        return [(day.isoformat(), self.words.day(day, today)) for day in days]

    def services(self) -> list[tuple[str, str]]:
        """Return which counter can be meant: the busiest or least needed, or one that serves a service."""
        every = ("", translate("Desk", "any counter"))
        one_for = translate("Desk", "a counter for {service}")
        site = self._desk.words.site
        served = {code for one in site.counters for code in one.services}
        named = [
            (one.code, one_for.format(service=self.words.desk.service(one.code)))
            for one in site.services
            if one.code in served
        ]
        return [every, *named]

    def choose(self, *, day: date | None = None, more: int | None = None, service: str | None = None) -> None:
        """Ask for another day or another change; ``service`` "" is any."""
        self.day = day or self.day
        self.more = self.more if more is None else more
        self.service = self.service if service is None else service or None
        self.refresh()

    def refresh(self) -> None:
        """Replay what is asked for; once more afterwards where something else is asked for meanwhile."""
        desk, day = self._desk, self.day
        if not self.shown or day is None or desk.live.cut_off_since is not None:
            return
        station, actor, now = desk.station, desk.actor, desk.live.clock()
        if actor.staff is None and desk.words.site.staff:
            return
        from kiosk.operations.whatif import Change, whatif

        change = Change(more=self.more, service=self.service)
        self._again = not self.background.run(lambda: whatif(station, day, change, actor, now), self._take)

    def _take(self, found: "WhatIf | None", error: LobbyError | None) -> None:
        if self._again:
            self.refresh()
        self.found = found
        self.message = self.words.sentence(error) if error is not None else ""
        self.changed.emit()

    def table(self) -> list[tuple[str, ...]]:
        """Return a row of words for the day as it was, replayed, and changed."""
        if self.found is None:
            return []
        names = (
            translate("Desk", "On the day"),
            translate("Desk", "Replayed"),
            self.words.changed_shortly(self.found),
        )
        days = (self.found.observed, self.found.replayed, self.found.changed)
        return [(name, *self.words.row(day)) for name, day in zip(names, days, strict=True)]

    def chart(self) -> ChartSpec | None:
        """Return the mean waits by hour, replayed and changed side by side; None without a replay."""
        found = self.found
        if found is None:
            return None
        starts = self._desk.words.site.day_starts.hour
        hours = sorted(found.replayed.hours, key=lambda hour: (hour - starts) % 24)
        return ChartSpec(
            key="whatif",
            kind=ChartKind.BARS,
            title=translate("Desk", "Mean wait in minutes, by hour of arrival"),
            categories=tuple(f"{hour:02}" for hour in hours),
            series=(
                Series(translate("Desk", "Replayed"), _means(found.replayed, hours)),
                Series(self.words.changed(found), _means(found.changed, hours)),
            ),
            say=lambda minutes: self.words.minutes(minutes * 60),
            short=self.words.number,
            heading=translate("Desk", "Hour"),
            nothing=translate("Desk", "Nobody had to wait."),
        )


def _means(day: "Day", hours: list[int]) -> tuple[float | None, ...]:
    return tuple(None if (mean := day.hours[hour].mean) is None else mean / 60 for hour in hours)
