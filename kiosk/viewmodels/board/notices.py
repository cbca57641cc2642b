"""The notices of the house, one at a time."""

from datetime import datetime

from kiosk.domain.site import Notice, Site
from kiosk.operations.greeting import shown_notices
from kiosk.viewmodels.board.words import BoardWords

NOTICE_SECONDS = 10


class Notices:
    """Goes through the notices of the day, on and on."""

    def __init__(self, site: Site, words: BoardWords, now: datetime) -> None:
        self._site = site
        self._words = words
        self._seconds = 0
        self._place = 0
        self._today: tuple[Notice, ...] = shown_notices(site, now)

    @property
    def texts(self) -> list[str]:
        """The title of the present notice in each language of the hall, or nothing."""
        if not self._today:
            return []
        return self._words.names(self._today[self._place % len(self._today)].title)

    def tick(self, now: datetime) -> bool:
        """Let a second pass; return whether another notice is shown now."""
        before = self.texts
        self._today = shown_notices(self._site, now)
        self._seconds += 1
        if self._seconds >= NOTICE_SECONDS:
            self._seconds = 0
            self._place += 1
        return self.texts != before
