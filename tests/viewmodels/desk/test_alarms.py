"""The silent emergency button at one desk, and what the others see."""

from dataclasses import replace
from uuid import UUID

import pytest

from db import models
from db.statements import ensure
from kiosk.operations.station import Station
from kiosk.viewmodels.desk.alarms import Alarms
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.live import LiveQueue
from kiosk.viewmodels.desk.words import DeskWords
from tests.viewmodels.desk.conftest import Clock


@pytest.fixture
def other(station: Station, words: DeskWords, clock: Clock) -> Desk:
    """The desk of counter 1, at a station of its own."""
    key: UUID = ensure(models.Station, {"created_at": clock.now}, site=station.site_id, name="desk 2").id
    live = LiveQueue(replace(station, id=key, name="desk 2"), words, clock)
    live.refresh()
    made = Desk(live, words)
    made.sit(1, "brandt")
    return made


def test_an_alarm_is_seen_by_the_others_and_answered(desk: Desk, other: Desk, clock: Clock) -> None:
    here, there = Alarms(desk), Alarms(other)
    here.send()
    assert (here.sent, here.coming, here.others) == (True, False, [])
    other.live.poll()
    assert len(there.others) == 1
    assert not there.sent
    clock.forward(seconds=65)
    assert there.title() == "Emergency: Counter 2"
    assert there.details() == "孙敏 · for 1:05 · lobby"
    there.answer()
    assert there.others == []
    desk.live.poll()
    assert (here.sent, here.coming) == (False, True)
    clock.forward(minutes=2)
    desk.live.tick()
    assert not here.coming


def test_a_second_press_is_the_same_alarm(desk: Desk, other: Desk) -> None:
    here, there = Alarms(desk), Alarms(other)
    here.send()
    here.send()
    other.live.poll()
    assert len(there.others) == 1


def test_two_desks_without_names_of_their_own_see_each_other(desk: Desk, words: DeskWords) -> None:
    live = LiveQueue(desk.station, words, desk.live.clock)
    live.refresh()
    second = Desk(live, words)
    second.sit(1, None)
    there = Alarms(second)
    here = Alarms(desk)
    here.send()
    live.poll()
    assert [one.counter for one in there.others] == [2]
    there.send()
    desk.live.poll()
    assert [one.counter for one in here.others] == [1], "one alarm does not swallow the other"
    assert [one.counter for one in there.others] == [2]


def test_a_desk_that_starts_later_sees_it(desk: Desk, other: Desk) -> None:
    Alarms(desk).send()
    there = Alarms(other)
    there.refresh()
    assert len(there.others) == 1
    there.answer()
    there.answer()
    assert there.others == []
