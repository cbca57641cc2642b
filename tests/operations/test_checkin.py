from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from db import models
from db.connection import current
from kiosk.domain.errors import InvalidInput
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.codes import verify
from kiosk.operations.moves import call_next
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station

COMPLAINT = CheckInForm(purpose="complaint", adults=2, children=1, name="张丽华", phone="+8613800138000")


def test_a_complaint_gets_a_number_a_code_and_a_place(station: Station, now: datetime) -> None:
    first = check_in(station, COMPLAINT, now)
    second = check_in(station, COMPLAINT, now)
    assert (first.ticket, second.ticket) == ("C001", "C002")
    assert (first.ahead, second.ahead) == (0, 1)
    assert first.wait_seconds is None, "nobody was called yet: there is no ground for an estimate"
    assert first.service == "complaint"
    assert first.code is not None
    assert verify(station.public_keys, first.code, now) == first.ticket_id


def test_everything_is_stored_together(station: Station, now: datetime) -> None:
    found = check_in(
        station, replace(COMPLAINT, consent=True, note="三号楼的电梯停了", language="zh_CN"), now
    )
    visit = models.Visit.get_by_id(found.visit)
    assert (visit.adults, visit.children, visit.language) == (2, 1, "zh_CN")
    assert visit.arrived_at == now
    assert visit.service_day == date(2026, 3, 10)
    assert visit.note == "三号楼的电梯停了"
    assert (visit.consent_version, visit.consent_at) == (station.site.privacy.version, now)
    assert (visit.visitor.name, visit.visitor.phone) == ("张丽华", "+8613800138000")
    ticket = models.Ticket.get(visit=visit)
    assert [event.kind for event in models.TicketEvent.select()] == ["issue"]
    assert {row.kind: row.entity for row in models.Outbox.select()} == {
        "site": station.site_id,
        "visit": visit.id,
        "ticket": ticket.id,
    }
    assert [row.action for row in models.Audit.select()] == ["check_in"]


def test_a_delivery_has_a_visit_but_no_ticket(station: Station, now: datetime) -> None:
    found = check_in(station, CheckInForm(purpose="delivery"), now)
    assert models.Visit.get_by_id(found.visit).visitor is None
    assert (found.ticket, found.code, found.ahead) == (None, None, None)


def test_each_series_counts_for_itself_and_starts_anew_each_day(station: Station, now: datetime) -> None:
    forms = [CheckInForm(purpose="complaint"), CheckInForm(purpose="complaint", service="suggestion")]
    numbers = [check_in(station, form, now).ticket for form in (*forms, *forms)]
    assert numbers == ["C001", "S001", "C002", "S002"]
    assert check_in(station, forms[0], now + timedelta(days=1)).ticket == "C001"


def test_the_same_request_is_one_visit(station: Station, now: datetime) -> None:
    form = replace(COMPLAINT, request=UUID(int=7))
    first = check_in(station, form, now)
    again = check_in(station, form, now + timedelta(seconds=1))
    assert again == first
    assert models.Visit.select().count() == models.Ticket.select().count() == 1


