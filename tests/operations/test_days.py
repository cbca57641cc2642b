"""One night after the other: numbers, names, times and the queue where one service day becomes the next.

For Berlin and Shanghai, days that begin at midnight and at four, over both changes of the clock, a leap
day and the new year.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.errors import NotFound
from kiosk.domain.queue_rows import QueueRow
from kiosk.domain.site import Closing, QueueRules
from kiosk.domain.tickets import TicketStatus
from kiosk.operations import board, moves, onsite, queue, reports, search
from kiosk.operations.checkin import CheckedIn, CheckInForm, check_in
from kiosk.operations.closing import NewDay
from kiosk.operations.codes import BadCode
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station

DESK = Actor(counter=2)
MOMENT = timedelta(microseconds=1)
MINUTE = timedelta(minutes=1)
# Days whose begin is looked at: the clock put forward, put back, the new year, around 29 February.
DAYS = [
    *(date(2026, 3, 29), date(2026, 10, 25), date(2026, 10, 26)),
    *(date(2027, 1, 1), date(2028, 2, 29), date(2028, 3, 1)),
]
PLACES = [(zone, time(hour)) for zone in ("Europe/Berlin", "Asia/Shanghai") for hour in (0, 4)]


class Night:
    """The lobby ``at`` the instant in UTC at which ``day`` begins."""

    def __init__(self, station: Station, day: date, zone: str, starts: time, closing: Closing) -> None:
        rules = QueueRules(closing=closing)
        site = replace(station.site, timezone=zone, day_starts=starts, queue=rules)
        self.lobby = replace(station, site=site)
        self.day = day
        self.before = day - timedelta(days=1)
        self.at = datetime.combine(day, starts, ZoneInfo(zone)).astimezone(UTC)

    def come(self, at: datetime, name: str | None = None) -> CheckedIn:
        return check_in(self.lobby, CheckInForm(purpose="complaint", name=name), at)

    def ticket(self, at: datetime, name: str | None = None) -> UUID:
        found = self.come(at, name).ticket_id
        assert found is not None
        return found

    def row(self, ticket: UUID) -> QueueRow:
        (row,) = queue.rows(self.lobby, [ticket])
        return row

    def open(self, at: datetime) -> list[UUID]:
        return [one.id for one in queue.open_rows(self.lobby, at)]


Nights = Callable[..., Night]


@pytest.fixture(params=PLACES, ids=lambda one: f"{one[0]} {one[1]:%H:%M}")
def nights(request: pytest.FixtureRequest, station: Station) -> Nights:
    zone, starts = request.param
    return lambda day, closing=Closing.CLOSE: Night(station, day, zone, starts, closing)


@pytest.mark.parametrize("day", DAYS, ids=str)
class TestEveryNight:
    def test_numbers_begin_anew_at_the_very_moment(self, nights: Nights, day: date) -> None:
        night = nights(day)
        labels = [night.come(night.at + step).ticket for step in (-MINUTE, -MOMENT, 0 * MINUTE, MINUTE)]
        assert labels == ["C001", "C002", "C001", "C002"]
        assert night.lobby.today(night.at - MOMENT) == night.before
        assert night.lobby.today(night.at) == day

    def test_a_number_means_the_one_of_the_day(self, nights: Nights, day: date) -> None:
        night = nights(day)
        late, early = night.ticket(night.at - MOMENT), night.ticket(night.at)
        assert queue.find(night.lobby, "C001", night.at - MOMENT) == late
        assert queue.find(night.lobby, "C001", night.at) == early
        with pytest.raises(NotFound, match="ticket_unknown"):
            queue.find(night.lobby, "C002", night.at)

    def test_a_visit_is_found_under_its_day_with_its_name(self, nights: Nights, day: date) -> None:
        night = nights(day)
        night.come(night.at - MOMENT, "Jörg Weiß")
        night.come(night.at, "欧阳雨桐")
        for shown, name in ((night.before, "Jörg Weiß"), (day, "欧阳雨桐")):
            typed = (
                f"{shown:%Y-%m-%d}",
                f"{shown.day}.{shown.month}.{shown.year}",
                f"{shown.month}月{shown.day}日",
            )
            for text in typed:
                assert [one.name for one in search.search(night.lobby, text, night.at)] == [name]
            rows = list(reports.log_rows(night.lobby.site_id, shown, shown))
            assert [(one.name, one.service_day) for one in rows] == [(name, shown)]

    def test_times_are_real_time(self, nights: Nights, day: date) -> None:
        """Someone comes an hour before the new day, waits 90 minutes and is served for 45."""
        night = nights(day, Closing.CARRY_OVER)
        came = night.at - timedelta(hours=1)
        ticket = night.ticket(came)
        assert NewDay().keep(night.lobby, night.at)
        called = came + timedelta(minutes=90)
        moves.call_next(night.lobby, DESK, called)
        moves.serve(night.lobby, ticket, DESK, called)
        moves.finish(night.lobby, ticket, DESK, None, called + timedelta(minutes=45))
        (row,) = reports.log_rows(night.lobby.site_id, night.before, day)
        assert (row.arrived_at, row.service_day) == (came, night.before)
        assert (row.wait_seconds, row.service_seconds) == (90 * 60, 45 * 60)

    def test_who_still_waits_is_let_go_when_the_day_is_over_and_not_before(
        self, nights: Nights, day: date
    ) -> None:
        night, keeper = nights(day), NewDay()
        waiting, served = night.ticket(night.at - MINUTE), night.ticket(night.at - MINUTE)
        moves.call(night.lobby, served, DESK, night.at - MINUTE)
        assert keeper.keep(night.lobby, night.at - MOMENT)
        assert night.row(waiting).status is TicketStatus.WAITING
        assert len(onsite.on_site(night.lobby)) == 2
        new = night.ticket(night.at)
        assert keeper.keep(night.lobby, night.at)
        assert {night.row(one).status for one in (waiting, served)} == {TicketStatus.CANCELLED}
        assert night.open(night.at) == [new]
        assert len(onsite.on_site(night.lobby)) == 1
        assert not keeper.keep(night.lobby, night.at + timedelta(hours=22))

    def test_who_is_carried_over_stays_first_and_keeps_the_number(self, nights: Nights, day: date) -> None:
        night = nights(day, Closing.CARRY_OVER)
        first, second = (night.come(night.at - one * MINUTE, f"Gast {one}") for one in (2, 1))
        early = night.come(night.at, "Gast 0")  # before any program has kept the day
        assert NewDay().keep(night.lobby, night.at)
        at = night.at + MINUTE
        shown = [(one.label, one.name, one.carried_over) for one in queue.open_rows(night.lobby, at)]
        assert shown == [("C001", "Gast 2", True), ("C002", "Gast 1", True), ("C003", "Gast 0", False)]
        assert early.ticket_id is not None
        assert queue.position(night.lobby, early.ticket_id, at).ahead == 2
        row = moves.call_next(night.lobby, DESK, at)
        assert row is not None
        assert row.id == first.ticket_id
        (call,) = board.calls_of_today(night.lobby, at)
        assert (call.ticket, call.label) == (first.ticket_id, "C001")
        assert queue.find(night.lobby, "C002", at) == second.ticket_id, "no other of today has the number"

    def test_who_comes_too_late_by_minutes_is_put_back_into_the_queue_of_today(
        self, nights: Nights, day: date
    ) -> None:
        night = nights(day)
        ticket = night.ticket(night.at - MINUTE)
        moves.call(night.lobby, ticket, DESK, night.at - MINUTE)
        moves.no_show(night.lobby, ticket, DESK, night.at - MINUTE)
        assert NewDay().keep(night.lobby, night.at)
        moves.put_back(night.lobby, ticket, DESK, night.at + MINUTE)
        assert night.open(night.at + MINUTE) == [ticket]
        row = moves.call_next(night.lobby, DESK, night.at + MINUTE)
        assert row is not None
        assert row.id == ticket

    def test_what_is_taken_back_in_the_new_day_is_seen_there(self, nights: Nights, day: date) -> None:
        night = nights(day)
        ticket = night.ticket(night.at - MINUTE)
        moves.call(night.lobby, ticket, DESK, night.at - MINUTE)
        moves.finish(night.lobby, ticket, DESK, None, night.at - MOMENT)
        assert NewDay().keep(night.lobby, night.at)
        assert moves.undo(night.lobby, ticket, DESK, night.at + MINUTE).status is TicketStatus.CALLED
        assert night.open(night.at + MINUTE) == [ticket]

    def test_a_code_is_good_until_its_last_day_is_over(self, nights: Nights, day: date) -> None:
        night = nights(day)
        issued = night.before - timedelta(days=night.lobby.site.code_valid_days)
        evening = datetime.combine(issued, time(20), ZoneInfo(night.lobby.site.timezone))
        found = night.come(evening.astimezone(UTC))
        assert found.code is not None
        assert queue.find(night.lobby, found.code, night.at - MINUTE) == found.ticket_id
        with pytest.raises(BadCode, match="expired"):
            queue.find(night.lobby, found.code, night.at)


@pytest.mark.parametrize(
    ("day", "hours"), [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25), (date(2028, 2, 29), 24)]
)
def test_how_long_a_day_is_in_berlin(station: Station, day: date, hours: int) -> None:
    night = Night(station, day, "Europe/Berlin", time(0), Closing.CLOSE)
    last = night.at + timedelta(hours=hours)
    assert [night.lobby.today(one) for one in (last - MOMENT, last)] == [day, day + timedelta(days=1)]
    assert {night.come(night.at + timedelta(hours=one)).ticket for one in range(hours)} == {
        f"C{number:03d}" for number in range(1, hours + 1)
    }


@pytest.mark.parametrize(
    ("today", "typed", "found"),
    [
        (date(2028, 2, 29), "29.2.", date(2028, 2, 29)),
        (date(2029, 3, 1), "29.2.", date(2028, 2, 29)),
        (date(2028, 1, 10), "2月29日", date(2024, 2, 29)),
        (date(2027, 6, 1), "2027-02-29", None),
    ],
)
def test_a_leap_day_without_a_year_is_the_last_one_there_was(
    station: Station, today: date, typed: str, found: date | None
) -> None:
    night = Night(station, found or date(2026, 2, 28), "Europe/Berlin", time(0), Closing.CLOSE)
    visit = night.come(night.at + timedelta(hours=10)).visit
    now = datetime.combine(today, time(12), UTC)
    assert [one.visit for one in search.search(night.lobby, typed, now)] == ([visit] if found else [])


def test_a_number_put_back_after_midnight_is_not_given_out_again(station: Station) -> None:
    night = Night(station, date(2026, 3, 11), "Europe/Berlin", time(0), Closing.CLOSE)
    late = night.ticket(night.at - 10 * MINUTE)
    moves.call(night.lobby, late, DESK, night.at - 9 * MINUTE)
    moves.no_show(night.lobby, late, DESK, night.at - MINUTE)
    assert NewDay().keep(night.lobby, night.at)
    moves.put_back(night.lobby, late, DESK, night.at + MINUTE)
    new = night.come(night.at + 2 * MINUTE)
    assert new.ticket == "C002"
    assert queue.find(night.lobby, "C001", night.at + 2 * MINUTE) == late


def test_who_is_called_in_the_moment_of_coming_has_waited_no_time(station: Station, now: datetime) -> None:
    """A desk that pressed first and got the database last brings an earlier time than the check-in."""
    found = check_in(station, CheckInForm(purpose="complaint"), now)
    row = moves.call_next(station, DESK, now - timedelta(milliseconds=20))
    assert row is not None
    just_after = now + timedelta(microseconds=1)
    assert (row.id, row.called_at) == (found.ticket_id, just_after)
    assert [one.at for one in queue.detail(station, row.id).events] == [now, just_after]
    (line,) = reports.log_rows(station.site_id, station.today(now), station.today(now))
    assert line.wait_seconds == 0
