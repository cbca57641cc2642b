"""What ends with the day: nobody of the day before still waits, nobody counts as in the building for good."""

from datetime import date, datetime, timedelta

from kiosk.domain.errors import LobbyError
from kiosk.domain.tickets import visits_close
from kiosk.operations import moves, onsite
from kiosk.operations.station import Station

RETRY = timedelta(minutes=1)


class NewDay:
    """Applies the closing rules as a service day begins and as its visits close, once each.

    ``keep`` costs microseconds at any other time. Every program that stays open has one, so that the rules
    are applied by whichever is there first, or later by the first that starts.
    """

    def __init__(self) -> None:
        self._done: tuple[date, bool] | None = None
        self._not_before: datetime | None = None

    def keep(self, station: Station, now: datetime) -> bool:
        """Apply the rules if it is time and tell whether it was; what failed is tried again later."""
        reached = _reached(station, now)
        if reached == self._done or (self._not_before is not None and now < self._not_before):
            return False
        try:
            moves.close_day(station, now)
            onsite.close_visits(station, now)
            self._count_day(station, reached[0], now)
        except LobbyError:
            self._not_before = now + RETRY
            return False
        self._done, self._not_before = reached, None
        return True

    def _count_day(self, station: Station, today: date, now: datetime) -> None:
        """Count the day that has just ended, so that its figures are there in the morning.

        Not at the start of a program: what is missing then is counted when it is asked for.
        """
        if self._done is not None and self._done[0] < today:
            from kiosk.operations import figures

            figures.keep(station, self._done[0], now)


def _reached(station: Station, now: datetime) -> tuple[date, bool]:
    """Return the service day, and whether the hour at which its visits are closed is over."""
    site, today = station.site, station.today(now)
    return today, now >= visits_close(today, site.timezone, site.day_starts, site.desk.close_visits_at)
