"""Hot spots: which topic a visit has, what it is compared with, and the visits behind each figure."""

from datetime import date, datetime, timedelta

import pytest

from kiosk.domain.errors import InvalidInput
from kiosk.operations import moves
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.hotspots import HotSpot, Topic, TopicKind, hot_spots
from kiosk.operations.queue import Actor
from kiosk.operations.reports import count_visits
from kiosk.operations.station import Station

DAY = timedelta(days=1)
WEEK = timedelta(days=7)
MINUTE = timedelta(minutes=1)
EQUIPMENT = Topic(TopicKind.SUBJECT, "complaint", "equipment")
STAFF = Topic(TopicKind.SUBJECT, "complaint", "staff")
ADVICE = Topic(TopicKind.SERVICE, "consultation", "advice")
DELIVERY = Topic(TopicKind.PURPOSE, "delivery", "delivery")
RESOLVED = Topic(TopicKind.OUTCOME, "", "resolved")


def come(station: Station, at: datetime, topic: Topic, count: int = 1) -> None:
    for number in range(count):
        subject = topic.code if topic.kind is TopicKind.SUBJECT else None
        service = topic.code if topic.kind is TopicKind.SERVICE else None
        form = CheckInForm(purpose=topic.purpose, subject=subject, service=service)
        check_in(station, form, at + timedelta(seconds=number))


def spots(station: Station, first: date, last: date, now: datetime) -> dict[Topic, HotSpot]:
    return {one.topic: one for one in hot_spots(station, first, last, now).topics}


def test_a_rise_is_told_from_what_is_always_frequent(station: Station, now: datetime) -> None:
    today = station.today(now)
    for weeks in range(5):
        come(station, now - weeks * WEEK - MINUTE, ADVICE, 8)
        come(station, now - weeks * WEEK - MINUTE, EQUIPMENT, 9 if weeks == 0 else 1)
    come(station, now - MINUTE, DELIVERY, 2)
    come(station, now - 34 * DAY, DELIVERY)  # the first day of the earliest stretch
    found = hot_spots(station, today - 6 * DAY, today, now)
    assert [one.topic for one in found.topics] == [EQUIPMENT, ADVICE, DELIVERY]
    assert [one.rising for one in found.topics] == [True, False, False]
    rise = found.topics[0]
    assert (rise.visits, rise.before, rise.usual) == (9, (1, 1, 1, 1), 1)
    for one in found.topics:
        assert count_visits(station.site_id, found.first, found.last, one.topic.rows) == one.visits


def test_outcomes_are_topics_of_their_own(station: Station, now: datetime) -> None:
    ticket = check_in(station, CheckInForm(purpose="complaint", subject="staff"), now).ticket_id
    assert ticket is not None
    moves.call(station, ticket, Actor(2), now)
    moves.finish(station, ticket, Actor(2), "resolved", now)
    today = station.today(now)
    found = spots(station, today, today, now)
    assert {*found} == {STAFF, RESOLVED}
    assert count_visits(station.site_id, today, today, RESOLVED.rows) == 1


def test_what_was_not_chosen_is_no_topic(station: Station, now: datetime) -> None:
    for subject in (None, "the lift again", "water"):  # water is a choice of another purpose
        check_in(station, CheckInForm(purpose="complaint", subject=subject), now)
    assert spots(station, station.today(now), station.today(now), now) == {}


def test_it_is_compared_with_the_same_weekdays(station: Station, now: datetime) -> None:
    today = station.today(now)
    for days in range(70):
        come(station, now - days * DAY - MINUTE, DELIVERY, 2 if days % 7 == 0 else 1)
    one_day = spots(station, today, today, now)[DELIVERY]
    assert (one_day.visits, one_day.before) == (2, (2, 2, 2, 2))
    ten_days = spots(station, today - 9 * DAY, today, now)[DELIVERY]
    assert (ten_days.visits, ten_days.before) == (12, (12, 12, 12, 12))


def test_a_day_under_way_is_compared_up_to_the_same_time(station: Station, now: datetime) -> None:
    today = station.today(now)
    for weeks in range(3):
        come(station, now - weeks * WEEK - MINUTE, DELIVERY, 2)
        come(station, now - weeks * WEEK + MINUTE, DELIVERY, 5)
    assert spots(station, today, today, now)[DELIVERY].before == (2, 2)
    assert spots(station, today, today, now + DAY)[DELIVERY].before == (7, 7)


def test_without_an_earlier_time_nothing_rises(station: Station, now: datetime) -> None:
    today = station.today(now)
    come(station, now, DELIVERY, 9)
    found = spots(station, today - 3 * DAY, today, now)[DELIVERY]
    assert (found.before, found.usual, found.rising) == ((), None, False)
    assert hot_spots(station, today + DAY, today + DAY, now).topics == ()
    assert spots(station, date.min, date.max, now)[DELIVERY].visits == 9


def test_days_in_the_wrong_order_are_refused(station: Station, now: datetime) -> None:
    today = station.today(now)
    with pytest.raises(InvalidInput, match="days_reversed"):
        hot_spots(station, today, today - DAY, now)
