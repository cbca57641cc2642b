"""Visits that nobody signed out: closed at the site's hour once a day, whatever the clock does.

For Berlin and Shanghai, with an hour in the evening and one after midnight, over both changes of the clock.
"""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from db import models
from kiosk.domain.errors import IllegalMove
from kiosk.operations import onsite
from kiosk.operations.closing import NewDay
from kiosk.operations.onsite import LeftHow
from kiosk.operations.queue import Actor
from kiosk.operations.station import Station
from tests.operations.people import come

MOMENT = timedelta(microseconds=1)
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
ZONES = ["Europe/Berlin", "Asia/Shanghai"]
# An ordinary day, the days on which Berlin's clock is put forward and back, and the days before them.
DAYS = [date(2026, 3, 10), date(2026, 3, 28), date(2026, 3, 29), date(2026, 10, 24), date(2026, 10, 25)]
# When the day starts, when visits close, and whether that is after midnight.
HOURS = [(time(0), time(22), False), (time(4), time(22), False), (time(4), time(1), True)]


class Lobby:
    """A site that closes its visits at ``closes``, and its day that ``ends`` (both instants in UTC)."""

    def __init__(self, station: Station, zone: str, day: date, hours: tuple[time, time, bool]) -> None:
        starts, at, after_midnight = hours
        desk = replace(station.site.desk, close_visits_at=at)
        site = replace(station.site, timezone=zone, day_starts=starts, desk=desk)
        self.station = replace(station, site=site)
        place, following = ZoneInfo(zone), day + timedelta(days=1)
        date_of_it = following if after_midnight else day
        self.closes = datetime.combine(date_of_it, at, place).astimezone(UTC)
        self.ends = datetime.combine(following, starts, place).astimezone(UTC)

    def come(self, at: datetime) -> UUID:
        return come(self.station, at).visit

    def inside(self) -> list[UUID]:
        return [one.visit for one in onsite.on_site(self.station)]


@pytest.fixture(params=HOURS, ids=lambda one: f"{one[0]:%H:%M} to {one[1]:%H:%M}")
def hours(request: pytest.FixtureRequest) -> tuple[time, time, bool]:
    found: tuple[time, time, bool] = request.param
    return found


def ended(visit: UUID) -> tuple[datetime | None, str | None]:
    row = models.Visit.get_by_id(visit)
    return row.left_at, row.left_how


def closings() -> list[int]:
    entries = models.Audit.select().where(models.Audit.action == "close_visits").order_by(models.Audit.seq)
    return [one.detail["count"] for one in entries]


@pytest.mark.parametrize("day", DAYS, ids=str)
@pytest.mark.parametrize("zone", ZONES)
class TestEveryEvening:
    def test_whoever_is_open_closes_them_at_the_hour_once(
        self, station: Station, zone: str, day: date, hours: tuple[time, time, bool]
    ) -> None:
        lobby, desk, board = Lobby(station, zone, day, hours), NewDay(), NewDay()
        early = lobby.come(lobby.closes - 3 * HOUR)
        last = lobby.come(lobby.closes - MOMENT)
        desk.keep(lobby.station, lobby.closes - HOUR)
        assert not desk.keep(lobby.station, lobby.closes - MOMENT)
        assert lobby.inside() == [early, last]
        assert desk.keep(lobby.station, lobby.closes)
        board.keep(lobby.station, lobby.closes)
        late = lobby.come(lobby.closes)
        assert not desk.keep(lobby.station, lobby.closes + HOUR)
        assert lobby.inside() == [late], "who comes after that stays until the end of the day"
        assert ended(early) == ended(last) == (lobby.closes, "closed")
        assert desk.keep(lobby.station, lobby.ends)
        assert ended(late) == (lobby.ends, "closed")
        assert closings() == [2, 1]

    def test_it_is_made_up_for_when_nothing_ran(
        self, station: Station, zone: str, day: date, hours: tuple[time, time, bool]
    ) -> None:
        lobby = Lobby(station, zone, day, hours)
        early, late = lobby.come(lobby.closes - HOUR), lobby.come(lobby.closes + MINUTE)
        three_days = lobby.ends + timedelta(days=3, hours=5)
        here = lobby.come(three_days - 4 * HOUR)
        assert NewDay().keep(lobby.station, three_days)
        assert (ended(early), ended(late)) == ((lobby.closes, "closed"), (lobby.ends, "closed"))
        assert lobby.inside() == [here]
        assert closings() == [2]


def test_a_real_departure_is_kept_and_one_after_the_hour_counts(station: Station) -> None:
    lobby = Lobby(station, "Europe/Berlin", DAYS[0], HOURS[0])
    before, after = (lobby.come(lobby.closes - HOUR) for _ in range(2))
    onsite.leave(lobby.station, before, Actor(), LeftHow.SIGN_OUT, lobby.closes - MINUTE)
    NewDay().keep(lobby.station, lobby.closes)
    assert ended(before) == (lobby.closes - MINUTE, "sign_out")
    onsite.leave(lobby.station, after, Actor(), LeftHow.SIGN_OUT, lobby.closes + MINUTE)
    assert ended(after) == (lobby.closes + MINUTE, "sign_out")
    with pytest.raises(IllegalMove, match="already_left"):
        onsite.leave(lobby.station, after, Actor(), LeftHow.DESK, lobby.closes + HOUR)


def test_the_day_after_a_closed_visit_stays_closed(station: Station) -> None:
    lobby = Lobby(station, "Asia/Shanghai", DAYS[0], HOURS[0])
    visit = lobby.come(lobby.closes - HOUR)
    NewDay().keep(lobby.station, lobby.closes)
    with pytest.raises(IllegalMove, match="already_left"):
        onsite.leave(lobby.station, visit, Actor(), LeftHow.SIGN_OUT, lobby.ends)
    assert ended(visit) == (lobby.closes, "closed")


def test_a_visit_never_ends_before_it_began(station: Station) -> None:
    """A visit that a clock set wrongly has put on an earlier day."""
    lobby = Lobby(station, "Europe/Berlin", DAYS[0], HOURS[0])
    visit = lobby.come(lobby.closes)
    models.Visit.update(service_day=DAYS[0] - timedelta(days=2)).where(models.Visit.id == visit).execute()
    NewDay().keep(lobby.station, lobby.closes + MINUTE)
    assert ended(visit) == (lobby.closes, "closed")


def test_without_an_hour_they_stay_until_the_end_of_the_day(station: Station) -> None:
    lobby = Lobby(station, "Europe/Berlin", DAYS[2], HOURS[0])
    whole = replace(lobby.station, site=replace(lobby.station.site, desk=station.site.desk))
    visit, keeper = lobby.come(lobby.closes - HOUR), NewDay()
    assert keeper.keep(whole, lobby.closes)
    assert not keeper.keep(whole, lobby.ends - MOMENT)
    assert lobby.inside() == [visit]
    assert keeper.keep(whole, lobby.ends)
    assert ended(visit) == (lobby.ends, "closed")
