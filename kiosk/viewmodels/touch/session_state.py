"""The touch screen as a whole: which page, which language, whose form."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.site import Action, in_language
from kiosk.operations.station import Station
from kiosk.viewmodels import calendar_words
from kiosk.viewmodels.languages import Languages
from kiosk.viewmodels.touch import words
from kiosk.viewmodels.touch.camera import CameraModel
from kiosk.viewmodels.touch.form import FormModel
from kiosk.viewmodels.touch.greeting import GreetingModel
from kiosk.viewmodels.touch.help import HelpModel
from kiosk.viewmodels.touch.hosts import HostSearchModel
from kiosk.viewmodels.touch.idle import IdleWatch
from kiosk.viewmodels.touch.lookup import LookupModel
from kiosk.viewmodels.touch.offers import offer_pictures, offer_rows
from kiosk.viewmodels.touch.rating import RatingModel
from kiosk.viewmodels.touch.ticket import TicketModel

QML_IMPORT_NAME = "Lobby.Models"
QML_IMPORT_MAJOR_VERSION = 1

# A page takes no touch for this long after it came: the second half of a double tap ends here.
SETTLE_MS = 350

_KEYBOARDS = {"en": "en_GB", "de": "de_DE"}

# How many steps there are while nobody knows yet what the visitor wants: the shortest way.
_FEWEST_STEPS = 3


@QmlElement
@QmlUncreatable("the base of the session")
class SessionState(QObject):  # type: ignore[operator]
    """What the screen shows. ``wiped`` tells that a visitor is gone for good.

    ``attend`` names the field (its place on the page) that the visitor should look at.
    """

    pageChanged = Signal()
    overlayChanged = Signal()
    languageChanged = Signal()
    formChanged = Signal()
    secondChanged = Signal()
    settledChanged = Signal()
    wiped = Signal()
    attend = Signal(int)
    tilesChanged = Signal()

    def __init__(
        self,
        station: Station,
        languages: Languages,
        clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        site = station.site
        self.station = station
        self.site = site
        self.clock = clock
        self._languages = languages
        self._language = site.languages[0]
        self._page = "greeting"
        self._direction = 1
        self._overlay = ""
        self._under = ""
        self._behind = "purpose"  # the page that lies behind the pad for ticket numbers
        self._error: tuple[str, str] = ("", "")
        self._returning = False
        self._closes_in = 0
        self._pictures: dict[str, str] | None = None
        self.settle_ms = SETTLE_MS
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self.settledChanged)
        self._idle = IdleWatch(site.touch)
        self.greeting_model = GreetingModel(site, languages, clock, self)
        self.form_model = FormModel(site, self._language, self)
        self.host_search = HostSearchModel(site.hosts, site.touch.directory_minimum, self._language, self)
        self.ticket_model = TicketModel(site, self._language, self)
        self.lookup_model = LookupModel(station, clock, self)
        self.rating_model = RatingModel(station, clock, self)
        self.lookup_model.signedOut.connect(self.signed_out)
        self.rating_model.changed.connect(self._keep_asking)
        self.help_model = HelpModel(station, clock, self)
        self.camera_model = CameraModel(site.touch.camera, self)
        self.camera_model.read.connect(self.scanned)
        for moment in (self.settledChanged, self.overlayChanged, self.lookup_model.changed):
            moment.connect(self._aim_camera)
        self.languageChanged.connect(self.tilesChanged)
        self.greeting_model.changed.connect(self.tilesChanged)

    @property
    def language_code(self) -> str:
        """The language that the screen speaks."""
        return self._language

    def close(self) -> None:
        """Stop what still runs; the screen is gone."""
        self._settling.stop()
        self.camera_model.close()

    def signed_out(self) -> None:
        """A visitor has just signed out."""
        raise NotImplementedError

    def scanned(self, code: str) -> None:
        """A code was held to the scanner or the camera."""
        raise NotImplementedError

    def _aim_camera(self) -> None:
        """Look for a code while a page asks for one, from the end of the slide on."""
        asked = self._page in ("my_ticket", "leaving") and not self.lookup_model.is_answered
        self.camera_model.switch(asked and not self._overlay and not self._settling.isActive())

    def _keep_asking(self) -> None:
        """Whoever answers has the whole time again."""
        self._closes_in = self.site.touch.ticket_seconds
        self.secondChanged.emit()

    def _languages_offered(self) -> list[dict[str, str]]:
        return [
            {"code": one, "text": self._languages.say(one, words.CONTEXT, str(words.LANGUAGE_NAME))}
            for one in self.site.languages
        ]

    def _tiles(self) -> list[dict[str, str]]:
        is_open = self.greeting_model.is_open
        return [
            {
                "code": one.code,
                "icon": one.icon,
                "title": in_language(one.names, self._language),
                "hint": in_language(one.hints, self._language),
            }
            for one in self.site.purposes
            if (is_open or one.after_hours) and one.action is not Action.LEAVING
        ]

    def _can_leave(self) -> bool:
        return any(one.action is Action.LEAVING for one in self.site.purposes)

    def load_pictures(self) -> dict[str, str]:
        """Return the pictures of the offers; read once, before the first visitor asks for them."""
        if self._pictures is None:
            self._pictures = offer_pictures(self.station)
        return self._pictures

    def _offers(self) -> list[dict[str, str]]:
        return offer_rows(self.site, self._language, self.load_pictures())

    def _steps(self) -> int:
        if self._page == "purpose" and not self._returning:
            return _FEWEST_STEPS
        return len(self.form_model.steps)

    def _step(self) -> int:
        steps = self.form_model.steps
        # Details that are only offered belong to the summary they were opened from.
        return steps.index(self._page) + 1 if self._page in steps else len(steps)

    def _seconds_left(self) -> int:
        return self._idle.left if self._idle.asking else max(0, self._closes_in)

    def _seconds_total(self) -> int:
        times = self.site.touch
        return times.countdown_seconds if self._idle.asking else times.ticket_seconds

    page = Property(str, lambda self: self._page, notify=pageChanged)
    direction = Property(int, lambda self: self._direction, notify=pageChanged)
    step = Property(int, _step, notify=pageChanged)
    steps = Property(int, _steps, notify=pageChanged)
    returning = Property(bool, lambda self: self._returning, notify=pageChanged)
    settled = Property(bool, lambda self: not self._settling.isActive(), notify=settledChanged)
    overlay = Property(str, lambda self: self._overlay, notify=overlayChanged)
    errorTitle = Property(str, lambda self: self._error[0], notify=overlayChanged)
    errorText = Property(str, lambda self: self._error[1], notify=overlayChanged)
    secondsLeft = Property(int, _seconds_left, notify=secondChanged)
    secondsTotal = Property(int, _seconds_total, notify=secondChanged)
    language = Property(str, lambda self: self._language, notify=languageChanged)
    languages = Property(list, _languages_offered, constant=True)
    keyboardLocale = Property(
        str, lambda self: _KEYBOARDS.get(self._language, self._language), notify=languageChanged
    )
    siteName = Property(
        str, lambda self: in_language(self.site.names, self._language), notify=languageChanged
    )
    training = Property(bool, lambda self: self.station.training, constant=True)
    siteIcon = Property(str, lambda self: self.site.icon, constant=True)
    siteAccent = Property(str, lambda self: self.site.accent or "", constant=True)
    privacyText = Property(
        str, lambda self: in_language(self.site.privacy.text, self._language), notify=languageChanged
    )
    today = Property(
        str,
        lambda self: calendar_words.full_day(
            calendar_words.local(self.clock(), self.site.timezone).date(), self._language
        ),
        notify=pageChanged,
    )
    tiles = Property(list, _tiles, notify=tilesChanged)
    canLeave = Property(bool, lambda self: self._can_leave(), constant=True)
    greeting = Property(GreetingModel, lambda self: self.greeting_model, constant=True)
    form = Property(FormModel, lambda self: self.form_model, notify=formChanged)
    hosts = Property(HostSearchModel, lambda self: self.host_search, constant=True)
    ticket = Property(TicketModel, lambda self: self.ticket_model, constant=True)
    lookup = Property(LookupModel, lambda self: self.lookup_model, constant=True)
    camera = Property(CameraModel, lambda self: self.camera_model, constant=True)
    rating = Property(RatingModel, lambda self: self.rating_model, constant=True)
    offers = Property(list, _offers, notify=languageChanged)
    help = Property(HelpModel, lambda self: self.help_model, constant=True)
