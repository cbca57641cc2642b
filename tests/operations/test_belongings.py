"""Things left at the door, their tags, and collecting them."""

from datetime import datetime, timedelta

import pytest

from db import models
from kiosk.domain.errors import InvalidInput
from kiosk.operations import belongings
from kiosk.operations.live import Feed
from kiosk.operations.station import Station
from tests.operations.people import come, no_scan


def test_each_thing_gets_the_lowest_free_tag(station: Station, now: datetime) -> None:
    first = come(station, now, belongings=("umbrella", "luggage"))
    assert first.tags == (("umbrella", 1), ("luggage", 2))
    come(station, now, belongings=("parcel",))
    (umbrella, *_) = belongings.held(station, first.visit)
    belongings.collect(station, umbrella.id, now)
    assert come(station, now, belongings=("pet", "pet")).tags == (("pet", 1), ("pet", 4))


def test_what_is_held_tells_whose_it_is(station: Station, now: datetime) -> None:
    came = come(station, now, "complaint", name="张思远", belongings=("umbrella",))
    come(station, now + timedelta(minutes=1), belongings=("parcel",))
    first, second = belongings.held(station)
    assert (first.visit, first.ticket, first.name, first.tag) == (came.visit, "C001", "张思远", 1)
    assert (second.ticket, second.name) == ("A001", None)
    assert belongings.held(station, came.visit) == [first]


def test_it_is_collected_once(station: Station, now: datetime) -> None:
    came = come(station, now, belongings=("umbrella",))
    (held,) = belongings.held(station)
    feed = Feed(station)
    belongings.collect(station, held.id, now, "sun")
    news = feed.poll()
    assert news is not None
    assert "visit" in news.kinds
    belongings.collect(station, held.id, now + timedelta(hours=1))
    assert feed.poll() is None
    assert belongings.held(station) == []
    assert belongings.tags_of(came.visit) == (("umbrella", 1),)
    assert models.Belonging.get_by_id(held.id).collected_at == now
    (entry,) = models.Audit.select().where(models.Audit.action == "belonging_collected")
    assert entry.staff.code == "sun"


def test_a_kind_the_site_does_not_take_is_refused(station: Station, now: datetime) -> None:
    with pytest.raises(InvalidInput) as refused:
        come(station, now, belongings=("piano",))
    assert refused.value.field == "belongings"
    assert belongings.held(station) == []


def test_the_list_uses_an_index(station: Station, now: datetime) -> None:
    came = come(station, now, belongings=("umbrella",))
    with no_scan():
        (held,) = belongings.held(station)
        belongings.tags_of(came.visit)
        belongings.collect(station, held.id, now)
