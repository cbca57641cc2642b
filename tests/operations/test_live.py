from datetime import datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from kiosk.operations import help as helping
from kiosk.operations import moves
from kiosk.operations.checkin import CheckInForm, check_in
from kiosk.operations.live import Feed
from kiosk.operations.queue import Actor
from kiosk.operations.site import store_site
from kiosk.operations.station import Station


def test_silence_is_none(station: Station) -> None:
    feed = Feed(station)
    assert feed.poll() is None
    assert feed.poll() is None


def test_own_writes_are_told_once(station: Station, now: datetime) -> None:
    feed = Feed(station)
    first = check_in(station, CheckInForm(purpose="complaint"), now)
    second = check_in(station, CheckInForm(purpose="complaint"), now)
    changed = feed.poll()
    assert changed is not None
    assert changed.tickets == {first.ticket_id, second.ticket_id}
    assert not changed.help
    assert not changed.site
    assert feed.poll() is None


def test_each_move_is_told(station: Station, now: datetime) -> None:
    ticket = check_in(station, CheckInForm(purpose="complaint"), now).ticket_id
    assert ticket is not None
    feed = Feed(station)
    moves.call(station, ticket, Actor(1), now)
    changed = feed.poll()
    assert changed is not None
    assert changed.tickets == {ticket}


def test_writes_of_another_program_are_seen(station: Station, database: Path) -> None:
    feed = Feed(station)
    feed.poll()
    other = dbapi2.connect(str(database))
    other.execute(
        "INSERT INTO outbox (site_id, kind, entity, at) VALUES (?, 'ticket', ?, 0)",
        (station.site_id.hex, station.id.hex),
    )
    assert feed.poll() is None, "not before the commit"
    other.commit()
    changed = feed.poll()
    other.close()
    assert changed is not None
    assert changed.tickets == {station.id}


def test_a_call_for_help_is_told_answered_and_taken_back(station: Station, now: datetime) -> None:
    feed = Feed(station)
    call = helping.call_help(station, "details", "de", now)
    assert helping.call_help(station, "details", "de", now) == call, "one call at a time"
    changed = feed.poll()
    assert changed is not None
    assert changed.help
    (found,) = helping.open_calls(station)
    assert (found.station, found.page, found.language, found.called_at) == (
        station.name,
        "details",
        "de",
        now,
    )
    assert not helping.is_answered(call)
    helping.answer(station, call, Actor(), now)
    assert helping.is_answered(call)
    assert helping.open_calls(station) == []
    assert feed.poll() is not None
    helping.cancel(station, call, now)
    assert feed.poll() is None, "an answered call is over"
    helping.cancel(station, helping.call_help(station, "party", "en", now), now)
    assert helping.open_calls(station) == []


def test_a_changed_site_is_told(station: Station, now: datetime) -> None:
    feed = Feed(station)
    store_site(station.site, now)
    changed = feed.poll()
    assert changed is not None
    assert changed.site
