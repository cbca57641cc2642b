"""Who stands behind the ticket on the screen: read when asked for, of this visitor alone."""

from datetime import timedelta

import pytest

from db.errors import StorageError
from kiosk.operations import onsite, visitors
from kiosk.operations.station import Station
from kiosk.viewmodels.desk.desk import Desk
from kiosk.viewmodels.desk.lines_model import SECOND_ROLE
from kiosk.viewmodels.desk.visitor_story import VisitorStory
from tests.viewmodels.desk.conftest import CheckIn, Clock

PHONE = "+4915112345678"
DAY = 24 * 60


@pytest.fixture
def story(desk: Desk) -> VisitorStory:
    return VisitorStory(desk)


def lines(story: VisitorStory) -> list[tuple[str, str, str]]:
    model = story.visits
    return [
        (model.index(place, 0).data(), model.index(place, 0).data(SECOND_ROLE), model.index(place, 1).data())
        for place in range(model.rowCount())
    ]


def test_earlier_visits_and_notes_with_the_same_number(
    desk: Desk, story: VisitorStory, came: CheckIn, station: Station, clock: Clock
) -> None:
    first = came(minutes_ago=3 * DAY, name="Erika Vogel", phone=PHONE, subject="equipment")
    came(minutes_ago=2 * DAY, name="Jonas Weber")
    now = came(name="E. Vogel", phone=PHONE)
    came(minutes_ago=-5, name="E. Vogel", phone=PHONE)
    desk.show(first)
    assert desk.detail is not None
    assert story.note(desk.detail.visit, "Prefers the lift.") == ""
    desk.show(now)
    story.want(True)
    assert lines(story) == [
        ("C001 · Complaint or suggestion · Facilities", "Sat 7 Mar 2026, 10:30 · same person?", "Waiting")
    ]
    assert story.notes() == "Tue 10 Mar 2026 · 孙敏 · same person?\nPrefers the lift."
    assert desk.detail is not None
    clock.forward(minutes=1)
    assert story.note(desk.detail.visit, "Came again.") == ""
    assert story.notes().startswith("Tue 10 Mar 2026 · 孙敏\nCame again.")
    assert story.ticket_of(story.visits.key_at(0)) == first


def test_a_visit_that_nobody_signed_out_says_so(
    desk: Desk, story: VisitorStory, came: CheckIn, station: Station, clock: Clock
) -> None:
    came(minutes_ago=2 * DAY, name="Vogel", phone=PHONE)
    desk.show(came(name="Vogel", phone=PHONE))
    story.want(True)
    assert story.visits.index(0, 1).data(SECOND_ROLE) == ""
    assert onsite.close_visits(station, clock.now) == 1
    story.refresh()
    assert story.visits.index(0, 1).data(SECOND_ROLE) == "Not signed out"


def test_nothing_is_read_until_it_is_wanted(
    desk: Desk, story: VisitorStory, came: CheckIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[object] = []
    monkeypatch.setattr(visitors, "story", lambda *args: read.append(args))
    one, other = came(name="Vogel"), came(name="Weber")
    desk.show(one)
    desk.reread()
    assert read == []
    story.want(True)
    desk.reread()
    assert len(read) == 1, "the same visitor is not read again"
    desk.show(other)
    assert len(read) == 2
    story.want(False)
    desk.show(one)
    assert len(read) == 2


def test_of_a_visitor_without_a_name_nothing_is_known(desk: Desk, story: VisitorStory, came: CheckIn) -> None:
    named, nameless = came(name="Vogel"), came()
    story.want(True)
    desk.show(named)
    assert story.nothing("No notes so far.") == "No notes so far."
    desk.show(nameless)
    assert story.story is None
    assert story.nothing("No notes so far.") == "The visitor gave no name or number."


def test_another_visitors_past_is_never_left_on_the_screen(
    desk: Desk, story: VisitorStory, came: CheckIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    came(minutes_ago=DAY, name="Vogel", phone=PHONE)
    known, other = came(name="Vogel", phone=PHONE), came(name="Weber")
    story.want(True)
    desk.show(known)
    assert story.visits.rowCount() == 1

    def fail(*_args: object) -> None:
        raise StorageError("locked")

    monkeypatch.setattr(visitors, "story", fail)
    story.refresh()
    assert story.visits.rowCount() == 1, "what is known of this visitor stays"
    desk.show(other)
    assert story.visits.rowCount() == 0
    assert story.nothing("") == "The database is busy. Please try again."


def test_a_note_that_is_refused_says_why(desk: Desk, story: VisitorStory, came: CheckIn) -> None:
    desk.show(came(name="Vogel"))
    assert desk.detail is not None
    assert story.note(desk.detail.visit, " ") != ""
    story.want(True)
    assert story.notes() == ""


def test_news_of_the_visitor_are_taken_up(
    desk: Desk, story: VisitorStory, came: CheckIn, station: Station, clock: Clock
) -> None:
    ticket = came(name="Vogel")
    desk.live.poll()
    desk.show(ticket)
    story.want(True)
    assert desk.detail is not None
    key = visitors.visitor_of(desk.detail.visit)
    assert key is not None
    visitors.note(station, key, "From another desk.", desk.actor, clock.now + timedelta(minutes=1))
    desk.live.poll()
    assert "From another desk." in story.notes()
