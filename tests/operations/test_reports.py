from datetime import date, datetime, timedelta

import pytest

from kiosk.domain.errors import InvalidInput
from kiosk.operations import moves
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.queue import Actor
from kiosk.operations.reports import count_visits, log_rows
from kiosk.operations.station import Station
from kiosk.operations.visits import sign_out

DAY = date(2026, 3, 10)


def test_a_day_is_told_completely(station: Station, now: datetime) -> None:
    host = station.site.hosts[3]
    check_in(station, CheckInForm(purpose="visit", adults=3, children=2, host=host.code, name="Åsa"), now)
    check_in(station, CheckInForm(purpose="delivery", note="=cmd()"), now + timedelta(minutes=1))
    ticket = check_in(
        station, CheckInForm(purpose="complaint", phone="030 901820"), now + timedelta(minutes=2)
    )
    assert ticket.ticket_id is not None
    desk = Actor(2, station.site.staff[0].code)
    outcome = station.site.outcomes[0].code
    moves.call(station, ticket.ticket_id, desk, now + timedelta(minutes=7))
    moves.serve(station, ticket.ticket_id, desk, now + timedelta(minutes=8))
    moves.finish(station, ticket.ticket_id, desk, outcome, now + timedelta(minutes=20))
    sign_out(station, "C001", now + timedelta(minutes=21))
    visit, delivery, complaint = log_rows(station.site_id, DAY, DAY)
    assert (visit.host, visit.party_size, visit.name, visit.status) == (host.name, 5, "Åsa", "waiting")
    assert (delivery.ticket, delivery.status, delivery.note) == (None, None, "=cmd()")
    assert complaint.phone == "+4930901820"
    assert (complaint.wait_seconds, complaint.service_seconds) == (300, 720)
    assert (complaint.counter, complaint.staff, complaint.outcome) == (2, station.site.staff[0].name, outcome)
    assert complaint.left_at == now + timedelta(minutes=21)
    assert complaint.station == station.name
    assert count_visits(station.site_id, DAY, DAY) == 3


def test_only_the_days_asked_for(station: Station, now: datetime) -> None:
    for days in range(4):
        check_in(station, CheckInForm(purpose="delivery"), now + timedelta(days=days))
    found = log_rows(station.site_id, date(2026, 3, 11), date(2026, 3, 12))
    assert [row.service_day for row in found] == [date(2026, 3, 11), date(2026, 3, 12)]
    assert list(log_rows(station.site_id, date(2025, 1, 1), date(2025, 1, 2))) == []


def test_days_in_the_wrong_order_are_refused(station: Station) -> None:
    with pytest.raises(InvalidInput, match="days_reversed"):
        log_rows(station.site_id, date(2026, 3, 12), date(2026, 3, 11))
    with pytest.raises(InvalidInput, match="days_reversed"):
        count_visits(station.site_id, date(2026, 3, 12), date(2026, 3, 11))
