"""What the greeting shows: words by the hour and the festival, hours of opening, notices."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.site import Site, in_language
from kiosk.operations.greeting import Greeting, greeting, warm
from kiosk.viewmodels import calendar_words
from kiosk.viewmodels.languages import Languages
from kiosk.viewmodels.touch import words

QML_IMPORT_NAME = "Lobby.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

NOTICE_SECONDS = 10


@QmlElement
@QmlUncreatable("made by the session")
class GreetingModel(QObject):  # type: ignore[operator]
    """The greeting of this minute. ``tick`` once a second keeps it true."""

    changed = Signal()
    timeChanged = Signal()
    noticeChanged = Signal()

    def __init__(
        self, site: Site, languages: Languages, clock: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._site = site
        self._languages = languages
        self._clock = clock
        self._language = site.languages[0]
        self._notice = 0
        self._held = False
        self._shown_for = 0
        self._now = calendar_words.local(clock(), site.timezone)
        # The holiday calendars take their time: the screen stands before they are read.
        self._greeting: Greeting = greeting(site, clock(), wait=False)

    @property
    def is_open(self) -> bool:
        """Whether the site is open now."""
        return self._greeting.open

    def speak(self, language: str) -> None:
        """Take over a language."""
        self._language = language
        self.changed.emit()
        self.timeChanged.emit()
        self.noticeChanged.emit()

    def tick(self) -> None:
        """Follow the clock: the minute, and every 10 s the next notice."""
        now = calendar_words.local(self._clock(), self._site.timezone)
        if (now.hour, now.minute, now.date()) != (self._now.hour, self._now.minute, self._now.date()):
            self.refresh()
        self._shown_for += 0 if self._held else 1
        if self._shown_for >= NOTICE_SECONDS:
            self._shown_for = 0
            self._notice += 1
            self.noticeChanged.emit()

    def set_clock(self, clock: Callable[[], datetime]) -> None:
        """Go by another clock."""
        self._clock = clock

    def warm(self) -> None:
        """Read the holiday calendars; takes about 0.4 s, so it runs on a thread of its own."""
        warm(self._site, self._clock())

    def refresh(self) -> None:
        """Work the greeting out anew."""
        self._now = calendar_words.local(self._clock(), self._site.timezone)
        self._greeting = greeting(self._site, self._clock(), wait=False)
        self.changed.emit()
        self.timeChanged.emit()
        self.noticeChanged.emit()

    def show_closed(self) -> None:
        """Show the greeting as it is after today's last closing, for pictures and checks."""
        closes = self._greeting.closes
        if closes is not None:
            self._now = calendar_words.local(closes, self._site.timezone)
            self._greeting = greeting(self._site, closes, wait=False)
            self.changed.emit()
            self.timeChanged.emit()

    @Slot(bool)
    def hold(self, held: bool) -> None:
        """Keep the present notice while it is touched."""
        self._held = held
        self._shown_for = 0

    def _source(self) -> str:
        festival = words.FESTIVALS.get(self._greeting.festival or "")
        return str(festival or words.GREETINGS[self._greeting.part])

    def _hello(self) -> str:
        return self._languages.say(self._language, words.CONTEXT, self._source())

    def _others(self) -> str:
        said = [
            self._languages.say(one, words.CONTEXT, self._source())
            for one in self._site.languages
            if one != self._language
        ]
        return "  ·  ".join(said)

    def _site_others(self) -> str:
        names = [in_language(self._site.names, one) for one in self._site.languages if one != self._language]
        return " · ".join(dict.fromkeys(names))

    def _hours(self) -> str:
        return "  ".join(
            f"{calendar_words.clock(one.opens)} – {calendar_words.clock(one.closes)}"
            for one in self._greeting.today
        )

    def _chip(self) -> str:
        if self._greeting.open:
            return translate("Greeting", "Open")
        return translate("Greeting", "Closed")

    def _closed_line(self) -> str:
        if self._greeting.open:
            return ""
        if self._greeting.opens is None:
            return translate("Greeting", "We are closed at present.")
        opens = calendar_words.local(self._greeting.opens, self._site.timezone)
        when = calendar_words.when_open(opens, self._now, self._language)
        return translate("Greeting", "We are closed and open again %1.").replace("%1", when)

    def _offer_line(self) -> str:
        if self._greeting.open:
            return ""
        still = [one for one in self._site.purposes if one.after_hours]
        if not still:
            return ""
        names = words.joined([in_language(one.names, self._language) for one in still[:3]])
        return translate("Greeting", "Still possible: %1").replace("%1", names)

    def _notice_words(self, part: str) -> str:
        notices = self._greeting.notices
        if not notices:
            return ""
        one = notices[self._notice % len(notices)]
        return in_language(one.title if part == "title" else one.body, self._language)

    part = Property(str, lambda self: self._greeting.part, notify=changed)
    festival = Property(str, lambda self: self._greeting.festival or "", notify=changed)
    open = Property(bool, lambda self: self._greeting.open, notify=changed)
    hello = Property(str, _hello, notify=changed)
    others = Property(str, _others, notify=changed)
    siteOthers = Property(str, _site_others, notify=changed)
    hours = Property(str, _hours, notify=changed)
    chip = Property(str, _chip, notify=changed)
    closedLine = Property(str, _closed_line, notify=changed)
    offerLine = Property(str, _offer_line, notify=changed)
    time = Property(str, lambda self: calendar_words.clock(self._now), notify=timeChanged)
    day = Property(
        str,
        lambda self: calendar_words.day_and_weekday(self._now.date(), self._language),
        notify=timeChanged,
    )
    noticeTitle = Property(str, lambda self: self._notice_words("title"), notify=noticeChanged)
    noticeBody = Property(str, lambda self: self._notice_words("body"), notify=noticeChanged)
    noticeCount = Property(int, lambda self: len(self._greeting.notices), notify=noticeChanged)
    noticeIndex = Property(
        int, lambda self: self._notice % max(1, len(self._greeting.notices)), notify=noticeChanged
    )