def test_the_same_code_is_given_each_time(station: Station, now: datetime) -> None:
    first = check_in(station, replace(COMPLAINT, request=UUID(int=7)), now)
    call_next(station, Actor(counter=1), now)
    assert check_in(station, replace(COMPLAINT, request=UUID(int=7)), now).code == first.code


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"purpose": "nonsense"}, "unknown_purpose", "purpose"),
        ({"purpose": "leaving"}, "unknown_purpose", "purpose"),
        ({"purpose": None}, "unknown_purpose", "purpose"),
        ({"service": "advice"}, "unknown_service", "service"),
        ({"adults": 0, "children": 0}, "too_few", "adults"),
        ({"adults": -1}, "too_few", "adults"),
        ({"adults": 10_000}, "too_many", "adults"),
        ({"adults": "two"}, "not_a_number", "adults"),
        ({"adults": True}, "not_a_number", "adults"),
        ({"adults": 1.5}, "not_a_number", "adults"),
        ({"children": -1}, "too_few", "children"),
        ({"adults": 15, "children": 15}, "too_many", "children"),
        ({"language": "tlh"}, "unknown_language", "language"),
        ({"phone": "12"}, None, "phone"),
        ({"host": "nobody at all"}, "unknown_host", "host"),
        ({"name": 5}, "not_text", "name"),
        ({"name": "a\0b"}, "control_character", "name"),
        ({"name": "a\u202eb"}, "direction_character", "name"),
        ({"name": "a\u200bb"}, "invisible_character", "name"),
        ({"name": "x" * 10_000}, "too_long", "name"),
        ({"subject": "x" * 10_000}, "too_long", "subject"),
    ],
)
def test_what_is_not_accepted_names_its_field_and_stores_nothing(
    station: Station, now: datetime, change: dict[str, Any], code: str | None, field: str
) -> None:
    with pytest.raises(InvalidInput) as caught:
        check_in(station, replace(COMPLAINT, **change), now)
    assert caught.value.field == field
    if code is not None:
        assert caught.value.code == code
    assert (
        models.Visit.select().count() == models.Visitor.select().count() == models.Audit.select().count() == 0
    )


@pytest.mark.parametrize(
    "words", ["=1+1", "'; DROP TABLE visit; --", "<b>x</b>", "{{7*7}}", "%s %n", "𠮷野家 Ⅷ", "Renée O'Neil"]
)
def test_hostile_but_printable_words_are_kept_as_they_are(
    station: Station, now: datetime, words: str
) -> None:
    found = check_in(station, replace(COMPLAINT, name=words, note=words), now)
    visit = models.Visit.get_by_id(found.visit)
    assert (visit.visitor.name, visit.note) == (words, words)


def test_a_host_is_found_by_code_or_name(station: Station, now: datetime) -> None:
    host = station.site.hosts[0]
    for text in (host.code, host.name):
        found = check_in(station, CheckInForm(purpose="visit", host=text), now)
        assert models.Visit.get_by_id(found.visit).host.code == host.code


def test_a_required_field_is_required(station: Station, now: datetime) -> None:
    purpose = station.site.purpose("complaint")
    assert purpose is not None
    fields = tuple(replace(one, required=True) for one in purpose.fields if one.code == "name")
    site = replace(station.site, purposes=(replace(purpose, fields=fields),))
    for name in (None, "", "  "):
        with pytest.raises(InvalidInput) as caught:
            check_in(replace(station, site=site), replace(COMPLAINT, name=name), now)
        assert (caught.value.code, caught.value.field) == ("required", "name")


def test_people_ahead_are_those_who_compete_for_the_same_counters(station: Station, now: datetime) -> None:
    for minute in range(3):
        check_in(station, CheckInForm(purpose="complaint"), now + timedelta(minutes=minute))
    found = check_in(station, CheckInForm(purpose="complaint"), now + timedelta(minutes=5))
    assert found.ahead == 3


def test_a_number_is_the_sites_day_not_the_machines(station: Station) -> None:
    before = datetime(2026, 3, 28, 22, 59, 59, tzinfo=UTC)
    assert check_in(station, COMPLAINT, before).ticket == "C001"
    assert check_in(station, COMPLAINT, before + timedelta(seconds=1)).ticket == "C001"
    assert [row.service_day for row in models.Ticket.select().order_by(models.Ticket.issued_at)] == [
        date(2026, 3, 28),
        date(2026, 3, 29),
    ]


def test_tags_are_told_again_and_not_asked_for_where_nothing_was_left(
    station: Station, now: datetime
) -> None:
    asked: list[str] = []
    connection = current().connection()
    connection.set_trace_callback(asked.append)
    try:
        assert check_in(station, COMPLAINT, now).tags == ()
    finally:
        connection.set_trace_callback(None)
    assert [one for one in asked if "INSERT" in one]
    assert not [one for one in asked if "belonging" in one]
    form = replace(COMPLAINT, belongings=("umbrella", "pet"), request=UUID(int=9))
    first = check_in(station, form, now)
    assert first.tags == (("umbrella", 1), ("pet", 2))
    assert check_in(station, form, now) == first
