"""Follow-ups by phone."""

from datetime import date, datetime, timedelta
from uuid import uuid4

import pytest

from db import models
from kiosk.domain.errors import IllegalMove, InvalidInput, NotFound
from kiosk.operations import callbacks
from kiosk.operations.live import Feed
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station
from tests.operations.people import come, no_scan

SUN = Actor(counter=2, staff="sun")
TODAY = date(2026, 3, 10)


def test_what_is_due_stands_on_the_list_oldest_first(station: Station, now: datetime) -> None:
    visit = come(station, now, name="Vogel", phone="0151 12345678").visit
    later = callbacks.plan(station, visit, TODAY + timedelta(days=1), "Ask about the lift", SUN, now)
    today = callbacks.plan(station, visit, TODAY, "Offer", SUN, now)
    assert [one.id for one in callbacks.due(station, now)] == [today]
    (first, second) = callbacks.due(station, now + timedelta(days=1))
    assert (first.id, second.id) == (today, later)
    assert (first.name, first.phone, first.reason, first.due_day) == (
        "Vogel",
        "+4915112345678",
        "Offer",
        TODAY,
    )


def test_a_result_takes_it_off_the_list_once(station: Station, now: datetime) -> None:
    visit = come(station, now).visit
    key = callbacks.plan(station, visit, TODAY, "Offer", SUN, now)
    feed = Feed(station)
    callbacks.done(station, key, "reached", SUN, now)
    news = feed.poll()
    assert news is not None
    assert "call_back" in news.kinds
    assert callbacks.due(station, now) == []
    row = models.CallBack.get_by_id(key)
    assert (row.result, row.done_at, row.done_by.code) == ("reached", now, "sun")
    with pytest.raises(IllegalMove, match="already_done"):
        callbacks.done(station, key, "not_reached", SUN, now)


def test_only_known_results_are_taken(station: Station, now: datetime) -> None:
    key = callbacks.plan(station, come(station, now).visit, TODAY, "Offer", SUN, now)
    with pytest.raises(InvalidInput, match="unknown_result"):
        callbacks.done(station, key, "maybe", SUN, now)
    assert len(callbacks.due(station, now)) == 1


@pytest.mark.parametrize(
    ("day", "reason", "field"),
    [
        (TODAY - timedelta(days=1), "Offer", "due_day"),
        (TODAY, " ", "reason"),
        (TODAY, "x" * 501, "reason"),
        (TODAY, "a\x1bb", "reason"),
    ],
)
def test_a_plan_is_checked(station: Station, now: datetime, day: date, reason: str, field: str) -> None:
    visit = come(station, now).visit
    with pytest.raises(InvalidInput) as refused:
        callbacks.plan(station, visit, day, reason, SUN, now)
    assert refused.value.field == field
    assert models.CallBack.select().count() == 0


def test_an_unknown_visit_cannot_be_called_back(station: Station, now: datetime) -> None:
    with pytest.raises(NotFound, match="visit_unknown"):
        callbacks.plan(station, uuid4(), TODAY, "Offer", SUN, now)


def test_the_list_uses_an_index(station: Station, now: datetime) -> None:
    key = callbacks.plan(station, come(station, now).visit, TODAY, "Offer", SUN, now)
    with no_scan():
        assert len(callbacks.due(station, now)) == 1
        callbacks.done(station, key, "reached", SUN, now)
