"""Figures as people read them: "12 min", "1,234", "62 %", "4.3", by the habits of one language."""

from datetime import date

from PySide6.QtCore import QDate, QLocale

from kiosk.domain.figures import FIGURES, Count, Figure, Unit
from kiosk.domain.periods import Grain
from kiosk.exports.words import ReportWords

NONE = "–"
"""Stands where there is nothing to tell a figure from."""


class FigureText:
    """Says values in the language of ``words``."""

    def __init__(self, words: ReportWords) -> None:
        self._words = words
        self._locale = QLocale(words.language)

    def figure(self, count: Count, figure: Figure) -> str:
        """Return a figure of a count with its unit."""
        value = count.value(figure)
        return NONE if value is None else self.say(value, FIGURES[figure].unit)

    def say(self, value: float, unit: Unit) -> str:
        """Return a value with its unit; a time under a minute in seconds, else in whole minutes."""
        if unit is Unit.SHARE:
            return self._words.texts["percent"].format(number=self.whole(value * 100))
        if unit is Unit.SCORE:
            return self._locale.toString(float(value), "f", 1)
        if unit is Unit.SECONDS:
            key, number = ("short_seconds", value) if value < 60 else ("short_minutes", value / 60)
            return self._words.texts[key].format(number=self.whole(number))
        return self.whole(value)

    def whole(self, value: float) -> str:
        """Return a whole number, its thousands apart; halves are rounded up."""
        return self._locale.toString(int(value + 0.5))

    def day(self, day: date, grain: Grain = Grain.DAY) -> str:
        """Return a short name of a day, of a week by its first day, or of a month."""
        return self._date(day, "short_month" if grain is Grain.MONTH else "short_day")

    def weekday_and_day(self, day: date) -> str:
        """Return a day as "Tue 10 Mar"."""
        return self._date(day, "weekday_day")

    def day_and_year(self, day: date) -> str:
        """Return a day as "10 Mar 2026"."""
        return self._date(day, "day_and_year")

    def long_day(self, day: date) -> str:
        """Return a day as "Tuesday 10 March 2026"."""
        return self._date(day, "long_day")

    def _date(self, day: date, pattern: str) -> str:
        return self._locale.toString(QDate(day.year, day.month, day.day), self._words.texts[pattern])

    def weekday(self, number: int) -> str:
        """Return the name of a weekday; 0 is Monday."""
        return self._locale.standaloneDayName(number + 1)
