"""The visitor's file: what it shows, notes, merging, and corrections that keep what was there."""

from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest

from db import models
from kiosk.domain.errors import InvalidInput, NotFound
from kiosk.operations import corrections, queue, visitors
from kiosk.operations.live import Feed
from kiosk.operations.queue import Actor
from kiosk.operations.search import search
from kiosk.operations.station import Station
from tests.operations.people import come, no_scan

SUN = Actor(counter=2, staff="sun")
LEAD = Actor(counter=1)


def person(station: Station, now: datetime, **more: object) -> UUID:
    found = visitors.visitor_of(come(station, now, **more).visit)  # type: ignore[arg-type]
    assert found is not None
    return found


def test_a_visit_without_a_name_has_no_file(station: Station, now: datetime) -> None:
    assert visitors.visitor_of(come(station, now).visit) is None
    with pytest.raises(NotFound, match="visitor_unknown"):
        visitors.open_file(station, uuid4())


def test_the_file_shows_contact_visits_notes_and_preferences(station: Station, now: datetime) -> None:
    vogel = person(station, now, purpose="complaint", name="Vogel", phone="0151 12345678", subject="noise")
    visitors.note(station, vogel, "Prefers the lift.", SUN, now)
    visitors.note(station, vogel, "Called back.", Actor(), now + timedelta(minutes=1))
    visitors.prefer(station, vogel, "  Tea  ", SUN, now)
    found = visitors.open_file(station, vogel)
    assert (found.name, found.phone, found.preferences) == ("Vogel", "+4915112345678", "Tea")
    assert [(one.staff, one.text) for one in found.notes] == [
        (None, "Called back."),
        ("孙敏", "Prefers the lift."),
    ]
    (visit,) = found.visits
    assert (visit.label, visit.purpose, visit.status) == ("C001", "complaint", "waiting")
    visitors.prefer(station, vogel, " ", SUN, now)
    assert visitors.open_file(station, vogel).preferences is None


@pytest.mark.parametrize("text", ["", "  ", "x" * 1001, "a\x07b", "a\u202eb"])
def test_a_note_is_checked(station: Station, now: datetime, text: str) -> None:
    vogel = person(station, now, name="Vogel")
    with pytest.raises(InvalidInput):
        visitors.note(station, vogel, text, SUN, now)
    assert visitors.open_file(station, vogel).notes == ()


def test_duplicates_have_the_same_number_or_name(station: Station, now: datetime) -> None:
    first = person(station, now, name="Erika Müller", phone="0151 12345678")
    same_number = person(station, now, name="E. Mueller", phone="+49 151 12345678")
    same_name = person(station, now, name="erika mueller")
    person(station, now, name="Erika Müller", phone="0170 99999999")
    person(station, now, name="Erika Vogel")
    assert set(visitors.open_file(station, first).duplicates) == {same_number, same_name}


def test_merging_keeps_all_visits_and_notes(station: Station, now: datetime) -> None:
    one = person(station, now, name="Erika Müller")
    two = person(station, now + timedelta(hours=1), name="E. Müller", phone="0151 12345678")
    three = person(station, now + timedelta(hours=2), name="Müller, Erika", organisation="Stadtwerke")
    for key, text in ((one, "a"), (two, "b"), (three, "c")):
        visitors.note(station, key, text, SUN, now)
    visitors.prefer(station, one, "Tea", SUN, now)
    visitors.prefer(station, two, "Window seat", SUN, now)
    visitors.merge(station, three, two, LEAD, now)
    visitors.merge(station, two, one, LEAD, now)
    found = visitors.open_file(station, one)
    assert len(found.visits) == 3
    assert {note.text for note in found.notes} == {"a", "b", "c"}
    assert (found.name, found.phone, found.organisation) == ("Erika Müller", "+4915112345678", "Stadtwerke")
    assert found.preferences == "Tea\nWindow seat"
    assert set(found.also) == {"E. Müller", "Müller, Erika"}
    assert found.duplicates == ()
    for key in (two, three):
        assert visitors.open_file(station, key) == found, "an old key leads to the file that is left"
    assert len(search(station, "stadtwerke", now)) == 3
    assert len(search(station, "0151 123", now)) == 3
    assert models.Visitor.select().count() == 3, "nothing is removed"
    assert models.Audit.select().where(models.Audit.action == "visitor_merge").count() == 2


def test_nobody_is_merged_with_themselves(station: Station, now: datetime) -> None:
    one, two = person(station, now, name="A. Vogel"), person(station, now, name="B. Vogel")
    with pytest.raises(InvalidInput, match="same_visitor"):
        visitors.merge(station, one, one, LEAD, now)
    visitors.merge(station, two, one, LEAD, now)
    for pair in ((two, one), (one, two)):
        with pytest.raises(InvalidInput, match="same_visitor"):
            visitors.merge(station, *pair, LEAD, now)


