"""The words of the page "Plan": the day plan, what is expected, and the replay of a past day."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject

from kiosk.domain.errors import LobbyError
from kiosk.domain.site import Counter, in_language
from kiosk.operations.plan_load import Gap, Hour, Load
from kiosk.viewmodels.desk.words import DeskWords, one_line, translate

if TYPE_CHECKING:
    from kiosk.operations.whatif import Day, WhatIf


class PlanWords(QObject):
    """What the page says beyond the words of the desk."""

    def __init__(self, words: DeskWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = words

    # Days and hours

    def day(self, day: date, today: date) -> str:
        """Return "Today · Tue 24 Nov 2026"."""
        near = {
            -1: translate("Desk", "Yesterday"),
            0: translate("Desk", "Today"),
            1: translate("Desk", "Tomorrow"),
        }
        return " · ".join(filter(None, (near.get((day - today).days), self.long(day))))

    def long(self, day: date) -> str:
        """Return "Tue 24 Nov 2026"."""
        pattern = translate("Desk", "ddd d MMM yyyy", "date, in the letters of Qt")
        return self._locale().toString(QDate(day.year, day.month, day.day), pattern)

    def weekday(self, day: date) -> str:
        """Return "Tuesday"."""
        return self._locale().standaloneDayName(day.isoweekday())

    def hour(self, hour: int) -> str:
        """Return "09:00"."""
        return f"{hour:02}:00"

    def part(self, part: float) -> str:
        """Return what is unusual about an hour: that it is closed, or the minutes it is open."""
        if part == 0:
            return translate("Desk", "closed", "hour of the plan")
        return "" if part == 1 else self.desk.minutes(round(part * 60))

    def counter(self, counter: Counter) -> str:
        """Return "2 · Customer care", short enough for the head of a column."""
        own = one_line(in_language(counter.names, self.desk.language))
        return f"{counter.number} · {own}" if own else self.desk.counter(counter.number)

    def staff(self, code: str) -> str:
        """Return a staff member's name."""
        return self.desk.staff(code)

    # What is expected

    def number(self, value: float) -> str:
        """Return a mean: whole from 10 on, else with one digit."""
        return self._locale().toString(value, "f", 0 if value >= 9.95 or value == 0 else 1)

    def visitors(self, hour: Hour) -> str:
        """Return the visitors by service as a screen reader says them."""
        parts = [
            f"{self.desk.service(code)} {self.number(one.mean)}"
            for code, one in hour.visitors.items()
            if one.busy > 0
        ]
        return ", ".join(parts) or translate("Desk", "nobody expected")

    def busy(self, count: int) -> str:
        """Return "busy day: 14"."""
        return translate("Desk", "busy day: {number}").format(number=count)

    def against(self, needed: int, planned: int) -> str:
        """Return "needed 3 · planned 2"."""
        words = translate("Desk", "needed {needed} · planned {planned}")
        return words.format(needed=needed, planned=planned)

    def gap(self, gap: Gap) -> str:
        """Return all that is missing in an hour, "" for nothing."""
        parts = []
        if gap.missing:
            parts.append(self.tr("%n missing", "", gap.missing))
        if gap.unserved:
            named = ", ".join(map(self.desk.service, gap.unserved))
            parts.append(translate("Desk", "nobody for {services}").format(services=named))
        if gap.beyond:
            parts.append(self.tr("%n more than there are", "", gap.beyond))
        return " · ".join(parts)

    def sign(self, gap: Gap) -> str:
        """Return the worst of it in a few words, "" for nothing."""
        if gap.unserved:
            return self.tr("%n services unserved", "", len(gap.unserved))
        if gap.missing:
            return self.tr("%n missing", "", gap.missing)
        return self.tr("%n more than there are", "", gap.beyond) if gap.beyond else ""

    def told_from(self, load: Load) -> str:
        """Return from which days the expectation was told."""
        if not load.days:
            return translate("Desk", "No earlier day of this weekday tells what to expect.")
        return self.tr("Expected: the mean of the last %n such weekdays.", "", len(load.days))

    def hours(self, shares: Iterable[tuple[str, float]]) -> str:
        """Return "A. Brandt 7.5 h, L. Wolf 8 h"."""
        words = translate("Desk", "{name} {hours} h")
        return ", ".join(
            words.format(name=self.staff(code), hours=self._locale().toString(hours, "g", 3))
            for code, hours in shares
        )

    # Refusals

    def sentence(self, error: LobbyError) -> str:
        """Return the sentence for something that was refused."""
        values = error.values
        known = {
            "not_allowed": translate("Desk", "Only a supervisor may do this."),
            "staff_elsewhere": translate("Desk", "{name} is at counter {counter} from {hour} on already."),
            "in_the_past": translate("Desk", "The plan of a day gone by stays as it was."),
            "no_plan": translate("Desk", "That day has no plan."),
            "no_plan_alike": translate("Desk", "No earlier day of this weekday has a plan."),
            "closed_day": translate("Desk", "The site is closed on this day."),
            "nobody_came": translate("Desk", "Nobody was called to a counter on this day."),
            "day_not_over": translate("Desk", "This day is not over yet."),
            "counters_range": translate("Desk", "There must be at least one counter."),
        }
        if error.code not in known:
            return self.desk.error(error)
        name = self.staff(str(values["staff"])) if "staff" in values else ""
        hour = self.hour(int(str(values["hour"]))) if "hour" in values else ""
        return known[error.code].format(name=name, counter=values.get("counter", ""), hour=hour)

    # What if

    def minutes(self, seconds: float | None) -> str:
        """Return "4:30 min", or a dash where nobody was called."""
        if seconds is None:
            return "–"
        whole = round(seconds)
        return translate("Desk", "{time} min").format(time=f"{whole // 60}:{whole % 60:02}")

    def change(self, more: int) -> str:
        """Return "one counter more"."""
        return {
            -1: translate("Desk", "One counter less"),
            0: translate("Desk", "As it was"),
            1: translate("Desk", "One counter more"),
        }[more]

    def changed(self, found: "WhatIf") -> str:
        """Return which counter was added or taken away, and what it serves."""
        served = ", ".join(map(self.desk.service, found.services))
        if found.added:
            return translate("Desk", "Another counter for {services}").format(services=served)
        if found.removed:
            words = translate("Desk", "Without counter {number} ({services})")
            return words.format(number=found.removed[0], services=served)
        return translate("Desk", "The same counters")

    def changed_shortly(self, found: "WhatIf") -> str:
        """Return the same without what it serves."""
        if found.removed:
            return translate("Desk", "Without counter {number}").format(number=found.removed[0])
        return self.change(1) if found.added else translate("Desk", "The same counters")

    def verdict(self, found: "WhatIf") -> str:
        """Return in a sentence what the change would have meant."""
        before, after = found.replayed.whole, found.changed.whole
        if not (found.added or found.removed):
            return translate("Desk", "Choose one counter more or less to see what it changes.")
        words = translate(
            "Desk", "Nine of ten visitors would have waited {after} at most, instead of {before}."
        )
        said = words.format(after=self.minutes(after.ninety), before=self.minutes(before.ninety))
        if after.missed > before.missed:
            more = after.missed - before.missed
            said += " " + self.tr("%n would not have been called before closing time.", "", more)
        return said

    def honest(self, found: "WhatIf") -> str:
        """Return what the replay assumes, and how far it is to be trusted."""
        assumed = translate(
            "Desk",
            "The replay assumes the same visitors, each taking as long as they did, "
            "and counters that call at once.",
        )
        error = translate("Desk", "On average its waits lie {time} from the real ones.").format(
            time=self.minutes(found.error)
        )
        return f"{assumed} {error}"

    def row(self, day: "Day") -> tuple[str, ...]:
        """Return median, nine of ten, mean, longest and who was not called."""
        one = day.whole
        return (*map(self.minutes, (one.median, one.ninety, one.mean, one.longest)), str(one.missed))

    def _locale(self) -> QLocale:
        return QLocale(self.desk.language)
