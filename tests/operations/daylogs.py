"""A site that writes daily logs, for their tests: a Tuesday in Berlin."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kiosk.exports.words import ReportWords
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.dailylog_run import Words
from kiosk.operations.station import Station
from kiosk.viewmodels.report_words import report_words

DAY = date(2026, 3, 10)  # a Tuesday; the sample site is closed on Sundays
ONE = timedelta(days=1)
MINUTE = timedelta(minutes=1)


def at(hour: int, minute: int = 0, day: date = DAY) -> datetime:
    return datetime.combine(day, time(hour, minute), ZoneInfo("Europe/Berlin")).astimezone(UTC)


EARLY, NIGHT = at(16, 50), at(0, 1, DAY + ONE)


def with_rules(station: Station, **rules: object) -> Station:
    site = station.site
    return replace(station, site=replace(site, daily_log=replace(site.daily_log, **rules)))  # type: ignore[arg-type]


def come(station: Station, when: datetime, name: str = "Anna") -> str:
    """Check somebody in and return their number."""
    ticket = check_in(station, CheckInForm(purpose="complaint", name=name), when).ticket
    assert ticket is not None
    return ticket


def english(station: Station) -> Words:
    """Return the words as they stand in the sources."""

    def words(language: str) -> ReportWords:
        return report_words(station.site, language, lambda _context, text: text)

    return words
