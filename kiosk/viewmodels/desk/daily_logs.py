"""What staff should know about the daily logs: when the last one was written, and what cannot be."""

from PySide6.QtCore import QObject, Signal

from kiosk.domain.errors import LobbyError
from kiosk.operations.dailylog import Standing, standing
from kiosk.viewmodels.desk.live import LiveQueue
from kiosk.viewmodels.desk.words import DeskWords, translate


class DailyLogs(QObject):
    """The last log of the site and a problem with one; ``changed`` when either is another one."""

    changed = Signal()

    def __init__(self, live: LiveQueue, words: DeskWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._words = words
        self._standing = Standing(None, None)
        live.news.connect(lambda kinds: self.refresh() if "daily_log" in kinds else None)
        live.loaded.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Read anew; a storage error keeps what is known."""
        try:
            found = standing(self._live.station, self._live.clock())
        except LobbyError:
            return
        if found != self._standing:
            self._standing = found
            self.changed.emit()

    def last(self) -> str:
        """Return when the last log was written: its time if that was today, else the date; or nothing."""
        log = self._standing.last
        if log is None:
            return ""
        station, now = self._live.station, self._live.clock()
        today = station.today(log.made_at) == station.today(now)
        when = self._words.time(log.made_at) if today else self._words.date(log.made_at)
        return translate("Desk", "Daily log: {when}").format(when=when)

    def trouble(self) -> str:
        """Return what went wrong in a few words, or nothing."""
        log = self._standing.trouble
        if log is None:
            return ""
        if log.written_at is None:
            return translate("Desk", "The daily log cannot be written")
        if log.mailed_at is None:
            return translate("Desk", "The daily log cannot be sent by mail")
        return translate("Desk", "The daily log did not reach all addresses")
