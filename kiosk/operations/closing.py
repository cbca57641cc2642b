"""What a new service day begins with: nobody of the day before still waits or counts as in the building."""

from datetime import date, datetime, timedelta

from kiosk.domain.errors import LobbyError
from kiosk.operations import moves, onsite
from kiosk.operations.station import Station

RETRY = timedelta(minutes=1)


class NewDay:
    """Applies the closing rule once for each service day; ``keep`` costs microseconds after that.

    Every program that stays open has one, so that the rule is applied by whichever is there first.
    """

    def __init__(self) -> None:
        self._done: date | None = None
        self._not_before: datetime | None = None

    def keep(self, station: Station, now: datetime) -> bool:
        """Apply the rule if a new day has begun and tell whether it did; what failed is tried again later."""
        today = station.today(now)
        if today == self._done or (self._not_before is not None and now < self._not_before):
            return False
        try:
            moves.close_day(station, now)
            onsite.close_visits(station, now)
        except LobbyError:
            self._not_before = now + RETRY
            return False
        self._done, self._not_before = today, None
        return True
