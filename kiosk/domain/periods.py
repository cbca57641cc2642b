"""Periods that managers ask for, and the stretches in which a long one is shown. Days are service days."""

from datetime import date, timedelta
from enum import StrEnum

Span = tuple[date, date]
"""First and last day, both included."""

_ONE = timedelta(days=1)
_DAYS_APART, _WEEKS_APART = 62, 400


class Period(StrEnum):
    """A period that is named from today. ``OWN`` stands for two days that somebody chose."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    THIS_WEEK = "this_week"
    LAST_WEEK = "last_week"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"
    OWN = "own"


class Grain(StrEnum):
    """What stands for one point in a row of days."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


def span(period: Period, today: date) -> Span:
    """Return the days of a period; one that is under way ends today. ``OWN`` is today at first.

    Weeks begin on Monday, as in ISO 8601.
    """
    monday = today - timedelta(days=today.weekday())
    month, year = today.replace(day=1), today.replace(month=1, day=1)
    last_month = month - _ONE
    return {
        Period.TODAY: (today, today),
        Period.YESTERDAY: (today - _ONE, today - _ONE),
        Period.THIS_WEEK: (monday, today),
        Period.LAST_WEEK: (monday - 7 * _ONE, monday - _ONE),
        Period.THIS_MONTH: (month, today),
        Period.LAST_MONTH: (last_month.replace(day=1), last_month),
        Period.THIS_YEAR: (year, today),
        Period.LAST_YEAR: (year.replace(year=year.year - 1), year - _ONE),
        Period.OWN: (today, today),
    }[period]


def grain(first: date, last: date) -> Grain:
    """Return what a row of these days is made of, so that it stays readable: at most two months of days."""
    days = (last - first).days + 1
    if days <= _DAYS_APART:
        return Grain.DAY
    return Grain.WEEK if days <= _WEEKS_APART else Grain.MONTH


def stretches(first: date, last: date) -> list[Span]:
    """Return the days, weeks or months from ``first`` to ``last``; the outer ones may be cut."""
    size, found = grain(first, last), []
    while first <= last:
        end = min(_end(first, size), last)
        found.append((first, end))
        first = end + _ONE
    return found


def _end(day: date, size: Grain) -> date:
    """Return the last day of the stretch that ``day`` is in."""
    if size is Grain.DAY:
        return day
    if size is Grain.WEEK:
        return day + timedelta(days=6 - day.weekday())
    return (day.replace(day=1) + timedelta(days=31)).replace(day=1) - _ONE
