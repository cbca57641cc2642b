"""Stored instants on the site's clock, quickly, for reports of a million rows."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

_SECOND = 1_000_000
_QUARTER = 900 * _SECOND
_DAY = 86_400
# Spreadsheet programs count days from 30 December 1899.
_SERIAL_OF_1970 = 25_569
_ORDINAL_OF_ZERO = date(1899, 12, 30).toordinal()
_CLOCK = tuple(f"{second // 60:02}:{second % 60:02}" for second in range(3600))
_KEPT = 5_000


def day_serial(day: date) -> int:
    """Return a day as spreadsheets store it: days since 30 December 1899."""
    return day.toordinal() - _ORDINAL_OF_ZERO


class LocalTime:
    """A time zone's clock. Instants are microseconds since 1970 in UTC, none before 1972.

    Since then every zone has kept to whole quarters of an hour, with its offset and with the instants at
    which it changes: what is worked out once holds for the quarter.
    """

    def __init__(self, timezone: str) -> None:
        self._quarters = _Quarters(ZoneInfo(timezone))

    def text(self, stored: int) -> str:
        """Return ISO 8601 with the offset, to the second: 2026-03-10T10:30:05+01:00."""
        quarter, rest = divmod(stored, _QUARTER)
        hour, start, zone, _ = self._quarters[quarter]
        return hour + _CLOCK[start + rest // _SECOND] + zone

    def hour(self, stored: int) -> int:
        """Return the hour, 0 to 23."""
        return int(self._quarters[stored // _QUARTER][0][11:13])

    def serial(self, stored: int) -> float:
        """Return local time as spreadsheets store it: days since 30 December 1899, to the second."""
        offset = self._quarters[stored // _QUARTER][3]
        return _SERIAL_OF_1970 + (stored // _SECOND + offset) / _DAY


class _Quarters(dict[int, tuple[str, int, str, int]]):
    """By quarter: text up to the hour, seconds into the hour, text of the offset, offset in seconds."""

    def __init__(self, zone: ZoneInfo) -> None:
        super().__init__()
        self._zone = zone

    def __missing__(self, quarter: int) -> tuple[str, int, str, int]:
        if len(self) >= _KEPT:
            self.clear()
        local = datetime.fromtimestamp(quarter * _QUARTER // _SECOND, self._zone)
        text = local.isoformat(timespec="seconds")
        offset = (local.utcoffset() or timedelta()) // timedelta(seconds=1)
        found = self[quarter] = (text[:14], local.minute * 60, text[19:], offset)
        return found
