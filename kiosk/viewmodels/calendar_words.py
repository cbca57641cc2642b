"""Times and dates as people of each language write them. Instants are UTC, words are site time."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

translate = QCoreApplication.translate


def local(now: datetime, timezone: str) -> datetime:
    """Return the instant in the site's time zone (IANA name)."""
    return now.astimezone(ZoneInfo(timezone))


def clock(moment: datetime | time) -> str:
    """Return hours and minutes on the 24-hour clock."""
    return f"{moment.hour:02}:{moment.minute:02}"


def day_and_weekday(day: date, language: str) -> str:
    """Return the day with its weekday, without the year."""
    return _formatted(day, language, translate("Calendar", "dddd, d MMMM", "date for QLocale"))


def full_day(day: date, language: str) -> str:
    """Return the day with its year, without the weekday."""
    return _formatted(day, language, translate("Calendar", "d MMMM yyyy", "date for QLocale"))


def when_open(opens: datetime, now: datetime, language: str) -> str:
    """Return the next opening as seen from now; both in site time."""
    days = (opens.date() - now.date()) // timedelta(days=1)
    at = clock(opens)
    if days == 0:
        return translate("Calendar", "today at %1").replace("%1", at)
    if days == 1:
        return translate("Calendar", "tomorrow at %1").replace("%1", at)
    if days < 7:
        weekday = QLocale(language).toString(_qdate(opens.date()), "dddd")
        words = translate("Calendar", "on %1 at %2", "weekday and time")
        return words.replace("%1", weekday).replace("%2", at)
    words = translate("Calendar", "on %1 at %2", "date and time")
    return words.replace("%1", day_and_weekday(opens.date(), language)).replace("%2", at)


def _formatted(day: date, language: str, pattern: str) -> str:
    return QLocale(language).toString(_qdate(day), pattern)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