def test_the_queue_hears_of_a_merge(station: Station, now: datetime) -> None:
    one = person(station, now, name="Vogel")
    visit = come(station, now, purpose="complaint", phone="0151 12345678")
    two = visitors.visitor_of(visit.visit)
    feed = Feed(station)
    assert two is not None
    assert visit.ticket_id is not None
    visitors.merge(station, two, one, LEAD, now)
    news = feed.poll()
    assert news is not None
    assert visit.ticket_id in news.tickets
    assert "visitor" in news.kinds
    assert queue.detail(station, visit.ticket_id).row.name == "Vogel"


def test_a_correction_keeps_the_old_values(station: Station, now: datetime) -> None:
    came = come(station, now, purpose="complaint", name="Vogl", adults=2, note="Lift", phone="0151 12345678")
    assert came.ticket_id is not None
    changes = {"name": "Vogel", "adults": 3, "children": 1, "note": None, "phone": "0151 12345678"}
    corrections.correct(station, came.visit, changes, SUN, now)  # type: ignore[arg-type]
    found = queue.detail(station, came.ticket_id)
    assert (found.row.name, found.row.adults, found.row.children, found.note) == ("Vogel", 3, 1, None)
    kept = {(one.field, one.before, one.after, one.staff) for one in corrections.corrections(came.visit)}
    assert kept == {
        ("name", "Vogl", "Vogel", "孙敏"),
        ("adults", "2", "3", "孙敏"),
        ("children", "0", "1", "孙敏"),
        ("note", "Lift", None, "孙敏"),
    }
    (entry,) = models.Audit.select().where(models.Audit.action == "correction")
    assert entry.detail == {"fields": ["adults", "children", "name", "note"]}, (
        "the audit names only the fields"
    )
    assert len(search(station, "vogel", now)) == 1
    assert search(station, "vogl", now) == []


def test_a_correction_that_changes_nothing_leaves_no_trace(station: Station, now: datetime) -> None:
    came = come(station, now, name="Vogel")
    before = models.Audit.select().count()
    corrections.correct(station, came.visit, {"name": "Vogel", "phone": None, "adults": 1}, SUN, now)
    assert corrections.corrections(came.visit) == []
    assert models.Audit.select().count() == before


def test_a_name_can_be_added_to_a_visit_without_one(station: Station, now: datetime) -> None:
    came = come(station, now, purpose="complaint")
    corrections.correct(station, came.visit, {"name": "Vogel", "phone": "015112345678"}, SUN, now)
    assert came.ticket_id is not None
    assert queue.detail(station, came.ticket_id).phone == "+4915112345678"
    assert [one.visit for one in search(station, "vogel", now)] == [came.visit]


def test_the_host_can_be_put_right(station: Station, now: datetime) -> None:
    came = come(station, now, host="krueger")
    corrections.correct(station, came.visit, {"host": "张思远"}, SUN, now)
    (kept,) = corrections.corrections(came.visit)
    assert (kept.before, kept.after) == ("krueger", "zhang_siyuan")
    corrections.correct(station, came.visit, {"host": None}, SUN, now)
    assert models.Visit.get_by_id(came.visit).host is None


@pytest.mark.parametrize(
    ("changes", "field", "code"),
    [
        ({"phone": "0151"}, "phone", "phone_invalid"),
        ({"name": "a\u202eb"}, "name", "direction_character"),
        ({"host": "nobody"}, "host", "unknown_host"),
        ({"adults": 0}, "adults", "too_few"),
        ({"adults": -1}, "adults", "too_few"),
        ({"adults": 20, "children": 1}, "children", "too_many"),
        ({"adults": "2"}, "adults", "not_a_number"),
        ({"left_at": "x"}, "left_at", "unknown_field"),
    ],
)
def test_a_wrong_correction_changes_nothing(
    station: Station, now: datetime, changes: dict[str, str | int | None], field: str, code: str
) -> None:
    came = come(station, now, name="Vogel")
    with pytest.raises(InvalidInput) as refused:
        corrections.correct(station, came.visit, {"name": "Other", **changes}, SUN, now)
    assert (refused.value.field, refused.value.code) == (field, code)
    assert corrections.corrections(came.visit) == []
    assert models.Visit.get_by_id(came.visit).visitor.name == "Vogel"


def test_an_unknown_visit_cannot_be_corrected(station: Station, now: datetime) -> None:
    with pytest.raises(NotFound, match="visit_unknown"):
        corrections.correct(station, uuid4(), {"name": "Vogel"}, SUN, now)


def test_the_file_uses_indexes(station: Station, now: datetime) -> None:
    came = come(station, now, name="Vogel", phone="0151 12345678")
    key = visitors.visitor_of(came.visit)
    other = person(station, now, name="Vogel")
    assert key is not None
    with no_scan():
        assert visitors.open_file(station, key).duplicates == (other,)
        corrections.correct(station, came.visit, {"name": "Vogl"}, SUN, now)
        corrections.corrections(came.visit)
        visitors.merge(station, other, key, LEAD, now)
