"""Who is in the building, leaving, the visits nobody signed out, and how content visitors were."""

from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from db import models
from kiosk.domain.errors import IllegalMove, InvalidInput, NotFound
from kiosk.operations import onsite, visits
from kiosk.operations.live import Feed
from kiosk.operations.onsite import LeftHow
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station
from tests.operations.people import come, no_scan

SUN = Actor(counter=2, staff="sun")


def test_groups_stand_in_order_of_arrival(station: Station, now: datetime) -> None:
    come(station, now, name="张思远", adults=2, children=1, host="krueger", organisation="Stadtwerke")
    come(station, now - timedelta(hours=1), "complaint")
    first, second = onsite.on_site(station)
    assert (first.name, first.ticket, first.host, first.purpose) == (None, "C001", None, "complaint")
    assert (second.name, second.adults, second.children) == ("张思远", 2, 1)
    assert (second.host, second.host_code) == ("Matthias Krüger", "krueger")
    assert second.arrived_at == now


def test_whoever_leaves_is_gone_once(station: Station, now: datetime) -> None:
    visit = come(station, now).visit
    feed = Feed(station)
    onsite.leave(station, visit, SUN, LeftHow.DESK, now)
    assert onsite.on_site(station) == []
    news = feed.poll()
    assert news is not None
    assert "visit" in news.kinds
    assert models.Visit.get_by_id(visit).left_how == "desk"
    with pytest.raises(IllegalMove, match="already_left"):
        onsite.leave(station, visit, SUN, LeftHow.DESK, now)


def test_signing_out_by_number_says_how(station: Station, now: datetime) -> None:
    came = come(station, now, "complaint")
    visits.sign_out(station, "C001", now)
    assert models.Visit.get_by_id(came.visit).left_how == "sign_out"


def test_visits_of_earlier_days_are_closed_and_marked(station: Station, now: datetime) -> None:
    old = [come(station, now - timedelta(days=1)).visit for _ in range(2)]
    left = come(station, now - timedelta(days=1)).visit
    onsite.leave(station, left, SUN, LeftHow.SIGN_OUT, now - timedelta(hours=20))
    today = come(station, now).visit
    assert onsite.close_visits(station, now) == 2
    assert onsite.close_visits(station, now) == 0
    assert [one.visit for one in onsite.on_site(station)] == [today]
    assert {models.Visit.get_by_id(key).left_how for key in old} == {"closed"}
    assert models.Visit.get_by_id(left).left_how == "sign_out"
    (entry,) = models.Audit.select().where(models.Audit.action == "close_visits")
    assert entry.detail == {"count": 2}


def test_a_second_answer_replaces_the_first(station: Station, now: datetime) -> None:
    visit = come(station, now).visit
    onsite.rate(station, visit, 2, "waiting", now)
    onsite.rate(station, visit, 5, None, now + timedelta(minutes=1))
    (row,) = models.Satisfaction.select()
    assert (row.score, row.reason) == (5, None)
    for score in (0, 6):
        with pytest.raises(InvalidInput, match="score_range"):
            onsite.rate(station, visit, score, None, now)
    with pytest.raises(NotFound, match="visit_unknown"):
        onsite.rate(station, uuid4(), 5, None, now)


def test_the_list_uses_an_index(station: Station, now: datetime) -> None:
    visit = come(station, now, name="Vogel").visit
    with no_scan():
        assert len(onsite.on_site(station)) == 1
        onsite.close_visits(station, now)
        onsite.leave(station, visit, SUN, LeftHow.DESK, now)
